import { data, Form, href, Link } from 'react-router';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { decideTitle } from '#app/services/artisans/decide-title.server.ts';
import { getTitleClaim } from '#app/services/artisans/get-title-claim.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Fact } from '#app/ui/fact.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { fullTitle } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/title';
import { Paper } from './paper.tsx';
import { Refusing } from './refusing.tsx';

export const meta: Route.MetaFunction = ({ loaderData }) => privateMeta(loaderData?.claim.artisan.name ?? m.certificate_desk_titles());

export async function loader({ context, params }: Route.LoaderArgs) {
  const claim = await getTitleClaim(context.get(viewerContext), params.id);
  if (!claim) throw data(null, { status: 404 });
  return { claim };
}

// Also after a refusal: the page then shows what was decided.
export const shouldRevalidate = () => true;

export async function action({ request, context, params }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const form = await request.formData();
  const refuses = form.get('viec') === 'tra-lai';
  const verdict = await decideTitle(viewer, params.id, refuses ? { verified: false, reason: String(form.get('reason') ?? '') } : { verified: true });
  if (verdict.ok) return goOn(`/quan-tri/danh-hieu?xong=${refuses ? 'tra-lai' : 'duyet'}`);
  if (verdict.code === 'reason-missing') return data({ reason: m.certificate_desk_reason_missing() }, { status: 400 });
  if (verdict.code === 'decided') return data({ reason: m.certificate_desk_decided() }, { status: 409 });
  throw data(null, { status: 404 });
}

export default function Title({ loaderData: { claim }, actionData }: Route.ComponentProps) {
  const { artisan, workshop } = claim;
  const facts: [string, string | null][] = [
    [m.profile_title_name(), fullTitle(claim)],
    [m.profile_title_decision(), claim.decisionNumber],
    [m.artisan_trade(), artisan.trade],
    [m.profile_artisan_born(), artisan.bornYear === null ? null : String(artisan.bornYear)],
    [m.profile_artisan_died(), artisan.diedYear === null ? null : String(artisan.diedYear)],
    [m.certificate_desk_title_now(), artisan.title ? fullTitle(artisan.title) : m.certificate_desk_none()],
  ];
  return (
    <>
      <p className="desk__back">
        <Link className="link" to="/quan-tri/danh-hieu">
          {m.certificate_desk_titles_back()}
        </Link>
      </p>
      <h1>{artisan.name}</h1>
      <p className="say">{m.certificate_desk_title_say({ workshop: workshop.name, village: splitVillageName(workshop.village.name).name })}</p>
      <div className="check">
        <div>
          <dl>
            {facts.map(([name, value]) =>
              value ? (
                <Fact key={name} name={name}>
                  {value}
                </Fact>
              ) : null,
            )}
          </dl>
          {claim.status === 'refused' && <Notice tone="bad" title={m.certificate_desk_was_refused()}>{claim.refusalReason}</Notice>}
          {claim.status === 'verified' && <Notice tone="done">{m.certificate_desk_title_was_verified()}</Notice>}
          {claim.status === 'submitted' && !claim.mayDecide && <Notice tone="wait">{m.certificate_verifier_not_allowed()}</Notice>}
          {claim.status === 'submitted' && claim.mayDecide && (
            <div className="check__do">
              <Form method="post">
                <Button tone="go" size="big" full name="viec" value="duyet">
                  {m.certificate_desk_title_verify()}
                </Button>
                <p className="hint">{m.certificate_desk_title_verify_hint()}</p>
              </Form>
              <Refusing isOpen={actionData !== undefined} most={500} error={actionData?.reason} />
            </div>
          )}
        </div>
        <Paper scan={claim.scan} src={href('/quan-tri/danh-hieu/:id/ban-quet', { id: claim.id })} />
      </div>
    </>
  );
}
