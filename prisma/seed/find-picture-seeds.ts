// Run by hand when goods or the kit have changed: `node prisma/seed/find-picture-seeds.ts`. Trying seeds takes half a
// minute in all, too long for a first start.
import { writeFileSync } from 'node:fs';
import { declaresLooks } from '#app/domain/drawing/drawing.ts';
import { findLook } from './picture-looks.ts';
import { shots } from './pictures.ts';
import { shelves } from './shelves.ts';

const seeds: Record<string, number> = {};
for (const { village, pieces } of shelves) {
  for (const piece of pieces.filter(({ family }) => !declaresLooks(family))) for (const { subject, looks } of shots(village, piece)) seeds[subject] ??= findLook(piece.family, subject, looks);
}
const sorted = Object.fromEntries(Object.entries(seeds).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(new URL('content/picture-seeds.json', import.meta.url), `${JSON.stringify(sorted, null, 1)}\n`);
