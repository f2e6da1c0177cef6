// A workshop comes to the market: its owner applies from a phone, the curator of the village lets it in.
import { randomInt } from 'node:crypto';
import { expect, mailsTo, someEmail, test } from './shop.ts';
import { beginWorkshop, CURATOR, elsewhere, fillBankAccount, findings, givePaper, givePapers, paper as paperFile, sendApplication, sendDetails, signIn } from './studio.ts';

test('a workshop applies with its papers, and the curator of its village approves it', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const [name, email] = [`Gốm Thử ${randomInt(1e9)}`, someEmail()];
  const found: string[] = [];
  await beginWorkshop(page, email);
  // What was forgotten is told, and the telling steps back once it is chosen.
  await page.getByRole('button', { name: 'Lưu và đi tiếp' }).click();
  const noKind = page.getByRole('main').getByText('Anh chị chưa chọn hình thức.');
  await expect(noKind).toBeVisible();
  await page.getByRole('radio', { name: 'Công ty' }).check();
  await expect(noKind).toBeHidden();
  await sendDetails(page, { name, legalName: 'Công ty TNHH Gốm Đào', taxCode: '0100112438' });

  // A digit typed wrong is told at its field, and everything typed is still there.
  await expect(page.getByRole('main').getByText('Số kiểm tra không khớp')).toBeVisible();
  await expect(page.getByLabel('Mã số thuế')).toHaveValue('0100112438');
  await expect(page.getByLabel('Tên xưởng')).toHaveValue(name);
  await expect(page.getByRole('combobox', { name: 'Làng nghề' })).toHaveValue('Bát Tràng');
  await expect(page.getByRole('radio', { name: 'Công ty' })).toBeChecked();
  await expect(page.getByRole('combobox', { name: 'Phường, xã' })).toHaveValue('Xã Bát Tràng');
  await expect(page.getByLabel('Số nhà, đường, thôn xóm')).toHaveValue('Xóm 3, thôn Giang Cao');
  found.push(...(await findings(page)));
  await page.getByLabel('Mã số thuế').fill('0100112437');
  await page.getByRole('button', { name: 'Lưu và đi tiếp' }).click();

  await expect(page.getByRole('heading', { name: 'Hồ sơ mở xưởng' })).toBeVisible();
  const application = page.url();
  found.push(...(await findings(page)));
  await page.getByRole('link', { name: /Căn cước, mặt trước/ }).click();
  await givePaper(page, 'identity_front', { name: 'can-cuoc.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Chỉ là chữ') });
  await expect(page.getByRole('main').getByText('Bên trong tệp này không phải PDF')).toBeVisible();
  // What is chosen and waits to be agreed to stays while another paper is sent, and goes with the agreement.
  await page.locator('#identity_back input[type=file]').setInputFiles(paperFile('mat-sau'));
  await givePaper(page, 'other', paperFile('uy-quyen'));
  await expect(page.locator('#other').getByRole('link', { name: 'uy-quyen.pdf' })).toBeVisible();
  await expect(page.locator('#identity_back input[type=file]')).toHaveValue(/mat-sau/);
  await givePaper(page, 'identity_front', paperFile('identity_front'));
  await expect(page.locator('#identity_back').getByRole('link', { name: 'mat-sau.pdf' })).toBeVisible();
  await givePapers(page);
  found.push(...(await findings(page)));
  await page.getByRole('main').getByRole('link', { name: 'Về hồ sơ' }).click();
  await page.getByRole('link', { name: /Tài khoản nhận tiền/ }).click();
  // Another's name is told at the field, as the curator will be told; it is no reason to refuse.
  await fillBankAccount(page, 'Trần Văn Ba');
  await page.getByLabel('Số tài khoản').focus();
  const differs = page.getByRole('main').getByText('Chủ tài khoản TRAN VAN BA không giống tên đăng ký');
  await expect(differs).toBeVisible();
  found.push(...(await findings(page)));
  await fillBankAccount(page, 'Công ty TNHH Gốm Đào');
  await page.getByLabel('Số tài khoản').focus();
  await expect(differs).toBeHidden();
  found.push(...(await findings(page)));
  await sendApplication(page);
  found.push(...(await findings(page)));

  const desk = await elsewhere(browser);
  await signIn(desk, CURATOR, '/quan-tri/ho-so');
  await expect(desk.getByRole('heading', { name: 'Hồ sơ xưởng' })).toBeVisible();
  found.push(...(await findings(desk)));
  await desk.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(desk.getByRole('heading', { name })).toBeVisible();
  const paper = (await desk.getByRole('link', { name: /business_licence\.pdf/ }).getAttribute('href'))!;
  const answer = await desk.request.get(paper);
  expect(answer.headers()).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/^attachment; filename="giay-to\.pdf"/), 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' });
  expect((await answer.body()).toString()).toContain('business_licence');
  found.push(...(await findings(desk)));
  await desk.getByLabel('Hỏi xưởng').fill('Lò ở xóm nào ạ?');
  await desk.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await expect(desk.getByRole('main').getByText('Đã gửi câu hỏi cho xưởng.')).toBeVisible();
  await expect(desk.getByLabel('Hỏi xưởng')).toHaveValue('');

  await page.goto(application);
  await page.getByLabel('Trả lời của anh chị').fill('Xóm 3 ạ.');
  found.push(...(await findings(page)));
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByRole('main').getByText('Hồ sơ đang ở chỗ người phụ trách làng Bát Tràng.')).toBeVisible();

  await desk.reload();
  await expect(desk.getByRole('main').getByText('Xóm 3 ạ.')).toBeVisible();
  await desk.getByRole('button', { name: 'Duyệt xưởng' }).click();
  await expect(desk.getByRole('main').getByText('Đã duyệt. Xưởng được báo qua thư.')).toBeVisible();
  await desk.context().close();

  await page.goto(application);
  await expect(page.getByRole('main').getByText('Xưởng bán được rồi.')).toBeVisible();
  expect(await mailsTo(page, email)).toContain(`${name} đã được duyệt`);
  await page.goto(application.replace('/don-dang-ky', '/thanh-vien'));
  found.push(...(await findings(page)));
  // The password is asked for where it is needed, and the way up is there.
  await expect(page.getByLabel('Mật khẩu của anh chị')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Chủ xưởng' }).check();
  await expect(page.getByLabel('Mật khẩu của anh chị')).toBeVisible();
  // A link is no mail: what was typed stays, and whoever opens it reads who invites before they sign in.
  await page.getByRole('radio', { name: 'Người làm' }).check();
  await page.getByLabel('Thư điện tử của người được mời').fill('ke-toan@thu.example');
  await page.getByRole('button', { name: 'Lấy đường dẫn' }).click();
  await expect(page.getByRole('main').getByText('Chợ chưa gửi thư nào tới ke-toan@thu.example.')).toBeVisible();
  await expect(page.getByLabel('Thư điện tử của người được mời')).toHaveValue('ke-toan@thu.example');
  await expect(page.getByRole('main').getByText(/^Đường dẫn lấy lúc \d\d:\d\d/)).toBeVisible();
  const invited = await elsewhere(browser);
  await invited.goto(await page.getByLabel('Đường dẫn mời').first().inputValue());
  await expect(invited.getByRole('main').getByText(`Nguyễn Thị Đào mời anh chị vào làm ở ${name}`)).toBeVisible();
  await invited.context().close();
  await page.getByRole('main').getByRole('link', { name: 'Xưởng', exact: true }).click();
  await page.getByRole('link', { name: /^Người của xưởng/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Người của xưởng' })).toBeVisible();
  await page.goto(application.replace('/don-dang-ky', '/phap-ly'));
  found.push(...(await findings(page)));
  // Another address: a wrong password is told at its field, and the address that was typed is still there.
  const address = page.locator('#dia-chi');
  await expect(address.getByRole('combobox', { name: 'Phường, xã' })).toHaveValue('Xã Bát Tràng');
  await address.getByRole('combobox', { name: 'Phường, xã' }).fill('phu la');
  await page.getByRole('option', { name: /Phường Kiến Hưng.*Phường Phú La, Quận Hà Đông/s }).click();
  await address.getByLabel('Số nhà, đường, thôn xóm').fill('Số 8, phố Đa Sỹ');
  for (const [password, told] of [['sai mật khẩu rồi', /Mật khẩu .*không đúng/], ['nón lá che mưa chiều', /^Đã lưu, và chợ đã báo mọi chủ xưởng/]] as const) {
    await address.getByLabel('Mật khẩu của anh chị').fill(password);
    await address.getByRole('button', { name: 'Lưu địa chỉ' }).click();
    await expect(page.getByRole('main').getByText(told)).toBeVisible();
    await expect(address.getByRole('combobox', { name: 'Phường, xã' })).toHaveValue('Phường Kiến Hưng');
    await expect(address.getByLabel('Số nhà, đường, thôn xóm')).toHaveValue('Số 8, phố Đa Sỹ');
  }
  await page.goto(application.replace(/xuong-cua-toi\/([\w-]+)\/.*/, 'xuong/$1'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  expect(found).toEqual([]);
});
