import { districtName, splitVillageName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { compileLexiconAside, type Lexicon } from '#search/index.ts';

type Row = {
  villages: { slug: string; name: string; craft: string; formerDistrict: string; formerCommune: string; commune: string | null }[];
  crafts: { slug: string; name: string; nameEn: string }[];
  artisans: { slug: string; name: string }[];
  kinds: string[];
  synonyms: { id: string; says: string[]; means: string[] }[];
  intents: { id: string; key: string; name: string; nameEn: string; phrases: string[]; priceFrom: number | null; priceTo: number | null; wishes: { thing?: string; words?: string; craft?: string; weight: number }[] }[];
  goods: string[];
  texts: string[];
};

/** The words of so many goods, the newest, are the vocabulary that a mistyped word is held against. */
const MOST_TEXTS = 20_000;

const compiled = remember(300_000, async (): Promise<Lexicon> => {
  const [row] = await db().$queryRaw<Row[]>`
    with newest as (select name, name_en, category, category_en, materials, technique from product where status = 'published' order by id desc limit ${MOST_TEXTS})
    select
      (select coalesce(json_agg(json_build_object('slug', v.slug, 'name', v.name, 'craft', v.craft_name, 'formerDistrict', v.former_district,
          'formerCommune', v.former_commune, 'commune', c.name) order by v.slug), '[]') from village v left join commune c on c.code = v.commune_code) as villages,
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name, 'nameEn', name_en) order by slug), '[]') from craft) as crafts,
      (select coalesce(json_agg(json_build_object('slug', a.slug, 'name', a.name) order by a.slug), '[]') from artisan a join workshop w on w.id = a.workshop_id where w.status = 'verified') as artisans,
      (select coalesce(json_agg(category order by category), '[]') from (select distinct category from product where status = 'published') listed) as kinds,
      (select coalesce(json_agg(json_build_object('id', id, 'says', says, 'means', means) order by id), '[]') from search_synonym) as synonyms,
      (select coalesce(json_agg(json_build_object('id', i.id, 'key', i.key, 'name', i.name, 'nameEn', i.name_en, 'phrases', i.phrases, 'priceFrom', i.price_from, 'priceTo', i.price_to,
          'wishes', (select coalesce(json_agg(json_strip_nulls(json_build_object('thing', w.thing, 'words', w.words, 'craft', w.craft_slug, 'weight', w.weight))), '[]') from search_intent_wish w where w.intent_id = i.id)
        ) order by i.id), '[]') from search_intent i) as intents,
      (select coalesce(json_agg(name), '[]') from newest) as goods,
      (select coalesce(json_agg(distinct said), '[]') from newest, unnest(array[name_en, category, category_en, materials, technique]) as said where said is not null) as texts`;
  const { villages, ...rest } = row!;
  return compileLexiconAside({
    ...rest,
    villages: villages.map(({ slug, name, craft, formerDistrict, formerCommune, commune }) => {
      const { bare, name: main, also } = splitVillageName(name);
      return {
        slug,
        name: main,
        craft,
        also: [...new Set([bare, ...(also?.split(', ') ?? []).flatMap((one) => [one, one.replace(/^làng\s+/i, '')])])].filter((one) => one !== main),
        places: [...new Set([formerDistrict, formerCommune, commune ?? ''].map(placeName))].filter((place) => place !== '' && place !== bare),
      };
    }),
  });
}, { meanwhile: true });

/** `phường Vạn Phúc` is called Vạn Phúc. */
const placeName = (place: string): string => districtName(place).replace(/^(xã|phường|thị trấn)\s+/i, '');

/** Another one after each change of the words that a desk keeps; made by the database. */
const wordsMark = remember(1_000, async () => (await db().setting.findUnique({ where: { key: 'search-words-mark' } }))?.value ?? null);
let markRead: unknown = null;

/**
 * The names and words that searches understand; up to five minutes old, because villages and crafts are not founded by the
 * hour. Other words and occasions, which a desk changes and looks at, are a second old at most, in every process: the first
 * search after a change waits for them.
 */
export const getLexicon = Object.assign(
  async (): Promise<Lexicon> => {
    const mark = await wordsMark().catch(() => markRead);
    if (mark !== markRead) {
      markRead = mark;
      compiled.forget();
    }
    return compiled();
  },
  {
    forget() {
      wordsMark.forget();
      compiled.forget();
    },
  },
);
