import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import type { ImportStatus } from '#prisma/generated/client.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

const PER_PAGE = 10;

export type ImportLine = { id: string; fileName: string; status: `${ImportStatus}`; rowCount: number; createdAt: Date; /** Whether a row of it is to be done. */ hasWork: boolean };
export type ImportList = { runs: ImportLine[]; page: number; pages: number };

/** One page of the workshop's imports, the newest first. Pages count from 1. */
export async function listImports(actor: Actor, studio: Studio, page: number): Promise<ImportList> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return { runs: [], page: 1, pages: 1 };
  const [count, runs] = await Promise.all([
    db().importRun.count({ where: { workshopId: studio.id } }),
    db().$queryRaw<ImportLine[]>`
      select i.id, i.file_name as "fileName", i.status::text as status, i.row_count as "rowCount", i.created_at as "createdAt", exists (select from import_row r where r.run_id = i.id and r.deed in ('create', 'update')) as "hasWork"
      from (select * from import_run where workshop_id = ${studio.id}::uuid order by created_at desc, id desc limit ${PER_PAGE} offset ${(page - 1) * PER_PAGE}) i order by i.created_at desc, i.id desc`,
  ]);
  return { runs, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)) };
}
