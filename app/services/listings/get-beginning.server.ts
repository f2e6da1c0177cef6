import { can, type Actor } from '#app/domain/access/policy.ts';
import { db } from '#app/platform/db.server.ts';
import { type Studio, subjectOf } from '#app/services/workshops/get-studio.server.ts';

/** How far a workshop has come with its first goods: `begun` as soon as something is typed, `published` once something was on the market. */
export type Beginning = { begun: boolean; published: boolean };

/** Asked while a workshop has no consignment yet; null for who may not look into its studio. */
export async function getBeginning(actor: Actor, studio: Studio): Promise<Beginning | null> {
  if (!can(actor, 'workshop.view-studio', subjectOf(studio)).allowed) return null;
  const [row] = await db().$queryRaw<[Beginning]>`
    select exists (select 1 from product where workshop_id = ${studio.id}::uuid) or exists (select 1 from listing_draft where workshop_id = ${studio.id}::uuid) as begun,
      exists (select 1 from product where workshop_id = ${studio.id}::uuid and published_at is not null) as published`;
  return row;
}
