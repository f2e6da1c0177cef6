import { can, type Actor } from '#app/domain/access/policy.ts';
import { isEditable } from '#app/domain/joining/application.ts';
import { type BankAccountErrors, type BankAccountFields, checkBankAccount } from '#app/domain/joining/bank-account.ts';
import { bankName } from '#app/domain/joining/banks.ts';
import { lastDigits } from '#app/domain/joining/tax-code.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact } from '#app/platform/db.server.ts';
import { sealText, unsealText } from '#app/platform/sealed.server.ts';
import { confirmPassword, type PasswordVerdict } from '../accounts/confirm-password.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { type Studio, subjectOf } from '../workshops/get-studio.server.ts';
import { listOwners } from './list-owners.server.ts';
import { lockWorkshop } from './lock-workshop.server.ts';
import { touchApplication } from './touch-application.server.ts';

export type SaveAccountVerdict =
  | { ok: true; changed: boolean }
  | { ok: false; code: 'not-found' | 'not-now' }
  | { ok: false; code: 'password-missing' }
  | { ok: false; code: 'invalid'; errors: BankAccountErrors }
  | Exclude<PasswordVerdict, { ok: true }>;

/** Where a workshop is paid. The first one of an application is simply given; every other wants the password, and every owner is told. */
export async function saveBankAccount(actor: Actor, studio: Studio, input: BankAccountFields & { password: string }, headers: Headers): Promise<SaveAccountVerdict> {
  const decision = can(actor, 'workshop.manage-money', subjectOf(studio));
  if (!decision.allowed) return { ok: false, code: decision.code };
  const checked = checkBankAccount(input);
  if (!checked.ok) return { ok: false, code: 'invalid', errors: checked.errors };
  const { number, ...account } = checked.account;
  const there = await db().workshopBankAccount.count({ where: { workshopId: studio.id } });
  const confirmed = there > 0 || studio.status !== 'unverified';
  if (confirmed) {
    if (input.password === '') return { ok: false, code: 'password-missing' };
    const known = await confirmPassword(actor, input.password, headers);
    if (!known.ok) return known;
  }
  return transact(async (tx): Promise<SaveAccountVerdict> => {
    const workshop = await lockWorkshop(tx, studio.id);
    if (!workshop) return { ok: false, code: 'not-found' };
    if (workshop.status === 'unverified' && workshop.application && !isEditable(workshop.application.status)) return { ok: false, code: 'not-now' };
    const before = await tx.workshopBankAccount.findUnique({ where: { workshopId: studio.id } });
    // One that does not open any more is not the same as any: the new one takes its place.
    if (before && before.bankBin === account.bankBin && before.holderName === account.holderName && unsealText(before.sealedNumber, studio.id) === number) return { ok: true, changed: false };
    if ((before || workshop.status !== 'unverified') && !confirmed) return { ok: false, code: 'password-missing' };
    const at = now();
    const data = { ...account, sealedNumber: sealText(number, studio.id), changedById: actor.userId, changedAt: at };
    await tx.workshopBankAccount.upsert({ where: { workshopId: studio.id }, create: { workshopId: studio.id, ...data }, update: data });
    await touchApplication(tx, studio.id);
    const by = await tx.user.findUnique({ where: { id: actor.userId! }, select: { name: true } });
    const shown = (one: { bankBin: string; numberEnd: string }) => `${bankName(one.bankBin)} ${lastDigits(one.numberEnd)}`;
    for (const owner of await listOwners(studio.id, tx)) {
      await queueMail(tx, {
        key: `bank-account-changed:${studio.id}:${at.toISOString()}:${owner.userId}`,
        kind: 'bank-account-changed',
        to: owner.email,
        locale: 'vi',
        data: { name: owner.name, workshopName: workshop.name, workshopSlug: workshop.slug, by: by?.name ?? '', at, before: before && shown(before), after: shown(account) },
      });
    }
    return { ok: true, changed: true };
  });
}
