import { type Actor, can } from '#app/domain/access/policy.ts';
import { numberedSlugs } from '#app/domain/text/numbered-slugs.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { slugify } from '#app/domain/text/vietnamese.ts';
import { hanoiDay } from '#app/domain/time/hanoi.ts';
import { ARTISAN_LIMITS, type ArtisanErrors, readArtisan, type TypedArtisan } from '#app/domain/villages/artisan-profile.ts';
import { now } from '#app/platform/clock.server.ts';
import { type Transaction, transact } from '#app/platform/db.server.ts';
import { lockNamed } from '#app/platform/lock-named.server.ts';

export type SaveArtisanVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'too-many' }
  | { ok: false; code: 'invalid'; errors: ArtisanErrors };

/** Adds a person to a workshop, or changes one. The id is chosen where the form begins, so that sending it twice makes one person. */
export async function saveArtisan(actor: Actor, workshopId: string, id: string, typed: TypedArtisan): Promise<SaveArtisanVerdict> {
  return transact(async (tx): Promise<SaveArtisanVerdict> => {
    // People of one workshop are written one after the other: they are counted, and their addresses differ.
    const [shop] = await tx.$queryRaw<{ villageId: string }[]>`select village_id as "villageId" from workshop where id = ${workshopId}::uuid for no key update`;
    const decision = can(actor, 'workshop.edit', { workshopId, villageId: shop?.villageId ?? '' });
    if (!shop || !decision.allowed) return { ok: false, code: decision.allowed ? 'not-found' : decision.code };
    if (!isUuid(id)) return { ok: false, code: 'not-found' };
    const read = readArtisan(typed, Number(hanoiDay(now()).slice(0, 4)));
    if (!read.ok) return { ok: false, code: 'invalid', errors: read.errors };
    const known = await tx.artisan.findUnique({ where: { id }, select: { workshopId: true, name: true, bornYear: true, titleVerifiedAt: true, villageId: true, titleClaims: { where: { status: 'submitted' }, select: { id: true } } } });
    if (known && known.workshopId !== workshopId) return { ok: false, code: 'not-found' };
    // A title is checked for this person, not for whoever stands here next; who checks titles may correct a slip.
    const isTitled = known !== null && (known.titleVerifiedAt !== null || known.titleClaims.length > 0);
    if (isTitled && !can(actor, 'title.decide', { workshopId, villageId: shop.villageId, submittedBy: null }).allowed) {
      const errors: ArtisanErrors = { ...(known.name !== read.profile.name && { name: 'titled' }), ...(known.bornYear !== read.profile.bornYear && { bornYear: 'titled' }) };
      if (Object.keys(errors).length > 0) return { ok: false, code: 'invalid', errors };
    }
    if (known) {
      await tx.artisan.update({ where: { id }, data: read.profile });
      return { ok: true, id };
    }
    if ((await tx.artisan.count({ where: { workshopId } })) >= ARTISAN_LIMITS.most) return { ok: false, code: 'too-many' };
    await tx.artisan.create({ data: { id, slug: await freeSlug(tx, read.profile.name), workshopId, villageId: shop.villageId, ...read.profile } });
    return { ok: true, id };
  });
}

/** `pham-thi-hanh`, or with the first number that nobody has: many people share a name. */
async function freeSlug(tx: Transaction, name: string): Promise<string> {
  const slug = slugify(name) || 'nguoi-lam';
  // Two workshops that write the same name at once wait for each other here.
  await lockNamed(tx, `artisan:${slug}`);
  // Exact names are found by the index in every collation, a beginning only in one.
  for (let round = 0; ; round += 1) {
    const wanted = numberedSlugs(slug, round);
    const taken = new Set((await tx.artisan.findMany({ where: { slug: { in: wanted } }, select: { slug: true } })).map((row) => row.slug));
    const free = wanted.find((one) => !taken.has(one));
    if (free) return free;
  }
}
