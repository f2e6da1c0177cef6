import type { Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

/** Tells the curators of a workshop's village, or the administrators where it has none, that its application waits for them. */
export async function tellCurators(tx: Transaction, workshop: LockedWorkshop, at: Date): Promise<void> {
  const select = { id: true, name: true, email: true } as const;
  const curators = await tx.user.findMany({ where: { curatedVillages: { some: { villageId: workshop.villageId } } }, select });
  const readers = curators.length > 0 ? curators : await tx.user.findMany({ where: { isAdministrator: true }, select });
  for (const reader of readers) {
    const data = { name: reader.name, workshopName: workshop.name, workshopSlug: workshop.slug, villageName: workshop.villageName };
    await queueMail(tx, { key: `application-waiting:${workshop.id}:${at.toISOString()}:${reader.id}`, kind: 'application-waiting', to: reader.email, locale: 'vi', data });
  }
}
