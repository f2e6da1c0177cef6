// The turners of Nhị Khê: lathes before a long house, what they turn on its shelves, a curtain of beads in its door.
import { type Ink, mix, tones } from '../color.ts';
import { ell, lens, lerp, n, place, type Point, poly, type Profile, rect, smooth } from '../geom.ts';
import { profiles } from '../objects/turned-forms.ts';
import { fill, stroke } from '../sheet.ts';
import { longRoof } from './buildings.ts';
import { areca } from './greenery.ts';
import { gleam, person, within } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, cut, logPile, shavings, slab, splayedLegs } from './timber.ts';
import { paving } from './yards.ts';

type Form = keyof typeof profiles;
/** Where every profile has its foot. */
const ground = 862;

const woods = (g: Stage): readonly Ink[] => {
  const { pal } = g;
  return [mix(mix(pal.goldleaf, pal.clay, 0.36), pal.paper, 0.12), mix(pal.clay, pal.lacquer, 0.3), mix(mix(pal.clay, pal.ink, 0.4), pal.lacquer, 0.1), mix(pal.goldleaf, pal.paper, 0.3), pal.lacquer];
};

export function turnersHouse(view: Stage): string {
  const g = raised(view),
    { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.clay, pal.paper, 0.56), pal.goldleaf, 0.16),
    wall = mix(mix(pal.paper, pal.goldleaf, 0.3), pal.clay, 0.16),
    floor = Y(318),
    eaves = Y(654);
  let o = sun(g, X(0.78), Math.min(H * 0.2, Y(790)), 86 * k) + clouds(g, 3) + birds(g, X(0.3), H * 0.07, 5);
  for (const u of [0.04, 0.2, 0.46, 0.66, 0.94]) o += areca(g, X(u), Y(600), R.r(230, 285) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.2), tone(pal.clay, 0.3));
  o += g.sheet(rect(-40, eaves, W + 80, floor - eaves), wall, { sh: 4 }) + fill(rect(-40, floor - 46 * k, W + 80, 46 * k), mix(wall, pal.clay, 0.3));
  // Bay by bay; the door with its curtain is the middle one.
  const bays = Math.max(3, Math.floor(W / (290 * k))),
    wide = W / bays,
    door = side > 0 ? Math.floor((bays - 1) / 2) : Math.ceil((bays - 1) / 2),
    fills = [shelves, rosaries, balusters, shelves];
  for (let i = 0; i < bays; i++) o += (i === door ? beadCurtain : fills[(i - door + bays * 4) % fills.length]!)(g, wide * (i + 0.5), floor, wide * 0.78);
  for (let i = 0; i <= bays; i++) o += g.sheet(rect(wide * i - 12 * k, eaves, 24 * k, floor - eaves), mix(pal.clay, pal.ink, 0.36), { sh: 7 }) + g.sheet(rect(wide * i - 19 * k, floor - 16 * k, 38 * k, 18 * k), mix(pal.paper, pal.clay, 0.4), { sh: 4 });
  o += longRoof(g, eaves + 8 * k, 150 * k, mix(pal.clay, pal.lacquer, 0.28));
  o += g.sheet(g.ridge(Y(312), 4, 7), yard) + paving(g, Y(300), mix(yard, pal.clay, 0.35));
  const [yellow, red, dark] = woods(g) as [Ink, Ink, Ink];
  o += logPile(g, X(0.03), Y(214)) + logPile(g, X(0.985), Y(180));
  const first = R.pick(['con-tien', 'nen'] as const);
  o += turnerAt(g, X(0.27), Y(112), { shirt: mix(pal.cobalt, pal.paper, 0.14), form: first, wood: yellow });
  o += turnerAt(g, X(0.73), Y(128), { shirt: mix(pal.rice, pal.ink, 0.08), form: first === 'nen' ? 'lo' : 'nen', wood: red });
  return o + display(g, X(0.5), Y(36), [dark, yellow, red]);
}

/** Something turned that stands on its foot at (x, y). */
function turned(g: Stage, form: Form, x: number, y: number, s: number, wood: Ink): string {
  const pts: Profile = profiles[form],
    t = tones(wood, g.pal),
    at = (v: number, r: number): Point => [x + r * s, y + (v - ground) * s],
    d = smooth(pts.map(([v, r]) => at(v, r))) + smooth(pts.toReversed().map(([v, r]) => at(v, -r))).replace('M', 'L') + 'Z',
    [top, mouth] = pts[0]!;
  const rings = pts.filter((_, i) => i % 3 === 1).map(([v, r]) => `M${at(v, -r).map(n).join(' ')}Q${n(x)} ${n(y + (v - ground) * s + r * s * 0.2)} ${at(v, r).map(n).join(' ')}`).join('');
  const shade = smooth(pts.map(([v, r]) => at(v, r))) + smooth(pts.toReversed().map(([v, r]) => at(v, r * 0.45))).replace('M', 'L') + 'Z';
  return g.sheet(d, wood, { sh: 5, edge: false, body: fill(shade, t.d, 'opacity=".6"') + stroke(rings, t.dd, Math.max(1.2, 7 * s), 'opacity=".5"') + fill(ell(x, y + (top - ground) * s, mouth * s, mouth * s * 0.2), form === 'bat' || form === 'ong' ? t.dd : t.l) + gleam(at(lerp(top, ground, 0.25), -mouth * 0.5), at(lerp(top, ground, 0.5), -mouth * 0.45), 14 * s, t.ll) });
}

/** How high one unit of a form stands, so that goods on a shelf are of a size. */
const heightOf = (form: Form): number => ground - profiles[form][0]![0];

function shelves(g: Stage, x: number, floor: number, w: number): string {
  const { pal, k, R } = g,
    board = mix(pal.clay, pal.ink, 0.3);
  let o = g.sheet(rect(x - w / 2, floor - 306 * k, w, 306 * k), mix(mix(pal.clay, pal.ink, 0.42), pal.paper, 0.06), { sh: 5 });
  for (const [row, high] of [[0, 78], [1, 78], [2, 74]] as const) {
    const y = floor - (16 + row * 100) * k;
    let at = x - w / 2 + 14 * k;
    while (at < x + w / 2 - 30 * k) {
      const form = R.pick(['nen', 'lo', 'bat', 'ong', 'mam', 'quay'] as const),
        tall = form === 'bat' ? 36 : form === 'mam' ? 52 : form === 'quay' ? 56 : high * R.r(0.84, 1),
        s = (tall * k) / heightOf(form),
        half = Math.max(...profiles[form].map(([, r]) => r)) * s;
      if (at + half * 2 > x + w / 2 - 8 * k) break;
      o += turned(g, form, at + half, y, s, R.pick(woods(g)));
      at += half * 2 + 10 * k;
    }
    o += g.sheet(rect(x - w / 2, y, w, 11 * k), board, { sh: 4 });
  }
  return o;
}

/** Strings of beads with dots for beads: a round cap on a dash of no length. */
const beads = (d: string, colour: Ink, w: number): string => stroke(d, colour, w, `stroke-dasharray="0.1 ${n(w * 1.06)}"`);

/** The door, and the curtain of beads that is half drawn. */
function beadCurtain(g: Stage, x: number, floor: number, w: number): string {
  const { pal, k, side } = g,
    [yellow, , dark] = woods(g) as [Ink, Ink, Ink],
    top = floor - 300 * k,
    d = rect(x - w * 0.42, top, w * 0.84, 300 * k),
    strings = Math.floor((w * 0.8) / (11 * k));
  let plain = '',
    figure = '';
  for (let i = 0; i < strings; i++) {
    const q = i / (strings - 1),
      sx = x + (q - 0.5) * w * 0.8,
      // Drawn to one side below the middle.
      pull = side * w * 0.2 * Math.sin(Math.PI * q) ** 0.7,
      line = (a: number, b: number): string => {
        const on = (s: number): Point => [sx - pull * s * s, top + (8 + 250 * s) * k];
        return 'M' + [0, 0.25, 0.5, 0.75, 1].map((s) => on(lerp(a, b, s)).map(n).join(' ')).join('L');
      };
    plain += line(0, 1);
    const open = Math.abs(((q * 3) % 1) - 0.5) * 0.5;
    figure += line(0.08 + open, 0.4 - open) + line(0.5 + open, 0.82 - open);
  }
  return (
    g.sheet(d, mix(pal.ink, pal.clay, 0.3), { sh: 5 }) +
    g.sheet(rect(x - w * 0.45, top - 12 * k, w * 0.9, 16 * k) + rect(x - w * 0.46, top, 15 * k, 300 * k) + rect(x + w * 0.46 - 15 * k, top, 15 * k, 300 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4 }) +
    beads(plain, mix(yellow, pal.paper, 0.1), 8.4 * k) + beads(figure, mix(dark, pal.lacquer, 0.35), 8.4 * k)
  );
}

/** Rosaries and bracelets that hang from pegs, a tassel on each. */
function rosaries(g: Stage, x: number, floor: number, w: number): string {
  const { pal, k, R } = g,
    all = woods(g),
    rail = floor - 290 * k,
    many = Math.max(3, Math.floor(w / (62 * k)));
  let o = g.sheet(rect(x - w / 2, rail - 8 * k, w, 16 * k), mix(pal.clay, pal.ink, 0.3), { sh: 5 });
  for (let i = 0; i < many; i++) {
    const cx = x - w / 2 + ((i + 0.5) * w) / many,
      l = R.r(96, 150) * k,
      c = all[(i * 2 + 1) % all.length]!,
      loop = `M${n(cx)} ${n(rail)}C${n(cx - 34 * k)} ${n(rail + l * 0.4)} ${n(cx - 32 * k)} ${n(rail + l)} ${n(cx)} ${n(rail + l)}C${n(cx + 32 * k)} ${n(rail + l)} ${n(cx + 34 * k)} ${n(rail + l * 0.4)} ${n(cx)} ${n(rail)}`;
    o += beads(loop, mix(c, pal.ink, 0.45), 12 * k) + beads(loop, c, 10 * k) + fill(ell(cx, rail + l + 4 * k, 8 * k), mix(c, pal.ink, 0.3)) + fill(poly([[cx - 2 * k, rail + l + 10 * k], [cx + 2 * k, rail + l + 10 * k], [cx + 8 * k, rail + l + 48 * k], [cx - 8 * k, rail + l + 48 * k]]), pal.lacquer) + fill(ell(cx, rail, 4 * k), pal.ink);
  }
  const bench = floor - 58 * k;
  o += fill(rect(x - w * 0.4, bench, 14 * k, 50 * k) + rect(x + w * 0.4 - 14 * k, bench, 14 * k, 50 * k), mix(pal.clay, pal.ink, 0.5)) + g.sheet(rect(x - w * 0.46, bench, w * 0.92, 14 * k), mix(pal.clay, pal.ink, 0.26), { sh: 5 });
  for (const [i, form] of (['mam', 'lo', 'quay'] as const).entries()) o += turned(g, form, x + (i - 1) * w * 0.29, bench, ((i === 1 ? 84 : 60) * k) / heightOf(form), all[i]!);
  return o;
}

/** Posts for stairs and altars, stood in a row. */
function balusters(g: Stage, x: number, floor: number, w: number): string {
  const { k, R } = g,
    all = woods(g),
    many = Math.max(3, Math.floor(w / (56 * k)));
  let o = '';
  for (let i = 0; i < many; i++) o += turned(g, i % 3 === 1 ? 'nen' : 'con-tien', x - w / 2 + ((i + 0.5) * w) / many, floor - 6 * k, (R.r(196, 236) * k) / 690, all[i % 3 === 1 ? 4 : i % 2 ? 0 : 3]!);
  return o;
}

type Job = { shirt: Ink; form: Form; wood: Ink };

/** A lathe and who stands at it: the treadle turns the wheel, the cord the piece, and the gouge throws off shavings. */
function turnerAt(g: Stage, x: number, y: number, { shirt, form, wood }: Job): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    bed = mix(pal.clay, pal.ink, 0.24),
    t = tones(wood, pal),
    iron = mix(pal.ink, pal.cobalt, 0.25),
    steel = mix(mix(pal.paper, pal.cobalt, 0.18), pal.ink, 0.14),
    pts: Profile = profiles[form],
    [top] = pts[0]!,
    axis = -142,
    long = (q: number): number => -64 + (q - top) * (206 / (ground - top)),
    thick = (r: number): number => r * (form === 'lo' ? 0.2 : form === 'nen' ? 0.26 : 0.4),
    outline = (more: number) => smooth(pts.map(([v, r]) => at(long(v), axis - thick(r) * more))) + smooth(pts.toReversed().map(([v, r]) => at(long(v), axis + thick(r) * more))).replace('M', 'L') + 'Z',
    body = outline(1),
    wheel = at(-128, -46);
  const rings = pts.filter((_, i) => i % 2).map(([v, r]) => `M${at(long(v), axis - thick(r)).map(n).join(' ')}Q${at(long(v) + 7, axis).map(n).join(' ')} ${at(long(v), axis + thick(r)).map(n).join(' ')}`).join('');
  let spokes = '';
  for (let i = 0; i < 6; i++) spokes += `M${wheel.map(n).join(' ')}l${n(Math.cos(i * 1.047 + 0.3) * 44 * k)} ${n(Math.sin(i * 1.047 + 0.3) * 44 * k)}`;
  return (
    shavings(g, ...at(40, 14), 190, 54) +
    // The hand closes on the handle of the gouge; its blade lies over the piece.
    g.sheet(bar(at(28, -186), at(76, -158), 10 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false }) +
    person(g, ...at(-30, 2), 1.44 * k, { shirt, pose: 'stand', to: side, hands: [52, -126], far: [84, -116], hat: false }) +
    stroke(ell(...wheel, 46 * k), mix(bed, pal.ink, 0.3), 12 * k) + stroke(spokes, mix(bed, pal.ink, 0.3), 6 * k) + fill(ell(...wheel, 9 * k), iron) +
    stroke(`M${at(-172, -54).map(n).join(' ')}L${at(-136, -150).map(n).join(' ')}M${at(-84, -54).map(n).join(' ')}L${at(-104, -150).map(n).join(' ')}`, mix(pal.paper, pal.clay, 0.4), 4 * k) +
    g.sheet(splayedLegs(at, 178, 76, 16), mix(bed, pal.ink, 0.2), { sh: 6, edge: false }) +
    g.sheet(slab(at, -216, -92, 432, 20), bed, { sh: 8 }) +
    fill(bar(at(-60, -6), at(60, -6), 9 * k), mix(pal.clay, pal.ink, 0.1)) +
    // Headstock with its pulley, tailstock with its point, and the rest.
    g.sheet(cut(at, [[-156, -90], [-150, -170], [-88, -170], [-82, -90]]), tones(bed, pal).l, { sh: 6 }) + g.sheet(ell(...at(-120, axis), 19 * k, 24 * k), iron, { sh: 3 }) +
    g.sheet(slab(at, -86, axis - 12, 26, 24), steel, { sh: 3, edge: false }) +
    g.sheet(cut(at, [[166, -90], [170, -166], [204, -166], [212, -90]]), tones(bed, pal).l, { sh: 6 }) + fill(cut(at, [[170, axis - 8], [140, axis], [170, axis + 8]]), steel) + g.sheet(slab(at, 200, axis - 7, 40, 13), iron, { sh: 3, edge: false }) +
    // It spins: its edge is soft.
    fill(outline(1.16), t.l, 'opacity=".4"') +
    g.sheet(body, wood, { sh: 5, edge: false, body: within(g, `t${Math.round(x)}`, body, fill(slab(at, -70, axis + 5, 230, 60), t.d, 'opacity=".6"')) + stroke(rings, t.dd, 2.6 * k, 'opacity=".6"') + gleam(at(-40, axis - 9), at(120, axis - 9), 4.4 * k, t.ll) }) +
    g.sheet(slab(at, -20, -112, 120, 8) + slab(at, 34, -106, 12, 16), iron, { sh: 3, edge: false }) +
    g.sheet(bar(at(74, -160), at(100, axis + 4), 6 * k), steel, { sh: 2, edge: false }) +
    spray(g, ...at(100, axis))
  );
}

/** What flies from the gouge. */
function spray(g: Stage, x: number, y: number): string {
  const { pal, R, k, side } = g,
    pale = mix(pal.goldleaf, pal.paper, 0.64),
    deep = mix(pal.goldleaf, pal.clay, 0.35);
  let curls = '',
    flakes = '';
  for (let i = 0; i < 34; i++) {
    const f = R.f(),
      rise = R.r(0.7, 1.5),
      px = x + side * (10 + f * 150) * k,
      py = y - (Math.sin(Math.min(1, f * 1.15) * Math.PI) * 86 * rise - f * f * 60) * k,
      r = R.r(4, 9) * k,
      a = R.r(0, 6);
    if (i % 2) curls += `M${n(px + Math.cos(a) * r)} ${n(py + Math.sin(a) * r)}a${n(r)} ${n(r)} 0 1 1 ${n(r * 1.2)} ${n(r * 0.5)}`;
    else flakes += lens(px, py, px + Math.cos(a) * r * 2, py + Math.sin(a) * r * 2, 3 * k, 2 * k);
  }
  return fill(flakes, deep) + stroke(curls, deep, 5 * k) + stroke(curls, pale, 3.2 * k);
}

/** What is for sale, on a mat before the lathes. */
function display(g: Stage, x: number, y: number, all: readonly Ink[]): string {
  const { pal, k } = g,
    at = place(x, y, k),
    cane = mix(pal.goldleaf, pal.paper, 0.3);
  let weave = '';
  for (let i = 1; i < 6; i++) weave += `M${at(-166 - i * 5, -62 + i * 14).map(n).join(' ')}L${at(166 + i * 5, -62 + i * 14).map(n).join(' ')}`;
  let o = g.sheet(cut(at, [[-166, -64], [166, -64], [200, 22], [-200, 22]]), cane, { sh: 7, body: stroke(weave, tones(cane, pal).d, 2 * k, 'opacity=".6"') });
  const row: readonly (readonly [Form, number, number, number])[] = [['lo', -118, -22, 104], ['bat', -40, -26, 44], ['nen', 36, -22, 108], ['mam', 116, -22, 62], ['quay', -76, 14, 52], ['bat', 78, 12, 40], ['ong', -8, 12, 66]];
  for (const [i, [form, u, v, tall]] of row.entries()) o += turned(g, form, x + u * k, y + v * k, (tall * k) / heightOf(form), all[i % all.length]!);
  return o;
}
