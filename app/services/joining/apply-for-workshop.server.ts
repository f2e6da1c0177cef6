import { can, type Actor } from '#app/domain/access/policy.ts';
import { checkDetails, type DetailsErrors, type DetailsFields, workshopSlugs } from '#app/domain/joining/workshop-details.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { type Transaction, transact } from '#app/platform/db.server.ts';
import { lockPerson } from '../accounts/lock-person.server.ts';
import { findChosenPlaces } from './find-chosen-places.server.ts';

/** Applications of one person that nobody has decided yet. */
export const MOST_OPEN_APPLICATIONS = 3;

export type ApplyInput = DetailsFields & {
  /** Chosen when the form was shown: sent twice, it makes one workshop. */
  key: string;
};

export type ApplyVerdict =
  | { ok: true; slug: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'too-many' | 'key-taken' }
  | { ok: false; code: 'invalid'; errors: DetailsErrors };

/** Opens a workshop that sells nothing yet, its application, and the applicant as its owner. */
export async function applyForWorkshop(actor: Actor, input: ApplyInput): Promise<ApplyVerdict> {
  const decision = can(actor, 'workshop.apply', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  const userId = actor.userId!;
  return transact(async (tx): Promise<ApplyVerdict> => {
    await lockPerson(tx, userId);
    const known = await tx.workshop.findUnique({ where: { id: input.key }, select: { slug: true, application: { select: { applicantId: true } } } });
    if (known) return known.application?.applicantId === userId ? { ok: true, slug: known.slug } : { ok: false, code: 'key-taken' };

    const { village, ...places } = await findChosenPlaces(tx, input);
    const checked = checkDetails(input, { ...places, villageExists: village !== null }, hanoiDay(now()));
    if (!checked.ok) return { ok: false, code: 'invalid', errors: checked.errors };
    const waiting = await tx.workshopApplication.count({ where: { applicantId: userId, status: { not: 'approved' } } });
    if (waiting >= MOST_OPEN_APPLICATIONS) return { ok: false, code: 'too-many' };

    const details = checked.value;
    // Two workshops of one name at the same time must not both find the same address free.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('workshop-slug'))::text`;
    const slug = await freeSlug(tx, details.name);
    await tx.workshop.create({
      data: {
        id: input.key, slug, ...details, villageId: village!.id, story: '',
        members: { create: { userId, role: 'owner' } },
        application: { create: { applicantId: userId } },
      },
    });
    return { ok: true, slug };
  });
}

async function freeSlug(tx: Transaction, name: string): Promise<string> {
  // Exact names are found by the index in every collation, a beginning only in one.
  for (let round = 0; ; round += 1) {
    const wanted = workshopSlugs(name, round);
    const taken = new Set((await tx.workshop.findMany({ where: { slug: { in: wanted } }, select: { slug: true } })).map((row) => row.slug));
    const free = wanted.find((one) => !taken.has(one));
    if (free) return free;
  }
}
