// The forge of Đa Sỹ before day: an open hearth, the anvil between two, blades on the wall.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { sparks } from './fires.ts';
import { areca, banana } from './greenery.ts';
import { arch, gleam, person, smoke, within } from './people.ts';
import { nightSkies, type Skies, type Stage, sun } from './stage.ts';
import { paving, workshop } from './yards.ts';

export const forgeSkies: Skies = (pal) => [...nightSkies(pal), [mix(mix(pal.lacquer, pal.cobalt, 0.55), pal.ink, 0.3), mix(pal.lacquer, pal.goldleaf, 0.5)]];

export function forge(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    dim = (c: Ink, q = 0.3) => mix(c, g.sky[0], q),
    fire = mix(pal.lacquer, pal.goldleaf, 0.45),
    hot = mix(pal.goldleaf, pal.paper, 0.4),
    yard = dim(mix(pal.clay, pal.ink, 0.3), 0.25);
  let stars = '';
  for (let i = 0; i < 54; i++) stars += ell(R.r(0, W), R.r(0, 0.4) * H, R.r(1.2, 3.2) * k);
  let o = fill(stars, mix(g.sky[1], '#FFFFFF', 0.4), 'opacity=".6"') + sun(g, X(0.85), H * 0.2, 62 * k);
  o += g.sheet(g.ridge(Y(570), 40, 7), tone(mix(pal.celadon, pal.ink, 0.55), 0.5)) + g.sheet(g.ridge(Y(480), 20, 9), tone(mix(pal.rice, pal.ink, 0.5), 0.4));
  for (const u of [0.03, 0.12, 0.78, 0.86, 0.97]) o += areca(g, X(u), Y(410), R.r(260, 370) * k, tone(mix(pal.rice, pal.ink, 0.55), 0.2), tone(mix(pal.clay, pal.ink, 0.4), 0.25));
  o += house(g, X(0.9), Y(340), 360 * k, { wall: dim(mix(pal.paper, pal.clay, 0.3), 0.44), tile: dim(mix(pal.clay, pal.ink, 0.2), 0.4) }) + fill(rect(X(0.9) - 46 * k, Y(340) - 88 * k, 92 * k, 88 * k), hot, 'opacity=".5"');
  o += g.sheet(g.ridge(Y(346), 7, 7), yard) + paving(g, Y(330), mix(yard, pal.ink, 0.4));
  const x = X(0.42),
    w = Math.min(960 * k, W * 0.86),
    floor = Y(232),
    high = 318 * k,
    hearth = x - w * 0.24 * side;
  // The back wall takes the light of the fire.
  const wall = mix(mix(pal.ink, pal.clay, 0.4), pal.lacquer, 0.18);
  let glow = '';
  for (const [r, q] of [[300, 0.1], [220, 0.13], [140, 0.18]] as const) glow += fill(arch(hearth, floor, r * 2 * k, Math.min(r * 1.24 * k, high)), fire, `opacity="${q}"`);
  let inside = within(g, 'wall', rect(x - w * 0.46, floor - high, w * 0.92, high), glow);
  inside += rack(g, x + w * 0.13 * side, floor - high * 0.62, w * 0.44, fire);
  // Hood, hearth and coals.
  const brick = mix(pal.clay, pal.lacquer, 0.15),
    t = tones(brick, pal);
  inside += g.sheet(poly([[hearth - 100 * k, floor - 176 * k], [hearth - 46 * k, floor - high], [hearth + 46 * k, floor - high], [hearth + 100 * k, floor - 176 * k]]), t.d, { sh: 6 });
  inside += g.sheet(rect(hearth - 112 * k, floor - 92 * k, 224 * k, 92 * k), brick, { sh: 8, body: fill([0, 1, 2, 3, 4].flatMap((j) => [0, 1, 2, 3, 4].map((i) => rect(hearth - 106 * k + (i * 44 + (j % 2) * 16) * k, floor - (86 - j * 18) * k, 36 * k, 12 * k))).join(''), t.l, 'opacity=".45"') + fill(rect(hearth + 40 * k, floor - 92 * k, 72 * k, 92 * k), t.dd, 'opacity=".4"') });
  let coals = '',
    bright = '';
  for (let i = 0; i < 22; i++) {
    const d = ell(hearth + R.j(78) * k, floor - (94 + R.r(0, 14)) * k, R.r(8, 15) * k, R.r(6, 10) * k);
    if (i % 3) coals += d;
    else bright += d;
  }
  const tongue = (u: number, width: number, tall: number): string => brush([[hearth + u * k, floor - 92 * k], [hearth + (u - 14) * k, floor - (92 + tall * 0.5) * k], [hearth + (u + 10) * k, floor - (92 + tall) * k]], width * k, { prof: (q) => (1 - q) ** 0.7, m: 8 });
  inside += fill(tongue(-28, 74, 92) + tongue(24, 70, 112) + tongue(56, 40, 64), fire) + fill(tongue(-18, 38, 58) + tongue(22, 36, 72), pal.goldleaf) + fill(tongue(2, 26, 40), hot) + fill(coals, mix(pal.lacquer, pal.ink, 0.3)) + fill(bright, fire);
  inside += bellows(g, hearth - 176 * k * side, floor, dim);
  o += smoke(g, hearth, floor - high - 150 * k, 240 * k, 100 * k, mix(g.sky[0], pal.paper, 0.16));
  o += workshop(g, x, floor, w, high, { wall, tile: dim(mix(pal.clay, pal.lacquer, 0.25), 0.3), posts: 3, floor: mix(pal.ink, pal.clay, 0.3) }, inside);
  o += fill(ell(hearth, floor + 26 * k, 330 * k, 46 * k), fire, 'opacity=".16"');
  o += g.sheet(g.ridge(Y(206), 6, 7), mix(yard, pal.clay, 0.14), { sh: 6 }) + fill(ell(X(0.46), Y(150), 420 * k, 74 * k), fire, 'opacity=".13"');
  // The master holds the blade, the striker swings.
  const ax = X(0.46),
    ay = Y(118);
  o += person(g, ax - 168 * k * side, ay + 6 * k, 1.3 * k, { shirt: dim(mix(pal.cobalt, pal.paper, 0.1), 0.1), to: side, hands: [92, -78], hat: false });
  for (const [r, q] of [[130, 0.12], [80, 0.16]] as const) o += fill(ell(ax, ay - 104 * k, r * k, r * 0.8 * k), hot, `opacity="${q}"`);
  o += anvil(g, ax, ay, side, fire, hot);
  const sx = ax + 186 * k * side,
    sy = ay + 2 * k;
  o += person(g, sx, sy, 1.34 * k, { shirt: mix(pal.lacquer, pal.clay, 0.35), pose: 'stand', to: side > 0 ? -1 : 1, hands: [62, -184], hat: false }) + hammer(g, sx - 62 * 1.34 * k * side, sy - 184 * 1.34 * k, side);
  o += sparks(g, ax, ay - 104 * k, hot, fire);
  // A trough for quenching, and what is done.
  o += trough(g, X(0.16), Y(66), dim) + knives(g, X(0.72), Y(50));
  return o + banana(g, X(0.985), Y(150), 1.1 * k, dim(mix(pal.rice, pal.ink, 0.35), 0.2));
}

/** Knives, sickles and cleavers hung by their tangs. */
function rack(g: Stage, x: number, y: number, w: number, fire: Ink): string {
  const { pal, k, R } = g,
    steel = mix(mix(pal.paper, pal.cobalt, 0.25), pal.ink, 0.2),
    count = Math.floor(w / (50 * k));
  let o = g.sheet(rect(x - w / 2, y - 6 * k, w, 12 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4 });
  for (let i = 0; i < count; i++) {
    const cx = x - w / 2 + ((i + 0.5) * w) / count,
      l = R.r(70, 104) * k,
      kind = i % 3,
      bw = (kind === 1 ? 21 : 13) * k;
    const blade = kind === 2 ? brush([[cx, y + 40 * k], [cx + 30 * k, y + 66 * k], [cx + 10 * k, y + 118 * k], [cx - 22 * k, y + 112 * k]], 14 * k, { prof: (q) => 1 - q * 0.75, m: 12 }) : `M${n(cx - bw * 0.6)} ${n(y + 36 * k)}H${n(cx + bw * 0.5)}V${n(y + 36 * k + l * (kind === 1 ? 0.92 : 0.7))}Q${n(cx + bw * 0.5)} ${n(y + 36 * k + l)} ${n(cx - bw * 0.6)} ${n(y + 36 * k + l * (kind === 1 ? 0.94 : 1.06))}Z`;
    o += g.sheet(rect(cx - 5 * k, y - 2 * k, 10 * k, 42 * k), mix(pal.goldleaf, pal.clay, 0.5), { sh: 3, edge: false }) + g.sheet(blade, steel, { sh: 4, edge: false, body: kind === 2 ? '' : gleam([cx - bw * 0.4, y + 42 * k], [cx - bw * 0.4, y + 30 * k + l * 0.86], 5 * k, mix(steel, fire, 0.3)) });
  }
  return o;
}

/** The upright box bellows with its two rods. */
function bellows(g: Stage, x: number, y: number, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k } = g,
    wood = dim(mix(pal.clay, pal.goldleaf, 0.25), 0.12),
    t = tones(wood, pal);
  let o = '';
  for (const u of [-24, 24]) o += g.sheet(rect(x + (u - 4) * k, y - (u < 0 ? 226 : 196) * k, 8 * k, 90 * k) + rect(x + (u - 20) * k, y - (u < 0 ? 230 : 200) * k, 40 * k, 9 * k), t.l, { sh: 3, edge: false });
  for (const u of [-24, 24]) o += g.sheet(rect(x + (u - 22) * k, y - 150 * k, 44 * k, 150 * k), u < 0 ? wood : t.d, { sh: 6, body: stroke([0.25, 0.5, 0.78].map((q) => `M${n(x + (u - 22) * k)} ${n(y - 150 * q * k)}h${n(44 * k)}`).join(''), t.dd, 4 * k) });
  return o;
}

function anvil(g: Stage, x: number, y: number, side: 1 | -1, fire: Ink, hot: Ink): string {
  const { pal, k } = g,
    iron = mix(pal.ink, pal.cobalt, 0.2),
    wood = mix(pal.clay, pal.ink, 0.3),
    at = (u: number, v: number): Point => [x + u * k * side, y + v * k];
  return (
    g.sheet(`M${n(x - 50 * k)} ${n(y + 8 * k)}L${n(x - 42 * k)} ${n(y - 56 * k)}H${n(x + 42 * k)}L${n(x + 50 * k)} ${n(y + 8 * k)}Z`, wood, { sh: 8, body: fill(ell(x, y - 56 * k, 42 * k, 9 * k), mix(wood, pal.paper, 0.35)) + stroke(`M${n(x - 46 * k)} ${n(y - 20 * k)}h${n(92 * k)}`, iron, 7 * k) }) +
    g.sheet(poly([at(-40, -60), at(-26, -78), at(-46, -98), at(54, -98), at(92, -106), at(58, -84), at(26, -78), at(40, -60)]), iron, { sh: 6, body: gleam(at(-42, -96), at(56, -96), 6 * k, mix(iron, fire, 0.6)) }) +
    // Red steel, brightest at its end, in the tongs.
    g.sheet(brush([at(-96, -98), at(-60, -101), at(-30, -102)], 9 * k, { prof: () => 1, m: 4 }), mix(iron, pal.paper, 0.15), { sh: 2, edge: false }) +
    g.sheet(brush([at(-36, -104), at(6, -107), at(50, -106)], 17 * k, { prof: (q) => 1 - q * 0.45, m: 6 }), fire, { sh: 2, edge: false, body: fill(brush([at(-8, -106), at(18, -108), at(44, -107)], 9 * k), hot) })
  );
}

function hammer(g: Stage, x: number, y: number, side: 1 | -1): string {
  const { pal, k } = g,
    at = (u: number, v: number): Point => [x + u * k * side, y + v * k];
  return g.sheet(brush([at(16, 16), at(-26, -36), at(-62, -84)], 11 * k, { prof: () => 1, m: 4 }), mix(pal.goldleaf, pal.clay, 0.45), { sh: 4, edge: false }) + g.sheet(poly([at(-88, -72), at(-56, -98), at(-36, -118), at(-62, -134), at(-84, -112), at(-108, -90)].map(([u, v]): Point => [u, v])), mix(pal.ink, pal.paper, 0.12), { sh: 6, edge: false });
}

function trough(g: Stage, x: number, y: number, dim: (c: Ink, q?: number) => Ink): string {
  const { pal, k } = g,
    stone = dim(mix(pal.paper, pal.ink, 0.4), 0.2);
  return g.sheet(`M${n(x - 130 * k)} ${n(y - 60 * k)}L${n(x - 112 * k)} ${n(y + 14 * k)}H${n(x + 112 * k)}L${n(x + 130 * k)} ${n(y - 60 * k)}Z`, stone, { sh: 9, body: fill(rect(x + 50 * k, y - 58 * k, 66 * k, 70 * k), pal.ink, 'opacity=".2"') }) + fill(ell(x, y - 60 * k, 130 * k, 24 * k), mix(stone, pal.paper, 0.16)) + fill(ell(x, y - 60 * k, 110 * k, 17 * k), mix(pal.cobalt, pal.ink, 0.45)) + fill(lens(x - 60 * k, y - 60 * k, x + 10 * k, y - 62 * k, 4 * k) + lens(x - 10 * k, y - 53 * k, x + 60 * k, y - 55 * k, 3 * k), mix(pal.goldleaf, pal.paper, 0.3), 'opacity=".7"');
}

/** Finished kitchen knives in a row on straw. */
function knives(g: Stage, x: number, y: number): string {
  const { pal, k } = g,
    steel = mix(mix(pal.paper, pal.cobalt, 0.18), pal.ink, 0.12);
  let o = g.sheet(poly([[x - 214 * k, y + 20 * k], [x - 176 * k, y - 82 * k], [x + 206 * k, y - 82 * k], [x + 236 * k, y + 20 * k]]), mix(mix(pal.goldleaf, pal.clay, 0.4), g.sky[0], 0.24), { sh: 8 });
  for (let i = 0; i < 4; i++) {
    const cx = x - 140 * k + i * 92 * k,
      cy = y - 8 * k;
    o += g.sheet(rect(cx - 7 * k, cy - 16 * k, 14 * k, 36 * k), mix(pal.clay, pal.ink, 0.35), { sh: 3, edge: false }) + g.sheet(`M${n(cx - 11 * k)} ${n(cy - 18 * k)}V${n(cy - 92 * k)}Q${n(cx + (i % 2 ? 24 : 8) * k)} ${n(cy - 88 * k)} ${n(cx + 19 * k)} ${n(cy - 18 * k)}Z`, steel, { sh: 5, body: gleam([cx - 6 * k, cy - 84 * k], [cx - 6 * k, cy - 26 * k], 5 * k, '#FFFFFF') });
  }
  return o;
}
