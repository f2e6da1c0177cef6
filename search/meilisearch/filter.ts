// Filter strings. Whatever a person typed comes in only through here, quoted and escaped.
import type { Wish } from '../query/wording.ts';
import { inPlainLetters } from './record.ts';

/** What no product has. */
const NOTHING = 'lexemes = ""';

/** A value between double quotes, as the filter grammar reads it. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

const literal = (value: string | number): string => (typeof value === 'number' ? String(value) : quoted(value));

/** Any of these values; null when there are none to ask for. */
export function anyOf(attribute: string, values: readonly (string | number)[]): string | null {
  return values.length > 0 ? `${attribute} IN [${values.map(literal).join(', ')}]` : null;
}

/** Logic over lexemes as a filter. */
export function fitting(wish: Wish): string {
  if (typeof wish === 'string') return `lexemes = ${quoted(inPlainLetters(wish))}`;
  if ('any' in wish && wish.any.every((one) => typeof one === 'string')) return anyOf('lexemes', wish.any.map(inPlainLetters)) ?? NOTHING;
  const [parts, operator] = 'every' in wish ? [wish.every, ' AND '] : [wish.any, ' OR '];
  if (parts.length === 0) return NOTHING;
  return parts.length === 1 ? fitting(parts[0]!) : `(${parts.map(fitting).join(operator)})`;
}

export function atLeast(attribute: string, value: number | null): string | null {
  return value === null ? null : `${attribute} >= ${value}`;
}

export function atMost(attribute: string, value: number | null): string | null {
  return value === null ? null : `${attribute} <= ${value}`;
}
