// A workshop hands in a certificate, a curator checks it, the stars show; and a maker gets a face.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './shop.ts';
import { CURATOR, elsewhere, openStudio, signIn } from './studio.ts';

async function asCurator(browser: Browser): Promise<Page> {
  const page = await elsewhere(browser);
  await signIn(page, CURATOR, '/quan-tri');
  return page;
}

async function axe(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).options(colorScheme === 'light' ? { rules: { 'target-size': { enabled: true } } } : { runOnly: ['color-contrast'] }).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${where} in ${colorScheme}: ${id} at ${target.join(' ')}`)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

const tooWide = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a certificate is handed in with its scan, refused at the field that is wrong, put right, verified, and its stars show', async ({ page, browser, isMobile }) => {
  test.setTimeout(180_000);
  const studio = await openStudio(page);
  const found: string[] = [];
  for (const path of ['/xuong', '/xuong/trang-xuong', '/nghe-nhan', '/nghe-nhan/moi', '/ocop', '/ocop/moi']) {
    await page.goto(studio + path, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    found.push(...(await axe(page, path)));
    expect(await tooWide(page), path).toBe(0);
  }
  // Phone and desktop run side by side: each takes a listing without stars of its own.
  const listing = page.locator('.placelist li', { hasNot: page.locator('.seal') }).nth(isMobile ? 0 : 1);
  const name = await listing.locator('b').innerText();
  await listing.getByRole('link').click();
  await expect(page.locator('.certfor b')).toHaveText(name);

  const number = `${isMobile ? 3021 : 3022}/QĐ-UBND`;
  await page.getByLabel('Số quyết định').fill(number.replace('QĐ', 'QD'));
  await page.getByLabel('Ngày ký quyết định').fill('2025-06-18');
  await page.getByLabel('Cấp ra quyết định').selectOption('ministry');
  await page.getByRole('radio', { name: /^5 sao/ }).check();
  await page.getByRole('textbox', { name: /^Điểm/ }).fill('80');
  await page.getByLabel('Quyết định và giấy chứng nhận').setInputFiles({ name: 'quyết định.pdf', mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n1 0 obj << /Number ${isMobile ? 1 : 2} >> endobj\n%%EOF\n`) });
  await page.getByRole('button', { name: 'Gửi để kiểm' }).click();

  // Five stars with eighty points: said at the points, and nothing is lost.
  const points = page.getByRole('textbox', { name: /^Điểm/ });
  await expect(points).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('main').getByText('Điểm này không thuộc hạng sao đã chọn')).toBeVisible();
  await expect(points).toHaveValue('80');
  await expect(page.getByLabel('Ngày ký quyết định')).toHaveValue('2025-06-18');
  await expect(page.getByLabel('Cấp ra quyết định')).toHaveValue('ministry');
  await expect(page.getByRole('radio', { name: /^5 sao/ })).toBeChecked();
  await expect(page.getByRole('main').getByText('Đã nhận quyết định.pdf')).toBeVisible();
  found.push(...(await axe(page, 'form with an error')));

  await page.getByRole('radio', { name: /^4 sao/ }).check();
  await page.getByLabel('Cấp ra quyết định').selectOption('province');
  await page.getByRole('button', { name: 'Gửi để kiểm' }).click();
  await expect(page.getByRole('main').getByText('Đã gửi. Người phụ trách')).toBeVisible();
  await expect(page.locator('.certs li', { hasText: number })).toContainText('Đang được kiểm');

  const desk = await asCurator(browser);
  await desk.goto('/quan-tri/chung-nhan');
  found.push(...(await axe(desk, '/quan-tri/chung-nhan')));
  await desk.getByRole('row', { name: new RegExp(number) }).getByRole('link').click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(desk.getByRole('link', { name: /Mở quyết định\.pdf/ })).toBeVisible();
  found.push(...(await axe(desk, '/quan-tri/chung-nhan/:id')));
  const product = await desk.getByRole('link', { name, exact: true }).getAttribute('href');
  await desk.getByRole('button', { name: 'Duyệt, cho hiện sao' }).click();
  await expect(desk.getByRole('main').getByText('Đã duyệt. Sao hiện trên món hàng.')).toBeVisible();
  await desk.goto(product!);
  await expect(desk.getByRole('button', { name: 'OCOP 4 sao' })).toBeVisible();
  await desk.context().close();
  expect(found).toEqual([]);
});

test('a maker is added, gets a portrait, and shoppers see the face', async ({ page, isMobile }) => {
  test.setTimeout(120_000);
  const studio = await openStudio(page);
  const name = isMobile ? 'Vũ Thị Điện Thoại' : 'Vũ Thị Bàn Giấy';
  await page.goto(`${studio}/nghe-nhan/moi`, { waitUntil: 'networkidle' });
  // What is needed is said before it is missed, and nothing points to what this page has not.
  await expect(page.getByRole('main').getByText('Cần có họ tên, việc làm và câu chuyện')).toBeVisible();
  await expect(page.getByRole('main').getByText('phần dưới')).toHaveCount(0);
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Làm việc gì').fill('Nghệ nhân vẽ men');
  await expect(page.getByRole('main').getByText('Vài câu là đủ, ít nhất 20 chữ cái')).toBeVisible();
  await page.getByLabel('Câu chuyện', { exact: true }).fill('Vẽ men lam từ năm mười sáu tuổi, học từ bà nội.');
  await page.getByRole('button', { name: 'Lưu và thêm ảnh' }).click();
  // A title is not what somebody does.
  await expect(page.getByLabel('Làm việc gì')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(name);
  await page.getByLabel('Làm việc gì').fill('Người vẽ men lam');
  await page.getByRole('button', { name: 'Lưu và thêm ảnh' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const portrait = await sharp({ create: { width: 700, height: 900, channels: 3, background: isMobile ? '#335577' : '#775533' } }).jpeg().toBuffer();
  await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles({ name: 'chan-dung.jpg', mimeType: 'image/jpeg', buffer: portrait });
  await expect(page.getByRole('main').getByText('Đã lưu ảnh.')).toBeVisible();
  expect(await axe(page, 'a maker')).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Xem như khách' }).click();
  await expect(page.getByRole('img', { name })).toHaveAttribute('src', /\/anh\/chan-dung\//);
});
