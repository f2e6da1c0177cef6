import type { InputJsonValue } from '@prisma/client/runtime/client';
import { transact } from '#app/platform/db.server.ts';
import { enqueue } from '#app/platform/jobs.server.ts';

export type Callback = { provider: 'stripe' | 'bank'; eventId: string; kind: string; payload: object };

/** Keeps a proven callback and asks for it to be settled, in one transaction. Answers false for one that is kept already. */
export async function storeWebhookEvent({ provider, eventId, kind, payload }: Callback): Promise<boolean> {
  return transact(async (tx) => {
    const [stored] = await tx.webhookEvent.createManyAndReturn({
      data: { provider, eventId, kind, payload: payload as InputJsonValue },
      skipDuplicates: true,
      select: { id: true },
    });
    if (!stored) return false;
    await enqueue(tx, 'settle-webhook-event', { eventId: stored.id }, { priority: -10 });
    return true;
  });
}
