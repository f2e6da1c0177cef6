// What journeys through the studio begin with: a workshop of its own that a curator has approved, and how much a hand does.
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { anAddress, expect, someEmail } from './shop.ts';

/** The demonstration's people; what the start prints. */
export const OWNER = { email: 'xuong@tramnghe.example', password: 'nhom-lo-lua-hong' };
export const CURATOR = { email: 'lang@tramnghe.example', password: 'giu-nghe-bat-trang' };
export const ADMINISTRATOR = { email: 'quan-tri@tramnghe.example', password: 'trong-coi-tram-nghe', name: 'Quản Trị Mẫu' };
export const SHOPPER = { email: 'khach@tramnghe.example', password: 'di-cho-lang-gom' };
type Account = { email: string; password: string };

/** On the page that asks for it. */
export async function fillSignIn(page: Page, { email, password }: Account): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page).not.toHaveURL(/\/dang-nhap/);
}

/** Signs in and goes on to a page. */
export async function signIn(page: Page, account: Account, onward: string): Promise<void> {
  if (onward.startsWith('/quan-tri')) return signInAtDesk(page, account, onward);
  await page.goto(`/dang-nhap?tiep=${encodeURIComponent(onward)}`);
  await fillSignIn(page, account);
  await expect(page).toHaveURL(new RegExp(onward));
}

const deskSessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** A code counts once and few are taken in a minute: whoever was at the desk before in this process goes on in that session. */
async function signInAtDesk(page: Page, account: Account, onward: string): Promise<void> {
  const kept = deskSessions.get(account.email);
  if (kept) {
    await page.context().addCookies(kept);
    await page.goto(onward);
  } else {
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(onward)}`);
    await fillSignIn(page, account);
    await fillSecondFactor(page);
    deskSessions.set(account.email, await page.context().cookies());
  }
  await expect(page).toHaveURL(new RegExp(onward));
}

/** Types the code that the demonstration shows; each counts once, and another page may have typed it just now. */
export async function fillSecondFactor(page: Page): Promise<void> {
  const gate = /\/quan-tri\/xac-minh/;
  await expect(page).toHaveURL(gate);
  await expect(async () => {
    if (!gate.test(page.url())) return;
    await page.getByLabel('Mã xác minh').fill((await page.locator('.notice code').textContent({ timeout: 2000 }))!);
    await page.getByRole('button', { name: 'Vào bàn làm việc' }).click();
    await expect(page).not.toHaveURL(gate, { timeout: 3000 });
  }).toPass({ timeout: 60_000 });
}

/** The demonstration's owner in their studio; answers its address. */
export async function openStudio(page: Page): Promise<string> {
  await signIn(page, OWNER, '/xuong-cua-toi');
  await expect(page).toHaveURL(/\/xuong-cua-toi\/[a-z0-9-]+$/);
  return new URL(page.url()).pathname;
}

/** Somebody else's browser, behind an address of its own. */
export async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.SHOP_ORIGIN, extraHTTPHeaders: anAddress(), locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  return context.newPage();
}

/** What axe says of the page when nothing moves in it any more: a colour half way to another is nobody's, and what was begun while axe read is read once more. */
export async function findings(page: Page): Promise<string[]> {
  const found = await readAtRest(page);
  return found.length > 0 ? readAtRest(page) : found;
}

async function readAtRest(page: Page): Promise<string[]> {
  // One that the browser holds back while its page is not in front never ends.
  await page.evaluate(() => Promise.race([Promise.allSettled(document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime)).map(({ finished }) => finished)), new Promise((resolve) => setTimeout(resolve, 3_000))]));
  const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${new URL(page.url()).pathname}: ${id} at ${target.join(' ')}`));
}

export type File = { name: string; mimeType: string; buffer: Buffer };
export const paper = (name: string): File => ({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.7\n% ${name}\n%%EOF\n`) });

/** Of photographs, so that their order can be seen. */
export const colours = ['#B03020', '#2F8F3A', '#2340B0', '#D8C020'];

/** Photographs of one colour each; no two runs give the same file. */
export function photographs(count: number): Promise<File[]> {
  return Promise.all(
    colours.slice(0, count).map(async (background, at) => ({
      name: `anh-${at}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 1000 + Math.floor(Math.random() * 400), height: 1500, channels: 3, background } }).jpeg().toBuffer(),
    })),
  );
}

/** Somebody new opens an account and asks for a workshop; the form is before them. */
export async function beginWorkshop(page: Page, email = someEmail()): Promise<void> {
  await page.goto('/dang-ky?tiep=/xuong-cua-toi');
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Đào');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill('nón lá che mưa chiều');
  await page.getByRole('button', { name: 'Mở tài khoản' }).click();
  await page.getByRole('link', { name: 'Mở xưởng trên Trăm Nghề' }).click();
}

/** Fills in the form of a company in Bát Tràng, and sends it. */
export async function sendDetails(page: Page, { name, legalName, taxCode }: { name: string; legalName: string; taxCode: string }): Promise<void> {
  await page.getByLabel('Tên xưởng').fill(name);
  await page.getByRole('combobox', { name: 'Làng nghề' }).fill('bat tr');
  await page.getByRole('option', { name: /^Bát Tràng/ }).click();
  await page.getByRole('radio', { name: 'Công ty' }).check();
  await page.getByLabel('Tên trên giấy đăng ký').fill(legalName);
  await page.getByLabel('Mã số thuế').fill(taxCode);
  await page.getByLabel('Điện thoại của xưởng').fill('024 3825 1234');
  await page.getByRole('combobox', { name: 'Phường, xã' }).fill('bat trang');
  await page.getByRole('option', { name: 'Xã Bát Tràng', exact: true }).click();
  await page.getByLabel('Số nhà, đường, thôn xóm').fill('Xóm 3, thôn Giang Cao');
  await page.getByRole('button', { name: 'Lưu và đi tiếp' }).click();
}

/** Gives a paper of an application: it is sent by being chosen, and agreed to where it has to be. */
export async function givePaper(page: Page, kind: string, file: File): Promise<void> {
  const section = page.locator(`#${kind}`);
  await section.locator('input[type=file]').setInputFiles(file);
  const consent = section.getByRole('checkbox');
  // Agreed to before, the box stands ticked until the paper has gone, and goes with it.
  if (await consent.isVisible() && !(await consent.isChecked({ timeout: 1_000 }).catch(() => true))) await consent.click();
}

/** Gives every paper that is asked for; after the first, which carries the consent, all at once. */
export async function givePapers(page: Page): Promise<void> {
  const shown = (kind: string) => expect(page.locator(`#${kind}`).getByRole('link', { name: `${kind}.pdf` }).last()).toBeVisible();
  await givePaper(page, 'identity_front', paper('identity_front'));
  await shown('identity_front');
  const others = ['identity_back', 'business_licence'];
  for (const kind of others) await givePaper(page, kind, paper(kind));
  for (const kind of others) await shown(kind);
}

/** Fills in where the workshop is paid. */
export async function fillBankAccount(page: Page, holder: string): Promise<void> {
  await page.getByLabel('Ngân hàng').selectOption({ label: 'Vietcombank' });
  await page.getByLabel('Số tài khoản').fill('0123 456 789');
  await page.getByLabel('Tên chủ tài khoản').fill(holder);
}

/** Saves it, and sends the application to the curator. */
export async function sendApplication(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu tài khoản' }).click();
  await expect(page.getByRole('main').getByText('Đã lưu, và chợ đã báo mọi chủ xưởng qua thư.')).toBeVisible();
  await expect(page.getByRole('main').getByText('Các mục đã đủ.')).toBeVisible();
  await page.getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByRole('main').getByText('Hồ sơ đang ở chỗ người phụ trách làng Bát Tràng.')).toBeVisible();
}

/** Somebody new asks for a workshop in Bát Tràng, with every paper; answers its studio's address. */
export async function applyForWorkshop(page: Page, name: string): Promise<string> {
  await beginWorkshop(page);
  await sendDetails(page, { name, legalName: `Công ty TNHH ${name}`, taxCode: '0100112437' });
  await expect(page.getByRole('heading', { name: 'Hồ sơ mở xưởng' })).toBeVisible();
  const studio = new URL(page.url()).pathname.replace('/don-dang-ky', '');
  await page.getByRole('link', { name: /Căn cước, mặt trước/ }).click();
  await givePapers(page);
  await page.goto(`${studio}/don-dang-ky`);
  await page.getByRole('link', { name: /Tài khoản nhận tiền/ }).click();
  await fillBankAccount(page, `Cong ty ${name}`);
  await sendApplication(page);
  return studio;
}

/** The curator of Bát Tràng lets it in. */
export async function approveWorkshop(browser: Browser, name: string): Promise<void> {
  const desk = await elsewhere(browser);
  await signIn(desk, CURATOR, '/quan-tri/ho-so');
  await desk.getByRole('main').getByRole('link', { name, exact: true }).click();
  await desk.getByRole('button', { name: 'Duyệt xưởng' }).click();
  await expect(desk.getByRole('main').getByText('Đã duyệt. Xưởng được báo qua thư.')).toBeVisible();
  await desk.context().close();
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
