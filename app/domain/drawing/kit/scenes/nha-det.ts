// The loom house, with lengths of silk drying before it.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { roof, tiles } from './buildings.ts';
import { areca, banana } from './greenery.ts';
import { clouds, sun, type Stage } from './stage.ts';

export function loomHouse(g: Stage): string {
  const { pal, W, H, k, Y } = g;
  const dyes = [pal.lacquer, pal.cobalt, pal.goldleaf, mix(pal.lacquer, pal.paper, 0.45), pal.rice];
  return (
    sun(g, W * 0.16, H * 0.24, 80 * k) +
    clouds(g, 3) +
    land(g) +
    house(g, W * 0.54, Y(226), dyes) +
    g.sheet(g.ridge(Y(214), 8, 6), mix(mix(pal.goldleaf, pal.clay, 0.25), pal.paper, 0.35)) +
    banana(g, W * 0.055, Y(240), 1.1 * k, mix(pal.rice, pal.ink, 0.22)) +
    poles(g, Y(290)) +
    lengths(g, Y(290), [...dyes, mix(pal.celadon, pal.cobalt, 0.2)])
  );
}

/** Areca palms and bushes behind the yard. */
function land(g: Stage): string {
  const { pal, W, R, k, Y, tone } = g;
  let o = g.sheet(g.ridge(Y(560), 30, 8), tone(mix(pal.celadon, pal.rice, 0.2), 0.5));
  for (let i = 0; i < 6; i++)
    o += areca(g, W * (0.04 + i * 0.19) + R.j(30), Y(400), R.r(260, 380) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.35));
  for (const [x, r] of [[0.08, 150], [0.93, 170], [0.3, 110]] as const) o += g.sheet(g.clump(W * x, Y(330), r * k), tone(mix(pal.rice, pal.ink, 0.25), 0.25), { edge: false });
  return o + g.sheet(g.ridge(Y(330), 10, 6), mix(pal.goldleaf, pal.paper, 0.5));
}

/** Open in front, two weavers at their looms. */
function house(g: Stage, x: number, y: number, dyes: readonly Ink[]): string {
  const { pal, R, k } = g,
    w = 880 * k,
    h = 270 * k,
    wood = tones(mix(pal.clay, pal.ink, 0.45), pal),
    tile = mix(pal.clay, pal.lacquer, 0.3);
  let o = g.sheet(rect(x - w * 0.46, y - h, w * 0.92, h), mix(pal.ink, pal.clay, 0.35), { sh: 10 }) + fill(rect(x - w * 0.46, y - 34 * k, w * 0.92, 34 * k), mix(pal.clay, pal.ink, 0.2));
  for (const share of [-0.26, 0.14]) o += loom(g, x + w * share, y, R.pick(dyes), wood.l) + weaver(g, x + w * share + 146 * k, y, R.pick(dyes));
  for (const share of [-0.46, -0.05, 0.36, 0.46]) o += g.sheet(rect(x + w * share - 9 * k, y - h, 18 * k, h), wood.b, { sh: 5 });
  return o + g.sheet(roof(x, y - h, w * 0.98, 210 * k, 0.1), tile, { sh: 14, body: tiles(x, y - h, w * 0.98, 210 * k, mix(tile, pal.ink, 0.4)) });
}

/** Its frame, the warp, and the brocade that comes off it. */
function loom(g: Stage, x: number, y: number, silk: Ink, wood: Ink): string {
  const { pal, k } = g;
  const frame = rect(x - 100 * k, y - 190 * k, 14 * k, 190 * k) + rect(x + 96 * k, y - 190 * k, 14 * k, 190 * k) + rect(x - 112 * k, y - 196 * k, 234 * k, 16 * k) + rect(x - 110 * k, y - 70 * k, 230 * k, 14 * k);
  let warp = '';
  for (let i = 0; i < 26; i++) warp += `M${n(x - 84 * k + i * 6.8 * k)} ${n(y - 180 * k)}L${n(x - 84 * k + i * 6.8 * k)} ${n(y - 70 * k)}`;
  const woven = `M${n(x - 88 * k)} ${n(y - 104 * k)}H${n(x + 96 * k)}L${n(x + 100 * k)} ${n(y - 20 * k)}H${n(x - 94 * k)}Z`,
    figures = [0, 1, 2, 3, 4].map((row) => `M${n(x - 88 * k)} ${n(y - (94 - row * 16) * k)}h${n(184 * k)}`).join('');
  return (
    g.sheet(frame, wood, { sh: 5 }) +
    stroke(warp, mix(pal.paper, silk, 0.3), 2) +
    g.sheet(woven, silk, { sh: 5, body: stroke(figures, mix(silk, pal.goldleaf, 0.55), 3, 'stroke-dasharray="5 7"') })
  );
}

/** Seated at the right of the loom, an arm on the beam. */
function weaver(g: Stage, x: number, y: number, shirt: Ink): string {
  const { pal, k } = g,
    skin = mix(pal.paper, pal.clay, 0.45);
  const back = `M${n(x - 34 * k)} ${n(y)}Q${n(x - 40 * k)} ${n(y - 100 * k)} ${n(x)} ${n(y - 112 * k)}Q${n(x + 34 * k)} ${n(y - 96 * k)} ${n(x + 34 * k)} ${n(y)}Z`,
    arm = brush([[x - 10 * k, y - 92 * k], [x - 40 * k, y - 70 * k], [x - 70 * k, y - 86 * k]], 18 * k),
    hair = blob([[x - 26 * k, y - 146 * k], [x - 6 * k, y - 166 * k], [x + 22 * k, y - 150 * k], [x + 26 * k, y - 120 * k], [x + 8 * k, y - 130 * k]]);
  return g.sheet(back, shirt, { sh: 6 }) + g.sheet(arm, skin, { sh: 4 }) + g.sheet(ell(x - 4 * k, y - 134 * k, 21 * k, 24 * k), skin, { sh: 4 }) + fill(hair, pal.ink);
}

/** The rail at a height and what it rests on. */
function poles(g: Stage, y: number): string {
  const { pal, W, H, R, k } = g,
    bamboo = mix(pal.goldleaf, pal.clay, 0.5);
  let o = '';
  for (let i = 0; i <= 6; i += 2)
    o += g.sheet(brush([[(W * i) / 6 - 20, y - 30 * k], [(W * i) / 6 - 20 + R.j(8), H + 30]], 16 * k, { prof: () => 1, m: 5 }), mix(bamboo, pal.ink, 0.2), { sh: 5, edge: false });
  return o + g.sheet(rect(-40, y - 8 * k, W + 80, 14 * k), bamboo, { sh: 7 });
}

/** Of silk along the rail, with gaps. */
function lengths(g: Stage, y: number, dyes: readonly Ink[]): string {
  const { pal, W, R, k } = g;
  let o = '',
    x = W * 0.02;
  while (x < W * 0.97) {
    const width = R.r(110, 190) * k;
    if (R.chance(0.2)) x += width * 0.7;
    else {
      o += length(g, x, y, width, mix(R.pick(dyes), pal.paper, R.r(0, 0.2)));
      x += width + R.r(14, 50) * k;
    }
  }
  return o;
}

/** One, over the rail, its folds in shade and an edge in light. */
function length(g: Stage, x: number, y: number, w: number, colour: Ink): string {
  const { pal, R, k } = g,
    t = tones(colour, pal),
    L = R.r(150, 230) * k;
  const d = `M${n(x)} ${n(y - 12 * k)}H${n(x + w)}C${n(x + w + 8)} ${n(y + L * 0.4)} ${n(x + w - 12)} ${n(y + L * 0.7)} ${n(x + w + 6)} ${n(y + L)}q${n(-w * 0.25)} ${n(16 * k)} ${n(-w * 0.5)} 0q${n(-w * 0.25)} ${n(-14 * k)} ${n(-w * 0.5 - 8)} 4C${n(x - 12)} ${n(y + L * 0.6)} ${n(x + 8)} ${n(y + L * 0.3)} ${n(x)} ${n(y - 12 * k)}Z`;
  let folds = '';
  for (let i = 1; i < 5; i++) {
    const fx = x + (w * i) / 5;
    folds += brush([[fx, y], [fx + R.j(6), y + L * 0.5], [fx + R.j(10), y + L * 0.96]], w * 0.09, { m: 8 });
  }
  const light = brush([[x + w * 0.12, y], [x + w * 0.1, y + L * 0.5], [x + w * 0.09, y + L * 0.9]], w * 0.07, { m: 8 });
  return g.sheet(d, colour, { sh: 9, body: fill(folds, t.d, 'opacity=".7"') + fill(light, t.ll, 'opacity=".6"') });
}
