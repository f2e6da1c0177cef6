import { type Actor, can } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { told } from '#app/platform/reader-language.server.ts';
import type { ParcelHabit } from './get-habits.server.ts';

export type ListingChoices = {
  makers: { id: string; name: string }[];
  crafts: { slug: string; name: string }[];
  /** Kinds of things that this workshop and its village sell, the most usual first. */
  categories: string[];
  /** Parcels that this workshop packed before. */
  parcels: ParcelHabit[];
};

const MOST_CATEGORIES = 12;
const MOST_PARCELS = 4;

/** What a listing's form offers to choose from, so that little is typed; null for whoever may not see the studio. */
export async function listListingChoices(actor: Actor, workshop: { id: string; village: { id: string } }): Promise<ListingChoices | null> {
  if (!can(actor, 'workshop.view-studio', { workshopId: workshop.id, villageId: workshop.village.id }).allowed) return null;
  const [makers, crafts, categories, parcels] = await Promise.all([
    db().artisan.findMany({ where: { workshopId: workshop.id }, orderBy: [{ createdAt: 'asc' }, { name: 'asc' }], select: { id: true, name: true } }),
    db().$queryRaw<ListingChoices['crafts']>`select c.slug, ${told('c.name')} as name from craft c order by c.name collate "vi-x-icu"`,
    db().$queryRaw<{ category: string }[]>`
      select category from (
        (select category, 1 as near from product where workshop_id = ${workshop.id}::uuid order by updated_at desc limit 200)
        union all (select category, 0 as near from product where village_id = ${workshop.village.id}::uuid and status = 'published' limit 500)
      ) kinds group by category order by max(near) desc, count(*) desc, category limit ${MOST_CATEGORIES}`,
    db().$queryRaw<ParcelHabit[]>`
      select v.length_cm as "lengthCm", v.width_cm as "widthCm", v.height_cm as "heightCm"
      from (select id from product where workshop_id = ${workshop.id}::uuid order by updated_at desc limit 200) p join variant v on v.product_id = p.id where v.active
      group by 1, 2, 3 order by count(*) desc, 1, 2, 3 limit ${MOST_PARCELS}`,
  ]);
  return { makers, crafts, categories: categories.map(({ category }) => category), parcels };
}
