import { type Env, readVariables } from '#app/platform/env.server.ts';

/** What a process that is given its database must be given too, as its environment says it. */
export const lastingKeys = {
  DOCUMENT_SECRET: 'another secret for tests only, as long as it must be',
  VAPID_PUBLIC_KEY: 'BDWtt6l1Zsf_m9WJENlCbuT5svqTmUel9uYddhGAOP66_QCwcWTUmnRhbmsAIFtipnGDv6I504QHeHhDTaFtSwQ',
  VAPID_PRIVATE_KEY: 'br-c_EWHrnO7iYNlHClGu1yXBOHZP-eub6wvMpm1dfQ',
};

/** The settings of a test: every part embedded or absent, quiet logs; change what the test is about. */
export function testEnv(databaseUrl: string, changes: Partial<Env> = {}): Env {
  return {
    ...readVariables({ NODE_ENV: 'test', LOG_LEVEL: 'silent', WORKER: 'off', DATABASE_POOL: '20', PORT: '3999' }),
    DATABASE_URL: databaseUrl,
    DEMO_MARKET: 'on',
    SESSION_SECRET: 'a secret for tests only, long enough to be one',
    DOCUMENT_SECRET: lastingKeys.DOCUMENT_SECRET,
    PUBLIC_ORIGIN: 'http://localhost:3999',
    stripe: { secretKey: 'sk_test_tests', webhookSecret: 'whsec_tests', apiHost: null, sandbox: true },
    bank: { bin: '970400', name: 'Ngân hàng mẫu', account: '0000000000', accountName: 'TRAM NGHE MAU', webhookSecret: 'bank secret for tests', sandbox: true },
    vapid: { publicKey: lastingKeys.VAPID_PUBLIC_KEY, privateKey: lastingKeys.VAPID_PRIVATE_KEY },
    operator: { name: 'Tests Ltd', address: '1 Test Street', phone: '+84900000100', email: 'tests@tramnghe.example', registration: '0000000100', sample: false },
    sandboxOrigin: null,
    ...changes,
  };
}
