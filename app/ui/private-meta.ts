import type { MetaDescriptor } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

/** Of a page of the studio or the desk: nobody's to find. */
export const privateMeta = (page: string): MetaDescriptor[] => [{ title: m.shell_page_title({ page }) }, { name: 'robots', content: 'noindex, nofollow' }];
