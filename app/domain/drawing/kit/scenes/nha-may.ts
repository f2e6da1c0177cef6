// The áo dài tailors of Trạch Xá: a customer measured, silk cut along its chalk, a sleeve under the needle, tunics on their rail.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, place, type Point, poly, rect, type Place } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { hall } from './hall.ts';
import { table } from './kitchens.ts';
import { sewingMachine } from './machines.ts';
import { gleam, person } from './people.ts';
import { clouds, fromMiddle, type Stage, sun } from './stage.ts';

const cloths = ['trees', 'coins', 'plain'] as const;
type Cloth = (typeof cloths)[number];

export function tailorsHouse(g: Stage): string {
  const { pal, H, k, R, X } = g,
    dyes = [pal.lacquer, mix(pal.cobalt, pal.lacquer, 0.45), mix(pal.goldleaf, pal.paper, 0.12), mix(pal.celadon, pal.cobalt, 0.3), mix(pal.lacquer, pal.paper, 0.5), pal.cobalt],
    first = R.i(0, 5),
    silks = dyes.map((_, i) => dyes[(i + first) % dyes.length]!),
    at = fromMiddle(g);
  const onWall = rail(g, at, silks);
  const onFloor = cutter(g, at, silks[1]!) + fitting(g, at, silks[0]!) + stitcher(g, at, silks[2]!);
  return sun(g, X(0.26), H * 0.16, 84 * k) + clouds(g, 3) + hall(g, { wall: R.pick([mix(mix(pal.paper, pal.goldleaf, 0.3), pal.clay, 0.08), mix(mix(pal.paper, pal.celadon, 0.5), pal.clay, 0.08), mix(mix(pal.paper, pal.cobalt, 0.2), pal.clay, 0.08)]), tile: mix(pal.clay, pal.lacquer, 0.26), wood: mix(mix(pal.clay, pal.ink, 0.36), pal.lacquer, 0.06), floor: mix(mix(pal.paper, pal.clay, 0.5), pal.lacquer, 0.12), yard: mix(mix(pal.paper, pal.clay, 0.42), pal.goldleaf, 0.12) }, onWall, onFloor) + finished(g, at, silks);
}

/** A tunic from its front, its collar at a point: straight sleeves, the flap closed to one side, panels that part from the waist. */
function tunic(g: Stage, x: number, y: number, s: number, silk: Ink, cloth: Cloth, sleeves = true): string {
  const { pal, R } = g,
    t = tones(silk, pal),
    p = (u: number, v: number): Point => [x + u * s, y + v * s],
    on = (u: number, v: number) => p(u, v).map(n).join(' '),
    thread = mix(pal.goldleaf, pal.paper, 0.3);
  let o = g.sheet(poly([p(-22, 112), p(-52, 250), p(52, 250), p(22, 112)]), t.dd, { sh: 4, edge: false });
  if (sleeves) for (const q of [-1, 1]) o += g.sheet(`M${on(14 * q, 6)}L${on(38 * q, 16)}Q${on(50 * q, 70)} ${on(62 * q, 134)}L${on(42 * q, 140)}Q${on(34 * q, 90)} ${on(26 * q, 56)}Z`, t.d, { sh: 3, edge: false, body: stroke(`M${on(62 * q, 134)}L${on(42 * q, 140)}`, thread, 3.4 * s) });
  const body = `M${on(-12, 0)}L${on(-36, 14)}Q${on(-30, 44)} ${on(-26, 60)}Q${on(-18, 88)} ${on(-26, 116)}Q${on(-40, 180)} ${on(-46, 244)}Q${on(0, 258)} ${on(46, 244)}Q${on(40, 180)} ${on(26, 116)}Q${on(18, 88)} ${on(26, 60)}Q${on(30, 44)} ${on(36, 14)}L${on(12, 0)}Z`;
  let figures = '';
  if (cloth === 'coins') for (const [u, v] of [[-12, 40], [14, 66], [-8, 104], [16, 134], [-20, 158], [4, 184], [28, 208], [-26, 216]] as const) figures += stroke(ell(...p(u, v), 8 * s) + ell(...p(u, v), 3.4 * s), thread, 2 * s);
  if (cloth === 'trees')
    figures =
      stroke(`M${on(-34, 238)}Q${on(-16, 190)} ${on(8, 176)}T${on(-2, 112)}M${on(-14, 196)}Q${on(-30, 176)} ${on(-26, 150)}`, mix(t.dd, thread, 0.3), 2.6 * s) +
      [[-24, 214, 0.5], [14, 206, 0.62], [8, 174, 0.5], [-24, 158, 0.46], [2, 134, 0.42], [-4, 110, 0.36], [30, 232, 0.5]].map(([u, v, q]) => paint(g.c, blossom(place(...p(u!, v!), q! * s), R), { kind: 'flat', a: mix(pal.paper, silk, 0.08), b: thread, gold: pal.goldleaf })).join('');
  o += g.sheet(body, silk, { sh: 5, body: fill(brush([p(-26, 24), p(-16, 80), p(-34, 226)], 9 * s), t.l, 'opacity=".55"') + fill(brush([p(24, 120), p(30, 180), p(36, 240)], 11 * s), t.d, 'opacity=".6"') + figures });
  // The collar, and the flap with its buttons.
  o += g.sheet(`M${on(-13, 2)}L${on(-11, -15)}Q${on(0, -10)} ${on(11, -15)}L${on(13, 2)}Q${on(0, 9)} ${on(-13, 2)}Z`, t.l, { sh: 2, edge: false }) + stroke(`M${on(0, 5)}Q${on(10, 22)} ${on(29, 34)}L${on(25, 62)}`, t.dd, 2.4 * s);
  return o + fill([[4, 12], [14, 24], [28, 36], [26, 52]].map(([u, v]) => ell(...p(u!, v!), 3 * s)).join(''), thread);
}

/** Tunics on hangers under the beam. */
function rail(g: Stage, at: Place, silks: readonly Ink[]): string {
  const { pal, k, R } = g,
    [from, y] = at(-410 * g.side, 662),
    bamboo = mix(pal.goldleaf, pal.clay, 0.42);
  let o = g.sheet(rect(from, y - 7 * k, 820 * k, 12 * k), bamboo, { sh: 6, edge: false });
  for (let i = 0; i < 6; i++) {
    const x = from + (66 + i * 137) * k,
      top = y + 44 * k;
    o += stroke(`M${n(x)} ${n(top - 12 * k)}V${n(y + 2 * k)}q${n(1 * k)} ${n(-17 * k)} ${n(9 * k)} ${n(-7 * k)}`, mix(pal.ink, pal.paper, 0.2), 3.4 * k) + stroke(`M${n(x - 36 * k)} ${n(top + 14 * k)}L${n(x)} ${n(top - 14 * k)}L${n(x + 36 * k)} ${n(top + 14 * k)}`, bamboo, 6 * k);
    o += tunic(g, x, top, 1.06 * k, silks[(i + 3) % silks.length]!, cloths[(i + R.i(0, 1)) % 3]!);
  }
  return o;
}

/** Behind his table, the shears in silk marked out in chalk; an iron stands at its end. */
function cutter(g: Stage, at: Place, silk: Ink): string {
  const { pal, k, side } = g,
    [x, y] = at(-30, 214),
    t = tones(silk, pal),
    p = (u: number, v: number): Point => [x + u * k * side, y - v * k],
    steel = mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.2),
    chalk = '#FFFFFF';
  let o = person(g, ...at(-40, 226), 1.3 * k, { shirt: mix(pal.paper, pal.cobalt, 0.14), pose: 'stand', to: side, hands: [58, -78], far: [92, -74], hat: false });
  o += table(g, x, y, 400 * k, 70 * k, mix(pal.clay, pal.goldleaf, 0.2));
  const cloth = [p(-186, 86), p(-160, 112), p(120, 112), p(130, 86)];
  o += g.sheet(poly([p(-186, 86), p(-190, 26), p(-150, 18), p(-96, 30), p(-40, 20), p(30, 30), p(84, 20), p(128, 28), p(130, 86)]), t.d, { sh: 5, body: stroke(poly([p(-150, 80), p(-152, 28)], false) + poly([p(-40, 80), p(-42, 30)], false) + poly([p(84, 80), p(86, 30)], false), t.dd, 3 * k, 'opacity=".6"') }) + g.sheet(poly(cloth), silk, { sh: 3 });
  o += stroke(poly([p(-150, 92), p(-120, 106), p(-60, 104), p(-44, 99), p(30, 107), p(104, 108)], false) + poly([p(-150, 92), p(-60, 94), p(-44, 97), p(30, 90), p(112, 89)], false), chalk, 3 * k, `stroke-dasharray="${n(9 * k)} ${n(6 * k)}"`);
  // Shears, the ruler, a piece of chalk.
  o += g.sheet(poly([p(50, 106), p(112, 99), p(52, 99)]) + poly([p(50, 96), p(112, 98), p(54, 104)]), steel, { sh: 2, edge: false }) + stroke(ell(...p(40, 108), 11 * k, 7 * k) + ell(...p(40, 95), 11 * k, 7 * k), mix(pal.ink, pal.cobalt, 0.2), 5 * k);
  return o + iron(g, p(166, 86)) + g.sheet(poly([p(-126, 87), p(-98, 87), p(-102, 94), p(-122, 94)]), chalk, { sh: 2, edge: false });
}

/** An iron for coals, its lid latched, standing on the table. */
function iron(g: Stage, [x, y]: Point): string {
  const { pal, k } = g,
    metal = mix(pal.ink, pal.clay, 0.24);
  return (
    g.sheet(`M${n(x - 34 * k)} ${n(y)}H${n(x + 40 * k)}Q${n(x + 34 * k)} ${n(y - 34 * k)} ${n(x + 2 * k)} ${n(y - 36 * k)}H${n(x - 34 * k)}Z`, metal, { sh: 5, body: fill([-22, -6, 10].map((u) => ell(x + u * k, y - 12 * k, 4 * k)).join(''), mix(pal.lacquer, pal.goldleaf, 0.5)) + fill(rect(x - 34 * k, y - 30 * k, 50 * k, 4 * k), mix(metal, pal.paper, 0.3)) }) +
    stroke(`M${n(x - 26 * k)} ${n(y - 36 * k)}v${n(-20 * k)}M${n(x + 10 * k)} ${n(y - 36 * k)}v${n(-20 * k)}`, metal, 5 * k) +
    g.sheet(rect(x - 34 * k, y - 66 * k, 54 * k, 12 * k), mix(pal.clay, pal.goldleaf, 0.3), { sh: 3, edge: false })
  );
}

/** A customer in her tunic, a tape along her arm. */
function fitting(g: Stage, at: Place, silk: Ink): string {
  const { pal, k, side } = g,
    s = 1.56,
    t = tones(silk, pal),
    here: Place = (u, v) => at(266 + u, 132 + v),
    white = mix(pal.paper, '#FFFFFF', 0.5),
    away = side > 0 ? -1 : 1;
  const panel = (low: number, wide: number): string => blob([here(-24 * s, 96 * s), here(-30 * s, 70 * s), here(-(30 + wide) * s, low * s), here(0, (low - 5) * s), here((24 + wide) * s, low * s), here(26 * s, 74 * s), here(22 * s, 98 * s)]);
  let o = g.sheet(poly([here(-20 * s, 84 * s), here(-27 * s, 2), here(30 * s, 2), here(22 * s, 84 * s)]), white, { sh: 5, edge: false, body: stroke(poly([here(2, 60 * s), here(4, 4)], false), tones(white, pal).d, 3 * k) });
  o += g.sheet(panel(14, 14), t.d, { sh: 4, edge: false });
  o += person(g, ...here(0, 0), s * k, { shirt: silk, trousers: white, pose: 'stand', to: side, hands: [80, -130], hat: false });
  o += g.sheet(panel(22, 4), silk, { sh: 4, edge: false, body: fill(brush([here(-16 * s, 92 * s), here(-20 * s, 60 * s), here(-26 * s, 28 * s)], 9 * k), t.l, 'opacity=".7"') + [[4, 44, 0.9], [-12, 32, 0.7], [16, 30, 0.7], [8, 64, 0.6]].map(([u, v, q]) => paint(g.c, blossom(place(...here(u! * s, v! * s), q! * k), g.R), { kind: 'flat', a: mix(pal.paper, silk, 0.08), b: pal.goldleaf, gold: pal.goldleaf })).join('') });
  // Collar and bun; then who measures, and the tape from her shoulder to her wrist.
  o += g.sheet(blob([here(6 * s, 148 * s), here(8 * s, 160 * s), here(24 * s, 161 * s), here(26 * s, 150 * s)]), t.l, { sh: 2, edge: false }) + fill(ell(...here(-6 * s, 182 * s), 13 * k), mix(pal.ink, pal.clay, 0.1));
  o += person(g, ...here(196, -8), s * k, { shirt: mix(pal.ink, pal.cobalt, 0.34), pose: 'stand', to: away, hands: [46, -138], far: [104, -152], hat: false });
  const tape = mix(pal.goldleaf, pal.paper, 0.1);
  return o + stroke(`M${here(16, 146 * s).map(n).join(' ')}Q${here(78, 112 * s).map(n).join(' ')} ${here(126, 138 * s).map(n).join(' ')}V${n(here(0, 78 * s)[1])}`, tape, 7 * k) + stroke(`M${here(126, 134 * s).map(n).join(' ')}V${n(here(0, 78 * s)[1])}`, pal.ink, 7 * k, `opacity=".5" stroke-dasharray="${n(2 * k)} ${n(9 * k)}" stroke-linecap="butt"`);
}

/** Place the machine, a length of silk running under the needle and down to the floor. */
function stitcher(g: Stage, at: Place, silk: Ink): string {
  const { pal, k, side } = g,
    t = tones(silk, pal),
    away = side > 0 ? -1 : 1;
  return (
    person(g, ...at(-440, 128), 1.5 * k, { shirt: mix(pal.rice, pal.ink, 0.1), to: side, hands: [96, -76], far: [112, -84], hat: false }) +
    sewingMachine(g, at(-262, 104), away, (p) =>
      g.sheet(`M${p(-10, 2).map(n).join(' ')}Q${p(-40, 16).map(n).join(' ')} ${p(-92, 12).map(n).join(' ')}Q${p(-150, 8).map(n).join(' ')} ${p(-152, -60).map(n).join(' ')}Q${p(-150, -104).map(n).join(' ')} ${p(-176, -128).map(n).join(' ')}L${p(-104, -132).map(n).join(' ')}Q${p(-112, -80).map(n).join(' ')} ${p(-104, -30).map(n).join(' ')}Q${p(-98, -2).map(n).join(' ')} ${p(-10, -2).map(n).join(' ')}Z`, silk, { sh: 5, body: fill(brush([p(-136, -10), p(-138, -70), p(-150, -120)], 10 * k), t.l, 'opacity=".8"') + fill(brush([p(-112, -30), p(-120, -80), p(-118, -126)], 9 * k), t.d, 'opacity=".8"') }),
    )
  );
}

/** On the step: rolls of silk, and a tunic folded in its box. */
function finished(g: Stage, at: Place, silks: readonly Ink[]): string {
  const { pal, k } = g;
  let o = '';
  for (const [u, v, i] of [[-176, 26, 0], [8, 26, 2], [-84, 78, 5]] as const) {
    const x = at(-110, 0)[0] + (u - 30) * k,
      y = g.Y(v),
      c = silks[i]!,
      t = tones(c, pal);
    o += g.sheet(rect(x - 29 * k, y - 27 * k, 150 * k, 54 * k), c, { sh: 5, edge: false, body: gleam([x, y - 15 * k], [x + 116 * k, y - 15 * k], 9 * k, t.ll) }) + g.sheet(ell(x - 29 * k, y, 14 * k, 27 * k), t.l, { sh: 2, edge: false, body: stroke(ell(x - 29 * k, y, 8 * k, 17 * k), t.d, 2.4 * k) + fill(ell(x - 29 * k, y, 4 * k, 8 * k), mix(pal.clay, pal.ink, 0.3)) });
  }
  const [x, y] = at(290, 18),
    c = silks[1]!,
    t = tones(c, pal);
  return (
    o +
    g.sheet(poly([[x - 140 * k, y + 6 * k], [x - 118 * k, y - 66 * k], [x + 118 * k, y - 66 * k], [x + 140 * k, y + 6 * k]]), mix(pal.lacquer, pal.ink, 0.2), { sh: 7 }) +
    fill(poly([[x - 124 * k, y - 2 * k], [x - 106 * k, y - 60 * k], [x + 106 * k, y - 60 * k], [x + 124 * k, y - 2 * k]]), pal.paper) +
    g.sheet(poly([[x - 96 * k, y - 10 * k], [x - 78 * k, y - 62 * k], [x + 78 * k, y - 62 * k], [x + 96 * k, y - 10 * k]]), c, { sh: 3, body: stroke(`M${n(x)} ${n(y - 58 * k)}Q${n(x + 30 * k)} ${n(y - 40 * k)} ${n(x + 66 * k)} ${n(y - 34 * k)}L${n(x + 74 * k)} ${n(y - 12 * k)}`, t.dd, 3 * k) }) +
    g.sheet(`M${n(x - 26 * k)} ${n(y - 58 * k)}L${n(x - 22 * k)} ${n(y - 80 * k)}Q${n(x)} ${n(y - 72 * k)} ${n(x + 22 * k)} ${n(y - 80 * k)}L${n(x + 26 * k)} ${n(y - 58 * k)}Q${n(x)} ${n(y - 48 * k)} ${n(x - 26 * k)} ${n(y - 58 * k)}Z`, t.l, { sh: 2, edge: false }) +
    fill([[10, -52], [30, -42], [54, -35]].map(([u, v]) => ell(x + u! * k, y + v! * k, 5 * k)).join(''), mix(pal.goldleaf, pal.paper, 0.3))
  );
}
