/**
 * A change of many prices by one rule: to an amount, by an amount up or down, by a share up or down, rounded up to whole
 * thousands where it is wished. A price stays whole đồng, and between what anybody would ask by mistake.
 */
import type { Dong } from '../money/dong.ts';

export const REPRICING_WAYS = ['exact', 'more', 'less', 'percent-more', 'percent-less'] as const;
export type RepricingWay = (typeof REPRICING_WAYS)[number];

export type Repricing = {
  way: RepricingWay;
  /** Đồng, or whole percent. */
  by: number;
  /** Up to whole thousands. */
  round: boolean;
};

/** Whether the rule counts in percent. */
export const isShare = (way: RepricingWay): boolean => way.startsWith('percent');

/** A billion đồng: dearer than anything a village sells from a shelf. */
export const DEAREST: Dong = 1_000_000_000;
/** A thousand đồng: what costs less was typed by mistake. */
export const CHEAPEST: Dong = 1_000;
export const MOST_PERCENT = 500;
const STEP = 1_000;

export type RuleFault = 'missing' | 'not-above-zero' | 'too-little' | 'too-much' | 'whole-price-off';

/** What is wrong with a rule whatever the prices are; null for a rule that can be used. */
export function faultOf({ way, by }: Repricing): RuleFault | null {
  if (!Number.isSafeInteger(by)) return 'missing';
  if (by <= 0) return 'not-above-zero';
  if (way === 'exact' && by < CHEAPEST) return 'too-little';
  if (way === 'percent-less' && by >= 100) return 'whole-price-off';
  return by > (isShare(way) ? MOST_PERCENT : DEAREST) ? 'too-much' : null;
}

export type Repriced = { ok: true; price: Dong } | { ok: false; code: 'not-above-zero' | 'too-cheap' | 'too-dear' };

/** The price after the rule. A share of a đồng is rounded to the nearest đồng, a half up, before it goes up to thousands. */
export function reprice(price: Dong, { way, by, round }: Repricing): Repriced {
  const next = changed(price, way, by);
  const whole = round ? Math.ceil(next / STEP) * STEP : next;
  if (next <= 0 || whole <= 0) return { ok: false, code: 'not-above-zero' };
  if (whole < CHEAPEST) return { ok: false, code: 'too-cheap' };
  return whole > DEAREST ? { ok: false, code: 'too-dear' } : { ok: true, price: whole };
}

function changed(price: Dong, way: RepricingWay, by: number): number {
  switch (way) {
    case 'exact':
      return by;
    case 'more':
      return price + by;
    case 'less':
      return price - by;
    // In whole numbers: a product of fractions would lose a đồng now and then.
    case 'percent-more':
      return Math.floor((price * (100 + by) + 50) / 100);
    case 'percent-less':
      return Math.floor((price * (100 - by) + 50) / 100);
  }
}
