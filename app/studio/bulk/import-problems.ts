// GET /xuong-cua-toi/:workshop/hang/nhap/:run/loi: the table as it was given, with what is wrong beside each row.
import { headOf, widthOf } from '#app/domain/listings/sheet.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { exportImport } from '#app/services/imports/export-import.server.ts';
import { studioContext } from '../layout/studio-context.ts';
import type { Route } from './+types/import-problems';
import { fileAnswer } from './file-answer.server.ts';
import { columnName, problemWords } from './problem-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { viewer, studio } = context.get(studioContext);
  const run = await exportImport(viewer, studio, params.run);
  if (!run) throw new Response(null, { status: 404 });
  return fileAnswer(m.bulk_file_problems(), 'xlsx', {
    name: m.bulk_head_name(),
    columns: [{ head: m.bulk_problems_head(), width: 60 }, ...run.columns.map((column) => ({ head: headOf(column, getLocale()), width: widthOf(column) }))],
    rows: run.rows.map(({ cells, problems }) => [
      problems.map(({ column, code, line = null, most = null, now = null, certificate = null }) => `${columnName(column)}: ${problemWords({ code, otherLine: line, most, now, certificate })}`).join(' '),
      ...run.columns.map((column) => cells[column] ?? null),
    ]),
  });
}
