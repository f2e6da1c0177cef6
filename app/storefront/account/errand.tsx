import { m } from '#app/i18n/paraglide/messages.js';
import type { AnnouncedInvitation } from '#app/services/joining/announce-invitation.server.ts';
import { Notice } from '#app/ui/notice.tsx';

export type Errand = { to: 'studio' } | { to: 'invitation'; invitation: AnnouncedInvitation };

/** Who invites to what, in the words of the mail. */
export function InvitedBy({ errand }: { errand: Errand | null }) {
  if (errand?.to !== 'invitation') return null;
  const { from, village, role, byMail } = errand.invitation;
  const told = from && { ...from, village };
  const [title, text] = told
    ? [m.joining_mail_invited_title(told), role === 'owner' ? m.joining_mail_invited_owner(told) : m.joining_mail_invited_staff(told)]
    : [m.joining_mail_invited_new_title({ village }), role === 'owner' ? m.joining_mail_invited_new_owner({ village }) : m.joining_mail_invited_new_staff({ village })];
  return (
    <div className="mb-6 max-w-[64ch]">
      <Notice title={title}>
        <p>{text}</p>
        {byMail && <p>{m.account_invited_address()}</p>}
      </Notice>
    </div>
  );
}

/** Why to sign in, and why to open an account; null where somebody comes to shop. */
export function errandWords(errand: Errand | null): { signIn: string; signUp: string } | null {
  if (!errand) return null;
  return errand.to === 'invitation' ? { signIn: m.account_sign_in_invited(), signUp: m.account_sign_up_invited() } : { signIn: m.account_sign_in_studio(), signUp: m.account_sign_up_studio() };
}
