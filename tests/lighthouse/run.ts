// `npm run lighthouse`: what Lighthouse's phone on its slow line says of the pages that sell, three times each, the middle
// one counting. Opens a shop of its own, or asks the one at `--url`. Ends with 1 where a page is under what we hold.
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import openShop from '#tests/e2e/open-shop.ts';
import { signIn } from '#tests/load/studio.ts';
import { findBrowser } from '#tests/support/browser.ts';
import { openShopper } from '#tests/support/http-shopper.ts';

const { values: asked } = parseArgs({ options: { url: { type: 'string' }, runs: { type: 'string', default: '3' }, pages: { type: 'string' }, why: { type: 'boolean', default: false } } });
const PRODUCT = '/san-pham/binh-ty-ba-men-lam-ve-ca-chep';
const pages = [
  { name: 'home', path: '/' },
  { name: 'village', path: '/lang-nghe/bat-trang' },
  { name: 'list', path: '/san-pham' },
  { name: 'search', path: '/san-pham?q=am%20tra' },
  { name: 'product', path: PRODUCT },
  { name: 'checkout', path: '/thanh-toan', as: 'shopper' },
  { name: 'studio', path: '/xuong-cua-toi/hop-tac-xa-gom-sen-dat', as: 'owner' },
] as const;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const most = { 'largest-contentful-paint': 2_000, 'cumulative-layout-shift': 0.02 };

/** The cookie of a shopper with one thing in the cart. */
async function cookieOfCart(origin: string): Promise<string> {
  const variant = /name="variant" value="([^"]+)"/.exec(await (await fetch(origin + PRODUCT)).text())?.[1];
  if (!variant) throw new Error(`${PRODUCT} offers nothing to put into a cart`);
  const shopper = openShopper();
  await shopper.addToCart({ origin }, variant);
  return shopper.cookie();
}

type Measured = { scores: Record<string, number>; lcp: number; cls: number; tbt: number; bytes: number; failed: string[] };

const figure = (result: Result, audit: string): number => result.audits[audit]?.numericValue ?? Number.NaN;

/** What a page asks the contrary of: neither checkout nor results nor the studio are for search engines, and the studio is described to nobody. */
const contrary = ({ requestedUrl }: Result): readonly string[] => (/\/xuong-cua-toi\//.test(requestedUrl!) ? ['is-crawlable', 'meta-description'] : /\/thanh-toan$|\?q=/.test(requestedUrl!) ? ['is-crawlable'] : []);

function seoScore(result: Result): number {
  const { auditRefs } = result.categories.seo!;
  const counted = auditRefs.filter(({ id, weight }) => weight > 0 && !contrary(result).includes(id) && result.audits[id]!.score !== null);
  const weight = counted.reduce((sum, ref) => sum + ref.weight, 0);
  return counted.reduce((sum, ref) => sum + ref.weight * result.audits[ref.id]!.score!, 0) / weight;
}

function read(result: Result): Measured {
  const score = (category: string) => Math.round(100 * (category === 'seo' ? seoScore(result) : (result.categories[category]?.score ?? 0)));
  const failed = categories.slice(1).flatMap((category) => result.categories[category]!.auditRefs.filter(({ id, weight }) => weight > 0 && (result.audits[id]!.score ?? 1) < 1).map(({ id }) => id));
  return {
    scores: Object.fromEntries(categories.map((category) => [category, score(category)])),
    lcp: figure(result, 'largest-contentful-paint'),
    cls: figure(result, 'cumulative-layout-shift'),
    tbt: figure(result, 'total-blocking-time'),
    bytes: figure(result, 'total-byte-weight'),
    failed: [...new Set(failed)],
  };
}

function tooLittle({ scores, lcp, cls }: Measured): string[] {
  return [
    ...categories.filter((category) => scores[category]! < least[category]).map((category) => `${category} ${scores[category]} is under ${least[category]}`),
    ...(lcp < most['largest-contentful-paint'] ? [] : [`largest paint after ${Math.round(lcp)} ms`]),
    ...(cls <= most['cumulative-layout-shift'] ? [] : [`layout shift ${cls.toFixed(3)}`]),
  ];
}

const close = asked.url ? null : await openShop();
const origin = asked.url?.replace(/\/$/, '') ?? process.env.SHOP_ORIGIN!;
const { executablePath, args } = await findBrowser();
const chrome = await launch({ chromePath: executablePath, chromeFlags: args.some((arg) => arg.startsWith('--headless')) ? args : [...args, '--headless=new'] });
let wrong = 0;
try {
  const cookies = { shopper: await cookieOfCart(origin), owner: await signIn({ origin }) };
  console.log(`Lighthouse on ${origin}, phone, ${asked.runs} runs each\n`);
  console.log('page       perf  a11y  best   seo     LCP      CLS     TBT       KB   LCP of each run');
  for (const page of pages.filter(({ name }) => !asked.pages || asked.pages.split(',').includes(name))) {
    const runs: Measured[] = [];
    for (let run = 0; run < Number(asked.runs); run += 1) {
      const done = await lighthouse(origin + page.path, { port: chrome.port, logLevel: 'error', onlyCategories: [...categories], ...('as' in page ? { extraHeaders: { Cookie: cookies[page.as] } } : {}) });
      if (!done || done.lhr.runtimeError) throw new Error(`${page.name}: ${done?.lhr.runtimeError?.message ?? 'no result'}`);
      if (new URL(done.lhr.finalDisplayedUrl).pathname !== page.path.split('?')[0]) throw new Error(`${page.name} led to ${done.lhr.finalDisplayedUrl}`);
      runs.push(read(done.lhr));
    }
    const middle = runs.toSorted((a, b) => a.scores.performance! - b.scores.performance! || b.lcp - a.lcp)[runs.length >> 1]!;
    const cells = categories.map((category) => String(middle.scores[category]).padStart(6));
    console.log(
      page.name.padEnd(9) + cells.join('') + `${(middle.lcp / 1000).toFixed(2)} s`.padStart(9) + middle.cls.toFixed(3).padStart(8) + `${middle.tbt.toFixed(0)} ms`.padStart(9) + `${(middle.bytes / 1000).toFixed(0)}`.padStart(9),
      '  ' + runs.map(({ lcp }) => (lcp / 1000).toFixed(2)).join(' '),
    );
    for (const reason of tooLittle(middle)) {
      console.log(`  ! ${reason}`);
      wrong += 1;
    }
    if (asked.why || middle.scores.accessibility! < 100 || middle.scores['best-practices']! < 100) for (const id of middle.failed) console.log(`    ${id}`);
  }
} finally {
  chrome.kill();
  await close?.();
}
process.exit(wrong ? 1 : 0);
