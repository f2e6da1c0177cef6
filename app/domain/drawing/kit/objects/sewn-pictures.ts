// The pictures that are embroidered, in satin stitch, about (400, 452).
import { type FullPalette, type Ink, mix } from '../color.ts';
import { carp, crane, cloud, wave } from '../creatures.ts';
import { place, ell } from '../geom.ts';
import { satin } from '../materials.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusBud, lotusLeaf, stem, bamboo, peony, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill } from '../sheet.ts';

export type SewnMotif = 'sen' | 'hac' | 'ca' | 'mau' | 'tre';
/** The threads that are chosen for a picture; the others are always the same. */
export type Threads = { flower: Ink; leaf: Ink };

/** The middle of the picture. */
export const cx = 400,
  cy = 452;

/** On cloth of a colour. */
export function sewnPicture(c: Sheet, motif: SewnMotif, threads: Threads, cloth: Ink): string {
  const st = stitches(c.pal, threads),
    water: Style = { kind: 'flat', a: mix(c.pal.cobalt, cloth, 0.45), line: mix(c.pal.celadon, c.pal.cobalt, 0.5), lw: 2 };
  switch (motif) {
    case 'sen':
      return lotusPond(c, st, water);
    case 'hac':
      return cranes(c, st, cloth);
    case 'ca':
      return carps(c, st, water);
    case 'mau':
      return peonies(c, st);
    case 'tre':
      return moonlitBamboo(c, st, threads.leaf);
  }
}

const stitches = (pal: FullPalette, { flower, leaf }: Threads): Style => ({
  kind: 'stitch',
  a: flower,
  b: mix(flower, pal.lacquer, 0.3),
  leaf,
  stem: mix(leaf, pal.ink, 0.25),
  dark: mix(pal.ink, pal.cobalt, 0.25),
  gold: pal.goldleaf,
  red: pal.lacquer,
  line: mix(flower, pal.ink, 0.45),
  lw: 1.3,
  lo: 0.6,
  gap: 4.4,
});

function lotusPond(c: Sheet, st: Style, water: Style): string {
  const { R } = c;
  const stems = [
    stem(null, [[cx + 10, cy + 240], [cx - 20, cy + 120], [cx - 20, cy + 10]], 9),
    stem(null, [[cx + 40, cy + 240], [cx + 120, cy + 120], [cx + 122, cy + 20]], 8),
    stem(null, [[cx - 10, cy + 240], [cx - 110, cy + 180], [cx - 140, cy + 120]], 8),
  ];
  return (
    paint(c, [wave(null, cx - 250, cx + 260, cy + 210, 26, 3)], water) +
    paint(c, stems, st) +
    paint(c, lotusLeaf(place(cx - 140, cy + 130, 1.35), R), st) +
    paint(c, lotusLeaf(place(cx + 130, cy + 190, 1.3, 0.05, null, -1), R), st) +
    paint(c, lotus(place(cx - 20, cy + 20, 2), R), st) +
    paint(c, lotusBud(place(cx + 122, cy + 30, 1.6, 0.12)), st)
  );
}

/** Two, facing each other over leaves, under a red sun. */
function cranes(c: Sheet, st: Style, cloth: Ink): string {
  const { R, pal } = c;
  // Hex digits sort as their numbers do: on pale cloth the crane has to be whiter than it.
  const onDark = cloth < '#777';
  const leaves = leafSpray(null, [[cx - 240, cy + 210], [cx - 100, cy + 180], [cx + 40, cy + 220], [cx + 220, cy + 180]], R, 'leaf', 44),
    sun = ell(cx + 120, cy - 150, 54),
    shade = mix(pal.paper, pal.cobalt, 0.14);
  return (
    paint(c, leaves, st) +
    paint(c, crane(place(cx - 70, cy + 40, 1.6), R), { ...st, a: mix(pal.paper, '#FFFFFF', onDark ? 0 : 0.5), b: shade }) +
    paint(c, crane(place(cx + 130, cy + 96, 1.1, 0, null, -1), R, 1), { ...st, a: mix(pal.paper, '#FFFFFF', 0.3), b: shade }) +
    fill(sun, pal.lacquer) +
    fill(sun, satin(c, pal.lacquer, 0.6)) +
    paint(c, cloud(place(cx + 90, cy - 110, 1), R), { kind: 'stitch', a: pal.goldleaf })
  );
}

/** A red one and a golden one between waves, a lotus above. */
function carps(c: Sheet, st: Style, water: Style): string {
  const { R, pal } = c;
  const red: Style = { ...st, a: pal.clay, b: pal.lacquer, line: mix(pal.goldleaf, pal.paper, 0.3), lo: 0.9 },
    golden: Style = { ...st, a: pal.goldleaf, b: pal.clay, line: mix(pal.clay, pal.ink, 0.2), lo: 0.9 };
  return (
    paint(c, [wave(null, cx - 260, cx + 280, cy - 180, 28, 2), wave(null, cx - 260, cx + 280, cy + 210, 28, 3)], water) +
    paint(c, carp(place(cx - 150, cy - 10, 1.7, -0.1), R, 1), red) +
    paint(c, carp(place(cx + 150, cy + 130, 1.2, Math.PI - 0.1), R, 1), golden) +
    paint(c, lotus(place(cx + 150, cy - 110, 0.9), R), st)
  );
}

function peonies(c: Sheet, st: Style): string {
  const { R } = c;
  const below = leafSpray(null, [[cx - 190, cy + 150], [cx - 80, cy + 170], [cx + 60, cy + 140], [cx + 200, cy + 170]], R, 'leaf', 74),
    above = leafSpray(null, [[cx + 10, cy + 60], [cx + 90, cy - 60], [cx + 150, cy - 190]], R, 'leaf', 62);
  return (
    paint(c, below, st) +
    paint(c, above, st) +
    paint(c, peony(place(cx - 40, cy + 40, 2.6), R), st) +
    paint(c, peony(place(cx + 118, cy - 100, 1.4), R), { ...st, a: mix(st.a, c.pal.paper, 0.3) }) +
    paint(c, blossom(place(cx - 150, cy - 110, 2), R), st)
  );
}

function moonlitBamboo(c: Sheet, st: Style, leaf: Ink): string {
  const { R, pal } = c,
    moon = ell(cx + 90, cy - 120, 66);
  const cane: Style = { ...st, a: leaf, b: mix(leaf, pal.celadon, 0.4), leaf: mix(leaf, pal.ink, 0.2), line: mix(leaf, pal.ink, 0.4) };
  let o = fill(moon, pal.goldleaf) + fill(moon, satin(c, pal.goldleaf, 0.6));
  for (const [x, h, s] of [[-120, 330, 1.5], [-10, 380, 1.35], [110, 260, 1.3]] as const) o += paint(c, bamboo(place(cx + x, cy + 230, s), R, h), cane);
  return o;
}
