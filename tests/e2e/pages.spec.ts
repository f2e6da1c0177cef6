// Every page stands on its own: nothing breaks, nothing is refused by its policy, nothing runs off a phone's screen.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { addFrom, expect, test } from './shop.ts';

const PAGES = [
  '/', '/lang-nghe', '/lang-nghe?nghe=gom-su', '/lang-nghe/ban-do', '/lang-nghe/ban-do?nghe=khong-co', '/lang-nghe/bat-trang', '/lang-nghe/phu-yen', '/nghe-nhan', '/san-pham', '/san-pham?q=lụa', '/san-pham?q=khongcogi',
  '/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/don-hang', '/don-hang/TN22222222', '/dang-nhap', '/dang-ky', '/quen-mat-khau', '/giao-hang', '/doi-tra', '/dieu-khoan', '/quyen-rieng-tu',
  '/ocop-la-gi', '/khong-co-trang-nay',
];

test('no page breaks, breaks its policy, or runs off the screen', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // The page that is not there says so itself.
    const ownRefusal = message.text().includes('404') && page.url().includes('khong-co');
    if (['error', 'warning'].includes(message.type()) && !ownRefusal) wrong.push(`${page.url()}: ${message.text()}`);
  });
  await addFrom(page, 'phu-vinh', { nth: 3 });
  const inside = await page.goto('/lang-nghe/bat-trang').then(() => page.getByRole('main').locator('a[href^="/nghe-nhan/"], a[href^="/xuong/"]').evaluateAll((links) => links.slice(-1).concat(links[0]!).map((link) => new URL((link as HTMLAnchorElement).href).pathname)));
  for (const path of [...PAGES, ...inside, '/gio-hang', '/thanh-toan']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (tooWide > 0) wrong.push(`${path} is ${tooWide} px too wide`);
  }
  expect(wrong).toEqual([]);
});

test('a title stands before the name of who bears it', async ({ page }) => {
  await page.goto('/nghe-nhan');
  const person = page.locator('.person').filter({ hasText: /Nghệ nhân (?:Nhân dân|Ưu tú|Hà Nội)/ }).first();
  await expect(person).toHaveText(/^\s*Nghệ nhân/);
  await person.getByRole('link').click();
  await expect(page.locator('.bearer')).toHaveText(/^\s*Nghệ nhân/);
  await page.locator('.page a[href^="/san-pham/"]').first().click();
  await expect(page.locator('.by')).toHaveText(/^\s*Người làm: Nghệ nhân/);
  await expect(page.locator('.maker')).toHaveText(/^\s*Nghệ nhân/);
});

test('the script of a product page weighs less than 149 KB as it is sent', async ({ page }) => {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (type.includes('javascript')) files.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep', { waitUntil: 'networkidle' });
  expect(files.size).toBeGreaterThan(3);
  expect([...files.values()].reduce((sum, size) => sum + size, 0)).toBeLessThan(149_000);
});

test('the kit of all pieces stays at home: no address, no file of it', async ({ request }) => {
  for (const address of ['/_kit', '/_kit/drawing/product/lua/480.webp', '/en/_kit']) expect((await request.get(address)).status(), address).toBe(404);
  const built = await readdir('build', { recursive: true, withFileTypes: true });
  const texts = built.filter((entry) => entry.isFile() && /\.(js|css|json)$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name));
  expect(texts.length).toBeGreaterThan(20);
  for (const file of texts) expect(await readFile(file, 'utf8').then((text) => /kitpage|ui\/kit\//.test(text)), file).toBe(false);
});
