// What every answer of the built shop says to browsers, proxies and caches, and which senders it listens to.
import { createHash } from 'node:crypto';
import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOrderCookie } from '#app/services/access/opened-orders.server.ts';
import { signUp } from '#app/services/accounts/sign-up.server.ts';
import { freshDatabase } from '#tests/support/database.ts';
import { openShopper } from '#tests/support/http-shopper.ts';
import { product } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';
import { order, withCart } from '#tests/support/shopping.ts';

const database = freshDatabase();
const PUBLIC_ORIGIN = 'https://tramnghe.test';
let server: Server;
/** The same shop as the world sees it: over HTTPS, behind a proxy. */
let secure: Server;
let shown: { slug: string; variantId: string };

beforeAll(async () => {
  const { product: made, variant } = await product(database.db);
  shown = { slug: made.slug, variantId: variant.id };
  [server, secure] = await Promise.all([startServer(database.url, { PAGE_CACHE: 'on' }), startServer(database.url, { PUBLIC_ORIGIN })]);
}, 300_000);
afterAll(() => Promise.all([server?.stop(), secure?.stop()]));

const get = (path: string, headers: Record<string, string> = {}, at = server) => fetch(at.origin + path, { headers, redirect: 'manual' });

describe('a request that no page could answer', () => {
  const raw = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = send(server.origin + path, { method, agent: false, headers }, (answer) => answer.resume().once('end', () => resolve(answer.statusCode)));
      asked.once('error', reject).end(body);
    });

  test('is told so, and is no failure of ours', async () => {
    expect(await raw('TRACE', '/')).toBe(405);
    expect(await raw('GET', '/san-pham/%00')).toBe(400);
    expect(await raw('GET', '/san-pham?q=%00')).toBe(400);
    const form = { 'Content-Type': 'application/x-www-form-urlencoded', Origin: server.origin };
    expect(await raw('POST', '/gio-hang', { ...form, 'Content-Type': 'multipart/form-data; boundary=x' }, 'broken')).toBe(415);
    expect(await raw('POST', '/gio-hang', { ...form, 'Content-Length': String(2 ** 21) }, 'x')).toBe(413);
    expect(await raw('POST', '/gio-hang', { ...form, 'Transfer-Encoding': 'chunked' }, 'intent=add')).toBe(411);
  });
});

describe('a request that another site sends', () => {
  const foreign: Record<string, string>[] = [
    { Origin: 'https://ke-gian.example' },
    { Origin: 'null' },
    { Origin: 'http://127.0.0.1:1' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://ke-gian.example' },
  ];
  const post = (path: string, headers: Record<string, string>, method = 'POST') => fetch(server.origin + path, { method, redirect: 'manual', headers, body: new URLSearchParams({ intent: 'add', variant: shown.variantId, quantity: '1' }) });

  test.each(['/gio-hang', '/gio-hang.data', '/thanh-toan', '/dang-nhap', '/dang-ky', '/don-hang', '/don-hang/TN23456789', '/tai-khoan/ho-so', '/dang-xuat', '/api/search', '/healthz', '/webhook', '/webhooks-khac'])('is refused at %s', async (path) => {
    for (const headers of foreign) {
      const answer = await post(path, headers);
      expect(answer.status, JSON.stringify(headers)).toBe(403);
      expect(answer.headers.get('Set-Cookie')).toBeNull();
      expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    }
    expect(await database.db.cart.count()).toBe(0);
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('is refused with %s too', async (method) => {
    expect((await post('/gio-hang', foreign[0]!, method)).status).toBe(403);
  });

  test.each(['/webhooks/stripe', '/webhooks/bank-transfer'])('reaches %s, where only a signature counts', async (path) => {
    for (const headers of foreign) expect((await post(path, headers)).status).toBe(401);
  });

  test('is told from our own pages and from callers that are no browser', async () => {
    const own: Record<string, string>[] = [{ Origin: server.origin }, { Origin: server.origin, 'Sec-Fetch-Site': 'same-origin' }, {}];
    for (const headers of own) {
      expect((await post('/gio-hang', headers)).status).toBe(303);
    }
  });

  test('cannot sign anybody out by a link', async () => {
    const answer = await get('/dang-xuat', { Cookie: 'tn.session_token=x' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });
});

describe('the policy of a page', () => {
  const paths = () => ['/', '/san-pham', `/san-pham/${shown.slug}`, '/lang-nghe', '/gio-hang', '/dang-nhap', '/khong-co-trang-nay'];
  const directive = (policy: string, name: string) => policy.split('; ').find((part) => part.startsWith(`${name} `))?.slice(name.length + 1).split(' ');
  const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  const nonceOf = (answer: Response) => /'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1] ?? '';

  const shownAlive = () => [`/san-pham/${shown.slug}`, '/gio-hang', '/dang-nhap'];
  const still = ['/', '/san-pham', '/lang-nghe', '/nghe-nhan', '/ocop-la-gi', '/khong-co-trang-nay'];
  const scriptsOf = (html: string) => [...html.matchAll(/<script\b([^>]*)>([^<]*)/g)].map(([, attributes, inside]) => ({ attributes: attributes!, inside: inside! })).filter(({ attributes }) => !/type="application\/(ld\+)?json"/.test(attributes));

  test('allows scripts by this answer alone, and nothing foreign', async () => {
    for (const path of paths()) {
      const answer = await get(path);
      const policy = answer.headers.get('Content-Security-Policy')!;
      const [own, early, theme, ...nonces] = directive(policy, 'script-src')!;
      const hash = expect.stringMatching(/^'sha256-[A-Za-z0-9+/]{43}='$/);
      expect([own, early, theme], path).toEqual(["'self'", hash, hash]);
      expect(nonces, path).toEqual(still.includes(path) ? [] : [expect.stringMatching(/^'nonce-[A-Za-z0-9+/]{22}=='$/)]);
      expect(directive(policy, 'default-src')).toEqual(["'self'"]);
      for (const closed of ['object-src', 'base-uri', 'frame-ancestors']) expect(directive(policy, closed), closed).toEqual(["'none'"]);
      expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|strict-dynamic|\*/);
    }
  });

  test('a page that is only read carries one script of ours, and inside itself only what the policy names', async () => {
    for (const path of still) {
      const answer = await get(path);
      const html = await answer.text();
      const [theme, file, rules, ...others] = scriptsOf(html);
      expect(file?.attributes, path).toMatch(/^ type="module" src="\/assets\/[^"]+\.js"$/);
      for (const { inside } of [theme!, rules!]) expect(directive(answer.headers.get('Content-Security-Policy')!, 'script-src'), path).toContain(hashOf(inside));
      expect(others, path).toEqual([]);
      expect(html, path).not.toContain('nonce=');
    }
  });

  test('every script that runs is named by the policy or, as every style, carries the nonce, on kept pages the one of this answer', async () => {
    for (const path of shownAlive()) {
      const seen = new Set<string>();
      for (let round = 0; round < 3; round += 1) {
        const answer = await get(path);
        const nonce = nonceOf(answer);
        seen.add(nonce);
        const html = await answer.text();
        const scripts = scriptsOf(html);
        expect(scripts.length, path).toBeGreaterThan(0);
        for (const { attributes, inside } of scripts.filter((one) => !/\bsrc=/.test(one.attributes))) {
          if (!attributes.includes(`nonce="${nonce}"`)) expect(directive(answer.headers.get('Content-Security-Policy')!, 'script-src'), path).toContain(hashOf(inside));
        }
        for (const [, attributes] of html.matchAll(/<style\b([^>]*)>/g)) expect(attributes, path).toContain(`nonce="${nonce}"`);
        for (const [, other] of html.matchAll(/nonce="([^"]+)"/g)) expect(other, path).toBe(nonce);
      }
      expect(seen.size).toBe(3);
    }
  });

  test('no page has handlers or styles in attributes, which the policy would block', async () => {
    for (const path of paths()) expect(await (await get(path)).text(), path).not.toMatch(/<[^>]+\s(on[a-z]+|style)="/);
  });

  test('is fresh for each of many who get one kept page at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(`/san-pham/${shown.slug}`)));
    expect(new Set(answers.map(nonceOf)).size).toBe(12);
    for (const answer of answers) expect(await answer.text()).toContain(`nonce="${nonceOf(answer)}"`);
    expect(new Set(answers.map((answer) => answer.headers.get('X-Request-Id'))).size).toBe(12);
  });

  test('what a visitor wrote cannot leave its place in the page', async () => {
    const answer = await get(`/san-pham?q=${encodeURIComponent('"></script><script>alert(1)</script><img src=x onerror=alert(1)>')}`);
    expect(await answer.text()).not.toMatch(/<script>alert|<img src=x/);
  });
});

describe('every answer', () => {
  test.each(['/', '/api/search?q=binh', '/healthz', '/robots.txt', '/khong-co', '/gio-hang.data', '/dang-xuat', '/lang/thuong-hieu.css'])('tells the browser to guess, frame and tell nothing: %s', async (path) => {
    const { headers } = await get(path);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers.get('X-Powered-By')).toBeNull();
    expect(headers.get('Server')).toBeNull();
  });

  test('has a number of its own, which no caller chooses', async () => {
    const ids = [];
    for (const path of ['/', '/', '/healthz', '/icon.svg', '/khong-co']) ids.push((await get(path, { 'X-Request-Id': 'tu-dat' })).headers.get('X-Request-Id'));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('asks for HTTPS from then on where the shop is served over it, and only there', async () => {
    const over = await get('/', {}, secure);
    expect(over.headers.get('Strict-Transport-Security')).toMatch(/max-age=31536000/);
    expect(over.headers.get('Content-Security-Policy')).toContain('upgrade-insecure-requests');
    expect((await get('/')).headers.get('Strict-Transport-Security')).toBeNull();
  });

  test.each(['/%E0%A4%A', '/san-pham/%FF', '/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json'])('is no failure of ours for a broken address: %s', async (path) => {
    const answer = await get(path);
    expect([400, 404]).toContain(answer.status);
    expect(await answer.text()).not.toMatch(/root:|"private"|at .*\.js:\d/);
  });

  test('is a refusal for a host that is none', async () => {
    const { hostname, port } = new URL(server.origin);
    const status = await new Promise((resolve, reject) => {
      send({ hostname, port, path: '/san-pham', headers: { Host: '%%%' } }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end();
    });
    expect(status).toBe(400);
  });
});

describe('what may keep a page', () => {
  const page = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await get(path, headers);
    return { status: answer.status, kept: answer.headers.get('Cache-Control'), tag: answer.headers.get('ETag'), varies: answer.headers.get('Vary') };
  };

  test('one that is only read is shared for two seconds among those without a cookie, and asked for again by its tag', async () => {
    for (const path of ['/', '/san-pham', '/lang-nghe', '/ocop-la-gi']) {
      const first = await page(path);
      expect(first, path).toEqual({ status: 200, kept: 'public, max-age=0, s-maxage=2, must-revalidate', tag: expect.stringMatching(/^W\/"[\w-]{22}"$/), varies: 'Cookie, Accept-Encoding' });
      const again = await get(path, { 'If-None-Match': first.tag! });
      expect([again.status, await again.text()], path).toEqual([304, '']);
      expect(again.headers.get('ETag')).toBe(first.tag);
      expect((await page(path, { 'If-None-Match': 'W/"another"' })).status).toBe(200);
    }
  });

  test('the same page is the browser\'s own where a cookie came with the question', async () => {
    const shopper = openShopper();
    await shopper.addToCart(server, shown.variantId);
    const { headers } = await shopper.get(server, '/san-pham');
    expect(headers.get('Cache-Control')).toBe('private, no-cache');
    expect(headers.get('ETag')).not.toBe((await page('/san-pham')).tag);
  });

  test('one with a nonce, and one that is none, is shared by nobody and has no tag', async () => {
    for (const path of [`/san-pham/${shown.slug}`, '/dang-nhap', '/khong-co']) {
      expect(await page(path), path).toMatchObject({ kept: 'private, no-cache', tag: null });
    }
  });

  test('it travels compressed as its caller takes it', async () => {
    const takes = { 'gzip, deflate, br, zstd': 'br', gzip: 'gzip', 'br;q=0, gzip;q=0.5': 'gzip', identity: null, 'gzip;q=0': null };
    for (const path of ['/san-pham', `/san-pham/${shown.slug}`]) {
      for (const [accepted, coding] of Object.entries(takes)) {
        const answer = await get(path, { 'Accept-Encoding': accepted });
        expect(answer.headers.get('Content-Encoding'), `${path} for ${accepted}`).toBe(coding);
        expect(await answer.text()).toMatch(/^<!DOCTYPE html>/);
      }
    }
  });

  test('built files are kept for good', async () => {
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await (await get('/')).text())![1]!;
    expect((await get(script)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });
});

describe('a page that shows whose it is', () => {
  test('is kept by nobody, its data neither', async () => {
    const placed = await order(await withCart([{ variantId: shown.variantId }]), { paymentMethod: 'bank_transfer' });
    const { id } = await database.db.order.findUniqueOrThrow({ where: { code: placed.code } });
    const opened = await signUp({ name: 'Trần Thị Lan', email: 'lan@thu.example', password: 'bốn cái bát hoa', locale: 'vi' }, { headers: new Headers(), clientAddress: '203.0.113.1' });
    if (!opened.ok) throw new Error(opened.code);
    const shopper = openShopper([...opened.cookies, openOrderCookie(new Headers(), id)]);
    await shopper.addToCart(server, shown.variantId);
    const pages = ['/gio-hang', '/thanh-toan', `/don-hang/${placed.code}`, `/don-hang/${placed.code}/hop-dong`, '/tai-khoan', '/tai-khoan/don-hang', '/tai-khoan/dia-chi', '/tai-khoan/ho-so'];
    for (const path of [...pages, ...pages.map((page) => `${page}.data`), `/don-hang/${placed.code}/vietqr.png`]) {
      const { status, headers } = await shopper.get(server, path);
      expect({ path, status, kept: headers.get('Cache-Control') }).toEqual({ path, status: 200, kept: 'private, no-store' });
    }
  });

  test('is not kept where it asks who is there', async () => {
    for (const path of ['/don-hang/TN23456789', '/don-hang/TN23456789/hop-dong', '/don-hang/TN23456789/vietqr.png']) {
      expect((await get(path)).headers.get('Cache-Control'), path).toBe('private, no-store');
    }
  });

  test('is never answered from the pages kept for visitors', async () => {
    const shopper = openShopper();
    await shopper.addToCart(server, shown.variantId);
    const path = `/san-pham/${shown.slug}`;
    expect((await get(path)).status).toBe(200);
    const mine = (await shopper.get(server, path)).text;
    const others = await (await get(path)).text();
    expect(mine).not.toBe(others);
  });
});

describe('cookies', () => {
  const flags = (line: string) => line.split('; ').slice(1).map((flag) => flag.split('=')[0]!.toLowerCase());
  const visit = async (at: Server, from: Record<string, string>) => {
    const lines: string[] = [];
    const post = async (path: string, form: Record<string, string>) => {
      const answer = await fetch(at.origin + path, { method: 'POST', redirect: 'manual', headers: from, body: new URLSearchParams(form) });
      lines.push(...answer.headers.getSetCookie());
      return answer.status;
    };
    expect(await post('/gio-hang', { intent: 'add', variant: shown.variantId, quantity: '1' })).toBe(303);
    expect(await post('/dang-ky', { name: 'Lê Văn Bình', email: `binh-${new URL(at.origin).port}@thu.example`, password: 'bốn cái bát hoa' })).toBe(303);
    const placed = await order(await withCart([{ variantId: shown.variantId }]));
    expect(await post('/don-hang', { code: placed.code, phone: '0912 345 678' })).toBe(303);
    expect(await post('/dang-xuat', {})).toBe(303);
    return lines;
  };

  test('are not for scripts and not sent along by other sites', async () => {
    const lines = await visit(server, { Origin: server.origin });
    expect(lines.map((line) => line.split('=')[0])).toEqual(expect.arrayContaining(['tn_cart', 'tn.session_token', 'tn.orders']));
    for (const line of lines) {
      expect(flags(line), line).toEqual(expect.arrayContaining(['httponly', 'samesite', 'path']));
      expect(line).toMatch(/SameSite=Lax/i);
      expect(flags(line)).not.toContain('secure');
      expect(flags(line)).not.toContain('domain');
    }
  });

  test('go over HTTPS only where the shop is served over it', async () => {
    // A proxy hands it on over plain HTTP, to a name of its own.
    const lines = await visit(secure, { Origin: PUBLIC_ORIGIN, 'Sec-Fetch-Site': 'same-origin' });
    expect(lines.map((line) => line.split('=')[0])).toEqual(expect.arrayContaining(['tn_cart', '__Secure-tn.session_token', '__Secure-tn.orders']));
    for (const line of lines) expect(flags(line), line).toEqual(expect.arrayContaining(['httponly', 'samesite', 'secure']));
  });
});
