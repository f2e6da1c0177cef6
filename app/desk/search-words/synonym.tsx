import { randomUUID } from 'node:crypto';
import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { can } from '#app/domain/access/policy.ts';
import { writePhrases } from '#app/domain/search-words/phrases.ts';
import { readSynonym } from '#app/domain/search-words/synonym.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getSynonym, type KeptSynonym } from '#app/services/search-words/get-synonym.server.ts';
import { removeSynonym } from '#app/services/search-words/remove-synonym.server.ts';
import { saveSynonym } from '#app/services/search-words/save-synonym.server.ts';
import { tryWords } from '#app/services/search-words/try-words.server.ts';
import { Button } from '#app/ui/button.tsx';
import { RadioGroup, TextArea, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/synonym';
import { ReadingView, type Trial } from './reading-view.tsx';
import { refusalWords } from './refusal-words.ts';
import { WORDS_PATH } from './words-tabs.tsx';

const schema = z.object({ viec: z.enum(['luu', 'thu', 'bo']), id: z.uuid(), seenAt: z.string().max(40).default(''), kind: z.enum(['same', 'narrow']).catch('same'), says: z.string().max(20_000).default(''), means: z.string().max(20_000).default(''), cau: z.string().max(120).default('') });

export const meta = () => privateMeta(m.campaign_words_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  if (params.id !== 'moi') {
    const synonym = isUuid(params.id) ? await getSynonym(viewer, params.id) : null;
    if (!synonym) throw data(null, { status: 404 });
    return { synonym, id: synonym.id, wanted: '' };
  }
  if (!can(viewer, 'search-words.edit', null).allowed) throw data(null, { status: 404 });
  return { synonym: null, id: randomUUID(), wanted: url.searchParams.get('tu')?.slice(0, 120) ?? '' };
}

type Errors = { says?: string; means?: string; cau?: string; form?: string };
type Answer = { typed: z.infer<typeof schema>; errors: Errors; trial: Trial | null };

export async function action({ request, context }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const sent = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, id, seenAt, cau, ...typed } = sent.data;
  const answer = (errors: Errors, trial: Trial | null = null, status = 400) => data<Answer>({ typed: sent.data, errors, trial }, { status });
  if (viec === 'bo') {
    const verdict = await removeSynonym(viewer, id);
    if (!verdict.ok) throw data(null, { status: 403 });
    return goOn(`${WORDS_PATH}?xong=bo`);
  }
  if (viec === 'thu') {
    const read = readSynonym(typed);
    if (!read.ok) return answer(errorOf(read));
    if (cau.trim() === '') return answer({ cau: m.campaign_words_try_empty() });
    const tried = await tryWords(viewer, cau, { id, synonym: read.synonym });
    if (!tried) throw data(null, { status: 403 });
    return answer({}, { text: cau, ...tried }, 200);
  }
  const verdict = await saveSynonym(viewer, { id, seenAt: seenAt || null, typed });
  if (verdict.ok) return goOn(`${WORDS_PATH}?xong=luu`);
  if (verdict.code === 'wrong') return answer(errorOf(verdict));
  if (verdict.code === 'changed') return answer({ form: m.campaign_words_changed() }, null, 409);
  throw data(null, { status: 403 });
}

function errorOf({ field, refusal }: Extract<ReturnType<typeof readSynonym>, { ok: false }>): Errors {
  return { [field]: field === 'says' && refusal.code === 'missing' ? m.campaign_err_too_few() : refusalWords(refusal) };
}

// What was typed stays; the id of a new row stays the same while it is.
export const shouldRevalidate = ({ actionResult }: { actionResult?: unknown }) => actionResult === undefined;

export default function SynonymPage({ loaderData: { synonym, id, wanted }, actionData }: Route.ComponentProps) {
  const { typed, errors, trial } = (actionData as Answer | undefined) ?? { typed: undefined, errors: {} as Errors, trial: null };
  return (
    <>
      <p className="desk__back">
        <Link className="link" to={WORDS_PATH}>
          {m.campaign_words_title()}
        </Link>
      </p>
      <h1>{synonym ? m.campaign_words_one_title({ name: synonym.says[0]! }) : m.campaign_words_new_title()}</h1>
      {errors.form && (
        <Notice tone="bad" live>
          {errors.form}
        </Notice>
      )}
      <Form className="words__form" method="post">
        <input type="hidden" name="id" value={typed?.id ?? id} />
        <input type="hidden" name="seenAt" value={typed?.seenAt ?? synonym?.updatedAt ?? ''} />
        <RadioGroup
          legend={m.campaign_words_kind()}
          name="kind"
          value={typed?.kind ?? synonym?.kind ?? 'same'}
          choices={[
            { value: 'same', label: m.campaign_words_same(), hint: m.campaign_words_same_hint() },
            { value: 'narrow', label: m.campaign_words_narrow(), hint: m.campaign_words_narrow_hint() },
          ]}
        />
        <div className="words__pair">
          <div>
            <TextArea label={m.campaign_words_says()} name="says" rows={8} hint={m.campaign_words_says_hint()} defaultValue={typed?.says ?? (synonym ? writePhrases(synonym.says) : wanted && `${wanted}\n`)} errors={errors.says ? [errors.says] : null} />
            {synonym && <AlsoIn synonym={synonym} />}
          </div>
          <TextArea label={m.campaign_words_means()} name="means" rows={8} hint={m.campaign_words_means_hint()} defaultValue={typed?.means ?? (synonym?.kind === 'narrow' ? writePhrases(synonym.means) : '')} errors={errors.means ? [errors.means] : null} />
        </div>
        <div className="words__try">
          <TextField label={m.campaign_words_try_label()} name="cau" hint={m.campaign_words_try_hint()} maxLength={120} defaultValue={typed?.cau ?? wanted} errors={errors.cau ? [errors.cau] : null} />
          <Button name="viec" value="thu">
            {m.campaign_words_try()}
          </Button>
        </div>
        {trial && <ReadingView {...trial} />}
        <Button tone="go" name="viec" value="luu">
          {m.campaign_words_save()}
        </Button>
      </Form>
      {synonym && (
        <details className="words__remove">
          <summary>{m.campaign_words_remove()}</summary>
          <p>{m.campaign_words_remove_lead()}</p>
          <Form method="post">
            <input type="hidden" name="id" value={synonym.id} />
            <Button tone="quiet" name="viec" value="bo">
              {m.campaign_words_remove_sure()}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}

function AlsoIn({ synonym: { alsoIn } }: { synonym: KeptSynonym }) {
  if (alsoIn.length === 0) return null;
  return (
    <ul className="soft">
      {alsoIn.map(({ phrase, what }) => (
        <li key={`${phrase} ${what.id}`}>
          <Link to={`${WORDS_PATH}/${what.kind === 'synonym' ? 'tu' : 'dip'}/${what.id}`}>{(what.kind === 'synonym' ? m.campaign_words_also_in : m.campaign_words_also_intent)({ phrase, name: what.name })}</Link>
        </li>
      ))}
    </ul>
  );
}
