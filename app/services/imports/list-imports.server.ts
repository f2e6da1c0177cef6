import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import type { ImportStatus } from '#prisma/generated/client.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

const SHOWN = 10;

export type ImportLine = { id: string; fileName: string; status: `${ImportStatus}`; rowCount: number; createdAt: Date };

/** The workshop's imports, the newest first. */
export async function listImports(actor: Actor, studio: Studio): Promise<ImportLine[]> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return [];
  return db().importRun.findMany({ where: { workshopId: studio.id }, orderBy: { createdAt: 'desc' }, take: SHOWN, select: { id: true, fileName: true, status: true, rowCount: true, createdAt: true } });
}
