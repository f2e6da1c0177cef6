// Pages that are only read come without the framework, and yet do what a shopper expects: alone, and together with those that live.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, openProduct, test } from './shop.ts';

const PRODUCT = '/san-pham/binh-ty-ba-men-lam-ve-ca-chep';
const isAlive = (page: Page) => page.evaluate(() => '__reactRouterContext' in window);
const cartLink = (page: Page) => page.getByRole('banner').locator('a[href$="/gio-hang"]');
/** Opens the sheet where filters lie in one. */
async function openFilters(page: Page): Promise<void> {
  await expect(page.getByLabel('Xếp theo')).toBeVisible();
  const sheet = page.getByRole('button', { name: /^Lọc/ });
  if (await sheet.isVisible()) await sheet.click();
}

test('the script of a list weighs a few KB, also with what a filter fetches', async ({ page }) => {
  const files = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.headers()['content-type']?.includes('javascript')) files.set(response.url(), gzipSync(await response.body(), { level: 9 }).length);
  });
  const weight = () => [...files.values()].reduce((sum, size) => sum + size, 0);
  await page.goto('/san-pham', { waitUntil: 'networkidle' });
  expect(files.size).toBe(1);
  expect(weight()).toBeLessThan(5_000);
  await page.getByLabel('Xếp theo').selectOption({ label: 'Giá thấp trước' });
  await expect(page).toHaveURL(/xep=gia-tang/);
  expect(weight()).toBeLessThan(10_000);
});

test('each kind of page has what it needs and no more', async ({ page }) => {
  for (const path of ['/', '/lang-nghe', '/lang-nghe/bat-trang', '/nghe-nhan', '/san-pham', '/ocop-la-gi', '/khong-co-trang-nay']) {
    await page.goto(path);
    expect(await isAlive(page), path).toBe(false);
  }
  for (const path of [PRODUCT, '/lang-nghe/ban-do', '/gio-hang', '/dang-nhap']) {
    await page.goto(path);
    expect(await isAlive(page), path).toBe(true);
  }
});

test('a filter grows its answer into the page: focus, sheet and place stay, the back button goes back', async ({ page }) => {
  await page.goto('/san-pham');
  await page.evaluate(() => Object.assign(window, { same: true }));
  const status = page.getByRole('main').getByRole('status');
  const all = await status.innerText();
  await openFilters(page);
  const village = page.getByRole('checkbox', { name: /^Bát Tràng/ });
  await village.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL('/san-pham?lang=bat-trang');
  await expect(status).not.toHaveText(all);
  await expect(village).toBeFocused();
  await expect(village).toBeVisible();
  await expect(page).toHaveTitle(/Bát Tràng/);
  const to = page.getByRole('textbox', { name: 'Đến' });
  await to.fill('1,5 triệu');
  await to.press('Enter');
  await expect(page).toHaveURL('/san-pham?lang=bat-trang&gia-den=1500000');
  await to.fill('rẻ thôi');
  await to.press('Enter');
  expect(await to.evaluate((field: HTMLInputElement) => field.validity.patternMismatch)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL('/san-pham?lang=bat-trang');
  // The page beside it in the other language is that of the filter.
  await expect(page.locator('footer a[hreflang=en]')).toHaveAttribute('href', '/en/san-pham?lang=bat-trang');
  // Also for a box that has the focus.
  await village.focus();
  await page.goBack();
  await expect(page).toHaveURL('/san-pham');
  await expect(status).toHaveText(all);
  await expect(village).not.toBeChecked();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('villages and makers are sifted on choosing', async ({ page }) => {
  await page.goto('/lang-nghe');
  await page.getByLabel('Nghề', { exact: true }).selectOption('gom-su');
  await expect(page).toHaveURL('/lang-nghe?nghe=gom-su');
  await expect(page.getByRole('main').getByRole('heading', { level: 3 }).first()).toHaveText(/Bát Tràng|Giang Cao|Kim Lan/);
  await page.goto('/nghe-nhan');
  await page.getByLabel('Nghề', { exact: true }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/\/nghe-nhan\?nghe=/);
});

test("a card's picture travels to its page and back, and nothing moves for who asks for less", async ({ page }) => {
  // Asked after ours, which names the picture.
  const watch = () =>
    page.evaluate(() =>
      addEventListener('pageswap', ({ viewTransition }) => {
        const named = document.querySelectorAll('.card .pic[style*="goods-picture"]').length;
        sessionStorage.setItem('left', JSON.stringify({ moves: viewTransition !== null, named }));
      }),
    );
  const left = () => page.evaluate(() => JSON.parse(sessionStorage.getItem('left')!) as { moves: boolean; named: number });
  await page.goto('/san-pham');
  await watch();
  await page.locator('.card__name a').first().click();
  await expect(page).toHaveURL(/\/san-pham\/./);
  expect(await left()).toEqual({ moves: true, named: 1 });
  expect(await page.locator('.gal__strip .pic').first().evaluate((picture) => getComputedStyle(picture).viewTransitionName)).toBe('goods-picture');

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/san-pham');
  await watch();
  await page.locator('.card__name a').first().click();
  await expect(page).toHaveURL(/\/san-pham\/./);
  expect(await left()).toEqual({ moves: false, named: 0 });
});

test('from a page that lives to a still one the router goes, and back by the button the cart is counted right', async ({ page }) => {
  await openProduct(page, 'bat-trang', { nth: 1 });
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page).toHaveURL(/\/gio-hang/);
  await expect(cartLink(page)).toHaveText(/1/);
  await page.goBack();
  await expect(page).toHaveURL(/\/san-pham\/./);
  await page.goBack();
  await expect(page).toHaveURL(/\/san-pham\?/);
  expect(await isAlive(page)).toBe(false);
  await expect(cartLink(page)).toHaveText(/1/);

  await page.goto(PRODUCT);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('main').getByRole('link', { name: 'Bát Tràng' }).first().click();
  await expect(page).toHaveURL('/lang-nghe/bat-trang');
  await page.getByRole('search').locator('input').fill('gom');
  await page.getByRole('search').locator('input').press('Enter');
  await expect(page).toHaveURL('/san-pham?q=gom');
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^4 sao/ }).check();
  await expect(page).toHaveURL('/san-pham?q=gom&sao=4');
  await expect(page.getByRole('checkbox', { name: /^4 sao/ })).toBeChecked();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});

test('a page that lives is shown before its framework is fetched, and lives at the first touch', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && files.push(new URL(request.url()).pathname));
  // A slow line: the pictures are still coming, so the page has not loaded.
  await page.route('**/anh/**', () => {});
  await page.goto(PRODUCT, { waitUntil: 'domcontentloaded' });
  await expect(page.getByRole('button', { name: 'Thêm vào giỏ' }).first()).toBeVisible();
  expect(files).toEqual([expect.stringContaining('entry.client')]);
  await page.keyboard.press('Tab');
  await expect.poll(() => files.some((file) => file.includes('/react-'))).toBe(true);
  // Until it lives a link is the browser's own: it leads to the same page, by a whole load.
  const link = page.getByRole('link', { name: 'cao 28 cm' });
  await expect.poll(() => link.evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps')))).toBe(true);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await link.click();
  await expect(page).toHaveURL(/phan-loai=/);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
});
