import { expect, test } from 'vitest';
import { artisanEmblem, drawingsOfCraft } from './craft-drawings.ts';

const crafts = [
  'banh-keo', 'banh-xoi', 'bun-mien', 'co-kim-khi', 'com', 'det', 'dieu-sao', 'duc-dong', 'giay-da', 'giay-do', 'gio-cha', 'go-my-nghe', 'gom-su', 'hoa-cay',
  'huong', 'kham-trai', 'kim-hoan', 'long-chim', 'lua', 'may-mac', 'may-tre-dan', 'nhac-cu', 'non-la', 'quat', 'ren', 'son-mai', 'sung-my-nghe', 'tac-tuong-go',
  'theu', 'tien-go', 'to-he', 'tra-sen', 'vang-quy',
];

test('every craft of the market has drawings of its own choice', () => {
  const unknown = drawingsOfCraft('chưa có');
  for (const craft of crafts) expect({ craft, known: drawingsOfCraft(craft) !== unknown }).toEqual({ craft, known: true });
});

test('no two crafts share a wall', () => {
  const walls = crafts.map((craft) => drawingsOfCraft(craft).pattern);
  expect(walls.filter((wall, at) => walls.indexOf(wall) !== at)).toEqual([]);
});

test('a craft nobody has drawn yet still has a wall, a scene and a seal', () => {
  expect(drawingsOfCraft('lam-trong')).toEqual({ pattern: 'gam', scene: 'cay-da', emblem: 'bac', families: [] });
  // A name that every object has is no craft.
  expect(drawingsOfCraft('constructor').families).toEqual([]);
});

test("an artisan's seal is their own and shows the craft of their village", () => {
  expect(artisanEmblem({ slug: 'nguyen-thi-sen', villageSlug: 'bat-trang', craftSlug: 'gom-su' })).toEqual({ kind: 'emblem', craft: 'gom', seed: 'nguyen-thi-sen' });
});

test('a village may have a sign that its craft has not', () => {
  const signOf = (villageSlug: string) => artisanEmblem({ slug: 'nguyen-thi-sen', villageSlug, craftSlug: 'det' }).craft;
  expect([signOf('hoa-xa'), signOf('trieu-khuc')]).toEqual(['lua', 'quai-thao']);
});
