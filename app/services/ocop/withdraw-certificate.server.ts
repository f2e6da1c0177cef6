import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { transact } from '#app/platform/db.server.ts';
import { enqueueSearchSync } from '../search/enqueue-search-sync.server.ts';

export type WithdrawVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'checked-already' };

/** Takes a certificate back before anybody has checked it; what was typed stays, to be put right and sent again. */
export async function withdrawCertificate(actor: Actor, workshopId: string, id: string): Promise<WithdrawVerdict> {
  return transact(async (tx): Promise<WithdrawVerdict> => {
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    const [row] = await tx.$queryRaw<{ status: string; productId: string; villageId: string }[]>`
      select o.status::text as status, o.product_id as "productId", w.village_id as "villageId" from ocop_certificate o join workshop w on w.id = o.holder_id
      where o.id = ${id}::uuid and o.holder_id = ${workshopId}::uuid for update of o`;
    if (!row) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'certificate.submit', { workshopId, villageId: row.villageId });
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row.status === 'draft') return { ok: true };
    if (row.status !== 'submitted') return { ok: false, code: 'checked-already' };
    await tx.ocopCertificate.update({ where: { id }, data: { status: 'draft' } });
    await enqueueSearchSync(tx, [row.productId]);
    return { ok: true };
  });
}
