import { m } from '#app/i18n/paraglide/messages.js';

/** What a curator shapes and sees of one village, in the order in which it is used; the first is where its name leads. */
export const villageTabs: readonly { to: string; name: () => string }[] = [
  { to: 'xuong', name: m.desk_workshops_title },
  { to: 'nhan-hieu', name: m.mark_title },
];
