import { m } from '#app/i18n/paraglide/messages.js';

export const priorityWords: Readonly<Record<number, () => string>> = { 1: m.campaign_banner_priority_1, 2: m.campaign_banner_priority_2, 3: m.campaign_banner_priority_3 };
