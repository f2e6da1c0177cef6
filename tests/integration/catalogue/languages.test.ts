// The shop in two languages: the same pages at the root and under /en.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { product } from '#tests/support/market.ts';
import { startServer, type Server } from '#tests/support/servers.ts';

const database = freshDatabase();
let server: Server;
let slug: string;
let variant: string;

beforeAll(async () => {
  const made = await product(database.db);
  ({ slug } = made.product);
  variant = made.variant.id;
  server = await startServer(database.url, { PAGE_CACHE: 'on' });
}, 300_000);
afterAll(() => server?.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.origin + path, { headers, redirect: 'manual' });
const head = async (path: string) => {
  const text = await (await get(path)).text();
  const links = [...text.matchAll(/<link [^>]*rel="(canonical|alternate)"[^>]*>/g)].map(([link, rel]) => [/hreflang="([^"]+)"/i.exec(link)?.[1] ?? rel, /href="([^"]+)"/.exec(link)![1]]);
  return { lang: /<html lang="(\w+)"/.exec(text)?.[1], links: Object.fromEntries(links) as Record<string, string>, text };
};

test.each(['/', '/lang-nghe', '/dieu-khoan', '/nghe-nhan', '/giao-hang', '/ocop-la-gi'])('%s says itself and its brother in both languages', async (path) => {
  const english = path === '/' ? '/en' : `/en${path}`;
  const whole = (at: string) => server.origin + at;
  for (const [at, lang] of [[path, 'vi'], [english, 'en'], [path, 'vi']] as const) {
    const page = await head(at);
    expect(page.lang).toBe(lang);
    expect(page.links).toEqual({ canonical: whole(at), vi: whole(path), en: whole(english), 'x-default': whole(path) });
    // The way over leads to this very page.
    expect(page.text).toContain(`href="${lang === 'vi' ? english : path}" hrefLang="${lang === 'vi' ? 'en' : 'vi'}"`);
  }
});

test('links of an English page stay English, and the choice of the list goes over with its address', async () => {
  const { text } = await head('/en/san-pham?sao=4');
  const own = [...text.matchAll(/<(?:a|form) [^>]*(?:href|action)="(\/[^"#]*)"[^>]*>/g)].filter(([tag]) => !/hrefLang="vi"/.test(tag)).map(([, address]) => address!);
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((address) => !/^\/en(?:[/?]|$)/.test(address))).toEqual([]);
  expect(text).toContain('href="/san-pham?sao=4" hrefLang="vi"');
});

test('a page has one address, with no slash at its end', async () => {
  for (const [asked, own] of [['/en/', '/en'], ['/en/san-pham/?sao=4', '/en/san-pham?sao=4'], ['/san-pham//', '/san-pham'], ['//ke-gian.example/', '/ke-gian.example']] as const) {
    const answer = await get(asked);
    expect([answer.status, answer.headers.get('Location')], asked).toEqual([308, own]);
  }
});

test('a product has its English address in what search engines read', async () => {
  const { text, links } = await head(`/en/san-pham/${slug}`);
  expect(links.canonical).toBe(`${server.origin}/en/san-pham/${slug}`);
  const data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json]) => JSON.parse(json!) as { '@type': string; url: string }).find((one) => one['@type'] === 'Product');
  expect(data!.url).toBe(`${server.origin}/en/san-pham/${slug}`);
});

test('goods and villages are told in the language of the page, in Vietnamese where no English is written', async () => {
  const { id, villageId } = await database.db.product.update({ where: { slug }, data: { nameEn: 'Thrown test vase', storyEn: 'Thrown by hand for a test.' } });
  const { slug: village } = await database.db.village.update({ where: { id: villageId }, data: { summaryEn: 'A village made for tests.', craftNameEn: 'test pottery' } });
  // A visitor with a cookie gets no kept page.
  const read = async (path: string) => (await get(path, { Cookie: 'thu=1' })).text();
  const { name } = await database.db.product.findUniqueOrThrow({ where: { id } });
  expect(/<h1[^>]*>([^<]*)/.exec(await read(`/en/san-pham/${slug}`))?.[1]).toBe('Thrown test vase');
  expect(await read(`/en/san-pham/${slug}`)).toContain('Thrown by hand for a test.');
  expect(/<h1[^>]*>([^<]*)/.exec(await read(`/san-pham/${slug}`))?.[1]).toBe(name);
  expect(await read(`/en/lang-nghe/${village}`)).toContain('A village made for tests.');
  expect(await read(`/en/lang-nghe/${village}`)).toContain('Thrown test vase');
  expect(await read(`/lang-nghe/${village}`)).not.toContain('A village made for tests.');
  // What is remembered for the front page is remembered for each language.
  await expect.poll(() => read('/en'), { timeout: 10_000 }).toContain('Thrown test vase');
  expect(await read('/')).not.toContain('Thrown test vase');
  expect(await read('/en')).toContain('Thrown test vase');
});

test('redirects keep the language: of a page, of a form, of what only members see', async () => {
  expect((await get('/en/tai-khoan')).headers.get('Location')).toBe('/en/dang-nhap?tiep=%2Ftai-khoan');
  expect((await get('/tai-khoan')).headers.get('Location')).toBe('/dang-nhap?tiep=%2Ftai-khoan');
  const added = await fetch(`${server.origin}/en/gio-hang`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ intent: 'add', variant, quantity: '1' }) });
  expect(added.status).toBe(303);
  expect(added.headers.get('Location')).toMatch(/^\/en\/gio-hang\?/);
  // One cart for both.
  const cookie = added.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  for (const at of ['/gio-hang', '/en/gio-hang']) expect(await (await get(at, { Cookie: cookie })).text()).toContain(`value="${variant}"`);
});

test('the router finds its data and its routes under the prefix', async () => {
  const answer = await get(`/en/san-pham/${slug}.data`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Type')).toMatch(/turbo|x-script/);
  expect((await get('/en.data')).status).toBe(200);
});

test('what is no page has no second address', async () => {
  for (const path of ['/en/api/search', '/en/healthz', '/en/robots.txt', '/en/sitemap.xml', '/en/webhooks/stripe', '/en/en/san-pham']) expect((await get(path)).status, path).toBe(404);
});

test('an English mistake is told in English', async () => {
  const lost = await get('/en/khong-co-trang-nay');
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain('This page is not in the market');
});

test('the sitemap names both languages of each page', async () => {
  const text = await (await get('/sitemap/san-pham-1.xml')).text();
  const brothers = ['vi', 'en'].map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${server.origin}${language === 'en' ? '/en' : ''}/san-pham/${slug}"/>`).join('');
  expect(text.split(brothers)).toHaveLength(3);
  expect(text).toContain(`<loc>${server.origin}/en/san-pham/${slug}</loc>`);
});

const send = (path: string, fields: Record<string, string>) => fetch(server.origin + path, { method: 'POST', redirect: 'manual', headers: { Origin: server.origin }, body: new URLSearchParams(fields) });

test.each([
  ['/dang-nhap', { email: 'lan@', password: 'x' }, 'Địa chỉ thư này thiếu hoặc thừa ký tự', 'This is not a complete email address'],
  ['/dang-ky', { name: '1', email: 'lan@thu.example', password: 'ngắn' }, 'Mật khẩu cần từ 10 ký tự', 'The password needs at least 10 characters'],
  ['/quen-mat-khau', { email: '' }, 'Chưa điền thư điện tử', 'Please enter your email address'],
  ['/don-hang', { code: 'TN-1', phone: '0912 345' }, 'còn thiếu 3 chữ số', 'This number is 3 digits short'],
  ['/don-hang', { code: 'TN-1', phone: '0912 345 67' }, 'còn thiếu 1 chữ số', 'This number is 1 digit short'],
  ['/gio-hang', { intent: 'add', variant: 'x', quantity: '1' }, 'Số lượng cần là số từ 1 đến 99', 'Choose a quantity from 1 to 99'],
])('%s refuses %o in the words of its reader', async (path, fields, vi, en) => {
  const [inVietnamese, inEnglish] = await Promise.all([path, `/en${path}`].map(async (at) => (await send(at, fields as Record<string, string>)).text()));
  expect(inVietnamese).toContain(vi);
  expect(inVietnamese).not.toContain(en);
  expect(inEnglish).toContain(en);
  expect(inEnglish).not.toContain(vi);
});

test.each([
  ['', 'vi', 'Chào bạn đến Trăm Nghề: xác nhận địa chỉ thư'],
  ['/en', 'en', 'Welcome to Trăm Nghề: confirm your email address'],
])('who opens an account at %s is welcomed in that language', async (prefix, locale, subject) => {
  const email = `lan-${locale}@thu.example`;
  const opened = await send(`${prefix}/dang-ky`, { name: 'Lan Anh', email, password: 'mot cau dai de nho lam' });
  expect(opened.status).toBeLessThan(400);
  const mail = await database.db.mail.findFirstOrThrow({ where: { toAddress: email } });
  expect(mail.subject).toBe(subject);
  expect(mail.text).toContain(`${server.origin}${prefix}/xac-nhan-thu?ma=`);
});

test('amounts and counts stand as each language writes them', async () => {
  const [vi, en] = await Promise.all(['/dieu-khoan', '/en/dieu-khoan'].map(async (path) => (await get(path)).text()));
  expect(vi).toMatch(/\d\.\d{3}\.\d{3}\u00a0₫/);
  expect(vi).not.toMatch(/₫\d/);
  expect(en).toMatch(/₫\d{1,3},\d{3},\d{3}/);
  expect(en).not.toMatch(/\d\.\d{3}\b/);
});

test.each([['1', 'Goods, 1 item', ', 1 item'], ['2', 'Goods, 2 items', ', 2 items']])('%s in the cart is counted in English', async (quantity, sum, head) => {
  const added = await send('/en/gio-hang', { intent: 'add', variant, quantity });
  const text = await (await get('/en/gio-hang', { Cookie: added.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ') })).text();
  expect(text).toMatch(new RegExp(`>${sum}<`));
  // What the header shows as a figure, it says in words.
  expect(text).toContain(`<span class="vh">${head}</span>`);
});
