/**
 * The grid of a listing's variants: one for each way to choose its options. When options change, whatever can still be
 * chosen keeps its price, its stock and its history; what no longer can is retired, not deleted, because orders know it.
 */
import type { ProductOption } from '../catalogue/product.ts';

/** More than this nobody edits in a table, nor chooses from on a phone. */
export const MOST_VARIANTS = 100;

export type Choice = Readonly<Record<string, string>>;

export type Grid =
  | { ok: true; choices: Choice[] }
  /** `key`: the option that it is said of. */
  | { ok: false; code: 'no-values' | 'twice'; key: string }
  | { ok: false; code: 'too-many'; variants: number };

/** Every way to choose, the first option turning slowest; one empty choice where there are no options. */
export function gridOf(options: readonly Pick<ProductOption, 'key' | 'values'>[]): Grid {
  for (const [at, { key, values }] of options.entries()) {
    if (values.length === 0) return { ok: false, code: 'no-values', key };
    if (options.findIndex((other) => other.key === key) !== at || new Set(values.map((value) => value.key)).size < values.length) return { ok: false, code: 'twice', key };
  }
  const variants = options.reduce((product, { values }) => product * values.length, 1);
  if (variants > MOST_VARIANTS) return { ok: false, code: 'too-many', variants };
  return { ok: true, choices: options.reduce<Choice[]>((choices, { key, values }) => choices.flatMap((choice) => values.map((value) => ({ ...choice, [key]: value.key }))), [{}]) };
}

export type MergedGrid<V> = {
  /** In the order of the grid: a variant that goes on, with the choice that it has now, or one to be made. */
  rows: { choice: Choice; variant: V | null }[];
  retired: V[];
};

const isSame = (a: Choice, b: Choice): boolean => Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([key, value]) => b[key] === value);

/**
 * Fits the variants that there are into a grid. An option that is new stands at its first value for all of them: a vase that
 * was sold in one glaze is now the one in the first glaze. Where an option is taken away, the first of those that become the
 * same goes on. Variants come in the order of the page.
 */
export function mergeGrid<V extends { choice: Choice }>(choices: readonly Choice[], variants: readonly V[]): MergedGrid<V> {
  const first = choices[0] ?? {};
  const taken = new Map<Choice, V>();
  const retired: V[] = [];
  for (const variant of variants) {
    const now = Object.fromEntries(Object.entries(first).map(([key, value]) => [key, variant.choice[key] ?? value]));
    const choice = choices.find((one) => isSame(one, now));
    if (choice && !taken.has(choice)) taken.set(choice, variant);
    else retired.push(variant);
  }
  return { rows: choices.map((choice) => ({ choice, variant: taken.get(choice) ?? null })), retired };
}
