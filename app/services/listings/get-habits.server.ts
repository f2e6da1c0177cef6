import type { Habits } from '#app/domain/listings/content.ts';
import type { Transaction } from '#app/platform/db.server.ts';

/** A parcel's measures that the workshop used last. */
export type ParcelHabit = { lengthCm: number; widthCm: number; heightCm: number };

export type WorkshopHabits = Habits & { parcel: ParcelHabit | null };

type LastListing = Omit<Habits, 'artisanId'> & { artisanId: string | null } & ParcelHabit;

/** What this workshop said the last time that it listed something: a new listing begins with it. */
export async function getHabits(reader: Transaction, workshopId: string): Promise<WorkshopHabits> {
  const [last] = await reader.$queryRaw<LastListing[]>`
    select p.craft_slug as "craftSlug", p.artisan_id as "artisanId", p.category, coalesce(p.category_en, '') as "categoryEn", p.unit, p.care, coalesce(p.care_en, '') as "careEn", p.fragile,
      v.length_cm as "lengthCm", v.width_cm as "widthCm", v.height_cm as "heightCm"
    from (select * from product q where q.workshop_id = ${workshopId}::uuid order by q.created_at desc, q.id desc limit 1) p
    join lateral (select * from variant x where x.product_id = p.id order by x.position limit 1) v on true`;
  const artisans = await reader.artisan.findMany({ where: { workshopId }, orderBy: { createdAt: 'asc' }, select: { id: true }, take: 2 });
  const only = artisans.length === 1 ? artisans[0]!.id : null;
  if (last) {
    const { lengthCm, widthCm, heightCm, ...habits } = last;
    return { ...habits, artisanId: habits.artisanId ?? only, parcel: { lengthCm, widthCm, heightCm } };
  }
  const { village } = await reader.workshop.findUniqueOrThrow({ where: { id: workshopId }, select: { village: { select: { craftSlug: true } } } });
  return { craftSlug: village.craftSlug, artisanId: only, category: '', categoryEn: '', unit: 'chiếc', care: '', careEn: '', fragile: false, parcel: null };
}
