// What narrows a list, said with words or chosen beside them, as a reader takes it back: one by one.
import type { CatalogueChoices } from '#app/domain/catalogue/catalogue-address.ts';
import type { Lexicon, SaidFilters, Understood } from '#search/index.ts';
import { withoutKinds } from './without-kinds.server.ts';
import type { CatalogueAnswer } from './search-catalogue.server.ts';

export type NarrowingKind = Exclude<Understood['kind'], 'near' | 'spelling'>;

export type Narrowing = {
  kind: NarrowingKind;
  value: string;
  /** What it is called; what was typed where a screen knows better words, as for a price. */
  name: string;
  /** Said with words, not chosen. */
  said: boolean;
  /** It was passed over, because with it there was nothing. */
  dropped: boolean;
  /** Prices that an occasion brings along. */
  budget: string | null;
  /** The list without it. */
  left: CatalogueChoices;
};

export type Names = Record<'village' | 'craft' | 'artisan' | 'intent', ReadonlyMap<string, string>>;

/** All that narrows a list, in the order of the words and then of the choices; and the list without any of it. */
export function listNarrowings(answer: Pick<CatalogueAnswer, 'choices' | 'understood' | 'attempt' | 'total' | 'inForce'>, names: Names, lexicon: Lexicon): { narrowings: Narrowing[]; bare: CatalogueChoices } {
  const { choices, understood, inForce } = answer;
  // Occasions share their prices: the first one tells them.
  const occasion = understood.find(({ kind }) => kind === 'intent');
  const said = understood.flatMap((one): Narrowing[] => {
    const { kind, value, text, without } = one;
    if (kind === 'near' || kind === 'spelling') return [];
    const name = kind in names ? names[kind as keyof Names].get(value) ?? text : kind === 'place' ? value : text;
    const budget = one === occasion && understood.every((other) => other.kind !== 'price') ? priceValue(inForce) : null;
    return [{ kind, value, name, said: true, dropped: isDropped(kind, value, answer), budget, left: { ...choices, text: without, page: 1 } }];
  });
  return {
    narrowings: [...said, ...chosenOf(choices, names)],
    bare: { ...choices, text: withoutKinds(choices.text, lexicon, (kind) => kind !== 'spelling'), villages: [], crafts: [], stars: [], priceFrom: null, priceTo: null, inStock: false, page: 1 },
  };
}

function chosenOf(choices: CatalogueChoices, names: Names): Narrowing[] {
  const chosen = (kind: NarrowingKind, value: string, name: string, without: Partial<CatalogueChoices>): Narrowing => ({
    kind, value, name, said: false, dropped: false, budget: null, left: { ...choices, ...without, page: 1 },
  });
  const price = priceValue(choices);
  return [
    ...choices.villages.map((slug) => chosen('village', slug, names.village.get(slug) ?? slug, { villages: choices.villages.filter((other) => other !== slug) })),
    ...choices.crafts.map((slug) => chosen('craft', slug, names.craft.get(slug) ?? slug, { crafts: choices.crafts.filter((other) => other !== slug) })),
    ...choices.stars.map((stars) => chosen('stars', String(stars), '', { stars: choices.stars.filter((other) => other !== stars) })),
    ...(price === null ? [] : [chosen('price', price, '', { priceFrom: null, priceTo: null })]),
    ...(choices.inStock ? [chosen('stock', '1', '', { inStock: false })] : []),
  ];
}

const priceValue = ({ priceFrom, priceTo }: Pick<SaidFilters, 'priceFrom' | 'priceTo'>): string | null => (priceFrom === null && priceTo === null ? null : `${priceFrom ?? ''}-${priceTo ?? ''}`);

/** Whether what was said is no filter of the way in which something was found at last. */
function isDropped(kind: NarrowingKind, value: string, { attempt, total, choices }: Pick<CatalogueAnswer, 'attempt' | 'total' | 'choices'>): boolean {
  if (total === 0) return false;
  const said = attempt?.said;
  switch (kind) {
    case 'village':
      return choices.villages.length === 0 && !said?.villages.includes(value);
    case 'place':
      return choices.villages.length === 0 && !said?.villages.length;
    case 'craft':
      return choices.crafts.length === 0 && !said?.crafts.includes(value);
    case 'stars':
      return choices.stars.length === 0 && !said?.stars.length;
    case 'price':
      return choices.priceFrom === null && choices.priceTo === null && (said?.priceFrom ?? null) === null && (said?.priceTo ?? null) === null;
    case 'stock':
      return !choices.inStock && !said?.inStock;
    default:
      return false;
  }
}
