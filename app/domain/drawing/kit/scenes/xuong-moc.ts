// A joiners' workshop: two at the saw, one at the plane, and furniture that waits for its doors, its carving, its oil.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, P, place } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { banana } from './greenery.ts';
import { person } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, chiselling, chiselRail, cut, frameSaw, leaningBoards, logEnd, shavings, slab, workBench } from './timber.ts';
import { country, paving, workshop } from './yards.ts';

type Make = 'cabinet' | 'platform' | 'chair' | 'bed';

export function joinersShop(view: Stage): string {
  const g = raised(view),
    { pal, W, H, R, k, X, Y, side } = g,
    yard = mix(mix(pal.goldleaf, pal.paper, 0.5), pal.clay, 0.14),
    raw = R.pick([mix(mix(pal.goldleaf, pal.clay, 0.42), pal.paper, 0.16), mix(mix(pal.lacquer, pal.clay, 0.6), pal.paper, 0.26), mix(pal.goldleaf, pal.paper, 0.24)]),
    walls = R.pick([mix(mix(pal.clay, pal.ink, 0.45), pal.paper, 0.08), mix(mix(pal.paper, pal.goldleaf, 0.34), pal.clay, 0.2), mix(mix(pal.celadon, pal.cobalt, 0.4), pal.ink, 0.3)]),
    tile = R.pick([mix(pal.clay, pal.lacquer, 0.3), mix(mix(pal.clay, pal.ink, 0.3), pal.lacquer, 0.16)]),
    shirts = R.pick([[mix(pal.paper, pal.cobalt, 0.24), mix(pal.cobalt, pal.paper, 0.12), mix(pal.clay, pal.paper, 0.25)], [mix(pal.rice, pal.ink, 0.1), mix(pal.lacquer, pal.clay, 0.2), mix(pal.cobalt, pal.paper, 0.2)], [mix(pal.goldleaf, pal.clay, 0.3), mix(pal.rice, pal.ink, 0.16), mix(pal.lacquer, pal.clay, 0.25)]]),
    oiled = mix(mix(pal.clay, pal.lacquer, 0.35), pal.ink, 0.22);
  let o = sun(g, X(0.1), H * 0.2, 82 * k) + clouds(g, 3) + birds(g, X(0.22) - 60 * k, H * 0.12, 4) + country(g, 400, yard);
  const x = X(0.62),
    floor = Y(326),
    w = Math.min(940 * k, W * 0.84),
    high = 276 * k,
    narrow = W < 1300 * k,
    rear = R.pick([['cabinet', 'chair'], ['bed', 'chair'], ['cabinet', 'cabinet'], ['bed', 'cabinet']] as const),
    front = R.pick(['platform', 'chair', 'cabinet'] as const),
    across = (u: number) => x + w * u * side;
  let inside = frameSaw(g, across(-0.3), floor - high * 0.74, 0.8 * k, 0.05) + frameSaw(g, across(0.3), floor - high * 0.72, 0.86 * k, -0.04) + chiselRail(g, x, floor - high * 0.76, w * 0.24);
  inside += furniture(g, rear[0], across(-0.28), floor - 8 * k, 0.84 * k, oiled) + furniture(g, rear[1], across(0.03), floor - 8 * k, 0.84 * k, raw);
  inside += person(g, across(0.27), floor - 8 * k, 0.98 * k, { shirt: shirts[0]!, pose: 'stand', to: side > 0 ? -1 : 1, hands: [70, -104], hat: false });
  o += leaningBoards(g, across(0.53), floor + 6 * k, 5, 290, side, raw);
  o += workshop(g, x, floor, w, high, { wall: walls, tile, posts: 4 }, inside);
  o += banana(g, X(0.02), Y(380), 1.05 * k, mix(pal.rice, pal.ink, 0.22));
  o += g.sheet(g.ridge(Y(308), 6, 7), yard) + paving(g, Y(300), mix(yard, pal.clay, 0.3));
  if (!narrow) o += sawyers(g, X(0.16), Y(220));
  // The bench in the light, and the piece that is being carved.
  const bench = X(narrow ? 0.29 : 0.41),
    carving = X(narrow ? 0.8 : 0.78);
  o += shavings(g, bench, Y(64), 240, 70) + planing(g, bench, Y(76), raw, shirts[1]!);
  o += shavings(g, carving, Y(46), 170, 40) + furniture(g, front, carving, Y(52), 1.24 * k, raw) + chiselling(g, carving - 180 * k * side, Y(40), 1.22 * k, shirts[2]!);
  return o;
}

/** Two at the long saw, a log on its crossed feet between them. */
function sawyers(g: Stage, x: number, y: number): string {
  const { pal, k } = g,
    at = place(x, y, k),
    steel = mix(mix(pal.paper, pal.cobalt, 0.16), pal.ink, 0.1),
    wood = mix(pal.clay, pal.ink, 0.2);
  let teeth = '';
  for (let u = -96; u < 96; u += 13) teeth += cut(at, [[u, -121], [u + 6.5, -111], [u + 13, -121]]);
  return (
    fill(ell(x, y + 4 * k, 150 * k, 22 * k), mix(pal.goldleaf, pal.paper, 0.5), 'opacity=".8"') +
    person(g, x - 150 * k, y + 6 * k, 1.08 * k, { shirt: mix(pal.rice, pal.ink, 0.1), pose: 'stand', to: 1, hands: [56, -124], far: [52, -112] }) +
    person(g, x + 150 * k, y + 6 * k, 1.08 * k, { shirt: mix(pal.lacquer, pal.clay, 0.25), pose: 'stand', to: -1, hands: [56, -124], far: [52, -112] }) +
    g.sheet(bar(at(-62, -96), at(52, 6), 15 * k) + bar(at(62, -96), at(-52, 6), 15 * k), wood, { sh: 5, edge: false }) +
    logEnd(g, x, y - 96 * k, 56 * k) +
    g.sheet(cut(at, [[-100, -121], [-92, -140], [0, -146], [92, -140], [100, -121]]) + teeth, steel, { sh: 4 }) +
    g.sheet(slab(at, -100, -164, 11, 50) + slab(at, 89, -164, 11, 50), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false })
  );
}

/** Someone at the bench: the plane goes with both hands, and what it takes off rises and rolls. */
function planing(g: Stage, x: number, y: number, raw: Ink, shirt: Ink): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    pale = mix(pal.goldleaf, pal.paper, 0.66),
    block = mix(pal.clay, pal.ink, 0.25),
    t = tones(block, pal);
  let rolled = `M${at(14, -156).map(n).join(' ')}`;
  for (let i = 0; i < 20; i++) {
    const a = 2.4 + i * 0.44, r = 36 - i * 1.4;
    rolled += `L${at(48 + Math.cos(a) * r, -184 + Math.sin(a) * r).map(n).join(' ')}`;
  }
  return (
    person(g, ...at(-158, 12), 1.34 * k, { shirt, pose: 'stand', to: side, hands: [86, -128], far: [120, -126], hat: false }) +
    workBench(g, x, y, 224, 104) +
    g.sheet(slab(at, -150, -137, 350, 16), raw, { sh: 5, body: stroke(`M${at(-130, -131).map(n).join(' ')}L${at(150, -131).map(n).join(' ')}M${at(-60, -126).map(n).join(' ')}L${at(190, -126).map(n).join(' ')}`, tones(raw, pal).d, 1.8 * k) }) +
    stroke(rolled, tones(pale, pal).dd, 8 * k, 'opacity=".55"') + stroke(rolled, pale, 5.6 * k) +
    g.sheet(cut(at, [[-46, -138], [64, -138], [64, -160], [44, -166], [-46, -166]]), block, { sh: 4, body: fill(slab(at, -46, -146, 110, 8), t.d) }) +
    g.sheet(cut(at, [[8, -166], [24, -166], [6, -190], [-4, -186]]), mix(pal.paper, pal.ink, 0.3), { sh: 2, edge: false }) +
    g.sheet(slab(at, -30, -172, 26, 9), t.l, { sh: 2, edge: false }) +
    mallets(g, ...at(176, -122))
  );
}

/** A mallet and a chisel laid down on the bench. */
function mallets(g: Stage, x: number, y: number): string {
  const { pal, k } = g,
    at = place(x, y, k);
  return g.sheet(slab(at, -16, -34, 32, 22), mix(pal.clay, pal.ink, 0.35), { sh: 3, edge: false }) + g.sheet(slab(at, -4, -14, 8, 16), mix(pal.goldleaf, pal.clay, 0.4), { sh: 2, edge: false });
}

/** A bow leg and its foot; `s` -1 on the left. */
const bowLeg = (f: ReturnType<typeof place>, u: number, top: number, s: number, w: number): string =>
  P(f).M(u - s * w, top).L(u + s * w * 0.5, top).C(u + s * w * 1.3, top * 0.75, u + s * w, top * 0.4, u + s * w * 0.2, top * 0.2).Q(u + s * w * 0.2, top * 0.06, u + s * w * 0.9, 0).L(u - s * w * 0.6, 0).C(u - s * w, top * 0.3, u - s * w * 0.2, top * 0.5, u - s * w, top).Z().d;

/** The skirt below a top: cut in clouds, a scroll begun in its middle. */
const apron = (f: ReturnType<typeof place>, half: number, top: number, h: number): string =>
  P(f).M(-half, top).L(half, top).Q(half * 0.98, top + h, half * 0.86, top + h).Q(half * 0.78, top + h * 0.4, half * 0.56, top + h * 0.5).Q(half * 0.3, top + h * 0.4, 0, top + h).Q(-half * 0.3, top + h * 0.4, -half * 0.56, top + h * 0.5).Q(-half * 0.78, top + h * 0.4, -half * 0.86, top + h).Q(-half * 0.98, top + h, -half, top).Z().d;

/** Scrolls of carving along a line. */
function scrolls(f: ReturnType<typeof place>, u0: number, u1: number, v: number, r: number): string {
  let d = '';
  for (let u = u0; u <= u1 + 0.1; u += r * 2.6) d += P(f).M(u - r, v + r * 0.5).C(u - r, v - r, u + r, v - r, u + r * 0.8, v).C(u + r * 0.5, v + r * 0.5, u - r * 0.2, v + r * 0.4, u, v - r * 0.1).d;
  return d;
}

/** A piece from the front, the middle of its foot at (x, y). */
function furniture(g: Stage, make: Make, x: number, y: number, s: number, wood: Ink): string {
  const { pal } = g,
    f = place(x, y, s),
    t = tones(wood, pal),
    carve = (d: string) => stroke(d, t.dd, 3.4 * s, 'opacity=".75"');
  const panel = (u: number, v: number, w: number, h: number): string => fill(slab(f, u, v, w, h), t.d) + fill(slab(f, u + 5, v + 5, w - 10, h - 10), t.l) + carve(scrolls(f, u + w * 0.5, u + w * 0.5, v + h * 0.36, w * 0.2) + scrolls(f, u + w * 0.5, u + w * 0.5, v + h * 0.72, w * 0.16));
  const crest = (half: number, v: number, h: number): string => P(f).M(-half, v).Q(-half * 0.9, v - h * 0.5, -half * 0.5, v - h * 0.45).Q(-half * 0.3, v - h, 0, v - h).Q(half * 0.3, v - h, half * 0.5, v - h * 0.45).Q(half * 0.9, v - h * 0.5, half, v).Z().d;
  if (make === 'platform')
    return (
      g.sheet(bowLeg(f, -132, -66, -1, 17) + bowLeg(f, 132, -66, 1, 17), t.d, { sh: 5, edge: false }) +
      g.sheet(apron(f, 158, -78, 44), t.b, { sh: 4, body: carve(scrolls(f, -104, 104, -64, 10)) }) +
      g.sheet(bowLeg(f, -162, -80, -1, 22) + bowLeg(f, 162, -80, 1, 22), wood, { sh: 6 }) +
      g.sheet(cut(f, [[-142, -118], [142, -118], [186, -88], [-186, -88]]), t.l, { sh: 5, body: stroke([-0.5, 0, 0.5].map((q) => `M${f(142 * q, -117).map(n).join(' ')}L${f(186 * q, -89).map(n).join(' ')}`).join(''), t.d, 2 * s) }) +
      fill(slab(f, -186, -88, 372, 11), t.b) + fill(slab(f, -186, -79, 372, 3), t.dd, 'opacity=".5"')
    );
  if (make === 'chair')
    return (
      g.sheet(slab(f, -58, -208, 12, 208) + slab(f, 46, -208, 12, 208), t.d, { sh: 5, edge: false }) +
      g.sheet(crest(62, -196, 34), wood, { sh: 5, body: carve(scrolls(f, 0, 0, -212, 11)) }) +
      panel(-26, -194, 52, 96) +
      g.sheet(cut(f, [[-58, -104], [58, -104], [80, -84], [-80, -84]]), t.l, { sh: 5 }) +
      g.sheet(apron(f, 74, -84, 28) + bowLeg(f, -68, -84, -1, 12) + bowLeg(f, 68, -84, 1, 12), wood, { sh: 5, edge: false }) +
      g.sheet(slab(f, -82, -140, 10, 58) + slab(f, 72, -140, 10, 58) + slab(f, -86, -146, 42, 10) + slab(f, 44, -146, 42, 10), wood, { sh: 4, edge: false })
    );
  if (make === 'bed')
    return (
      g.sheet(crest(150, -150, 40), wood, { sh: 6, body: carve(scrolls(f, -30, 30, -164, 11)) }) +
      g.sheet(slab(f, -150, -152, 300, 92), t.b, { sh: 4, body: panel(-140, -142, 84, 76) + panel(-42, -142, 84, 76) + panel(56, -142, 84, 76) }) +
      g.sheet(cut(f, [[-150, -84], [150, -84], [176, -52], [-176, -52]]), t.d, { sh: 4, body: [0, 1, 2, 3, 4, 5].map((i) => fill(cut(f, [[-140 + i * 48, -84], [-110 + i * 48, -84], [-118 + i * 54, -52], [-158 + i * 54, -52]]), t.l)).join('') }) +
      g.sheet(slab(f, -180, -54, 360, 26), wood, { sh: 5, body: carve(scrolls(f, -130, 130, -41, 8)) }) +
      g.sheet(slab(f, -186, -80, 22, 80) + slab(f, 164, -80, 22, 80), wood, { sh: 5 })
    );
  // The cabinet: its sides have their doors, the bay between waits for shelves and glass.
  return (
    g.sheet(bowLeg(f, -120, -34, -1, 15) + bowLeg(f, 120, -34, 1, 15), t.d, { sh: 4, edge: false }) +
    g.sheet(crest(104, -186, 34), wood, { sh: 5, body: carve(scrolls(f, -24, 24, -198, 9)) }) +
    g.sheet(slab(f, -132, -180, 264, 148), t.b, { sh: 7, body: panel(-124, -170, 66, 128) + panel(58, -170, 66, 128) + fill(slab(f, -50, -170, 100, 92), t.dd) + fill(slab(f, -50, -126, 100, 6), t.l) + stroke(P(f).M(-50, -150).Q(-44, -170, -24, -170).d + P(f).M(50, -150).Q(44, -170, 24, -170).d, t.b, 7 * s) + panel(-50, -72, 46, 32) + panel(4, -72, 46, 32) }) +
    g.sheet(cut(f, [[-140, -192], [140, -192], [146, -180], [-146, -180]]), t.l, { sh: 4 }) +
    g.sheet(apron(f, 132, -34, 22), wood, { sh: 4, edge: false })
  );
}
