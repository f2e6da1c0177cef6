/**
 * A banner: one line at the head of the front page that leads somewhere in the market. One at a time: of those whose days
 * have come the one of the highest priority; two of the same priority never share a day. Curators have the lowest.
 */
import { type Period, type PeriodErrors, readPeriod } from './period.ts';
import { readLine } from './texts.ts';

export const LONGEST_BANNER = 120;

/** From what stands behind to what stands before. */
export const PRIORITIES = [1, 2, 3] as const;

export const prioritiesOf = ({ administrator }: { administrator: boolean }): readonly number[] => (administrator ? PRIORITIES : PRIORITIES.slice(0, 1));

/** Where a banner may lead: pages that everybody may read. */
export type MarketPage =
  | { kind: 'village' | 'collection' | 'product' | 'artisan' | 'workshop'; slug: string }
  | { kind: 'fixed' };

const NAMED: Readonly<Record<string, Exclude<MarketPage, { kind: 'fixed' }>['kind']>> = { 'lang-nghe': 'village', 'bo-suu-tap': 'collection', 'san-pham': 'product', 'nghe-nhan': 'artisan', xuong: 'workshop' };
const FIXED = new Set(['/', '/lang-nghe', '/lang-nghe/ban-do', '/san-pham', '/nghe-nhan', '/giao-hang', '/doi-tra', '/ocop-la-gi', '/truy-xuat']);
const MOST = 300;

export type LinkVerdict = { ok: true; link: string; page: MarketPage } | { ok: false; code: 'missing' | 'too-long' | 'elsewhere' | 'no-such-page' };

/** A path of the market, from a path or from a whole address of this market; the language is the reader's, not the link's. */
export function readMarketLink(typed: string, origin: string): LinkVerdict {
  const said = typed.normalize('NFC').trim();
  if (said === '') return { ok: false, code: 'missing' };
  if (said.length > MOST) return { ok: false, code: 'too-long' };
  const own = new URL(origin);
  if (/^[/\\]{2}/.test(said) || /[\p{Cc}\\]/u.test(said) || !(said.startsWith('/') || /^https?:\/\//i.test(said))) return { ok: false, code: 'elsewhere' };
  const url = URL.parse(said, own);
  if (!url || url.host !== own.host || url.username !== '') return { ok: false, code: 'elsewhere' };
  const path = url.pathname.replace(/^\/en(?=\/|$)/, '').replace(/(?<=.)\/$/, '') || '/';
  const [, first, slug, more] = path.split('/');
  const link = path + url.search;
  if (FIXED.has(path)) return { ok: true, link, page: { kind: 'fixed' } };
  const kind = Object.hasOwn(NAMED, first ?? '') ? NAMED[first!] : undefined;
  if (!kind || !slug || more !== undefined || !/^[a-z0-9-]+$/.test(slug)) return { ok: false, code: 'no-such-page' };
  return { ok: true, link, page: { kind, slug } };
}

export type TypedBanner = { text: string; textEn: string; link: string; from: string; to: string; priority: string };
export type Banner = { text: string; textEn: string | null; link: string; page: MarketPage; period: Period; priority: number };
export type BannerErrors = { text?: 'missing' | 'too-long'; textEn?: 'too-long'; link?: Extract<LinkVerdict, { ok: false }>['code']; priority?: 'not-yours' } & PeriodErrors;

/** A form as a banner, or what is wrong with each field. Whether the page is there is asked of the database. */
export function readBanner(typed: TypedBanner, { origin, administrator }: { origin: string; administrator: boolean }): { ok: true; banner: Banner } | { ok: false; errors: BannerErrors } {
  const errors: BannerErrors = {};
  const [text, textEn] = [readLine(typed.text), readLine(typed.textEn)];
  if (text === '') errors.text = 'missing';
  else if (text.length > LONGEST_BANNER) errors.text = 'too-long';
  if (textEn.length > LONGEST_BANNER) errors.textEn = 'too-long';
  const link = readMarketLink(typed.link, origin);
  if (!link.ok) errors.link = link.code;
  const period = readPeriod(typed.from, typed.to);
  if (!period.ok) Object.assign(errors, period.errors);
  const priority = Number(typed.priority);
  if (!prioritiesOf({ administrator }).includes(priority)) errors.priority = 'not-yours';
  if (!link.ok || !period.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, banner: { text, textEn: textEn || null, link: link.link, page: link.page, period: period.period, priority } };
}
