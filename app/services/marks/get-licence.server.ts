import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { type LicenceStanding, licenceStanding, type MarkKind } from '#app/domain/villages/mark.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { dayOf, licenceRecord, markRecord } from './mark-record.server.ts';

export type PublicLicence = {
  code: string;
  number: string | null;
  standing: LicenceStanding;
  validFrom: Day;
  validTo: Day | null;
  revokedOn: Day | null;
  memberLeftOn: Day | null;
  reason: string | null;
  mark: { id: string; kind: MarkKind; name: string; number: string | null; owner: string; manager: string | null; grantedOn: Day | null; renewedThrough: Day | null; goodsClasses: number[]; hasRules: boolean; isDemo: boolean };
  village: { slug: string; name: string };
  /** `slug` is null while it does not sell. */
  workshop: { slug: string | null; name: string };
  /** Goods by name, where it is not for all; `slug` is null for what is not in the shop. */
  products: { name: string; slug: string | null }[];
};

const CODE = /^[2-9A-HJKMNP-Z]{10}$/;

/** A licence by the code in its public address; null for one that is none. */
export async function getLicence(actor: Actor, code: string): Promise<PublicLicence | null> {
  if (!CODE.test(code) || !can(actor, 'market.browse', null).allowed) return null;
  const row = await db().markLicence.findUnique({
    where: { code },
    include: { mark: { include: { village: { select: { slug: true, name: true } } } }, workshop: { select: { slug: true, name: true, status: true } }, products: { include: { product: { select: { slug: true, name: true, status: true } } }, orderBy: { product: { name: 'asc' } } } },
  });
  if (!row) return null;
  const { mark, workshop } = row;
  const sells = workshop.status === 'verified';
  return {
    code,
    number: row.number,
    standing: licenceStanding(markRecord(mark), licenceRecord(row), hanoiDay(now())),
    validFrom: hanoiDay(row.validFrom),
    validTo: dayOf(row.validTo),
    revokedOn: dayOf(row.revokedOn),
    memberLeftOn: dayOf(row.memberLeftOn),
    reason: row.revocationReason,
    mark: { id: mark.id, kind: mark.kind, name: mark.name, number: mark.number, owner: mark.owner, manager: mark.manager, grantedOn: dayOf(mark.grantedOn), renewedThrough: dayOf(mark.renewedThrough), goodsClasses: mark.goodsClasses, hasRules: mark.rulesId !== null, isDemo: mark.isDemo },
    village: mark.village,
    workshop: { slug: sells ? workshop.slug : null, name: workshop.name },
    products: row.products.map(({ product }) => ({ name: product.name, slug: sells && product.status === 'published' ? product.slug : null })),
  };
}
