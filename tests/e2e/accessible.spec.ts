// Whoever reads by ear, by keyboard, in large letters or in the dark finds the same shop.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addFrom, expect, fillReceiver, goToCheckout, orderCode, placeButton, test } from './shop.ts';

const READ = [
  '/', '/lang-nghe', '/lang-nghe/ban-do', '/lang-nghe/bat-trang', '/lang-nghe/van-phuc', '/lang-nghe/ha-thai', '/lang-nghe/phu-yen', '/san-pham', '/san-pham?lang=bat-trang&sao=4', '/san-pham?q=khongcogi',
  '/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/nghe-nhan', '/nghe-nhan/pham-thi-hanh', '/xuong/hop-tac-xa-gom-sen-dat', '/gio-hang', '/don-hang', '/dang-nhap', '/dang-ky', '/quen-mat-khau',
  '/giao-hang', '/doi-tra', '/dieu-khoan', '/quyen-rieng-tu', '/ocop-la-gi', '/khong-co-trang-nay', '/en', '/en/san-pham', '/en/lang-nghe/bat-trang',
];

/** Every rule there is, best practice and target size with the rest. */
async function findings(page: Page, where: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => `${where}: ${id} at ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on any page that is read', async ({ page }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      for (const path of READ) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        found.push(...(await findings(page, path)));
      }
      expect(found).toEqual([]);
    });

    test('axe finds nothing on the way to an order, its errors and its certificate with it', async ({ page }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep');
      await page.getByRole('button', { name: /^OCOP \d sao/ }).click();
      found.push(...(await findings(page, 'certificate')));
      await addFrom(page, 'phu-vinh', { nth: 2 });
      found.push(...(await findings(page, 'cart')));
      await goToCheckout(page);
      found.push(...(await findings(page, 'checkout')));
      await placeButton(page).click();
      await expect(page.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
      found.push(...(await findings(page, 'checkout with errors')));
      await fillReceiver(page);
      await placeButton(page).click();
      await orderCode(page);
      found.push(...(await findings(page, 'order')));
      await page.goto(`${page.url().split('?')[0]}/hop-dong`);
      found.push(...(await findings(page, 'contract')));
      expect(found).toEqual([]);
    });
  });
}

test('320 px wide and letters twice as large, nothing runs off the screen', async ({ page }) => {
  test.setTimeout(180_000);
  const wrong: string[] = [];
  await addFrom(page, 'phu-vinh', { nth: 1 });
  for (const [name, width, letters] of [['320 px', 320, '100%'], ['twice the letters', 640, '200%']] as const) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of [...READ, '/gio-hang', '/thanh-toan']) {
      await page.goto(path);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (tooWide > 0) wrong.push(`${path} is ${tooWide} px too wide with ${name}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('by keyboard alone, each stop to be seen, from the front page to the cart', async ({ page }) => {
  await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Đến phần chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  const add = page.getByRole('main').getByRole('button', { name: 'Thêm vào giỏ' }).first();
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
      const around = getComputedStyle(document.activeElement!.parentElement!);
      return { here: document.activeElement!.outerHTML.slice(0, 90), seen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || around.boxShadow !== 'none' };
    });
    expect(seen).toMatchObject({ seen: true });
    if (await add.evaluate((button) => button === document.activeElement)) break;
  }
  await expect(add).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/gio-hang/);
  await expect(page.getByRole('status').filter({ hasText: 'Đã cho vào giỏ' })).toBeVisible();
});
