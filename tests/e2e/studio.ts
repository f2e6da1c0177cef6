// What journeys through the studio begin with: a workshop of its own that a curator has approved, and how much a hand does.
import type { Browser, Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { anAddress, expect, someEmail } from './shop.ts';

const password = 'nón lá che mưa chiều';
const curator = { email: 'lang@tramnghe.example', password: 'giu-nghe-bat-trang' };

type File = { name: string; mimeType: string; buffer: Buffer };
const paper = (name: string): File => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`) });

/** Photographs of one colour each; no two runs give the same file. */
export function photographs(count: number): Promise<File[]> {
  return Promise.all(
    ['#B03020', '#2F8F3A', '#2340B0', '#D8C020'].slice(0, count).map(async (background, at) => ({
      name: `anh-${at}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 1000 + Math.floor(Math.random() * 400), height: 1500, channels: 3, background } }).jpeg().toBuffer(),
    })),
  );
}

/** Somebody new opens an account and asks for a workshop in Bát Tràng, with every paper; answers its studio's address. */
export async function applyForWorkshop(page: Page, name: string): Promise<string> {
  await page.goto('/dang-ky?tiep=/xuong-cua-toi');
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Đào');
  await page.getByLabel('Thư điện tử').fill(someEmail());
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  await page.getByRole('link', { name: 'Mở xưởng trên Trăm Nghề' }).click();
  await page.getByLabel('Tên xưởng').fill(name);
  await page.getByRole('combobox', { name: 'Làng nghề' }).fill('bat tr');
  await page.getByRole('option', { name: /^Bát Tràng/ }).click();
  await page.getByRole('radio', { name: 'Công ty' }).check();
  await page.getByLabel('Tên trên giấy đăng ký').fill(`Công ty TNHH ${name}`);
  await page.getByLabel('Mã số thuế').fill('0100112437');
  await page.getByLabel('Điện thoại của xưởng').fill('024 3825 1234');
  await page.getByRole('combobox', { name: 'Phường, xã' }).fill('bat trang');
  await page.getByRole('option', { name: 'Xã Bát Tràng', exact: true }).click();
  await page.getByLabel('Số nhà, đường, thôn xóm').fill('Xóm 3, thôn Giang Cao');
  await page.getByRole('button', { name: 'Lưu và đi tiếp' }).click();
  await expect(page.getByRole('heading', { name: 'Hồ sơ mở xưởng' })).toBeVisible();
  const studio = new URL(page.url()).pathname.replace('/don-dang-ky', '');
  await page.getByRole('link', { name: /Căn cước, mặt trước/ }).click();
  for (const kind of ['identity_front', 'identity_back', 'business_licence']) {
    const section = page.locator(`#${kind}`);
    await section.locator('input[type=file]').setInputFiles(paper(kind));
    await section.getByRole('button', { name: 'Tải lên' }).click();
    await expect(section.getByRole('link', { name: `${kind}.pdf` })).toBeVisible();
  }
  await page.goto(`${studio}/don-dang-ky`);
  await page.getByRole('link', { name: /Tài khoản nhận tiền/ }).click();
  await page.getByLabel('Ngân hàng').selectOption({ label: 'Vietcombank' });
  await page.getByLabel('Số tài khoản').fill('0123 456 789');
  await page.getByLabel('Tên chủ tài khoản').fill(`Cong ty ${name}`);
  await page.getByRole('button', { name: 'Lưu tài khoản' }).click();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByRole('main').getByText('Hồ sơ đang ở chỗ người phụ trách làng Bát Tràng.')).toBeVisible();
  return studio;
}

/** The curator of Bát Tràng lets it in. */
export async function approveWorkshop(browser: Browser, name: string): Promise<void> {
  const context = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress() });
  const desk = await context.newPage();
  await desk.goto('/dang-nhap?tiep=/quan-tri/ho-so');
  await desk.getByLabel('Thư điện tử').fill(curator.email);
  await desk.getByLabel('Mật khẩu', { exact: true }).fill(curator.password);
  await desk.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await desk.getByRole('main').getByRole('link', { name, exact: true }).click();
  await desk.getByRole('button', { name: 'Duyệt xưởng' }).click();
  await expect(desk.getByRole('main').getByText('Đã duyệt. Xưởng được báo qua thư.')).toBeVisible();
  await context.close();
}

export type Hand = {
  tap(target: Locator): Promise<void>;
  /** A tap into the field, and what is typed there. */
  type(field: Locator, text: string): Promise<void>;
  /** One tap opens the gallery; the pictures are chosen in the phone's own. */
  give(field: Locator, files: File[]): Promise<void>;
  /** Taps, fields typed into, and how long the server worked in ms, since the last time. */
  count(): { taps: number; fields: number; serverMs: number };
};

/** Does what a hand does, and counts it. */
export function handOf(page: Page): Hand {
  let [taps, fields, serverMs] = [0, 0, 0];
  page.on('response', (response) => {
    serverMs += Number(/total;dur=([\d.]+)/.exec(response.headers()['server-timing'] ?? '')?.[1] ?? 0);
  });
  return {
    async tap(target) {
      taps += 1;
      await target.click();
    },
    async type(field, text) {
      taps += 1;
      fields += 1;
      await field.fill(text);
    },
    async give(field, files) {
      taps += 1 + files.length;
      await field.setInputFiles(files);
    },
    count() {
      const counted = { taps, fields, serverMs: Math.round(serverMs) };
      [taps, fields, serverMs] = [0, 0, 0];
      return counted;
    },
  };
}
