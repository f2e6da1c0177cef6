import type { Good } from './good.ts';
import { DIACRITICS } from './judged/diacritics.ts';
import { FILTER_WORDS } from './judged/filter-words.ts';
import { FOLDED } from './judged/folded.ts';
import { INTENT } from './judged/intent.ts';
import { JOINED } from './judged/joined.ts';
import { PREFIX } from './judged/prefix.ts';
import { SYNONYM } from './judged/synonym.ts';
import { TELEX } from './judged/telex.ts';
import { TYPO } from './judged/typo.ts';
import type { JudgedQuery } from './query.ts';
import { type Grade, marksBind } from './rules.ts';

export const JUDGED_SET: readonly JudgedQuery[] = [...FOLDED, ...DIACRITICS, ...TYPO, ...TELEX, ...JOINED, ...SYNONYM, ...FILTER_WORDS, ...INTENT, ...PREFIX];

/** The grade of everything on sale for this query, by slug. */
export function gradesOf({ text, rule }: JudgedQuery, goods: readonly Good[]): Map<string, Grade> {
  const judge = marksBind(text, rule, goods);
  return new Map(goods.map((good) => [good.slug, judge(good)]));
}
