// Bánh cuốn at Thanh Trì by the Red River: rice ground wet between stones, sheets lifted from the steaming cloth, laid leaf on leaf.
import { type Ink, mix, tones } from '../color.ts';
import { brush, ell, lens, n, type Point, poly, rect, type Place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { flames, steam } from './fires.ts';
import { banana } from './greenery.ts';
import { basin, mat, table } from './kitchens.ts';
import { arch, person, within } from './people.ts';
import { birds, clouds, fromMiddle, raised, type Stage, sun } from './stage.ts';
import { boat, water } from './water.ts';
import { paving } from './yards.ts';

export function sheetSteamers(view: Stage): string {
  const g = raised(view),
    { pal, H, k, R, X, Y, tone, side } = g,
    away = side > 0 ? -1 : 1,
    yard = mix(mix(pal.paper, pal.clay, 0.3), pal.celadon, 0.14),
    rice = mix(mix(pal.paper, '#FFFFFF', 0.7), pal.goldleaf, 0.03),
    leaf = mix(pal.rice, pal.ink, 0.28),
    at = fromMiddle(g);
  let o = sun(g, X(0.7), H * 0.2, 84 * k) + clouds(g, 3) + birds(g, X(0.8) - 60 * k, H * 0.12, 5) + g.sheet(g.ridge(Y(610), 20, 8), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.5)) + g.sheet(g.ridge(Y(572), 10, 9), tone(mix(pal.rice, pal.ink, 0.2), 0.4));
  o += g.sheet(g.ridge(Y(552), 3, 6), tone(mix(mix(pal.clay, pal.goldleaf, 0.3), pal.paper, 0.4), 0.16), { sh: 4 }) + water(g, Y(548), mix(pal.paper, pal.goldleaf, 0.2), 6) + boat(g, ...at(690, 478), 0.7 * k, mix(pal.clay, pal.ink, 0.2)) + boat(g, ...at(584, 528), 0.36 * k, mix(pal.clay, pal.ink, 0.3));
  o += g.sheet(g.ridge(Y(424), 10, 8), tone(mix(pal.rice, pal.ink, 0.16), 0.1)) + banana(g, ...at(-690, 404), 1.15 * k, mix(pal.rice, pal.ink, 0.22)) + banana(g, ...at(840, 396), 0.9 * k, mix(pal.rice, pal.ink, 0.26));
  o += g.sheet(g.ridge(Y(390), 6, 7), yard) + shelter(g, at, leaf) + paving(g, Y(330), mix(yard, pal.clay, 0.4));
  const shirts = R.chance(0.5) ? [mix(pal.lacquer, pal.clay, 0.14), mix(pal.cobalt, pal.paper, 0.14), mix(pal.goldleaf, pal.paper, 0.16)] : [mix(pal.cobalt, pal.ink, 0.08), mix(pal.rice, pal.paper, 0.16), mix(pal.lacquer, pal.paper, 0.22)];
  o += quern(g, at, shirts[2]!, rice);
  // Two stoves: the cloth under its lid, the cloth that a sheet was just lifted from.
  o += stove(g, at(110, 196), 0.98, rice, true) + stove(g, at(-110, 56), 1.42, rice, false);
  o += lifted(g, at(-362 + 96 * 1.56, 76 + 176 * 1.56), at(-18, 416), rice) + person(g, ...at(-362, 76), 1.56 * k, { shirt: shirts[0]!, to: side, hands: [96, -176], far: [92, -120], hat: false, scarf: mix(pal.lacquer, pal.paper, 0.08) });
  // Folded, oiled, on leaves.
  o += mat(g, ...at(304, 24), 470 * k, 132 * k) + tray(g, at(226, 62), 1.2, rice, leaf) + bowls(g, at(346, 34)) + person(g, ...at(462, 84), 1.36 * k, { shirt: shirts[1]!, to: away, hands: [114, -40], far: [122, -52] });
  return o + basin(g, ...at(-318, 32), 0.94 * k, mix(pal.clay, pal.lacquer, 0.1), rice, false) + tray(g, at(36, 22), 0.84, rice, leaf);
}

/** A roof of palm leaf on bamboo, a plaited wall behind, and on its shelf what goes with the rolls. */
function shelter(g: Stage, at: Place, leaf: Ink): string {
  const { pal, k, R } = g,
    [x, floor] = at(-110, 346),
    w = 800 * k,
    eave = floor - 290 * k,
    wall = mix(mix(pal.clay, pal.goldleaf, 0.3), pal.ink, 0.42),
    palm = mix(mix(pal.goldleaf, pal.clay, 0.46), pal.ink, 0.12),
    bamboo = mix(pal.goldleaf, pal.rice, 0.3);
  let plait = '';
  for (let j = 0; j < 13; j++) for (let i = 0; i < 17; i++) if ((i + j) % 2) plait += rect(x + (i / 17 - 0.5) * w * 0.94, floor - (290 - j * 22) * k, (w * 0.94) / 17, 21 * k);
  let o = g.sheet(rect(x - w * 0.47, eave, w * 0.94, 290 * k), wall, { sh: 9, body: fill(plait, mix(wall, pal.goldleaf, 0.16)) + fill(rect(x - w * 0.47, eave, w * 0.94, 76 * k), pal.ink, 'opacity=".3"') });
  o += shelf(g, at, leaf);
  for (const u of [-0.46, -0.02, 0.46]) o += g.sheet(rect(x + u * w - 8 * k, eave, 16 * k, 296 * k), bamboo, { sh: 5, body: stroke([50, 130, 214].map((v) => `M${n(x + u * w - 9 * k)} ${n(floor - v * k)}h${n(18 * k)}`).join(''), mix(bamboo, pal.ink, 0.4), 3.4 * k) });
  // Three courses of leaf, the upper over the lower.
  for (const [low, from, to] of [[-22, 0.55, 0.53], [44, 0.53, 0.49], [106, 0.49, 0.45]] as const) {
    const y = eave - low * k;
    let d = `M${n(x + w * to)} ${n(y - 74 * k)}H${n(x - w * to)}L${n(x - w * from)} ${n(y)}`,
      straw = '';
    for (let i = 1; i <= 44; i++) {
      const px = x + (i / 22 - 1) * w * from;
      d += `L${n(px - w * from * 0.022)} ${n(y + R.r(8, 22) * k)}L${n(px)} ${n(y + R.r(-4, 4) * k)}`;
      straw += `M${n(px)} ${n(y)}L${n(x + (i / 22 - 1) * w * to + R.j(5 * k))} ${n(y - 66 * k)}`;
    }
    o += g.sheet(d + 'Z', mix(palm, pal.paper, low / 500), { sh: 8, edge: false, body: stroke(straw, mix(palm, pal.ink, 0.26), 2.2 * k, 'opacity=".6"') });
  }
  return o + g.sheet(rect(x - w * 0.46, eave - 188 * k, w * 0.92, 16 * k), bamboo, { sh: 5 });
}

/** Cinnamon sausage hung in its leaf, strings of shallots, jars of sauce. */
function shelf(g: Stage, at: Place, leaf: Ink): string {
  const { pal, k } = g,
    shallot = mix(mix(pal.lacquer, pal.clay, 0.4), pal.paper, 0.24);
  let o = '';
  for (const u of [-430, -386, 164, 208]) {
    const [x, y] = at(u, 606);
    o += stroke(`M${n(x)} ${n(y - 30 * k)}v${n(120 * k)}`, mix(pal.goldleaf, pal.clay, 0.3), 3 * k);
    for (let i = 0; i < 5; i++) for (const s of [-1, 1]) o += g.sheet(ell(x + s * 9 * k, y + (i * 22 + s * 4) * k, 12 * k, 14 * k), mix(shallot, pal.paper, ((i + u) % 3) * 0.08), { sh: 2, edge: false });
  }
  const [sx, sy] = at(160, 424);
  o += g.sheet(rect(sx - 92 * k, sy, 184 * k, 10 * k), mix(pal.clay, pal.goldleaf, 0.2), { sh: 5 });
  for (const [i, u] of [-62, -14, 34, 74].entries()) o += g.sheet(`M${n(sx + (u - 18) * k)} ${n(sy)}v${n(-40 * k)}q0 ${n(-12 * k)} ${n(10 * k)} ${n(-14 * k)}h${n(16 * k)}q${n(10 * k)} ${n(2 * k)} ${n(10 * k)} ${n(14 * k)}v${n(40 * k)}Z`, i % 2 ? mix(pal.clay, pal.goldleaf, 0.5) : mix(leaf, pal.paper, 0.2), { sh: 3 }) + fill(rect(sx + (u - 12) * k, sy - 62 * k, 24 * k, 11 * k), pal.lacquer);
  return o;
}

/** The hand mill: stone on stone, rice and water in, milk of rice out of its lip. */
function quern(g: Stage, at: Place, shirt: Ink, rice: Ink): string {
  const { pal, k, side } = g,
    away = side > 0 ? -1 : 1,
    stone = mix(mix(pal.paper, pal.ink, 0.36), pal.cobalt, 0.06),
    t = tones(stone, pal),
    wood = mix(pal.goldleaf, pal.clay, 0.4),
    s = 1.24,
    [x, y] = at(350, 236),
    p = (u: number, v: number): Point => [x + u * k * away, y - v * k];
  return (
    person(g, ...at(492, 236), s * k, { shirt, pose: 'stand', to: away, hands: [66, -112], far: [58, -94], hat: true }) +
    table(g, x, y, 200 * k, 42 * k) +
    g.sheet(poly([p(60, 78), p(124, 68), p(124, 58), p(60, 58)]), t.d, { sh: 3, edge: false }) + g.sheet(rect(x - 78 * k, y - 92 * k, 156 * k, 36 * k), stone, { sh: 5 }) + g.sheet(rect(x - 62 * k, y - 134 * k, 124 * k, 42 * k), t.l, { sh: 4, body: fill(rect(x + 22 * k, y - 134 * k, 40 * k, 42 * k), t.d, 'opacity=".6"') }) + fill(ell(x, y - 134 * k, 62 * k, 13 * k), mix(stone, pal.paper, 0.4)) + fill(ell(x + 8 * k * away, y - 134 * k, 16 * k, 5 * k), pal.ink) +
    // The crank, and what runs out.
    g.sheet(brush([p(-84, 142), p(-50, 144), p(-20, 140)], 11 * k, { prof: () => 1, m: 4 }) + brush([p(-56, 120), p(-58, 156)], 11 * k, { prof: () => 1, m: 3 }), wood, { sh: 3, edge: false }) +
    g.sheet(brush([p(118, 64), p(130, 46), p(132, 8)], 13 * k, { prof: () => 1, m: 5 }), rice, { sh: 2, edge: false }) + basin(g, ...p(134, -22), 0.66 * k, mix(pal.paper, pal.cobalt, 0.14), rice, false)
  );
}

/** A stove of clay, a wide pot on it, cloth stretched over its mouth. */
function stove(g: Stage, [x, y]: Point, s: number, rice: Ink, covered: boolean): string {
  const { pal, k } = g,
    q = s * k,
    clay = mix(pal.clay, pal.lacquer, 0.16),
    metal = mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.24),
    t = tones(metal, pal);
  let o = g.sheet(poly([[x - 84 * q, y], [x - 70 * q, y - 70 * q], [x + 70 * q, y - 70 * q], [x + 84 * q, y]]), clay, { sh: 8, body: fill(poly([[x + 30 * q, y - 70 * q], [x + 70 * q, y - 70 * q], [x + 84 * q, y], [x + 40 * q, y]]), pal.ink, 'opacity=".22"') }) + fill(arch(x, y, 76 * q, 52 * q), mix(pal.ink, clay, 0.15)) + flames(g, x, y - 1 * q, 56 * q, 46 * q);
  o += g.sheet(`M${n(x - 88 * q)} ${n(y - 142 * q)}V${n(y - 92 * q)}Q${n(x - 80 * q)} ${n(y - 66 * q)} ${n(x - 50 * q)} ${n(y - 66 * q)}H${n(x + 50 * q)}Q${n(x + 80 * q)} ${n(y - 66 * q)} ${n(x + 88 * q)} ${n(y - 92 * q)}V${n(y - 142 * q)}Z`, metal, { sh: 6, body: fill(rect(x + 36 * q, y - 142 * q, 52 * q, 70 * q), t.d, 'opacity=".7"') + fill(rect(x - 70 * q, y - 112 * q, 11 * q, 32 * q), t.ll, 'opacity=".7"') });
  if (covered) return o + lid(g, x, y, q);
  // The cloth, its edge bound under the rim.
  const cloth = mix(rice, pal.clay, 0.14),
    hem = `M${n(x - 90 * q)} ${n(y - 144 * q)}Q${n(x - 92 * q)} ${n(y - 120 * q)} ${n(x - 84 * q)} ${n(y - 114 * q)}Q${n(x)} ${n(y - 92 * q)} ${n(x + 84 * q)} ${n(y - 114 * q)}Q${n(x + 92 * q)} ${n(y - 120 * q)} ${n(x + 90 * q)} ${n(y - 144 * q)}Z`;
  o += g.sheet(hem, mix(cloth, pal.clay, 0.14), { sh: 3, edge: false, body: stroke([-70, -44, -16, 14, 42, 70].map((u) => `M${n(x + u * q)} ${n(y - 126 * q)}l${n(u * 0.04 * q)} ${n(22 * q)}`).join(''), mix(cloth, pal.clay, 0.4), 2.4 * q) + stroke(`M${n(x - 89 * q)} ${n(y - 126 * q)}Q${n(x)} ${n(y - 102 * q)} ${n(x + 89 * q)} ${n(y - 126 * q)}`, mix(pal.clay, pal.ink, 0.2), 4 * q) });
  return o + g.sheet(ell(x, y - 144 * q, 91 * q, 22 * q), cloth, { sh: 2 }) + fill(ell(x, y - 145 * q, 74 * q, 16 * q), rice) + steam(g, x + 30 * q * g.side, y - 150 * q, 250 * q, 100 * q);
}

/** Its lid, plaited in a cone. */
function lid(g: Stage, x: number, y: number, q: number): string {
  const { pal } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  return steam(g, x, y - 190 * q, 200 * q, 110 * q) + g.sheet(`M${n(x - 96 * q)} ${n(y - 140 * q)}Q${n(x - 80 * q)} ${n(y - 214 * q)} ${n(x)} ${n(y - 220 * q)}Q${n(x + 80 * q)} ${n(y - 214 * q)} ${n(x + 96 * q)} ${n(y - 140 * q)}Q${n(x)} ${n(y - 118 * q)} ${n(x - 96 * q)} ${n(y - 140 * q)}Z`, cane, { sh: 6, body: stroke([0.3, 0.6, 0.85].map((c) => `M${n(x - 92 * c * q)} ${n(y - (222 - 74 * c) * q)}Q${n(x)} ${n(y - (222 - 104 * c) * q)} ${n(x + 92 * c * q)} ${n(y - (222 - 74 * c) * q)}`).join(''), tones(cane, pal).d, 3 * q) }) + fill(ell(x, y - 222 * q, 13 * q, 8 * q), tones(cane, pal).d);
}

/** A sheet on its bamboo, so thin that what is behind shows through; its stick from the hand to `tip`. */
function lifted(g: Stage, hand: Point, tip: Point, rice: Ink): string {
  const { pal, k, side } = g,
    on = (q: number, down: number): Point => [hand[0] + (tip[0] - hand[0]) * q, hand[1] + (tip[1] - hand[1]) * q + down * k],
    [a, b] = [on(0.2, 0), on(0.98, 0)],
    p = (u: number, v: number): string => [a[0] + (b[0] - a[0]) * u, a[1] + (b[1] - a[1]) * u + v * k].map(n).join(' '),
    sheet = `M${p(0, 0)}L${p(1, 0)}C${p(1.08, 50)} ${p(0.94, 92)} ${p(1.06, 146)}Q${p(0.9, 168)} ${p(0.72, 150)}T${p(0.36, 154)}T${p(0.02, 142)}C${p(-0.12, 100)} ${p(0.06, 56)} ${p(0, 0)}Z`,
    name = `sheet${Math.round(tip[0])}`;
  const folds = [0.16, 0.42, 0.7, 0.88].map((u, i) => `M${p(u, 6)}C${p(u + 0.06, 60)} ${p(u - 0.06, 90)} ${p(u + (i % 2 ? 0.05 : -0.03), 146)}`).join('');
  return fill(sheet, mix(pal.ink, pal.clay, 0.3), `opacity=".16" transform="translate(${n(5 * k)} ${n(8 * k)})"`) + fill(sheet, rice, 'opacity=".93"') + within(g, name, sheet, stroke(folds, mix(mix(rice, pal.clay, 0.14), pal.ink, 0.1), 4 * k, 'opacity=".8"') + fill(`M${p(0.5, 0)}L${p(0.66, 0)}C${p(0.74, 60)} ${p(0.6, 96)} ${p(0.7, 160)}L${p(0.52, 160)}C${p(0.44, 96)} ${p(0.58, 60)} ${p(0.5, 0)}Z`, mix(rice, pal.celadon, 0.2), 'opacity=".6"')) + g.sheet(brush([on(-0.3, 0), hand, [tip[0] + 22 * k * side, tip[1] + (tip[1] - hand[1]) * 0.15]], 9 * k, { prof: () => 1, m: 4 }), mix(pal.goldleaf, pal.rice, 0.3), { sh: 3, edge: false });
}

/** Sheets folded on each other on a round tray, fried shallot over them. */
function tray(g: Stage, [x, y]: Point, s: number, rice: Ink, leaf: Ink): string {
  const { pal, k, R } = g,
    q = s * k,
    cane = mix(pal.goldleaf, pal.clay, 0.4);
  let o = g.sheet(ell(x, y - 22 * q, 128 * q, 42 * q), cane, { sh: 8 }) + stroke(ell(x, y - 22 * q, 121 * q, 38 * q), mix(cane, pal.ink, 0.3), 2.4 * q, `stroke-dasharray="${n(7 * q)} ${n(6 * q)}"`) + fill(ell(x, y - 21 * q, 112 * q, 33 * q), leaf) + stroke([-60, -20, 20, 60].map((u) => `M${n(x + u * q)} ${n(y - 50 * q)}l${n(u * 0.2 * q)} ${n(56 * q)}`).join(''), mix(leaf, pal.paper, 0.3), 2 * q);
  for (const [u, v, w] of [[-52, 34, 84], [46, 36, 84], [-4, 14, 96], [-48, 50, 76], [44, 52, 76], [-2, 34, 88], [-4, 60, 80]] as const) o += g.sheet(fold(x + u * q, y - v * q, w * q, 20 * q), rice, { sh: 3, edge: false, body: stroke(`M${n(x + (u - w / 2 + 6) * q)} ${n(y - (v + 8) * q)}Q${n(x + u * q)} ${n(y - v * q)} ${n(x + (u + w / 2 - 6) * q)} ${n(y - (v + 8) * q)}`, mix(rice, pal.clay, 0.3), 2.4 * q) });
  let brown = '',
    dark = '';
  for (let i = 0; i < 30; i++) {
    const px = x + R.j(62) * q,
      py = y - (52 + R.j(26)) * q,
      d = lens(px, py, px + R.r(8, 14) * q, py + R.j(5) * q, 5 * q);
    if (i % 3) brown += d;
    else dark += d;
  }
  return o + fill(brown, mix(pal.clay, pal.goldleaf, 0.4)) + fill(dark, mix(pal.clay, pal.ink, 0.3));
}

/** One sheet folded together, from its front edge. */
const fold = (x: number, y: number, w: number, h: number): string => `M${n(x - w / 2)} ${n(y)}Q${n(x - w / 2)} ${n(y - h * 0.9)} ${n(x - w * 0.4)} ${n(y - h)}H${n(x + w * 0.4)}Q${n(x + w / 2)} ${n(y - h * 0.9)} ${n(x + w / 2)} ${n(y)}Q${n(x)} ${n(y + h * 0.4)} ${n(x - w / 2)} ${n(y)}Z`;

/** Sauces in small bowls. */
function bowls(g: Stage, [x, y]: Point): string {
  const { pal, k } = g,
    glaze = mix(pal.paper, pal.cobalt, 0.1);
  let o = '';
  for (const [u, sauce] of [[0, mix(pal.clay, pal.goldleaf, 0.45)], [78, mix(pal.lacquer, pal.clay, 0.3)]] as const) {
    const cx = x + u * k;
    o += g.sheet(`M${n(cx - 34 * k)} ${n(y - 30 * k)}Q${n(cx - 28 * k)} ${n(y)} ${n(cx - 14 * k)} ${n(y)}H${n(cx + 14 * k)}Q${n(cx + 28 * k)} ${n(y)} ${n(cx + 34 * k)} ${n(y - 30 * k)}Z`, glaze, { sh: 5, body: stroke(`M${n(cx - 28 * k)} ${n(y - 16 * k)}Q${n(cx)} ${n(y - 8 * k)} ${n(cx + 28 * k)} ${n(y - 16 * k)}`, pal.cobalt, 3 * k) }) + fill(ell(cx, y - 30 * k, 34 * k, 9 * k), mix(glaze, '#FFFFFF', 0.5)) + fill(ell(cx, y - 29 * k, 28 * k, 6.4 * k), sauce);
  }
  return o;
}
