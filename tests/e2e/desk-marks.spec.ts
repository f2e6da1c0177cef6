// A village's mark: taken from a workshop and given back, on its goods' page and in the register that everybody reads.
import { expect, test } from './shop.ts';
import { ADMINISTRATOR, elsewhere, findings, signIn } from './studio.ts';

test('a licence that ends takes the mark off the goods, a new one puts it back, and the register tells of both', async ({ page, browser }, { project }) => {
  test.skip(project.name === 'phone', 'the desk is the same there but for its width, which desk-access walks');
  test.setTimeout(120_000);
  const found: string[] = [];
  await page.goto('/nhan-hieu?q=chuong');
  const live = page.getByRole('listitem').filter({ hasText: 'Đang có hiệu lực' }).first();
  const workshop = (await live.getByRole('link').first().textContent())!;
  found.push(...(await findings(page)));
  await live.getByRole('link').first().click();
  await expect(page.getByRole('main').getByText('Xưởng được dùng nhãn hiệu đến hết ngày')).toBeVisible();
  found.push(...(await findings(page)));
  const licence = page.url();
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await page.getByRole('main').locator('.card a').first().click();
  await expect(page.getByRole('link', { name: /Nhãn hiệu tập thể nón lá/ })).toHaveAttribute('href', new URL(licence).pathname);
  const goods = page.url();

  const desk = await elsewhere(browser);
  await signIn(desk, ADMINISTRATOR, '/quan-tri/lang/chuong/nhan-hieu');
  found.push(...(await findings(desk)));
  await desk.getByRole('main').getByRole('link', { name: /Nhãn hiệu tập thể nón lá/ }).click();
  const mark = desk.getByRole('main').getByRole('listitem').filter({ hasText: workshop }).filter({ hasText: 'Đang có hiệu lực' });
  await mark.getByText('Chấm dứt quyền dùng').click();
  await mark.getByRole('button', { name: 'Thu hồi từ hôm nay' }).click();
  await expect(mark.getByText('Xin ghi lý do')).toBeVisible();
  found.push(...(await findings(desk)));
  await mark.getByLabel('Lý do chấm dứt').fill('Nón mua từ nơi khác về bán.');
  await mark.getByRole('button', { name: 'Thu hồi từ hôm nay' }).click();
  await expect(desk.getByRole('main').getByText('Đã thu hồi quyền dùng và báo cho chủ xưởng.')).toBeVisible();
  await page.goto(goods);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: /Nhãn hiệu tập thể nón lá/ })).toHaveCount(0);
  await page.goto(licence);
  await expect(page.getByRole('main').getByText('Nón mua từ nơi khác về bán.')).toBeVisible();

  await desk.getByRole('link', { name: 'Cấp quyền dùng nhãn hiệu' }).click();
  await desk.getByLabel('Xưởng', { exact: true }).selectOption({ label: workshop });
  await desk.getByRole('button', { name: 'Đi tiếp' }).click();
  await desk.getByLabel('Được dùng từ ngày').fill('2015-01-01');
  await desk.getByRole('button', { name: 'Cấp quyền', exact: true }).click();
  await expect(desk.getByRole('main').getByText('Nhãn hiệu chưa được cấp vào ngày này.')).toBeVisible();
  await expect(desk.getByLabel('Được dùng từ ngày')).toHaveValue('2015-01-01');
  found.push(...(await findings(desk)));
  await desk.getByLabel('Được dùng từ ngày').fill(new Date().toISOString().slice(0, 10));
  await desk.getByRole('button', { name: 'Cấp quyền', exact: true }).click();
  await expect(desk.getByRole('main').getByText('Đã cấp quyền và báo cho chủ xưởng.')).toBeVisible();
  await page.goto(goods);
  await expect(page.getByRole('link', { name: /Nhãn hiệu tập thể nón lá/ })).toBeVisible();
  expect(found).toEqual([]);
});
