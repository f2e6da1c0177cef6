// A month's statement to calculate with.
import { now } from '#app/platform/clock.server.ts';
import { noFile, privateFile } from '#app/platform/private-file.server.ts';
import { writeStatementTable } from '#app/services/money/write-statement-table.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/statement-xlsx';
import { readMonth } from './read-month.ts';

export async function loader({ context, url }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const month = readMonth(url, now());
  const table = await writeStatementTable(viewer, studio, month);
  return table ? privateFile(table, { name: `so-ke-${studio.slug}-${month}.xlsx`, type: 'xlsx' }) : noFile(403);
}
