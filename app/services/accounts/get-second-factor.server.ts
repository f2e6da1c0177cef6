import { toString as drawSvg } from 'qrcode';
import { type Actor, can } from '#app/domain/access/policy.ts';
import { now } from '#app/platform/clock.server.ts';
import { db, transact, type Transaction } from '#app/platform/db.server.ts';
import { codeKeyUri, freshCode, newCodeSecret } from '#app/platform/one-time-codes.server.ts';
import { sealText, unsealText } from '#app/platform/sealed.server.ts';

/**
 * Set up, or still to be: then with the secret to put into an app, as text and as a QR. `demoCode` is what the app would
 * show now, for an account of the demonstration, whose password everybody knows as well.
 */
export type SecondFactorState = { set: true; demoCode: string | null } | { set: false; secret: string; qr: string };

/** Where somebody with a desk stands with their second factor; null for who has no desk. The secret that waits for its first code stays the same. */
export async function getSecondFactor(actor: Actor): Promise<SecondFactorState | null> {
  if (!can(actor, 'desk.unlock', null).allowed) return null;
  const userId = actor.userId!;
  const kept = await db().secondFactor.findUnique({ where: { userId }, select: { confirmedAt: true, sealedSecret: true, usedSteps: true, user: { select: { isDemo: true } } } });
  if (kept?.confirmedAt) {
    const secret = kept.user.isDemo ? unsealText(kept.sealedSecret, userId) : null;
    return { set: true, demoCode: secret && freshCode(secret, kept.usedSteps.map(Number), now()) };
  }
  const { secret, email } = await transact((tx) => waitingSecret(tx, userId));
  return { set: false, secret, qr: await drawSvg(codeKeyUri(secret, email), { type: 'svg', errorCorrectionLevel: 'M', margin: 4, color: { dark: '#000000', light: '#ffffff' } }) };
}

async function waitingSecret(tx: Transaction, userId: string): Promise<{ secret: string; email: string }> {
  await tx.secondFactor.createMany({ data: [{ userId, sealedSecret: sealText(newCodeSecret(), userId) }], skipDuplicates: true });
  const { sealedSecret, user } = await tx.secondFactor.findUniqueOrThrow({ where: { userId }, select: { sealedSecret: true, user: { select: { email: true } } } });
  const known = unsealText(sealedSecret, userId);
  if (known !== null) return { secret: known, email: user.email };
  // Sealed under a secret of before, and nobody has confirmed it.
  const secret = newCodeSecret();
  await tx.secondFactor.update({ where: { userId, confirmedAt: null }, data: { sealedSecret: sealText(secret, userId) } });
  return { secret, email: user.email };
}
