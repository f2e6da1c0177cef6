// The shop as somebody walks it who reads English: the goods may speak Vietnamese, what stands around them may not.
import type { Page } from '@playwright/test';
import { expect, orderCode, receiver, test } from './shop.ts';

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
/** Names that stay as they are in English. */
const names = /Trăm Nghề|Hà Nội|Tiếng Việt|Đa Sỹ|đồng/g;

/** What buttons, labels, headings of forms, the head and the foot say. */
async function expectEnglishFrame(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const said = await page.locator('header, footer, main button, main label > span:first-child, main legend, main dt').evaluateAll((parts) =>
    parts.map((part) => {
      const read = part.cloneNode(true) as Element;
      // What is marked as Vietnamese is read as Vietnamese; provinces keep their names.
      for (const kept of read.querySelectorAll('[lang=vi], option')) kept.remove();
      return read.textContent ?? '';
    }),
  );
  const placeholders = await page.locator('[placeholder]').evaluateAll((fields) => fields.map((field) => field.getAttribute('placeholder')!));
  expect([...said, ...placeholders].map((text) => text.replace(names, '')).filter((text) => vietnamese.test(text))).toEqual([]);
}

test('from the front to an order in cash, all in English', async ({ page, isMobile }) => {
  await page.goto('/en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/A hundred crafts of Hà Nội/);
  await expectEnglishFrame(page);

  await page.getByRole('main').locator('a[href="/en/lang-nghe/bat-trang"]').first().click();
  await expect(page).toHaveURL(/\/en\/lang-nghe\/bat-trang/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bát Tràng');

  await page.goto('/en/san-pham?lang=bat-trang&con-hang=1&xep=gia-tang');
  await expectEnglishFrame(page);
  const card = page.getByRole('main').locator('.card__name a').nth(3);
  const product = await card.innerText();
  await card.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(product);
  await expect(page.locator('.price').first()).toHaveText(/^₫[\d,]+$/);

  await page.getByRole('button', { name: 'Add to cart' }).first().click();
  await expect(page).toHaveURL(/\/en\/gio-hang/);
  await expect(page.getByRole('main').getByText(`Added to your cart: ${product}.`)).toBeVisible();
  await expectEnglishFrame(page);

  await page.getByRole('link', { name: 'Check out' }).first().click();
  await expect(page.getByRole('heading', { name: 'Checkout' })).toBeVisible();
  await page.getByLabel('Full name').fill(receiver.name);
  await page.getByLabel('Phone number').fill('0912 345 67');
  await page.getByLabel('Province or city').selectOption({ label: 'Hà Nội' });
  const ward = page.getByRole('combobox', { name: 'Ward or commune' });
  await ward.fill('phu la');
  await page.getByRole('option', { name: /Kiến Hưng/ }).first().click();
  await page.getByLabel('House number, street, hamlet').fill(receiver.line);
  await page.getByRole('radio', { name: /^Cash on delivery/ }).check();
  const place = page.getByRole('main').getByRole('button', { name: isMobile ? /^Place order$/ : /^Place order, ₫[\d,]+$/ });
  await place.click();
  await expect(page.getByText('This number is 1 digit short.')).toBeVisible();
  await expectEnglishFrame(page);

  await page.getByLabel('Phone number').fill(receiver.phone);
  await place.click();
  const code = await orderCode(page);
  expect(new URL(page.url()).pathname).toBe(`/en/don-hang/${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^We have your order; pay ₫[\d,]+ on delivery$/);
  await expect(page.getByRole('main').getByRole('link', { name: product })).toBeVisible();

  // The same order stands in Vietnamese beside it.
  await page.goto(`/don-hang/${code}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Đơn đã vào xưởng, trả [\d.]+\u00a0₫ khi nhận$/);
  await expect(page.getByRole('main').getByText(product)).toHaveCount(0);
});
