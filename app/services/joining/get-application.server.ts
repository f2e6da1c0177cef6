import { can, type Actor } from '#app/domain/access/policy.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import { type ApplicationPaper, applicationPapers, type ApplicationStatus, type Missing, missingOf } from '#app/domain/joining/application.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';

export type Paper = { id: string; kind: ApplicationPaper; fileName: string; mediaType: string; bytes: number; createdAt: Date };
export type ApplicationMessage = { id: string; fromCurator: boolean; author: string | null; text: string; at: Date };
export type ShownAccount = { bankBin: string; numberEnd: string; holderName: string; changedAt: Date };

export type Application = {
  status: ApplicationStatus;
  createdAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  refusalReason: string | null;
  details: {
    name: string;
    kind: WorkshopKind;
    legalName: string;
    taxCode: string;
    registrationNumber: string | null;
    phone: string;
    email: string | null;
    addressLine: string;
    commune: { code: string; name: string };
    province: { code: string; name: string };
  };
  papers: Paper[];
  /** When somebody agreed that pictures of an identity card are kept, and to which words. */
  consentedAt: Date | null;
  consentVersion: string | null;
  bankAccount: ShownAccount | null;
  messages: ApplicationMessage[];
  missing: Missing[];
  /** Changes with everything that is changed here: who decides says which state they saw. */
  version: string;
  applicantId: string | null;
};

/** A workshop's application with everything that was given for it; null where there is none, or for whom it is not. */
export async function getApplication(actor: Actor, studio: Pick<Studio, 'id' | 'village'>): Promise<Application | null> {
  if (!can(actor, 'workshop.view-papers', subjectOf(studio)).allowed) return null;
  const row = await db().workshopApplication.findUnique({
    where: { workshopId: studio.id },
    include: {
      messages: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { author: { select: { name: true } } } },
      workshop: {
        include: {
          commune: { select: { code: true, name: true } },
          province: { select: { code: true, shortName: true } },
          bankAccount: { select: { bankBin: true, numberEnd: true, holderName: true, changedAt: true } },
          documents: {
            where: { kind: { in: [...applicationPapers] } },
            select: { id: true, kind: true, fileName: true, mediaType: true, bytes: true, createdAt: true },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
  });
  if (!row) return null;
  const { workshop, messages, updatedAt, ...application } = row;
  const papers = workshop.documents as Paper[];
  return {
    status: application.status,
    createdAt: application.createdAt,
    submittedAt: application.submittedAt,
    decidedAt: application.decidedAt,
    refusalReason: application.refusalReason,
    applicantId: application.applicantId,
    details: {
      name: workshop.name,
      kind: workshop.kind,
      legalName: workshop.legalName,
      taxCode: workshop.taxCode,
      registrationNumber: workshop.registrationNumber,
      phone: workshop.phone,
      email: workshop.email,
      addressLine: workshop.addressLine,
      commune: workshop.commune,
      province: { code: workshop.province.code, name: workshop.province.shortName },
    },
    papers,
    consentedAt: application.consentedAt,
    consentVersion: application.consentVersion,
    bankAccount: workshop.bankAccount,
    messages: messages.map(({ id, fromCurator, author, text, at }) => ({ id, fromCurator, author: author?.name ?? null, text, at })),
    missing: missingOf({ papers: papers.map(({ kind }) => kind), hasBankAccount: workshop.bankAccount !== null }),
    version: updatedAt.toISOString(),
  };
}
