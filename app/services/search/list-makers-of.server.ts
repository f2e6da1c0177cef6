import { compareVietnamese } from '#app/domain/text/vietnamese.ts';
import { db } from '#app/platform/db.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { remember } from '#app/platform/memo.server.ts';
import { readWords, type Word } from '#search/index.ts';

/** A village that makes what somebody looks for, and what that is called there. */
export type Maker = { slug: string; name: string; thing: string };

type Thing = { words: readonly Word[]; vi: string; en: string };
type Village = { slug: string; name: string; things: Thing[] };

const MOST = 4;

const listVillageThings = remember(60_000, async (): Promise<Village[]> => {
  const villages = await db().village.findMany({ select: { slug: true, name: true, craftName: true, craftNameEn: true, typicalProducts: true, typicalProductsEn: true } });
  return villages.map(({ slug, name, craftName, craftNameEn, typicalProducts, typicalProductsEn }) => {
    const named = [[craftName, craftNameEn], ...typicalProducts.map((vi, at) => [vi, typicalProductsEn[at] ?? vi])] as [string, string][];
    return { slug, name, things: named.flatMap(([vi, en]) => [...new Set([vi, en])].map((said) => ({ words: readWords(said.replace(/\(.*?\)/g, ' ')), vi, en }))) };
  });
});

/** Villages whose craft or typical things these words name, whether or not they sell any here. */
export async function listMakersOf(text: string): Promise<Maker[]> {
  const words = readWords(text);
  const english = readerLanguage() === 'en';
  const found = (await listVillageThings()).flatMap(({ slug, name, things }) => {
    const [best] = things.flatMap((thing) => ({ thing, fit: fitOf(words, thing.words) })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit);
    return best ? [{ slug, name, thing: english ? best.thing.en : best.thing.vi, fit: best.fit }] : [];
  });
  const most = Math.max(...found.map(({ fit }) => fit));
  return found.filter(({ fit }) => fit === most).sort((a, b) => compareVietnamese(a.name, b.name)).slice(0, MOST).map(({ slug, name, thing }) => ({ slug, name, thing }));
}

/** How many words side by side the two have in common where one holds the other; a single word says too little about several. */
function fitOf(typed: readonly Word[], thing: readonly Word[]): number {
  if (thing.length === 0 || typed.length === 0) return 0;
  if (thing.length === 1 || typed.length === 1) return typed.length === thing.length && holds(thing, typed) ? 1 : 0;
  if (typed.length <= thing.length) return holds(thing, typed) ? typed.length : 0;
  return typed.some((_, at) => at + thing.length <= typed.length && holds(thing, typed.slice(at, at + thing.length))) ? thing.length : 0;
}

/** Marks that were typed must be those of the thing. */
function holds(thing: readonly Word[], typed: readonly Word[]): boolean {
  const means = (word: Word, other: Word) => word.folded === other.folded && (word.marked === null || word.marked === other.marked);
  return thing.some((_, at) => at + typed.length <= thing.length && typed.every((word, index) => means(word, thing[at + index]!)));
}
