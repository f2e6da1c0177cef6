// Who gets in to the desk, who gives roles, and what is written down of it.
import { Secret, TOTP } from 'otpauth';
import { expect, SANDBOX, someEmail, test } from './shop.ts';
import { ADMINISTRATOR, CURATOR, elsewhere, fillSecondFactor, fillSignIn, findings, signIn } from './studio.ts';

test('a role is given to somebody who confirmed their address; they set up a second factor, and the trail tells of it', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const email = someEmail();
  const name = `Đặng Thị Giữ ${email.slice(0, 8)}`;
  await page.goto('/dang-ky?tiep=/tai-khoan');
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('lụa vân hoa lựu');
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  await expect(page).toHaveURL(/tai-khoan/);

  const chief = await elsewhere(browser);
  await signIn(chief, ADMINISTRATOR, '/quan-tri/quyen');
  expect(await findings(chief)).toEqual([]);
  const give = async (to: string) => {
    await chief.getByLabel('Thư điện tử của người đó').fill(to);
    await chief.getByLabel('Việc').selectOption({ label: 'Phụ trách Vạn Phúc' });
    await chief.getByRole('button', { name: 'Giao việc' }).click();
  };
  await give('khong-ai@thu.example');
  await expect(chief.getByText('Không có tài khoản nào dùng thư này')).toBeVisible();
  await expect(chief.getByLabel('Thư điện tử của người đó')).toHaveValue('khong-ai@thu.example');
  await give(email);
  await expect(chief.getByText('Người này chưa xác nhận thư điện tử')).toBeVisible();

  const mails = await page.context().newPage();
  await mails.goto(`${SANDBOX()}/mail`);
  await mails.getByRole('listitem').filter({ hasText: email }).first().getByRole('link').click();
  await page.goto((await mails.locator('pre a[href*="xac-nhan-thu"]').getAttribute('href'))!);
  await page.getByRole('main').getByRole('button').first().click();
  await give(email);
  await expect(chief.getByRole('main').getByText('Đã giao việc.')).toBeVisible();
  await expect(chief.getByRole('row').filter({ hasText: email })).toContainText('Chưa có');

  await page.goto('/quan-tri/nhat-ky');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thêm lớp bảo vệ thứ hai');
  expect(await findings(page)).toEqual([]);
  const secret = (await page.locator('.factor__key code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Sáu chữ số đang hiện').fill('000000');
  await page.getByRole('button', { name: 'Vào bàn làm việc' }).click();
  await expect(page.getByText(/Mã này không đúng/)).toBeVisible();
  await page.getByLabel('Sáu chữ số đang hiện').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: 'Vào bàn làm việc' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cất mười mã này');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(10);
  await page.getByRole('link', { name: 'Đã cất, vào bàn làm việc' }).click();
  await expect(page).toHaveURL(/\/quan-tri\/nhat-ky/);

  // Of their village they read what was done, and by whom.
  const told = page.getByRole('row').filter({ hasText: `Thêm Người phụ trách làng ${name}` });
  await expect(told).toContainText(ADMINISTRATOR.name);
  await told.locator('summary').click();
  await expect(told.getByRole('rowheader').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.goto('/quan-tri/quyen');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Người và quyền');

  // What is taken is gone at the next step.
  const row = chief.getByRole('row').filter({ hasText: email });
  await row.locator('summary').filter({ hasText: 'Thôi giao' }).click();
  await row.getByRole('button', { name: /^Thôi giao/ }).click();
  await expect(chief.getByRole('main').getByText('Đã thôi giao.')).toBeVisible();
  await page.goto('/quan-tri');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Việc/);
});

test('a sign-in alone opens nothing of the desk, and the page that was asked for comes after the code', async ({ page }) => {
  await page.goto('/quan-tri/nhat-ky?q=gom');
  await fillSignIn(page, CURATOR);
  await expect(page).toHaveURL(/\/quan-tri\/xac-minh/);
  expect(await findings(page)).toEqual([]);
  await fillSecondFactor(page);
  await expect(page).toHaveURL(/\/quan-tri\/nhat-ky\?q=gom$/);
});
