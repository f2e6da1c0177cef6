/**
 * Money is whole đồng. The database keeps `bigint`; code keeps a safe integer,
 * which holds every amount up to nine million billion đồng exactly. No fractions, ever.
 */

import type { Locale } from '../time/hanoi.ts';

/** Whole đồng as a safe integer. */
export type Dong = number;

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '−';

/** An amount that cannot be negative: a price, a fee, a total, a receipt. Throws RangeError otherwise. */
export function dong(value: bigint | number): Dong {
  const amount = signedDong(value);
  if (amount < 0) throw new RangeError(`an amount of money cannot be negative: ${value}`);
  return amount;
}

/** An amount that may be negative: a difference or a ledger entry. Throws RangeError outside safe whole numbers. */
export function signedDong(value: bigint | number): Dong {
  const amount = Number(value);
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a safe whole amount of đồng: ${value}`);
  return amount === 0 ? 0 : amount;
}

/** The sum of amounts, checked at the end and on the way. */
export function sum(amounts: Iterable<Dong>): Dong {
  let total = 0;
  for (const amount of amounts) total = signedDong(total + signedDong(amount));
  return total;
}

/** Price × pieces. Throws RangeError for a negative or broken count. */
export function times(price: Dong, quantity: number): Dong {
  if (!Number.isSafeInteger(quantity) || quantity < 0) throw new RangeError(`not a count: ${quantity}`);
  return dong(dong(price) * quantity);
}

/** `1.250.000 ₫` with a no-break space before the sign, as Vietnamese writes it, or `₫1,250,000`, as English does. */
export function formatDong(amount: Dong, locale: Locale): string {
  const said = formatNumber(Math.abs(signedDong(amount)), locale);
  return (amount < 0 ? MINUS : '') + (locale === 'en' ? `₫${said}` : `${said}${NO_BREAK_SPACE}₫`);
}

/** A whole number with the language's thousands mark: `1.250` or `1,250`. */
export function formatNumber(value: number, locale: Locale): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  return value < 0 ? MINUS + digits : digits;
}

/**
 * Shares of a total in proportion to whole, non-negative weights, by the largest remainder:
 * the parts add up to the total, and each is its exact share rounded down or up.
 * Equal remainders go to the earlier share. When all weights are 0 the shares are equal.
 */
export function splitByLargestRemainder(total: Dong, weights: readonly number[]): Dong[] {
  dong(total);
  if (weights.length === 0) throw new RangeError('nothing to split between');
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`not a weight: ${weight}`);
  }
  const given = weights.map(BigInt);
  const shares = given.every((weight) => weight === 0n) ? given.map(() => 1n) : given;
  const whole = shares.reduce((a, b) => a + b, 0n);

  // BigInt, because total × weight can pass the safe integers long before either does.
  const parts = shares.map((share, index) => {
    const product = BigInt(total) * share;
    return { index, part: Number(product / whole), remainder: product % whole };
  });
  const left = total - parts.reduce((a, { part }) => a + part, 0);
  const byRemainder = parts.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  );
  for (const entry of byRemainder.slice(0, left)) entry.part += 1;
  return parts.map(({ part }) => part);
}
