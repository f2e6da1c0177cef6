import { can, type Actor } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import type { ApplicationStatus } from '#app/domain/joining/application.ts';
import type { AddressFields } from '#app/domain/joining/workshop-details.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { addressColumns, addressText } from '../workshops/workshop-address.ts';
import type { ShownAccount } from './get-application.server.ts';

export type Legal = {
  kind: WorkshopKind;
  legalName: string;
  taxCode: string;
  registrationNumber: string | null;
  address: AddressFields & { text: string };
  bankAccount: ShownAccount | null;
  /** Null for a workshop that came without an application. */
  application: ApplicationStatus | null;
};

/** What a workshop is on paper and where it is paid, for its owner. */
export async function getLegal(actor: Actor, studio: Studio): Promise<Legal | null> {
  if (!can(actor, 'workshop.view-money', subjectOf(studio)).allowed) return null;
  const { application, provinceCode, communeCode, addressLine, commune, province, ...legal } = await db().workshop.findUniqueOrThrow({
    where: { id: studio.id },
    select: {
      kind: true, legalName: true, taxCode: true, registrationNumber: true, provinceCode: true, communeCode: true, ...addressColumns, application: { select: { status: true } },
      bankAccount: { select: { bankBin: true, numberEnd: true, holderName: true, changedAt: true } },
    },
  });
  return { ...legal, address: { provinceCode, communeCode, addressLine, text: addressText({ addressLine, commune, province }) }, application: application?.status ?? null };
}
