import { type Actor, can } from '#app/domain/access/policy.ts';
import { manyLines } from '#app/domain/checkout/contact.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

export type RefuseVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'decided' | 'reason-missing' };

/** Sends a certificate back with what is wrong with it, in words for the workshop. No stars come of it. */
export async function refuseCertificate(actor: Actor, id: string, typedReason: string): Promise<RefuseVerdict> {
  return transact(async (tx): Promise<RefuseVerdict> => {
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    const [row] = await tx.$queryRaw<{ status: string; productId: string; workshopId: string; villageId: string; submittedBy: string | null; stars: number; productName: string; workshopName: string; workshopSlug: string }[]>`
      select o.status::text as status, o.product_id as "productId", o.holder_id as "workshopId", w.village_id as "villageId", o.submitted_by as "submittedBy", o.stars, p.name as "productName", w.name as "workshopName", w.slug as "workshopSlug"
      from ocop_certificate o join workshop w on w.id = o.holder_id join product p on p.id = o.product_id where o.id = ${id}::uuid for update of o`;
    if (!row) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'certificate.verify', row);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row.status === 'rejected') return { ok: true };
    if (row.status !== 'submitted') return { ok: false, code: 'decided' };
    const refusalReason = manyLines(typedReason).slice(0, 1_000);
    if (!/\p{L}/u.test(refusalReason)) return { ok: false, code: 'reason-missing' };
    await tx.ocopCertificate.update({ where: { id }, data: { status: 'rejected', refusalReason } });
    await enqueueSearchSync(tx, [row.productId]);
    const at = now().toISOString();
    const { workshopName, workshopSlug, productName, stars } = row;
    for (const owner of await listOwners(row.workshopId, tx)) {
      await queueMail(tx, { key: `certificate-refused:${id}:${at}:${owner.userId}`, kind: 'certificate-refused', to: owner.email, locale: 'vi', data: { workshopName, workshopSlug, productName, stars, reason: refusalReason } });
    }
    return { ok: true };
  });
}
