// Draws a family's looks beside each other, to be looked at:
//   node tests/support/contact-sheet.ts binh-gom [--seeds 8] [--width 240] [--look '{"glaze":"ngoc"}'] [--out data/sheets]
// Rows: every arrangement with several seeds, then every view of one seed.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { drawProduct } from '#app/domain/drawing/drawing.ts';
import { type ProductFamily, productViews, type ProductView } from '#app/domain/drawing/kinds.ts';
import { familyOf } from '#app/domain/drawing/kit/families.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: '6' }, width: { type: 'string', default: '240' }, look: { type: 'string', default: '{}' }, out: { type: 'string', default: 'data/sheets' } },
});
const width = Number(values.width);
const height = (width * 5) / 4;
const asked = JSON.parse(values.look) as Record<string, string | number | boolean>;

async function sheetOf(family: ProductFamily): Promise<Buffer> {
  const { composition: trait } = familyOf(family).traits;
  const compositions = [...new Set([...trait.of, ...trait.also])];
  const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => `mon-${index + 1}`);
  const look = (composition: string) => ({ composition, ...asked });
  const rows: { seed: string; composition: string; view: ProductView }[][] = [
    ...compositions.map((composition) => seeds.map((seed) => ({ seed, composition, view: 'plate' as const }))),
    ...compositions.map((composition) => productViews.map((view) => ({ seed: 'mon-1', composition, view }))),
  ];
  const cells = await Promise.all(
    rows.flatMap((row, y) =>
      row.map(async ({ seed, composition, view }, x) => ({
        input: await sharp(Buffer.from(drawProduct({ family, seed, look: look(composition), view, width }))).png().toBuffer(),
        left: x * (width + 8),
        top: Math.round(y * (height + 8)),
      })),
    ),
  );
  const across = Math.max(...rows.map((row) => row.length));
  return sharp({ create: { width: across * (width + 8), height: Math.round(rows.length * (height + 8)), channels: 3, background: '#FBF8F2' } }).composite(cells).png().toBuffer();
}

await mkdir(values.out, { recursive: true });
for (const family of positionals as ProductFamily[]) {
  const file = path.join(values.out, `${family}.png`);
  await writeFile(file, await sheetOf(family));
  console.log(file);
}
