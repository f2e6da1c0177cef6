// The incense yard of Quảng Phú Cầu: sheaves of dyed bamboo opened on the ground like flowers.
import { type Ink, mix } from '../color.ts';
import { ell, lerp, n, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { country, paving } from './yards.ts';

export function incenseYard(g: Stage): string {
  const { pal, W, H, R, k, X, Y, tone, side } = g,
    red = mix(pal.lacquer, '#D42A1E', 0.35),
    yard = mix(mix(pal.paper, pal.clay, 0.34), pal.goldleaf, 0.12);
  let o = sun(g, X(R.r(0.6, 0.74)), H * 0.22, 82 * k) + clouds(g, 3) + birds(g, X(0.3) - 90 * k, H * 0.15, 5) + country(g, 400, yard);
  o +=
    house(g, X(0.2), Y(392), 430 * k, { wall: mix(pal.paper, pal.goldleaf, 0.28), tile: mix(pal.clay, pal.lacquer, 0.28) }) +
    house(g, X(0.85), Y(398), 350 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.12), tile: tone(mix(pal.clay, pal.ink, 0.14), 0.14) }) +
    banana(g, X(0.55), Y(398), 0.86 * k, tone(mix(pal.rice, pal.ink, 0.22), 0.08));
  o += bundles(g, X(0.37), Y(372), red) + bundles(g, X(0.69), Y(376), mix(red, pal.goldleaf, 0.5));
  o += g.sheet(g.ridge(Y(362), 6, 6), yard) + paving(g, Y(362), mix(yard, pal.clay, 0.35));
  // From the far row to the near one; somebody walks where a sheaf is left out.
  const rows = Math.max(5, Math.round((H / g.k - 480) / 84));
  for (let j = 0; j < rows; j++) {
    const f = j / (rows - 1),
      y = lerp(Y(326), Y(34), f ** 1.12),
      s = lerp(0.46, 1.12, f) * k,
      gap = 268 * s,
      count = Math.ceil(W / gap) + 1;
    for (let i = 0; i < count; i++) {
      const x = (i - 0.2 + (j % 2) * 0.5) * gap + R.j(8 * s),
        away = Math.abs(x - X(0.6));
      // A way through the rows, where somebody sets the next sheaf down.
      if (j > 1 && away < gap * (j === 3 ? 0.8 : 0.5)) {
        if (j === 2) o += person(g, x, y + 30 * s, s * 1.3, { shirt: mix(pal.cobalt, pal.paper, 0.12), pose: 'stand', to: side, hands: [66, -70] }) + tied(g, x + 84 * s * side, y + 26 * s, s * 0.9, red);
      } else o += sheaf(g, x, y, s * R.r(0.93, 1.05), R.chance(0.16) ? mix(red, pal.goldleaf, 0.62) : R.chance(0.2) ? mix(red, mix(pal.lacquer, pal.paper, 0.4), 0.5) : red);
    }
  }
  return o;
}

/** A sheaf stood on its feet and opened: a round of rods seen from above its middle, dark at the waist. */
function sheaf(g: Stage, x: number, y: number, s: number, red: Ink): string {
  const { pal, R } = g,
    rx = 122 * s,
    ry = 62 * s,
    lift = 92 * s;
  const lip = (a: number, q = 1): readonly [number, number] => [x + Math.cos(a) * rx * q, y - lift + Math.sin(a) * ry * q];
  // The cone under the rim, then the rim as a wheel of tips.
  let under = `M${n(x - 20 * s)} ${n(y)}L${n(x - rx)} ${n(y - lift)}A${n(rx)} ${n(ry)} 0 0 0 ${n(x + rx)} ${n(y - lift)}L${n(x + 20 * s)} ${n(y)}Q${n(x)} ${n(y + 10 * s)} ${n(x - 20 * s)} ${n(y)}Z`;
  under = g.sheet(under, mix(red, pal.ink, 0.24), { sh: 8, edge: false });
  let rods = '',
    lit = '',
    wheel = '',
    pale = '',
    tips = '';
  for (let i = 1; i < 22; i++) {
    const a = Math.PI * (i / 22),
      [tx, ty] = lip(a);
    const d = `M${n(x + Math.cos(a) * 17 * s)} ${n(y + 2 * s)}L${n(tx)} ${n(ty)}`;
    if (a > Math.PI * 0.52) lit += d;
    else rods += d;
  }
  const spokes = 54;
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * TAU + R.j(0.03),
      q = R.r(0.9, 1.12),
      [tx, ty] = lip(a, q),
      [bx, by] = lip(a, 0.12);
    const d = `M${n(bx)} ${n(by + 10 * s)}L${n(tx)} ${n(ty)}`;
    if (Math.cos(a - 3.9) > 0.1 ? R.chance(0.8) : R.chance(0.18)) pale += d;
    else wheel += d;
    tips += ell(tx, ty, 3.1 * s, 2.5 * s);
  }
  return (
    under +
    stroke(rods, mix(red, pal.ink, 0.42), 3 * s) +
    stroke(lit, mix(red, pal.paper, 0.12), 3 * s) +
    stroke(`M${n(x - 46 * s)} ${n(y - 22 * s)}Q${n(x)} ${n(y - 2 * s)} ${n(x + 46 * s)} ${n(y - 22 * s)}`, mix(pal.goldleaf, pal.paper, 0.35), 5 * s) +
    g.sheet(ell(x, y - lift, rx * 0.84, ry * 0.84), mix(red, pal.ink, 0.2), { sh: 4, edge: false }) +
    stroke(wheel, red, 4.6 * s) +
    stroke(pale, mix(red, pal.paper, 0.26), 4.2 * s) +
    fill(ell(x, y - lift + 8 * s, rx * 0.26, ry * 0.26), mix(red, pal.ink, 0.5), 'opacity=".85"') +
    fill(tips, mix(red, pal.paper, 0.48))
  );
}

/** Rods tied and carried. */
function tied(g: Stage, x: number, y: number, s: number, red: Ink): string {
  const d = `M${n(x - 22 * s)} ${n(y)}L${n(x - 30 * s)} ${n(y - 150 * s)}H${n(x + 30 * s)}L${n(x + 22 * s)} ${n(y)}Z`;
  let rods = '';
  for (let i = 0; i < 9; i++) rods += `M${n(x + (i - 4) * 5 * s)} ${n(y - 4)}L${n(x + (i - 4) * 6.8 * s)} ${n(y - 146 * s)}`;
  return g.sheet(d, red, { sh: 5, edge: false, body: stroke(rods, mix(red, g.pal.paper, 0.22), 1.8 * s) + stroke(`M${n(x - 25 * s)} ${n(y - 52 * s)}h${n(50 * s)}M${n(x - 28 * s)} ${n(y - 112 * s)}h${n(56 * s)}`, g.pal.goldleaf, 5 * s) });
}

/** Bundles stacked against a wall, their ends to us. */
function bundles(g: Stage, x: number, y: number, red: Ink): string {
  const { pal, k } = g;
  let o = '';
  for (const [u, v] of [[-1.5, 0], [-0.5, 0], [0.5, 0], [1.5, 0], [-1, 1], [0, 1], [1, 1], [-0.5, 2], [0.5, 2]] as const) {
    const cx = x + u * 42 * k,
      cy = y - (20 + v * 36) * k;
    let dots = '';
    for (let i = 0; i < 12; i++) dots += ell(cx + Math.cos(i * 2.4) * Math.sqrt(i) * 4.2 * k, cy + Math.sin(i * 2.4) * Math.sqrt(i) * 4.2 * k, 1.9 * k);
    o += g.sheet(ell(cx, cy, 20 * k), red, { sh: 4, edge: false, body: fill(dots, mix(red, pal.paper, 0.45)) });
  }
  return o;
}
