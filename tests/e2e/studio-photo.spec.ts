// An artisan gives pictures of a listing: several at once, over a line that breaks.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { expect, test } from './shop.ts';
import { colours, openStudio, photographs, type File } from './studio.ts';

async function openShelf(page: Page): Promise<Locator> {
  await openStudio(page);
  await page.goto(`${page.url()}/hang/moi`);
  await page.getByRole('main').getByRole('button').click();
  await expect(page).toHaveURL(/\/hang\/soan\//);
  return shelfOf(page);
}

const shelfOf = (page: Page) => page.getByRole('region', { name: 'Ảnh', exact: true });
const add = async (shelf: Locator, files: File[]) => shelf.getByLabel('Chụp hoặc chọn ảnh').setInputFiles(files);
const rows = (shelf: Locator) => shelf.locator('.shelf__list > li');
const allSent = (shelf: Locator) => expect(shelf.getByRole('progressbar')).toHaveCount(0);

/** Which of the colours each row shows, by the file that its picture names. */
async function seen(shelf: Locator): Promise<number[]> {
  await expect(rows(shelf).locator('.shelf__pic svg image')).toHaveCount(await rows(shelf).count());
  const shown = await rows(shelf).locator('.shelf__pic svg image').evaluateAll((images) =>
    Promise.all(
      images.map(async (image) => {
        const picture = new Image();
        picture.src = image.getAttribute('href')!;
        await picture.decode();
        const canvas = document.createElement('canvas').getContext('2d')!;
        canvas.drawImage(picture, 0, 0);
        return Array.from(canvas.getImageData(5, 5, 1, 1).data);
      }),
    ),
  );
  const distance = (colour: string, pixel: number[]) => [1, 3, 5].reduce((sum, at, index) => sum + Math.abs(Number.parseInt(colour.slice(at, at + 2), 16) - pixel[index]!), 0);
  return shown.map((pixel) => colours.indexOf(colours.toSorted((one, other) => distance(one, pixel) - distance(other, pixel))[0]!));
}

/** Photographs that the server has taken, by their hash, each time it did. */
function taken(page: Page): string[] {
  const hashes: string[] = [];
  page.on('response', async (response) => {
    if (response.request().method() !== 'POST' || !response.url().endsWith('/anh')) return;
    const answer = (await response.json().catch(() => null)) as { photo?: string } | null;
    if (answer?.photo) hashes.push(answer.photo);
  });
  return hashes;
}

test('several pictures are chosen at once, put in order, cropped and told', async ({ page }) => {
  test.setTimeout(150_000);
  const shelf = await openShelf(page);
  await add(shelf, await photographs(3));
  await expect(rows(shelf)).toHaveCount(3);
  await allSent(shelf);
  expect(await seen(shelf)).toEqual([0, 1, 2]);
  await expect(rows(shelf).first()).toContainText('Hiện ở danh sách');

  const up = shelf.getByRole('button', { name: 'Đưa ảnh 3 lên trước' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(shelf.getByRole('button', { name: 'Đưa ảnh 2 lên trước' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await seen(shelf)).toEqual([2, 0, 1]);
  await expect(shelf.getByText('Ảnh đã chuyển tới chỗ 1 trên 3.')).toBeAttached();

  await shelf.getByTitle('Kéo ảnh 2 để đổi chỗ').scrollIntoViewIfNeeded();
  const [from, to] = await Promise.all([shelf.getByTitle('Kéo ảnh 2 để đổi chỗ').boundingBox(), rows(shelf).nth(2).boundingBox()]);
  await page.mouse.move(from!.x + 24, from!.y + 24);
  await page.mouse.down();
  await page.mouse.move(from!.x + 24, to!.y + to!.height / 2 + 20, { steps: 12 });
  await page.mouse.up();
  expect(await seen(shelf)).toEqual([2, 1, 0]);
  await shelf.getByRole('button', { name: 'Đưa ảnh 3 lên trước' }).click();
  expect(await seen(shelf)).toEqual([2, 0, 1]);

  await rows(shelf).first().getByLabel('Trong ảnh có gì?').fill('Bình men lam nhìn từ trên');
  await shelf.getByRole('button', { name: 'Cắt ảnh 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cắt ảnh' });
  await expect(dialog.locator('.crop__frame')).toBeFocused();
  const height = Number(await dialog.locator('.crop__frame').getAttribute('height'));
  for (const key of ['-', '-', '-', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  expect(Number(await dialog.locator('.crop__frame').getAttribute('height'))).toBeLessThan(height);
  expect((await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng phần trong khung' }).click();
  await expect(dialog).toHaveCount(0);

  await shelf.getByRole('button', { name: 'Bỏ ảnh 2' }).click();
  expect(await seen(shelf)).toEqual([2, 1]);
  await expect(shelf.getByRole('button', { name: 'Lấy lại' })).toBeFocused();
  await shelf.getByRole('button', { name: 'Lấy lại' }).click();
  expect(await seen(shelf)).toEqual([2, 0, 1]);
  await expect(rows(shelf).first().getByLabel('Trong ảnh có gì?')).toHaveValue('Bình men lam nhìn từ trên');
  expect((await new AxeBuilder({ page }).include('.shelf').options({ rules: { 'target-size': { enabled: true } } }).analyze()).violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(page.viewportSize()!.width);
});

test('what is no picture is refused with its reason and counts as none, and the others go on', async ({ page }) => {
  const shelf = await openShelf(page);
  const [first, second] = await photographs(2);
  await add(shelf, [first!, { name: 'binh.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('Đây là chữ.') }, second!]);
  const refused = shelf.getByRole('group', { name: 'Tệp không nhận được' });
  await expect(refused.getByRole('alert')).toHaveText('binh.jpgTệp này không phải ảnh JPEG, PNG hay WebP.');
  await allSent(shelf);
  await expect(shelf.getByText('2 ảnh đã gửi, 1 ảnh không gửi được.')).toBeAttached();
  await expect(shelf.getByText('2 trên 12')).toBeVisible();
  expect(await seen(shelf)).toEqual([0, 1]);
  await refused.getByRole('button', { name: 'Bỏ 1 tệp này' }).click();
  await expect(refused).toHaveCount(0);
  // What was refused is not found again by the next page.
  const small: File = { name: 'nho.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 300, height: 400, channels: 3, background: '#A8633D' } }).png().toBuffer() };
  await add(shelf, [small, { name: 'nang.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(15_000_001) }]);
  await expect(refused.getByRole('alert')).toHaveCount(2);
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
  await page.reload();
  await expect(rows(shelf)).toHaveCount(2);
  await expect(shelf.getByLabel('Chụp hoặc chọn ảnh')).toBeEnabled();
  await expect(shelf.getByText('2 trên 12')).toBeVisible();
  await expect(refused).toHaveCount(0);
  // At a desk there is room for a whole sentence beside the picture.
  await page.setViewportSize({ width: 1280, height: 900 });
  expect((await shelf.getByLabel('Trong ảnh có gì?').first().boundingBox())!.width).toBeGreaterThan(400);
});

test('a connection that is lost loses no picture: all arrive once, in order', async ({ page, context }) => {
  const shelf = await openShelf(page);
  const arrived = taken(page);
  // The line breaks while the first two are on their way.
  let broken = 0;
  await page.route('**/anh', async (route) => {
    if (route.request().method() !== 'POST' || broken >= 2) return route.fallback();
    broken += 1;
    if (broken === 2) await context.setOffline(true);
    await route.abort('connectionreset');
  });
  await add(shelf, await photographs(4));
  await expect(shelf.getByRole('status').filter({ hasText: 'Mất mạng. Ảnh được giữ trong máy này' })).toBeVisible();
  await rows(shelf).nth(3).getByLabel('Trong ảnh có gì?').fill('Viết lúc mất mạng');
  await context.setOffline(false);
  await allSent(shelf);
  expect(await seen(shelf)).toEqual([0, 1, 2, 3]);
  expect([arrived.length, new Set(arrived).size]).toEqual([4, 4]);
  await expect(rows(shelf).nth(3).getByLabel('Trong ảnh có gì?')).toHaveValue('Viết lúc mất mạng');
});

test('a page that is closed while the line is dead goes on where it was', async ({ page }) => {
  const shelf = await openShelf(page);
  let isDead = true;
  await page.route('**/anh', (route) => (route.request().method() === 'POST' && isDead ? route.abort('connectionreset') : route.fallback()));
  await add(shelf, await photographs(3));
  await expect(shelf.getByRole('status').filter({ hasText: 'Mất mạng. Ảnh được giữ trong máy này' })).toBeVisible();
  await page.reload();
  const again = shelfOf(page);
  await expect(rows(again)).toHaveCount(3);
  isDead = false;
  await again.getByRole('button', { name: 'Gửi lại ngay' }).click();
  await allSent(again);
  expect(await seen(again)).toEqual([0, 1, 2]);
  await page.reload();
  await expect(rows(again)).toHaveCount(3);
  expect(await seen(again)).toEqual([0, 1, 2]);
});
