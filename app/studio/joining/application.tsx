import { data, Form, href, Link } from 'react-router';
import { z } from 'zod';
import { isEditable, mayTake, type Missing, neededPapers } from '#app/domain/joining/application.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { answerCurator } from '#app/services/joining/answer-curator.server.ts';
import { type Application, getApplication } from '#app/services/joining/get-application.server.ts';
import { submitApplication } from '#app/services/joining/submit-application.server.ts';
import { withdrawApplication } from '#app/services/joining/withdraw-application.server.ts';
import { ApplicationHistory } from '#app/ui/application-history.tsx';
import { paperWords, statusWords } from '#app/ui/application-words.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { TextArea } from '#app/ui/field.tsx';
import { goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/application';
import { HolderDiffers } from './holder-differs.tsx';

export const meta = () => privateMeta(m.joining_application_title());

const schema = z.discriminatedUnion('viec', [z.object({ viec: z.literal('gui') }), z.object({ viec: z.literal('rut') }), z.object({ viec: z.literal('tra-loi'), text: z.string().max(10_000) })]);

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  if (studio.role === 'staff') throw data(null, { status: 403 });
  const application = await getApplication(viewer, studio);
  if (!application) throw data(null, { status: 404 });
  return { application, workshop: studio.slug, village: studio.village.name, done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  const sent = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) throw data(null, { status: 400 });
  const here = href('/xuong-cua-toi/:workshop/don-dang-ky', params);
  const order = sent.data;
  if (order.viec === 'tra-loi') {
    const verdict = await answerCurator(viewer, studio, order.text);
    if (verdict.ok || verdict.code === 'not-now') return goOn(`${here}?xong=tra-loi`);
    if (verdict.code === 'missing' || verdict.code === 'too-long') return data({ text: order.text, error: verdict.code === 'missing' ? m.joining_answer_missing() : m.joining_message_too_long(), missing: [] as Missing[], tooMany: null }, { status: 400 });
    throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
  const verdict = order.viec === 'gui' ? await submitApplication(viewer, studio) : await withdrawApplication(viewer, studio);
  if (!verdict.ok && verdict.code === 'incomplete') return data({ text: '', error: null, missing: verdict.missing, tooMany: null }, { status: 400 });
  if (!verdict.ok && verdict.code === 'too-many-attempts') return data({ text: '', error: null, missing: [] as Missing[], tooMany: tooManyWords(verdict.retryAfterSeconds) }, tooOften(verdict));
  if (!verdict.ok && verdict.code !== 'not-now') throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  return goOn(verdict.ok ? `${here}?xong=${order.viec}` : here);
}

export default function ApplicationPage({ loaderData: { application, workshop, village, done }, actionData }: Route.ComponentProps) {
  const { status, missing } = application;
  return (
    <div className="joining">
      <h1>{m.joining_application_title()}</h1>
      {!actionData && done === 'tai-khoan' && (
        <Notice tone="done" live>
          {m.joining_changed_and_told()}
        </Notice>
      )}
      {isEditable(status) && application.bankAccount && <HolderDiffers holder={application.bankAccount.holderName} legalName={application.details.legalName} />}
      <Standing application={application} village={village} done={actionData || done === 'tai-khoan' ? null : done} />
      {actionData && actionData.missing.length > 0 && (
        <Notice tone="bad" live title={m.joining_incomplete()}>
          {actionData.missing.map(paperWords).join(', ')}
        </Notice>
      )}
      {status === 'questioned' && (
        <Form method="post" className="group" noValidate>
          <TextArea key={actionData?.text} label={m.joining_answer()} name="text" defaultValue={actionData?.text} errors={actionData?.error ? [actionData.error] : null} hint={m.joining_answer_hint()} rows={4} required />
          <Button tone="go" size="big" full name="viec" value="tra-loi">
            {m.joining_answer_send()}
          </Button>
        </Form>
      )}
      <Checklist application={application} workshop={workshop} />
      {mayTake(status, 'submit') && (
        <Form method="post" className="joining__act">
          {missing.length > 0 && <p className="joining__lead">{m.joining_still_missing({ count: missing.length })}</p>}
          {actionData?.tooMany && (
            <Notice tone="bad" live>
              {actionData.tooMany}
            </Notice>
          )}
          <Button tone={missing.length > 0 ? 'plain' : 'go'} size="big" full name="viec" value="gui">
            {status === 'refused' ? m.joining_submit_again() : m.joining_submit()}
          </Button>
        </Form>
      )}
      {mayTake(status, 'withdraw') && status === 'submitted' && (
        <Form method="post" className="joining__act">
          <p className="joining__lead">{m.joining_withdraw_lead()}</p>
          <Button tone="quiet" size="big" full name="viec" value="rut">
            {m.joining_withdraw()}
          </Button>
        </Form>
      )}
      {status === 'approved' && (
        <div className="joining__act">
          <LinkButton tone="go" size="big" full to={href('/xuong-cua-toi/:workshop', { workshop })}>
            {m.joining_to_work()}
          </LinkButton>
          <LinkButton tone="quiet" size="big" full to={href('/xuong-cua-toi/:workshop/phap-ly', { workshop })}>
            {m.joining_legal_title()}
          </LinkButton>
        </div>
      )}
      <section className="group">
        <h2>{m.joining_history()}</h2>
        <ApplicationHistory application={application} />
      </section>
    </div>
  );
}

/** Where it stands, and what happens next. */
function Standing({ application: { status, refusalReason, messages, missing }, village, done }: { application: Application; village: string; done: string | null }) {
  const question = messages.findLast(({ fromCurator }) => fromCurator)?.text;
  const said = {
    open: { tone: 'plain', text: missing.length > 0 ? m.joining_standing_open() : m.joining_standing_ready() },
    submitted: { tone: 'wait', text: m.joining_standing_submitted({ village }) },
    questioned: { tone: 'wait', text: question ?? '' },
    approved: { tone: 'done', text: m.joining_standing_approved() },
    refused: { tone: 'bad', text: refusalReason ?? '' },
  } as const;
  return (
    <Notice tone={said[status].tone} title={statusWords(status)} live={done !== null}>
      <p className="kept-lines">{said[status].text}</p>
      {status === 'refused' && <p className="mt-2">{m.joining_standing_refused()}</p>}
    </Notice>
  );
}

function Checklist({ application, workshop }: { application: Application; workshop: string }) {
  const { status, missing, details, bankAccount } = application;
  const open = isEditable(status);
  const papers = href('/xuong-cua-toi/:workshop/don-dang-ky/giay-to', { workshop });
  const rows: { key: string; name: string; to: string; there: boolean; said: string }[] = [
    { key: 'details', name: m.joining_details_title(), to: href('/xuong-cua-toi/:workshop/don-dang-ky/thong-tin', { workshop }), there: true, said: `${details.legalName}, ${details.taxCode}` },
    ...neededPapers.map((kind) => ({ key: kind, name: paperWords(kind), to: `${papers}#${kind}`, there: !missing.includes(kind), said: application.papers.filter((paper) => paper.kind === kind).map(({ fileName }) => fileName).join(', ') })),
    { key: 'bank', name: m.joining_bank_title(), to: href('/xuong-cua-toi/:workshop/phap-ly/tai-khoan', { workshop }), there: bankAccount !== null, said: bankAccount ? `${bankAccount.holderName} …${bankAccount.numberEnd}` : '' },
  ];
  return (
    <section className="group">
      <h2>{m.joining_checklist()}</h2>
      <ol className="checklist">
        {rows.map(({ key, name, to, there, said }) => {
          const inside = (
            <>
              <Icon name={there ? 'check' : 'plus'} />
              <span>
                <b>{name}</b>
                <small>{there ? said || m.joining_there() : m.joining_missing()}</small>
              </span>
            </>
          );
          return (
            <li key={key} className={there ? 'is-there' : undefined}>
              {open ? (
                <Link to={to}>
                  {inside}
                  <em>{there ? m.joining_change() : m.joining_add()}</em>
                </Link>
              ) : (
                <div>{inside}</div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
