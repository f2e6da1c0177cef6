// A workshop brings its table: what is wrong is said by row and column, the corrected one is imported, and taken back.
import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';
import { findings, openStudio } from './studio.ts';

/** What the page says; its announcer repeats it for who reads by ear. */
const notice = (page: Page, text: string | RegExp) => page.locator('.notice', { hasText: text });

const tableOf = (tag: string, { price, maker }: { price: string; maker: string }) =>
  [
    'Tên hàng;Giá (đồng);Tồn kho;Nặng (gram);Dài (cm);Rộng (cm);Cao (cm);Người làm',
    `Đĩa ${tag} một;250.000;4;600;25;25;5;`,
    `Đĩa ${tag} hai;${price};4;600;25;25;5;`,
    `Đĩa ${tag} ba;250.000;4;600;25;25;5;`,
    `Đĩa ${tag} bốn;250.000;4;600;25;25;5;${maker}`,
  ].join('\r\n');

async function upload(page: Page, studio: string, text: string): Promise<void> {
  await page.goto(`${studio}/hang/nhap`);
  await page.getByLabel(/^Tệp Excel hoặc CSV/).setInputFiles({ name: 'hang-cua-toi.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Kiểm tra bảng' }).click();
  await expect(page).toHaveURL(/hang\/nhap\/[0-9a-f-]{36}$/);
}

test('a wrong table is told by row and column, the corrected one becomes drafts, and is undone', async ({ page }) => {
  test.setTimeout(180_000);
  const tag = `thử ${randomInt(1e9)}`;
  const studio = await openStudio(page);

  await upload(page, studio, tableOf(tag, { price: 'hai trăm', maker: 'Người Không Có' }));
  await expect(notice(page, '2 chỗ cần xem lại')).toBeVisible({ timeout: 30_000 });
  await expect(notice(page, 'Chưa có gì thay đổi ở xưởng.')).toBeVisible();
  const problems = page.getByRole('region', { name: 'Cần xem lại' }).getByRole('listitem');
  await expect(problems.nth(0)).toContainText('Dòng 3 · Giá (đồng)');
  await expect(problems.nth(0)).toContainText('đang là “hai trăm”');
  await expect(problems.nth(1)).toContainText('Dòng 5 · Người làm');
  await expect(problems.nth(1)).toContainText('Xưởng chưa có người này');
  expect(await findings(page)).toEqual([]);
  await page.goto(`${studio}/hang?muc=nhap&q=${encodeURIComponent(tag)}`);
  await expect(page.getByRole('heading', { name: 'Không có mặt hàng nào khớp' })).toBeVisible();

  await upload(page, studio, tableOf(tag, { price: '200.000 ₫', maker: '' }));
  await expect(notice(page, 'Bảng không có lỗi nào')).toBeVisible({ timeout: 30_000 });
  const run = page.url();
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
  await expect(notice(page, 'Đã nhập xong')).toBeVisible({ timeout: 30_000 });

  // What lacks a picture is not published, and says so.
  await page.goto(`${studio}/hang?muc=nhap&q=${encodeURIComponent(tag)}`);
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: tag })).toHaveCount(4);
  await page.getByRole('checkbox', { name: `Chọn Đĩa ${tag} một` }).check();
  await expect(page.getByText('Đã chọn 1')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByText(/1 bản nháp sẽ được đăng/)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đăng lên chợ' }).click();
  await expect(page.getByRole('heading', { name: '1 mặt hàng để nguyên' })).toBeVisible();
  await expect(page.getByText(/Còn thiếu: ảnh/)).toBeVisible();

  await page.goto(run);
  await page.getByText('Hoàn tác lần nhập này').click();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(notice(page, 'Mọi thứ đã về như trước khi nhập.')).toBeVisible({ timeout: 30_000 });
  await page.goto(`${studio}/hang?muc=nhap&q=${encodeURIComponent(tag)}`);
  await expect(page.getByRole('heading', { name: 'Không có mặt hàng nào khớp' })).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('prices of what is ticked are shown before they change, and go back as they were', async ({ page, isMobile }) => {
    const studio = await openStudio(page);
    await page.goto(`${studio}/hang`);
    await page.getByRole('checkbox', { name: /^Chọn / }).nth(1).check();
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByText(/^Cho 1 mặt hàng: ./)).toBeVisible();
    await page.getByLabel('Đổi thế nào').selectOption({ label: 'Giảm bớt (%)' });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText('Ghi một số nguyên, ví dụ 10.')).toBeVisible();
    await page.getByLabel('Bao nhiêu').fill('100');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText(/Giảm dưới 100%/)).toBeVisible();
    await page.getByLabel('Bao nhiêu').fill('10');
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText(/phân loại của 1 mặt hàng: giá .* thành /)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đổi giá' })).toBeVisible();
    // Two at once would change the same price.
    if (!isMobile) return;
    await page.getByRole('button', { name: 'Đổi giá' }).click();
    await expect(notice(page, 'Đã xong 1 mặt hàng')).toBeVisible();
    // A price that was mistaken goes back as it was, shown before it does.
    await page.getByRole('link', { name: 'Trả giá cũ' }).click();
    await expect(page.getByText(/phân loại của 1 mặt hàng: giá .* thành /)).toBeVisible();
    await page.getByRole('button', { name: 'Trả giá cũ' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Trả giá cũ' })).toBeVisible();
    await expect(notice(page, 'Đã xong 1 mặt hàng')).toBeVisible();
  });
});
