import { randomInt } from 'node:crypto';
import { can, type Actor } from '#app/domain/access/policy.ts';
import { newTraceCode } from '#app/domain/provenance/trace-code.ts';
import { transact } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

export type NumberPiecesVerdict = { ok: true; numbered: number } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' };

/** Gives each piece of a lot its number and its own code, once for ever: a number that was given is never given again. */
export async function numberPieces(actor: Actor, studio: Studio, lotId: string): Promise<NumberPiecesVerdict> {
  const allowed = can(actor, 'stock.change', subjectOf(studio));
  if (!allowed.allowed) return { ok: false, code: allowed.code };
  return transact(async (tx): Promise<NumberPiecesVerdict> => {
    const [lot] = await tx.$queryRaw<{ quantity: number }[]>`select quantity from lot where id = ${lotId}::uuid and workshop_id = ${studio.id}::uuid for no key update`;
    if (!lot) return { ok: false, code: 'not-found' };
    const given = (await tx.lotPiece.aggregate({ where: { lotId }, _max: { serial: true } }))._max.serial ?? 0;
    const serials = Array.from({ length: Math.max(0, lot.quantity - given) }, (_, index) => given + index + 1);
    if (serials.length > 0) {
      await tx.$executeRaw`
        insert into lot_piece (lot_id, serial, trace_code) select ${lotId}::uuid, serial, trace_code
        from unnest(${serials}::int[], ${serials.map(() => newTraceCode(randomInt))}::text[]) as made (serial, trace_code)`;
    }
    return { ok: true, numbered: serials.length };
  });
}
