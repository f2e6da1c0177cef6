import type { ApplicationStatus } from '#app/domain/joining/application.ts';
import type { WorkshopStanding } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import type { Transaction } from '#app/platform/db.server.ts';

export type LockedWorkshop = {
  id: string;
  slug: string;
  name: string;
  kind: WorkshopKind;
  status: WorkshopStanding;
  villageId: string;
  villageName: string;
  legalName: string;
  taxCode: string;
  registrationNumber: string | null;
  /** Null for a workshop that came without one. */
  application: { status: ApplicationStatus; applicantId: string | null; updatedAt: Date } | null;
};

/** Changes of a workshop's papers, application, members and account wait for each other, so that each sees what the one before left. */
export async function lockWorkshop(tx: Transaction, workshopId: string): Promise<LockedWorkshop | null> {
  const rows = await tx.$queryRaw<unknown[]>`select 1 from workshop where id = ${workshopId}::uuid for no key update`;
  if (rows.length === 0) return null;
  const { village, ...workshop } = await tx.workshop.findUniqueOrThrow({
    where: { id: workshopId },
    select: {
      id: true, slug: true, name: true, kind: true, status: true, villageId: true, legalName: true, taxCode: true, registrationNumber: true,
      village: { select: { name: true } }, application: { select: { status: true, applicantId: true, updatedAt: true } },
    },
  });
  return { ...workshop, villageName: splitVillageName(village.name).name };
}
