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
  const where = { workshopId: studio.id };
  const [count, runs] = await Promise.all([
    db().importRun.count({ where }),
    db().importRun.findMany({ where, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], skip: (page - 1) * PER_PAGE, take: PER_PAGE, select: { id: true, fileName: true, status: true, rowCount: true, createdAt: true } }),
  ]);
  const working = await db().importRun.findMany({ where: { id: { in: runs.map(({ id }) => id) }, rows: { some: { deed: { in: ['create', 'update'] } } } }, select: { id: true } });
  const withWork = new Set(working.map(({ id }) => id));
  return { runs: runs.map((run) => ({ ...run, hasWork: withWork.has(run.id) })), page, pages: Math.max(1, Math.ceil(count / PER_PAGE)) };
}
