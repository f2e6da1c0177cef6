import { catalogueAddress } from '#app/domain/catalogue/catalogue-address.ts';
import { emblemUrl, ownPhotoUrl, pictureUrl, smallWidths } from '#app/domain/catalogue/picture-address.ts';
import type { Suggested } from '#app/domain/catalogue/suggestions.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { capitalised, splitVillageName } from '#app/domain/villages/village-name.ts';
import { db } from '#app/platform/db.server.ts';
import { toldOf } from '#app/platform/reader-language.server.ts';
import { markParts } from '#search/index.ts';
import { suggest } from './suggest.server.ts';

export type SuggestedProduct = Suggested & { price: Dong; stars: number | null };

export type SuggestionList = {
  queries: Suggested[];
  villages: Suggested[];
  crafts: Suggested[];
  artisans: Suggested[];
  products: SuggestedProduct[];
};

// The names stand above the goods, and a phone shows six lines over its keyboard.
const MOST_OF_A_KIND = 3;

/** What the box suggests to a reader of a language; paths have no language yet. */
export async function listSuggestions(text: string, language: Locale): Promise<SuggestionList> {
  const { words, products, villages, crafts, artisans, queries } = await suggest(text);
  const few = <T>(entries: readonly T[]) => entries.slice(0, MOST_OF_A_KIND);
  const slugs = (entries: readonly { slug: string }[]) => entries.map(({ slug }) => slug);
  const [names, villageCrafts, emblems] = await Promise.all([
    language === 'en' ? productNames(slugs(products)) : undefined,
    language === 'en' ? craftsOfVillages(slugs(few(villages))) : undefined,
    artisanEmblems(slugs(few(artisans))),
  ]);
  const marked = (name: string) => markParts(name, words);
  return {
    queries: few(queries).map((query) => ({ path: catalogueAddress({ text: query }), name: marked(query) })),
    villages: few(villages).map(({ slug, name, craft }) => ({
      path: `/lang-nghe/${slug}`,
      name: marked(name),
      picture: `/lang/${slug}.svg`,
      note: marked(capitalised(villageCrafts?.get(slug) ?? craft)),
    })),
    crafts: few(crafts).map(({ slug, name, nameEn }) => ({
      path: catalogueAddress({ crafts: [slug] }),
      name: marked(toldOf(name, nameEn, language)),
      // It may be by the Vietnamese name that it was found.
      note: language === 'en' ? marked(name) : undefined,
    })),
    artisans: few(artisans).map(({ slug, name }) => ({ path: `/nghe-nhan/${slug}`, name: marked(name), picture: emblems.get(slug) })),
    products: products.map(({ slug, name, village, price, stars, picture }) => ({
      path: `/san-pham/${slug}`,
      name: marked(names?.get(slug) ?? name),
      picture: picture ? pictureUrl(picture, smallWidths[0]!) : undefined,
      note: marked(splitVillageName(village.name).name),
      price,
      stars,
    })),
  };
}

async function productNames(slugs: string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db().product.findMany({ where: { slug: { in: slugs } }, select: { slug: true, nameEn: true } });
  return new Map(rows.flatMap(({ slug, nameEn }) => (nameEn ? [[slug, nameEn] as const] : [])));
}

async function craftsOfVillages(slugs: string[]): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db().village.findMany({ where: { slug: { in: slugs } }, select: { slug: true, craftNameEn: true } });
  return new Map(rows.map(({ slug, craftNameEn }) => [slug, craftNameEn]));
}

async function artisanEmblems(slugs: string[]): Promise<ReadonlyMap<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await db().artisan.findMany({ where: { slug: { in: slugs } }, select: { slug: true, portrait: true, village: { select: { slug: true, craftSlug: true } } } });
  return new Map(rows.map(({ slug, portrait, village }) => [slug, ownPhotoUrl('chan-dung', slug, portrait, smallWidths[0]!) ?? emblemUrl({ slug, villageSlug: village.slug, craftSlug: village.craftSlug })]));
}
