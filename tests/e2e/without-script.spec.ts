// Everything that sells works where no script runs: old phones, broken lines, careful people.
import { addFrom, expect, orderCode, receiver, test } from './shop.ts';

test.use({ javaScriptEnabled: false });

test('search, filter, cart and checkout go all the way to the order', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('non chuong');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/món cho “non chuong”/);
  await page.goto('/san-pham?nghe=gom-su&sao=3');
  await expect(page.getByRole('main').locator('.card').first()).toBeVisible();

  const name = await addFrom(page, 'vong');
  await page.getByRole('spinbutton').fill('2');
  await page.getByRole('button', { name: 'Đổi số lượng' }).click();
  await expect(page.getByRole('spinbutton')).toHaveValue('2');
  await page.getByRole('link', { name: 'Thanh toán' }).first().click();

  await page.getByLabel('Họ và tên').fill(receiver.name);
  await page.getByLabel('Tỉnh, thành phố').selectOption({ label: 'Đà Nẵng (gồm Quảng Nam)' });
  await page.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await page.getByRole('button', { name: 'Hiện phường, xã' }).click();
  await expect(page.getByLabel('Họ và tên')).toHaveValue(receiver.name);
  await expect(page.getByRole('radio', { name: /Trả khi nhận hàng/ })).toBeChecked();
  await page.getByLabel('Phường, xã').selectOption({ label: 'Phường Hải Châu' });
  await page.getByLabel('Số điện thoại').fill('0912 345 67');
  await page.getByLabel('Số nhà, đường, thôn xóm').fill(receiver.line);
  await page.getByRole('main').getByRole('button', { name: /^Đặt hàng/ }).click();

  await expect(page.getByText('thiếu 1 chữ số')).toBeVisible();
  await expect(page.getByLabel('Phường, xã')).toHaveValue(/\d+/);
  await expect(page.getByLabel('Số nhà, đường, thôn xóm')).toHaveValue(receiver.line);
  await page.getByLabel('Số điện thoại').fill(receiver.phone);
  await page.getByRole('main').getByRole('button', { name: /^Đặt hàng/ }).click();

  await orderCode(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Đơn đã vào xưởng/);
  await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByText(/Phường Hải Châu/).first()).toBeVisible();
});
