import type { PaperFault } from '#app/domain/papers/paper.ts';
import { randomInt } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { canBecome } from '#app/domain/ocop/certificate.ts';
import { criteriaSetOn } from '#app/domain/ocop/rules.ts';
import { asksTypist, type Finding, findingsOf, isSentAgain, type Lack, readSubmission, type SubmissionField, type TypedCertificate } from '#app/domain/ocop/submission.ts';
import { shortCode } from '#app/domain/text/short-code.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { nfc } from '#app/domain/text/vietnamese.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import type { GivenPaper } from '../papers/describe-paper.server.ts';
import { keepPaper } from '../papers/keep-paper.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { contextOf, criteriaColumn, evidenceOf } from './certificate-record.server.ts';
import { findScan } from './find-scan.server.ts';
import { lockProduct } from './lock-product.server.ts';

export type Submission = {
  /** The listing's slug. */
  product: string;
  typed: TypedCertificate;
  /** A file that comes with the form, or one that came with it before. */
  paper: GivenPaper | null;
  scanId: string | null;
  /** Warnings that were read and stand. */
  confirmed: readonly string[];
  /** A withdrawn or refused certificate that is put right. */
  mends: string | null;
};

export type KeptScan = { id: string; fileName: string };

export type SubmitVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  /** `findings` with an error, or `lacks`, or the paper: nothing was written but the paper, which need not be sent again. */
  | { ok: false; code: 'invalid'; lacks: Partial<Record<SubmissionField, Lack>>; findings: Finding[]; paper: PaperFault | null; scan: KeptScan | null }
  /** Nothing stands against it, but these were not yet read. */
  | { ok: false; code: 'confirm'; findings: Finding[]; scan: KeptScan };

const CODE_LENGTH = 10;

/** Hands in a certificate of a listing for a curator to check. The same decision again is the same certificate. */
export async function submitCertificate(actor: Actor, subject: { workshopId: string; villageId: string }, submission: Submission): Promise<SubmitVerdict> {
  const decision = can(actor, 'certificate.submit', subject);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const { workshopId } = subject;
  const given = submission.paper && submission.paper.bytes.length > 0 ? await keepPaper({ workshopId, kind: 'certificate', paper: submission.paper, by: actor.userId }) : null;
  const fault = given && !given.ok ? given.code : null;
  const scanId = given ? (given.ok ? given.id : null) : submission.scanId;
  const scan = isUuid(scanId) ? await findScan(workshopId, scanId) : null;
  return transact(async (tx): Promise<SubmitVerdict> => {
    const product = await lockProduct(tx, { workshopId, slug: submission.product });
    if (!product) return { ok: false, code: 'not-found' };
    const { record, lacks } = readSubmission(submission.typed, { evidence: evidenceOf(scan), holderTaxCode: null, submittedBy: actor.userId ?? '' });
    const asOther = (row: (typeof product.certificates)[number]) => ({ status: row.status, authorityName: row.authority, decisionNumber: row.decisionNumber, decisionDate: hanoiDay(row.decisionDate), lastValidDay: hanoiDay(row.lastValidDay) });
    // Sent twice by a button pressed twice, or by a phone that never heard the answer.
    const same = product.certificates.find((row) => row.status === 'submitted' && row.evidenceKey === scan?.id && isSentAgain({ ...asOther(row), status: 'draft' }, record));
    if (same) return { ok: true, id: same.id };
    const mended = product.certificates.find((row) => row.id === submission.mends && canBecome(row.status, 'submitted')) ?? product.certificates.find((row) => isSentAgain(asOther(row), record));
    const findings = findingsOf(record, contextOf(product, { now: now(), but: mended?.id ?? null, holder: record.holderName })).filter(({ field, code }) => !lacks[field] && asksTypist(code));
    const kept = scan && { id: scan.id, fileName: scan.fileName };
    if (fault || Object.keys(lacks).length > 0 || findings.some(({ severity }) => severity === 'error') || !kept) return { ok: false, code: 'invalid', lacks, findings, paper: fault, scan: kept };
    if (findings.some(({ code }) => !submission.confirmed.includes(code))) return { ok: false, code: 'confirm', findings, scan: kept };
    const written = {
      productName: nfc(record.productName), ocopGroup: record.group, stars: record.stars, points: record.points, decisionNumber: record.decisionNumber, decisionNumberTyped: nfc(submission.typed.decisionNumber).slice(0, 60),
      decisionDate: dayToDate(record.decisionDate), lastValidDay: dayToDate(record.lastValidDay), authority: nfc(record.authorityName), authorityLevel: record.authorityLevel,
      criteriaSet: criteriaColumn(criteriaSetOn(record.decisionDate)?.name), evidenceKey: kept.id, status: 'submitted' as const, submittedBy: actor.userId, submittedAt: now(), refusalReason: null,
    };
    const { id } = mended
      ? await tx.ocopCertificate.update({ where: { id: mended.id }, data: written, select: { id: true } })
      : await tx.ocopCertificate.create({ data: { ...written, code: shortCode(CODE_LENGTH, randomInt), productId: product.id, holderId: workshopId }, select: { id: true } });
    await enqueueSearchSync(tx, [product.id]);
    return { ok: true, id };
  });
}
