// The search box as somebody types: by hand, by keyboard, by ear, over a slow line, and as a plain form.
import AxeBuilder from '@axe-core/playwright';
import type { Page, Route } from '@playwright/test';
import { expect, test } from './shop.ts';

const PRODUCT = '/san-pham/binh-ty-ba-men-lam-ve-ca-chep';
const box = (page: Page) => page.getByRole('search').locator('input');
const list = (page: Page) => page.getByRole('search').getByRole('listbox');
const options = (page: Page) => list(page).getByRole('option');
const chosen = (page: Page) => list(page).getByRole('option', { selected: true });
const says = (page: Page) => page.getByRole('search').getByRole('status');
const results = (page: Page) => page.getByRole('heading', { level: 1 });
const keepPage = (page: Page) => page.evaluate(() => Object.assign(window, { same: true }));
const isSamePage = (page: Page) => page.evaluate(() => 'same' in window);

async function type(page: Page, text: string): Promise<void> {
  await box(page).focus();
  await expect(box(page)).toHaveAttribute('aria-expanded', /./);
  await box(page).pressSequentially(text);
}

/** An answer of one entry, as the shop would give it. */
const answered = (route: Route, name: string) =>
  route.fulfill({ json: { title: 'Gợi ý tìm', says: '1 gợi ý', groups: [{ kind: 'queries', title: 'Loại hàng', options: [{ path: '/san-pham?q=x', name: [[name, true]] }] }] } });

test('nothing of it is fetched before the box is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/san-pham', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /suggest|search-box/.test(path))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.filter((path) => path.includes('search-box'))).toHaveLength(2);
  expect(asked.filter((path) => path.includes('suggest'))).toEqual([]);
});

test('suggestions come in groups, each letter that was said is marked, and a product shows its picture, price and stars', async ({ page }) => {
  await page.goto('/');
  await type(page, 'bat tr');
  await expect(list(page)).toBeVisible();
  const village = list(page).getByRole('group', { name: 'Làng nghề' }).getByRole('option', { name: /^Bát Tràng/ });
  await expect(village.locator('mark')).toHaveText(['Bát', 'Tr']);
  await expect(village).toHaveAttribute('href', '/lang-nghe/bat-trang');
  const product = list(page).getByRole('group', { name: 'Sản phẩm' }).getByRole('option', { name: /\S ?, \d[\d.]+\s₫ ?, OCOP \d sao$/ }).first();
  await expect(product.locator('img')).toHaveAttribute('src', /\/192\.webp$/);
  await expect(product.locator('.seal')).toHaveText(/^\d$/);
  for (const option of await options(page).all()) expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  const shop = page.viewportSize()!;
  const { x, y, width, height } = (await list(page).boundingBox())!;
  expect([x >= 0, x + width <= shop.width, y + height <= shop.height]).toEqual([true, true, true]);
  await village.click();
  await expect(page).toHaveURL('/lang-nghe/bat-trang');
});

test('by keyboard: arrows go round, the ends are of the text, Escape closes and then clears, Tab leaves, Enter goes', async ({ page }) => {
  await page.goto('/lang-nghe');
  await type(page, 'lua');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(box(page)).toHaveAttribute('aria-controls', (await list(page).getAttribute('id'))!);
  await expect(chosen(page)).toHaveCount(0);
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  const [first, last] = [options(page).first(), options(page).last()];
  const press = (key: string) => box(page).press(key);

  await press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
  // Round by way of the box itself, where what was typed waits.
  await press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
  await press('ArrowDown');
  await press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await press('Home');
  await expect(chosen(page)).toHaveCount(0);
  expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await press('End');
  expect(await box(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(3);

  await press('Escape');
  await expect(list(page)).toBeHidden();
  await expect(box(page)).toHaveValue('lua');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await press('Escape');
  await press('Escape');
  await expect(box(page)).toHaveValue('');

  await type(page, 'lua');
  await expect(list(page)).toBeVisible();
  await press('Tab');
  await expect(list(page)).toBeHidden();
  await expect(page.getByRole('search').getByRole('button')).toBeFocused();

  await box(page).focus();
  await press('ArrowDown');
  await expect(list(page)).toBeVisible();
  await press('ArrowDown');
  const there = await chosen(page).getAttribute('href');
  await press('Enter');
  await expect(page).toHaveURL(there!);
});

test('Enter without a choice searches for what was typed, and how many suggestions there are is heard', async ({ page }) => {
  await page.goto('/lang-nghe');
  await type(page, 'non la');
  await expect(says(page)).toHaveText(/^\d+ gợi ý$/);
  expect(await says(page).innerText()).toBe(`${await options(page).count()} gợi ý`);
  await box(page).fill('');
  await type(page, 'qqq');
  await expect(says(page)).toHaveText('Chưa có gợi ý nào');
  await expect(list(page)).toBeHidden();
  await box(page).fill('non la');
  await box(page).press('Enter');
  await expect(page).toHaveURL('/san-pham?q=non+la');
});

test('a late answer never takes the place of a newer one, and none comes back after Escape', async ({ page }) => {
  await page.goto('/');
  const asked: string[] = [];
  await page.route('**/api/suggest?*', async (route) => {
    const text = new URL(route.request().url()).searchParams.get('q')!;
    asked.push(text);
    await new Promise((resolve) => setTimeout(resolve, text === 'l' ? 1_500 : 200));
    // The page has stopped asking for the slow one.
    await answered(route, text).catch(() => {});
  });
  await type(page, 'l');
  await expect.poll(() => asked).toEqual(['l']);
  // Two letters without a rest between, however busy the machine is.
  await box(page).evaluate((input: HTMLInputElement) => {
    for (const text of ['lu', 'lua']) {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  });
  await expect(options(page)).toHaveText(['lua']);
  await page.waitForTimeout(1_700);
  await expect(options(page)).toHaveText(['lua']);
  // Rested once each time, not at each letter.
  expect(asked).toEqual(['l', 'lua']);
  await box(page).pressSequentially('x');
  await expect.poll(() => asked).toContain('luax');
  await box(page).press('Escape');
  await page.waitForTimeout(500);
  await expect(list(page)).toBeHidden();
});

test('half-composed letters ask for nothing, and the Enter that ends a composition chooses nothing', async ({ page }) => {
  await page.goto('/');
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/api/suggest') && asked.push(new URL(request.url()).searchParams.get('q')!));
  await type(page, '');
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['g', 'go', 'gô', 'gốm']) {
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(200);
  }
  expect(asked).toEqual([]);
  await keyboard.send('Input.insertText', { text: 'gốm' });
  await expect(options(page).first()).toBeVisible();
  expect(asked).toEqual(['gốm']);
  await box(page).press('ArrowDown');
  await expect(chosen(page)).toHaveCount(1);
  await box(page).evaluate((field) => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })));
  await expect(page).toHaveURL('/');
  await box(page).press('Escape');
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/san-pham\?q=g%E1%BB%91m$/);
});

for (const kind of ['still', 'living'] as const) {
  test(`on a ${kind} search page the results follow the typing: no reload, no lost focus, one step of history`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    const before = kind === 'still' ? '/lang-nghe' : PRODUCT;
    await page.goto(before);
    if (kind === 'living') {
      await page.waitForLoadState('networkidle');
      await keepPage(page);
    }
    await box(page).fill('bat');
    await box(page).press('Enter');
    await expect(page).toHaveURL('/san-pham?q=bat');
    if (kind === 'still') await keepPage(page);
    await type(page, '');
    await box(page).press('End');
    await box(page).pressSequentially(' trang');
    await expect(page).toHaveURL('/san-pham?q=bat+trang');
    await expect(results(page)).toHaveText(/\d+ món cho “bat trang”/);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('bat trang');
    // What is typed while the results come stays.
    await box(page).pressSequentially(' men', { delay: 90 });
    await expect(results(page)).toHaveText(/“bat trang men”/);
    await expect(box(page)).toHaveValue('bat trang men');
    expect(await isSamePage(page)).toBe(true);
    await box(page).press('Escape');
    await box(page).press('Escape');
    await expect(page).toHaveURL('/san-pham');
    await expect(results(page)).toHaveText('Hàng trong chợ');
    await page.goBack();
    await expect(page).toHaveURL(before);
    expect(wrong).toEqual([]);
  });
}

test('choices stay while the words change, a list that came late is not shown, and the place on the page is kept', async ({ page }) => {
  await page.goto('/san-pham?lang=bat-trang&trang=2');
  await page.route('**/san-pham?*', async (route) => {
    if (new URL(route.request().url()).searchParams.get('q') === 'b') await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue().catch(() => {});
  });
  await keepPage(page);
  await type(page, 'b');
  await page.waitForTimeout(300);
  await box(page).pressSequentially('inh');
  await expect(page).toHaveURL('/san-pham?q=binh&lang=bat-trang');
  await expect(results(page)).toHaveText(/“binh”/);
  await page.waitForTimeout(1_600);
  await expect(results(page)).toHaveText(/“binh”/);
  // So far that the box is still to be seen: a browser goes back to where somebody types.
  await page.evaluate(() => scrollTo(0, 15));
  await box(page).pressSequentially(' h');
  await expect(results(page)).toHaveText(/“binh h”/);
  expect(await page.evaluate(() => scrollY)).toBe(15);
  // A line that breaks takes nobody away.
  await page.route('**/san-pham?*', (route) => route.abort());
  await box(page).pressSequentially('o');
  await page.waitForTimeout(500);
  expect(await isSamePage(page)).toBe(true);
  await expect(box(page)).toHaveValue('binh ho');
});

test('a page that lives takes the box before its framework and after it alike', async ({ page }) => {
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  await page.route('**/assets/react-*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await route.continue();
  });
  await page.goto(PRODUCT, { waitUntil: 'domcontentloaded' });
  await type(page, 'nón');
  await expect(options(page).first()).toBeVisible();
  await page.waitForLoadState('networkidle');
  await box(page).pressSequentially(' lá');
  await expect(list(page).getByRole('option', { name: 'Nón lá', exact: true })).toBeVisible();
  await expect(box(page)).toHaveValue('nón lá');
  await expect(page.getByRole('search').getByRole('listbox')).toHaveCount(1);
  expect(wrong).toEqual([]);
});

test('in English the list speaks English and leads there', async ({ page }) => {
  await page.goto('/en');
  const field = page.getByRole('search').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('bat trang', { delay: 20 });
  const village = list(page).getByRole('group', { name: 'Craft villages' }).getByRole('option', { name: /^Bát Tràng ?, Ceramics$/ });
  await expect(village).toHaveAttribute('href', '/en/lang-nghe/bat-trang');
  await expect(says(page)).toHaveText(/^\d+ suggestions?$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the open list in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/lang-nghe');
    await type(page, 'lua');
    await expect(options(page).first()).toBeVisible();
    await box(page).press('ArrowDown');
    const { violations } = await new AxeBuilder({ page }).include('form[role=search]').options({ rules: { 'target-size': { enabled: true } } }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}

test('where the machine sets the colours the mark and the choice are still to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/lang-nghe');
  await type(page, 'lua');
  await expect(options(page).first()).toBeVisible();
  await box(page).press('ArrowDown');
  await expect(chosen(page)).toHaveCSS('outline-style', 'solid');
  await expect(options(page).locator('mark').first()).toHaveCSS('text-decoration-line', 'underline');
});

test('a page that comes back by the button has its list shut', async ({ page }) => {
  await page.goto('/lang-nghe');
  await type(page, 'lua');
  await options(page).first().click();
  await expect(page).toHaveURL(/\/san-pham\?/);
  await page.goBack();
  await expect(page).toHaveURL('/lang-nghe');
  await expect(list(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the box is a form', async ({ page }) => {
    await page.goto('/lang-nghe');
    await page.getByRole('searchbox').fill('lua');
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL('/san-pham?q=lua');
    await expect(page.getByRole('searchbox')).toHaveValue('lua');
  });
});
