/**
 * How many of what: `3 chiếc`, `3 pieces`. What is counted is written down in Vietnamese (a product's unit); an English
 * reader is told the word for it. A unit that has none stays as it is.
 */
import { formatNumber } from '../money/dong.ts';
import type { Locale } from '../time/hanoi.ts';

/** One, and several where English has two forms. */
const english: ReadonlyMap<string, readonly [one: string, several: string]> = new Map(
  Object.entries({
    chiếc: ['piece', 'pieces'],
    cái: ['piece', 'pieces'],
    bộ: ['set', 'sets'],
    đôi: ['pair', 'pairs'],
    cặp: ['pair', 'pairs'],
    mét: ['metre', 'metres'],
    lạng: ['100 g portion', '100 g portions'],
    cân: ['kg', 'kg'],
    hộp: ['box', 'boxes'],
    gói: ['pack', 'packs'],
    túi: ['bag', 'bags'],
    lọ: ['jar', 'jars'],
    hũ: ['jar', 'jars'],
    chai: ['bottle', 'bottles'],
    bó: ['bunch', 'bunches'],
    cuộn: ['roll', 'rolls'],
    tập: ['book', 'books'],
    tờ: ['sheet', 'sheets'],
    cuốn: ['book', 'books'],
    bức: ['picture', 'pictures'],
    tấm: ['panel', 'panels'],
    cây: ['plant', 'plants'],
    chậu: ['pot', 'pots'],
    cành: ['branch', 'branches'],
    bông: ['flower', 'flowers'],
    suất: ['portion', 'portions'],
    phần: ['portion', 'portions'],
    mẹt: ['tray', 'trays'],
    thanh: ['bar', 'bars'],
    con: ['figure', 'figures'],
    chuỗi: ['string', 'strings'],
  } as const),
);

/** The word for one of a unit: `chiếc`, `piece`. */
export const unitWord = (unit: string, locale: Locale): string => (locale === 'en' && english.get(unit)?.[0]) || unit;

/** Whether an English reader can be told of it. */
export const hasEnglishUnit = (unit: string): boolean => english.has(unit);

/** `1 set`, `4 boxes`; in Vietnamese `4 hộp`. */
export function countOf(count: number, unit: string, locale: Locale): string {
  const word = locale === 'en' ? (english.get(unit)?.[count === 1 ? 0 : 1] ?? unit) : unit;
  return `${formatNumber(count, locale)} ${word}`;
}
