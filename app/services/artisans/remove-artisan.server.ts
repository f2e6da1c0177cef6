import { type Actor, can } from '#app/domain/access/policy.ts';
import { type Transaction, transact } from '#app/platform/db.server.ts';

export type RemoveArtisanVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'has-works' | 'titled' };

/**
 * Takes a person out of a workshop, while nothing on sale or in a drawer names them as its maker, and no title of theirs was
 * checked or waits to be: that is a record, not the workshop's to forget. Gone already is gone.
 */
export async function removeArtisan(actor: Actor, artisanId: string): Promise<RemoveArtisanVerdict> {
  return transact(async (tx): Promise<RemoveArtisanVerdict> => {
    // Whoever publishes work of theirs meanwhile waits, and finds nobody. A draft that is saved meanwhile may still name them: it is told then that it lacks a maker.
    await tx.$queryRaw`select 1 from artisan where id = ${artisanId}::uuid for update`;
    const row = await tx.artisan.findUnique({
      where: { id: artisanId },
      select: { workshopId: true, villageId: true, titleVerifiedAt: true, titleClaims: { where: { status: 'submitted' }, select: { id: true } }, _count: { select: { products: true } } },
    });
    if (!row) return { ok: true };
    const decision = can(actor, 'workshop.edit', row);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row.titleVerifiedAt !== null || row.titleClaims.length > 0) return { ok: false, code: 'titled' };
    if (row._count.products > 0 || (await isInDraft(tx, row.workshopId, artisanId))) return { ok: false, code: 'has-works' };
    await tx.artisan.delete({ where: { id: artisanId } });
    return { ok: true };
  });
}

async function isInDraft(tx: Transaction, workshopId: string, artisanId: string): Promise<boolean> {
  return (await tx.listingDraft.findFirst({ where: { workshopId, content: { path: ['artisanId'], equals: artisanId } }, select: { id: true } })) !== null;
}
