// What is wrong in a table, and what an undoing left: column, reason, and what to do.
import type { ImportFault } from '#app/domain/listings/import-check.ts';
import { headOf, type SheetColumn } from '#app/domain/listings/sheet.ts';
import { formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

export type ToldProblem = { column: SheetColumn; code: ImportFault; value: string; otherLine: number | null; most: number | null; now: number | null; certificate: string | null };

type Facts = { line: number; most: string; now: string; certificate: string };

const words: Readonly<Record<ImportFault, (facts: Facts) => string>> = {
  missing: m.bulk_problem_missing,
  'not-a-number': m.bulk_problem_not_a_number,
  'not-whole': m.bulk_problem_not_whole,
  negative: m.bulk_problem_negative,
  zero: m.bulk_problem_zero,
  'too-little': m.bulk_problem_too_little,
  'too-much': m.bulk_problem_too_much,
  'too-long': m.bulk_problem_too_long,
  'not-yes-no': m.bulk_problem_not_yes_no,
  formula: m.bulk_problem_formula,
  'broken-formula': m.bulk_problem_broken_formula,
  'not-a-status': m.bulk_problem_not_a_status,
  'sku-twice': m.bulk_problem_sku_twice,
  differs: m.bulk_problem_differs,
  'choice-twice': m.bulk_problem_choice_twice,
  'option-differs': m.bulk_problem_option_differs,
  'unknown-sku': m.bulk_problem_unknown_sku,
  'sku-taken': m.bulk_problem_sku_taken,
  'sku-in-draft': m.bulk_problem_sku_in_draft,
  'name-known': m.bulk_problem_name_known,
  'unknown-craft': m.bulk_problem_unknown_craft,
  'unknown-maker': m.bulk_problem_unknown_maker,
  'ambiguous-maker': m.bulk_problem_ambiguous_maker,
  'less-than-reserved': m.bulk_problem_less_than_reserved,
  'stock-moved': m.bulk_problem_stock_moved,
  'status-elsewhere': m.bulk_problem_status_elsewhere,
  'option-fixed': m.bulk_problem_option_fixed,
  'option-half': m.bulk_problem_option_half,
  'choice-missing': m.bulk_problem_choice_missing,
  'too-many-variants': m.bulk_problem_too_many_variants,
  certified: m.bulk_problem_certified,
};

export const columnName = (column: SheetColumn): string => headOf(column, getLocale());

export function problemWords({ code, otherLine, most, now, certificate }: Pick<ToldProblem, 'code' | 'otherLine' | 'most' | 'now' | 'certificate'>): string {
  return words[code]({ line: otherLine ?? 0, most: formatNumber(most ?? 0, getLocale()), now: formatNumber(now ?? 0, getLocale()), certificate: certificate ?? '' });
}

const keptAs: Readonly<Record<string, () => string>> = {
  edited: m.bulk_kept_edited,
  published: m.bulk_kept_published,
  gone: m.bulk_kept_gone,
  stock: m.bulk_kept_stock,
  'stock-reserved': m.bulk_kept_stock_reserved,
  'certified-name': m.bulk_kept_certified_name,
  'certified-craftSlug': m.bulk_kept_certified_craft,
};

const columnOf: Readonly<Record<string, SheetColumn>> = { weightGrams: 'weight', lengthCm: 'length', widthCm: 'width', heightCm: 'height', craftSlug: 'craft', artisanId: 'maker' };

/** What a field of a variant or its listing is called: as the column of the table. */
export const fieldName = (field: string): string => columnName(columnOf[field] ?? (field as SheetColumn));

const SHORT = 80;
export const shortened = (value: string): string => (value.length > SHORT ? `${value.slice(0, SHORT)}…` : value);

/** Why a part of a row was not undone. */
export function keptWords(kept: string): string {
  return keptAs[kept]?.() ?? m.bulk_kept_field({ field: fieldName(kept) });
}
