// Pictures as a browser takes them: the right file for the place, nothing that was not needed, nothing drawn in the page.
import type { Page } from '@playwright/test';
import { expect, test } from './shop.ts';

type Shown = { place: string; needed: number; got: number; widest: number; format: string; loading: string; width: number; height: number };

/** Scrolls to the end, so that every picture is asked for, and tells what was taken for each. */
async function shown(page: Page, address: string): Promise<Shown[]> {
  await page.goto(address);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let at = 0; at < height; at += 500) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), at);
    await page.waitForTimeout(100);
  }
  await expect.poll(() => page.locator('picture > img').evaluateAll((all) => (all as HTMLImageElement[]).every((img) => img.complete || img.getBoundingClientRect().width === 0)), { timeout: 40_000 }).toBe(true);
  return page.locator('picture > img').evaluateAll((all) =>
    (all as HTMLImageElement[]).flatMap((img) => {
      const box = img.getBoundingClientRect();
      if (box.width === 0) return [];
      const covered = Math.max(box.width, (box.height * img.naturalWidth) / img.naturalHeight);
      const [, got, format] = /(\d+)\.(avif|webp)$/.exec(img.currentSrc) ?? [];
      const widest = Math.max(...[...img.srcset.matchAll(/ (\d+)w/g)].map((match) => Number(match[1])));
      return [{ place: img.closest('[class]')!.className, needed: covered * devicePixelRatio, got: Number(got), widest, format: format ?? '', loading: img.loading, width: img.width, height: img.height }];
    }),
  );
}

const halls = ['/san-pham', '/san-pham?lang=bat-trang', '/lang-nghe/bat-trang', '/'];

for (const address of halls) {
  test(`${address}: each picture is an AVIF as wide as its place needs, and not much wider`, async ({ page }) => {
    const all = await shown(page, address);
    expect(all.length).toBeGreaterThan(4);
    for (const { place, needed, got, widest, format, width, height } of all) {
      expect.soft(format, place).toBe('avif');
      expect.soft(Math.min(width, height), place).toBeGreaterThan(0);
      // A tenth too few dots are not seen.
      expect.soft(got, `${place} needs ${needed}`).toBeGreaterThanOrEqual(Math.min(needed * 0.9, widest));
      expect.soft(got, `${place} needs ${needed}`).toBeLessThanOrEqual(Math.max(needed * 1.75, 336));
    }
  });
}

test('a list waits for its first row only, and carries no drawing', async ({ page }) => {
  const html = await (await page.request.get('/san-pham')).text();
  const cards = html.match(/<li class="card".*?<\/li>/gs) ?? [];
  expect(cards).toHaveLength(24);
  const eager = cards.map((card) => /<picture>.*?loading="(\w+)"/s.exec(card)?.[1] === 'eager');
  expect(eager.indexOf(false)).toBeGreaterThanOrEqual(2);
  expect(eager.slice(eager.indexOf(false))).not.toContain(true);
  expect(cards[0]).toContain('fetchPriority="high"');
  for (const card of cards) {
    // A seal's star and nothing more.
    expect((card.match(/<svg.*?<\/svg>/gs) ?? []).join('').length).toBeLessThan(300);
    for (const [, inline] of card.matchAll(/src="(data:[^"]*)"/g)) {
      expect(inline).toMatch(/^data:image\/webp;base64,/);
      expect(inline!.length).toBeLessThan(300);
    }
  }
});

test('two screens of a list need less than 250 kB of pictures', async ({ page }) => {
  await page.goto('/san-pham');
  await page.evaluate(() => scrollTo({ top: innerHeight, behavior: 'instant' }));
  await expect.poll(() => page.locator('picture > img').evaluateAll((all) => (all as HTMLImageElement[]).every((img) => img.complete || img.getBoundingClientRect().top > innerHeight)), { timeout: 30_000 }).toBe(true);
  const bytes = await page.evaluate(() => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => new URL(name).pathname.startsWith('/anh/')).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0));
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(250_000);
});

test('a page names the picture that stands for it where it is shared', async ({ page }) => {
  await page.goto('/san-pham?lang=bat-trang');
  const product = (await page.getByRole('main').locator('.card__name a').first().getAttribute('href'))!;
  for (const [address, place] of [[product, 'san-pham'], ['/lang-nghe/bat-trang', 'lang'], ['/', 'cho'], ['/san-pham', 'cho'], ['/ocop-la-gi', 'cho']] as const) {
    await page.goto(address);
    const said = async (property: string) => (await page.locator(`meta[property="og:image${property}"]`).getAttribute('content'))!;
    const picture = new URL(await said(''));
    expect(picture.pathname).toMatch(new RegExp(`^/anh/chia-se/${place}/`));
    expect([await said(':width'), await said(':height'), (await said(':alt')).length > 5]).toEqual(['1200', '630', true]);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
    const answer = await page.request.get(picture.pathname);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  }
});

test('a picture can be asked about without being sent', async ({ page }) => {
  await page.goto('/san-pham');
  const address = (await page.locator('.card picture > img').first().getAttribute('src'))!;
  const [whole, head] = [await page.request.get(address), await page.request.head(address)];
  expect([head.status(), head.headers()['etag'], head.headers()['content-type']]).toEqual([200, whole.headers()['etag'], 'image/webp']);
  expect((await head.body()).length).toBe(0);
  expect((await page.request.get(address, { headers: { 'If-None-Match': whole.headers()['etag']! } })).status()).toBe(304);
});
