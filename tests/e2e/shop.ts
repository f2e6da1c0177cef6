// What every journey begins with: a browser of its own behind a network address of its own, and a thing in the cart.
import { randomInt } from 'node:crypto';
import { expect, type Page, test as base } from '@playwright/test';
import type { OrderCode } from '#app/domain/orders/order-code.ts';

export const SANDBOX = () => process.env.SANDBOX_ORIGIN!;

/** Behind the shop's one proxy: limits count a shopper's address, and the whole suite is not one shopper. */
export const anAddress = (): Record<string, string> => ({ 'X-Forwarded-For': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}` });

export const test = base.extend({
  // The shop's address is known only when it has opened.
  baseURL: ({ browserName: _ }, use) => use(process.env.SHOP_ORIGIN),
  extraHTTPHeaders: ({ browserName: _ }, use) => use(anAddress()),
});
export { expect };

type Choice = {
  /** Phone and desktop run side by side on one stock. */
  nth?: number;
  /** Only what the card says there is little of. */
  scarce?: boolean;
};

/** Opens a thing of a village that is in stock, and answers its name. */
export async function openProduct(page: Page, village: string, { nth = 0, scarce = false }: Choice = {}): Promise<string> {
  await page.goto(`/san-pham?lang=${village}&con-hang=1&xep=gia-tang`);
  const link = page.getByRole('main').locator('.card', scarce ? { hasText: /Còn \d/ } : {}).locator('.card__name a').nth(nth);
  const name = await link.innerText();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return name;
}

/** Puts it into the cart, and answers its name. */
export async function addFrom(page: Page, village: string, choice?: Choice): Promise<string> {
  const name = await openProduct(page, village, choice);
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page).toHaveURL(/\/gio-hang/);
  await expect(page.getByRole('main').getByRole('link', { name, exact: true }).first()).toBeVisible();
  return name;
}

export const receiver = { name: 'Trần Thị Ngọc Ánh', phone: '0912 345 678', line: 'Số 8, ngõ 14 phố Đa Sỹ' };

/** Fills in the checkout; the ward is found by a name that it had before July 2025. */
export async function fillReceiver(page: Page, changes: Partial<typeof receiver & { email: string }> = {}): Promise<void> {
  const typed = { ...receiver, email: '', ...changes };
  await page.getByLabel('Họ và tên').fill(typed.name);
  await page.getByLabel('Số điện thoại').fill(typed.phone);
  await page.getByLabel(/^Thư điện tử/).fill(typed.email);
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Hà Nội' });
  const ward = page.getByRole('combobox', { name: 'Phường, xã' });
  await ward.fill('phu la');
  await page.getByRole('option', { name: /Phường Kiến Hưng.*Phường Phú La, Quận Hà Đông/s }).click();
  await expect(ward).toHaveValue('Phường Kiến Hưng');
  await page.getByLabel('Số nhà, đường, thôn xóm').fill(typed.line);
}

export async function goToCheckout(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Thanh toán' }).first().click();
  await expect(page.getByRole('heading', { name: 'Thanh toán' })).toBeVisible();
}

export const placeButton = (page: Page) => page.getByRole('main').getByRole('button', { name: /^Đặt hàng/ });

/** The code in the address of the order's page. */
export async function orderCode(page: Page): Promise<OrderCode> {
  await expect(page).toHaveURL(/\/don-hang\/TN\w+/);
  return /TN\w{8}/.exec(page.url())![0] as OrderCode;
}

/** Subjects of the mails that the shop wrote to an address, newest first. */
export async function mailsTo(page: Page, email: string): Promise<string[]> {
  const outbox = await page.context().newPage();
  await outbox.goto(`${SANDBOX()}/mail`);
  const subjects = await outbox.getByRole('listitem').filter({ hasText: email }).locator('b').allInnerTexts();
  await outbox.close();
  return subjects;
}

export const someEmail = (): string => `khach-${randomInt(1e12)}@thu.example`;
