// The log at its most talkative: a whole visit, each step also going wrong once, and nothing in it about a person.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorFields } from '#app/platform/log.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { type CheckoutForm, openShopper } from '#tests/support/http-shopper.ts';
import { product } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';
import { contact } from '#tests/support/shopping.ts';

const database = freshDatabase();
const email = 'ngoc.anh@thu.example';
const password = 'bốn cái bát hoa';
const note = 'Gọi chị Ánh trước khi giao';
let server: Server;
let written = '';

beforeAll(async () => {
  // What nobody foresees: the database refuses a row, and says the whole row with it.
  await database.asOwner(`alter table orders add constraint orders_unforeseen check (note is distinct from 'bất ngờ')`);
  await database.asOwner(`alter table app_user add constraint app_user_unforeseen check (name <> 'Bất Ngờ')`);
  server = await startServer(database.url, { LOG_LEVEL: 'debug', WORKER: 'on', TRUSTED_PROXIES: 1 }, (text) => {
    written += text;
  });
}, 300_000);
afterAll(() => server?.stop());

const linesOf = (text: string) => text.split('\n').filter(Boolean);

test('a visit leaves no name, phone, mail address, home or secret in the log', async () => {
  const { variant } = await product(database.db, { stock: 5 });
  const guest = openShopper();
  const secrets: string[] = [];
  const remember = (answer: { headers: Headers }) => secrets.push(...answer.headers.getSetCookie().map((line) => decodeURIComponent(/=([^;]*)/.exec(line)![1]!)));
  const fails = (work: Promise<unknown>) => expect(work).rejects.toThrow(/answered 500/);

  remember(await guest.post(server, '/gio-hang', { intent: 'add', variant: variant.id, quantity: '1' }));
  const form: CheckoutForm = { ...(await guest.readCheckout(server)), email, note };
  expect((await guest.sendCheckout(server, { ...form, phone: '091234567' })).status).toBe(400);
  expect((await guest.sendCheckout(server, { ...form, shown: form.shown!.replace(/\d{5,}/, '1000') })).status).toBeGreaterThanOrEqual(400);
  await fails(guest.sendCheckout(server, { ...form, note: 'bất ngờ' }));
  const placed = await guest.sendCheckout(server, form);
  expect(placed.to).toMatch(/^\/don-hang\/TN/);
  remember(placed);
  await guest.get(server, placed.to!);
  await guest.get(server, `${placed.to}/hop-dong`);
  expect((await guest.post(server, placed.to!, { intent: 'cancel' })).status).toBe(303);

  const code = placed.to!.split('/').at(-1)!;
  const stranger = openShopper();
  expect((await stranger.post(server, '/don-hang', { code, phone: '0987 654 321' })).status).toBe(404);
  const found = await stranger.post(server, '/don-hang', { code, phone: contact.phone });
  expect(found.status).toBe(303);
  remember(found);

  const member = openShopper();
  const account = { name: contact.name, email, password };
  expect((await member.post(server, '/dang-ky', { ...account, password: '1234567890' })).status).toBe(400);
  await fails(member.post(server, '/dang-ky', { ...account, name: 'Bất Ngờ' }));
  const signed = await member.post(server, '/dang-ky', account);
  expect(signed.status).toBe(303);
  remember(signed);
  expect((await openShopper().post(server, '/dang-ky', account)).status).toBe(409);
  expect((await openShopper().post(server, '/dang-nhap', { email, password: 'không phải thế đâu' })).status).toBe(401);
  expect((await openShopper().post(server, '/dang-nhap', { email: `${email}'--`, password })).status).toBeGreaterThanOrEqual(400);
  expect((await member.post(server, '/tai-khoan/dia-chi/moi', { name: contact.name, phone: contact.phone, provinceCode: '01', communeCode: '26740', addressLine: contact.addressLine })).status).toBe(400);
  expect((await member.post(server, '/quen-mat-khau', { email })).status).toBe(200);
  const mail = await database.db.mail.findFirstOrThrow({ where: { kind: 'password-reset', toAddress: email } });
  const token = decodeURIComponent(/\?ma=(\S+)/.exec(mail.text)![1]!);
  secrets.push(token);
  await openShopper().get(server, `/dat-lai-mat-khau?ma=${token}`);
  expect((await openShopper().post(server, '/dat-lai-mat-khau', { ma: token, password: 'sáu cái chén trà' })).status).toBe(303);
  expect((await openShopper().post(server, '/dat-lai-mat-khau', { ma: token, password: 'sáu cái chén trà' })).status).toBe(410);
  await openShopper().get(server, `/san-pham?q=${encodeURIComponent(contact.name)}`);

  await expect.poll(() => linesOf(written).filter((line) => line.includes('"answered"')).length).toBeGreaterThan(20);
  const failures = linesOf(written).filter((line) => line.includes('"level":"error"'));
  expect(failures.length, 'both refusals of the database are told').toBeGreaterThanOrEqual(2);
  expect(failures.join('\n')).toMatch(/orders_unforeseen/);
  const personal = {
    name: contact.name, 'name without marks': /tran thi ngoc anh/i, phone: /0?912[ .]?345[ .]?678/, 'wrong phone': '091234567', 'stranger’s phone': /987[ .]?654[ .]?321/,
    mail: /@thu\.example|ngoc\.anh/, home: /Đa Sỹ|ngõ 14/, note, password, 'new password': 'sáu cái chén trà', addresses: /10\.0\.\d+\.\d+/, 'order code': code,
  };
  for (const [what, sought] of Object.entries(personal)) {
    const telling = linesOf(written).filter((line) => (typeof sought === 'string' ? line.includes(sought) : sought.test(line)));
    expect(telling, what).toEqual([]);
  }
  expect(secrets.filter((secret) => secret.length > 8 && (written.includes(secret) || written.includes(encodeURIComponent(secret))))).toEqual([]);
  for (const line of linesOf(written)) expect(() => JSON.parse(line), line).not.toThrow();
});

test('whoever leaves before the answer is written down as gone, and not as a failure of ours', async () => {
  const before = written.length;
  const leaving = new AbortController();
  await database.db.$transaction(async (tx) => {
    // The page waits for its artisan until the visitor has left.
    await tx.$executeRaw`lock table artisan in access exclusive mode`;
    const asked = fetch(`${server.origin}/nghe-nhan/khong-ai`, { signal: leaving.signal, headers: { Cookie: 'tn=1' } });
    setTimeout(() => leaving.abort(), 300);
    await expect(asked).rejects.toThrow(/abort/i);
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await expect.poll(() => linesOf(written.slice(before)).filter((line) => line.includes('nghe-nhan/:artisan') || line.includes('"level":"error"'))).toEqual([expect.stringContaining('"status":499')]);
});

test('an error is written with its causes and without what hangs on it', async () => {
  const refused: unknown = await database.db.user.create({ data: { name: 'Bất Ngờ', email, phone: 'không phải số' } }).catch((error: unknown) => error);
  const untyped: unknown = await database.db.user.create({ data: { name: contact.name, email, phone: 5 as never } }).catch((error: unknown) => error);
  const about = JSON.stringify([refused, untyped, new Error('outer', { cause: Object.assign(new Error('inner'), { rejected: [email], code: 'EENVELOPE' }) }), { email }].map(errorFields));
  expect(about).toMatch(/app_user_(unforeseen|phone_e164)/);
  expect(about).toMatch(/"message":"inner".*"code":"EENVELOPE"/);
  expect(about).not.toMatch(/thu\.example|Ngọc Ánh|không phải số/);
});
