import { expect, test } from 'vitest';
import { cardLook, cardUrl, readCardAddress, type SharingCard } from './sharing-card.ts';

const palette = { ground: '#1D3770', ink: '#F4F6F8', soft: '#C6D2E8', accent: '#1D3770', accentDark: '#86A7EA', tile: '#E3E8EB' };
const brand = { palette, patternKind: 'men-ran', patternSeed: 'bat-trang', sceneKind: 'lo-gom' };
const vase: SharingCard = {
  kind: 'product', name: 'Bình tỳ bà', village: 'Bát Tràng', line: 'Gốm sứ', stars: 4, look: cardLook(brand),
  original: { kind: 'product', family: 'binh-gom', seed: 'a', view: 'plate', ground: '#E3E8EB' },
};
const subject = { kind: 'product', slug: 'binh-ty-ba' } as const;

test('the address names the page, the version and the language, and is read back', () => {
  const url = cardUrl(subject, vase, 'vi');
  expect(url).toMatch(/^\/anh\/chia-se\/san-pham\/binh-ty-ba\/[0-9a-f]{8}\/vi\.jpg$/);
  const [, , , place, slug, , file] = url.split('/');
  expect(readCardAddress({ place: place!, slug: slug!, file: file! })).toEqual({ subject, locale: 'vi' });
  expect(readCardAddress({ place: 'cho', slug: 'tram-nghe', file: 'en.jpg' })).toEqual({ subject: { kind: 'market' }, locale: 'en' });
});

test.each([
  ['san-pham', 'binh', 'fr.jpg'],
  ['san-pham', 'binh', 'vi.png'],
  ['cho', 'cho-khac', 'vi.jpg'],
  ['xuong', 'lo-lua', 'vi.jpg'],
])('%s/%s/%s is not served', (place, slug, file) => expect(readCardAddress({ place, slug, file })).toBeNull());

test('whatever is on the card changes its address', () => {
  const changes: Partial<Extract<SharingCard, { kind: 'product' }>>[] = [
    {}, { name: 'Bình tỳ bà men lam' }, { stars: 5 }, { stars: null }, { village: 'Kim Lan' }, { line: 'Ceramics' }, { original: null },
    { original: { kind: 'photo', hash: '0f'.repeat(32) } }, { look: null }, { look: cardLook({ ...brand, palette: { ...palette, ground: '#123456' } }) }, { look: cardLook({ ...brand, patternSeed: 'kim-lan' }) },
  ];
  const urls = changes.map((change) => cardUrl(subject, { ...vase, ...change }, 'vi'));
  expect(new Set(urls).size).toBe(changes.length);
});

test('a brand without a whole palette gives the card no look', () => {
  expect(cardLook(null)).toBeNull();
  expect(cardLook({ ...brand, palette: { ...palette, soft: 'blue' } })).toBeNull();
  expect(cardLook({ ...brand, sceneKind: null })).toMatchObject({ scene: null, pattern: { kind: 'pattern' } });
});
