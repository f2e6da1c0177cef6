// Lexemes as PostgreSQL's full text keeps them, and logic over them as it asks.
import type { Wish } from '../query/wording.ts';

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

/** The text form of a `tsvector` without places. */
export function vectorOf(lexemes: readonly string[]): string {
  return lexemes.map(quoted).join(' ');
}

/** The text form of a `tsquery`. No word becomes an operator. */
export function queryOf(wish: Wish): string {
  if (typeof wish === 'string') return quoted(wish);
  const [parts, operator] = 'every' in wish ? [wish.every, ' & '] : [wish.any, ' | '];
  return parts.length === 1 ? queryOf(parts[0]!) : `(${parts.map(queryOf).join(operator)})`;
}
