// What people look for is counted where they look, and what they do not do is not.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';

// Playwright's own browser says that it has no head, and robots are not counted.
test.use({ userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36' });

/** Longer than a reader needs to have settled. */
const aWhile = 2_500;

function beaconsOf(page: Page): string[] {
  const told: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/demand')) return;
    const form = new URLSearchParams(request.postData() ?? '');
    told.push(`asked ${form.get('asked') ?? 'no'}, position ${form.get('position') ?? 'none'}`);
  });
  return told;
}

async function look(page: Page, words: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('search').locator('input').fill(words);
  await page.getByRole('search').locator('input').press('Enter');
  await expect(page).toHaveURL(/\/san-pham\?q=/);
}

const card = (page: Page, position: number) => page.getByRole('main').locator('.card__name a').nth(position - 1);

/** The row of these words as curators get it. */
async function exported(words: string): Promise<string | undefined> {
  const env = { ...process.env, NODE_ENV: 'production', DATA_DIR: process.env.SHOP_FOLDER, DATABASE_URL: '', LOG_LEVEL: 'error' };
  const { stdout } = await promisify(execFile)(process.execPath, ['app/process/export-demand.ts'], { env });
  return stdout.split('\r\n').find((line) => line.startsWith(`${words},`));
}

test('a search, and the third product opened from it, come to curators as one line', async ({ page }, { project }) => {
  // Three searches, and a script that opens the database beside the shop.
  test.slow();
  // Phone and desktop are counted in one shop.
  const words = project.name === 'phone' ? 'khăn lụa' : 'bát men';
  const told = beaconsOf(page);
  await look(page, words);
  await page.waitForTimeout(aWhile);
  expect(told.splice(0)).toEqual(['asked 1, position none']);
  await card(page, 3).click();
  await expect(page).toHaveURL(/\/san-pham\/./);
  expect(told.splice(0)).toEqual(['asked no, position 3']);
  // Back to the list is no new asking.
  await page.goBack();
  await expect(page).toHaveURL(/\/san-pham\?q=/);
  await page.waitForTimeout(aWhile);
  expect(told.splice(0)).toEqual([]);

  await look(page, words.toUpperCase());
  // At once: who opens something has settled.
  await card(page, 1).click();
  await expect(page).toHaveURL(/\/san-pham\/./);
  expect(told.splice(0)).toEqual(['asked 1, position 1']);
  await look(page, words);
  await expect.poll(() => told).toEqual(['asked 1, position none']);
  await expect.poll(() => exported(words), { timeout: 30_000, intervals: [2_000] }).toMatch(new RegExp(`^${words},3,0,0,[1-9]\\d*,2,0\\.667,2\\.0$`));
});

test('a list sorted or turned is no new asking, and what is opened from it has its place in the whole', async ({ page }) => {
  const told = beaconsOf(page);
  await look(page, 'gốm');
  await expect.poll(() => told).toEqual(['asked 1, position none']);
  // This grows into the page; the next page is one of its own.
  await page.getByLabel('Xếp theo').selectOption({ label: 'Giá thấp trước' });
  await expect(page).toHaveURL(/xep=gia-tang/);
  await page.waitForTimeout(aWhile);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/trang=2/);
  await page.waitForTimeout(aWhile);
  await card(page, 2).click();
  await expect(page).toHaveURL(/\/san-pham\/./);
  expect(told).toEqual(['asked 1, position none', 'asked no, position 26']);
});

test('a reader on the way tells nothing before a second and a half, nor while the page is not seen', async ({ page }) => {
  const told = beaconsOf(page);
  await page.clock.install();
  await page.goto('/san-pham?q=n%C3%B3n');
  await page.clock.pauseAt(Date.now() + 60_000);
  told.length = 0;
  await page.goto('/san-pham?q=l%E1%BB%A5a');
  await page.clock.runFor(1_400);
  expect(told).toEqual([]);
  await page.clock.runFor(200);
  await expect.poll(() => told).toEqual(['asked 1, position none']);
  await page.goto('/san-pham?q=tranh');
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(10_000);
  expect(told).toHaveLength(1);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: false });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await page.clock.runFor(1_600);
  await expect.poll(() => told).toHaveLength(2);
});

test('the script that tells comes with a search only, and weighs under a KB', async ({ page }) => {
  const scripts: { path: string; bytes: number }[] = [];
  page.on('response', async (response) => {
    if (response.url().includes('tell-demand')) scripts.push({ path: new URL(page.url()).pathname, bytes: gzipSync(await response.body()).length });
  });
  for (const path of ['/', '/san-pham', '/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/lang-nghe/bat-trang']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(scripts).toEqual([]);
  await page.goto('/san-pham?q=lua', { waitUntil: 'networkidle' });
  expect(scripts).toEqual([{ path: '/san-pham', bytes: expect.any(Number) }]);
  expect(scripts[0]!.bytes).toBeLessThan(1_000);
});

test('words that look like somebody are not told to anybody', async ({ page }) => {
  const told = beaconsOf(page);
  await look(page, 'gốm 0912 345 678');
  await page.waitForTimeout(aWhile);
  expect(told).toEqual([]);
  expect(await page.content()).not.toContain('data-receipt');
});
