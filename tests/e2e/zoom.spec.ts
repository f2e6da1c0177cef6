// A thing for its looks is looked at closely before it is bought.
import { expect, test } from './shop.ts';

const PRODUCT = '/san-pham/binh-ty-ba-men-lam-ve-ca-chep';

test('a picture opens over the screen, is stepped through and come closer to by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  const picture = page.getByRole('link', { name: /xem lớn$/ }).first();
  await picture.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Bình tỳ bà men lam vẽ cá chép' });
  await expect(dialog.getByRole('group', { name: 'Ảnh 1' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByText('Ảnh 2')).toBeAttached();
  const shown = dialog.getByRole('group', { name: 'Ảnh 2' });
  const whole = (await shown.getByRole('img').boundingBox())!;
  const frame = (await shown.boundingBox())!;
  expect(whole.height).toBeLessThanOrEqual(frame.height + 1);
  await page.keyboard.press('+');
  await expect.poll(async () => (await shown.getByRole('img').boundingBox())!.width).toBeCloseTo(whole.width * 2, 0);
  await page.keyboard.press('-');
  await expect.poll(async () => (await shown.getByRole('img').boundingBox())!.width).toBeCloseTo(whole.width, 0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(picture).toBeFocused();
});

test('a tap comes closer to the place that was tapped', async ({ page }) => {
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  await page.getByRole('link', { name: /xem lớn$/ }).first().click();
  const shown = page.getByRole('dialog').getByRole('group', { name: 'Ảnh 1' });
  const frame = (await shown.boundingBox())!;
  await shown.click({ position: { x: frame.width * 0.9, y: frame.height * 0.9 } });
  await expect.poll(() => shown.evaluate(({ scrollLeft, scrollTop }) => scrollLeft > 0 && scrollTop > 0)).toBe(true);
  const place = () => shown.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop].map(Math.round));
  const [left, top] = await place();
  await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
  await page.mouse.down();
  await page.mouse.move(frame.x + frame.width / 2 + 60, frame.y + frame.height / 2 + 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).toEqual([left! - 60, top! - 40]);
  await page.getByRole('button', { name: 'Xem cả món' }).click();
  await expect.poll(() => shown.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
});

test('where the larger view cannot be had, the picture itself opens', async ({ page }) => {
  await page.goto(PRODUCT, { waitUntil: 'networkidle' });
  await page.route(/zoom[^/]*\.js/, (route) => route.abort());
  await page.getByRole('link', { name: /xem lớn$/ }).first().click();
  await expect(page).toHaveURL(/\/anh\/.*\/1200\.webp$/);
});
