// Sign-in by Better Auth: passwords, sessions in our database, signed cookies. Services call its functions; its
// own HTTP addresses are not served, so it never sees a request and only our forms can reach it.
import { betterAuth } from 'better-auth/minimal';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { db, type Db } from './db.server.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';
import { cookieName, readCookie, verified } from './signed-cookie.server.ts';

export const SESSION_DAYS = 30;
export const RESET_TOKEN_MINUTES = 60;
const dayInSeconds = 86_400;

export type ResetMail = { userId: string; email: string; name: string; token: string };

type Hooks = { sendResetPassword(mail: ResetMail): Promise<void> };

function build(client: Db, hooks: Hooks) {
  const { PUBLIC_ORIGIN, SESSION_SECRET } = env();
  return betterAuth({
    appName: 'Trăm Nghề',
    baseURL: PUBLIC_ORIGIN,
    trustedOrigins: [PUBLIC_ORIGIN],
    secret: SESSION_SECRET,
    database: prismaAdapter(client, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      resetPasswordTokenExpiresIn: RESET_TOKEN_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }) => hooks.sendResetPassword({ userId: user.id, email: user.email, name: user.name, token }),
    },
    session: { expiresIn: SESSION_DAYS * dayInSeconds, updateAge: dayInSeconds },
    verification: { storeIdentifier: 'hashed' },
    // Our own limits count for all processes together; see rate-limits.server.ts.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // The library's own lines may name a person; only that something failed is passed on.
    logger: { level: 'error', log: (level, message) => level === 'error' && log().error({ library: 'better-auth' }, message) },
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

let hooks: Hooks | null = null;
let built: { client: Db; auth: Auth } | null = null;

/** What the library asks others to do; given by the services that can. */
export function connectAuth(given: Hooks): void {
  hooks = given;
}

export function auth(): Auth {
  const client = db();
  if (built?.client === client) return built.auth;
  built = { client, auth: build(client, { sendResetPassword: async (mail) => hooks?.sendResetPassword(mail) }) };
  return built.auth;
}

/** The session's token from a cookie that we signed; says nothing yet about whether the session still runs. */
export function readSessionToken(headers: Headers): string | null {
  return verified(readCookie(headers, cookieName('session_token')));
}
