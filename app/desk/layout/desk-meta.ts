import type { MetaDescriptor } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';

/** A page of the desk is nobody's to find. */
export const deskMeta = (page: string): MetaDescriptor[] => [{ title: m.shell_page_title({ page }) }, { name: 'robots', content: 'noindex, nofollow' }];
