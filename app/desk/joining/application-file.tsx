import { data, Form, href } from 'react-router';
import { z } from 'zod';
import { applicationPapers, mayTake } from '#app/domain/joining/application.ts';
import { bankName } from '#app/domain/joining/banks.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { approveWorkshop } from '#app/services/joining/approve-workshop.server.ts';
import { askApplicant } from '#app/services/joining/ask-applicant.server.ts';
import { confirmLegal } from '#app/services/joining/confirm-legal.server.ts';
import { type ApplicationFile, getApplicationFile } from '#app/services/joining/get-application-file.server.ts';
import { refuseWorkshop } from '#app/services/joining/refuse-workshop.server.ts';
import { ApplicationHistory } from '#app/ui/application-history.tsx';
import { fileSize, paperWords, statusWords } from '#app/ui/application-words.ts';
import { Button } from '#app/ui/button.tsx';
import { Fact } from '#app/ui/fact.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { workshopKind } from '#app/ui/seller-facts.tsx';
import { VillageDot } from '#app/ui/village-dot.tsx';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/application-file';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.application.details.name ?? m.joining_desk_applications());

const schema = z.object({ viec: z.enum(['hoi', 'duyet', 'tu-choi', 'kiem']), version: z.iso.datetime(), text: z.string().max(10_000).default('') });

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const file = await getApplicationFile(context.get(viewerContext), params.workshop);
  if (!file) throw data(null, { status: 404 });
  return { ...file, done: url.searchParams.get('xong') };
}

// Also after a refusal: the page then shows what the application has become.
export const shouldRevalidate = () => true;

export async function action({ request, context, params }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const [sent, file] = [schema.safeParse(Object.fromEntries(await request.formData())), await getApplicationFile(viewer, params.workshop)];
  if (!file) throw data(null, { status: 404 });
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, text, version } = sent.data;
  const input = { workshopId: file.workshop.id, version };
  const verdict = viec === 'hoi' ? await askApplicant(viewer, { ...input, text }) : viec === 'duyet' ? await approveWorkshop(viewer, input) : viec === 'kiem' ? await confirmLegal(viewer, input) : await refuseWorkshop(viewer, { ...input, reason: text });
  const here = `/quan-tri/ho-so/${params.workshop}`;
  if (verdict.ok) return goOn(`${here}?xong=${viec}`);
  switch (verdict.code) {
    case 'missing':
      return data({ viec, text, error: m.joining_desk_words_missing() }, { status: 400 });
    case 'too-long':
      return data({ viec, text, error: m.joining_message_too_long() }, { status: 400 });
    case 'incomplete':
      return data({ viec, text, error: m.joining_desk_incomplete({ papers: verdict.missing.map(paperWords).join(', ') }) }, { status: 409 });
    case 'changed':
    case 'not-now':
      return data({ viec, text, error: null }, { status: 409 });
    default:
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  }
}

const doneWords: Record<string, () => string> = { hoi: m.joining_desk_asked, duyet: m.joining_desk_approved, 'tu-choi': m.joining_desk_refused, kiem: m.joining_desk_legal_confirmed };

export default function ApplicationFilePage({ loaderData, actionData }: Route.ComponentProps) {
  const { workshop, application, mayDecide, done } = loaderData;
  return (
    <>
      <h1 className="whence">
        <VillageDot village={workshop.village.slug} size={40} />
        {application.details.name}
      </h1>
      <p className="say">
        {workshop.village.name}. {statusWords(application.status)}.
      </p>
      {!actionData && done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      {actionData?.error === null && (
        <Notice tone="bad" live>
          {m.joining_desk_changed()}
        </Notice>
      )}
      {actionData?.error && actionData.viec === 'duyet' && (
        <Notice tone="bad" live>
          {actionData.error}
        </Notice>
      )}
      <div className="file">
        <div>
          <LegalChange file={loaderData} />
          <Warnings file={loaderData} />
          <Details file={loaderData} />
          <Papers file={loaderData} />
        </div>
        <div>
          <section className="part">
            <h2>{m.joining_history()}</h2>
            <ApplicationHistory application={application} />
          </section>
          {mayDecide ? <Decision file={loaderData} answer={actionData ?? null} /> : <Notice>{m.joining_desk_own()}</Notice>}
        </div>
      </div>
    </>
  );
}

/** Name and numbers of record are what it was approved by: what changed of them since is for a curator to look at. */
function LegalChange({ file: { legalChange, mayDecide } }: { file: ApplicationFile }) {
  if (!legalChange) return null;
  const [at, { checkedAt, checkedBy }] = [formatDate(legalChange.at, getLocale()), legalChange];
  if (checkedAt) return <Notice>{m.joining_desk_legal_checked({ date: at, checked: formatDate(checkedAt, getLocale()), name: checkedBy ?? '…' })}</Notice>;
  return (
    <Notice tone="wait">
      {m.joining_desk_legal_unchecked({ date: at })}
      {mayDecide && (
        <Form method="post" className="mt-2">
          <input type="hidden" name="version" value={legalChange.at.toISOString()} />
          <Button name="viec" value="kiem">
            {m.joining_desk_legal_confirm()}
          </Button>
        </Form>
      )}
    </Notice>
  );
}

/** What a machine can see that a curator should look at twice. */
function Warnings({ file: { application, sameTaxCode, holderAgrees } }: { file: ApplicationFile }) {
  return (
    <>
      {application.bankAccount && !holderAgrees && <Notice tone="wait">{m.joining_holder_differs({ holder: application.bankAccount.holderName, name: application.details.legalName })}</Notice>}
      {sameTaxCode.length > 0 && <Notice tone="wait">{m.joining_desk_same_tax_code({ names: sameTaxCode.map(({ name }) => name).join(', ') })}</Notice>}
    </>
  );
}

function Details({ file: { application } }: { file: ApplicationFile }) {
  const { details, bankAccount } = application;
  const facts: [string, string | null][] = [
    [m.workshop_kind(), workshopKind(details.kind)],
    [m.workshop_legal_name(), details.legalName],
    [m.workshop_tax_code(), details.taxCode],
    [m.workshop_registration(), details.registrationNumber],
    [m.workshop_phone(), formatPhone(details.phone)],
    [m.workshop_email(), details.email],
    [m.workshop_address(), `${details.addressLine}, ${details.commune.name}, ${details.province.name}`],
    [m.joining_bank_title(), bankAccount && `${bankName(bankAccount.bankBin)} …${bankAccount.numberEnd}, ${bankAccount.holderName}`],
  ];
  return (
    <section className="part">
      <h2>{m.joining_details_title()}</h2>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <Fact key={name} name={name}>
                {value}
              </Fact>
            ),
        )}
      </dl>
    </section>
  );
}

function Papers({ file: { application, workshop } }: { file: ApplicationFile }) {
  return (
    <section className="part">
      <h2>{m.joining_papers_title()}</h2>
      <dl>
        {applicationPapers.map((kind) => {
          const papers = application.papers.filter((paper) => paper.kind === kind);
          if (papers.length === 0 && kind === 'other') return null;
          return (
            <Fact key={kind} name={paperWords(kind)}>
              {papers.length === 0 && <span className="warn">{m.joining_missing()}</span>}
              {papers.map(({ id, fileName, bytes }) => (
                <a key={id} className="paper" href={href('/xuong-cua-toi/:workshop/giay-to/:document', { workshop: workshop.slug, document: id })} target="_blank" rel="noreferrer">
                  <span>{fileName}</span> <small>{fileSize(bytes, getLocale())}</small>
                </a>
              ))}
            </Fact>
          );
        })}
      </dl>
    </section>
  );
}

type Answer = { viec: z.infer<typeof schema>['viec']; text: string; error: string | null } | null;

function Decision({ file: { application }, answer }: { file: ApplicationFile; answer: Answer }) {
  const { status, version } = application;
  if (!mayTake(status, 'approve')) return null;
  const typed = (viec: 'hoi' | 'tu-choi') => (answer?.viec === viec ? { defaultValue: answer.text, errors: answer.error ? [answer.error] : null } : {});
  return (
    <section className="part decision">
      <h2>{m.joining_desk_decide()}</h2>
      {/* What was asked is part of the file now: the next version begins with an empty field. */}
      <Form method="post" noValidate key={version}>
        <input type="hidden" name="version" value={version} />
        <TextArea label={m.joining_desk_question()} hint={m.joining_desk_question_hint()} name="text" rows={3} {...typed('hoi')} />
        <Button name="viec" value="hoi">
          {m.joining_desk_ask()}
        </Button>
      </Form>
      <Form method="post">
        <input type="hidden" name="version" value={version} />
        <p className="hint">{m.joining_desk_approve_means()}</p>
        <Button tone="go" name="viec" value="duyet">
          {m.joining_desk_approve()}
        </Button>
      </Form>
      <details open={answer?.viec === 'tu-choi' || undefined}>
        <summary>{m.joining_desk_refuse_open()}</summary>
        <Form method="post" noValidate>
          <input type="hidden" name="version" value={version} />
          <TextArea label={m.joining_desk_reason()} hint={m.joining_desk_reason_hint()} name="text" rows={3} {...typed('tu-choi')} />
          <Button name="viec" value="tu-choi">
            {m.joining_desk_refuse()}
          </Button>
        </Form>
      </details>
    </section>
  );
}
