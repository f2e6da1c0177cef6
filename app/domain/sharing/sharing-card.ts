// The picture that stands for a page where its address is shared: on Zalo, Messenger, Facebook. It says what does not
// change from one day to the next: no price is on it. Stars are, while their certificate is valid; the card has another
// version, and so another address, when they go.
import type { Photo } from '../catalogue/photo.ts';
import { originalVersion } from '../catalogue/picture-address.ts';
import { type BrandLook, drawingVersion, isColour, type PatternDrawing, type ProductDrawing, type SceneDrawing, villageDrawings } from '../drawing/drawing-spec.ts';
import type { Stars } from '../ocop/certificate.ts';
import { textVersion } from '../text/text-version.ts';
import type { Locale } from '../time/hanoi.ts';
import type { Palette } from '../villages/brand.ts';

/** What the networks that matter here ask for, and at what weight none of them refuses it. */
export const cardSize = { width: 1200, height: 630 } as const;
export const heaviestCard = 300_000;

/** What of a village's brand is on a card. */
export type CardLook = { palette: Palette; pattern: PatternDrawing | null; scene: SceneDrawing | null };

export type SharingCard =
  | { kind: 'product'; name: string; village: string; line: string; stars: Stars | null; original: ProductDrawing | Photo | null; look: CardLook | null }
  | { kind: 'village'; name: string; line: string; look: CardLook | null }
  | { kind: 'market'; name: string; line: string; walls: readonly PatternDrawing[] };

/** Which page's: a product or a village by its slug, or the market itself. */
export type CardSubject = { kind: 'product' | 'village'; slug: string } | { kind: 'market' };

/** What `og:image` says: an address for each language. */
export type SharedPicture = Record<Locale, string>;

/** Raised when cards are composed differently. */
const EDITION = 1;

const places = { product: 'san-pham', village: 'lang', market: 'cho' } as const;
const MARKET = 'tram-nghe';

/** Null for a brand whose palette is none. */
export function cardLook(brand: BrandLook | null): CardLook | null {
  if (!brand) return null;
  const palette = (brand.palette ?? {}) as Palette;
  const { ground, ink, soft, accent, tile } = palette;
  return [ground, ink, soft, accent, tile].every(isColour) ? { palette, ...villageDrawings(brand) } : null;
}

/** The same text for the same card: all that is drawn on it. */
export function cardText(card: SharingCard): string {
  const drawn = {
    product: (one: Extract<SharingCard, { kind: 'product' }>) => [one.name, one.village, one.line, one.stars, one.original && originalVersion(one.original), ...lookText(one.look)],
    village: (one: Extract<SharingCard, { kind: 'village' }>) => [one.name, one.line, ...lookText(one.look)],
    market: (one: Extract<SharingCard, { kind: 'market' }>) => [one.name, one.line, ...one.walls.map(drawingVersion)],
  };
  return JSON.stringify([EDITION, card.kind, ...drawn[card.kind](card as never)]);
}

const lookText = (look: CardLook | null) =>
  look ? [look.palette.ground, look.palette.ink, look.palette.soft, look.palette.tile, look.pattern && drawingVersion(look.pattern), look.scene && drawingVersion(look.scene)] : [null];

export function cardUrl(subject: CardSubject, card: SharingCard, locale: Locale): string {
  return `/anh/chia-se/${places[subject.kind]}/${subject.kind === 'market' ? MARKET : subject.slug}/${textVersion(cardText(card))}/${locale}.jpg`;
}

/** What an address' parts ask for, or null for what is not served. */
export function readCardAddress({ place, slug, file }: { place: string; slug: string; file: string }): { subject: CardSubject; locale: Locale } | null {
  const locale = file === 'vi.jpg' ? 'vi' : file === 'en.jpg' ? 'en' : null;
  if (!locale) return null;
  if (place === places.product) return { subject: { kind: 'product', slug }, locale };
  if (place === places.village) return { subject: { kind: 'village', slug }, locale };
  return place === places.market && slug === MARKET ? { subject: { kind: 'market' }, locale } : null;
}
