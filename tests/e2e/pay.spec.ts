// From a cart to an order, in each way to pay, to the end.
import type { Page } from '@playwright/test';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { addFrom, anAddress, expect, fillReceiver, goToCheckout, mailsTo, openProduct, orderCode, placeButton, receiver, someEmail, test } from './shop.ts';

const choose = (page: Page, method: RegExp) => page.getByRole('radio', { name: method }).check();

test('goods of two workshops are paid in cash, each parcel with its own fee, and the order is found again by code and phone', async ({ page, browser }) => {
  const vase = await addFrom(page, 'bat-trang');
  const basket = await addFrom(page, 'phu-vinh');
  await goToCheckout(page);
  await expect(page.getByText('tính khi có nơi nhận')).toBeVisible();
  const email = someEmail();
  await fillReceiver(page, { email });
  await expect(page.getByText('Giao hàng, 2 kiện')).toBeVisible();
  await choose(page, /Trả khi nhận hàng/);
  const total = await page.locator('.sum .total dd').innerText();
  await placeButton(page).click();

  const code = await orderCode(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Đơn đã vào xưởng, trả ${total} khi nhận`);
  for (const words of [vase, basket, receiver.name, 'Kiện 1 từ Bát Tràng', 'Kiện 2 từ Phú Vinh', 'Phường Kiến Hưng']) await expect(page.getByText(words).first()).toBeVisible();
  expect(await mailsTo(page, email)).toEqual([expect.stringContaining(formatOrderCode(code))]);
  await page.goto('/gio-hang');
  await expect(page.getByRole('heading', { name: 'Giỏ đang trống' })).toBeVisible();

  const elsewhere = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress() });
  const other = await elsewhere.newPage();
  await other.goto(`/don-hang/${code}`);
  await expect(other.getByText(receiver.name)).toHaveCount(0);
  await other.getByLabel('Số điện thoại đã đặt').fill('0987 654 321');
  await other.getByRole('button', { name: 'Mở đơn' }).click();
  await expect(other.getByText('Mã đơn và số điện thoại không khớp với đơn nào.')).toBeVisible();
  await other.getByLabel('Số điện thoại đã đặt').fill('+84 912 345 678');
  await other.getByRole('button', { name: 'Mở đơn' }).click();
  await expect(other.getByText(receiver.name)).toBeVisible();
  await elsewhere.close();
});

test('a transfer by VietQR confirms the order by itself', async ({ page }) => {
  await addFrom(page, 'chuong');
  await goToCheckout(page);
  await fillReceiver(page);
  await choose(page, /Chuyển khoản VietQR/);
  await placeButton(page).click();

  const code = await orderCode(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Còn một bước: chuyển [\d.]+\s₫/);
  await expect(page.getByRole('img', { name: new RegExp(`Mã VietQR để chuyển .* nội dung ${code}`) })).toBeVisible();
  const saved = await page.request.get(`/don-hang/${code}/vietqr.png`);
  expect(saved.headers()['content-type']).toBe('image/png');

  const bank = await page.context().newPage();
  await bank.goto((await page.getByRole('link', { name: 'Mở ngân hàng thử' }).getAttribute('href'))!);
  await expect(bank.getByLabel('Nội dung', { exact: true })).toHaveValue(code);
  await bank.getByRole('button', { name: 'Chuyển tiền' }).click();
  await expect(bank.getByText('Ngân hàng đã báo cho cửa hàng.')).toBeVisible();
  await bank.close();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiền đã tới, đơn đã vào xưởng', { timeout: 20_000 });
});

test('a card is paid on a page of its own; a declined one can be tried again', async ({ page }) => {
  await addFrom(page, 'van-phuc');
  await goToCheckout(page);
  await fillReceiver(page);
  await choose(page, /Thẻ quốc tế/);
  await placeButton(page).click();

  await expect(page.getByRole('heading', { name: 'Thanh toán bằng thẻ' })).toBeVisible();
  await page.getByRole('button', { name: 'Thử với thẻ bị từ chối' }).click();
  await expect(page.getByText('Ngân hàng từ chối thẻ này.')).toBeVisible();
  await page.getByRole('button', { name: /^Trả [\d.]+\s₫$/ }).click();
  await orderCode(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiền đã tới, đơn đã vào xưởng', { timeout: 20_000 });
});

test('who turns back from the card page finds the order and can pay it in another way', async ({ page }) => {
  await addFrom(page, 'ha-thai');
  await goToCheckout(page);
  await fillReceiver(page);
  await choose(page, /Thẻ quốc tế/);
  await placeButton(page).click();
  await expect(page.getByRole('heading', { name: 'Thanh toán bằng thẻ' })).toBeVisible();
  await page.getByRole('link', { name: 'Quay lại, chưa trả' }).click();
  const code = await orderCode(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Còn một bước: trả [\d.]+\s₫ bằng thẻ/);

  await page.goto('/thanh-toan');
  await expect(page).toHaveURL(new RegExp(`/don-hang/${code}`));
  await page.getByText('Đổi cách trả tiền').click();
  await page.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await page.getByRole('button', { name: 'Đổi', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Đơn đã vào xưởng, trả [\d.]+\s₫ khi nhận/);
});

test('what is wrong is said beside its field, and nothing typed is lost', async ({ page }) => {
  await addFrom(page, 'quat-dong');
  await goToCheckout(page);
  await placeButton(page).click();
  await expect(page.getByText('Chưa đặt được. Còn 5 chỗ cần sửa')).toBeVisible();
  const told = async (label: string | RegExp, words: string) => {
    const field = page.getByLabel(label);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator(`[id="${(await field.getAttribute('aria-describedby'))!.split(' ').at(-1)}"]`)).toContainText(words);
  };
  await told('Họ và tên', 'Chưa điền tên.');
  await told('Số điện thoại', 'Chưa điền số điện thoại.');
  await told('Tỉnh, thành phố', 'Chưa chọn tỉnh, thành phố.');
  await told('Số nhà, đường, thôn xóm', 'Chưa điền số nhà, đường.');

  await fillReceiver(page, { phone: '0912 345 67', email: 'anh@' });
  await page.getByLabel(/^Lời nhắn/).fill('Gọi trước 15 phút');
  await choose(page, /Trả khi nhận hàng/);
  await placeButton(page).click();
  await told('Số điện thoại', 'thiếu 1 chữ số');
  await told(/^Thư điện tử/, 'thiếu hoặc thừa ký tự');
  await expect(page.getByLabel('Họ và tên')).toHaveValue(receiver.name);
  await expect(page.getByLabel('Số điện thoại')).toHaveValue('0912 345 67');
  await expect(page.getByRole('combobox', { name: 'Phường, xã' })).toHaveValue('Phường Kiến Hưng');
  await expect(page.getByLabel(/^Lời nhắn/)).toHaveValue('Gọi trước 15 phút');
  await expect(page.getByRole('radio', { name: /Trả khi nhận hàng/ })).toBeChecked();
});

test('two clicks make one order, and sending the old page again leads to it', async ({ page }) => {
  await addFrom(page, 'da-sy');
  await goToCheckout(page);
  const email = someEmail();
  await fillReceiver(page, { email });
  await choose(page, /Trả khi nhận hàng/);
  // Another window with the same page, filled in and left open.
  const other = await page.context().newPage();
  await other.goto('/thanh-toan');
  await fillReceiver(other, { email });
  await choose(other, /Trả khi nhận hàng/);

  await placeButton(page).dblclick();
  const code = await orderCode(page);
  await placeButton(other).click();
  expect(await orderCode(other)).toBe(code);
  expect(await mailsTo(page, email)).toHaveLength(1);
});

test('what somebody else bought meanwhile is said, and the rest can be ordered', async ({ page, browser }, { project }) => {
  const choice = { nth: project.name === 'phone' ? 0 : 1, scarce: true };
  const scarce = await addFrom(page, 'bat-trang', choice);
  const left = await addFrom(page, 'me-tri');
  await goToCheckout(page);
  await fillReceiver(page);
  await choose(page, /Trả khi nhận hàng/);

  const elsewhere = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress() });
  const other = await elsewhere.newPage();
  await openProduct(other, 'bat-trang', choice);
  await other.getByRole('spinbutton').first().fill(await other.getByRole('spinbutton').first().getAttribute('max') ?? '99');
  await other.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await goToCheckout(other);
  await fillReceiver(other);
  await choose(other, /Chuyển khoản VietQR/);
  await placeButton(other).click();
  await orderCode(other);
  await elsewhere.close();

  await placeButton(page).click();
  await expect(page.getByRole('main').getByText('Đơn vừa đổi, chưa có gì được đặt', { exact: true })).toBeInViewport();
  await expect(page.getByRole('main').getByText(`${scarce}: Món này vừa hết hàng`)).toBeVisible();
  await expect(page.getByRole('main').getByText(`Không đặt được, để lại trong giỏ: ${scarce}.`)).toBeVisible();
  await placeButton(page).click();
  await orderCode(page);
  await expect(page.getByText(left).first()).toBeVisible();
  await page.goto('/gio-hang');
  await expect(page.getByRole('link', { name: scarce, exact: true }).first()).toBeVisible();
});
