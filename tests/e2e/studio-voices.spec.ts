// A shopper asks, the workshop answers on a phone, and everybody reads it; what has come is reviewed, and figures say what was sold.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import pg from 'pg';
import { expect, fillReceiver, goToCheckout, orderCode, placeButton, test } from './shop.ts';
import { OWNER, SHOPPER, fillSignIn, findings } from './studio.ts';

const WORKSHOP = 'hop-tac-xa-gom-sen-dat';

/** The workshop's owner, in a browser of their own on a phone. */
async function owner(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, locale: 'vi-VN', viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto('/dang-nhap');
  await fillSignIn(page, OWNER);
  return page;
}

/** Phone and desktop run side by side on one shop: each on a product of its own. */
async function openGoods(page: Page, nth: number): Promise<void> {
  await page.goto(`/xuong/${WORKSHOP}`);
  await page.getByRole('main').locator('.card__name a').nth(nth).click();
  await expect(page).toHaveURL(/\/san-pham\//);
}

test('a question is asked, answered on a phone, and read by everybody', async ({ page, browser }, { project }) => {
  test.setTimeout(180_000);
  const question = `Món này gửi ${project.name} có được không ạ?`;
  await openGoods(page, project.name === 'phone' ? 0 : 1);
  const goods = page.url().split(/[?#]/)[0]!;
  await page.getByText('Đặt câu hỏi').click();
  const field = page.getByLabel('Câu hỏi của bạn');
  await field.fill('Ngắn');
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  // Who is not signed in is asked to be, and finds what was typed.
  await expect(page).toHaveURL(/\/dang-nhap/);
  await fillSignIn(page, SHOPPER);
  await expect(field).toHaveValue('Ngắn');
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await expect(page.getByText(/Câu hỏi hơi ngắn/).first()).toBeVisible();
  await expect(field).toHaveValue('Ngắn');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(await findings(page)).toEqual([]);
  await field.fill(question);
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await expect(page.getByText('Chỉ mình bạn thấy câu này').first()).toBeVisible();

  const reader = await (await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, locale: 'vi-VN' })).newPage();
  await reader.goto(goods);
  await expect(reader.getByText(question)).toHaveCount(0);

  const studio = await owner(browser);
  await studio.goto(`/xuong-cua-toi/${WORKSHOP}/hoi-dap`);
  const asked = studio.locator('.said', { hasText: question });
  await asked.getByRole('button', { name: 'Trả lời' }).click();
  await expect(asked.getByText('Anh chị chưa gõ câu trả lời')).toBeVisible();
  expect(await findings(studio)).toEqual([]);
  await asked.getByLabel('Anh chị trả lời').fill(`Dạ gửi ${project.name} được ạ.`);
  await asked.getByRole('button', { name: 'Trả lời' }).click();
  await expect(studio.getByText('Khách đọc được ngay trên trang sản phẩm').first()).toBeVisible();
  await expect(asked).toHaveCount(0);

  await expect(async () => {
    await reader.goto(goods);
    await expect(reader.getByText(`Dạ gửi ${project.name} được ạ.`)).toBeVisible({ timeout: 1_000 });
  }).toPass();
});

test('what has come is reviewed once, stands on its page, and is told in the workshop’s figures', async ({ page, browser }, { project }) => {
  test.setTimeout(180_000);
  await openGoods(page, project.name === 'phone' ? 2 : 3);
  const goods = page.url().split(/[?#]/)[0]!;
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await goToCheckout(page);
  await fillReceiver(page);
  await page.getByText('Trả khi nhận hàng').first().click();
  await placeButton(page).click();
  const code = await orderCode(page);
  await expect(page.getByText('Nhận xét món đã nhận')).toHaveCount(0);
  await deliver(code);
  await page.goto(`/don-hang/${code}`);
  await page.locator('#nhan-xet summary').click();
  await page.getByLabel('Viết thêm').fill(`Men đẹp, mua từ ${project.name}.`);
  await page.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await expect(page.getByText('Bạn chọn một mức giúp nhé').first()).toBeVisible();
  await expect(page.getByLabel('Viết thêm')).toHaveValue(`Men đẹp, mua từ ${project.name}.`);
  expect(await findings(page)).toEqual([]);
  await page.locator('#nhan-xet').getByText('4 trên 5, ưng').click();
  await page.getByRole('button', { name: 'Gửi nhận xét' }).click();
  await expect(page.getByText('Nhận xét đã lên trang sản phẩm').first()).toBeVisible();
  await page.goto(goods);
  await expect(page.locator('#nhan-xet').getByText(`Men đẹp, mua từ ${project.name}.`)).toBeVisible();
  await expect(page.getByText('4 trên 5, theo 1 nhận xét').first()).toBeVisible();
  expect(await page.locator('script[type="application/ld+json"]').allInnerTexts()).toContainEqual(expect.stringContaining('"ratingValue":4'));

  // The workshop reads on its phone how it goes.
  const studio = await owner(browser);
  for (const [by, period] of [['tuan', 'Tuần này'], ['thang', 'Tháng này']]) {
    await studio.goto(`/xuong-cua-toi/${WORKSHOP}/so-lieu?theo=${by}`);
    await expect(studio.getByRole('img').first()).toHaveAccessibleName(new RegExp(`^${period} bán `));
    await studio.getByText('Xem bảng số').first().click();
    await expect(studio.getByRole('columnheader', { name: 'Tiền hàng (₫)' }).first()).toBeVisible();
    expect(await studio.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await findings(studio)).toEqual([]);
  }
});

/** As the carrier and the workshop would leave it. */
async function deliver(code: string): Promise<void> {
  const folder = process.env.SHOP_FOLDER!;
  const [password, pid] = await Promise.all(['postgres.password', 'postgres/postmaster.pid'].map((file) => readFile(`${folder}/${file}`, 'utf8')));
  const client = new pg.Client({ host: '127.0.0.1', port: Number(pid!.split('\n')[3]), user: 'postgres', password: password!.trim(), database: 'tram_nghe' });
  await client.connect();
  try {
    await client.query(`update consignment set status = 'delivered', closed_at = now() where order_id = (select id from orders where code = $1)`, [code]);
  } finally {
    await client.end();
  }
}
