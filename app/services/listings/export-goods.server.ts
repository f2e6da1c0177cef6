import { type Actor, can } from '#app/domain/access/policy.ts';
import type { GoodsFilter } from '#app/domain/listings/goods-filter.ts';
import { headOf, SHEET_COLUMNS, type SheetColumn, statusWord, widthOf, yesNoWord } from '#app/domain/listings/sheet.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { inEnglish, readerLanguage } from '#app/platform/reader-language.server.ts';
import type { Table } from '#app/platform/spreadsheet.server.ts';
import { Prisma } from '#prisma/generated/client.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { ownProducts, shelfStatus } from './goods-rows.server.ts';
import { exportDrafts } from './export-drafts.server.ts';
import type { ExportRow } from './export-row.ts';

export type GoodsTableVerdict = { ok: true; table: Pick<Table, 'columns' | 'rows'> } | { ok: false; code: 'sign-in' | 'not-allowed' };

/** The goods that a filter finds as a table, one row a variant, in the reader's language; null for all that were ever published. */
export async function exportGoods(actor: Actor, studio: Studio, filter: GoodsFilter | null): Promise<GoodsTableVerdict> {
  const asked = can(actor, 'workshop.view-studio', subjectOf(studio));
  if (!asked.allowed) return { ok: false, code: asked.code };
  const rows = filter?.shelf === 'drafts' ? await exportDrafts(studio.id, filter) : await productRows(studio.id, filter);
  return { ok: true, table: { columns: sheetColumns(readerLanguage()), rows: rows.map((row) => cellsOf(row, readerLanguage())) } };
}

/** The heads of the table, in the order in which they are written. */
export const sheetColumns = (language: Locale, columns: readonly SheetColumn[] = SHEET_COLUMNS): Table['columns'] => columns.map((column) => ({ head: headOf(column, language), width: widthOf(column) }));

async function productRows(workshopId: string, filter: GoodsFilter | null): Promise<ExportRow[]> {
  const which = filter ? Prisma.sql`${ownProducts(workshopId, filter)} and p.status = ${shelfStatus[filter.shelf as keyof typeof shelfStatus]}::product_status` : Prisma.sql`p.workshop_id = ${workshopId}::uuid and p.status <> 'draft'`;
  const craft = readerLanguage() === 'en' ? inEnglish('c.name') : Prisma.sql`c.name`;
  return db().$queryRaw<ExportRow[]>`
    select x.sku, p.name, p.name_en as "nameEn", p.options, x.choice, p.category, ${craft} as craft, a.name as maker, x.price::float8 as price, x.on_hand as stock, x.on_hand as "stockThen",
      x.weight_grams as weight, x.length_cm as length, x.width_cm as width, x.height_cm as height, p.materials, p.technique, p.care, p.story, p.unit, p.fragile, p.lead_days as "leadDays", p.status
    from product p join variant x on x.product_id = p.id and x.active join craft c on c.slug = p.craft_slug left join artisan a on a.id = p.artisan_id
    where ${which} order by p.updated_at desc, p.id, x.position, x.id`;
}

/** One row in the order of the columns; numbers stay numbers. */
function cellsOf({ options, choice, fragile, status, ...row }: ExportRow, language: Locale): (string | number | null)[] {
  const chosen = options.slice(0, 3).map(({ key, name, values }) => ({ name, value: values.find((value) => value.key === choice[key])?.name ?? '' }));
  const cells: Partial<Record<SheetColumn, string | number | null>> = {
    ...row,
    ...Object.fromEntries(chosen.flatMap(({ name, value }, at) => [[`option${at + 1}`, name], [`value${at + 1}`, value]])),
    fragile: yesNoWord(fragile, language),
    status: statusWord(status, language),
  };
  return SHEET_COLUMNS.map((column) => cells[column] ?? null);
}
