// A parcel from the shopper's order to the shopper's door, by the hand of its workshop.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { formatOrderCode, type OrderCode } from '#app/domain/orders/order-code.ts';
import { anAddress, expect, fillReceiver, goToCheckout, orderCode, placeButton, receiver, test } from './shop.ts';
import { handOf, openStudio } from './studio.ts';

const workshopOf = (studio: string): string => studio.split('/')[2]!;

/** A guest buys a thing of this workshop, one or more of it, to pay at the door. */
async function buyFrom(browser: Browser, workshop: string, pieces = 1): Promise<{ page: Page; code: OrderCode }> {
  const context = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress() });
  const page = await context.newPage();
  await page.goto(`/xuong/${workshop}`);
  const names = await page.getByRole('main').locator('.card__name a').all();
  for (const name of names) {
    await name.click();
    const add = page.getByRole('button', { name: 'Thêm vào giỏ' }).first();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (await add.isEnabled().catch(() => false) && Number(await page.locator('.add input[type=number]').getAttribute('max')) >= pieces) break;
    await page.goBack();
  }
  await page.locator('.add input[type=number]').fill(String(pieces));
  await page.getByRole('button', { name: 'Thêm vào giỏ' }).first().click();
  await expect(page).toHaveURL(/\/gio-hang/);
  await goToCheckout(page);
  await fillReceiver(page);
  await page.getByRole('radio', { name: /Trả khi nhận hàng/ }).check();
  await placeButton(page).click();
  return { page, code: await orderCode(page) };
}

/** The job of an order on whatever page of the list it stands. */
async function findJob(page: Page, label: string) {
  const job = page.getByRole('article', { name: `Kiện ${label}` });
  while ((await job.count()) === 0) await page.getByRole('link', { name: 'Trang sau' }).click();
  return job;
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

test('a parcel is packed, sent and delivered in a few taps, and the shopper sees each of them', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const workshop = workshopOf(await openStudio(page));
  const { page: shopper, code } = await buyFrom(browser, workshop);
  const label = `${formatOrderCode(code)}-1`;
  const hand = handOf(page);

  await page.goto(`/xuong-cua-toi/${workshop}`);
  const job = await findJob(page, label);
  await expect(job).toContainText('Ánh, Phường Kiến Hưng');
  await expect(job).not.toContainText(receiver.line);
  await expectAccessible(page);

  const opened = page.waitForEvent('popup');
  await hand.tap(job.getByRole('button', { name: /Gói xong, in tem/ }));
  await opened;
  const paper = await page.request.get(`/xuong-cua-toi/${workshop}/kien/${await idOf(page, label)}/tem.pdf`);
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);

  // The shelf of what waits to be sent says how much that is, shows which it is, and prints the labels that are ticked.
  const shelf = await page.context().newPage();
  await shelf.goto(`/xuong-cua-toi/${workshop}?muc=cho-gui`);
  await expect(shelf.getByRole('heading', { level: 1 })).toHaveText(/\d+ kiện chờ gửi/);
  await expect(shelf.getByRole('link', { name: /^Chờ gửi/ })).toBeInViewport();
  await expect(shelf.getByRole('button', { name: 'In tem các kiện đã chọn' })).toBeDisabled();
  await (await findJob(shelf, label)).getByRole('checkbox', { name: `Chọn in tem kiện ${label}` }).check();
  await expect(shelf.getByRole('button', { name: 'In tem các kiện đã chọn' })).toBeEnabled();
  await shelf.close();

  await hand.tap(page.getByRole('status').getByRole('link', { name: 'Gửi đi' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gửi kiện đi');
  await expectAccessible(page);

  // What is wrong is said beside its field, and what was typed stays.
  await hand.tap(page.getByRole('radio', { name: 'GHN' }));
  const asked = hand.count();
  await page.getByLabel(/^Mã vận đơn/).fill('không có');
  await page.getByRole('button', { name: 'Đã gửi đi' }).click();
  await expect(page.getByText('Mã vận đơn có 5 đến 30 chữ cái không dấu và số')).toBeVisible();
  await expect(page.getByLabel(/^Mã vận đơn/)).toHaveValue('không có');
  await hand.type(page.getByLabel(/^Mã vận đơn/), 'lf6n 4abc');
  await hand.tap(page.getByRole('button', { name: 'Đã gửi đi' }));
  await expect(page.getByText(`Kiện ${label} đã rời xưởng`)).toBeVisible();
  const taps = asked.taps + hand.count().taps;
  console.log(`taps: ${taps}`);
  expect(taps).toBeLessThanOrEqual(6);

  await shopper.reload();
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText('Hàng đang trên đường');
  await expect(shopper.getByText('Mã vận đơn GHN: LF6N4ABC')).toBeVisible();

  await page.goto(`/xuong-cua-toi/${workshop}?muc=dang-di`);
  await (await findJob(page, label)).getByRole('link', { name: `Xem kiện ${label}` }).click();
  await expect(page.getByText(receiver.line)).toBeVisible();
  await expectAccessible(page);

  // A code that was mistyped when it was sent; what is wrong is said beside its field, and stays.
  await page.getByText('Sửa bên giao hoặc mã vận đơn').click();
  await page.getByLabel(/^Mã vận đơn/).fill('sai');
  await page.getByRole('button', { name: 'Lưu mã vận đơn' }).click();
  await expect(page.getByText('Mã vận đơn có 5 đến 30 chữ cái không dấu và số')).toBeVisible();
  await expect(page.getByLabel(/^Mã vận đơn/)).toHaveValue('sai');
  await page.getByLabel('Bên giao hàng').selectOption({ label: 'VNPost' });
  await page.getByLabel(/^Mã vận đơn/).fill('lf6n 4abd');
  await page.getByRole('button', { name: 'Lưu mã vận đơn' }).click();
  await expect(page.getByText('Đã ghi. Khách thấy ngay trên trang đơn.')).toBeVisible();
  await shopper.reload();
  await expect(shopper.getByText('Mã vận đơn VNPost: LF6N4ABD')).toBeVisible();

  // What cannot be taken back is asked once more.
  await page.getByText(/Khách đã nhận, đã thu [\d.]+\s₫/).click();
  await expect(page.getByText(receiver.line)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /Đúng, đã thu [\d.]+\s₫/ }).click();
  await expect(page.getByText('Đã ghi: khách đã nhận hàng.')).toBeVisible();
  await expect(page.getByText(receiver.line)).toHaveCount(0);
  await shopper.reload();
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText('Hàng đã tới');
  await expectAccessible(shopper);
});

async function idOf(page: Page, label: string): Promise<string> {
  const next = page.getByRole('status').filter({ hasText: label }).getByRole('link', { name: 'Gửi đi' });
  return (await next.getAttribute('href'))!.split('/').at(-2)!;
}

test('what cannot be sent is left out with a reason, and the shopper reads why', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const workshop = workshopOf(await openStudio(page));
  const { page: shopper, code } = await buyFrom(browser, workshop);
  const label = `${formatOrderCode(code)}-1`;
  await page.goto(`/xuong-cua-toi/${workshop}`);
  await (await findJob(page, label)).getByRole('link', { name: label }).click();
  await expect(page.getByText(receiver.line)).toBeVisible();
  await page.getByRole('link', { name: 'Có món không gửi được' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Lý do khác/ }).check();
  await page.getByRole('button', { name: 'Báo khách và bỏ món này' }).click();
  await expect(page.getByText('Viết vài chữ để khách hiểu vì sao.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /Lý do khác/ })).toBeChecked();
  await page.getByLabel(/^Nhắn khách/).fill('Lò nguội giữa chừng, men không chín');
  await page.getByRole('button', { name: 'Báo khách và bỏ món này' }).click();
  await expect(page.getByText('Đã ghi: những món này không gửi.')).toBeVisible();
  await expect(page.getByText(receiver.line)).toHaveCount(0);
  await shopper.reload();
  await expect(shopper.getByRole('heading', { level: 1 })).toHaveText('Đơn đã hủy');
  await expect(shopper.getByText('Xưởng nhắn: Lò nguội giữa chừng, men không chín')).toBeVisible();
});

test('what a box collects follows the pieces that are chosen for it, and all boxes together collect the whole', async ({ page, browser, isMobile }) => {
  test.skip(!isMobile, 'the same at a desk');
  test.setTimeout(120_000);
  const workshop = workshopOf(await openStudio(page));
  const { code } = await buyFrom(browser, workshop, 2);
  const label = `${formatOrderCode(code)}-1`;
  await page.goto(`/xuong-cua-toi/${workshop}`);
  const form = `${await (await findJob(page, label)).getByRole('link', { name: label }).getAttribute('href')}/gui`;
  const collects = async (of: 'cả kiện' | 'phần này'): Promise<number> => {
    const said = page.getByText(new RegExp(`^Người giao thu [\\d.]+\\s₫ khi giao ${of}`));
    await expect(said).toBeVisible();
    return Number((await said.innerText()).replace(/\D/g, ''));
  };
  await page.goto(form);
  const whole = await collects('cả kiện');
  await page.getByText('Chỉ gửi một phần').click();
  const count = page.getByRole('spinbutton', { name: /số chiếc, còn 2/ });
  await count.fill('1');
  const part = await collects('phần này');
  expect(part).toBeLessThan(whole);
  // Nothing, and more than there is, is no choice: all of it is said again.
  for (const none of ['0', '3']) {
    await count.fill(none);
    expect(await collects('cả kiện')).toBe(whole);
  }
  await count.fill('1');
  expect(await collects('phần này')).toBe(part);
  await page.getByRole('radio', { name: 'GHN' }).check();
  await page.getByRole('button', { name: 'Đã gửi đi' }).click();
  await expect(page).toHaveURL(/xong=gui-phan/);
  await page.goto(form);
  expect(part + (await collects('cả kiện'))).toBe(whole);
});

test('every filter of the lists is in sight on a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'there is room at a desk');
  const studio = await openStudio(page);
  for (const path of ['', '/hang', '/hoi-dap', '/kho']) {
    await page.goto(studio + path);
    const edges = await page.locator('.seg').first().getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().right));
    expect(edges.length, path).toBeGreaterThan(2);
    expect(Math.max(...edges), path).toBeLessThanOrEqual(page.viewportSize()!.width);
  }
});
