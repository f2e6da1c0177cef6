import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type Face } from '#app/domain/sharing/compose-card.ts';
import { typesetter } from './typesetting.server.ts';

const faces: Face[] = ['display', 'text'];

/** How far the ink of a text reaches, in pixels of a 400 by 200 sheet with the baseline at 140. */
async function ink(text: string, face: Face): Promise<{ top: number; bottom: number; left: number; right: number }> {
  const outline = (await typesetter()).outline(text, face, 80);
  const sheet = await sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><g transform="translate(20 140)">${outline}</g></svg>`)).extractChannel('alpha').raw().toBuffer();
  const dark = [...sheet.entries()].flatMap(([at, alpha]) => (alpha > 128 ? [[at % 400, Math.floor(at / 400)] as const] : []));
  const xs = dark.map(([x]) => x);
  const ys = dark.map(([, y]) => y);
  return { top: 140 - Math.min(...ys), bottom: Math.max(...ys) - 140, left: Math.min(...xs) - 20, right: Math.max(...xs) - 20 };
}

test.each(faces)('every letter of Vietnamese is in the files of %s', async (face) => {
  const { outline } = await typesetter();
  const missing = outline('\u0416', face, 80);
  const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
  for (const letter of `${letters}${letters.toUpperCase()}0123456789.,·–’“”`) expect.soft(outline(letter, face, 80), letter).not.toBe(missing);
});

test.each(faces)('%s stacks diacritics above and hangs the dot below', async (face) => {
  const [plain, stacked, dotted] = [await ink('o', face), await ink('ỗ', face), await ink('ộ', face)];
  expect(stacked.top).toBeGreaterThan(plain.top + 20);
  expect(dotted.bottom).toBeGreaterThan(plain.bottom + 8);
});

test.each(faces)('%s says how wide a text is, and decomposed letters are the same letters', async (face) => {
  const { width, outline } = await typesetter();
  const { right } = await ink('Quất', face);
  expect(Math.abs(width('Quất', face, 80) - right)).toBeLessThan(8);
  expect(width('Quất', face, 40)).toBeCloseTo(width('Quất', face, 80) / 2, -1);
  expect(outline('Quất Động'.normalize('NFD'), face, 80)).toBe(outline('Quất Động', face, 80));
});

test('the packages that read the fonts are there in production', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  for (const name of ['harfbuzzjs', 'wawoff2']) expect(Object.keys(dependencies)).toContain(name);
});
