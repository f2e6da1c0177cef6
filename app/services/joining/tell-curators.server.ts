import type { Transaction } from '#app/platform/db.server.ts';
import { queueMail } from '../mail/queue-mail.server.ts';
import { listCurators } from './list-curators.server.ts';
import type { LockedWorkshop } from './lock-workshop.server.ts';

/** Tells the curators of a workshop's village, or the administrators where it has none, that its application waits for them. */
export async function tellCurators(tx: Transaction, workshop: LockedWorkshop, at: Date): Promise<void> {
  for (const reader of await listCurators(tx, workshop.villageId)) {
    const data = { name: reader.name, workshopName: workshop.name, workshopSlug: workshop.slug, villageName: workshop.villageName };
    await queueMail(tx, { key: `application-waiting:${workshop.id}:${at.toISOString()}:${reader.userId}`, kind: 'application-waiting', to: reader.email, locale: 'vi', data });
  }
}
