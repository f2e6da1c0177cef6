// A curator stops a workshop from selling: its things are gone from the shop at once, and come back when it is lifted.
import { expect, openProduct, test } from './shop.ts';
import { ADMINISTRATOR, elsewhere, findings, signIn } from './studio.ts';

test('a suspended workshop vanishes from page, list and search, and is back when the suspension is lifted', async ({ page, browser }) => {
  test.setTimeout(120_000);
  // A village that no other journey buys from.
  const name = await openProduct(page, 'phu-vinh');
  const address = new URL(page.url()).pathname;
  const shop = new URL((await page.locator('a[href*="/xuong/"]').first().getAttribute('href'))!, page.url()).pathname.split('/').at(-1)!;
  const search = `/san-pham?q=${encodeURIComponent(name)}`;

  const desk = await elsewhere(browser);
  await signIn(desk, ADMINISTRATOR, '/quan-tri/lang');
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('searchbox').fill('phu vinh');
  await desk.getByRole('button', { name: 'Tìm' }).click();
  await desk.getByRole('link', { name: 'Phú Vinh' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Xưởng');
  expect(await findings(desk)).toEqual([]);
  await desk.locator(`a[href$="/xuong/${shop}"]`).click();
  await desk.getByRole('button', { name: 'Tạm dừng xưởng' }).click();
  await expect(desk.getByText('Chưa viết lý do')).toBeVisible();
  expect(await findings(desk)).toEqual([]);
  await desk.getByLabel('Lý do, chủ xưởng đọc được').fill('Có người báo hàng không đan ở làng.');
  await desk.getByRole('button', { name: 'Tạm dừng xưởng' }).click();
  await expect(desk.getByRole('main').getByText('Đã tạm dừng. Hàng của xưởng đã rời chợ.')).toBeVisible();

  expect((await page.goto(address))?.status()).toBe(404);
  await expect(async () => {
    await page.goto(search);
    await expect(page.getByRole('main').locator('.card').filter({ hasText: name })).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 10_000 });

  await desk.getByLabel('Vì sao mở lại').fill('Đã xem, hàng đan tại nhà.');
  await desk.getByRole('button', { name: 'Cho bán lại' }).click();
  await expect(desk.getByRole('main').getByText('Đã cho bán lại.')).toBeVisible();
  await expect(desk.getByText(/Có người báo hàng không đan ở làng/)).toBeVisible();
  await expect(async () => {
    await page.goto(search);
    await expect(page.getByRole('main').locator('.card').filter({ hasText: name }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  expect((await page.goto(address))?.status()).toBe(200);
});
