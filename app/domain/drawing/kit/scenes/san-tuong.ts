// The carvers' yard of Sơn Đồng: statues at every stage, from the block to red lacquer to gold, under a long roof and before it.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, type Point, poly, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, type Stage, sun } from './stage.ts';
import { country, paving, workshop } from './yards.ts';

type Stadium = 'block' | 'rough' | 'wood' | 'lacquer' | 'gold';

export function carversYard(g: Stage): string {
  const { pal, H, R, k, X, Y, side } = g,
    yard = mix(mix(pal.goldleaf, pal.paper, 0.55), pal.clay, 0.12);
  let o = sun(g, X(0.12), H * 0.22, 80 * k) + clouds(g, 3) + birds(g, X(0.24) - 60 * k, H * 0.13, 4) + country(g, 400, yard);
  const x = X(0.57),
    floor = Y(330),
    w = 1020 * k;
  let inside = '';
  const row: readonly Stadium[] = ['wood', 'lacquer', 'gold', 'gold', 'lacquer', 'wood'];
  const gap = (w * 0.84) / row.length;
  for (const [i, at] of row.entries()) inside += i === 2 ? guanyin(g, x - w * 0.42 + (i + 0.5) * gap, floor - 8 * k, 1.02 * k, at) : seated(g, x - w * 0.42 + (i + 0.5) * gap, floor - 8 * k, (i === 3 ? 1.06 : 0.84) * k, at);
  o += workshop(g, x, floor, w, 264 * k, { wall: mix(pal.ink, pal.clay, 0.32), tile: mix(pal.clay, pal.lacquer, 0.3), posts: 4 }, inside);
  o += banana(g, X(0.05), Y(372), 1.05 * k, mix(pal.rice, pal.ink, 0.22));
  o += g.sheet(g.ridge(Y(316), 7, 7), yard) + paving(g, Y(306), mix(yard, pal.clay, 0.3));
  o += logs(g, X(0.1), Y(262)) + logs(g, X(0.93), Y(236));
  // Three pieces on which work goes on.
  o += chips(g, X(0.3), Y(150)) + seated(g, X(0.3), Y(150), 1.42 * k, 'wood') + person(g, X(0.3) + 178 * k * side, Y(146), 1.24 * k, { shirt: mix(pal.cobalt, pal.paper, 0.16), to: side > 0 ? -1 : 1, hands: [78, -94], hat: false }) + mallet(g, X(0.3) + 100 * k * side, Y(146) - 118 * k, side);
  o += chips(g, X(0.62), Y(122)) + seated(g, X(0.62), Y(122), 1.34 * k, 'rough') + person(g, X(0.62) + 160 * k * side, Y(114), 1.24 * k, { shirt: mix(pal.rice, pal.ink, 0.12), pose: 'stand', to: side > 0 ? -1 : 1, hands: [70, -120] }) + mallet(g, X(0.62) + 74 * k * side, Y(114) - 152 * k, side);
  o += chips(g, X(0.84), Y(74)) + seated(g, X(0.84), Y(74), 1.2 * k, 'block') + bench(g, X(0.14), Y(72));
  return o + g.sheet(rect(X(0.46) - 90 * k, Y(58), 180 * k, 13 * k), mix(pal.clay, pal.ink, 0.2), { sh: 6 }) + tools(g, X(0.46), Y(58)) + chips(g, X(0.5), Y(16)) + chips(g, X(0.72) + R.j(20), Y(22));
}

const inkOf = (g: Stage, at: Stadium): Ink => (at === 'gold' ? mix(g.pal.goldleaf, g.pal.paper, 0.1) : at === 'lacquer' ? g.pal.lacquer : at === 'wood' ? mix(g.pal.goldleaf, g.pal.clay, 0.42) : mix(mix(g.pal.goldleaf, g.pal.clay, 0.36), g.pal.paper, 0.24));

/** A seated Buddha on his lotus, or what there is of him: the block, the roughed-out body, the carved wood, lacquer, gold. */
function seated(g: Stage, x: number, y: number, s: number, at: Stadium): string {
  const { pal } = g,
    c = inkOf(g, at),
    t = tones(c, pal),
    p = (u: number, v: number): Point => [x + u * s, y + v * s];
  const plinth = g.sheet(poly([p(-78, 0), p(-70, -22), p(70, -22), p(78, 0)]), at === 'gold' ? pal.lacquer : t.d, { sh: 7 });
  if (at === 'block') {
    const d = poly([p(-62, -20), p(-66, -120), p(-40, -196), p(36, -204), p(62, -130), p(66, -20)]);
    return plinth + g.sheet(d, c, { sh: 9, body: fill(poly([p(20, -20), p(24, -200), p(36, -204), p(62, -130), p(66, -20)]), t.d, 'opacity=".6"') + stroke(`M${p(-50, -60).map(n).join(' ')}q${n(40 * s)} ${n(-16 * s)} ${n(96 * s)} 0M${p(-54, -112).map(n).join(' ')}q${n(44 * s)} ${n(-12 * s)} ${n(100 * s)} ${n(4 * s)}`, pal.ink, 3 * s, `opacity=".6" stroke-dasharray="${n(9 * s)} ${n(7 * s)}"`) + stroke(`M${p(0, -24).map(n).join(' ')}V${n(y - 196 * s)}`, pal.lacquer, 2.4 * s, 'opacity=".7"') });
  }
  if (at === 'rough') {
    const d = poly([p(-72, -20), p(-74, -52), p(-46, -66), p(-52, -112), p(-26, -134), p(-24, -172), p(-8, -192), p(14, -190), p(26, -170), p(24, -136), p(50, -112), p(46, -68), p(74, -52), p(72, -20)]);
    let cuts = '';
    for (let i = 0; i < 22; i++) {
      const [u, v] = p(g.R.j(44), -30 - g.R.f() * 140);
      cuts += `M${n(u)} ${n(v)}l${n(g.R.r(8, 18) * s)} ${n(g.R.r(4, 12) * s)}`;
    }
    return plinth + g.sheet(d, c, { sh: 9, body: fill(poly([p(10, -20), p(14, -190), p(26, -170), p(24, -136), p(50, -112), p(46, -68), p(74, -52), p(72, -20)]), t.d, 'opacity=".55"') + stroke(cuts, t.dd, 2.6 * s, 'opacity=".5"') });
  }
  // Lotus seat, knees, robe, head with its bun.
  let petals = '';
  for (let i = -3; i <= 3; i++) petals += `M${p(i * 21 - 12, -24).map(n).join(' ')}Q${p(i * 21 - 14, -44).map(n).join(' ')} ${p(i * 21, -50).map(n).join(' ')}Q${p(i * 21 + 14, -44).map(n).join(' ')} ${p(i * 21 + 12, -24).map(n).join(' ')}Z`;
  const folds = at === 'lacquer' ? mix(c, pal.goldleaf, 0.45) : t.dd;
  return (
    plinth +
    g.sheet(petals, at === 'gold' ? mix(pal.lacquer, pal.goldleaf, 0.35) : t.l, { sh: 4 }) +
    g.sheet(ell(...p(0, -176), 30 * s, 31 * s) , at === 'gold' ? mix(pal.lacquer, pal.goldleaf, 0.2) : t.d, { sh: 4, edge: false }) +
    g.sheet(blob([p(-84, -50), p(-80, -72), p(-44, -84), p(0, -80), p(44, -84), p(80, -72), p(84, -50), p(40, -42), p(-40, -42)]), c, { sh: 6, body: stroke(`M${p(-70, -56).map(n).join(' ')}Q${p(0, -78).map(n).join(' ')} ${p(70, -56).map(n).join(' ')}M${p(-58, -48).map(n).join(' ')}Q${p(0, -64).map(n).join(' ')} ${p(58, -48).map(n).join(' ')}`, folds, 2.6 * s, 'opacity=".7"') }) +
    g.sheet(blob([p(-44, -72), p(-52, -112), p(-34, -142), p(0, -150), p(34, -142), p(52, -112), p(44, -72), p(0, -66)]), c, {
      sh: 6,
      body: fill(blob([p(14, -70), p(24, -112), p(14, -146), p(34, -142), p(52, -112), p(44, -72)]), t.d, 'opacity=".6"') + stroke(`M${p(-30, -138).map(n).join(' ')}Q${p(-12, -100).map(n).join(' ')} ${p(-26, -74).map(n).join(' ')}M${p(28, -138).map(n).join(' ')}Q${p(0, -112).map(n).join(' ')} ${p(-8, -84).map(n).join(' ')}M${p(38, -120).map(n).join(' ')}Q${p(14, -98).map(n).join(' ')} ${p(8, -80).map(n).join(' ')}`, folds, 2.6 * s, 'opacity=".75"') + fill(ell(...p(0, -78), 19 * s, 9 * s), t.l),
    }) +
    g.sheet(ell(...p(0, -204), 13 * s, 12 * s), at === 'gold' ? mix(pal.ink, pal.cobalt, 0.25) : t.d, { sh: 2, edge: false }) +
    g.sheet(ell(...p(0, -172), 23 * s, 29 * s), c, { sh: 4, body: fill(`M${p(-23, -178).map(n).join(' ')}Q${p(-22, -204).map(n).join(' ')} ${p(0, -203).map(n).join(' ')}Q${p(22, -204).map(n).join(' ')} ${p(23, -178).map(n).join(' ')}Q${p(0, -194).map(n).join(' ')} ${p(-23, -178).map(n).join(' ')}Z`, at === 'gold' ? mix(pal.ink, pal.cobalt, 0.25) : t.d) + fill(brush([p(10, -190), p(18, -170), p(9, -148)], 9 * s), t.d, 'opacity=".6"') })
  );
}

/** Quan Âm of the many arms, gilded: arms as a wheel behind her. */
function guanyin(g: Stage, x: number, y: number, s: number, at: Stadium): string {
  const { pal } = g,
    c = inkOf(g, at),
    t = tones(c, pal);
  let arms = '',
    palms = '';
  for (let i = 0; i < 17; i++) {
    const a = -Math.PI * (0.02 + (0.96 * i) / 16);
    const [hx, hy] = [x + Math.cos(a) * 96 * s, y - 118 * s + Math.sin(a) * 92 * s];
    arms += brush([[x, y - 112 * s], [x + Math.cos(a) * 54 * s, y - 104 * s + Math.sin(a) * 54 * s], [hx, hy]], 10 * s, { prof: (q) => 1 - q * 0.4, m: 6 });
    palms += ell(hx, hy, 6.5 * s);
  }
  return g.sheet(ell(x, y - 124 * s, 108 * s, 106 * s), mix(pal.lacquer, pal.ink, 0.3), { sh: 3, edge: false }) + g.sheet(arms, t.b, { sh: 4, edge: false, body: fill(palms, t.ll) }) + seated(g, x, y, s, at);
}

function logs(g: Stage, x: number, y: number): string {
  const { pal, k } = g,
    bark = mix(pal.clay, pal.ink, 0.42);
  let o = '';
  for (const [u, v] of [[-66, 0], [0, 4], [66, 0], [-34, -54], [34, -54]] as const) {
    const cx = x + u * k,
      cy = y - 32 * k + v * k,
      face = mix(mix(pal.goldleaf, pal.clay, 0.35), pal.paper, 0.32);
    o += g.sheet(ell(cx, cy, 33 * k), bark, { sh: 6, edge: false, body: fill(ell(cx - 1, cy - 1, 27 * k), face) + stroke(ell(cx, cy, 19 * k) + ell(cx + 1, cy, 11 * k) + ell(cx + 2, cy, 4 * k), mix(face, pal.clay, 0.45), 2 * k) });
  }
  return o;
}

/** Shavings round a piece. */
function chips(g: Stage, x: number, y: number): string {
  const { pal, R, k } = g;
  let pale = '',
    deep = '';
  for (let i = 0; i < 34; i++) {
    const px = x + R.j(170) * k,
      py = y + R.j(30) * k,
      d = brush([[px, py], [px + R.j(9) * k, py - 8 * k], [px + R.r(6, 18) * k, py + R.j(4) * k]], 6 * k, { m: 5 });
    if (i % 2) pale += d;
    else deep += d;
  }
  return fill(deep, mix(pal.clay, pal.goldleaf, 0.5), 'opacity=".8"') + fill(pale, mix(pal.goldleaf, pal.paper, 0.6));
}

function mallet(g: Stage, x: number, y: number, side: 1 | -1): string {
  const { pal, k } = g;
  return g.sheet(brush([[x + 14 * k * side, y + 20 * k], [x, y], [x - 10 * k * side, y - 16 * k]], 8 * k, { prof: () => 1, m: 4 }), mix(pal.goldleaf, pal.clay, 0.5), { sh: 3, edge: false }) + g.sheet(blob([[x - 34 * k * side, y - 16 * k], [x - 12 * k * side, y - 42 * k], [x + 10 * k * side, y - 30 * k], [x - 10 * k * side, y - 4 * k]]), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false });
}

/** Small ones on a bench, each a coat further than the last. */
function bench(g: Stage, x: number, y: number): string {
  const { pal, k } = g;
  const top = g.sheet(rect(x - 190 * k, y - 8 * k, 380 * k, 15 * k), mix(pal.clay, pal.ink, 0.25), { sh: 7 }) + fill(rect(x - 160 * k, y + 6 * k, 15 * k, 40 * k) + rect(x + 145 * k, y + 6 * k, 15 * k, 40 * k), mix(pal.clay, pal.ink, 0.45));
  return top + (['wood', 'lacquer', 'gold'] as const).map((at, i) => seated(g, x + (i - 1) * 122 * k, y - 8 * k, 0.62 * k, at)).join('');
}

function tools(g: Stage, x: number, y: number): string {
  const { pal, k } = g;
  let o = '';
  for (let i = 0; i < 6; i++) {
    const cx = x + (i - 2.5) * 26 * k;
    o += g.sheet(rect(cx - 5 * k, y - 34 * k, 10 * k, 34 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false }) + fill(poly([[cx - 3 * k, y - 34 * k], [cx - 7 * k, y - 66 * k], [cx + 7 * k, y - (i % 2 ? 72 : 66) * k], [cx + 3 * k, y - 34 * k]]), mix(mix(pal.paper, pal.cobalt, 0.2), pal.ink, 0.25));
  }
  return o;
}
