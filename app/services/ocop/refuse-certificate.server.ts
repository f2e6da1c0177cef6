import { type Actor, can } from '#app/domain/access/policy.ts';
import { manyLines } from '#app/domain/checkout/contact.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

export type RefuseVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'decided' | 'reason-missing' };

/** Sends a certificate back with what is wrong with it, in words for the workshop. No stars come of it. */
export async function refuseCertificate(actor: Actor, id: string, typedReason: string): Promise<RefuseVerdict> {
  return transact(async (tx): Promise<RefuseVerdict> => {
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    const [row] = await tx.$queryRaw<{ status: string; productId: string; workshopId: string; villageId: string; submittedBy: string | null }[]>`
      select o.status::text as status, o.product_id as "productId", o.holder_id as "workshopId", w.village_id as "villageId", o.submitted_by as "submittedBy"
      from ocop_certificate o join workshop w on w.id = o.holder_id where o.id = ${id}::uuid for update of o`;
    if (!row) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'certificate.verify', row);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row.status === 'rejected') return { ok: true };
    if (row.status !== 'submitted') return { ok: false, code: 'decided' };
    const refusalReason = manyLines(typedReason).slice(0, 1_000);
    if (!/\p{L}/u.test(refusalReason)) return { ok: false, code: 'reason-missing' };
    await tx.ocopCertificate.update({ where: { id }, data: { status: 'rejected', refusalReason } });
    await enqueueSearchSync(tx, [row.productId]);
    return { ok: true };
  });
}
