import { data, Form, href, Link } from 'react-router';
import { z } from 'zod';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { endLicence } from '#app/services/marks/end-licence.server.ts';
import { getVillageMark, type LicenceAtDesk } from '#app/services/marks/get-village-mark.server.ts';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { TextArea } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { licenceSpan, licenceStandingWords, markStandingWords } from '#app/ui/mark-words.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { readPage } from '#app/ui/read-page.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { pageQuery } from '#app/ui/with-query.ts';
import { villageContext } from '../village/village-context.ts';
import type { Route } from './+types/mark';
import { MarkForm } from './mark-form.tsx';
import { takeMark } from './take-mark.server.ts';

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.mark.typed.name ?? m.mark_title());

const endSchema = z.object({ viec: z.enum(['thu-hoi', 'roi-hoi']), licence: z.uuid(), reason: z.string().max(10_000).default('') });

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const [village, page] = [context.get(villageContext), readPage(url)];
  const mark = await getVillageMark(context.get(viewerContext), village.id, params.mark, page);
  if (!mark || (page > 1 && mark.licences.length === 0)) throw data(null, { status: 404 });
  return { mark, village: village.slug, page, done: url.searchParams.get('xong') };
}

// Also after a refusal: the page then shows what the mark has become.
export const shouldRevalidate = () => true;

export async function action({ request, context, params }: Route.ActionArgs) {
  const [viewer, village, form] = [context.get(viewerContext), context.get(villageContext), await request.formData()];
  if (form.get('viec') === 'luu') {
    if (form.get('id') !== params.mark) throw data(null, { status: 400 });
    return takeMark(viewer, village, form);
  }
  const sent = endSchema.safeParse(Object.fromEntries(form));
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, licence, reason } = sent.data;
  const verdict = await endLicence(viewer, { villageId: village.id, markId: params.mark, licenceId: licence, how: viec === 'roi-hoi' ? 'left' : 'revoked', reason });
  if (verdict.ok) return goOn(`${href('/quan-tri/lang/:village/nhan-hieu/:mark', params)}?xong=${viec}#${licence}`);
  if (verdict.code === 'missing' || verdict.code === 'too-long') return data({ mark: null, end: { licence, viec, reason, error: verdict.code === 'missing' ? m.mark_end_reason_missing() : m.joining_message_too_long() } }, { status: 400 });
  throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
}

type EndAnswer = { licence: string; viec: 'thu-hoi' | 'roi-hoi'; reason: string; error: string } | null;

const doneWords: Readonly<Record<string, () => string>> = { luu: m.mark_saved, cap: m.mark_licence_granted, 'thu-hoi': m.mark_licence_done_revoked, 'roi-hoi': m.mark_licence_done_left };

export default function MarkPage({ loaderData: { mark, village, page, done }, actionData }: Route.ComponentProps) {
  const answer = actionData?.mark ?? undefined;
  const end: EndAnswer = actionData?.end ?? null;
  return (
    <>
      <h1>
        {mark.typed.name} {mark.isDemo && <span className="demo">{m.shell_demo()}</span>}
      </h1>
      <p className="say">{markStandingWords[mark.standing]()}.</p>
      {!actionData && done && doneWords[done] && (
        <Notice tone="done" live>
          {doneWords[done]()}
        </Notice>
      )}
      {answer?.changed && (
        <Notice tone="bad" live>
          {m.mark_changed()}
        </Notice>
      )}
      <Licences mark={mark} village={village} end={end} />
      <Pagination page={page} pages={mark.pages} to={(at) => pageQuery(href('/quan-tri/lang/:village/nhan-hieu/:mark', { village, mark: mark.id }), {}, at)} />
      <section className="part">
        <h2>{m.mark_registration()}</h2>
        {mark.rules && (
          <p className="mb-4">
            <a className="link" href={`/nhan-hieu/quy-che/${mark.id}`}>
              {m.mark_rules_open()}
            </a>
          </p>
        )}
        <MarkForm key={mark.version} id={mark.id} version={mark.version} typed={mark.typed} kept={mark.rules} answer={answer} />
      </section>
    </>
  );
}

function Licences({ mark: { id, licences, total, typed, standing }, village, end }: { mark: Route.ComponentProps['loaderData']['mark']; village: string; end: EndAnswer }) {
  return (
    <section className="part">
      <h2>{m.mark_licences()}</h2>
      <p className="mb-3">{total === 0 ? m.mark_licences_none() : m.mark_licences_count({ count: formatNumber(total, getLocale()) })}</p>
      <ul className="licences">
        {licences.map((licence) => (
          <Licence key={licence.id} licence={licence} collective={typed.kind === 'collective_mark'} end={end?.licence === licence.id ? end : null} />
        ))}
      </ul>
      {standing === 'waiting' ? <p className="soft">{m.mark_licences_after_grant()}</p> : <LinkButton to={href('/quan-tri/lang/:village/nhan-hieu/:mark/cap-quyen', { village, mark: id })}>{m.mark_licence_new()}</LinkButton>}
    </section>
  );
}

function Licence({ licence: { id, code, workshop, number, validFrom, validTo, standing, reason, products, mayEnd }, collective, end }: { licence: LicenceAtDesk; collective: boolean; end: EndAnswer }) {
  const ends = standing === 'live' || standing === 'coming' || standing === 'mark-lapsed';
  return (
    <li id={id}>
      <p>
        <b>{workshop.name}</b> <span className={standing === 'live' ? 'ok' : 'soft'}>{licenceStandingWords[standing]()}</span>
      </p>
      <p>
        {[number && m.mark_licence_number({ number }), licenceSpan(validFrom, validTo), products === 0 ? m.mark_licence_all() : m.mark_licence_some({ count: products })].filter(Boolean).join(', ')}.{' '}
        <Link className="link" to={href('/nhan-hieu/:code', { code })}>
          {m.mark_licence_public()}
        </Link>
      </p>
      {reason && <p className="kept-lines soft">{reason}</p>}
      {ends && mayEnd && (
        <details open={end !== null}>
          <summary>{m.mark_licence_end()}</summary>
          <Form method="post" noValidate preventScrollReset>
            <input type="hidden" name="licence" value={id} />
            <TextArea label={m.mark_end_reason()} hint={m.mark_end_reason_hint()} name="reason" rows={2} defaultValue={end?.reason} errors={end ? [end.error] : null} required />
            <div className="licences__do">
              <Button name="viec" value="thu-hoi">
                {m.mark_licence_revoke()}
              </Button>
              {collective && (
                <Button name="viec" value="roi-hoi">
                  {m.mark_licence_leave()}
                </Button>
              )}
            </div>
          </Form>
        </details>
      )}
    </li>
  );
}
