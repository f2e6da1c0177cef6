// A card as SVG. Its words are outlines already, so that it looks the same on a machine without a single font.
import { ocopSeal } from '../ocop/seal-shape.ts';
import type { Stars } from '../ocop/certificate.ts';
import { PAPER } from '../villages/brand.ts';
import { fitWords, type Measure } from './fit-words.ts';
import { cardSize, type SharingCard } from './sharing-card.ts';

/** `display` is Newsreader, `text` Be Vietnam Pro in its medium weight. */
export type Face = 'display' | 'text';

export type Typesetter = {
  width(text: string, face: Face, size: number): number;
  /** SVG of the text's outlines with the baseline's beginning at 0,0. */
  outline(text: string, face: Face, size: number): string;
};

/** Pictures as data addresses, in pixels of the card. */
export type CardParts = {
  /** The product, 504 wide and as high as the card. */
  picture?: string;
  /** Seamless tiles of the village's wall: for the hall, the band and the dot. */
  wall?: { hall: Tile; band: Tile };
  /** 1120 wide and as high as the card. */
  scene?: string;
  /** Tiles of many villages' walls, one for each cell of the board. */
  board?: string[];
};
export type Tile = { href: string; width: number; height: number };

const INK = '#211B17';
const INK_SOFT = '#51473E';
const LACQUER = '#9C2422';
const ON_LACQUER = '#FFF8EC';
const PLAIN_TILE = '#EFE9DD';
const LEAF = { plain: '#D8AC4C', hi: '#EFD38B', lo: '#B98A2E', ink: '#2B1E07' };
const HOUSE = 'M3.5 8.5C7 8.5 9.5 7 13 4.5c3.5 2.5 6 4 9.5 4l-1 2.5H20v10.5h-3.5V16a3.5 3.5 0 0 0-7 0v5.5H6V11H4.5Z';

export const productPicture = { width: 504, height: cardSize.height } as const;
export const villageScene = { width: 1120, height: cardSize.height } as const;
export const board = { cell: 105, columns: 5, rows: 6 } as const;

const BAND = 28;
const { width: W, height: H } = cardSize;

export function composeCard(card: SharingCard, parts: CardParts, type: Typesetter): string {
  const body = card.kind === 'product' ? productCard(card, parts, type) : card.kind === 'village' ? villageCard(card, parts, type) : marketCard(card, parts, type);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${W}" height="${H}" viewBox="0 0 ${W} ${H}">${body}</svg>`;
}

function productCard(card: Extract<SharingCard, { kind: 'product' }>, { picture, wall }: CardParts, type: Typesetter): string {
  const left = productPicture.width + BAND + 56;
  const room = W - left - 56;
  const fit = fitWords(card.name, measure(type, 'display'), { width: room, sizes: [[84, 2], [76, 3], [68, 3], [60, 4], [52, 5]] });
  const leading = Math.round(fit.size * 1.18);
  // The block of the name stands between the village above and the market below, a little above the middle.
  const top = Math.round((H - 20 - fit.lines.length * leading) / 2);
  const { ground = PLAIN_TILE, tile = PLAIN_TILE } = card.look?.palette ?? {};
  const dot = wall ? left + 48 + 16 : left;
  return [
    rect(0, 0, W, H, PAPER),
    rect(0, 0, productPicture.width, H, tile),
    picture && image(picture, 0, 0, productPicture.width, productPicture.height),
    rect(productPicture.width, 0, BAND, H, ground),
    wall && `<defs>${tilePattern('band', wall.band, productPicture.width, 0)}${tilePattern('dot', wall.band, left, 62)}</defs>`,
    wall && rect(productPicture.width, 0, BAND, H, 'url(#band)'),
    wall && `<circle cx="${left + 24}" cy="86" r="24" fill="url(#dot)"/><circle cx="${left + 24}" cy="86" r="23.5" fill="none" stroke="${INK}" stroke-opacity=".12"/>`,
    words(card.village, type, 'text', 30, dot, card.line ? 82 : 96, INK),
    card.line && words(cutTo(card.line, type, 22, W - 56 - dot), type, 'text', 22, dot, 114, INK_SOFT),
    ...fit.lines.map((line, index) => words(line, type, 'display', fit.size, left, top + Math.round(fit.size * 0.92) + index * leading, INK)),
    market(type, left, H - 92, INK),
    card.stars && seal(card.stars, type, W - 56 - 112, H - 56 - 112),
  ].filter(Boolean).join('');
}

function villageCard(card: Extract<SharingCard, { kind: 'village' }>, { wall, scene }: CardParts, type: Typesetter): string {
  const edge = scene ? 648 : W;
  const room = edge - 64 - 40;
  const { ground, ink, soft } = card.look?.palette ?? { ground: PLAIN_TILE, ink: INK, soft: INK_SOFT };
  const fit = fitWords(card.name, measure(type, 'display'), { width: room, sizes: [[156, 1], [136, 1], [120, 1], [108, 1], [96, 1], [104, 2], [84, 3]] });
  const line = fitWords(card.line, measure(type, 'text'), { width: room, sizes: [[32, 2], [28, 3]] });
  const leading = Math.round(fit.size * 1.14);
  const lineTop = H - 56 - line.lines.length * Math.round(line.size * 1.5);
  const last = lineTop - Math.round(fit.size * 0.34) - 6;
  return [
    rect(0, 0, W, H, ground),
    // The wall is whole above and fades to 12 % behind words.
    wall &&
      `<defs>${tilePattern('hall', wall.hall, 0, 0)}<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset=".14" stop-color="#fff"/><stop offset=".46" stop-color="#fff" stop-opacity=".12"/></linearGradient><mask id="words" maskUnits="userSpaceOnUse" x="0" y="0" width="${edge}" height="${H}">${rect(0, 0, edge, H, 'url(#fade)')}</mask></defs><g mask="url(#words)">${rect(0, 0, edge, H, 'url(#hall)')}</g>`,
    scene && `<clipPath id="right">${rect(edge, 0, W - edge, H, '#000')}</clipPath><g clip-path="url(#right)">${image(scene, edge - Math.round((villageScene.width - (W - edge)) * 0.6), 0, villageScene.width, villageScene.height)}</g>`,
    rect(0, 44, 64 + 44 + 16 + Math.ceil(type.width('Trăm Nghề', 'display', 34)) + 24, 64, ground),
    market(type, 64, 54, ink),
    ...fit.lines.map((text, index) => words(text, type, 'display', fit.size, 60, last - (fit.lines.length - 1 - index) * leading, ink)),
    ...line.lines.map((text, index) => words(text, type, 'text', line.size, 64, lineTop + line.size + index * Math.round(line.size * 1.5), soft)),
  ].filter(Boolean).join('');
}

function marketCard(card: Extract<SharingCard, { kind: 'market' }>, { board: tiles = [] }: CardParts, type: Typesetter): string {
  const edge = W - board.columns * board.cell;
  const room = edge - 64 - 56;
  const fit = fitWords(card.name, measure(type, 'display'), { width: room, sizes: [[124, 1], [104, 2]] });
  const line = fitWords(card.line, measure(type, 'text'), { width: room, sizes: [[32, 3], [28, 4]] });
  const top = 268 + fit.lines.length * Math.round(fit.size * 1.14);
  return [
    rect(0, 0, W, H, PAPER),
    ...tiles.map((href, index) => image(href, edge + (index % board.columns) * board.cell, Math.floor(index / board.columns) * board.cell, board.cell, board.cell)),
    house(64, 72, 88),
    ...fit.lines.map((text, index) => words(text, type, 'display', fit.size, 60, 258 + Math.round(fit.size * 0.9) + index * Math.round(fit.size * 1.14), INK)),
    ...line.lines.map((text, index) => words(text, type, 'text', line.size, 64, top + 52 + index * Math.round(line.size * 1.5), INK_SOFT)),
  ].join('');
}

const measure = (type: Typesetter, face: Face): Measure => (text, size) => type.width(text, face, size);

const cutTo = (text: string, type: Typesetter, size: number, width: number) => fitWords(text, measure(type, 'text'), { width, sizes: [[size, 1]] }).lines[0] ?? '';

const rect = (x: number, y: number, width: number, height: number, fill: string) => `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

const image = (href: string, x: number, y: number, width: number, height: number) => `<image x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" xlink:href="${href}"/>`;

const words = (text: string, type: Typesetter, face: Face, size: number, x: number, baseline: number, fill: string) =>
  `<g transform="translate(${x} ${baseline})" fill="${fill}">${type.outline(text, face, size)}</g>`;

const tilePattern = (id: string, { href, width, height }: Tile, x: number, y: number) =>
  `<pattern id="${id}" patternUnits="userSpaceOnUse" x="${x}" y="${y}" width="${width}" height="${height}">${image(href, 0, 0, width, height)}</pattern>`;

const house = (x: number, y: number, size: number) => `<g transform="translate(${x} ${y}) scale(${size / 26})"><rect width="26" height="26" rx="2" fill="${LACQUER}"/><path d="${HOUSE}" fill="${ON_LACQUER}"/></g>`;

/** The market's mark and name, 44 high. */
const market = (type: Typesetter, x: number, y: number, ink: string) => house(x, y, 44) + words('Trăm Nghề', type, 'display', 34, x + 44 + 16, y + 33, ink);

function seal(stars: Stars, type: Typesetter, x: number, y: number): string {
  const { leaf, light, dark, star, first, step } = ocopSeal(stars);
  const middle = (text: string, face: Face, size: number, baseline: number) => words(text, type, face, size, 44 - type.width(text, face, size) / 2, baseline, LEAF.ink);
  return [
    `<g transform="translate(${x} ${y}) scale(${112 / 88})"><path fill="${LEAF.plain}" d="${leaf}"/>`,
    ...light.map(({ d, opacity }) => `<path fill="${LEAF.hi}" opacity="${opacity}" d="${d}"/>`),
    ...dark.map(({ d, opacity }) => `<path fill="${LEAF.lo}" opacity="${opacity}" d="${d}"/>`),
    middle('OCOP', 'text', 10, 18),
    middle(String(stars), 'display', 42, 51),
    ...Array.from({ length: stars }, (_, index) => `<path fill="${LEAF.ink}" transform="translate(${first + index * step} 59)" d="${star}"/>`),
    '</g>',
  ].join('');
}
