// What many villages share: the land behind a yard, and a workshop that is open to it.
import { type Ink, mix, tones } from '../color.ts';
import { n, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { roof, tiles } from './buildings.ts';
import { areca } from './greenery.ts';
import type { Stage } from './stage.ts';

/** Hills, bushes and areca palms up to a yard that begins at `ground` above the lower edge. */
export function country(g: Stage, ground: number, yard: Ink, { palms = 6, bushes = 3 } = {}): string {
  const { pal, W, R, k, Y, tone } = g;
  let o = g.sheet(g.ridge(Y(ground + 220), 44, 6), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.56)) + g.sheet(g.ridge(Y(ground + 140), 28, 9), tone(mix(pal.celadon, pal.rice, 0.35), 0.42));
  for (let i = 0; i < palms; i++) o += areca(g, (W * (i + 0.5)) / palms + R.j(50), Y(ground + 60), R.r(220, 330) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.36));
  for (let i = 0; i < bushes; i++) o += g.sheet(g.clump((W * (i + R.r(0.2, 0.8))) / bushes, Y(ground - 6), R.r(90, 160) * k, 5), tone(mix(pal.rice, pal.ink, 0.26), 0.22), { edge: false });
  return o + g.sheet(g.ridge(Y(ground), 8, 7), yard);
}

type Shed = { wall: Ink; tile: Ink; wood?: Ink; posts?: number; floor?: Ink };

/** A long workshop without a front wall; `inside` is what is seen between its posts. */
export function workshop(g: Stage, x: number, y: number, w: number, h: number, { wall, tile, wood = mix(g.pal.clay, g.pal.ink, 0.45), posts = 4, floor = mix(g.pal.clay, g.pal.ink, 0.2) }: Shed, inside: string): string {
  const { k } = g,
    t = tones(wood, g.pal),
    rise = Math.min(w * 0.22, h * 0.8);
  let o = g.sheet(rect(x - w * 0.46, y - h, w * 0.92, h), wall, { sh: 10 }) + fill(rect(x - w * 0.46, y - 30 * k, w * 0.92, 30 * k), floor) + fill(rect(x - w * 0.46, y - h, w * 0.92, h * 0.16), mix(wall, g.pal.ink, 0.35), 'opacity=".6"') + inside;
  for (let i = 0; i < posts; i++) {
    const px = x + w * (-0.45 + (0.9 * i) / (posts - 1));
    o += g.sheet(rect(px - 9 * k, y - h, 18 * k, h), t.b, { sh: 5 }) + g.sheet(rect(px - 15 * k, y - 12 * k, 30 * k, 14 * k), mix(g.pal.paper, g.pal.clay, 0.4), { sh: 3 });
  }
  return o + g.sheet(roof(x, y - h, w * 0.98, rise, 0.1), tile, { sh: 13, body: tiles(x, y - h, w * 0.98, rise, tones(tile, g.pal).d) });
}

/** Laid bricks of a yard, in the perspective of the ground. */
export function paving(g: Stage, top: number, colour: Ink): string {
  const { W, H, R } = g;
  let d = '';
  for (let j = 1; j < 9; j++) {
    const y = top + (H - top) * (j / 9) ** 1.5;
    for (let x = R.r(-60, 0); x < W; x += R.r(120, 320)) d += `M${n(x)} ${n(y + R.j(2))}h${n(R.r(40, 150) * (0.5 + j / 12))}`;
  }
  return stroke(d, colour, 3, 'opacity=".5"');
}
