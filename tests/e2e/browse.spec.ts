// A shopper looks for a thing and narrows the shelf.
import type { Page } from '@playwright/test';
import { anAddress, expect, test } from './shop.ts';

const names = (page: Page) => page.getByRole('main').locator('.card__name').allInnerTexts();
const prices = async (page: Page) => (await page.getByRole('main').locator('.card .price').allInnerTexts()).map((text) => Number(text.replace(/\D/g, '')));

/** The filters stand beside the list on a desk, and in a sheet on a phone. */
async function filter(page: Page, work: () => Promise<void>): Promise<void> {
  const sheet = page.getByRole('button', { name: /^Lọc/ });
  const isPhone = await sheet.isVisible();
  if (isPhone) await sheet.click();
  await work();
  if (isPhone) await page.getByRole('button', { name: /^Xem \d+ món/ }).click();
}

test('a search without marks finds what is written with them', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('search').locator('input').fill('gom bat trang');
  await page.getByRole('search').locator('input').press('Enter');
  await expect(page).toHaveURL(/\/san-pham\?q=gom/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\d+ món cho “gom bat trang”/);
  await expect(page.getByRole('main').locator('.card').first()).toContainText('Bát Tràng');
});

test('filters narrow the list, stand in the address, and each can be taken back', async ({ page, browser }) => {
  await page.goto('/san-pham');
  const all = Number(/\d+/.exec(await page.getByRole('main').getByRole('status').innerText())![0]);
  await filter(page, async () => {
    await page.getByRole('checkbox', { name: /^Bát Tràng/ }).check();
    await expect(page).toHaveURL(/lang=bat-trang/);
    await page.getByRole('checkbox', { name: /^4 sao/ }).check();
    await expect(page).toHaveURL(/sao=4/);
    await page.getByRole('checkbox', { name: /^Đang còn hàng/ }).check();
    await expect(page).toHaveURL(/con-hang=1/);
    await page.getByRole('textbox', { name: 'Đến' }).fill('1.500.000');
    await page.getByRole('textbox', { name: 'Đến' }).press('Enter');
    await expect(page).toHaveURL(/gia-den=1500000/);
  });
  await expect(page.getByRole('main').getByRole('status')).not.toHaveText(`${all} món`);
  for (const card of await page.getByRole('main').locator('.card').all()) {
    await expect(card).toContainText('Bát Tràng');
    await expect(card.getByRole('img', { name: /4 sao/ }).or(card.getByText('4', { exact: true })).first()).toBeVisible();
  }
  for (const price of await prices(page)) expect(price).toBeLessThanOrEqual(1_500_000);

  const friend = await browser.newContext({ extraHTTPHeaders: anAddress() });
  const theirs = await friend.newPage();
  await theirs.goto(page.url());
  expect(await names(theirs)).toEqual(await names(page));
  await friend.close();

  await page.getByRole('link', { name: 'Bỏ lọc 4 sao' }).click();
  await expect(page).not.toHaveURL(/sao=/);
  await page.getByRole('link', { name: 'Bỏ hết lọc' }).click();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(`${all} món`);
});

test('the list is sorted and paged, and the next page goes on where the first ended', async ({ page }) => {
  await page.goto('/san-pham?lang=bat-trang');
  await page.getByLabel('Xếp theo').selectOption({ label: 'Giá thấp trước' });
  await expect(page).toHaveURL(/xep=gia-tang/);
  await expect.poll(async () => {
    const shown = await prices(page);
    return shown.length > 1 && shown.every((price, index) => index === 0 || price >= shown[index - 1]!);
  }).toBe(true);
  const [first, dearest] = [await names(page), Math.max(...(await prices(page)))];
  await page.getByRole('link', { name: /^(Trang )?2$/ }).click();
  await expect(page).toHaveURL(/trang=2/);
  await expect.poll(async () => (await names(page)).some((name) => first.includes(name))).toBe(false);
  expect(Math.min(...(await prices(page)))).toBeGreaterThanOrEqual(dearest);
});

test('nothing found still leads on', async ({ page }) => {
  await page.goto('/san-pham?q=xyzabc');
  await expect(page.getByRole('heading', { name: 'Chưa có món nào như vậy' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Có thể bạn sẽ ưng' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Xem các làng nghề' }).click();
  await expect(page.getByRole('heading', { name: 'Làng nghề Hà Nội' })).toBeVisible();
});

test('from a village to a thing, its variants, its certificate and the cart', async ({ page }) => {
  await page.goto('/lang-nghe');
  await page.getByRole('main').getByRole('link', { name: /^Bát Tràng/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bát Tràng');
  await page.getByRole('link', { name: 'Bình tỳ bà men lam vẽ cá chép' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bình tỳ bà men lam vẽ cá chép');
  await page.getByRole('link', { name: 'cao 28 cm' }).click();
  await expect(page).toHaveURL(/phan-loai=/);
  await expect(page.locator('.cost .price')).toContainText('1.850.000');
  await page.getByRole('button', { name: /chứng nhận/i }).click();
  const sheet = page.locator('[popover]:popover-open');
  await expect(sheet).toContainText('UBND thành phố Hà Nội');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Tăng' }).or(page.getByRole('button', { name: /thêm một|tăng/i })).first().click();
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page.locator('.item__of').getByText('cao 28 cm')).toBeVisible();
  await expect(page.getByRole('main').getByText(/3\.700\.000/).first()).toBeVisible();
  const count = page.getByRole('spinbutton');
  await expect(count).toHaveValue('2');
  await count.fill('1');
  await count.press('Enter');
  await expect(page.getByRole('main').getByText(/3\.700\.000/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Bỏ / }).click();
  await expect(page.getByRole('heading', { name: 'Giỏ đang trống' })).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(page.locator('.item__of').getByText('cao 28 cm')).toBeVisible();
});
