// Sign-in by Better Auth: passwords, sessions in our database, signed cookies. Services call its functions; its
// own HTTP addresses are not served, so that only our forms, with our limits, reach it.
import { AsyncLocalStorage } from 'node:async_hooks';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { createEmailVerificationToken, isAPIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { PASSWORD_LIMITS } from '#app/domain/access/password.ts';
import { db, type Db, type Transaction } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { cookieName, readCookie, verified } from './signed-cookie.server.ts';

export const RESET_TOKEN_MINUTES = 60;
const dayInSeconds = 86_400;
// Fixed from the moment of signing in, so that reading a session never writes.
const sessionDays = 60;
const confirmationDays = 7;

export type Reset = { userId: string; email: string; name: string; token: string };

// The library hands a reset token to a callback; the one who asked for it picks it up here.
const resets = new AsyncLocalStorage<{ reset: Reset | null }>();

function build(client: Db | Transaction) {
  const { PUBLIC_ORIGIN, SESSION_SECRET } = env();
  return betterAuth({
    appName: 'Trăm Nghề',
    baseURL: PUBLIC_ORIGIN,
    trustedOrigins: [PUBLIC_ORIGIN],
    secret: SESSION_SECRET,
    database: prismaAdapter(client, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LIMITS.min,
      maxPasswordLength: PASSWORD_LIMITS.max,
      resetPasswordTokenExpiresIn: RESET_TOKEN_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      async sendResetPassword({ user, token }) {
        const asked = resets.getStore();
        if (asked) asked.reset = { userId: user.id, email: user.email, name: user.name, token };
      },
    },
    session: { expiresIn: sessionDays * dayInSeconds, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    // Our own limits count for all processes together; see rate-limits.server.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its lines may name a person and its errors carry what was typed: only that something failed is passed on.
    logger: { level: 'error', log: (level, message) => void (level === 'error' && log().error({ library: 'better-auth' }, message)) },
    advanced: {
      cookiePrefix: 'tn',
      useSecureCookies: PUBLIC_ORIGIN.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      database: { generateId: false },
      ipAddress: { disableIpTracking: true },
    },
  });
}

export type Auth = ReturnType<typeof build>;

let built: { client: Db; auth: Auth } | null = null;

/** The library over the whole database, or inside the caller's transaction, where its writes stand or fall with the rest. */
export function auth(tx?: Transaction): Auth {
  if (tx) return build(tx);
  const client = db();
  if (built?.client !== client) built = { client, auth: build(client) };
  return built.auth;
}

/** The library's reason for a refusal, or null when the error is another one. */
export function refusalOf(error: unknown): string | null {
  return isAPIError(error) ? (error.body?.code ?? String(error.status)) : null;
}

/** A token to set a new password, or null when nobody has this address. */
export async function createReset(tx: Transaction, email: string): Promise<Reset | null> {
  const asked: { reset: Reset | null } = { reset: null };
  await resets.run(asked, () => auth(tx).api.requestPasswordReset({ body: { email } }));
  return asked.reset;
}

/** A signed token that says: whoever sends this reads this person's mail. */
export function createConfirmationToken(user: { id: string; email: string }): Promise<string> {
  return createEmailVerificationToken(env().SESSION_SECRET, user.email, undefined, confirmationDays * dayInSeconds, { userId: user.id });
}

/** The session's token from a cookie that we signed; says nothing yet about whether the session still runs. */
export function readSessionToken(headers: Headers): string | null {
  return verified(readCookie(headers, cookieName('session_token')));
}
