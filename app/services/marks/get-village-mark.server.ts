import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { type LicenceStanding, licenceStanding, type MarkStanding, markStanding } from '#app/domain/villages/mark.ts';
import type { TypedMark } from '#app/domain/villages/mark-form.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { dayOf, licenceRecord, markRecord } from './mark-record.server.ts';

export type LicenceAtDesk = {
  id: string;
  code: string;
  number: string | null;
  workshop: { slug: string; name: string };
  validFrom: Day;
  validTo: Day | null;
  standing: LicenceStanding;
  revokedOn: Day | null;
  memberLeftOn: Day | null;
  reason: string | null;
  /** Of how many goods; 0 is all of the workshop. */
  products: number;
  /** Whether this person may end it: nobody's own. */
  mayEnd: boolean;
};

export type MarkAtDesk = { id: string; version: number; typed: TypedMark; standing: MarkStanding; isDemo: boolean; rules: { name: string; bytes: number } | null; licences: LicenceAtDesk[]; total: number; pages: number };

const AT_ONCE = 50;

/** A mark of this village with a page of its licences, the newest first; null when it is none of it, or not in this person's care. */
export async function getVillageMark(actor: Actor, villageId: string, id: string, page: number): Promise<MarkAtDesk | null> {
  if (!isUuid(id) || !can(actor, 'village.edit', { villageId }).allowed) return null;
  const row = await db().mark.findUnique({
    where: { id, villageId },
    include: {
      _count: { select: { licences: true } },
      licences: { include: { workshop: { select: { slug: true, name: true } }, _count: { select: { products: true } } }, orderBy: [{ grantedAt: 'desc' }, { id: 'desc' }], take: AT_ONCE, skip: (page - 1) * AT_ONCE },
    },
  });
  if (!row) return null;
  const today = hanoiDay(now());
  const mark = markRecord(row);
  return {
    id,
    version: row.version,
    typed: {
      kind: row.kind, name: row.name, number: row.number ?? '', owner: row.owner, manager: row.manager ?? '',
      filedOn: dayOf(row.filedOn) ?? '', grantedOn: dayOf(row.grantedOn) ?? '', renewedThrough: dayOf(row.renewedThrough) ?? '', goodsClasses: row.goodsClasses.join(', '),
    },
    standing: markStanding(mark, today),
    isDemo: row.isDemo,
    rules: row.rulesName === null || row.rulesBytes === null ? null : { name: row.rulesName, bytes: row.rulesBytes },
    licences: row.licences.map((licence) => ({
      id: licence.id, code: licence.code, number: licence.number, workshop: licence.workshop, validFrom: hanoiDay(licence.validFrom), validTo: dayOf(licence.validTo),
      standing: licenceStanding(mark, licenceRecord(licence), today), revokedOn: dayOf(licence.revokedOn), memberLeftOn: dayOf(licence.memberLeftOn), reason: licence.revocationReason, products: licence._count.products,
      mayEnd: can(actor, 'mark.license', { villageId, workshopId: licence.workshopId }).allowed,
    })),
    total: row._count.licences,
    pages: Math.max(1, Math.ceil(row._count.licences / AT_ONCE)),
  };
}
