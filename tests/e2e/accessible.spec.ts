// Whoever reads by ear, by keyboard, in large letters or in the dark finds the same shop.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addFrom, expect, fillReceiver, goToCheckout, orderCode, placeButton, test } from './shop.ts';

const READ = {
  Vietnamese: [
    '/', '/lang-nghe', '/lang-nghe/ban-do', '/lang-nghe/bat-trang', '/lang-nghe/van-phuc', '/lang-nghe/ha-thai', '/lang-nghe/phu-yen', '/san-pham', '/san-pham?lang=bat-trang&sao=4', '/san-pham?q=khongcogi',
    '/san-pham?q=l%E1%BB%A5a+t%E1%BB%AB+4+sao&con-hang=1', '/san-pham?q=kh%C4%83n+l%E1%BB%A5a+tr%C3%AAn+90+tri%E1%BB%87u', '/san-pham?q=banh+chung', '/san-pham?q=khamn', '/san-pham?q=l%E1%BB%A5a&lang=bat-trang&sao=5',
    '/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/san-pham/bo-bat-dia-men-lam-ve-sen?phan-loai=BT-030-3', '/nghe-nhan', '/nghe-nhan/pham-thi-hanh', '/xuong/hop-tac-xa-gom-sen-dat', '/gio-hang', '/don-hang', '/dang-nhap', '/dang-ky', '/quen-mat-khau',
    '/giao-hang', '/doi-tra', '/dieu-khoan', '/quyen-rieng-tu', '/ocop-la-gi', '/khong-co-trang-nay',
  ],
  English: ['/en', '/en/san-pham', '/en/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '/en/lang-nghe/bat-trang', '/en/lang-nghe/ban-do', '/en/nghe-nhan/pham-thi-hanh', '/en/xuong/hop-tac-xa-gom-sen-dat', '/en/dang-nhap'],
};

/** Every rule there is, best practice and target size with the rest; in the dark only what looks at colours, because nothing else differs there. */
const SCHEMES: { colorScheme: 'light' | 'dark'; options: Parameters<AxeBuilder['options']>[0] }[] = [
  { colorScheme: 'light', options: { rules: { 'target-size': { enabled: true } } } },
  { colorScheme: 'dark', options: { runOnly: ['color-contrast', 'link-in-text-block'] } },
];

async function findings(page: Page, where: string): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, options } of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).options(options).analyze();
    found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) => `${where} in ${colorScheme}: ${id} at ${target.join(' ')}: ${[...any, ...all, ...none][0]?.message ?? ''}`)));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

test.describe('axe', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [language, pages] of Object.entries(READ)) {
    test(`finds nothing on any page that is read in ${language}`, async ({ page }) => {
      test.setTimeout(300_000);
      const found: string[] = [];
      for (const path of pages) {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        found.push(...(await findings(page, path)));
      }
      expect(found).toEqual([]);
    });
  }

  test('finds nothing on the way to an order, its errors and its certificate with it', async ({ page }) => {
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
    await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Hà Nội' });
    await page.getByRole('combobox', { name: 'Phường, xã' }).fill('phu la');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    found.push(...(await findings(page, 'checkout with the list of communes')));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await fillReceiver(page);
    await placeButton(page).click();
    await orderCode(page);
    found.push(...(await findings(page, 'order')));
    await page.goto(`${page.url().split('?')[0]}/hop-dong`);
    found.push(...(await findings(page, 'contract')));
    expect(found).toEqual([]);
  });

  test('finds nothing on what opens over a page or in it', async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    await page.goto('/');
    const menu = page.locator('details.menu summary');
    if (await menu.isVisible()) {
      await menu.click();
      found.push(...(await findings(page, 'menu')));
    }
    await page.goto('/san-pham');
    const filters = page.getByRole('button', { name: /^Lọc/ });
    if (await filters.isVisible()) await filters.click();
    await page.locator('.rail details summary').first().click();
    found.push(...(await findings(page, 'filters')));
    await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep', { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: /xem lớn$/ }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    found.push(...(await findings(page, 'zoom')));
    await page.getByRole('button', { name: 'Xem gần' }).click();
    found.push(...(await findings(page, 'zoom, close')));
    await addFrom(page, 'phu-vinh', { nth: 1 });
    await page.getByText('Tính thử phí giao').click();
    found.push(...(await findings(page, 'delivery to another province')));
    await page.getByRole('button', { name: /^Bỏ/ }).first().click();
    await expect(page.getByRole('heading', { name: 'Giỏ đang trống' })).toBeVisible();
    found.push(...(await findings(page, 'empty cart with a way back')));
    expect(found).toEqual([]);
  });

  test('finds nothing in an account, nor where it refuses', async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    await page.goto('/dang-ky', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Mở tài khoản' }).click();
    await expect(page.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
    found.push(...(await findings(page, 'sign-up with errors')));
    await page.goto('/dang-nhap?tiep=/tai-khoan', { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page.getByLabel('Thư điện tử')).toHaveAttribute('aria-invalid', 'true');
    found.push(...(await findings(page, 'sign-in with errors')));
    await page.getByLabel('Thư điện tử').fill('khach@tramnghe.example');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('di-cho-lang-gom');
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page).toHaveURL(/\/tai-khoan/);
    for (const path of ['/tai-khoan', '/tai-khoan/don-hang', '/tai-khoan/dia-chi', '/tai-khoan/dia-chi/moi', '/tai-khoan/ho-so']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      found.push(...(await findings(page, path)));
    }
    await page.goto('/tai-khoan/dia-chi/moi', { waitUntil: 'networkidle' });
    await page.getByRole('main').getByRole('button', { name: /^Lưu/ }).click();
    await expect(page.getByLabel('Số nhà, đường, thôn xóm')).toHaveAttribute('aria-invalid', 'true');
    found.push(...(await findings(page, 'address with errors')));
    expect(found).toEqual([]);
  });
});

/** Words that a box cuts off; a name ended by an ellipsis is meant to. */
function cutWords(): string[] {
  const cut: string[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const node = words.currentNode;
    const own = node.parentElement!;
    if (!node.textContent!.trim() || !own.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || own.closest('.vh, .skip, svg, script, [aria-hidden=true]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    for (let box: HTMLElement | null = own; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, clipPath } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX + overflowY)) break;
      if (overflowX === 'visible' || textOverflow === 'ellipsis' || webkitLineClamp !== 'none' || clipPath !== 'none') continue;
      const edge = box.getBoundingClientRect();
      if (left < edge.left - 2 || right > edge.right + 2 || top < edge.top - 2 || bottom > edge.bottom + 2) cut.push(`${node.textContent!.trim().slice(0, 40)} in .${box.className}`);
    }
  }
  return cut;
}

test('320 px wide and letters twice as large, nothing runs off the screen or is cut', async ({ page }) => {
  test.setTimeout(180_000);
  const wrong: string[] = [];
  await addFrom(page, 'phu-vinh', { nth: 1 });
  for (const [name, width, letters] of [['320 px', 320, '100%'], ['twice the letters', 640, '200%']] as const) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of [...Object.values(READ).flat(), '/gio-hang', '/thanh-toan']) {
      await page.goto(path);
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (tooWide > 0) wrong.push(`${path} is ${tooWide} px too wide with ${name}`);
      for (const words of await page.evaluate(cutWords)) wrong.push(`${path} cuts ${words} with ${name}`);
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

test('what has the focus is never hidden behind the bar at the foot', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only a phone has the bar');
  // Where motion is off the page is there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await addFrom(page, 'phu-vinh', { nth: 1 });
  const hidden: string[] = [];
  for (const [path, bar] of [['/thanh-toan', '.paybar'], ['/san-pham/binh-ty-ba-men-lam-ve-ca-chep', '.buybar']] as const) {
    await page.goto(path);
    await expect(page.locator(bar)).toBeVisible();
    for (let stop = 0; stop < 45; stop += 1) {
      await page.keyboard.press('Tab');
      const behind = await page.evaluate((selector) => {
        const [own, over] = [document.activeElement!, document.querySelector(selector)!];
        const [at, from] = [own.getBoundingClientRect(), over.getBoundingClientRect()];
        return from.height > 0 && at.height > 0 && !over.contains(own) && at.top >= from.top && at.bottom <= from.bottom ? own.outerHTML.slice(0, 90) : null;
      }, bar);
      if (behind) hidden.push(`${path}: ${behind}`);
    }
  }
  expect(hidden).toEqual([]);
});

test('what changes is heard: another variant, what the cart says, another page', async ({ page }) => {
  await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep', { waitUntil: 'networkidle' });
  const heard = () => page.locator('[aria-live=polite]').allInnerTexts();
  const before = await heard();
  await page.locator('.pick a:not([aria-current])').first().click();
  await expect.poll(async () => (await heard()).filter((words, index) => words !== before[index]).join()).toMatch(/\d\.\d{3}\s₫/);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page.locator('body > .vh[aria-live=polite]')).toHaveText(/^Giỏ hàng.*Đã cho vào giỏ/);
  const total = page.locator('.total[aria-live]');
  const sum = await total.innerText();
  await page.getByRole('button', { name: 'Thêm một' }).first().click();
  await expect(total).not.toHaveText(sum);
});

test('a sheet over the page keeps the focus, and gives it back', async ({ page }) => {
  await page.goto('/san-pham/binh-ty-ba-men-lam-ve-ca-chep');
  const seal = page.getByRole('button', { name: /^OCOP \d sao/ });
  await seal.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Đóng' })).toBeFocused();
  for (let stop = 0; stop < 5; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await sheet.evaluate((own) => own.contains(document.activeElement))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(seal).toBeFocused();
});

test('what is taken out of the cart by keyboard leaves the focus on the way back', async ({ page }) => {
  await addFrom(page, 'phu-vinh', { nth: 1 });
  await addFrom(page, 'phu-vinh', { nth: 2 });
  await page.getByRole('button', { name: /^Bỏ/ }).first().press('Enter');
  await expect(page.getByRole('button', { name: 'Lấy lại' })).toBeFocused();
});
