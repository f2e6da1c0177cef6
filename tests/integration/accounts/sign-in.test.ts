import { expect, test } from 'vitest';
import { RATE_LIMITS } from '#app/domain/access/rate-limits.ts';
import { changePassword } from '#app/services/accounts/change-password.server.ts';
import { confirmEmail } from '#app/services/accounts/confirm-email.server.ts';
import { getViewer } from '#app/services/accounts/get-viewer.server.ts';
import { requestPasswordReset } from '#app/services/accounts/request-password-reset.server.ts';
import { resetPassword } from '#app/services/accounts/reset-password.server.ts';
import { sendConfirmation } from '#app/services/accounts/send-confirmation.server.ts';
import { signIn } from '#app/services/accounts/sign-in.server.ts';
import { signOut } from '#app/services/accounts/sign-out.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { addToCart } from '#app/services/cart/add-to-cart.server.ts';
import { cartCookie } from '#app/services/cart/cart-cookie.server.ts';
import { VISITOR } from '#app/domain/access/policy.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';

const database = freshDatabase();

let addresses = 0;
/** A caller of its own, so that tests do not use up each other's attempts. */
const caller = (cookies = '', clientAddress = `203.0.113.${(addresses += 1)}`) => ({ headers: new Headers(cookies ? { Cookie: cookies } : {}), clientAddress });
const jar = (setCookies: readonly string[]) => setCookies.map((line) => line.split(';')[0]!).filter((pair) => !pair.endsWith('=')).join('; ');
const password = 'bốn cái bát hoa';

async function shopper(email: string) {
  const verdict = await signUp({ name: 'Trần Thị Lan', email, password, locale: 'vi' }, caller());
  if (!verdict.ok) throw new Error(verdict.code);
  return { ...verdict, cookie: jar(verdict.cookies) };
}
const tokenIn = async (where: { kind: string; toAddress: string }) => {
  const mail = await database.db.mail.findFirstOrThrow({ where, orderBy: { createdAt: 'desc' } });
  return decodeURIComponent(/\?ma=(\S+)/.exec(mail.text)![1]!);
};

test('signing up opens an account, a session and asks for confirmation of the address', async () => {
  const { userId, cookie } = await shopper('Lan@Thu.Example');
  expect(await database.db.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({ email: 'lan@thu.example', emailVerified: false, isAdministrator: false, isDemo: false });
  expect((await getViewer({ headers: new Headers({ Cookie: cookie }) })).userId).toBe(userId);
  const token = await tokenIn({ kind: 'welcome', toAddress: 'lan@thu.example' });
  expect(await confirmEmail(token)).toEqual({ ok: true });
  expect(await confirmEmail(token)).toEqual({ ok: true });
  expect((await database.db.user.findUniqueOrThrow({ where: { id: userId } })).emailVerified).toBe(true);
  expect(await confirmEmail(`${token.slice(0, -3)}abc`)).toEqual({ ok: false, code: 'link-old' });
});

test('nobody becomes administrator or demonstration by what they send', async () => {
  const sneaky = { name: 'Kẻ Gian', email: 'gian@thu.example', password, locale: 'vi', isAdministrator: true, isDemo: true, emailVerified: true } as const;
  const verdict = await signUp(sneaky, caller());
  expect(verdict.ok).toBe(true);
  expect(await database.db.user.findUniqueOrThrow({ where: { email: 'gian@thu.example' } })).toMatchObject({ isAdministrator: false, isDemo: false, emailVerified: false });
});

test('an address has one account, also when two sign-ups meet', async () => {
  const verdicts = await Promise.all(Array.from({ length: 5 }, () => signUp({ name: 'Đôi', email: 'doi@thu.example', password, locale: 'vi' }, caller())));
  expect(verdicts.filter((verdict) => verdict.ok)).toHaveLength(1);
  expect(verdicts.filter((verdict) => !verdict.ok && verdict.code === 'email-taken')).toHaveLength(4);
  expect(await database.db.mail.count({ where: { toAddress: 'doi@thu.example' } })).toBe(1);
});

test('a password that anybody would try first is refused, and no account is left behind', async () => {
  for (const weak of ['1234567890', 'matkhau123', 'qwertyuiop', 'tranthilan1', 'anhyeuem123']) {
    const verdict = await signUp({ name: 'Trần Thị Lan', email: 'tranthilan1@thu.example', password: weak, locale: 'vi' }, caller());
    expect(verdict, weak).toEqual({ ok: false, code: 'weak-password', reason: 'too-easy' });
  }
  expect(await signUp({ name: 'Lan', email: 'tranthilan1@thu.example', password: 'ngắn quá', locale: 'vi' }, caller())).toMatchObject({ reason: 'too-short' });
  expect(await database.db.user.count({ where: { email: 'tranthilan1@thu.example' } })).toBe(0);
});

test('a name is kept clean of what cannot be seen or stored', async () => {
  const verdict = await signUp({ name: '  Trần\u0000 Thị\n\u200bLan '.normalize('NFD'), email: 'sach@thu.example', password, locale: 'vi' }, caller());
  if (!verdict.ok) throw new Error(verdict.code);
  expect((await database.db.user.findUniqueOrThrow({ where: { id: verdict.userId } })).name).toBe('Trần Thị Lan');
});

test('what is no mail address opens no account', async () => {
  for (const email of ['lan', 'lan@thư.vn', 'lan@@thu.example']) {
    expect(await signUp({ name: 'Lan', email, password, locale: 'vi' }, caller()), email).toEqual({ ok: false, code: 'not-an-address' });
  }
});

test('the password is kept as a salted scrypt hash, the session without address or browser', async () => {
  const { userId } = await shopper('bam@thu.example');
  const account = await database.db.account.findFirstOrThrow({ where: { userId } });
  expect(account.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
  expect(await database.db.session.findFirstOrThrow({ where: { userId } })).toMatchObject({ ipAddress: expect.toSatisfy((kept) => !kept), userAgent: expect.toSatisfy((kept) => !kept) });
});

test('a wrong password and an unknown address get the same answer', async () => {
  await shopper('quen@thu.example');
  const wrong = await signIn({ email: 'quen@thu.example', password: 'không phải thế đâu' }, caller());
  const unknown = await signIn({ email: 'la@thu.example', password: 'không phải thế đâu' }, caller());
  expect(wrong).toEqual({ ok: false, code: 'wrong' });
  expect(unknown).toEqual(wrong);
  expect(await signIn({ email: 'không phải thư', password: 'x' }, caller())).toEqual(wrong);
  expect((await signIn({ email: ' QUEN@thu.example ', password: password.normalize('NFD') }, caller())).ok).toBe(true);
});

test('a session that was planted in the browser does not survive signing in', async () => {
  const attacker = await shopper('ke-gian@thu.example');
  await shopper('nan-nhan@thu.example');
  const verdict = await signIn({ email: 'nan-nhan@thu.example', password }, caller(attacker.cookie));
  if (!verdict.ok) throw new Error(verdict.code);
  expect(jar(verdict.cookies)).not.toBe(attacker.cookie);
  expect((await getViewer({ headers: new Headers({ Cookie: attacker.cookie }) })).userId).toBeNull();
  expect((await getViewer({ headers: new Headers({ Cookie: jar(verdict.cookies) }) })).userId).toBe(verdict.userId);
});

test('signing out ends the session in the database, not only in the browser', async () => {
  const { cookie, userId } = await shopper('ra@thu.example');
  const cookies = await signOut(new Headers({ Cookie: cookie }));
  expect(cookies.every((line) => /Max-Age=0/.test(line))).toBe(true);
  expect(await database.db.session.count({ where: { userId } })).toBe(0);
  expect((await getViewer({ headers: new Headers({ Cookie: cookie }) })).userId).toBeNull();
  await signOut(new Headers({ Cookie: cookie }));
});

test('guessing is slowed by address, and by account when it comes from many addresses', async () => {
  await shopper('doan@thu.example');
  const { attempts } = RATE_LIMITS['sign-in-account'];
  for (let n = 0; n < attempts; n += 1) await signIn({ email: 'doan@thu.example', password: 'đoán bừa lần này' }, caller());
  expect(await signIn({ email: 'Doan@thu.example', password }, caller())).toMatchObject({ ok: false, code: 'too-many-attempts' });

  const one = '198.51.100.77';
  for (let n = 0; n < RATE_LIMITS['sign-in'].attempts; n += 1) await signIn({ email: `ai-do-${n}@thu.example`, password: 'đoán bừa lần này' }, caller('', one));
  expect(await signIn({ email: 'khac@thu.example', password }, caller('', one))).toMatchObject({ ok: false, code: 'too-many-attempts' });
}, 120_000);

test('a reset link works once, signs everybody out, and is not kept readable', async () => {
  const { userId, cookie } = await shopper('mat@thu.example');
  expect(await requestPasswordReset({ email: 'MAT@thu.example', locale: 'vi' }, caller())).toEqual({ ok: true, minutes: 60 });
  const token = await tokenIn({ kind: 'password-reset', toAddress: 'mat@thu.example' });
  expect(JSON.stringify(await database.db.verification.findMany())).not.toContain(token);
  expect(await resetPassword({ token, password: '1234567890' }, caller())).toMatchObject({ code: 'weak-password' });
  const uses = await Promise.all([resetPassword({ token, password: 'sáu cái chén trà' }, caller()), resetPassword({ token, password: 'bảy cái đĩa sứ' }, caller())]);
  expect(uses.filter((use) => use.ok)).toHaveLength(1);
  expect(uses.find((use) => !use.ok)).toEqual({ ok: false, code: 'link-used-or-old' });
  expect(await database.db.session.count({ where: { userId } })).toBe(0);
  expect((await getViewer({ headers: new Headers({ Cookie: cookie }) })).userId).toBeNull();
  expect(await signIn({ email: 'mat@thu.example', password }, caller())).toEqual({ ok: false, code: 'wrong' });
  expect((await signIn({ email: 'mat@thu.example', password: uses[0]!.ok ? 'sáu cái chén trà' : 'bảy cái đĩa sứ' }, caller())).ok).toBe(true);
});

test('a reset link older than an hour is refused', async () => {
  await shopper('cu@thu.example');
  await requestPasswordReset({ email: 'cu@thu.example', locale: 'vi' }, caller());
  await database.db.verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
  expect(await resetPassword({ token: await tokenIn({ kind: 'password-reset', toAddress: 'cu@thu.example' }), password: 'sáu cái chén trà' }, caller())).toEqual({ ok: false, code: 'link-used-or-old' });
});

test('asking for a reset of an unknown address answers alike, mails nothing and comes no sooner', async () => {
  await shopper('biet@thu.example');
  const timed = async (email: string) => {
    const started = performance.now();
    expect(await requestPasswordReset({ email, locale: 'vi' }, caller())).toEqual({ ok: true, minutes: 60 });
    return performance.now() - started;
  };
  // Nobody is answered sooner than writing a mail takes.
  for (const email of ['biet@thu.example', 'khong-biet@thu.example', 'không phải thư']) expect(await timed(email)).toBeGreaterThan(395);
  expect(await database.db.mail.count({ where: { kind: 'password-reset', toAddress: { startsWith: 'khong' } } })).toBe(0);
});

test('a mailbox is not flooded with reset links, whoever asks', async () => {
  await shopper('ngap@thu.example');
  for (let n = 0; n < 8; n += 1) expect(await requestPasswordReset({ email: 'ngap@thu.example', locale: 'vi' }, caller())).toEqual({ ok: true, minutes: 60 });
  expect(await database.db.mail.count({ where: { kind: 'password-reset', toAddress: 'ngap@thu.example' } })).toBe(RATE_LIMITS['password-reset-account'].attempts);
});

test('changing the password asks for the old one and signs out the other browsers', async () => {
  const { cookie, userId } = await shopper('doi-mk@thu.example');
  const other = await signIn({ email: 'doi-mk@thu.example', password }, caller());
  if (!other.ok) throw new Error(other.code);
  const actor = await getViewer({ headers: new Headers({ Cookie: cookie }) });
  expect(await changePassword(actor, { current: 'không phải thế', next: 'chín cái lọ hoa' }, new Headers({ Cookie: cookie }))).toEqual({ ok: false, code: 'wrong-password' });
  expect(await changePassword(VISITOR, { current: password, next: 'chín cái lọ hoa' }, new Headers())).toEqual({ ok: false, code: 'sign-in' });
  const changed = await changePassword(actor, { current: password, next: 'chín cái lọ hoa' }, new Headers({ Cookie: cookie }));
  if (!changed.ok) throw new Error(changed.code);
  expect((await getViewer({ headers: new Headers({ Cookie: jar(other.cookies) }) })).userId).toBeNull();
  expect((await getViewer({ headers: new Headers({ Cookie: cookie }) })).userId).toBeNull();
  expect((await getViewer({ headers: new Headers({ Cookie: jar(changed.cookies) }) })).userId).toBe(userId);
});

test('the confirmation mail is sent again, but not at every press of the button', async () => {
  const { userId } = await shopper('lai@thu.example');
  const actor = { ...VISITOR, userId };
  for (let n = 0; n < 3; n += 1) expect(await sendConfirmation(actor, 'vi')).toEqual({ ok: true });
  expect(await database.db.mail.count({ where: { kind: 'email-verification', toAddress: 'lai@thu.example' } })).toBeLessThanOrEqual(2);
  await confirmEmail(await tokenIn({ kind: 'email-verification', toAddress: 'lai@thu.example' }));
  expect(await sendConfirmation(actor, 'vi')).toEqual({ ok: false, code: 'already-confirmed' });
});

test("a guest's cart goes along when they sign up, and is forgotten by the browser", async () => {
  const { variant } = await product(database.db);
  const added = await addToCart({ actor: VISITOR, token: null }, { variantId: variant.id, quantity: 2 });
  if (!added.ok || !added.token) throw new Error('no cart');
  const verdict = await signUp({ name: 'Giỏ', email: 'gio@thu.example', password, locale: 'vi' }, caller(jar([cartCookie(added.token)])));
  if (!verdict.ok) throw new Error(verdict.code);
  expect(await database.db.cartLine.findMany({ where: { cart: { userId: verdict.userId } }, select: { variantId: true, quantity: true } })).toEqual([{ variantId: variant.id, quantity: 2 }]);
  expect(verdict.cookies.some((line) => line.startsWith('tn_cart=;') && line.includes('Max-Age=0'))).toBe(true);
});
