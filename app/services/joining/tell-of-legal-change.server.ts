import { lastDigits } from '#app/domain/joining/tax-code.ts';
import type { LegalDetails } from '#app/domain/joining/workshop-details.ts';
import { now } from '#app/platform/clock.server.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import type { MailChange } from '../mail/mail-kinds.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listCurators } from './list-curators.server.ts';
import { listOwners } from './list-owners.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

/** Tells every owner that the tax code is another one than before, in the transaction that changes it; of an approved workshop, of its name and its address too, and its curators, whose look it was approved by. Of a code, the last digits. */
export async function tellOfLegalChange(tx: Transaction, before: LockedWorkshop, after: Pick<LegalDetails, 'legalName' | 'taxCode'> & { address?: MailChange }, byId: string): Promise<void> {
  const [renamed, recoded] = [before.legalName !== after.legalName, before.taxCode !== after.taxCode];
  // Before anybody has approved it, only the code is more than a word that is still being looked for.
  if (!recoded && !after.address && !(renamed && before.status !== 'unverified')) return;
  const at = now();
  const by = await tx.user.findUnique({ where: { id: byId }, select: { name: true } });
  const change = {
    workshopName: before.name, workshopSlug: before.slug, by: by?.name ?? '', at,
    legalName: renamed ? { before: before.legalName, after: after.legalName } : null,
    taxCode: recoded ? { before: lastDigits(before.taxCode), after: lastDigits(after.taxCode) } : null,
    address: after.address ?? null,
  };
  const curators = before.status === 'unverified' ? [] : await listCurators(tx, before.villageId);
  for (const { userId, name, email } of curators) {
    await queueMail(tx, { key: `legal-to-check:${before.id}:${at.toISOString()}:${userId}`, kind: 'legal-to-check', to: email, locale: 'vi', data: { ...change, name, villageName: before.villageName, hasFile: before.application !== null } });
  }
  for (const owner of await listOwners(before.id, tx)) {
    await queueMail(tx, {
      key: `legal-changed:${before.id}:${at.toISOString()}:${owner.userId}`,
      kind: 'legal-changed',
      to: owner.email,
      locale: 'vi',
      data: { ...change, name: owner.name },
    });
  }
}
