// Draws villages' scenes beside each other, to be looked at:
//   node tests/support/scene-sheet.ts lo-gom [--seeds bat-trang,kim-lan] [--out data/sheets]
// A row for every seed at 16:9, and a row of the other formats for the first one.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawVillageScene } from '#app/domain/drawing/drawing.ts';
import type { SceneKind } from '#app/domain/drawing/kinds.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seeds: { type: 'string', default: 'bat-trang,kim-lan' }, out: { type: 'string', default: 'data/sheets' } } });
const seeds = values.seeds.split(',');
const gap = 8;

type Cell = { seed: string; width: number; height: number; left: number; top: number };
const cells: Cell[] = [
  ...seeds.map((seed, at): Cell => ({ seed, width: 800, height: 450, left: (at % 2) * (800 + gap), top: Math.floor(at / 2) * (450 + gap) })),
  ...([[400, 300], [240, 300], [571, 300]] as const).map(([width, height], at): Cell => ({ seed: seeds[0]!, width, height, left: [0, 408, 656][at]!, top: Math.ceil(seeds.length / 2) * (450 + gap) })),
];

await mkdir(values.out, { recursive: true });
for (const kind of positionals as SceneKind[]) {
  const drawn = await Promise.all(
    cells.map(async ({ seed, width, height, left, top }) => ({ left, top, input: await sharp(Buffer.from(drawVillageScene({ kind, seed, palette: { paper: '#EFE9DD' }, width, height }))).png().toBuffer() })),
  );
  const file = path.join(values.out, `${kind}.png`);
  await writeFile(file, await sharp({ create: { width: 1608, height: Math.ceil(seeds.length / 2) * 458 + 300, channels: 3, background: '#FBF8F2' } }).composite(drawn).png().toBuffer());
  console.log(file);
}
