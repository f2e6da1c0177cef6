import { data, Form, href, useNavigation } from 'react-router';
import { z } from 'zod';
import { type ApplicationPaper, applicationPapers, isEditable, mostPapers } from '#app/domain/joining/application.ts';
import { paperAccept } from '#app/domain/papers/paper.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { clientAddressContext } from '#app/platform/request-context.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { getApplication, type Paper } from '#app/services/joining/get-application.server.ts';
import { addPaper } from '#app/services/joining/add-paper.server.ts';
import { removePaper } from '#app/services/joining/remove-paper.server.ts';
import { fileSize, paperRefusalWords, paperWords } from '#app/ui/application-words.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { tooManyWords } from '#app/ui/contact-words.ts';
import { Field } from '#app/ui/field.tsx';
import { goOn, tooOften } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/papers';

export const meta = () => privateMeta(m.joining_papers_title());

const keepSchema = z.object({ kind: z.enum(applicationPapers), file: z.instanceof(File) });
const removeSchema = z.object({ viec: z.literal('xoa'), giay: z.uuid() });

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  if (studio.role === 'staff') throw data(null, { status: 403 });
  const application = await getApplication(viewer, studio);
  if (!application) throw data(null, { status: 404 });
  if (!isEditable(application.status)) throw goOn(href('/xuong-cua-toi/:workshop/don-dang-ky', { workshop: params.workshop }));
  return { papers: application.papers, done: url.searchParams.get('xong') };
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
  const { kind, file } = given.data;
  const rate = await limitRate('paper-upload', context.get(clientAddressContext));
  if (!rate.ok) return data({ kind, error: tooManyWords(rate.retryAfterSeconds) }, tooOften(rate));
  const verdict = await addPaper(viewer, studio, { kind, fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  if (verdict.ok) return goOn(`${here}?xong=${kind}#${kind}`);
  switch (verdict.code) {
    case 'not-now':
      return goOn(here);
    case 'too-many':
      return data({ kind, error: m.joining_paper_too_many({ most: mostPapers }) }, { status: 409 });
    case 'sign-in':
    case 'not-allowed':
    case 'not-found':
      throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
    default:
      return data({ kind, error: paperRefusalWords(verdict.code) }, { status: 400 });
  }
}

const hints: Partial<Record<ApplicationPaper, () => string>> = { business_licence: m.joining_paper_business_licence_hint, other: m.joining_paper_other_hint };

export default function Papers({ loaderData: { papers, done }, actionData, params }: Route.ComponentProps) {
  const kept = applicationPapers.find((kind) => kind === done);
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
      {applicationPapers.map((kind) => (
        <PaperKind key={`${kind}-${papers.length}`} kind={kind} papers={papers.filter((paper) => paper.kind === kind)} error={actionData?.kind === kind ? actionData.error : undefined} workshop={params.workshop} />
      ))}
      <div className="joining__act">
        <LinkButton tone="go" size="big" full to={href('/xuong-cua-toi/:workshop/don-dang-ky', params)}>
          {m.joining_back_to_application()}
        </LinkButton>
      </div>
    </div>
  );
}

function PaperKind({ kind, papers, error, workshop }: { kind: ApplicationPaper; papers: Paper[]; error: string | undefined; workshop: string }) {
  const navigation = useNavigation();
  const uploading = navigation.formData?.get('kind') === kind;
  return (
    <section className="group" id={kind}>
      <h2>{paperWords(kind)}</h2>
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
      <Form method="post" encType="multipart/form-data" preventScrollReset>
        <input type="hidden" name="kind" value={kind} />
        <Field label={papers.length > 0 ? m.joining_paper_another() : m.joining_paper_choose()} hint={hints[kind]?.()} errors={error ? [error] : null}>
          {(control) => <input className="inp inp--file" type="file" name="file" accept={paperAccept} required {...control} />}
        </Field>
        <Button pending={uploading}>{uploading ? m.joining_paper_uploading() : m.joining_paper_upload()}</Button>
      </Form>
    </section>
  );
}
