import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import { understand, type Understanding } from '#search/index.ts';
import { FILTER_GROUPS, type FilterGroup, isChosen, KINDS, NOT_CHOSEN, partOf } from './filter-groups.ts';
import { withoutKinds } from './without-kinds.server.ts';
import { getLexicon } from './get-lexicon.server.ts';

/**
 * Words and choices that speak of the same thing, settled: what is chosen stands and the words for it go out of the query;
 * a choice that only repeats the words is none. `shown` names what stood as set because of the words: where nothing of it
 * is left, a reader has taken it back. The same object where there is nothing to settle.
 */
export async function settleChoices(asked: CatalogueChoices, shown: readonly FilterGroup[]): Promise<CatalogueChoices> {
  if (asked.text === '') return asked;
  const lexicon = await getLexicon();
  let settled = asked;
  for (const group of FILTER_GROUPS) {
    const chosen = isChosen(settled, group);
    if (!chosen && !shown.includes(group)) continue;
    const understanding = understand(settled.text, lexicon);
    const said = partSaid(understanding, group);
    const isWorded = understanding.understood.some(({ kind }) => KINDS[group].includes(kind));
    if (chosen && String(said) === String(partOf(settled, group))) settled = { ...settled, ...NOT_CHOSEN[group] };
    else if (isWorded) {
      const text = withoutKinds(settled.text, lexicon, (kind) => KINDS[group].includes(kind));
      if (text !== settled.text) settled = { ...settled, text };
    }
    // An occasion brings its own prices, and has no words for them to take back: any price has to be asked for.
    else if (!chosen && group === 'gia' && said.length > 0) settled = { ...settled, priceFrom: 0 };
  }
  return settled;
}

function partSaid({ attempts }: Understanding, group: FilterGroup): readonly (string | number)[] {
  return attempts.map(({ said }) => partOf(said, group)).find((part) => part.length > 0) ?? [];
}
