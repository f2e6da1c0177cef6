// `npm run screenshots`: the main pages at three widths, in both lights and both languages, into screenshots/. Opens a shop of
// its own, or looks at the one at `--url`. `--readme` makes anew the four small pictures of README.md instead.
import { mkdir, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import openShop from '#tests/e2e/open-shop.ts';
import { findBrowser } from '#tests/support/browser.ts';
import { openShopper } from '#tests/support/http-shopper.ts';

const { values: asked } = parseArgs({ options: { url: { type: 'string' }, pages: { type: 'string' }, languages: { type: 'string', default: 'vi,en' }, readme: { type: 'boolean', default: false } } });
const folder = 'screenshots';
const pictures = 'tests/screenshots/readme';
const PRODUCT = '/san-pham/binh-ty-ba-men-lam-ve-ca-chep';
const widths = { phone: 360, tablet: 768, desk: 1440 };
const lights = ['light', 'dark'] as const;
const prefixes: Record<string, string> = { vi: '', en: '/en' };

type Shown = { name: string; path: string; cookie?: string; status?: number };

/** Somebody with a thing in the cart, and somebody who has ordered: what only they see. */
async function pagesOf(origin: string): Promise<Shown[]> {
  const variant = /name="variant" value="([^"]+)"/.exec(await (await fetch(origin + PRODUCT)).text())?.[1];
  if (!variant) throw new Error(`${PRODUCT} offers nothing to put into a cart`);
  const [chooses, orders] = [openShopper(), openShopper()];
  await Promise.all([chooses, orders].map((shopper) => shopper.addToCart({ origin }, variant)));
  const placed = await orders.sendCheckout({ origin }, await orders.readCheckout({ origin }, 'bank_transfer'));
  if (!placed.to) throw new Error(`no order was placed: ${placed.status}`);
  const order = new URL(placed.to, origin).pathname;
  return [
    { name: 'home', path: '/' },
    { name: 'villages', path: '/lang-nghe' },
    { name: 'village', path: '/lang-nghe/bat-trang' },
    { name: 'map', path: '/lang-nghe/ban-do' },
    { name: 'list', path: '/san-pham' },
    { name: 'nothing-found', path: '/san-pham?q=khongcogi' },
    { name: 'product', path: PRODUCT },
    { name: 'artisans', path: '/nghe-nhan' },
    { name: 'artisan', path: '/nghe-nhan/pham-thi-hanh' },
    { name: 'workshop', path: '/xuong/hop-tac-xa-gom-sen-dat' },
    { name: 'ocop', path: '/ocop-la-gi' },
    { name: 'cart', path: '/gio-hang', cookie: chooses.cookie() },
    { name: 'empty-cart', path: '/gio-hang' },
    { name: 'checkout', path: '/thanh-toan', cookie: chooses.cookie() },
    { name: 'order', path: order, cookie: orders.cookie() },
    { name: 'sign-in', path: '/dang-nhap' },
    { name: 'lost', path: '/khong-co-trang-nay', status: 404 },
  ];
}

/** Waits for letters and for every picture, also those that come when they are scrolled to. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await new Promise((done) => setTimeout(done, 60));
    }
    scrollTo({ top: 0, behavior: 'instant' });
    const decoded = [...document.images].map((image) => image.decode().catch(() => {}));
    await Promise.race([Promise.all(decoded), new Promise((done) => setTimeout(done, 15_000))]);
  });
}

const close = asked.url ? null : await openShop();
const origin = asked.url?.replace(/\/$/, '') ?? process.env.SHOP_ORIGIN!;
const browser = await chromium.launch(await findBrowser());

async function open(shown: Shown, address: string, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce', ...options });
  if (shown.cookie) await context.addCookies(shown.cookie.split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: origin })));
  const page = await context.newPage();
  const answer = await page.goto(origin + address);
  if (answer?.status() !== (shown.status ?? 200)) throw new Error(`${address} answered ${answer?.status()}`);
  await settle(page);
  return page;
}

const onPhone = (width: number) => ({ viewport: { width, height: width < 700 ? 740 : 960 }, isMobile: width < 700, hasTouch: width < 700 });

async function shootAll(pages: Shown[]): Promise<number> {
  let count = 0;
  for (const language of asked.languages.split(',')) {
    for (const [device, width] of Object.entries(widths)) {
      for (const light of lights) {
        const here = `${folder}/${language}/${device}-${light}`;
        await mkdir(here, { recursive: true });
        for (const shown of pages) {
          const address = (prefixes[language]! + shown.path).replace(/(.)\/$/, '$1');
          const page = await open(shown, address, { ...onPhone(width), colorScheme: light, locale: language === 'vi' ? 'vi-VN' : 'en-GB' });
          await page.screenshot({ path: `${here}/${shown.name}.png`, fullPage: true });
          await page.context().close();
          count += 1;
        }
        console.log(`${here}: ${pages.length} pages`);
      }
    }
  }
  return count;
}

/** Four of them, as small files: two of a desk, two of a phone, one of these by night. */
async function shootForReadme(pages: Shown[]): Promise<number> {
  const chosen = [
    { name: 'home', width: 1440, light: 'light' },
    { name: 'village', width: 1440, light: 'light' },
    { name: 'list', width: 360, light: 'light' },
    { name: 'product', width: 360, light: 'dark' },
  ] as const;
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  for (const { name, width, light } of chosen) {
    const shown = pages.find((one) => one.name === name)!;
    const page = await open(shown, shown.path, { ...onPhone(width), colorScheme: light, locale: 'vi-VN', deviceScaleFactor: width < 700 ? 1.5 : 1 });
    const file = `${pictures}/${name}.webp`;
    const { size } = await sharp(await page.screenshot()).resize({ width: width < 700 ? 540 : 1080 }).webp({ quality: 72, effort: 6 }).toFile(file);
    if (size > 60_000) throw new Error(`${file} has ${size} bytes: too much for a README`);
    console.log(`${file}: ${(size / 1000).toFixed(0)} kB`);
    await page.context().close();
  }
  return chosen.length;
}

try {
  const all = await pagesOf(origin);
  const pages = asked.pages ? all.filter(({ name }) => asked.pages!.split(',').includes(name)) : all;
  const count = asked.readme ? await shootForReadme(all) : await shootAll(pages);
  console.log(`${count} pictures.`);
} finally {
  await browser.close();
  await close?.();
}
