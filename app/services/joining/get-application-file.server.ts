import { can, type Actor, type WorkshopStanding } from '#app/domain/access/policy.ts';
import { namesAgree } from '#app/domain/joining/bank-account.ts';
import { db } from '#app/platform/db.server.ts';
import { type Application, getApplication } from './get-application.server.ts';

export type ApplicationFile = {
  workshop: { id: string; slug: string; status: WorkshopStanding; village: { slug: string; name: string } };
  application: Application;
  /** What changed after it was approved, and who has looked at it since; null where nothing did. */
  legalChange: { at: Date; checkedAt: Date | null; checkedBy: string | null } | null;
  /** Others that say they have the same tax code. */
  sameTaxCode: { name: string; slug: string }[];
  holderAgrees: boolean;
  /** Nobody decides on what they asked for, or work for, themselves. */
  mayDecide: boolean;
};

/** An application as a curator looks at it; null alike for none and for one of another's village. */
export async function getApplicationFile(actor: Actor, slug: string): Promise<ApplicationFile | null> {
  if (!can(actor, 'desk.enter', null).allowed) return null;
  const row = await db().workshop.findUnique({ where: { slug }, select: { id: true, slug: true, status: true, taxCode: true, legalName: true, legalChangedAt: true, legalCheckedAt: true, legalCheckedBy: { select: { name: true } }, village: { select: { id: true, slug: true, name: true } } } });
  if (!row) return null;
  const subject = { workshopId: row.id, villageId: row.village.id };
  // A member's own application is seen in their studio; here it is only whose village it is.
  if (!actor.administrator && !actor.curates.includes(row.village.id)) return null;
  const application = await getApplication(actor, { id: row.id, village: row.village });
  if (!application) return null;
  const sameTaxCode = await db().workshop.findMany({ where: { taxCode: row.taxCode, id: { not: row.id } }, select: { name: true, slug: true }, take: 5 });
  return {
    workshop: { id: row.id, slug: row.slug, status: row.status, village: { slug: row.village.slug, name: row.village.name } },
    application,
    legalChange: row.legalChangedAt && { at: row.legalChangedAt, checkedAt: row.legalCheckedAt, checkedBy: row.legalCheckedBy?.name ?? null },
    sameTaxCode,
    holderAgrees: application.bankAccount !== null && namesAgree(application.bankAccount.holderName, row.legalName),
    mayDecide: can(actor, 'workshop.decide', { ...subject, applicantId: application.applicantId }).allowed,
  };
}
