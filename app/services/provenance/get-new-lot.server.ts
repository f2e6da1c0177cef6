import { can, type Actor } from '#app/domain/access/policy.ts';
import { suggestLotCode } from '#app/domain/provenance/lot.ts';
import { type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

export type NewLot = { variantId: string; product: string; variant: string; unit: string; code: string; madeOn: Day };

/** What a new lot of a variant would be called today; null when the variant is none of this workshop's. */
export async function getNewLot(actor: Actor, studio: Studio, variantId: string): Promise<NewLot | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return null;
  const [row] = await db().$queryRaw<(Omit<NewLot, 'code' | 'madeOn'> & { craft: string; taken: string[] })[]>`
    select x.id as "variantId", ${told('p.name')} as product, ${told('x.name')} as variant, p.unit, c.name as craft,
      (select coalesce(array_agg(l.code), '{}') from lot l where l.variant_id = x.id) as taken
    from variant x join product p on p.id = x.product_id join craft c on c.slug = p.craft_slug
    where x.id = ${variantId}::uuid and p.workshop_id = ${studio.id}::uuid`;
  if (!row) return null;
  const { craft, taken, ...variant } = row;
  const today = hanoiDay(now());
  return { ...variant, code: suggestLotCode(craft, today, taken), madeOn: today };
}
