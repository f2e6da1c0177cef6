import { data, Form, href, Link } from 'react-router';
import { z } from 'zod';
import { formatDateTime } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { getVillageWorkshop, type WorkshopAtDesk } from '#app/services/workshops/get-village-workshop.server.ts';
import { liftSuspension } from '#app/services/workshops/lift-suspension.server.ts';
import { suspendWorkshop } from '#app/services/workshops/suspend-workshop.server.ts';
import { Button } from '#app/ui/button.tsx';
import { Fact } from '#app/ui/fact.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/workshop';
import { standingWords } from './standing-words.ts';
import { villageContext } from './village-context.ts';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.workshop.name ?? m.desk_workshops_title());

const schema = z.object({ viec: z.enum(['dung', 'mo']), reason: z.string().max(10_000).default('') });

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const village = context.get(villageContext);
  const workshop = await getVillageWorkshop(context.get(viewerContext), village.id, params.workshop);
  if (!workshop) throw data(null, { status: 404 });
  return { workshop, done: url.searchParams.get('xong') };
}

// Also after a refusal: the page then shows what the workshop has become.
export const shouldRevalidate = () => true;

export async function action({ request, context, params }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const [sent, workshop] = [schema.safeParse(Object.fromEntries(await request.formData())), await getVillageWorkshop(viewer, context.get(villageContext).id, params.workshop)];
  if (!workshop) throw data(null, { status: 404 });
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, reason } = sent.data;
  const verdict = await (viec === 'dung' ? suspendWorkshop : liftSuspension)(viewer, { workshopId: workshop.id, reason });
  if (verdict.ok) return goOn(`${href('/quan-tri/lang/:village/xuong/:workshop', params)}?xong=${viec}`);
  switch (verdict.code) {
    case 'missing':
      return data({ reason, error: m.desk_workshop_reason_missing() }, { status: 400 });
    case 'too-long':
      return data({ reason, error: m.joining_message_too_long() }, { status: 400 });
    case 'not-now':
      return data({ reason, error: null }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}

const doneWords: Record<string, () => string> = { dung: m.desk_workshop_done_suspended, mo: m.desk_workshop_done_lifted };

export default function WorkshopPage({ loaderData: { workshop, done }, actionData }: Route.ComponentProps) {
  return (
    <>
      <h1>{workshop.name}</h1>
      <p className="say">{standingWords[workshop.status]()}.</p>
      {!actionData && done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      {actionData?.error === null && (
        <Notice tone="bad" live>
          {m.desk_workshop_changed()}
        </Notice>
      )}
      <div className="file">
        <div>
          <Facts workshop={workshop} />
          <Suspensions workshop={workshop} />
        </div>
        <div>
          {workshop.status !== 'unverified' && (workshop.maySuspend ? <Decision workshop={workshop} reason={actionData?.reason} error={actionData?.error} /> : <Notice>{m.desk_workshop_own()}</Notice>)}
        </div>
      </div>
    </>
  );
}

function Facts({ workshop: { slug, kind, legalName, taxCode, status, hasApplication } }: { workshop: WorkshopAtDesk }) {
  return (
    <section className="part">
      <h2>{m.desk_workshop_facts()}</h2>
      <dl>
        <Fact name={m.workshop_kind()}>{workshopKind(kind)}</Fact>
        <Fact name={m.workshop_legal_name()}>{legalName}</Fact>
        <Fact name={m.workshop_tax_code()}>{taxCode}</Fact>
      </dl>
      <ul className="ways">
        {hasApplication && (
          <li>
            <Link to={href('/quan-tri/ho-so/:workshop', { workshop: slug })}>{m.desk_workshop_application()}</Link>
          </li>
        )}
        {status === 'verified' && (
          <li>
            <Link to={href('/xuong/:workshop', { workshop: slug })}>{m.desk_workshop_public()}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}

function Suspensions({ workshop: { suspensions } }: { workshop: WorkshopAtDesk }) {
  const told = ({ at, by, reason }: { at: Date; by: string | null; reason: string }) => ({ time: formatDateTime(at, getLocale()), name: by ?? m.desk_audit_nobody(), reason });
  return (
    <section className="part">
      <h2>{m.desk_workshop_history()}</h2>
      {suspensions.length === 0 && <p className="soft">{m.desk_workshop_never()}</p>}
      {suspensions.map(({ id, lift, ...suspension }) => (
        <div key={id} className="kept-lines">
          <p>{m.desk_workshop_since(told(suspension))}</p>
          {lift && <p>{m.desk_workshop_lifted(told(lift))}</p>}
        </div>
      ))}
    </section>
  );
}

function Decision({ workshop: { status }, reason, error }: { workshop: WorkshopAtDesk; reason?: string; error?: string | null }) {
  const stops = status === 'verified';
  return (
    <section className="part decision">
      <h2>{stops ? m.desk_workshop_suspend() : m.desk_workshop_lift()}</h2>
      <Form method="post" noValidate key={status}>
        <p className="hint">{stops ? m.desk_workshop_suspend_means() : m.desk_workshop_lift_means()}</p>
        <TextArea label={stops ? m.desk_workshop_suspend_reason() : m.desk_workshop_lift_reason()} name="reason" rows={3} defaultValue={reason} errors={error ? [error] : null} required />
        <Button name="viec" value={stops ? 'dung' : 'mo'}>
          {stops ? m.desk_workshop_suspend() : m.desk_workshop_lift()}
        </Button>
      </Form>
    </section>
  );
}
