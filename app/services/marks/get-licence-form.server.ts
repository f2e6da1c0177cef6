import { type Actor, can } from '#app/domain/access/policy.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { type Day } from '#app/domain/time/hanoi.ts';
import { db } from '#app/platform/db.server.ts';
import { dayOf } from './mark-record.server.ts';

export type LicenceForm = {
  mark: { id: string; name: string; grantedOn: Day | null; renewedThrough: Day | null };
  /** Those of the village that sell, but this person's own. */
  workshops: { slug: string; name: string }[];
  workshop: { slug: string; name: string; goods: { id: string; name: string }[]; more: boolean } | null;
};

/** As many goods as one chooses among by looking. */
const MOST_GOODS = 200;

/** What a licence is filled in with: whom it can be given to and, once that is chosen, for which of their goods; null where the mark is not in this person's care. */
export async function getLicenceForm(actor: Actor, villageId: string, markId: string, chosen: string | null): Promise<LicenceForm | null> {
  if (!isUuid(markId) || !can(actor, 'village.edit', { villageId }).allowed) return null;
  const mark = await db().mark.findUnique({ where: { id: markId, villageId } });
  if (!mark) return null;
  const all = await db().$queryRaw<{ id: string; slug: string; name: string }[]>`select id, slug, name from workshop where village_id = ${villageId}::uuid and status = 'verified' order by name collate "vi-x-icu", id`;
  const workshops = all.filter(({ id }) => can(actor, 'mark.license', { villageId, workshopId: id }).allowed);
  const workshop = workshops.find(({ slug }) => slug === chosen);
  const goods = workshop
    ? await db().product.findMany({ where: { workshopId: workshop.id, status: { not: 'archived' }, craft: { goodsClasses: { hasSome: mark.goodsClasses } } }, select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }], take: MOST_GOODS + 1 })
    : [];
  return {
    mark: { id: markId, name: mark.name, grantedOn: dayOf(mark.grantedOn), renewedThrough: dayOf(mark.renewedThrough) },
    workshops: workshops.map(({ slug, name }) => ({ slug, name })),
    workshop: workshop ? { slug: workshop.slug, name: workshop.name, goods: goods.slice(0, MOST_GOODS), more: goods.length > MOST_GOODS } : null,
  };
}
