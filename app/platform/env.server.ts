// The one place that reads process.env. A wrong value stops the start with a sentence that says which and why.
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { parsePhone } from '#app/domain/geography/phone.ts';

const wholeNumber = (least: number, most: number) =>
  z.string().regex(/^\d+$/, 'must be a whole number').transform(Number).pipe(z.number().min(least, `must be ${least} or more`).max(most, `must be ${most} or less`));
const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an address like http://localhost:7700' }).transform((url) => url.replace(/\/+$/, ''));
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be an address like postgresql://user:password@host:5432/database' });

function phoneNumber(typed: string, context: z.RefinementCtx): string {
  const read = parsePhone(typed, { landlines: true });
  if (read.ok) return read.e164;
  context.addIssue({ code: 'custom', message: 'must be a Vietnamese number like +842438251234' });
  return z.NEVER;
}

const variables = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test'], 'must be production, development or test').default('production'),
    PORT: wholeNumber(1, 65535).default(3000),
    HOST: z.string().regex(/^[^\s/]+$/, 'must be a name or an address of this machine, like 127.0.0.1').default('127.0.0.1'),
    DATA_DIR: z.string().min(1).default('./data'),
    DATABASE_URL: postgresUrl.optional(),
    MIGRATION_DATABASE_URL: postgresUrl.optional(),
    DATABASE_POOL: wholeNumber(2, 500).default(20),
    MEILI_HOST: httpUrl.optional(),
    MEILI_API_KEY: z.string().min(1).optional(),
    MEILI_TIMEOUT_MS: wholeNumber(10, 60_000).default(300),
    STRIPE_SECRET_KEY: z.string().regex(/^(sk|rk)_/, 'must begin with sk_ or rk_').optional(),
    STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_', 'must begin with whsec_').optional(),
    STRIPE_API_HOST: httpUrl.optional(),
    BANK_BIN: z.string().regex(/^\d{6}$/, 'must be the six digits of the bank (BIN)').optional(),
    BANK_NAME: z.string().min(1).optional(),
    BANK_ACCOUNT: z.string().regex(/^[0-9A-Z]{4,19}$/, 'must be 4 to 19 digits or capital letters').optional(),
    BANK_ACCOUNT_NAME: z.string().min(1).optional(),
    BANK_WEBHOOK_SECRET: z.string().min(16, 'must have 16 characters or more').optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be an address like smtp://user:password@host:587' }).optional(),
    MAIL_FROM: z.string().regex(/^([^<>@\s]+@[^<>@\s]+|[^<>]+<[^<>@\s]+@[^<>@\s]+>)$/, 'must be an address like Trăm Nghề <don-hang@tramnghe.vn>').default('Trăm Nghề <don-hang@tramnghe.example>'),
    SESSION_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
    DOCUMENT_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
    VAPID_PUBLIC_KEY: z.string().regex(/^[\w-]{87}$/, 'must be a public key for web push: 87 characters of base64url').optional(),
    VAPID_PRIVATE_KEY: z.string().regex(/^[\w-]{43}$/, 'must be a private key for web push: 43 characters of base64url').optional(),
    PUBLIC_ORIGIN: httpUrl.refine((url) => new URL(url).href === `${new URL(url).origin}/`, 'must be an origin and nothing more, like https://tramnghe.vn').transform((url) => new URL(url).origin).optional(),
    METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
    TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
    DEMO_MARKET: z.enum(['on', 'off'], 'must be on or off').optional(),
    OPERATOR_NAME: z.string().min(1).optional(),
    OPERATOR_ADDRESS: z.string().min(1).optional(),
    OPERATOR_PHONE: z.string().transform(phoneNumber).optional(),
    OPERATOR_EMAIL: z.email('must be an address like hotro@tramnghe.vn').optional(),
    OPERATOR_REGISTRATION: z.string().min(1).optional(),
    WORKER: z.enum(['on', 'off'], 'must be on or off').default('on'),
    PAGE_CACHE: z.enum(['on', 'off'], 'must be on or off').default('on'),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], 'must be trace, debug, info, warn, error or silent').default('info'),
    SANDBOX_PORT: wholeNumber(1, 65535).optional(),
    S3_ENDPOINT: httpUrl.optional(),
    S3_BUCKET: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket: 3 to 63 small letters, digits, dots and hyphens').optional(),
    S3_REGION: z.string().regex(/^[a-z0-9-]+$/, 'must be a region like ap-southeast-1').optional(),
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  })
  .superRefine((read, context) => {
    const needs = (name: string, why: string) => context.addIssue({ code: 'custom', path: [name], message: why });
    if (read.MEILI_API_KEY && !read.MEILI_HOST) needs('MEILI_HOST', 'is missing, though MEILI_API_KEY is set');
    if (read.MIGRATION_DATABASE_URL && !read.DATABASE_URL) needs('DATABASE_URL', 'is missing, though MIGRATION_DATABASE_URL is set');
    const liveStripe = read.STRIPE_SECRET_KEY && !read.STRIPE_API_HOST;
    if (liveStripe && !read.STRIPE_WEBHOOK_SECRET) needs('STRIPE_WEBHOOK_SECRET', 'is missing: without it no payment could be confirmed');
    if (read.STRIPE_WEBHOOK_SECRET && !read.STRIPE_SECRET_KEY) needs('STRIPE_SECRET_KEY', 'is missing, though STRIPE_WEBHOOK_SECRET is set');
    const bank = ['BANK_BIN', 'BANK_NAME', 'BANK_ACCOUNT', 'BANK_ACCOUNT_NAME', 'BANK_WEBHOOK_SECRET'] as const;
    if (bank.some((name) => read[name])) for (const name of bank) if (!read[name]) needs(name, 'is missing: the bank account is set in part');
    const operator = ['OPERATOR_NAME', 'OPERATOR_ADDRESS', 'OPERATOR_PHONE', 'OPERATOR_EMAIL', 'OPERATOR_REGISTRATION'] as const;
    const sells = read.DEMO_MARKET === 'off' || liveStripe || read.BANK_BIN;
    if (sells || operator.some((name) => read[name])) for (const name of operator) if (!read[name]) needs(name, sells ? 'is missing: a market that takes money says who runs it' : 'is missing: who runs the market is set in part');
    const store = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
    const storeGiven = store.some((name) => read[name]);
    if (storeGiven) for (const name of store) if (!read[name]) needs(name, 'is missing: the picture store is set in part');
    // A database or a store that others may share outlives the folder in which a key would be kept: under another key nothing opens again.
    const shared = (read.DATABASE_URL && 'DATABASE_URL') || (storeGiven && 'S3_…');
    if (shared) {
      const kept = `beside ${shared}: every process needs the same one, for ever; one that was made before lies in secrets.json in DATA_DIR`;
      if (!read.DOCUMENT_SECRET) needs('DOCUMENT_SECRET', `is missing ${kept}`);
      for (const name of ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'] as const) if (!read[name]) needs(name, `is missing ${kept} (npx web-push generate-vapid-keys makes a new pair)`);
    } else if (!read.VAPID_PUBLIC_KEY !== !read.VAPID_PRIVATE_KEY) {
      needs(read.VAPID_PUBLIC_KEY ? 'VAPID_PRIVATE_KEY' : 'VAPID_PUBLIC_KEY', 'is missing: the two keys of web push belong together');
    }
  });

export type Variables = z.output<typeof variables>;

/** What the running process needs; every embedded part has been settled by the start. */
export type Env = Omit<Variables, 'DEMO_MARKET' | 'DATABASE_URL' | 'MIGRATION_DATABASE_URL' | 'SESSION_SECRET' | 'DOCUMENT_SECRET' | 'PUBLIC_ORIGIN' | 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'VAPID_PUBLIC_KEY' | 'VAPID_PRIVATE_KEY'> & {
  DATABASE_URL: string;
  DEMO_MARKET: 'on' | 'off';
  SESSION_SECRET: string;
  DOCUMENT_SECRET: string;
  PUBLIC_ORIGIN: string;
  stripe: { secretKey: string; webhookSecret: string; apiHost: string | null; sandbox: boolean };
  bank: { bin: string; name: string; account: string; accountName: string; webhookSecret: string; sandbox: boolean };
  /** The keys with which browsers know that news is ours. */
  vapid: { publicKey: string; privateKey: string };
  operator: Operator;
  /** Where the demonstration's stand-ins (Stripe, bank, mail) are served; null when all parts are real. */
  sandboxOrigin: string | null;
};

/** Who runs the market and answers for it, as every page and mail says (Decree 52/2013/NĐ-CP, Article 29); `sample` where nobody was named. */
export type Operator = { name: string; address: string; phone: string; email: string; registration: string; sample: boolean };

export class EnvError extends Error {}

/** Parses the variables; throws an EnvError with one sentence a variable. Blank values count as unset. */
export function readVariables(source: Record<string, string | undefined> = withEnvFile()): Variables {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = variables.safeParse(given);
  if (read.success) return read.data;
  throw new EnvError(read.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`).join('\n'));
}

/** A `.env` beside package.json adds to the environment and never overrides it. */
function withEnvFile(): Record<string, string | undefined> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

let settled: Env | null = null;

/** Called once by the composition root, before anything asks for `env()`. */
export function settleEnv(env: Env): void {
  settled = env;
  // React and the router choose their fast build by this variable alone; without it a page takes twice as long.
  process.env.NODE_ENV = env.NODE_ENV;
}

export function env(): Env {
  if (!settled) throw new Error('env() was asked before settleEnv()');
  return settled;
}
