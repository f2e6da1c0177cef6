// An account keeps a shopper's cart, orders and addresses, and gives them to nobody else.
import type { Page } from '@playwright/test';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { addFrom, expect, fillReceiver, goToCheckout, orderCode, placeButton, receiver, SANDBOX, someEmail, test } from './shop.ts';

const password = 'nón lá che mưa chiều';

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto('/dang-ky');
  await page.getByLabel('Họ và tên').fill(receiver.name);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  await expect(page).not.toHaveURL(/dang-ky/);
}

test('sign up, order to a saved address, sign out, and come back with the cart filled meanwhile', async ({ page }) => {
  const email = someEmail();
  const first = await addFrom(page, 'thuy-ung');
  await signUp(page, email);
  await page.goto('/gio-hang');
  await expect(page.getByRole('link', { name: first })).toBeVisible();

  await goToCheckout(page);
  await expect(page.getByLabel('Họ và tên')).toHaveValue(receiver.name);
  await fillReceiver(page, { email });
  await page.getByLabel('Lưu địa chỉ này cho lần sau').check();
  await page.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await placeButton(page).click();
  const code = await orderCode(page);
  await page.goto('/tai-khoan/don-hang');
  await expect(page.getByText(formatOrderCode(code))).toBeVisible();
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).not.toHaveURL(/tai-khoan/);
  await page.goto('/tai-khoan/don-hang');
  await expect(page).toHaveURL(/\/dang-nhap/);

  const second = await addFrom(page, 'kieu-ky');
  await page.goto('/dang-nhap?tiep=/thanh-toan');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).toHaveURL(/\/thanh-toan/);
  await expect(page.getByText(second).first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /Phường Kiến Hưng/ })).toBeChecked();
  await expect(page.getByLabel('Họ và tên')).toBeHidden();
  await page.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await placeButton(page).click();
  await orderCode(page);
  await expect(page.getByText(receiver.line).first()).toBeVisible();
});

test('a forgotten password is set anew by the link in the mail, once', async ({ page }) => {
  const email = someEmail();
  await signUp(page, email);
  await page.context().clearCookies();

  await page.goto('/quen-mat-khau');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByRole('button', { name: 'Gửi đường dẫn' }).click();
  await expect(page.getByRole('heading', { name: 'Mời bạn xem hộp thư' })).toBeVisible();
  await page.goto(`${SANDBOX()}/mail`);
  await page.getByRole('listitem').filter({ hasText: email }).first().getByRole('link').click();
  const link = (await page.locator('pre a[href*="dat-lai-mat-khau"]').getAttribute('href'))!;

  await page.goto(link);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('tre xanh đầu làng cũ');
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await expect(page.getByRole('main').getByText('Mật khẩu mới đã được lưu.')).toBeVisible();
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('Thư hoặc mật khẩu không khớp.')).toBeVisible();
  await page.getByLabel('Mật khẩu', { exact: true }).fill('tre xanh đầu làng cũ');
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).not.toHaveURL(/dang-nhap/);

  await page.context().clearCookies();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Đường dẫn đã dùng hoặc đã quá hạn' })).toBeVisible();
});
