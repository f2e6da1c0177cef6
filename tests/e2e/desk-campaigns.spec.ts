// What a desk shows for some days: a collection and a banner on the front page; and words that the whole market searches by.
import { addDays, hanoiDay } from '#app/domain/time/hanoi.ts';
import { expect, test } from './shop.ts';
import { ADMINISTRATOR, CURATOR, elsewhere, findings, signIn } from './studio.ts';

const today = hanoiDay(new Date());

test('a collection is made, filled by search, seen by shoppers for its days and kindly gone after them', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const desk = await elsewhere(browser);
  await signIn(desk, CURATOR, '/quan-tri/bo-suu-tap');
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'Thêm bộ sưu tập' }).click();
  await desk.getByLabel('Tên', { exact: true }).fill('Ngày hội lò gốm');
  await desk.getByLabel('Lời giới thiệu').fill('Ba ngày lò mở cửa.');
  await desk.getByLabel('Bày từ ngày').fill(today);
  await desk.getByLabel('Đến hết ngày').fill(addDays(today, 3));
  await desk.getByLabel('Làng').selectOption({ label: 'Bát Tràng' });
  // The demonstration's own stands there.
  await desk.getByLabel('Chỗ trên trang chủ').selectOption('2');
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByText(/Chỗ này đã có “Vào hội làng Bát Tràng”/)).toBeVisible();
  await expect(desk.getByLabel('Tên', { exact: true })).toHaveValue('Ngày hội lò gốm');
  await desk.getByLabel('Chỗ trên trang chủ').selectOption('3');
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByRole('main').getByText('Đã lưu. Đến ngày là bày.')).toBeVisible();
  const made = desk.url().split('?')[0]!;
  for (const what of ['ấm chén', 'đĩa']) {
    await desk.getByLabel('Tìm hàng để thêm').fill(what);
    await desk.getByRole('button', { name: 'Tìm' }).click();
    await desk.getByRole('button', { name: /^Thêm / }).first().click();
    await expect(desk.getByText('Đã có')).toBeVisible();
  }
  expect(await findings(desk)).toEqual([]);
  const order = () => desk.getByRole('list').filter({ has: desk.getByRole('button', { name: /^Bỏ ra / }) }).getByRole('link').allInnerTexts();
  const [first, second] = await order();
  await desk.getByRole('button', { name: `Đưa ${second} lên` }).click();
  await expect.poll(order).toEqual([second, first]);

  const shelf = page.getByRole('heading', { name: 'Ngày hội lò gốm' });
  await expect(async () => {
    await page.goto('/');
    await expect(shelf).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 10_000 });
  expect(await findings(page)).toEqual([]);
  await page.goto((await desk.getByRole('link', { name: 'Xem trang như người mua' }).getAttribute('href'))!);
  await expect(page.locator('.card__name').first()).toHaveText(second!);
  expect(await findings(page)).toEqual([]);

  // Its days are put behind today.
  await desk.goto(made);
  await desk.getByLabel('Bày từ ngày').fill(addDays(today, -9));
  await desk.getByLabel('Đến hết ngày').fill(addDays(today, -2));
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByText(/^Đã cất/)).toBeVisible();
  // A page is kept for as long as a cache in front may keep it.
  await expect(async () => expect((await page.reload())?.status()).toBe(410)).toPass({ timeout: 10_000 });
  await expect(page.getByText(/đã khép lại ngày/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Về làng Bát Tràng/ })).toBeVisible();
  expect(await findings(page)).toEqual([]);

  // Of the words of search a curator sees all and changes none.
  await desk.goto('/quan-tri/tim-kiem');
  await expect(desk.getByRole('link', { name: 'Thêm nhóm từ' })).toHaveCount(0);
});

test('a banner is looked at before it hangs, told what it stands beside, and gone from the front page when it is taken away', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const desk = await elsewhere(browser);
  await signIn(desk, ADMINISTRATOR, '/quan-tri/bang-ron');
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'Thêm băng rôn' }).click();
  await desk.getByLabel('Lời', { exact: true }).fill('Lò Bát Tràng mở cửa đêm nay');
  await desk.getByLabel('Dẫn tới').fill('https://cho-khac.example/');
  await desk.getByLabel('Màu của làng').selectOption({ label: 'Bát Tràng' });
  await desk.getByLabel('Bày từ ngày').fill(today);
  await desk.getByLabel('Đến hết ngày').fill(today);
  await desk.getByLabel('Ưu tiên').selectOption('3');
  await desk.getByRole('button', { name: 'Xem thử' }).click();
  await expect(desk.locator('.banner')).toHaveText('Lò Bát Tràng mở cửa đêm nay');
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByText('Chỉ dẫn tới trang trong chợ, như /lang-nghe/bat-trang')).toBeVisible();
  expect(await findings(desk)).toEqual([]);
  await desk.getByLabel('Dẫn tới').fill('/lang-nghe/bat-trang');
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByRole('main').getByText('Đã lưu. Đến ngày là bày.')).toBeVisible();
  await expect(desk.getByText(/“Sắm Tết sớm: quà từ trăm nghề đã bày”.*nhường chỗ/)).toBeVisible();

  const shows = (text: string) => expect(async () => {
    await page.goto('/');
    await expect(page.locator('.banner')).toHaveText(text, { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await shows('Lò Bát Tràng mở cửa đêm nay');
  expect(await findings(page)).toEqual([]);
  await page.locator('.banner a').click();
  await expect(page).toHaveURL(/\/lang-nghe\/bat-trang$/);

  await desk.getByText('Bỏ băng rôn này').click();
  await desk.getByRole('button', { name: 'Bỏ hẳn' }).click();
  await expect(desk.getByRole('main').getByText('Đã bỏ.')).toBeVisible();
  await shows('Sắm Tết sớm: quà từ trăm nghề đã bày');
});

test('words are tried by the real search before they count, and the whole market finds by them once they are kept', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const desk = await elsewhere(browser);
  const total = page.getByRole('main').locator('.card');
  await page.goto('/san-pham?q=vòm+đậy+mâm');
  await signIn(desk, ADMINISTRATOR, '/quan-tri/tim-kiem');
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('link', { name: 'Thêm nhóm từ' }).click();
  await desk.getByLabel('Người mua gõ').fill('vòm đậy mâm');
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByText('Cần ít nhất hai từ', { exact: true })).toBeVisible();
  await desk.getByLabel('Người mua gõ').fill('vòm đậy mâm\nnón lá');
  await desk.getByLabel('Thử một câu').fill('vòm đậy mâm');
  await desk.getByRole('button', { name: 'Thử' }).click();
  await expect(desk.getByRole('heading', { name: 'Đọc câu “vòm đậy mâm”' })).toBeVisible();
  const after = desk.locator('.reading__both > div').nth(1);
  await expect(after).toContainText('nón lá');
  const hit = await after.getByRole('listitem').first().getByRole('link').innerText();
  expect(await findings(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Lưu' }).click();
  await expect(desk.getByRole('main').getByText('Đã lưu. Cả chợ tìm theo sau vài giây.')).toBeVisible();
  await expect(async () => {
    await page.goto('/san-pham?q=vòm+đậy+mâm');
    await expect(total.filter({ hasText: hit }).first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await desk.getByRole('link', { name: 'Dịp tặng' }).click();
  await desk.getByRole('link', { name: 'Quà Tết', exact: true }).click();
  await expect(desk.getByLabel('Người mua gõ')).toHaveValue(/quà tết/);
  expect(await findings(desk)).toEqual([]);
  await desk.goto('/quan-tri/tim-kiem/nhu-cau');
  expect(await findings(desk)).toEqual([]);
});
