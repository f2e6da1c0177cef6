/**
 * What one deed does to each of many goods, worked out before it is done, so that it can be shown and is then done as it was
 * shown. What cannot be done is named with its reason, and the rest is done all the same.
 */
import type { Dong } from '../money/dong.ts';
import { MOST_PIECES } from '../stock/stock.ts';
import type { GoodsDeed } from './bulk-deed.ts';
import { reprice } from './repricing.ts';

export type PlannedVariant = { id: string; sku: string; name: string; price: Dong; onHand: number; reserved: number };

export type PlannedGood = {
  /** Of the product, or of the draft. */
  id: string;
  name: string;
  /** What is sold of it; empty for a draft. */
  variants: readonly PlannedVariant[];
  /** The draft with which it would be published, and which version of it. */
  draftId: string | null;
  draftVersion: number | null;
};

export type GoodsRefusal = 'not-above-zero' | 'too-cheap' | 'too-dear' | 'less-than-reserved' | 'too-many-pieces' | 'nothing-to-publish' | 'no-variants' | 'changed-since';

/** A price that becomes another, or pieces on hand that become others; both only from what was shown. */
export type PlannedStep = { variantId: string; from: number; to: number };

export type GoodPlan = Omit<PlannedGood, 'variants'> & ({ ok: true; steps: PlannedStep[] } | { ok: false; code: GoodsRefusal });

/** What the deed does to one of them. A price or a count that stays as it is is no step. */
export function planGood({ variants, ...good }: PlannedGood, deed: GoodsDeed): GoodPlan {
  const refused = (code: GoodsRefusal): GoodPlan => ({ ...good, ok: false, code });
  if (deed.kind === 'publish') return good.draftId === null ? refused('nothing-to-publish') : { ...good, ok: true, steps: [] };
  if (deed.kind === 'hide' || deed.kind === 'show' || deed.kind === 'archive') return { ...good, ok: true, steps: [] };
  if (variants.length === 0) return refused('no-variants');
  const steps: PlannedStep[] = [];
  for (const variant of variants) {
    if (deed.kind === 'price') {
      const next = reprice(variant.price, deed.rule);
      if (!next.ok) return refused(next.code);
      steps.push({ variantId: variant.id, from: variant.price, to: next.price });
    } else {
      const to = deed.kind === 'receipt' ? variant.onHand + deed.pieces : deed.pieces;
      if (to < variant.reserved) return refused('less-than-reserved');
      if (to > MOST_PIECES) return refused('too-many-pieces');
      steps.push({ variantId: variant.id, from: variant.onHand, to });
    }
  }
  return { ...good, ok: true, steps: steps.filter(({ from, to }) => from !== to) };
}

/**
 * Takes back what a change did to the prices of one of them (`steps`), as they are now: a price that is still as the change left
 * it becomes what it was, one that somebody changed since stays.
 */
export function planReturn({ id, name, steps }: { id: string; name: string; steps: readonly PlannedStep[] }, prices: ReadonlyMap<string, Dong>): GoodPlan {
  const good = { id, name, draftId: null, draftVersion: null };
  const back = steps.filter(({ variantId, to }) => prices.get(variantId) === to).map(({ variantId, from, to }) => ({ variantId, from: to, to: from }));
  return back.length > 0 ? { ...good, ok: true, steps: back } : { ...good, ok: false, code: 'changed-since' };
}

export type PlanSum = {
  goods: number;
  variants: number;
  /** Lowest and highest of what changes, before and after; null where nothing is counted. */
  from: { least: number; most: number } | null;
  to: { least: number; most: number } | null;
  refused: number;
};

/** The plan in a sentence's worth of numbers. */
export function sumOf(plans: readonly GoodPlan[]): PlanSum {
  const done = plans.filter((plan) => plan.ok);
  const steps = done.flatMap((plan) => plan.steps);
  const range = (values: readonly number[]) => (values.length === 0 ? null : values.reduce((all, value) => ({ least: Math.min(all.least, value), most: Math.max(all.most, value) }), { least: Infinity, most: -Infinity }));
  return { goods: done.length, variants: steps.length, from: range(steps.map(({ from }) => from)), to: range(steps.map(({ to }) => to)), refused: plans.length - done.length };
}
