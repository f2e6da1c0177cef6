// Young rice: flattened green grains heaped on lotus leaves, and the ears that they were beaten from.
import { mix, tones } from '../color.ts';
import { blob, ell, lens, n, type Point, ribbon, smooth, TAU } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 220;

export function youngRice(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.paper,
    leaf = tones(mix(mix(pal.celadon, '#43802C', 0.62), back, 0.12), pal),
    grain = tones(mix(pal.rice, '#E6F08C', 0.62), pal),
    husk = mix(grain.b, pal.goldleaf, 0.4),
    straw = mix(leaf.b, grain.b, 0.3);
  const on = (r: number, a: number): Point => [Math.cos(a) * r, Math.sin(a) * r];
  // A lotus leaf from above: a waved rim, a notch, veins that fork before the edge.
  const rim = blob(Array.from({ length: 26 }, (_, i) => on(i === 0 ? 34 : i % 2 ? 50.5 : 48.5, (i / 26) * TAU - 1.1)));
  let veins = '',
    folds = '';
  for (let i = 1; i < 16; i++) {
    const a = (i / 16) * TAU - 1.1,
      [x, y] = on(33, a),
      [p, q] = [on(45, a - 0.11), on(45, a + 0.11)];
    veins += `M0 0L${n(x)} ${n(y)}L${n(p[0])} ${n(p[1])}M${n(x)} ${n(y)}L${n(q[0])} ${n(q[1])}`;
    if (i % 2) folds += lens(...on(10, a + 0.2), ...on(45, a + 0.2), 4);
  }
  // Grains beaten flat, of three greens; each lies as it fell.
  const heap = ['', '', ''];
  let seams = '';
  const drop = (x: number, y: number, a: number, hue: number) => {
    const [dx, dy] = on(4.6, a);
    heap[hue % 3] += lens(x - dx, y - dy, x + dx, y + dy, 3.4);
    seams += `M${n(x - dx * 0.5)} ${n(y - dy * 0.5)}L${n(x + dx * 0.55)} ${n(y + dy * 0.55)}`;
  };
  for (let i = 0; i < 58; i++) drop(...on(25 * Math.sqrt(i / 58), i * 2.4), R.r(0, TAU), i);
  const leafful = group(
    fill(rim, leaf.b) + fill(folds, leaf.d, 'opacity=".35"') + stroke(veins, leaf.l, 1.1) + stroke(rim, leaf.l, 1.4) +
      fill(ell(0, 0, 29), leaf.d, 'opacity=".6"') + fill(ell(0, 0, 27), mix(grain.b, leaf.d, 0.5)) +
      heap.map((d, i) => fill(d, [grain.b, grain.l, mix(grain.b, leaf.b, 0.35)][i]!)).join('') + stroke(seams, mix(grain.b, leaf.d, 0.5), 0.6),
    `id="${id}l"`,
  );
  // An ear bows under its grains, which hang from short stalks on both sides.
  const bow = ribbon([[-38, 48], [-30, 8], [-8, -30], [20, -30], [36, 0], [38, 22]], 1);
  let hung = '',
    stalks = '';
  for (let i = 0; i < 13; i++) {
    const s = 0.42 + i * 0.046,
      [x, y] = bow.at(s, 0),
      [u, v] = bow.at(s - 0.03, 0),
      along = Math.atan2(y - v, x - u);
    for (const to of [1, -1]) {
      const [dx, dy] = on(6 + (to > 0 ? 1 : 0), along + to * (i === 12 ? 0.2 : 0.75)),
        [ex, ey] = on(10.5, along + to * (i === 12 ? 0.2 : 0.42));
      stalks += `M${n(x)} ${n(y)}l${n(dx)} ${n(dy)}`;
      hung += lens(x + dx, y + dy, x + dx + ex, y + dy + ey, 4.6);
    }
  }
  const ear = group(
    stroke(smooth(bow.edge(0, 1, 0, 9)), straw, 1.9) + stroke(stalks, straw, 0.9) + fill(hung, husk) + stroke(hung, mix(husk, leaf.dd, 0.5), 0.7) +
      fill('M-37 44C-30 20 -10 10 10 12C-8 18 -24 28 -35 50ZM-38 40C-46 20 -54 12 -54 -8C-44 4 -38 20 -36 36Z', leaf.b) + stroke('M-36 44C-26 26 -14 16 4 13', leaf.l, 0.9),
    `id="${id}e"`,
  );
  const lay = (name: string, x: number, y: number, form = '') => use(id + name, `translate(${x} ${y})${form}`);
  return {
    width: side,
    height: side,
    back,
    body:
      `<defs>${leafful}${ear}</defs>` +
      round(g, fill(ell(61, 65, 48) + ell(171, 175, 48), pal.ink, 'opacity=".17"') + lay('l', 58, 60) + lay('l', 168, 170, ' rotate(140)') + lay('e', 170, 62) + lay('e', 57, 172, ' scale(-1 1)'), side, side),
  };
}
