import { auth, refusalOf } from '#app/platform/auth.server.ts';

/** Notes that the address is the person's, by a mailed token; doing it again changes nothing. */
export async function confirmEmail(token: string): Promise<{ ok: true } | { ok: false; code: 'link-old' }> {
  try {
    await auth().api.verifyEmail({ query: { token } });
    return { ok: true };
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return { ok: false, code: 'link-old' };
  }
}
