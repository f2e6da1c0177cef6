import { type Actor, can } from '#app/domain/access/policy.ts';
import { transact } from '#app/platform/db.server.ts';

export type RemoveArtisanVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'has-works' };

/** Takes a person out of a workshop, while nothing on sale or in a drawer names them as its maker. Gone already is gone. */
export async function removeArtisan(actor: Actor, artisanId: string): Promise<RemoveArtisanVerdict> {
  return transact(async (tx): Promise<RemoveArtisanVerdict> => {
    const row = await tx.artisan.findUnique({ where: { id: artisanId }, select: { workshopId: true, villageId: true, _count: { select: { products: true } } } });
    if (!row) return { ok: true };
    const decision = can(actor, 'workshop.edit', row);
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (row._count.products > 0) return { ok: false, code: 'has-works' };
    await tx.artisan.delete({ where: { id: artisanId } });
    return { ok: true };
  });
}
