import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { invitationDays, memberRoles, mostInvitationsBeforeApproval, mostMembers } from '#app/domain/joining/members.ts';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { env } from '#app/platform/env.server.ts';
import type { PasswordVerdict } from '#app/services/accounts/confirm-password.server.ts';
import { changeMemberRole } from '#app/services/joining/change-member-role.server.ts';
import { inviteMember } from '#app/services/joining/invite-member.server.ts';
import { listMembers } from '#app/services/joining/list-members.server.ts';
import { removeMember } from '#app/services/joining/remove-member.server.ts';
import { withdrawInvitation } from '#app/services/joining/withdraw-invitation.server.ts';
import { Button } from '#app/ui/button.tsx';
import { emailWords, tooManyWords } from '#app/ui/contact-words.ts';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import { BackToWorkshop } from '../workshop/back-to-workshop.tsx';
import type { Route } from './+types/members';
import { InviteForm } from './invite-form.tsx';
import { MemberRow } from './member-row.tsx';

export const meta = () => privateMeta(m.joining_members_title());

const password = z.string().max(512).default('');
const role = z.enum(memberRoles as ['staff', 'owner']);
const schema = z.discriminatedUnion('viec', [
  z.object({ viec: z.literal('thu'), role, password, email: z.string().max(500).default('') }),
  z.object({ viec: z.literal('duong-dan'), role, password, email: z.string().max(500).default('') }),
  z.object({ viec: z.literal('rut'), loi_moi: z.uuid() }),
  z.object({ viec: z.literal('vai'), nguoi: z.uuid(), role, password }),
  z.object({ viec: z.literal('bo'), nguoi: z.uuid(), password }),
]);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const members = await listMembers(viewer, studio);
  if (!members) throw data(null, { status: 404 });
  return { ...members, isNew: studio.status === 'unverified', done: url.searchParams.get('xong') };
}

type Answer = { link?: string; role: 'owner' | 'staff'; email: string; emailError?: string; passwordError?: string; /** Whom it was about, and what was to be done. */ member?: string; deed?: 'vai' | 'bo'; error?: string };
const say = (answer: Answer, status = 200) => data(answer, { status });

/** What is wrong with a password that makes or unmakes an owner; null for any other refusal. It is never sent back to the page. */
function passwordRefusal(verdict: Exclude<PasswordVerdict, { ok: true }> | { code: 'password-missing' } | { code: string }): { words: { passwordError: string } | { error: string }; status: number } | null {
  if ('retryAfterSeconds' in verdict) return { words: { error: tooManyWords(verdict.retryAfterSeconds) }, status: 429 };
  if (verdict.code === 'password-missing') return { words: { passwordError: m.joining_password_missing() }, status: 400 };
  return verdict.code === 'wrong-password' ? { words: { passwordError: m.account_password_current_wrong() }, status: 400 } : null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const sent = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) throw data(null, { status: 400 });
  const order = sent.data;
  const here = href('/xuong-cua-toi/:workshop/thanh-vien', { workshop: studio.slug });
  if (order.viec === 'thu' || order.viec === 'duong-dan') {
    const typed = { role: order.role, email: order.email };
    const verdict = await inviteMember(viewer, studio, { email: order.viec === 'thu' ? order.email : null, role: order.role, password: order.password, locale: getLocale() }, request.headers);
    if (verdict.ok && verdict.token === null) return goOn(`${here}?xong=thu`);
    if (verdict.ok) return say({ ...typed, link: env().PUBLIC_ORIGIN + pathIn(getLocale(), `/xuong-cua-toi/loi-moi/${verdict.token}`) });
    if (verdict.code === 'invalid') return say({ ...typed, emailError: emailWords(verdict.email) }, 400);
    if (verdict.code === 'member-already') return say({ ...typed, emailError: m.joining_invite_member_already() }, 409);
    if (verdict.code === 'too-many') return say({ ...typed, error: m.joining_invite_too_many({ most: mostMembers }) }, 409);
    if (verdict.code === 'too-many-yet') return say({ ...typed, error: m.joining_invite_too_many_yet({ most: mostInvitationsBeforeApproval }) }, 409);
    if (verdict.code === 'owner-by-link') return say({ ...typed, emailError: m.joining_invite_owner_by_mail() }, 400);
    const refused = passwordRefusal(verdict);
    if (refused) return say({ ...typed, ...refused.words }, refused.status);
    throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
  if (order.viec === 'rut') {
    const verdict = await withdrawInvitation(viewer, studio, order.loi_moi);
    if (!verdict.ok) throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
    return goOn(`${here}?xong=rut`);
  }
  const verdict = order.viec === 'vai' ? await changeMemberRole(viewer, studio, order.nguoi, order, request.headers) : await removeMember(viewer, studio, order.nguoi, order.password, request.headers);
  if (!verdict.ok && verdict.code === 'last-owner') return say({ role: 'staff', email: '', error: m.joining_last_owner() }, 409);
  const refused = verdict.ok ? null : passwordRefusal(verdict);
  if (refused) return say({ role: 'staff', email: '', member: order.nguoi, deed: order.viec, ...refused.words }, refused.status);
  // Gone already is as good as removed.
  if (!verdict.ok && verdict.code !== 'not-a-member') throw data(null, { status: 403 });
  const left = order.viec === 'bo' && order.nguoi === viewer.userId && studio.role !== 'administrator';
  return goOn(left ? '/xuong-cua-toi?chon' : `${here}?xong=${order.viec}`);
}

const doneWords: Record<string, () => string> = { thu: m.joining_invite_sent, rut: m.joining_invite_withdrawn, vai: m.joining_role_changed, bo: m.joining_member_removed };

/** A link has no name: one is told from another by when it was made. */
const invitedName = (email: string | null, createdAt: Date) => email ?? m.joining_invited_by_link_at({ time: formatDateTime(createdAt, getLocale()) });

export default function Members({ loaderData: { members, invitations, mayManage, isNew, done }, actionData, params: { workshop } }: Route.ComponentProps) {
  const owners = members.filter((member) => member.role === 'owner').length;
  return (
    <div className="joining">
      <BackToWorkshop workshop={workshop} />
      <h1>{m.joining_members_title()}</h1>
      {!actionData && done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      {actionData?.error && (
        <Notice tone="bad" live>
          {actionData.error}
        </Notice>
      )}
      <ul className="members">
        {members.map((member) => (
          <MemberRow key={member.userId} member={member} mayManage={mayManage} isOnlyOwner={member.role === 'owner' && owners === 1} passwordError={actionData?.member === member.userId && actionData.passwordError ? { deed: actionData.deed, words: actionData.passwordError } : undefined} />
        ))}
      </ul>
      {invitations.length > 0 && (
        <section className="group">
          <h2>{m.joining_invitations()}</h2>
          <ul className="members">
            {invitations.map(({ id, email, role: invitedAs, createdAt, expiresAt, expired }) => (
              <li key={id}>
                <div className="members__who">
                  <b>{invitedName(email, createdAt)}</b>
                  <small>
                    {invitedAs === 'owner' ? m.joining_role_owner() : m.joining_role_staff()}
                    {email !== null && ` · ${m.joining_invited_at({ time: formatDateTime(createdAt, getLocale()) })}`}
                    {' · '}
                    {expired ? m.joining_invitation_expired() : m.joining_invitation_until({ time: formatDateTime(expiresAt, getLocale()) })}
                  </small>
                </div>
                <Form method="post">
                  <input type="hidden" name="loi_moi" value={id} />
                  <Button tone="quiet" name="viec" value="rut" aria-label={m.joining_invitation_withdraw_named({ name: invitedName(email, createdAt) })}>
                    {m.joining_invitation_withdraw()}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayManage && <InviteForm days={invitationDays} isNew={isNew} answer={actionData?.member ? undefined : actionData} />}
    </div>
  );
}
