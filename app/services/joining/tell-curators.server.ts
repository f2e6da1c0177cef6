import { hanoiDay } from '#app/domain/time/hanoi.ts';
import type { Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listCurators } from './list-curators.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

/** Tells the curators of a workshop's village, or the administrators where it has none, that its application waits for them: once a day, and once more for each question or refusal of theirs, however often it is taken back and sent. */
export async function tellCurators(tx: Transaction, workshop: LockedWorkshop, at: Date): Promise<void> {
  const word = await tx.applicationMessage.findFirst({ where: { workshopId: workshop.id, fromCurator: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true } });
  for (const reader of await listCurators(tx, workshop.villageId)) {
    const data = { name: reader.name, workshopName: workshop.name, workshopSlug: workshop.slug, villageName: workshop.villageName };
    await queueMail(tx, { key: `application-waiting:${workshop.id}:${hanoiDay(at)}:${word?.id ?? 'new'}:${reader.userId}`, kind: 'application-waiting', to: reader.email, locale: 'vi', data });
  }
}
