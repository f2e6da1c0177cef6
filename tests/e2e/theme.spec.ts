// Light or dark as the reader chose, on every page from its first moment, in this browser alone.
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const PAPER = 'rgb(251, 248, 242)';
const LACQUER_BLACK = 'rgb(22, 19, 17)';

test.use({ colorScheme: 'light' });

test('what is chosen at the foot holds on every page, and goes back to the machine', async ({ page }) => {
  await page.goto('/');
  expect(await ground(page)).toBe(PAPER);
  const foot = page.getByRole('contentinfo').getByRole('group', { name: 'Nền trang' });
  await expect(foot.getByRole('button', { name: 'Theo máy' })).toHaveAttribute('aria-pressed', 'true');
  await foot.getByRole('button', { name: 'Tối' }).click();
  await expect(foot.getByRole('button', { name: 'Tối' })).toHaveAttribute('aria-pressed', 'true');
  expect(await ground(page)).toBe(LACQUER_BLACK);
  for (const path of ['/san-pham', '/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/gio-hang', '/en', '/khong-co-trang-nay']) {
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('main').first().waitFor();
    expect(await ground(page), path).toBe(LACQUER_BLACK);
  }
  await page.goto('/');
  await foot.getByRole('button', { name: 'Theo máy' }).click();
  expect(await ground(page)).toBe(PAPER);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(LACQUER_BLACK);
});

test('a phone has the choice in its menu too, on pages that live as on still ones', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a desk has no such menu');
  for (const path of ['/', '/gio-hang']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('details.menu summary').click();
    const choice = page.getByRole('banner').getByRole('group', { name: 'Nền trang' });
    await choice.getByRole('button', { name: 'Tối' }).click();
    expect(await ground(page), path).toBe(LACQUER_BLACK);
    await choice.getByRole('button', { name: 'Sáng' }).click();
    expect(await ground(page), path).toBe(PAPER);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is offered that would do nothing', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Tối' })).toHaveCount(0);
  });
});
