import { randomUUID } from 'node:crypto';
import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { can } from '#app/domain/access/policy.ts';
import { type IntentErrors, type IntentField, readIntent, type TypedIntent, type Weight, WEIGHTS } from '#app/domain/search-words/intent.ts';
import { writePhrases } from '#app/domain/search-words/phrases.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listCrafts } from '#app/services/catalogue/list-crafts.server.ts';
import { getIntent, type KeptIntent } from '#app/services/search-words/get-intent.server.ts';
import { removeIntent } from '#app/services/search-words/remove-intent.server.ts';
import { saveIntent } from '#app/services/search-words/save-intent.server.ts';
import { tryWords } from '#app/services/search-words/try-words.server.ts';
import { Button } from '#app/ui/button.tsx';
import { FieldError, SelectField, TextArea, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import type { Route } from './+types/intent';
import { ReadingView, type Trial } from './reading-view.tsx';
import { refusalWords } from './refusal-words.ts';
import { WORDS_PATH } from './words-tabs.tsx';

const PATH = `${WORDS_PATH}/dip`;
const weightWords: Record<Weight, () => string> = { 3: m.campaign_intents_weight_3, 2: m.campaign_intents_weight_2, 1: m.campaign_intents_weight_1 };

const schema = z.object({ viec: z.enum(['luu', 'thu', 'bo']), id: z.uuid(), seenAt: z.string().max(40).default(''), cau: z.string().max(120).default('') });

export const meta = () => privateMeta(m.campaign_words_title());

export async function loader({ context, params }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  if (!can(viewer, 'search-words.edit', null).allowed) throw data(null, { status: 404 });
  const intent = params.id !== 'moi' && isUuid(params.id) ? await getIntent(viewer, params.id) : null;
  if (!intent && params.id !== 'moi') throw data(null, { status: 404 });
  return { intent, id: intent?.id ?? randomUUID(), crafts: await listCrafts() };
}

/** The fields of a form as they were typed; a craft's weight stands in a field of its own. */
function typedIn(form: FormData): TypedIntent {
  const said = (name: string) => String(form.get(name) ?? '').slice(0, 20_000);
  const byWeight = <T,>(value: (weight: Weight) => T) => Object.fromEntries(WEIGHTS.map((weight) => [weight, value(weight)])) as Record<Weight, T>;
  const crafts = [...form].flatMap(([name, weight]) => (name.startsWith('nghe-') ? [{ craft: name.slice(5), weight }] : []));
  return {
    name: said('name'), nameEn: said('nameEn'), phrases: said('phrases'), priceFrom: said('priceFrom'), priceTo: said('priceTo'),
    things: byWeight((weight) => said(`things-${weight}`)), words: byWeight((weight) => said(`words-${weight}`)),
    crafts: byWeight((weight) => crafts.filter((one) => one.weight === String(weight)).map(({ craft }) => craft)),
  };
}

function typedOf({ name, nameEn, phrases, priceFrom, priceTo, wishes }: KeptIntent): TypedIntent {
  const of = (weight: Weight, kind: 'thing' | 'words' | 'craft') => wishes.flatMap((wish) => (wish.weight === weight && wish[kind] !== undefined ? [wish[kind]] : []));
  const byWeight = <T,>(value: (weight: Weight) => T) => Object.fromEntries(WEIGHTS.map((weight) => [weight, value(weight)])) as Record<Weight, T>;
  return {
    name, nameEn, phrases: writePhrases(phrases), priceFrom: priceFrom === null ? '' : String(priceFrom), priceTo: priceTo === null ? '' : String(priceTo),
    things: byWeight((weight) => writePhrases(of(weight, 'thing'))), words: byWeight((weight) => writePhrases(of(weight, 'words'))), crafts: byWeight((weight) => of(weight, 'craft')),
  };
}

type Errors = Partial<Record<IntentField | 'cau' | 'form', string>>;
type Answer = { id: string; seenAt: string; cau: string; typed: TypedIntent; errors: Errors; trial: Trial | null };

export async function action({ request, context }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const form = await request.formData();
  const sent = schema.safeParse(Object.fromEntries(form));
  if (!sent.success) throw data(null, { status: 400 });
  const { viec, id, seenAt, cau } = sent.data;
  const typed = typedIn(form);
  const answer = (errors: Errors, trial: Trial | null = null, status = 400) => data<Answer>({ id, seenAt, cau, typed, errors, trial }, { status });
  if (viec === 'bo') {
    const verdict = await removeIntent(viewer, id);
    if (!verdict.ok) throw data(null, { status: 403 });
    return goOn(`${PATH}?xong=bo`);
  }
  if (viec === 'thu') {
    const read = readIntent(typed);
    if (!read.ok) return answer(worded(read.errors));
    if (cau.trim() === '') return answer({ cau: m.campaign_words_try_empty() });
    const tried = await tryWords(viewer, cau, { id, intent: read.intent });
    if (!tried) throw data(null, { status: 403 });
    return answer({}, { text: cau, ...tried }, 200);
  }
  const verdict = await saveIntent(viewer, { id, seenAt: seenAt || null, typed });
  if (verdict.ok) return goOn(`${PATH}?xong=luu`);
  if (verdict.code === 'wrong') return answer(worded(verdict.errors));
  if (verdict.code === 'taken') return answer({ phrases: m.campaign_err_taken(verdict) });
  if (verdict.code === 'changed') return answer({ form: m.campaign_words_changed() }, null, 409);
  throw data(null, { status: 403 });
}

const worded = (errors: IntentErrors): Errors => Object.fromEntries(Object.entries(errors).map(([field, refusal]) => [field, refusalWords(refusal)]));

// What was typed stays; the id of a new occasion stays the same while it is.
export const shouldRevalidate = ({ actionResult }: { actionResult?: unknown }) => actionResult === undefined;

export default function IntentPage({ loaderData: { intent, id, crafts }, actionData }: Route.ComponentProps) {
  const answer = actionData as Answer | undefined;
  const typed = answer?.typed ?? (intent && typedOf(intent));
  const errors = answer?.errors ?? {};
  const at = (field: keyof Errors) => (errors[field] ? [errors[field]] : null);
  return (
    <>
      <p className="desk__back">
        <Link className="link" to={PATH}>
          {m.campaign_words_tab_intents()}
        </Link>
      </p>
      <h1>{intent ? m.campaign_intents_one_title({ name: intent.name }) : m.campaign_intents_new_title()}</h1>
      {errors.form && (
        <Notice tone="bad" live>
          {errors.form}
        </Notice>
      )}
      <Form className="words__form" method="post">
        <input type="hidden" name="id" value={answer?.id ?? id} />
        <input type="hidden" name="seenAt" value={answer?.seenAt ?? intent?.updatedAt ?? ''} />
        <div className="words__pair">
          <TextField label={m.campaign_intents_name()} name="name" maxLength={100} defaultValue={typed?.name} errors={at('name')} />
          <TextField label={m.campaign_intents_name_en()} name="nameEn" lang="en" maxLength={100} defaultValue={typed?.nameEn} errors={at('nameEn')} />
          <TextField label={m.campaign_intents_price_from()} name="priceFrom" optional inputMode="numeric" maxLength={40} defaultValue={typed?.priceFrom} errors={at('priceFrom')} />
          <TextField label={m.campaign_intents_price_to()} name="priceTo" optional inputMode="numeric" maxLength={40} defaultValue={typed?.priceTo} errors={at('priceTo')} />
        </div>
        <TextArea label={m.campaign_intents_phrases()} name="phrases" rows={6} hint={m.campaign_intents_phrases_hint()} defaultValue={typed?.phrases} errors={at('phrases')} />
        <fieldset className="words__wishes">
          <legend className="lab">{m.campaign_intents_wishes()}</legend>
          <FieldError errors={at('wishes')} />
          {WEIGHTS.map((weight) => (
            <div className="words__pair" key={weight}>
              <TextArea label={m.campaign_intents_things({ weight: weightWords[weight]() })} name={`things-${weight}`} rows={5} optional defaultValue={typed?.things[weight]} errors={at(`things-${weight}`)} />
              <TextArea label={m.campaign_intents_words({ weight: weightWords[weight]() })} name={`words-${weight}`} rows={5} optional defaultValue={typed?.words[weight]} errors={at(`words-${weight}`)} />
            </div>
          ))}
          <details open={WEIGHTS.some((weight) => (typed?.crafts[weight].length ?? 0) > 0)}>
            <summary>{m.campaign_intents_crafts()}</summary>
            <div className="words__crafts">
              {crafts.map((craft) => (
                <SelectField key={craft.slug} label={craft.name} name={`nghe-${craft.slug}`} defaultValue={WEIGHTS.find((weight) => typed?.crafts[weight].includes(craft.slug)) ?? ''}>
                  <option value="">{m.campaign_intents_craft_none()}</option>
                  {WEIGHTS.map((weight) => (
                    <option key={weight} value={weight}>
                      {weightWords[weight]()}
                    </option>
                  ))}
                </SelectField>
              ))}
            </div>
          </details>
        </fieldset>
        <div className="words__try">
          <TextField label={m.campaign_words_try_label()} name="cau" hint={m.campaign_words_try_hint()} maxLength={120} defaultValue={answer?.cau} errors={at('cau')} />
          <Button name="viec" value="thu">
            {m.campaign_words_try()}
          </Button>
        </div>
        {answer?.trial && <ReadingView {...answer.trial} />}
        <Button tone="go" name="viec" value="luu">
          {m.campaign_words_save()}
        </Button>
      </Form>
      {intent && (
        <details className="words__remove">
          <summary>{m.campaign_words_remove_intent()}</summary>
          <p>{m.campaign_words_remove_lead()}</p>
          <Form method="post">
            <input type="hidden" name="id" value={intent.id} />
            <Button tone="quiet" name="viec" value="bo">
              {m.campaign_words_remove_sure()}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}
