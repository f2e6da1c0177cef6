import { randomInt } from 'node:crypto';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { shortCode } from '#app/domain/text/short-code.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { judgeLicence, type LicenceFault, type TypedLicence } from '#app/domain/villages/mark-form.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { dayOf } from './mark-record.server.ts';

/** `id` names the licence before it is there: the same one sent again is found by it. */
export type LicenceOrder = { id: string; villageId: string; markId: string; typed: TypedLicence };

export type GrantLicenceVerdict =
  | { ok: true; id: string }
  | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' }
  | { ok: false; code: 'invalid'; errors: Partial<Record<keyof TypedLicence, LicenceFault>> };

const CODE_LENGTH = 10;

/** Lets a workshop show a village's mark, and tells its owners. */
export async function grantLicence(actor: Actor, { id, villageId, markId, typed }: LicenceOrder): Promise<GrantLicenceVerdict> {
  const decision = can(actor, 'village.edit', { villageId });
  if (!decision.allowed) return { ok: false, code: decision.code };
  if (!isUuid(id) || !isUuid(markId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<GrantLicenceVerdict> => {
    // Two licences of one mark are written one after the other.
    await tx.$queryRaw`select 1 from mark where id = ${markId}::uuid for no key update`;
    const mark = await tx.mark.findUnique({ where: { id: markId, villageId } });
    if (!mark) return { ok: false, code: 'not-found' };
    const same = await tx.markLicence.findUnique({ where: { id }, select: { markId: true } });
    if (same) return same.markId === markId ? { ok: true, id } : { ok: false, code: 'not-found' };
    const workshop = await tx.workshop.findFirst({ where: { slug: typed.workshop, villageId, status: 'verified' }, select: { id: true, slug: true, name: true } });
    if (!workshop) return { ok: false, code: 'invalid', errors: { workshop: 'missing' } };
    const allowed = can(actor, 'mark.license', { villageId, workshopId: workshop.id });
    if (!allowed.allowed) return { ok: false, code: allowed.code };
    const goods = await tx.product.findMany({ where: { workshopId: workshop.id, id: { in: typed.products.filter(isUuid) } }, select: { id: true, craft: { select: { goodsClasses: true } } } });
    const others = await tx.markLicence.findMany({ where: { markId, workshopId: workshop.id, revokedOn: null }, select: { validFrom: true, validTo: true } });
    const judged = judgeLicence(typed, {
      mark: { grantedOn: dayOf(mark.grantedOn), goodsClasses: mark.goodsClasses },
      goods: goods.map((one) => ({ id: one.id, goodsClasses: one.craft.goodsClasses })),
      others: others.map(({ validFrom, validTo }) => ({ validFrom: hanoiDay(validFrom), validTo: dayOf(validTo) })),
    });
    if (!judged.ok) return { ok: false, code: 'invalid', errors: judged.errors };
    const { number, validFrom, validTo, products } = judged.licence;
    const code = shortCode(CODE_LENGTH, randomInt);
    await tx.markLicence.create({
      data: {
        id, markId, workshopId: workshop.id, number, code, grantedAt: now(), validFrom: dayToDate(validFrom), validTo: validTo === null ? null : dayToDate(validTo),
        products: { create: products.map((productId) => ({ productId })) },
      },
    });
    for (const { userId, name, email } of await listOwners(workshop.id, tx)) {
      await queueMail(tx, { key: `mark-licensed:${id}:${userId}`, kind: 'mark-licensed', to: email, locale: 'vi', data: { name, workshopName: workshop.name, markName: mark.name, code, validFrom, validTo } });
    }
    return { ok: true, id };
  });
}
