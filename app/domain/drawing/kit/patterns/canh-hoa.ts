// Sprays of the gardens before Tết: peach in blossom, and kumquat hung with fruit.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, n, place, type Point, TAU } from '../geom.ts';
import { petal } from '../motif.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 240;

export function blossomSprays(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = mix(pal.paper, pal.lacquer, 0.05),
    wood = mix(pal.clay, pal.ink, 0.5),
    leafInk = mix(pal.rice, pal.ink, 0.34),
    leafLit = mix(leafInk, pal.paper, 0.22),
    rose = mix(pal.lacquer, pal.paper, 0.5),
    pale = mix(pal.lacquer, pal.paper, 0.68),
    heart = mix(pal.lacquer, pal.ink, 0.12),
    fruit = tones(mix(pal.goldleaf, pal.lacquer, 0.24), pal);
  const edged = (d: string, ink: Ink) => `<path d="${d}" fill="${ink}" stroke="${back}" stroke-width="1.1"/>`;
  // Round petals one over the other, a dark heart and stamens; drawn once and turned for each place.
  let petalsOf = '',
    stamens = '',
    tips = '';
  for (let i = 0; i < 5; i++) petalsOf += edged(petal(null, Math.cos((i / 5) * TAU) * 1.2, Math.sin((i / 5) * TAU) * 1.2, 15, 16, (i / 5) * TAU, 0.92), i % 2 ? rose : pale);
  for (let i = 0; i < 9; i++) {
    const a = ((i + 0.5) / 9) * TAU,
      reach = i % 2 ? 6.4 : 8.4,
      tip = `${n(Math.cos(a) * reach)} ${n(Math.sin(a) * reach)}`;
    stamens += `M0 0L${tip}`;
    tips += `M${tip}h0`;
  }
  const open = petalsOf + stroke(stamens, heart, 0.9) + stroke(tips, pal.goldleaf, 2.4) + fill(ell(0, 0, 2.3), heart),
    orangeShape =
      edged(ell(0, 0, 10), fruit.b) + fill('M7.2 -6A10 10 0 0 1 -7 6.6Q7 6 7.2 -6Z', fruit.d, 'opacity=".7"') + fill(ell(-3.6, -4, 2.6, 2), fruit.ll) + fill(ell(1, -8.2, 2.2, 1.4), leafInk),
    leafShape = edged(petal(null, 0, 0, 25, 11, 0), leafInk) + stroke('M0 0H21', leafLit, 1);
  const shapes = `<defs>${group(open, `id="${id}f"`)}${group(orangeShape, `id="${id}o"`)}${group(leafShape, `id="${id}l"`)}</defs>`;
  const blossom = (x: number, y: number, r: number) => use(id + 'f', `translate(${x} ${y}) rotate(${R.i(0, 71)}) scale(${n(r / 15)})`);
  const orange = (x: number, y: number, r: number) => use(id + 'o', `translate(${x} ${y}) scale(${r / 10})`);
  const leaf = (x: number, y: number, size: number, a: number) => use(id + 'l', `translate(${x} ${y}) rotate(${Math.round((a / TAU) * 360)}) scale(${size})`);
  const bud = (x: number, y: number, a: number) => edged(petal(null, x, y, 10, 9, a, 0.6), rose) + fill(petal(null, x - Math.cos(a), y - Math.sin(a), 5, 6, a, 0.5), heart);
  const bough = (points: readonly Point[], width: number) => fill(brush(points, width, { prof: (s) => 1 - s * 0.72, m: 10 }), wood);
  const peach = () =>
    bough([[14, 112], [40, 96], [58, 70], [84, 60], [112, 26]], 6.4) +
    bough([[52, 80], [48, 54], [58, 34], [54, 16]], 4) +
    bough([[78, 62], [104, 64], [124, 54]], 3.4) +
    bough([[36, 98], [22, 86], [16, 66]], 3) +
    leaf(30, 102, 0.96, 0.7) + leaf(62, 70, 0.88, 0.9) + leaf(98, 42, 0.8, 0.1) + leaf(54, 18, 0.8, -2.1) + leaf(112, 26, 0.88, -1.3) + leaf(49, 56, 0.72, 3.4) +
    bud(124, 54, -0.3) + bud(54, 14, -1.2) + bud(16, 64, -1.9) + bud(104, 36, 0.5) + bud(70, 66, -2.2) +
    blossom(50, 44, 15) + blossom(84, 58, 16.5) + blossom(38, 92, 14.5) + blossom(110, 30, 12.5) + blossom(20, 76, 10.5) + blossom(60, 24, 10);
  const kumquat = () => {
    let o = bough([[140, 240], [150, 208], [176, 186], [186, 158], [208, 132]], 4.4) + bough([[172, 188], [200, 190], [226, 180]], 3) + bough([[154, 206], [142, 182], [146, 160]], 3);
    for (const [x, y, a] of [[144, 226, -0.4], [148, 214, 3.5], [160, 198, -2.4], [182, 178, 0.3], [184, 164, 3.6], [196, 148, -0.2], [206, 134, -0.9], [205, 135, -2.2], [226, 180, -0.5], [222, 182, 0.6], [206, 189, -1.4], [146, 162, -1.2], [144, 172, 3.6], [144, 164, -0.2]] as const)
      o += leaf(x, y, 1, a);
    return o + orange(164, 212, 9) + orange(190, 204, 9.6) + orange(212, 200, 8.4) + orange(172, 164, 9) + orange(204, 162, 9.4) + orange(152, 188, 8.4) + orange(130, 190, 8) + orange(222, 150, 7.6);
  };
  let petals = '';
  for (const [x, y, a] of [[138, 96, 0.4], [172, 70, 2.2], [196, 26, 1], [40, 150, 0.2], [84, 196, 2.6], [58, 214, 1.2], [150, 122, 2.9]] as const) petals += petal(place(x, y, 1, R.j(0.6)), 0, 0, 8, 7, a, 0.8);
  return { width: side, height: side, back, body: shapes + round(g, fill(petals, pale) + group(peach(), 'transform="translate(-14 -16) scale(1.2)"') + group(kumquat(), 'transform="translate(-34 -38) scale(1.16)"'), side, side) };
}
