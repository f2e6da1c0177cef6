// The whole way of a thing: a workshop comes, is approved, lists, sells, packs, sends and has its money. On a phone, with
// every tap counted.
import { randomInt } from 'node:crypto';
import { formatOrderCode } from '#app/domain/orders/order-code.ts';
import { anAddress, expect, fillReceiver, goToCheckout, orderCode, placeButton, test } from './shop.ts';
import { applyForWorkshop, approveWorkshop, handOf, photographs } from './studio.ts';

test('a workshop applies, is approved, lists six variants with three pictures, sells, packs, sends and is paid', async ({ page, browser }, { project }) => {
  test.skip(project.name !== 'phone', 'it is the phone that is counted');
  test.setTimeout(240_000);
  const name = `Gốm Đi Hết ${randomInt(1e9)}`;
  const thing = `Lọ hoa sen ${randomInt(1e9)}`;
  const studio = await applyForWorkshop(page, name);

  // Everything can be prepared before, nothing is sold.
  await page.goto(`${studio}/nghe-nhan/moi`);
  await page.getByLabel('Họ và tên').fill('Nguyễn Văn Lò');
  await page.getByLabel(/^Làm việc gì/).first().fill('Thợ chuốt bàn xoay');
  await page.getByLabel('Câu chuyện', { exact: true }).fill('Học chuốt từ mười hai tuổi, lọ nào cũng tự tay.');
  await page.getByRole('button', { name: 'Lưu và thêm ảnh' }).click();
  await expect(page).not.toHaveURL(/moi$/);

  await page.goto(`${studio}/hang`);
  const hand = handOf(page);
  await hand.tap(page.getByRole('button', { name: 'Thêm mặt hàng' }));
  await expect(page).toHaveURL(/\/hang\/soan\//);
  const draft = page.url();
  await hand.give(page.getByLabel('Chụp hoặc chọn ảnh'), await photographs(3));
  await hand.type(page.getByLabel('Tên hàng', { exact: true }), thing);
  await hand.tap(page.getByRole('button', { name: 'Có nhiều cỡ, men hoặc màu' }));
  await hand.type(page.getByLabel('Khách chọn theo').nth(0), 'Cỡ');
  await hand.type(page.getByLabel('Các loại').nth(0), '22 cm, 28 cm');
  await hand.tap(page.getByRole('button', { name: 'Thêm một cách chọn nữa' }));
  await hand.type(page.getByLabel('Khách chọn theo').nth(1), 'Men');
  await hand.type(page.getByLabel('Các loại').nth(1), 'lam, rạn, nâu');
  const stock = page.getByLabel(/^Số lượng đang có/);
  await expect(stock).toHaveCount(6);
  await hand.type(page.getByLabel('Giá bán'), '350k');
  for (const field of await stock.all()) await hand.type(field, '4');
  await hand.type(page.getByLabel('Cân nặng'), '900');
  await hand.type(page.getByLabel('Dài'), '20');
  await hand.type(page.getByLabel('Rộng'), '20');
  await hand.type(page.getByLabel('Cao'), '30');
  await expect(page.getByText('Đã gửi xong mọi ảnh.')).toBeVisible();
  await expect(page.getByText(/^Đã lưu \d/)).toBeVisible();
  await expect(page.getByText('Xưởng được duyệt và đang hoạt động mới đăng lên chợ được.')).toBeVisible();

  await approveWorkshop(browser, name);
  await page.goto(draft);
  await hand.tap(page.getByRole('button', { name: 'Đăng lên chợ' }));
  await expect(page.getByRole('main').getByText('Đã lên chợ').first()).toBeVisible();
  const listing = hand.count();
  expect(listing.taps).toBeLessThan(25);
  console.log(`the first listing, 3 pictures, 6 variants: ${JSON.stringify(listing)}`);

  // The next like it.
  await hand.tap(page.getByRole('button', { name: 'Làm món tương tự' }));
  await expect(page.getByRole('main').getByText('Đây là bản mới.')).toBeVisible();
  await hand.type(page.getByLabel('Tên hàng', { exact: true }), `${thing} thứ hai`);
  await hand.type(page.getByLabel(/^Số lượng đang có/).first(), '3');
  await hand.tap(page.getByRole('button', { name: 'Đăng lên chợ' }));
  await expect(page.getByRole('main').getByText('Đã lên chợ').first()).toBeVisible();
  const next = hand.count();
  console.log(`the next like it: ${JSON.stringify(next)}`);
  expect(next.taps).toBeLessThan(10);

  const shopper = await (await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress() })).newPage();
  await shopper.goto(studio.replace('/xuong-cua-toi/', '/xuong/'));
  await shopper.getByRole('main').getByRole('link', { name: thing, exact: true }).click();
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText(thing);
  await shopper.getByText('28 cm', { exact: true }).click();
  await shopper.getByText('rạn', { exact: true }).click();
  await shopper.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(shopper).toHaveURL(/gio-hang/);
  await goToCheckout(shopper);
  await fillReceiver(shopper);
  await shopper.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await placeButton(shopper).click();
  const label = `${formatOrderCode(await orderCode(shopper))}-1`;
  await shopper.context().close();

  await page.goto(studio);
  hand.count();
  const opened = page.waitForEvent('popup');
  await hand.tap(page.getByRole('button', { name: /Gói xong, in tem/ }));
  await opened;
  await hand.tap(page.getByRole('status').getByRole('link', { name: 'Gửi đi' }));
  await hand.tap(page.getByRole('radio', { name: 'GHN' }));
  await hand.type(page.getByLabel(/^Mã vận đơn/), 'LF6N4ABC');
  await hand.tap(page.getByRole('button', { name: 'Đã gửi đi' }));
  await expect(page.getByRole('main').getByText(`Kiện ${label} đã rời xưởng`)).toBeVisible();
  const packing = hand.count();
  console.log(`packed and sent, the first time: ${JSON.stringify(packing)}`);
  expect(packing.taps).toBeLessThan(6);

  await page.goto(`${studio}?muc=dang-di`);
  await page.getByRole('link', { name: `Xem kiện ${label}` }).click();
  await page.getByText(/Khách đã nhận, đã thu/).click();
  await page.getByRole('button', { name: /Đúng, đã thu/ }).click();
  await expect(page.getByRole('main').getByText('Đã ghi: khách đã nhận hàng.')).toBeVisible();

  await page.goto(`${studio}/tien`);
  // Paid: what the shopper gave at the door is collected, and nothing of it is left to collect.
  await expect(page.getByRole('main')).toContainText('350.000');
  await expect(page.getByRole('row').filter({ hasText: 'Thu khi giao' })).toContainText(/[1-9][\d.]+\s₫/);
  await expect(page.getByRole('main')).toContainText(/Còn phải thu của khách lúc này\s*0\s₫/);
  await page.getByRole('link', { name: `Kiện ${label}` }).first().click();
  await expect(page).toHaveURL(/\/kien\//);
});
