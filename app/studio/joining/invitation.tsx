import { data, Form, href } from 'react-router';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { acceptInvitation } from '#app/services/joining/accept-invitation.server.ts';
import { findInvitation, type FoundInvitation } from '#app/services/joining/find-invitation.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { keptByNobody } from '#app/ui/personal-page.ts';
import { privateMeta } from '#app/ui/private-meta.ts';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/invitation';

export const meta = () => privateMeta(m.joining_invitation_title());

// The address is the secret.
export const headers = () => ({ ...keptByNobody(), 'Referrer-Policy': 'no-referrer' });

export async function loader({ context, params }: Route.LoaderArgs) {
  const found = await findInvitation(context.get(viewerContext), params.token);
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action({ context, params }: Route.ActionArgs) {
  const verdict = await acceptInvitation(context.get(viewerContext), params.token);
  if (verdict.ok) return goOn(href('/xuong-cua-toi/:workshop', { workshop: verdict.slug }));
  if (verdict.code === 'not-found') throw data(null, { status: 404 });
  // The page itself says why not.
  return data(null, { status: 409 });
}

// Also after a refusal: what has become of the invitation is what the page then says.
export const shouldRevalidate = () => true;

type Refused = Extract<FoundInvitation['verdict'], { ok: false }>['code'];

const whyNot: Record<Refused, () => string> = {
  accepted: m.joining_invitation_used,
  withdrawn: m.joining_invitation_taken_back,
  expired: m.joining_invitation_too_late,
  suspended: m.joining_invitation_suspended,
  'another-address': m.joining_invitation_other_address,
};

export default function Invitation({ loaderData: { workshop, role, by, expiresAt, ownEmail, verdict } }: Route.ComponentProps) {
  const { name, slug, village } = workshop;
  if (verdict.ok && verdict.already) {
    return (
      <EmptyState
        level={1}
        title={m.joining_invitation_in({ workshop: name })}
        actions={
          <LinkButton tone="go" size="big" to={href('/xuong-cua-toi/:workshop', { workshop: slug })}>
            {m.joining_to_workshop()}
          </LinkButton>
        }
      />
    );
  }
  if (!verdict.ok) {
    return (
      <EmptyState level={1} title={m.joining_invitation_not_open()}>
        {whyNot[verdict.code]()} {verdict.code === 'another-address' && m.joining_invitation_signed_in_as({ email: ownEmail })}
      </EmptyState>
    );
  }
  const told = { name: by ?? name, workshop: name, village: splitVillageName(village.name).name };
  return (
    <div className="joining">
      <h1 className="joining__invited">
        <VillageDot village={village.slug} size={40} />
        {m.joining_mail_invited_title({ workshop: name })}
      </h1>
      <p className="joining__lead">{role === 'owner' ? m.joining_mail_invited_owner(told) : m.joining_mail_invited_staff(told)}</p>
      <p className="hint">{m.joining_invitation_holds({ time: formatDateTime(expiresAt, getLocale()) })}</p>
      <Form method="post" className="joining__act">
        <Button tone="go" size="big" full>
          {m.joining_invitation_accept()}
        </Button>
      </Form>
    </div>
  );
}
