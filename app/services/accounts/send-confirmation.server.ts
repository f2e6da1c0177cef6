import { can, type Actor } from '#app/domain/access/policy.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { now } from '#app/platform/clock.server.ts';
import { createConfirmationToken } from '#app/platform/auth.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { queueMail } from '#app/services/mail/queue-mail.server.ts';

export type ConfirmationVerdict = { ok: true } | { ok: false; code: 'sign-in' | 'not-allowed' | 'already-confirmed' };

const minuteMs = 60_000;

/** Mails the link that confirms the address again, at most once in ten minutes; asking more often changes nothing. */
export async function sendConfirmation(actor: Actor, locale: Locale): Promise<ConfirmationVerdict> {
  const decision = can(actor, 'account.view-own', null);
  if (!decision.allowed) return { ok: false, code: decision.code };
  return transact(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId! }, select: { id: true, name: true, email: true, emailVerified: true } });
    if (user.emailVerified) return { ok: false, code: 'already-confirmed' };
    const token = await createConfirmationToken(user);
    const tenMinutes = Math.floor(now().getTime() / (10 * minuteMs));
    await queueMail(tx, { key: `email-verification:${user.id}:${tenMinutes}`, kind: 'email-verification', to: user.email, locale, data: { name: user.name, token } });
    return { ok: true };
  });
}
