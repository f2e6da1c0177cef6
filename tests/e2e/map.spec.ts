// The map of the craft villages: by finger, by mouse, by keyboard, and as the plain list that it also is.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';

const MAP = '/lang-nghe/ban-do';
const marks = (page: Page) => page.getByRole('list', { name: /^Các làng trên bản đồ/ }).getByRole('link');
const list = (page: Page) => page.getByRole('region', { name: 'Các làng theo nghề' });
const card = (page: Page) => page.locator('.mcard');

async function swipeUp(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let moved = 10; moved <= by; moved += 10) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x, y: from.y - moved }] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('from the front page to the map, a craft chosen, and into a village', async ({ page, isMobile }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Bản đồ làng nghề' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bản đồ làng nghề Hà Nội');
  const all = await marks(page).count();
  expect(all).toBeGreaterThan(50);
  await expect(list(page).getByRole('link')).toHaveCount(all);

  await page.getByLabel('Nghề', { exact: true }).selectOption({ label: 'Gốm sứ (3)' });
  await expect(page).toHaveURL(/\?nghe=gom-su$/);
  await expect(marks(page)).toHaveCount(3);
  await expect(list(page).getByRole('link')).toHaveText(['Bát Tràng', 'Giang Cao', 'Kim Lan']);

  const mark = marks(page).filter({ hasText: 'Bát Tràng' });
  if (isMobile) {
    await mark.tap();
    await expect(card(page)).toContainText('Xã Bát Tràng');
    await expect(card(page)).toBeInViewport({ ratio: 1 });
    await card(page).getByRole('link', { name: 'Vào làng Bát Tràng' }).tap();
  } else {
    await mark.hover();
    await expect(card(page)).toContainText('Xã Bát Tràng');
    await mark.click();
  }
  await expect(page).toHaveURL(/\/lang-nghe\/bat-trang$/);
  await expect(page.getByRole('img', { name: 'Sơ đồ chỗ của làng Bát Tràng' })).toBeVisible();
});

test('the keyboard walks to a village, sees its card, and goes in', async ({ page }) => {
  await page.goto(`${MAP}?nghe=son-mai`);
  const first = marks(page).first();
  await page.getByRole('link', { name: 'Bỏ qua bản đồ, tới danh sách làng' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: /^Bản đồ các làng nghề/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await expect(card(page)).toContainText('Hạ Thái');
  await expect(list(page).locator('[data-open]')).toContainText('Hạ Thái');
  expect(await first.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Tab');
  await expect(card(page)).toContainText('Bối Khê');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hạ Thái');
});

test('buttons and keys zoom, arrows move, 0 shows the whole city again', async ({ page }) => {
  await page.goto(MAP);
  const view = page.getByRole('region', { name: /^Bản đồ các làng nghề/ });
  const width = () => view.evaluate((window) => window.firstElementChild!.clientWidth);
  const left = () => view.evaluate((window) => window.scrollLeft);
  const whole = await width();
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await page.getByRole('button', { name: 'Phóng to' }).click();
  await expect.poll(width).toBeGreaterThan(whole * 2.1);
  await expect(page.getByText('Đang phóng 225%')).toBeAttached();
  await page.getByRole('button', { name: 'Thu nhỏ' }).click();
  await expect.poll(width).toBeLessThan(whole * 1.6);

  await view.focus();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(whole * 2.1);
  const before = await left();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(left).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect.poll(width).toBe(whole);
});

test('marks never cover each other, and a village looked for in the list is marked on the map', async ({ page, isMobile }) => {
  await page.goto(MAP);
  await expect(page.locator('.map__sheet[data-fitted]')).toBeVisible();
  const nearest = await marks(page).evaluateAll((links) => {
    const middles = links.map((link) => link.getBoundingClientRect()).map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
    return Math.min(...middles.flatMap((a, index) => middles.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  });
  expect(nearest).toBeGreaterThanOrEqual(24);
  const wanted = list(page).getByRole('link', { name: 'Phú Vinh' });
  if (isMobile) await wanted.focus();
  else await wanted.hover();
  await expect(page.locator('.mark[data-open]')).toContainText('Phú Vinh');
  await expect(card(page)).toContainText('Phú Vinh');
});

test('a finger on the whole map scrolls the page', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a phone is what has the finger');
  await page.goto(MAP);
  const view = page.getByRole('region', { name: /^Bản đồ các làng nghề/ });
  await view.scrollIntoViewIfNeeded();
  const box = (await view.boundingBox())!;
  const before = await page.evaluate(() => scrollY);
  await swipeUp(page, { x: box.x + 60, y: box.y + box.height - 60 }, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);

  const zoom = page.getByRole('button', { name: 'Phóng to' });
  await zoom.tap();
  await zoom.tap();
  const top = () => view.evaluate((window) => window.scrollTop);
  await expect.poll(top).toBeGreaterThan(0);
  const here = await top();
  // The zoom may still be coming to rest under the first finger; the bars above and below the map lie over its edges.
  await expect(async () => {
    await view.evaluate((window) => window.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width, height } = (await view.boundingBox())!;
    await swipeUp(page, { x: x + width / 2, y: y + height / 2 }, 100);
    expect(await top()).toBeGreaterThan(here + 40);
  }).toPass();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the map or on a village's place in it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${MAP}?lang=bat-trang`);
    await expect(page.locator('.map__sheet[data-fitted]')).toBeVisible();
    await expect(card(page)).toBeVisible();
    const wrong = async (part: string) => (await new AxeBuilder({ page }).include(part).options({ rules: { 'target-size': { enabled: true } } }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join(' | ')}`);
    expect(await wrong('main')).toEqual([]);
    await page.goto('/lang-nghe/bat-trang');
    expect(await wrong('#duong-den-lang')).toEqual([]);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the marks are links, the filter is a form, the list is the list', async ({ page }) => {
    await page.goto(`${MAP}?lang=chuong`);
    await expect(card(page)).toContainText('Chuông');
    await page.getByLabel('Nghề', { exact: true }).selectOption({ label: 'Sơn mài (2)' });
    await page.getByRole('button', { name: 'Xem' }).click();
    await expect(page).toHaveURL(/nghe=son-mai/);
    await expect(marks(page)).toHaveCount(2);
    await expect(list(page).getByRole('link')).toHaveCount(2);
    await marks(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hạ Thái');
  });
});
