import { auth, RESET_TOKEN_MINUTES } from '#app/platform/auth.server.ts';
import { now } from '#app/platform/clock.server.ts';

/** The token of a mailed link while it can still be used, else null; and how long such a link lives. */
export async function getResetLink(token: string): Promise<{ token: string | null; minutes: number }> {
  const usable = /^[A-Za-z0-9]{16,100}$/.test(token) && (await isUsable(token));
  return { token: usable ? token : null, minutes: RESET_TOKEN_MINUTES };
}

async function isUsable(token: string): Promise<boolean> {
  const { internalAdapter } = await auth().$context;
  const kept = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  return kept !== null && kept !== undefined && kept.expiresAt > now();
}
