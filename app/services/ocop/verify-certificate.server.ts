import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Finding, findingsOf, givesWay, readOtherEnd } from '#app/domain/ocop/submission.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { contextOf, judgedVersion, recordOf } from './certificate-record.server.ts';
import { findScan } from './find-scan.server.ts';
import { lockProduct } from './lock-product.server.ts';

export type VerifyInput = {
  /** The certificate as the curator saw it. */
  version: string;
  /** Another last day than the rule gives, when the paper says so, with the reason. */
  lastValidDay: string;
  validityReason: string;
};

export type VerifyVerdict =
  | { ok: true }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'decided' | 'changed' }
  /** What is said of another last day is not all there, or is no day that can be. */
  | { ok: false; code: 'end-missing' | 'end-impossible' | 'end-reason-missing' }
  /** Nothing was decided: these stand against it. */
  | { ok: false; code: 'not-in-order'; findings: Finding[] };

/**
 * A curator who has seen the scan lets a certificate count: its stars show from now on, everywhere. The one in force before
 * it gives way in the same transaction, so that a product never has two, and never none in between.
 */
export async function verifyCertificate(actor: Actor, id: string, input: VerifyInput): Promise<VerifyVerdict> {
  return transact(async (tx): Promise<VerifyVerdict> => {
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    await tx.$queryRaw`select 1 from ocop_certificate where id = ${id}::uuid for update`;
    const row = await tx.ocopCertificate.findUnique({ where: { id }, include: { holder: { select: { id: true, slug: true, villageId: true, village: { select: { name: true } } } } } });
    if (!row) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'certificate.verify', { workshopId: row.holderId, villageId: row.holder.villageId, submittedBy: row.submittedBy });
    if (!decision.allowed) return { ok: false, code: decision.code };
    const product = (await lockProduct(tx, { id: row.productId }))!;
    // Read again under the lock: somebody may have decided since.
    const standing = product.certificates.find((one) => one.id === id)!;
    if (standing.status === 'verified') return { ok: true };
    if (standing.status !== 'submitted') return { ok: false, code: 'decided' };
    if (judgedVersion(row) !== input.version) return { ok: false, code: 'changed' };
    const decisionDate = hanoiDay(row.decisionDate);
    const other = readOtherEnd(input, decisionDate);
    if (!other.ok) return other;
    const lastDay = other.end?.day ?? hanoiDay(row.lastValidDay);
    const validityReason = other.end?.reason.slice(0, 300) ?? null;
    const scan = await findScan(row.holderId, row.evidenceKey, tx);
    const record = recordOf(row, product, { scan, verifiedBy: actor.userId, lastValidDay: lastDay, validityReason });
    const at = now();
    const findings = findingsOf(record, contextOf(product, { now: at, but: id, holder: record.holderName })).filter(({ severity }) => severity === 'error');
    if (findings.length > 0) return { ok: false, code: 'not-in-order', findings };
    const before = product.certificates.filter((one) => one.id !== id && givesWay({ status: one.status, decisionDate: hanoiDay(one.decisionDate), lastValidDay: hanoiDay(one.lastValidDay) }, decisionDate));
    await tx.ocopCertificate.updateMany({ where: { id: { in: before.map((one) => one.id) } }, data: { status: 'superseded', supersededById: id } });
    const village = splitVillageName(row.holder.village.name).name;
    await tx.ocopCertificate.update({
      where: { id },
      data: {
        status: 'verified', verifiedBy: actor.userId, verifiedAt: at, verifiedByName: actor.administrator ? m.certificate_verified_by_market({}, { locale: 'vi' }) : m.certificate_verified_by_village({ village }, { locale: 'vi' }),
        lastValidDay: dayToDate(lastDay), validityOverrideReason: validityReason,
      },
    });
    await enqueueSearchSync(tx, [product.id]);
    for (const owner of await listOwners(row.holderId, tx)) {
      await queueMail(tx, {
        key: `certificate-verified:${id}:${owner.userId}`, kind: 'certificate-verified', to: owner.email, locale: 'vi',
        data: { workshopName: product.workshop.name, workshopSlug: row.holder.slug, productName: product.name, stars: row.stars, lastValidDay: lastDay, over: lastDay < hanoiDay(at) },
      });
    }
    return { ok: true };
  });
}
