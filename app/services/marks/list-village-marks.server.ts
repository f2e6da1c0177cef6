import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { isLicenceInForce, type MarkKind, type MarkStanding, markStanding } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { dayOf, licenceRecord, markRecord } from './mark-record.server.ts';

export type VillageMark = { id: string; kind: MarkKind; name: string; number: string | null; owner: string; standing: MarkStanding; renewedThrough: Day | null; licences: number; isDemo: boolean };

/** The marks of a village, with how many workshops may show each today; null for whose village it is not. */
export async function listVillageMarks(actor: Actor, villageId: string): Promise<VillageMark[] | null> {
  if (!can(actor, 'village.edit', { villageId }).allowed) return null;
  const today = hanoiDay(now());
  const rows = await db().mark.findMany({ where: { villageId }, include: { licences: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map(({ licences, ...row }) => ({
    id: row.id,
    kind: row.kind,
    name: row.name,
    number: row.number,
    owner: row.owner,
    standing: markStanding(markRecord(row), today),
    renewedThrough: dayOf(row.renewedThrough),
    licences: licences.filter((licence) => isLicenceInForce(licenceRecord(licence), today)).length,
    isDemo: row.isDemo,
  }));
}
