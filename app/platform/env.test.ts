import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EnvError, readVariables } from './env.server.ts';

type Source = Record<string, string>;

const bank = { BANK_BIN: '970436', BANK_NAME: 'Vietcombank', BANK_ACCOUNT: '0123456789', BANK_ACCOUNT_NAME: 'CONG TY TRAM NGHE', BANK_WEBHOOK_SECRET: 'a secret of the bank' };
const operator = { OPERATOR_NAME: 'Công ty Trăm Nghề', OPERATOR_ADDRESS: 'Hà Nội', OPERATOR_PHONE: '+842438251234', OPERATOR_EMAIL: 'hotro@tramnghe.vn', OPERATOR_REGISTRATION: '0101234567' };
const store = { S3_ENDPOINT: 'https://s3.ap-southeast-1.amazonaws.com', S3_BUCKET: 'tram-nghe', S3_REGION: 'ap-southeast-1', S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key' };
const stripe = { STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' };
const vapid = { VAPID_PUBLIC_KEY: 'B'.repeat(87), VAPID_PRIVATE_KEY: 'k'.repeat(43) };
const lasting = { DOCUMENT_SECRET: 'd'.repeat(32), ...vapid };

/** Values that each variable refuses; where nothing but being there is asked of it, what else must be there with it. */
const REFUSED: Record<string, { values?: string[]; beside?: Source; lonely?: [string, Source] }> = {
  PORT: { values: ['0', '65536', 'http', '30.5', '-1', ' 3000'] },
  HOST: { values: ['http://localhost', 'my machine'] },
  PUBLIC_ORIGIN: { values: ['tramnghe.vn', 'ftp://tramnghe.vn', 'https://tramnghe.vn/cua-hang', 'https://', 'https://tramnghe.vn?x=1', 'https://ai:do@tramnghe.vn'] },
  // Any text is a folder's name; whether it is one shows at the start.
  DATA_DIR: {},
  SESSION_SECRET: { values: ['short', 'x'.repeat(31)] },
  DOCUMENT_SECRET: { values: ['short', 'x'.repeat(31)] },
  VAPID_PUBLIC_KEY: { values: ['short', 'x'.repeat(88)], beside: vapid, lonely: ['VAPID_PRIVATE_KEY', { VAPID_PUBLIC_KEY: vapid.VAPID_PUBLIC_KEY }] },
  VAPID_PRIVATE_KEY: { values: ['short', 'x'.repeat(44)], beside: vapid, lonely: ['VAPID_PUBLIC_KEY', { VAPID_PRIVATE_KEY: vapid.VAPID_PRIVATE_KEY }] },
  TRUSTED_PROXIES: { values: ['-1', '11', 'one'] },
  WORKER: { values: ['yes', 'true', 'ON'] },
  PAGE_CACHE: { values: ['1', 'true'] },
  LOG_LEVEL: { values: ['loud', 'INFO'] },
  METRICS_TOKEN: { values: ['short', 'x'.repeat(15)] },
  DATABASE_URL: { values: ['localhost:5432', 'mysql://localhost/tramnghe', 'tramnghe'] },
  MIGRATION_DATABASE_URL: { values: ['localhost:5432', 'mysql://localhost/tramnghe'], beside: { DATABASE_URL: 'postgresql://localhost/tramnghe', ...lasting }, lonely: ['DATABASE_URL', { MIGRATION_DATABASE_URL: 'postgresql://localhost/tramnghe' }] },
  DATABASE_POOL: { values: ['1', '501', 'many'] },
  DEMO_MARKET: { values: ['no', 'demo'] },
  OPERATOR_NAME: { lonely: ['OPERATOR_NAME', { ...operator, OPERATOR_NAME: '', ...bank }] },
  OPERATOR_ADDRESS: { lonely: ['OPERATOR_ADDRESS', { ...operator, OPERATOR_ADDRESS: '' }] },
  OPERATOR_PHONE: { values: ['+840438251234', '+8400000000', '1900 1234', 'tổng đài'], beside: operator },
  OPERATOR_EMAIL: { values: ['hotro', 'hotro@'], beside: operator },
  OPERATOR_REGISTRATION: { lonely: ['OPERATOR_REGISTRATION', { ...operator, OPERATOR_REGISTRATION: '' }] },
  MEILI_HOST: { values: ['localhost:7700', 'meili'], lonely: ['MEILI_HOST', { MEILI_API_KEY: 'key' }] },
  MEILI_API_KEY: { lonely: ['MEILI_HOST', { MEILI_API_KEY: 'key' }] },
  MEILI_TIMEOUT_MS: { values: ['9', '60001', '0.3', 'soon'] },
  STRIPE_SECRET_KEY: { values: ['pk_live_1', 'no key'], beside: stripe, lonely: ['STRIPE_SECRET_KEY', { STRIPE_WEBHOOK_SECRET: 'whsec_1' }] },
  STRIPE_WEBHOOK_SECRET: { values: ['no secret'], beside: stripe, lonely: ['STRIPE_WEBHOOK_SECRET', { STRIPE_SECRET_KEY: 'sk_live_1' }] },
  STRIPE_API_HOST: { values: ['localhost:12111', 'api'] },
  BANK_BIN: { values: ['97043', '9704366', 'VCB'], beside: bank },
  BANK_NAME: { lonely: ['BANK_NAME', { ...bank, BANK_NAME: '' }] },
  BANK_ACCOUNT: { values: ['123', '0123 456 789', 'tk0123456'], beside: bank },
  BANK_ACCOUNT_NAME: { lonely: ['BANK_ACCOUNT_NAME', { ...bank, BANK_ACCOUNT_NAME: '' }] },
  BANK_WEBHOOK_SECRET: { values: ['short'], beside: bank },
  SMTP_URL: { values: ['mail.example:587', 'http://mail.example'] },
  MAIL_FROM: { values: ['x', 'Trăm Nghề', 'Trăm Nghề <don-hang>'] },
  S3_ENDPOINT: { values: ['s3.amazonaws.com', 'bucket'], beside: store },
  S3_BUCKET: { values: ['Tram_Nghe', 'x', '-tram'], beside: store },
  S3_REGION: { values: ['AP Southeast', 'ap_southeast_1'], beside: store },
  S3_ACCESS_KEY_ID: { lonely: ['S3_ACCESS_KEY_ID', { ...store, S3_ACCESS_KEY_ID: '' }] },
  S3_SECRET_ACCESS_KEY: { lonely: ['S3_SECRET_ACCESS_KEY', { ...store, S3_SECRET_ACCESS_KEY: '' }] },
  SANDBOX_PORT: { values: ['0', '70000', 'next'] },
};

function refusal(source: Source): string {
  try {
    readVariables(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return '';
}

const example = readFileSync('.env.example', 'utf8');
const named = [...example.matchAll(/^#([A-Z][A-Z0-9_]*)=(.*)$/gm)].map(([, name, value]) => ({ name: name!, value: value! }));

test('the example names every variable, and the table below has a row for each', () => {
  expect(named.map(({ name }) => name).sort()).toEqual(Object.keys(REFUSED).sort());
});

test('the example as it stands, with every line uncommented, is taken', () => {
  const given = Object.fromEntries(named.map(({ name, value }) => [name, value]));
  const secrets = { ...lasting, SESSION_SECRET: 's'.repeat(32), METRICS_TOKEN: 't'.repeat(16), MEILI_API_KEY: 'key', BANK_WEBHOOK_SECRET: 'b'.repeat(16), S3_ACCESS_KEY_ID: 'id', S3_SECRET_ACCESS_KEY: 'key' };
  expect(refusal({ ...given, ...secrets })).toBe('');
});

const rows = Object.entries(REFUSED);
const wrong = rows.flatMap(([name, { values = [], beside = {} }]) => values.map((value) => ({ name, value, beside })));
const lonely = rows.flatMap(([name, row]) => (row.lonely ? [{ name, missing: row.lonely[0], source: row.lonely[1] }] : []));

test.each(wrong)('$name=$value is refused by a sentence that names it and keeps the value to itself', ({ name, value, beside }) => {
  const said = refusal({ ...operator, ...lasting, ...beside, [name]: value });
  expect(said).toMatch(new RegExp(`^${name} must [^\\n]+\\.$`));
  if (/SECRET|TOKEN|KEY|URL/.test(name)) expect(said).not.toContain(value);
});

test.each(lonely)('what belongs with $name is asked for when it is missing', ({ missing, source }) => {
  expect(refusal(source)).toMatch(new RegExp(`^${missing} is missing[^\\n]*\\.$`, 'm'));
});

test.each(rows)('%s counts as unset when it is blank', (name) => {
  expect(refusal({ [name]: '' })).toBe('');
  expect(refusal({ [name]: ' ' })).toBe('');
});

test.each([['DATABASE_URL', { DATABASE_URL: 'postgresql://localhost/tramnghe' }], ['S3_…', store]])('beside %s no key is made that only one folder knows', (name, given) => {
  expect(refusal(given).split('\n').map((line) => line.split(':')[0])).toEqual(['DOCUMENT_SECRET', 'VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'].map((missing) => `${missing} is missing beside ${name}`));
  expect(refusal({ ...given, ...lasting, VAPID_PRIVATE_KEY: '' })).toMatch(/^VAPID_PRIVATE_KEY is missing[^\n]+\.$/);
  expect(refusal({ ...given, ...lasting })).toBe('');
});

test('every wrong variable is told at once, each on its line', () => {
  expect(refusal({ PORT: 'x', WORKER: 'maybe', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(3);
});

test('an origin is kept as a browser writes it', () => {
  expect(readVariables({ PUBLIC_ORIGIN: 'HTTPS://TramNghe.vn:443/' }).PUBLIC_ORIGIN).toBe('https://tramnghe.vn');
});
