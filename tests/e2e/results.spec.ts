// The results page while a shopper works on it: what narrows the list is taken back, prices are slid, pages are turned, and
// neither place nor focus is lost.
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';

const results = (query: Record<string, string>) => `/san-pham?${new URLSearchParams(query)}`;
const shownQuery = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const status = (page: Page) => page.getByRole('main').getByRole('status');
const narrowing = (page: Page) => page.getByRole('list', { name: 'Đang lọc' });
const lowest = (page: Page) => page.getByRole('slider', { name: 'Giá thấp nhất' });
const highest = (page: Page) => page.getByRole('slider', { name: 'Giá cao nhất' });
/** Only a page that is grown, and not fetched anew, still has it. */
const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { same: true }));
const isSame = (page: Page) => page.evaluate(() => 'same' in window);

async function openFilters(page: Page): Promise<void> {
  const sheet = page.getByRole('button', { name: /^Lọc/ });
  if (await sheet.isVisible()) await sheet.click();
}

test('what words said and what was chosen stand in one row, and each is taken back with one tap', async ({ page }) => {
  await page.goto(results({ q: 'lụa từ 4 sao', 'con-hang': '1' }));
  await mark(page);
  await expect(narrowing(page).getByRole('link')).toHaveText(['từ 4 sao', 'Đang còn hàng']);
  await narrowing(page).getByRole('link', { name: 'Bỏ khỏi câu tìm: từ 4 sao' }).click();
  await expect(narrowing(page).getByRole('link')).toHaveText(['Đang còn hàng']);
  expect(shownQuery(page)).toEqual({ q: 'lụa', 'con-hang': '1' });
  await expect(page.getByRole('searchbox')).toHaveValue('lụa');
  await expect(narrowing(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(narrowing(page)).toHaveCount(0);
  expect(shownQuery(page)).toEqual({ q: 'lụa' });
  await expect(page.getByRole('region', { name: 'Danh sách món hàng' })).toBeFocused();
  expect(await isSame(page)).toBe(true);
  await page.goBack();
  await expect(narrowing(page).getByRole('link')).toHaveText(['Đang còn hàng']);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('lụa từ 4 sao');
  expect(await isSame(page)).toBe(true);
});

test('when nothing is left of the words it is the plain list', async ({ page }) => {
  await page.goto('/san-pham');
  const all = await status(page).innerText();
  await page.goto(results({ q: '4 sao còn hàng' }));
  await page.getByRole('link', { name: 'Bỏ hết lọc' }).click();
  await expect(page).toHaveURL('/san-pham');
  await expect(status(page)).toHaveText(all);
});

test('a word that leaves nothing is struck through, said so, and not obeyed', async ({ page }) => {
  await page.goto(results({ q: 'khăn lụa trên 90 triệu' }));
  const passedOver = narrowing(page).getByRole('link', { name: /^Bỏ khỏi câu tìm: Giá từ 90\.000\.000\s₫ không còn món nào$/ });
  await expect(passedOver.getByRole('deletion')).toHaveText(/^từ 90\.000\.000\s₫$/);
  await expect(passedOver).toContainText('không còn món nào');
  await expect(page.getByRole('main').locator('.card').first()).toBeVisible();
});

test('what the words said stands as set in the filters; another choice takes its place, and none takes it back', async ({ page }) => {
  await page.goto(results({ q: 'gốm bát tràng từ 4 sao' }));
  await mark(page);
  await openFilters(page);
  const said = page.getByRole('checkbox', { name: /^Bát Tràng/ });
  const other = page.getByRole('checkbox', { name: /^Kim Lan/ });
  await expect(said).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /^[45] sao/, checked: true })).toHaveCount(2);
  const count = (await other.locator('xpath=..').locator('em').innerText()).trim();
  await said.uncheck();
  await expect(page).toHaveURL(results({ q: 'gốm từ 4 sao' }));
  await expect(said).not.toBeChecked();
  await expect(said).toBeFocused();
  await other.check();
  await expect(page).toHaveURL(results({ q: 'gốm từ 4 sao', lang: 'kim-lan' }));
  await expect(status(page)).toHaveText(`${count} món`);
  await page.getByRole('checkbox', { name: /^5 sao/ }).uncheck();
  await expect(page).toHaveURL(results({ q: 'gốm', lang: 'kim-lan', sao: '4' }));
  expect(await isSame(page)).toBe(true);
});

test('prices are slid by keys in steps that are said in đồng, and asked for when the hand rests', async ({ page }) => {
  await page.goto(results({ q: 'lụa' }));
  await mark(page);
  await openFilters(page);
  const before = await status(page).innerText();
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
  await expect(highest(page)).toHaveAttribute('aria-valuetext', 'không giới hạn');
  await highest(page).focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/gia-den=\d+$/);
  // None for the steps between; a machine out of breath may ask twice for the last.
  expect(new Set(asked).size).toBe(1);
  const limit = Number(shownQuery(page)['gia-den']);
  await expect(highest(page)).toBeFocused();
  await expect(highest(page)).toHaveAttribute('aria-valuetext', `${limit.toLocaleString('vi-VN')}\u00a0₫`);
  await expect(page.getByRole('textbox', { name: 'Đến' })).toHaveValue(limit.toLocaleString('vi-VN'));
  await expect(status(page)).not.toHaveText(before);

  await lowest(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/gia-tu=\d+/);
  const { 'gia-tu': from, 'gia-den': to } = shownQuery(page);
  expect(Number(from)).toBeLessThan(Number(to));
  await expect(lowest(page)).toBeFocused();
  await page.keyboard.press('Home');
  await highest(page).focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(results({ q: 'lụa' }));
  await expect(status(page)).toHaveText(before);
  expect(await isSame(page)).toBe(true);
});

test('a thumb that is dragged asks when it is let go, not on its way', async ({ page }) => {
  await page.goto('/san-pham');
  await openFilters(page);
  await highest(page).scrollIntoViewIfNeeded();
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'fetch' && asked.push(request.url()));
  const { x, y, width } = (await highest(page).boundingBox())!;
  await page.mouse.move(x + width - 12, y + 14);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 14, { steps: 8 });
  await expect(page.getByRole('textbox', { name: 'Đến' })).not.toHaveValue('');
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);
  await page.mouse.up();
  await expect(page).toHaveURL(/gia-den=\d+$/);
});

test('a price that was said stands in the fields and under the thumbs; slid, it goes out of the words', async ({ page }) => {
  await page.goto(results({ q: 'gốm dưới 500k' }));
  await openFilters(page);
  await expect(page.getByRole('textbox', { name: 'Đến' })).toHaveValue('500.000');
  await expect(highest(page)).toHaveAttribute('aria-valuetext', '500.000\u00a0₫');
  await highest(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(results({ q: 'gốm', 'gia-den': '700000' }));
  await expect(page.getByRole('searchbox')).toHaveValue('gốm');
});

test('filters keep the place on the page, also at its top, and the next page begins at the top of the list', async ({ page, isMobile }) => {
  await page.goto('/san-pham');
  await mark(page);
  if (!isMobile) {
    const village = page.getByRole('checkbox', { name: /^Bát Tràng/ });
    const at = (await village.boundingBox())!.y;
    await village.check();
    await expect(narrowing(page).getByRole('link')).toHaveText(['Bát Tràng']);
    expect((await village.boundingBox())!.y).toBe(at);
    await narrowing(page).getByRole('link').click();
    await expect(narrowing(page)).toHaveCount(0);
    await page.evaluate(() => scrollTo({ top: 300, behavior: 'instant' }));
    const box = page.getByRole('checkbox', { name: /^4 sao/ });
    const { y } = (await box.boundingBox())!;
    await box.check();
    await expect(narrowing(page).getByRole('link')).toHaveText(['4 sao']);
    expect((await box.boundingBox())!.y).toBe(y);
  }
  await page.getByRole('link', { name: /^Trang 2$/ }).click();
  await expect(page).toHaveURL(/trang=2/);
  await expect(status(page)).toContainText('trang 2');
  const list = page.getByRole('region', { name: 'Danh sách món hàng' });
  await expect(list).toBeFocused();
  expect(Math.abs((await list.boundingBox())!.y)).toBeLessThan(100);
  expect(await isSame(page)).toBe(true);
});

test('every order is there with words and without, and keeps the focus', async ({ page }) => {
  const orders = { 'Bán chạy': 'ban-chay', 'Giá thấp trước': 'gia-tang', 'Giá cao trước': 'gia-giam', 'Nhiều sao trước': 'sao' };
  for (const [query, others] of [[{ q: 'lụa' }, { ...orders, 'Mới lên chợ': 'moi' }], [{}, orders]] as const) {
    await page.goto(results(query));
    await mark(page);
    const sort = page.getByLabel('Xếp theo');
    for (const [label, word] of Object.entries(others)) {
      await sort.focus();
      await sort.selectOption({ label });
      await expect(page).toHaveURL(results({ ...query, xep: word }));
      await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
      await expect(sort).toBeFocused();
    }
    await sort.selectOption({ index: 0 });
    await expect(page).toHaveURL(Object.keys(query).length > 0 ? results(query) : '/san-pham');
    expect(await isSame(page)).toBe(true);
  }
});

test('an empty list offers what to drop with what comes back', async ({ page }) => {
  await page.goto(results({ q: 'men lam dưới 400k', lang: 'bat-trang', sao: '5' }));
  const way = page.getByRole('link', { name: /^Bỏ giá đến 400\.000 ₫: \d+ món$/ });
  const count = /(\d+) món/.exec(await way.innerText())![1]!;
  await way.click();
  await expect(page).toHaveURL(results({ q: 'men lam', lang: 'bat-trang', sao: '5' }));
  await expect(status(page)).toHaveText(`${count} món`);
  await expect(narrowing(page)).toBeFocused();
});

test('words that nobody sells lead to the village that makes it', async ({ page }) => {
  await page.goto(results({ q: 'bánh chưng' }));
  await page.getByRole('main').getByRole('link', { name: 'Tranh Khúc' }).click();
  await expect(page).toHaveURL('/lang-nghe/tranh-khuc');
  await page.goto(`/en${results({ q: 'bánh chưng' })}`);
  await expect(page.getByText('Villages that make it')).toBeVisible();
});

test('where the router brought the list, chips, filters and pages keep focus and place the same', async ({ page }) => {
  await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep');
  await mark(page);
  const box = page.locator('#tim');
  await box.fill('gốm bát tràng từ 4 sao');
  // Until the page lives, the form would fetch the results as a page of its own.
  await expect(box).toHaveRole('combobox');
  await box.press('Enter');
  await expect(narrowing(page).getByRole('link')).toHaveText(['Làng Bát Tràng', 'từ 4 sao']);
  await box.blur();
  await narrowing(page).getByRole('link', { name: /từ 4 sao/ }).click();
  await expect(page).toHaveURL(results({ q: 'gốm bát tràng' }));
  await expect(narrowing(page)).toBeFocused();
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^Bát Tràng/ }).uncheck();
  await expect(page).toHaveURL(results({ q: 'gốm' }));
  await highest(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/gia-den=/);
  await expect(highest(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Trang 2$/ }).click();
  await expect(page).toHaveURL(/trang=2/);
  await expect(page.getByRole('region', { name: 'Danh sách món hàng' })).toBeFocused();
  expect(await isSame(page)).toBe(true);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('prices are two fields, what was said is taken back by the form, and chips are links', async ({ page, isMobile }) => {
    await page.goto(results({ q: 'gốm bát tràng từ 4 sao' }));
    if (isMobile) await page.getByRole('button', { name: /^Lọc/ }).click();
    await expect(page.getByRole('slider')).toHaveCount(0);
    await page.getByRole('checkbox', { name: /^Bát Tràng/ }).uncheck();
    await page.getByRole('textbox', { name: 'Đến' }).fill('900k');
    await page.getByRole('button', { name: 'Lọc', exact: true }).last().click();
    await expect(page).toHaveURL(results({ q: 'gốm từ 4 sao', 'gia-den': '900000' }));
    await narrowing(page).getByRole('link', { name: /900\.000/ }).click();
    await expect(page).toHaveURL(results({ q: 'gốm từ 4 sao' }));
  });
});
