import { type Actor, can } from '#app/domain/access/policy.ts';
import { addDays, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { db } from '#app/platform/db.server.ts';

/** What waits in the places behind the fourth tab. */
export type WorkshopPlaces = {
  artisans: number;
  claimsRefused: number;
  certificatesLive: number;
  /** Of those in force, the ones that end within so many days that a renewal has to begin. */
  certificatesEnding: number;
  certificatesRefused: number;
};

/** Numbers beside the places of a workshop; null for who may not look into its studio. */
export async function getWorkshopPlaces(actor: Actor, subject: { workshopId: string; villageId: string }): Promise<WorkshopPlaces | null> {
  if (!can(actor, 'workshop.view-studio', subject).allowed) return null;
  const today = hanoiDay(now());
  const [row] = await db().$queryRaw<[WorkshopPlaces]>`
    select
      (select count(*)::int from artisan where workshop_id = ${subject.workshopId}::uuid) as artisans,
      (select count(*)::int from artisan a join lateral (select status from title_claim c where c.artisan_id = a.id order by created_at desc limit 1) last on last.status = 'refused'
        where a.workshop_id = ${subject.workshopId}::uuid) as "claimsRefused",
      count(*) filter (where status = 'verified' and decision_date <= ${today}::date and last_valid_day >= ${today}::date)::int as "certificatesLive",
      count(*) filter (where status = 'verified' and last_valid_day between ${today}::date and ${addDays(today, 180)}::date)::int as "certificatesEnding",
      count(*) filter (where status = 'rejected')::int as "certificatesRefused"
    from ocop_certificate where holder_id = ${subject.workshopId}::uuid`;
  return row;
}
