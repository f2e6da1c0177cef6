import { withoutLocale } from '#app/i18n/addresses.ts';
import { announceInvitation } from '#app/services/joining/announce-invitation.server.ts';
import type { Errand } from './errand.tsx';

/** What somebody came to sign in for, where it is not shopping. */
export async function findErrand(tiep: string | null): Promise<Errand | null> {
  const path = withoutLocale(tiep ?? '/').replace(/[?#].*/, '');
  const token = /^\/xuong-cua-toi\/loi-moi\/([\w-]+)$/.exec(path)?.[1];
  const invitation = token ? await announceInvitation(token) : null;
  if (invitation) return { to: 'invitation', invitation };
  return /^\/xuong-cua-toi(\/|$)/.test(path) && !token ? { to: 'studio' } : null;
}
