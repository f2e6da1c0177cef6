/**
 * How many of what: `3 chiếc`, `3 pieces`. Vietnamese words have one form; English ones take an `s` unless they are signs
 * of measure. A word that is not English (a unit no one has translated) stays as it is.
 */
import { formatNumber } from '../money/dong.ts';
import type { Locale } from '../time/hanoi.ts';

const SIGNS: ReadonlySet<string> = new Set(['kg', 'g', 'l', 'ml', 'm', 'cm']);

/** `1 set`, `4 boxes`, `12 kg`; in Vietnamese `4 hộp`. */
export function countOf(count: number, unit: string, locale: Locale): string {
  return `${formatNumber(count, locale)} ${locale === 'en' && count !== 1 ? plural(unit) : unit}`;
}

function plural(unit: string): string {
  if (!/^[a-z ]+$/.test(unit) || SIGNS.has(unit)) return unit;
  return /(?:s|x|ch|sh)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
