import { type Actor, can } from '#app/domain/access/policy.ts';
import { readMessage } from '#app/domain/joining/application.ts';
import { isUuid } from '#app/domain/text/uuid.ts';
import { dayToDate, hanoiDay } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { listOwners } from '../joining/list-owners.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';

/** `left`: the workshop is no member of a collective mark's owner any more. */
export type LicenceEnd = { villageId: string; markId: string; licenceId: string; how: 'revoked' | 'left'; reason: string };
export type EndLicenceVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'not-found' | 'missing' | 'too-long' };

/** Ends a licence from today on, with a reason that the register shows and the owners get. The mark is gone from pages and labels at once. Ended twice it is ended once. */
export async function endLicence(actor: Actor, { villageId, markId, licenceId, how, reason: typed }: LicenceEnd): Promise<EndLicenceVerdict> {
  if (!isUuid(markId) || !isUuid(licenceId)) return { ok: false, code: 'not-found' };
  return transact(async (tx): Promise<EndLicenceVerdict> => {
    await tx.$queryRaw`select 1 from mark_licence where id = ${licenceId}::uuid for no key update`;
    const row = await tx.markLicence.findUnique({ where: { id: licenceId, markId }, include: { mark: { select: { name: true, kind: true, villageId: true } }, workshop: { select: { id: true, name: true } } } });
    if (!row || row.mark.villageId !== villageId) return { ok: false, code: 'not-found' };
    const decision = can(actor, 'mark.license', { villageId, workshopId: row.workshopId });
    if (!decision.allowed) return { ok: false, code: decision.code };
    if (how === 'left' && row.mark.kind !== 'collective_mark') return { ok: false, code: 'not-found' };
    if (row.revokedOn !== null || (how === 'left' && row.memberLeftOn !== null)) return { ok: true };
    const reason = readMessage(typed);
    if (!reason.ok) return reason;
    const today = dayToDate(hanoiDay(now()));
    await tx.markLicence.update({ where: { id: licenceId }, data: { revocationReason: reason.text, ...(how === 'revoked' ? { revokedOn: today } : { memberLeftOn: today }) } });
    for (const { userId, name, email } of await listOwners(row.workshop.id, tx)) {
      await queueMail(tx, { key: `mark-licence-ended:${licenceId}:${how}:${userId}`, kind: 'mark-licence-ended', to: email, locale: 'vi', data: { name, workshopName: row.workshop.name, markName: row.mark.name, code: row.code, how, reason: reason.text } });
    }
    return { ok: true };
  });
}
