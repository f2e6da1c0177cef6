// A month's statement to calculate with.
import { now } from '#app/platform/clock.server.ts';
import { writeStatementTable } from '#app/services/money/write-statement-table.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/statement-xlsx';
import { readMonth } from './read-month.ts';

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const month = readMonth(url, now());
  const table = await writeStatementTable(viewer, studio, month);
  const headers = { 'Cache-Control': 'private, no-store' };
  if (!table) return new Response(null, { status: 403, headers });
  return new Response(table, { headers: { ...headers, 'Content-Type': spreadsheet, 'Content-Disposition': `attachment; filename="so-ke-${studio.slug}-${month}.xlsx"` } });
}
