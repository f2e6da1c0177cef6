import { randomUUID } from 'node:crypto';
import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { COLLECTION_LIMITS, homePlacesOf } from '#app/domain/campaigns/collection.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { addToCollection } from '#app/services/campaigns/add-to-collection.server.ts';
import { findGoods, type FoundGoods } from '#app/services/campaigns/find-goods.server.ts';
import { type DeskCollection, getDeskCollection } from '#app/services/campaigns/get-desk-collection.server.ts';
import { listVillageChoices } from '#app/services/campaigns/list-village-choices.server.ts';
import { moveInCollection } from '#app/services/campaigns/move-in-collection.server.ts';
import { removeCollection } from '#app/services/campaigns/remove-collection.server.ts';
import { saveCollection } from '#app/services/campaigns/save-collection.server.ts';
import { takeFromCollection } from '#app/services/campaigns/take-from-collection.server.ts';
import { Button } from '#app/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#app/ui/field.tsx';
import { goOn } from '#app/ui/form-answer.server.ts';
import { Notice } from '#app/ui/notice.tsx';
import { Price } from '#app/ui/price.tsx';
import { privateMeta } from '#app/ui/private-meta.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';
import { withQuery } from '#app/ui/with-query.ts';
import type { Route } from './+types/collection';
import { daysWords, fieldWords, phaseWords, writtenDays } from './campaign-words.ts';

const PATH = '/quan-tri/bo-suu-tap';
const text = z.string().max(10_000).default('');
const save = z.object({ viec: z.literal('luu'), id: z.uuid(), seenAt: text, village: text, name: text, nameEn: text, words: text, wordsEn: text, from: text, to: text, homePlace: text, cover: z.union([z.uuid(), z.literal('')]).default('') });
const add = z.object({ viec: z.literal('them'), mon: text });
const take = z.object({ viec: z.literal('lay-ra'), mon: z.uuid() });
const move = z.object({ viec: z.enum(['len', 'xuong']), mon: z.uuid(), cho: z.coerce.number().int().positive() });
const remove = z.object({ viec: z.literal('bo') });
const schema = z.discriminatedUnion('viec', [save, add, take, move, remove]);

export const meta = ({ loaderData }: Route.MetaArgs) => privateMeta(loaderData?.collection?.name ?? m.campaign_collections_title());

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const viewer = context.get(viewerContext);
  const collection = params.id !== 'moi' && isUuid(params.id) ? await getDeskCollection(viewer, params.id) : null;
  if (!collection && params.id !== 'moi') throw data(null, { status: 404 });
  const asked = url.searchParams.get('q')?.slice(0, 100) ?? '';
  const [villages, found] = await Promise.all([listVillageChoices(viewer), collection ? findGoods(viewer, asked, collection.village?.slug ?? null) : []]);
  return { collection, id: collection?.id ?? randomUUID(), villages, places: homePlacesOf(viewer), administrator: viewer.administrator, asked, found, isSaved: url.searchParams.get('xong') === 'luu' };
}

type Field = 'village' | 'name' | 'nameEn' | 'words' | 'wordsEn' | 'from' | 'to' | 'homePlace';
type Errors = Partial<Record<Field | 'form' | 'goods', string>>;
type Answer = { typed: z.infer<typeof save> | null; errors: Errors };

export async function action({ request, context, params, url }: Route.ActionArgs) {
  const viewer = context.get(viewerContext);
  const sent = schema.safeParse(Object.fromEntries(await request.formData()));
  if (!sent.success) throw data(null, { status: 400 });
  const order = sent.data;
  if (order.viec === 'luu') return saved(viewer, order);
  if (!isUuid(params.id)) throw data(null, { status: 404 });
  const here = withQuery(`${PATH}/${params.id}`, { q: url.searchParams.get('q') ?? '' });
  if (order.viec === 'bo') {
    const verdict = await removeCollection(viewer, params.id);
    if (verdict.ok) return goOn(`${PATH}?xong=bo`);
    if (verdict.code === 'begun') return data<Answer>({ typed: null, errors: { form: m.campaign_remove_begun() } }, { status: 409 });
    throw data(null, { status: 403 });
  }
  const collectionId = params.id;
  const verdict =
    order.viec === 'them' ? await addToCollection(viewer, { collectionId, productSlug: order.mon })
    : order.viec === 'lay-ra' ? await takeFromCollection(viewer, { collectionId, productId: order.mon })
    : await moveInCollection(viewer, { collectionId, productId: order.mon, at: order.cho, step: order.viec === 'len' ? -1 : 1 });
  if (verdict.ok) return goOn(here);
  const goods = { full: m.campaign_goods_full({ most: COLLECTION_LIMITS.items }), 'of-another-village': m.campaign_goods_other_village(), 'not-found': m.campaign_goods_gone() };
  if (verdict.code in goods) return data<Answer>({ typed: null, errors: { goods: goods[verdict.code as keyof typeof goods] } }, { status: 409 });
  throw data(null, { status: 403 });
}

async function saved(viewer: Parameters<typeof saveCollection>[0], typed: z.infer<typeof save>) {
  const { id, seenAt, village } = typed;
  const verdict = await saveCollection(viewer, { id, seenAt: seenAt || null, village, cover: typed.cover || null, typed });
  if (verdict.ok) return goOn(`${PATH}/${verdict.id}?xong=luu`);
  const answer = (errors: Errors, status = 400) => data<Answer>({ typed, errors }, { status });
  switch (verdict.code) {
    case 'wrong':
      return answer(Object.fromEntries(Object.entries(verdict.errors).map(([field, code]) => [field, fieldWords(field, code, field.startsWith('name') ? COLLECTION_LIMITS.name : COLLECTION_LIMITS.words)])));
    case 'overlap':
      return answer({ homePlace: m.campaign_err_place_taken({ name: verdict.with.name, ...writtenDays(verdict.with) }) });
    case 'no-such-village':
      return answer({ village: m.campaign_err_village() });
    case 'goods-of-others':
      return answer({ village: m.campaign_err_goods_of_others() });
    case 'changed':
      return answer({ form: m.campaign_changed() }, 409);
    default:
      throw data(null, { status: 403 });
  }
}

export default function CollectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const { collection, isSaved } = loaderData;
  const answer = actionData as Answer | undefined;
  return (
    <>
      <p className="desk__back">
        <Link className="link" to={PATH}>
          {m.campaign_collections_title()}
        </Link>
      </p>
      <h1>{collection?.name ?? m.campaign_collections_new_title()}</h1>
      {collection && (
        <p className="say">
          {phaseWords[collection.phase]()}, {daysWords(collection)}. <a href={`/bo-suu-tap/${collection.slug}`}>{m.campaign_look()}</a>
        </p>
      )}
      {!answer && isSaved && (
        <Notice tone="done" live>
          {m.campaign_saved()}
        </Notice>
      )}
      {answer?.errors.form && (
        <Notice tone="bad" live>
          {answer.errors.form}
        </Notice>
      )}
      <Details {...loaderData} answer={answer} />
      {collection ? <Goods collection={collection} found={loaderData.found} asked={loaderData.asked} error={answer?.errors.goods} /> : <p className="soft">{m.campaign_goods_first()}</p>}
      {collection?.phase === 'coming' && (
        <details className="words__remove">
          <summary>{m.campaign_remove_collection()}</summary>
          <Form method="post">
            <Button tone="quiet" name="viec" value="bo">
              {m.campaign_remove_sure()}
            </Button>
          </Form>
        </details>
      )}
    </>
  );
}

function Details({ collection, id, villages, places, administrator, answer }: Route.ComponentProps['loaderData'] & { answer: Answer | undefined }) {
  const typed = answer?.typed;
  const at = (field: Field) => (answer?.errors[field] ? [answer.errors[field]] : null);
  return (
    <Form className="words__form" method="post" key={collection?.updatedAt}>
      <input type="hidden" name="id" value={typed?.id ?? id} />
      <input type="hidden" name="seenAt" value={typed?.seenAt ?? collection?.updatedAt ?? ''} />
      <div className="words__pair">
        <TextField label={m.campaign_name()} name="name" defaultValue={typed?.name ?? collection?.name} errors={at('name')} />
        <TextField label={m.campaign_name_en()} name="nameEn" lang="en" optional hint={m.campaign_en_hint()} defaultValue={typed?.nameEn ?? collection?.nameEn ?? ''} errors={at('nameEn')} />
        <TextArea label={m.campaign_words_of()} name="words" rows={5} defaultValue={typed?.words ?? collection?.words} errors={at('words')} />
        <TextArea label={m.campaign_words_of_en()} name="wordsEn" lang="en" rows={5} optional defaultValue={typed?.wordsEn ?? collection?.wordsEn ?? ''} errors={at('wordsEn')} />
        <TextField label={m.campaign_from()} name="from" type="date" defaultValue={typed?.from ?? collection?.from} errors={at('from')} />
        <TextField label={m.campaign_to()} name="to" type="date" defaultValue={typed?.to ?? collection?.to} errors={at('to')} />
        <SelectField label={m.campaign_village()} name="village" hint={m.campaign_village_hint()} defaultValue={typed?.village ?? collection?.village?.slug ?? ''} errors={at('village')}>
          <option value="">{administrator ? m.campaign_village_market() : m.campaign_village_pick()}</option>
          {villages.map((village) => (
            <option key={village.slug} value={village.slug}>
              {village.name}
            </option>
          ))}
        </SelectField>
        <SelectField label={m.campaign_home_place()} name="homePlace" hint={m.campaign_home_place_hint()} defaultValue={typed?.homePlace ?? collection?.homePlace ?? ''} errors={at('homePlace')}>
          <option value="">{m.campaign_home_place_none()}</option>
          {[...new Set([...places, ...(collection?.homePlace ? [collection.homePlace] : [])])].toSorted().map((place) => (
            <option key={place} value={place}>
              {m.campaign_home_place_one({ place })}
            </option>
          ))}
        </SelectField>
        {collection && collection.items.length > 0 && (
          <SelectField label={m.campaign_cover()} name="cover" hint={m.campaign_cover_hint()} defaultValue={typed?.cover ?? collection.coverId ?? ''}>
            <option value="">{collection.village ? m.campaign_cover_none() : m.campaign_cover_plain()}</option>
            {collection.items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Button tone="go" name="viec" value="luu">
        {m.campaign_save()}
      </Button>
    </Form>
  );
}

function Goods({ collection: { items }, found, asked, error }: { collection: DeskCollection; found: readonly FoundGoods[]; asked: string; error: string | undefined }) {
  return (
    <section className="part" id="hang">
      <h2>{m.campaign_goods()}</h2>
      {error && (
        <Notice tone="bad" live>
          {error}
        </Notice>
      )}
      <Form className="trail__find words__find" method="get" role="search" key={asked} preventScrollReset>
        <TextField label={m.campaign_goods_find()} name="q" type="search" defaultValue={asked} maxLength={100} />
        <Button>{m.desk_audit_find()}</Button>
      </Form>
      {asked !== '' && (found.length === 0 ? <p>{m.campaign_goods_found_none()}</p> : <Found found={found} items={items} />)}
      {items.length === 0 ? (
        <p className="soft">{m.campaign_goods_none()}</p>
      ) : (
        <ol className="chosen">
          {items.map(({ id, slug, name, village, price, onSale }, index) => (
            <li key={id}>
              <span>
                <a href={`/san-pham/${slug}`}>{name}</a>{' '}
                <span className="soft">
                  {splitVillageName(village).name}, <Price amount={price} />
                  {!onSale && `, ${m.campaign_goods_off_sale()}`}
                </span>
              </span>
              <Form method="post" preventScrollReset>
                <input type="hidden" name="mon" value={id} />
                <input type="hidden" name="cho" value={index + 1} />
                {index > 0 && (
                  <Button size="small" name="viec" value="len" aria-label={m.campaign_goods_up_of({ name })}>
                    {m.campaign_goods_up()}
                  </Button>
                )}
                {index < items.length - 1 && (
                  <Button size="small" name="viec" value="xuong" aria-label={m.campaign_goods_down_of({ name })}>
                    {m.campaign_goods_down()}
                  </Button>
                )}
                <Button size="small" tone="quiet" name="viec" value="lay-ra" aria-label={m.campaign_goods_take_of({ name })}>
                  {m.campaign_goods_take()}
                </Button>
              </Form>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Found({ found, items }: { found: readonly FoundGoods[]; items: DeskCollection['items'] }) {
  return (
    <ul className="chosen">
      {found.map(({ id, slug, name, village, price }) => (
        <li key={id}>
          <span>
            <a href={`/san-pham/${slug}`}>{name}</a>{' '}
            <span className="soft">
              {village}, <Price amount={price} />
            </span>
          </span>
          {items.some((item) => item.id === id) ? (
            <span className="soft">{m.campaign_goods_in()}</span>
          ) : (
            <Form method="post" preventScrollReset>
              <input type="hidden" name="mon" value={slug} />
              <Button size="small" name="viec" value="them" aria-label={m.campaign_goods_add_of({ name })}>
                {m.campaign_goods_add()}
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
