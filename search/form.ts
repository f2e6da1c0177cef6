// The form of a view: what its rows look like and how words are folded into them. A view that an older release wrote
// has another form, and is built anew. It is worked out from what is really written, so that nobody has to remember it.
import { createHash } from 'node:crypto';
import type { ProductDocument } from './document.ts';

const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const FULL: ProductDocument = {
  id: '00000000-0000-7000-8000-000000000001',
  slug: 'am-tra',
  name: 'Ấm trà men RẠN Bát Tràng, bộ 6 chén 90x90 cao 1,5m',
  village: { slug: 'bat-trang', name: 'Bát Tràng' },
  craft: { slug: 'gom-su', name: 'Gốm sứ' },
  artisan: { slug: 'tran-van-do', name: 'Trần Văn Độ' },
  workshop: 'xuong-gom',
  picture: { id: '00000000-0000-7000-8000-000000000002', version: 'a1b2c3d4' },
  price: 450_000,
  priceTo: 900_000,
  stars: 4,
  starsUntil: '2028-05-01',
  available: 5,
  unit: 'bộ',
  leadDays: 7,
  sold: 10,
  publishedAt: '2026-01-01T03:00:00.000Z',
  nameEn: 'Crackle-glazed tea set',
  category: 'Bình, lọ',
  origin: ['làng nghề Bát Tràng', 'huyện Gia Lâm'],
  kinds: ['Đồ gốm', 'hòa hoà thúy thuý khỏe khoẻ', 'mỹ mĩ kỷ kỉ', 'gift-box "tea"', '😀 đĐ'],
  // Every vowel with every tone, in both of the ways that Unicode writes them.
  making: (['NFC', 'NFD'] as const).map((form) => VOWELS.flatMap((vowel) => TONES.map((tone) => `n${vowel}${tone}n`.normalize(form))).join(' ')),
};

const BARE: ProductDocument = { ...FULL, artisan: null, picture: null, stars: null, starsUntil: null, available: 0, leadDays: null, nameEn: null, kinds: [], origin: [], making: [] };

/** Sixteen hexadecimal digits that change when what is written for a document changes, or the settings it is kept under. */
export function formOf(write: (document: ProductDocument) => unknown, settings: unknown): string {
  return createHash('sha256').update(JSON.stringify([settings, write(FULL), write(BARE)])).digest('hex').slice(0, 16);
}
