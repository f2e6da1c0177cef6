// Sessions, resets, look-ups and limits as a browser meets them.
import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RATE_LIMITS, type AddressLimitKind } from '#app/domain/access/rate-limits.ts';
import { newOrderCode } from '#app/domain/orders/order-code.ts';
import { hashInvitationToken } from '#app/services/joining/invitation-token.server.ts';
import { limitRate } from '#app/services/access/limit-rate.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openShopper, type Answer } from '#tests/support/http-shopper.ts';
import { product, workshop } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';
import { contact, order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
const password = 'bốn cái bát hoa';
let server: Server;

beforeAll(async () => {
  server = await startServer(database.url, { TRUSTED_PROXIES: 1 });
}, 300_000);
afterAll(() => server?.stop());

const cookiesOf = ({ headers }: Answer) => headers.getSetCookie().filter((line) => !/Max-Age=0/i.test(line));

async function signedUp(email: string) {
  const shopper = openShopper();
  const answer = await shopper.post(server, '/dang-ky', { name: 'Trần Thị Lan', email, password });
  if (answer.status !== 303) throw new Error(`not signed up: ${answer.status}`);
  return { shopper, cookies: cookiesOf(answer) };
}

test('signing out ends the session for whoever kept a copy of its cookie', async () => {
  const { shopper, cookies } = await signedUp('ra@thu.example');
  expect((await openShopper(cookies).get(server, '/tai-khoan')).status).toBe(200);
  expect((await shopper.post(server, '/dang-xuat', {})).status).toBe(303);
  expect(await openShopper(cookies).get(server, '/tai-khoan')).toMatchObject({ status: 302, to: '/dang-nhap?tiep=%2Ftai-khoan' });
});

test('a session cookie that was changed is no session', async () => {
  const { cookies } = await signedUp('gia@thu.example');
  const session = cookies.find((line) => line.startsWith('tn.session_token='))!;
  const [pair] = session.split(';');
  for (const forged of [`${pair!.slice(0, -8)}AAAAAAAA`, pair!.replace(/=(.)/, (_, first) => (first === 'Z' ? '=Y' : '=Z')), pair!.split('.').slice(0, 2).join('.')]) {
    expect((await openShopper([forged]).get(server, '/tai-khoan')).status, forged).toBe(302);
  }
});

test('a reset link sets a password once, and its page says when it is used up', async () => {
  await signedUp('mat@thu.example');
  await openShopper().post(server, '/quen-mat-khau', { email: 'mat@thu.example' });
  const mail = await database.db.mail.findFirstOrThrow({ where: { kind: 'password-reset', toAddress: 'mat@thu.example' } });
  const ma = decodeURIComponent(/\?ma=(\S+)/.exec(mail.text)![1]!);
  const page = await openShopper().get(server, `/dat-lai-mat-khau?ma=${ma}`);
  expect(page.text).toContain('name="password"');
  expect(page.headers.get('Referrer-Policy')).toBe('strict-origin');
  expect(page.headers.get('Cache-Control')).toBe('no-store');
  expect((await openShopper().post(server, '/dat-lai-mat-khau', { ma, password: 'sáu cái chén trà' })).status).toBe(303);
  expect((await openShopper().post(server, '/dat-lai-mat-khau', { ma, password: 'bảy cái đĩa sứ' })).status).toBe(410);
  expect((await openShopper().get(server, `/dat-lai-mat-khau?ma=${ma}`)).text).not.toContain('name="password"');
});

test('signing in leads on to pages of ours and never to a stranger', async () => {
  const { shopper } = await signedUp('tiep@thu.example');
  const strange = ['https://ke-gian.example', '//ke-gian.example', '/\\ke-gian.example', '\\\\ke-gian.example', '/\t/ke-gian.example', ' //ke-gian.example', 'javascript:alert(1)', '/dang-nhap?tiep=//ke-gian.example', '/./\\/ke-gian.example', 'tai-khoan', '/..//ke-gian.example', '/en//ke-gian.example', '/en/.//ke-gian.example', '/en/\\ke-gian.example'];
  for (const tiep of strange) {
    for (const page of ['/dang-nhap', '/dang-ky']) expect((await shopper.get(server, `${page}?tiep=${encodeURIComponent(tiep)}`)).to, `${page} ${tiep}`).toBe('/tai-khoan');
  }
  for (const tiep of ['//ke-gian.example', '/en//ke-gian.example', '/en/.//ke-gian.example']) expect((await openShopper().post(server, `/dang-nhap?tiep=${encodeURIComponent(tiep)}`, { email: 'tiep@thu.example', password })).to, tiep).toBe('/tai-khoan');
  expect((await openShopper().post(server, `/dang-nhap?tiep=${encodeURIComponent('/san-pham?q=b%C3%ACnh')}`, { email: 'tiep@thu.example', password })).to).toBe('/san-pham?q=b%C3%ACnh');
});

test('who comes by an invitation, or to open a workshop, reads so on both ways in, also after a slip', async () => {
  const { id, name } = await workshop(database.db);
  const invitedBy = await database.db.user.create({ data: { name: 'Chị Mời', email: 'chi-moi@thu.example', isAdministrator: true } });
  await database.db.workshopInvitation.create({ data: { workshopId: id, role: 'staff', invitedById: invitedBy.id, tokenHash: hashInvitationToken('loi-moi-thu'), expiresAt: new Date(Date.now() + 3_600_000) } });
  const invited = `Chị Mời mời anh chị vào làm ở ${name}`;
  const toShop = 'Không mở cũng mua được';
  const visitor = openShopper();
  for (const page of ['/dang-nhap', '/dang-ky']) {
    const read = async (tiep: string) => (await visitor.get(server, `${page}?tiep=${tiep}`)).text;
    expect(await read('/xuong-cua-toi/loi-moi/loi-moi-thu'), page).toContain(invited);
    expect(await read('/xuong-cua-toi/loi-moi/khong-co'), page).not.toContain('mời anh chị');
    expect(await read('/xuong-cua-toi'), page).toContain('điền hồ sơ mở xưởng');
  }
  expect((await visitor.get(server, '/dang-nhap')).text).toContain(toShop);
  for (const tiep of ['/xuong-cua-toi', '/xuong-cua-toi/loi-moi/loi-moi-thu']) expect((await visitor.get(server, `/dang-nhap?tiep=${tiep}`)).text, tiep).not.toContain(toShop);
  const slip = await visitor.post(server, '/dang-ky?tiep=/xuong-cua-toi/loi-moi/loi-moi-thu', { name: '', email: 'sai', password: '' });
  expect(slip).toMatchObject({ status: 400, text: expect.stringContaining(invited) });
});

test('looking up an order answers a wrong code and a wrong phone alike', async () => {
  const { variant } = await product(database.db);
  const { code } = await order(await withCart([{ variantId: variant.id }]));
  const none = newOrderCode(randomInt);
  const asked = async (typed: { code: string; phone: string }) => {
    const { status, text, headers } = await openShopper().post(server, '/don-hang', typed);
    const nonce = /'nonce-([^']+)'/.exec(headers.get('Content-Security-Policy')!)![1]!;
    return { status, cookies: headers.getSetCookie(), text: text.replaceAll(nonce, '').replaceAll(typed.code, 'CODE').replaceAll(typed.phone, 'PHONE') };
  };
  const wrongPhone = await asked({ code, phone: '0987 654 321' });
  expect(wrongPhone).toMatchObject({ status: 404, cookies: [] });
  expect(await asked({ code: none, phone: contact.phone })).toEqual(wrongPhone);
  const page = async (of: string) => {
    const { status, text, headers } = await openShopper().get(server, `/don-hang/${of}`);
    const nonce = /'nonce-([^']+)'/.exec(headers.get('Content-Security-Policy')!)![1]!;
    return { status, text: text.replaceAll(nonce, '').replaceAll(of, 'CODE') };
  };
  expect(await page(none)).toEqual(await page(code));
});

describe('who asks too often', () => {
  const usedUp = async (kind: AddressLimitKind, address: string) => {
    for (let n = 0; n < RATE_LIMITS[kind].attempts; n += 1) await limitRate(kind, address);
  };
  // Of these a process lets some pass on its own count; a page that it keeps is not counted at all.
  const askedTooOften = async (kind: 'search' | 'suggest', address: string) => {
    for (let n = 0; n < RATE_LIMITS[kind].attempts; n += 1) expect((await fetch(`${server.origin}/api/${kind}?q=${address}+${n}`, { headers: { 'X-Forwarded-For': address } })).status).toBe(200);
  };
  const held = ({ status, headers, text }: Answer, kind: AddressLimitKind, words: RegExp) => {
    expect(status).toBe(429);
    const wait = Number(headers.get('Retry-After'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(RATE_LIMITS[kind].windowSeconds);
    expect(text).toMatch(words);
  };
  const forms: { kind: AddressLimitKind; path: string; form: Record<string, string> }[] = [
    { kind: 'sign-in', path: '/dang-nhap', form: { email: 'ai-do@thu.example', password } },
    { kind: 'sign-up', path: '/dang-ky', form: { name: 'Ai Đó', email: 'ai-do@thu.example', password } },
    { kind: 'password-reset', path: '/quen-mat-khau', form: { email: 'ai-do@thu.example' } },
    { kind: 'order-lookup', path: '/don-hang', form: { code: newOrderCode(randomInt), phone: contact.phone } },
  ];

  test.each(forms)('is told how long to wait: $kind', async ({ kind, path, form }) => {
    const shopper = openShopper();
    await usedUp(kind, shopper.address);
    held(await shopper.post(server, path, form), kind, /Đã thử nhiều lần quá\. Đợi \d+ phút rồi thử lại\./);
    expect((await openShopper().post(server, path, form)).status).not.toBe(429);
  });

  test('is told how long to wait: checkout, with everything still filled in', async () => {
    const { variant } = await product(database.db);
    const shopper = openShopper();
    await shopper.addToCart(server, variant.id);
    const form = await shopper.readCheckout(server);
    await usedUp('checkout', shopper.address);
    const answer = await shopper.sendCheckout(server, form);
    held(answer, 'checkout', /Chờ \d+ phút rồi bấm lại/);
    expect(answer.text).toContain(contact.addressLine);
    expect(await database.db.order.count({ where: { lines: { some: { variantId: variant.id } } } })).toBe(0);
  });

  test('is told how long to wait: /api/search and /api/suggest', async () => {
    for (const kind of ['search', 'suggest'] as const) {
      const shopper = openShopper();
      await askedTooOften(kind, shopper.address);
      const answer = await shopper.get(server, `/api/${kind}?q=chen+${kind}`);
      held(answer, kind, /Bạn tìm hơi nhanh\. Thử lại sau \d+ giây\./);
      expect(JSON.parse(answer.text)).toEqual({ error: { code: 'too-many-requests', message: expect.any(String) } });
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
  });

  test('does not become somebody else by writing another address before the proxy does', async () => {
    const { address } = openShopper();
    await askedTooOften('search', address);
    const answer = await fetch(`${server.origin}/api/search?q=gia-danh`, { headers: { 'X-Forwarded-For': `198.51.100.1, ${address}` } });
    expect(answer.status).toBe(429);
  });
});
