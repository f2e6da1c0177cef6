import { useEffect, useRef } from 'react';
import { data, Form, href, useFetcher, useFetchers } from 'react-router';
import { z } from 'zod';
import { type ApplicationPaper, applicationPapers, isEditable, mostPapers, neededPapers, needsConsent, PAPERS_CONSENT } from '#app/domain/joining/application.ts';
import { paperAccept } from '#app/domain/papers/paper.ts';
import { formatDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { env } from '#app/platform/env.server.ts';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getApplication, type Paper } from '#app/services/joining/get-application.server.ts';
import { addPaper } from '#app/services/joining/add-paper.server.ts';
import { removePaper } from '#app/services/joining/remove-paper.server.ts';
import { fileSize, paperRefusalWords, paperWords } from '#app/ui/application-words.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { Checkbox, Field } from '#app/ui/field.tsx';
import { goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { useScripted } from '#app/ui/use-scripted.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/papers';

export const meta = () => privateMeta(m.joining_papers_title());

const keepSchema = z.object({ kind: z.enum(applicationPapers), file: z.instanceof(File), consent: z.string().max(40).optional(), 'o-lai': z.literal('co').optional() });
const removeSchema = z.object({ viec: z.literal('xoa'), giay: z.uuid() });

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  if (studio.role === 'staff') throw data(null, { status: 403 });
  const application = await getApplication(viewer, studio);
  if (!application) throw data(null, { status: 404 });
  if (!isEditable(application.status)) throw goOn(href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop: params.workshop }));
  const { papers, consentedAt, consentVersion } = application;
  const { name, email } = env().operator;
  return { papers, consentedAt, consentVersion, operator: { name, email }, done: url.searchParams.get('xong') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { viewer, studio } = context.get(studioContext);
  // A sending that broke off on its way is no form.
  const sent = await request.formData().catch(() => null);
  if (!sent) throw data(null, { status: 400 });
  const form = Object.fromEntries(sent);
  const here = href('/xuong-cua-toi/:workshop/don-dang-ky/giay-to', params);
  const removal = removeSchema.safeParse(form);
  if (removal.success) {
    const verdict = await removePaper(viewer, studio, removal.data.giay);
    if (!verdict.ok && verdict.code !== 'not-now') throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
    return goOn(`${here}?xong=xoa`);
  }
  const given = keepSchema.safeParse(form);
  if (!given.success) throw data(null, { status: 400 });
  const { kind, file, consent = null, 'o-lai': stays } = given.data;
  const agreed = consent === PAPERS_CONSENT;
  const rate = await limitRate('paper-upload', context.get(clientAddressContext));
  if (!rate.ok) return data({ kind, agreed, error: tooManyWords(rate.retryAfterSeconds), disagreed: '', kept: false }, tooOften(rate));
  const verdict = await addPaper(viewer, studio, { kind, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), consent });
  // Two papers may be under way at once: who is led on by the first would not be shown the second.
  if (verdict.ok) return stays ? data({ kind, agreed, error: '', disagreed: '', kept: true }) : goOn(`${here}?xong=${kind}#${kind}`);
  switch (verdict.code) {
    case 'not-now':
      return goOn(here);
    case 'too-many':
      return data({ kind, agreed, error: m.joining_paper_too_many({ most: mostPapers }), disagreed: '', kept: false }, { status: 409 });
    case 'consent-missing':
      return data({ kind, agreed, error: '', disagreed: m.joining_consent_missing(), kept: false }, { status: 400 });
    case 'sign-in':
    case 'not-allowed':
    case 'not-found':
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
    default:
      return data({ kind, agreed, error: paperRefusalWords(verdict.code), disagreed: '', kept: false }, { status: 400 });
  }
}

const hints: Partial<Record<ApplicationPaper, () => string>> = { business_licence: m.joining_paper_business_licence_hint, other: m.joining_paper_other_hint };

export default function Papers({ loaderData: { papers, consentedAt, consentVersion, operator, done }, actionData, params }: Route.ComponentProps) {
  const kept = applicationPapers.find((kind) => kind === done);
  const uploading = useFetchers().some(({ state }) => state !== 'idle');
  const complete = neededPapers.every((kind) => papers.some((paper) => paper.kind === kind));
  return (
    <div className="joining">
      <h1>{m.joining_papers_title()}</h1>
      <p className="joining__lead">{m.joining_papers_lead()}</p>
      {!actionData && kept && (
        <Notice tone="done" live>
          {m.joining_paper_kept({ paper: paperWords(kept) })}
        </Notice>
      )}
      {!actionData && done === 'xoa' && (
        <Notice tone="done" live>
          {m.joining_paper_removed()}
        </Notice>
      )}
      {consentedAt && <p className="joining__lead">{m.joining_consent_given({ date: formatDate(hanoiDay(consentedAt), getLocale()) })}</p>}
      {applicationPapers.map((kind) => (
        <PaperKind key={kind} kind={kind} papers={papers.filter((paper) => paper.kind === kind)} refused={actionData?.kind === kind ? actionData : null} workshop={params.workshop} operator={needsConsent(kind, consentVersion) ? operator : null} />
      ))}
      <div className="joining__act">
        {uploading ? (
          <Button type="button" size="big" full pending>
            {m.joining_paper_uploading()}
          </Button>
        ) : (
          <LinkButton tone={complete ? 'go' : 'plain'} size="big" full to={href('/xuong-cua-toi/:workshop/don-dang-ky', params)}>
            {m.joining_back_to_application()}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

type PaperKindProps = {
  kind: ApplicationPaper;
  papers: Paper[];
  refused: { agreed: boolean; error: string; disagreed: string } | null;
  workshop: string;
  /** Who asks for consent to keep it; null where none is needed. */
  operator: { name: string; email: string } | null;
};

function PaperKind({ kind, papers, refused, workshop, operator }: PaperKindProps) {
  const fetcher = useFetcher<typeof action>();
  return (
    <section className="group" id={kind}>
      <h2>{paperWords(kind)}</h2>
      {fetcher.state === 'idle' && fetcher.data?.kept && (
        <Notice tone="done" live>
          {m.joining_paper_kept({ paper: paperWords(kind) })}
        </Notice>
      )}
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map((paper) => (
            <li key={paper.id}>
              <a href={href('/xuong-cua-toi/:workshop/giay-to/:document', { workshop, document: paper.id })} target="_blank" rel="noreferrer">
                <b>{paper.fileName}</b>
                <small>{fileSize(paper.bytes, getLocale())}</small>
              </a>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="giay" value={paper.id} />
                <Button tone="quiet" name="viec" value="xoa" aria-label={m.joining_paper_remove_named({ name: paper.fileName })}>
                  {m.joining_paper_remove()}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {/* A new form once its paper is there; those of the other kinds keep what is chosen in them. */}
      <PaperForm key={papers.length} fetcher={fetcher} kind={kind} another={papers.length > 0} answered={refused} operator={operator} />
    </section>
  );
}

type PaperFormProps = { fetcher: ReturnType<typeof useFetcher<typeof action>>; kind: ApplicationPaper; another: boolean; answered: PaperKindProps['refused']; operator: PaperKindProps['operator'] };

/** What is chosen is sent at once, as soon as it is agreed to; the button is for who has no script. */
function PaperForm({ fetcher, kind, another, answered, operator }: PaperFormProps) {
  const scripted = useScripted();
  const form = useRef<HTMLFormElement>(null);
  const [uploading, asksConsent] = [fetcher.state !== 'idle', operator !== null];
  const refused = uploading ? null : (fetcher.data ?? answered);
  const send = () => {
    if (form.current?.checkValidity()) form.current.requestSubmit();
  };
  // Chosen before the script was there, or before what is agreed to with another paper.
  useEffect(send, [asksConsent]);
  return (
    <fetcher.Form ref={form} method="post" encType="multipart/form-data" preventScrollReset onChange={send}>
      <input type="hidden" name="kind" value={kind} />
      {scripted && <input type="hidden" name="o-lai" value="co" />}
      <Field label={another ? m.joining_paper_another() : m.joining_paper_choose()} hint={hints[kind]?.()} errors={refused?.error ? [refused.error] : null}>
        {(control) => <input className="inp inp--file" type="file" name="file" accept={paperAccept} required {...control} />}
      </Field>
      {operator && (
        <Checkbox
          label={m.joining_consent({ operator: operator.name })}
          hint={m.joining_consent_hint({ email: operator.email })}
          name="consent"
          value={PAPERS_CONSENT}
          defaultChecked={refused?.agreed}
          errors={refused?.disagreed ? [refused.disagreed] : null}
          required
          className="mb-4"
        />
      )}
      <Button pending={uploading}>{uploading ? m.joining_paper_uploading() : m.joining_paper_upload()}</Button>
    </fetcher.Form>
  );
}
