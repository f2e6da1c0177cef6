import { type Actor, can } from '#app/domain/access/policy.ts';
import { NO_CHOICES } from '#app/domain/catalogue/catalogue-address.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import type { Intent } from '#app/domain/search-words/intent.ts';
import type { Synonym } from '#app/domain/search-words/synonym.ts';
import { compileLexiconAside, type IntentEntry, type Lexicon, type SynonymEntry, type Understood } from '#search/index.ts';
import { getLexicon } from '../search/get-lexicon.server.ts';
import { searchCatalogue } from '../search/search-catalogue.server.ts';

/** Words that are not kept yet, in the place of the row of this id; null where the row is to go. */
export type DraftWords = { id: string; synonym: Synonym | null } | { id: string; intent: Intent | null };

export type Reading = {
  /** What is looked for: each term in all the ways it may be said, as it was typed first. */
  terms: string[][];
  /** Filters and occasions that the words say, by their names. */
  said: { kind: Understood['kind']; name: string }[];
  total: number;
  estimated: boolean;
  /** Nothing was called so: these are only near it. */
  near: boolean;
  hits: { slug: string; name: string; village: string; price: Dong }[];
};

const HITS_SHOWN = 8;

/** How the real search reads and answers a query: by the words in force, and by the same with a draft. Null for who has no desk, or asks nothing. */
export async function tryWords(actor: Actor, text: string, draft: DraftWords | null): Promise<{ before: Reading; after: Reading | null } | null> {
  if (!can(actor, 'search-words.view', null).allowed || text.trim() === '') return null;
  const lexicon = await getLexicon();
  const before = await readBy(lexicon, text);
  return { before, after: draft && (await readBy(await withDraft(lexicon, draft), text)) };
}

function withDraft(lexicon: Lexicon, draft: DraftWords): Promise<Lexicon> {
  if ('synonym' in draft) return compileLexiconAside({ ...lexicon, synonyms: inPlace<SynonymEntry>(lexicon.synonyms ?? [], draft.id, draft.synonym) });
  const kept = lexicon.intents?.find(({ id }) => id === draft.id);
  return compileLexiconAside({ ...lexicon, intents: inPlace<IntentEntry>(lexicon.intents ?? [], draft.id, draft.intent && { ...draft.intent, key: kept?.key ?? draft.id }) });
}

function inPlace<Entry extends { id?: string }>(entries: readonly Entry[], id: string, draft: Entry | null): Entry[] {
  const drafted = draft ? [{ ...draft, id }] : [];
  return entries.some((entry) => entry.id === id) ? entries.flatMap((entry) => (entry.id === id ? drafted : [entry])) : [...entries, ...drafted];
}

async function readBy(lexicon: Lexicon, text: string): Promise<Reading> {
  const { attempt, understood, total, estimated, near, hits } = await searchCatalogue({ ...NO_CHOICES, text }, lexicon);
  const named: Partial<Record<Understood['kind'], ReadonlyMap<string, string>>> = {
    village: new Map(lexicon.villages.map(({ slug, name }) => [slug, name])),
    craft: new Map(lexicon.crafts.map(({ slug, name }) => [slug, name])),
    artisan: new Map(lexicon.artisans.map(({ slug, name }) => [slug, name])),
    intent: new Map((lexicon.intents ?? []).map(({ key, name }) => [key, name])),
  };
  return {
    terms: (attempt?.terms ?? []).map((term) => [...new Set(term.map(({ words }) => words.map(({ folded, marked }) => marked ?? folded).join(' ')))]),
    said: understood.filter(({ kind }) => kind !== 'near').map(({ kind, value, text: typed }) => ({ kind, name: kind === 'spelling' ? value : named[kind]?.get(value) ?? typed })),
    total, estimated: estimated.total, near,
    hits: hits.slice(0, HITS_SHOWN).map(({ slug, name, village, price }) => ({ slug, name, village: village.name, price })),
  };
}
