// What a craft's content file writes down about its goods, and the few tools to compose them by rule.
import type { ProductOption } from '#app/domain/catalogue/product.ts';
import type { ProductFamily } from '#app/domain/drawing/kinds.ts';
import type { Dong } from '#app/domain/money/dong.ts';
import type { AskedLook } from '#app/domain/drawing/drawing-spec.ts';

export type Piece = {
  name: string;
  nameEn: string;
  /** The kind of thing, in the shopper's word. */
  category: string;
  family: ProductFamily;
  /** What the drawing has to show where the piece's own words do not say it. */
  looks?: AskedLook;
  materials: string;
  technique: string;
  care: string;
  story: string;
  unit?: string;
  fragile?: boolean;
  leadDays?: number;
  shelfLifeDays?: number;
  /** Where a village has a second craft. */
  craftSlug?: string;
  /** A rating that has to be there, whatever chance says. */
  rated?: { stars: 3 | 4 | 5; points: number };
  options: readonly ProductOption[];
  variants: readonly PieceVariant[];
};

export type PieceVariant = {
  choice: Readonly<Record<string, string>>;
  price: Dong;
  /** Packed for the road: grams and centimetres. */
  grams: number;
  box: readonly [number, number, number];
  /** The thing itself, in words. */
  dimensions: string;
  /** Pieces on the shelf, where chance would be wrong: 0 for sold out, 1 for the only one. */
  stock?: number;
};

export type VillageGoods = {
  village: string;
  /** First letters of every SKU. */
  sku: string;
  /** The craft has stopped in the village: what it shows is remade by the old recipe, and no authority rates it. */
  remade?: true;
  pieces: readonly Piece[];
};

export type Value = { key: string; name: string; colour?: string };
export type Facts = Omit<PieceVariant, 'choice'>;
type Offer = Pick<Piece, 'options' | 'variants'>;

/** A piece without a choice. */
export const single = (facts: Facts): Offer => ({ options: [], variants: [{ ...facts, choice: {} }] });

/** One option: each value is a variant. */
export const choose = (key: string, name: string, values: readonly (Value & Facts)[]): Offer => ({
  options: [{ key, name, values: values.map(valueOf) }],
  variants: values.map(({ key: value, name: _, colour: __, ...facts }) => ({ ...facts, choice: { [key]: value } })),
});

/** Two options: every pair is a variant, priced and measured by the first. */
export function cross(
  first: { key: string; name: string; values: readonly (Value & Facts)[] },
  second: { key: string; name: string; values: readonly (Value & { factor?: number })[] },
): Offer {
  return {
    options: [
      { key: first.key, name: first.name, values: first.values.map(valueOf) },
      { key: second.key, name: second.name, values: second.values.map(valueOf) },
    ],
    variants: first.values.flatMap(({ key: a, name: _, colour: __, ...facts }) =>
      second.values.map(({ key: b, factor = 1 }) => ({
        ...facts,
        price: roundPrice(facts.price * factor),
        choice: { [first.key]: a, [second.key]: b },
      })),
    ),
  };
}

function valueOf({ key, name, colour }: Value): Value {
  return colour ? { key, name, colour } : { key, name };
}

const STEPS: readonly [below: number, step: number][] = [
  [100_000, 5_000],
  [1_000_000, 10_000],
  [5_000_000, 50_000],
  [20_000_000, 100_000],
];

/** A price as a shop would write it: few figures, more zeros the dearer. */
export function roundPrice(price: number): Dong {
  const step = STEPS.find(([below]) => price < below)?.[1] ?? 500_000;
  return Math.max(step, Math.round(price / step) * step);
}

/** Goes round a list of sentences, so that neighbours on a shelf do not say the same. */
export function turns<T>(list: readonly T[]): () => T {
  let next = 0;
  return () => list[next++ % list.length]!;
}
