import { type Actor, can } from '#app/domain/access/policy.ts';
import { manyLines } from '#app/domain/checkout/contact.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';
import { judgedVersion } from './certificate-record.server.ts';

/** `version`: the certificate as the curator saw it. */
export type RefuseInput = { version: string; reason: string };

export type RefuseVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'decided' | 'changed' | 'reason-missing' };

/** Sends a certificate back with what is wrong with it, in words for the workshop. No stars come of it. */
export async function refuseCertificate(actor: Actor, id: string, input: RefuseInput): Promise<RefuseVerdict> {
  return transact(async (tx): Promise<RefuseVerdict> => {
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    await tx.$queryRaw`select 1 from ocop_certificate where id = ${id}::uuid for update`;
    const row = await tx.ocopCertificate.findUnique({ where: { id }, include: { product: { select: { name: true } }, holder: { select: { name: true, slug: true, villageId: true } } } });
    if (!row) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'certificate.verify', { workshopId: row.holderId, villageId: row.holder.villageId, submittedBy: row.submittedBy });
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row.status === 'rejected') return { ok: true };
    if (row.status !== 'submitted') return { ok: false, code: 'decided' };
    if (judgedVersion(row) !== input.version) return { ok: false, code: 'changed' };
    const refusalReason = manyLines(input.reason).slice(0, 1_000);
    if (!/\p{L}/u.test(refusalReason)) return { ok: false, code: 'reason-missing' };
    await tx.ocopCertificate.update({ where: { id }, data: { status: 'rejected', refusalReason } });
    await enqueueSearchSync(tx, [row.productId]);
    const at = now().toISOString();
    const told = { workshopName: row.holder.name, workshopSlug: row.holder.slug, productName: row.product.name, stars: row.stars, reason: refusalReason };
    for (const owner of await listOwners(row.holderId, tx)) {
      await queueMail(tx, { key: `certificate-refused:${id}:${at}:${owner.userId}`, kind: 'certificate-refused', to: owner.email, locale: 'vi', data: told });
    }
    return { ok: true };
  });
}
