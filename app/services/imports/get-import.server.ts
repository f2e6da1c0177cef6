import { type Actor, can } from '#app/domain/access/policy.ts';
import { DOUBTFUL_TIMES, type PriceLeaps } from '#app/domain/listings/doubtful-price.ts';
import type { ImportProblem } from '#app/domain/listings/import-check.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { db } from '#app/platform/db.server.ts';
import type { ImportStatus } from '#prisma/generated/client.ts';
import { type ImportRowChange, listImportChanges } from './list-import-changes.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

export const PROBLEMS_PER_PAGE = 50;
export const ROWS_PER_PAGE = 50;

/** The workshop was suspended, who accepted it may not any more, or the check, the import or the undoing itself failed again and again. */
export type ImportStop = 'not-allowed' | 'not-any-more' | 'check-broke' | 'import-broke' | 'undo-broke';

export type ImportPage = {
  id: string;
  fileName: string;
  status: `${ImportStatus}`;
  /** Why it is `failed`. */
  stopped: ImportStop | null;
  rowCount: number;
  /** Rows that the present step has done, of how many it has to do. */
  done: number;
  toDo: number;
  problems: number;
  /** Rows by what they do; `listings` are the new listings that they make together. */
  rows: { create: number; update: number; same: number; refused: number; listings: number };
  /** Of the prices that it changes; `priceLeapsOf` says which. */
  leaps: PriceLeaps;
  list: ({ line: number; otherLine: number | null; most: number | null; now: number | null; certificate: string | null } & Pick<ImportProblem, 'column' | 'code' | 'value'>)[];
  /** Pages of what is wrong; of an import that was undone, of what that left. */
  pages: number;
  /** What it will change, or did. */
  changes: ImportRowChange[];
  changePages: number;
  /** What an undoing left as it is, and why. */
  kept: { line: number; name: string; kept: string[] }[];
  keptCount: number;
};

type Head = Pick<ImportPage, 'id' | 'fileName' | 'status' | 'stopped' | 'rowCount' | 'done' | 'problems'>;
type Counts = ImportPage['rows'] & PriceLeaps & { kept: number; done: number };

/** An import of this workshop, with one page of what is wrong in its file, or was left by its undoing, and one of what it changes; null for none. */
export async function getImport(actor: Actor, studio: Studio, runId: string, page: number, changePage = 1): Promise<ImportPage | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed || !isUuid(runId)) return null;
  const [run] = await db().$queryRaw<Head[]>`
    select id, file_name as "fileName", status, case when status = 'failed' then error end as stopped, row_count as "rowCount", done, problems from import_run where id = ${runId}::uuid and workshop_id = ${studio.id}::uuid`;
  if (!run) return null;
  const [counts] = await db().$queryRaw<[Counts]>`
    select count(*) filter (where deed = 'create')::int as create, count(*) filter (where deed = 'update')::int as update, count(*) filter (where deed = 'same')::int as same,
      count(*) filter (where deed = 'refused')::int as refused, count(distinct target_id) filter (where deed = 'create')::int as listings,
      count(*) filter (where deed = 'update' and (before #>> '{variant,price,to}')::bigint * ${DOUBTFUL_TIMES} <= (before #>> '{variant,price,from}')::bigint)::int as fallen,
      count(*) filter (where deed = 'update' and (before #>> '{variant,price,from}')::bigint > 0 and (before #>> '{variant,price,to}')::bigint >= (before #>> '{variant,price,from}')::bigint * ${DOUBTFUL_TIMES})::int as grown,
      count(*) filter (where kept <> '[]')::int as kept, count(*) filter (where done)::int as done
    from import_row where run_id = ${runId}::uuid`;
  const list = await db().$queryRaw<ImportPage['list']>`
    select r.line, p ->> 'column' as column, p ->> 'code' as code, p ->> 'value' as value, (p ->> 'line')::int as "otherLine", (p ->> 'most')::bigint::float8 as most, (p ->> 'now')::int as now, p ->> 'certificate' as certificate
    from import_row r, jsonb_array_elements(r.problems) with ordinality as e(p, place) where r.run_id = ${runId}::uuid order by r.line, e.place
    limit ${PROBLEMS_PER_PAGE} offset ${(page - 1) * PROBLEMS_PER_PAGE}`;
  const kept = counts.kept === 0 ? [] : await db().$queryRaw<ImportPage['kept']>`
    select line, coalesce(cells ->> 'name', cells ->> 'sku', '') as name, kept from import_row where run_id = ${runId}::uuid and kept <> '[]' order by line limit ${ROWS_PER_PAGE} offset ${(page - 1) * ROWS_PER_PAGE}`;
  const { kept: keptCount, done, fallen, grown, ...rows } = counts;
  const changed = run.status === 'checked' || run.status === 'imported' ? rows.create + rows.update : 0;
  const changes = changed === 0 ? [] : await listImportChanges(run.id, studio.id, { limit: ROWS_PER_PAGE, offset: (changePage - 1) * ROWS_PER_PAGE });
  const listed = run.status === 'undone' ? keptCount : run.problems;
  return { ...run, toDo: toDoOf(run, rows, done), rows, leaps: { fallen, grown }, list, pages: Math.max(1, Math.ceil(listed / PROBLEMS_PER_PAGE)), changes, changePages: Math.max(1, Math.ceil(changed / ROWS_PER_PAGE)), kept, keptCount };
}

function toDoOf(run: Head, rows: ImportPage['rows'], flagged: number): number {
  if (run.status === 'undoing' || run.stopped === 'undo-broke') return run.done + flagged;
  return run.status === 'importing' || run.stopped === 'import-broke' || run.stopped === 'not-any-more' ? Math.max(run.done, rows.create + rows.update) : run.rowCount;
}
