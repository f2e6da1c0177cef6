import type { Actor } from '#app/domain/access/policy.ts';
import { toCollect } from '#app/domain/money/statement.ts';
import { formatDate } from '#app/domain/time/hanoi.ts';
import { formatMonth, hanoiMonth, type Month } from '#app/domain/time/month.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { now } from '#app/platform/clock.server.ts';
import { readerLanguage } from '#app/platform/reader-language.server.ts';
import { writeXlsx } from '#app/platform/spreadsheet.server.ts';
import type { Studio } from '#app/services/workshops/get-studio.server.ts';
import { getWholeStatement } from './get-whole-statement.server.ts';
import { lineWords, parcelCode } from './statement-words.ts';

/** A month's statement as a spreadsheet: its lines, and its sum on a sheet of its own; null for who may not know. */
export async function writeStatementTable(actor: Actor, studio: Studio, month: Month): Promise<Uint8Array<ArrayBuffer> | null> {
  const statement = await getWholeStatement(actor, studio, month);
  if (!statement) return null;
  const { lines, totals } = statement;
  const language = readerLanguage();
  const heads = [m.statement_day(), m.statement_what(), m.statement_parcel(), m.statement_goods(), m.statement_delivery(), m.statement_collected(), m.statement_refunded(), m.statement_to_collect()];
  const widths = [12, 26, 16, 14, 12, 14, 14, 16];
  return writeXlsx([
    {
      // No sheet's name may hold a slash.
      name: month,
      columns: heads.map((head, index) => ({ head, width: widths[index] })),
      rows: [
        ...lines.map((line) => [formatDate(line.day, language), lineWords(line), parcelCode(line), line.goods, line.delivery, line.collected, line.refunded, toCollect(line)]),
        [null, m.statement_total(), null, totals.goods, totals.delivery, totals.collected, totals.refunded, totals.closing - totals.opening],
      ],
    },
    {
      name: m.statement_sum(),
      columns: [{ head: m.statement_document({ month: formatMonth(month, language) }), width: 34 }, { head: studio.name, width: 20 }],
      rows: [
        [m.statement_opening(), totals.opening],
        [m.statement_goods(), totals.goods],
        [m.statement_delivery(), totals.delivery],
        [m.statement_collected(), totals.collected],
        [m.statement_refunded(), totals.refunded],
        [month === hanoiMonth(now()) ? m.statement_closing_now() : m.statement_closing(), totals.closing],
      ],
    },
  ]);
}
