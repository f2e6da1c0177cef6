// The inlayers' yard of Chuôn Ngọ: four panels against the wall with the seasons in shell, a shell at the saw, a tray half laid.
import { type Ink, mix, tones } from '../color.ts';
import { crane } from '../creatures.ts';
import { ell, lens, lerp, n, type Place, place, poly, rect, smooth } from '../geom.ts';
import { paint, type Shape } from '../motif.ts';
import { nacreInks } from '../objects/nacre.ts';
import { bamboo, blossom, chrys, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { banana } from './greenery.ts';
import { person, within } from './people.ts';
import { birds, clouds, raised, type Stage, sun } from './stage.ts';
import { bar, cut, slab } from './timber.ts';
import { country, paving } from './yards.ts';

type Picture = 'mai' | 'sen' | 'cuc' | 'truc' | 'mau';

export function inlayYard(view: Stage): string {
  const g = raised(view),
    { pal, W, H, R, k, X, Y, tone, side } = g,
    yard = mix(mix(pal.paper, pal.clay, 0.34), pal.goldleaf, 0.12),
    narrow = W < 1300 * k;
  let o = sun(g, X(0.2), Math.min(H * 0.2, Y(792)), 86 * k) + clouds(g, 3) + birds(g, X(0.34), H * 0.13, 5) + country(g, 500, yard, { palms: 6 });
  o += house(g, X(0.83), Y(500), 470 * k, { wall: tone(mix(pal.paper, pal.goldleaf, 0.26), 0.08), tile: tone(mix(pal.clay, pal.lacquer, 0.28), 0.08) });
  o += courtWall(g, Y(312), 292 * k);
  o += banana(g, X(0.03), Y(330), 1.15 * k, mix(pal.rice, pal.ink, 0.2));
  o += g.sheet(g.ridge(Y(318), 4, 7), yard) + paving(g, Y(306), mix(yard, pal.clay, 0.3));
  // Four seasons, and what else is done where there is room.
  const row = R.pick([['mai', 'sen', 'cuc', 'truc'], ['sen', 'truc', 'mau', 'mai'], ['truc', 'mau', 'mai', 'sen']] as const),
    mid = X(narrow ? 0.5 : 0.46);
  for (const [i, picture] of row.entries()) o += panel(g, mid + (i - 1.5) * 170 * k, Y(282), 154 * k, 306 * k, picture);
  if (!narrow) o += trays(g, X(0.85), Y(276)) + trays(g, X(0.115), Y(268));
  o += sawing(g, X(narrow ? 0.2 : 0.24), Y(92)) + laying(g, X(0.74), Y(88), row[1]);
  const inks = nacreInks(g.c),
    middle = X(0.45);
  o += basket(g, middle, Y(126), 0.86 * k, [inks[1]!, inks[5]!]) + basket(g, middle - 148 * k, Y(54), 1.04 * k, [inks[0]!, inks[4]!]) + basket(g, middle + 148 * k, Y(50), 1.06 * k, [inks[3]!, inks[0]!]);
  return o + turban(g, middle, Y(34), 0.86 * k * side);
}

/** The wall of the court, its coping of tiles. */
function courtWall(g: Stage, y: number, h: number): string {
  const { W, k, pal } = g,
    wall = mix(mix(pal.paper, pal.goldleaf, 0.22), pal.clay, 0.1),
    tile = mix(pal.clay, pal.lacquer, 0.26);
  let ends = '';
  for (let x = -20 * k; x < W + 40 * k; x += 44 * k) ends += ell(x, y - h + 2 * k, 13 * k, 11 * k);
  return g.sheet(rect(-40, y - h, W + 80, h + 30 * k), wall, { sh: 8, body: fill(rect(-40, y - 44 * k, W + 80, 74 * k), mix(wall, pal.clay, 0.26)) }) + g.sheet(poly([[-40, y - h - 34 * k], [W + 40, y - h - 34 * k], [W + 40, y - h], [-40, y - h]]), tile, { sh: 7 }) + fill(ends, tones(tile, pal).d);
}

/** The shapes of a picture w by h, what lies behind first. */
function picture(what: Picture, w: number, h: number, g: Stage): Shape[] {
  const R = g.R.fork(what),
    s = w / 150;
  if (what === 'mai') return [stem(null, [[w * 0.1, h], [w * 0.44, h * 0.72], [w * 0.36, h * 0.44], [w * 0.66, h * 0.14]], 13 * s), stem(null, [[w * 0.42, h * 0.62], [w * 0.72, h * 0.52], [w * 0.9, h * 0.36]], 7 * s), ...([[0.4, 0.66, 1.5], [0.3, 0.46, 1.3], [0.62, 0.54, 1.5], [0.88, 0.38, 1.5], [0.52, 0.28, 1.6], [0.68, 0.14, 1.4], [0.22, 0.8, 1.2]] as const).flatMap(([u, v, q]) => blossom(place(w * u, h * v, q * s), R)), ...crane(place(w * 0.66, h * 0.8, 0.52 * s), R, 0)];
  if (what === 'sen') return [stem(null, [[w * 0.5, h], [w * 0.46, h * 0.7], [w * 0.46, h * 0.36]], 9 * s), stem(null, [[w * 0.62, h], [w * 0.78, h * 0.6], [w * 0.74, h * 0.2]], 8 * s), ...lotusLeaf(place(w * 0.26, h * 0.72, 0.9 * s), R), ...lotusLeaf(place(w * 0.74, h * 0.82, 0.8 * s, 0.2, null, -1), R), ...lotusBud(place(w * 0.75, h * 0.18, 1.1 * s, 0.1)), ...lotus(place(w * 0.45, h * 0.38, 1.05 * s), R), ...crane(place(w * 0.26, h * 0.14, 0.34 * s), R, 1)];
  if (what === 'cuc') return [stem(null, [[w * 0.4, h], [w * 0.5, h * 0.6], [w * 0.4, h * 0.24]], 9 * s), stem(null, [[w * 0.46, h * 0.9], [w * 0.76, h * 0.7], [w * 0.74, h * 0.5]], 8 * s), ...leafSpray(null, [[w * 0.42, h * 0.98], [w * 0.3, h * 0.76], [w * 0.16, h * 0.6]], R, 'leaf', 44 * s), ...leafSpray(null, [[w * 0.5, h * 0.86], [w * 0.76, h * 0.84], [w * 0.92, h * 0.74]], R, 'leaf', 40 * s), ...chrys(place(w * 0.4, h * 0.24, 1.15 * s)), ...chrys(place(w * 0.72, h * 0.48, 0.95 * s)), ...chrys(place(w * 0.26, h * 0.56, 0.7 * s))];
  if (what === 'truc') return [...bamboo(place(w * 0.34, h, h / 270), R, 250, 12), ...bamboo(place(w * 0.66, h, (h / 270) * 0.8), R, 250, 10), ...crane(place(w * 0.6, h * 0.76, 0.7 * s), R, 0)];
  return [stem(null, [[w * 0.2, h], [w * 0.4, h * 0.66], [w * 0.54, h * 0.36]], 10 * s), ...leafSpray(null, [[w * 0.2, h * 0.9], [w * 0.22, h * 0.66], [w * 0.1, h * 0.5]], R, 'leaf', 48 * s), ...leafSpray(null, [[w * 0.44, h * 0.7], [w * 0.74, h * 0.74], [w * 0.92, h * 0.62]], R, 'leaf', 48 * s), ...peony(place(w * 0.5, h * 0.36, 1.35 * s), R), ...peony(place(w * 0.66, h * 0.78, 0.85 * s), R), ...blossom(place(w * 0.24, h * 0.14, 1.3 * s), R)];
}

/** Bands of light that lie over shell and polished wood alike. */
function play(g: Stage, x: number, y: number, w: number, h: number): string {
  const { pal } = g;
  return ([[0.1, 0.16, '#FFFFFF', 0.2], [0.36, 0.1, mix(pal.lacquer, pal.paper, 0.5), 0.24], [0.56, 0.2, mix(pal.celadon, '#FFFFFF', 0.4), 0.16], [0.9, 0.1, '#FFFFFF', 0.16]] as const).map(([u, q, ink, strength]) => fill(poly([[x + w * u, y], [x + w * (u + q), y], [x + w * (u + q) - h * 0.5, y + h], [x + w * u - h * 0.5, y + h]]), ink, `opacity="${strength}"`)).join('');
}

/** Shell let into dark wood; past `done` of the picture there are only outlines yet. */
function inlaid(g: Stage, shapes: readonly Shape[], ground: Ink, done = 1): string {
  const [white, sea, blue, rose, amber, deep] = nacreInks(g.c) as [Ink, Ink, Ink, Ink, Ink, Ink],
    laid = shapes.slice(0, Math.ceil(shapes.length * done)),
    marked = shapes.slice(laid.length).filter(({ role }) => role !== 'line');
  return paint(g.c, laid, { kind: 'cut', a: white, b: rose, leaf: sea, stem: deep, dark: blue, gold: amber, red: rose, line: mix(ground, sea, 0.2), out: ground, ow: 1.4, lw: 1.2 }) + stroke(marked.map(({ d }) => d).join(''), mix(ground, white, 0.45), 1.6);
}

/** A panel that leans on the wall, its foot at (x, y). */
function panel(g: Stage, x: number, y: number, w: number, h: number, what: Picture): string {
  const { pal, k } = g,
    ground = mix(pal.ink, pal.lacquer, 0.12),
    frame = mix(mix(pal.clay, pal.lacquer, 0.3), pal.ink, 0.46),
    [left, top, wide, high] = [x - w / 2, y - h, w, h],
    inner = rect(left + 12 * k, top + 12 * k, wide - 24 * k, high - 24 * k),
    shell = nacreInks(g.c);
  const key = (px: number, py: number): string => lens(px - 7 * k, py, px + 7 * k, py, 3 * k);
  let border = '';
  for (let i = 0; i < 6; i++) border += key(left + wide * ((i + 0.5) / 6), top + 6 * k) + key(left + wide * ((i + 0.5) / 6), y - 6 * k);
  return g.sheet(rect(left, top, wide, high), frame, { sh: 10, body: fill(border, shell[1]!) + fill(inner, ground) + within(g, `p${Math.round(x)}`, inner, `<g transform="translate(${n(left + 16 * k)} ${n(top + 20 * k)})">${inlaid(g, picture(what, wide - 32 * k, high - 36 * k, g), ground)}</g>` + play(g, left, top, wide, high)) + stroke(inner, shell[0]!, 2.4 * k) });
}

/** Trays and a box on a bench. */
function trays(g: Stage, x: number, y: number): string {
  const { pal, k, R } = g,
    wood = mix(mix(pal.clay, pal.lacquer, 0.3), pal.ink, 0.5),
    shell = nacreInks(g.c),
    bench = mix(pal.clay, pal.ink, 0.2);
  let o = fill(rect(x - 116 * k, y - 60 * k, 14 * k, 62 * k) + rect(x + 102 * k, y - 60 * k, 14 * k, 62 * k), mix(bench, pal.ink, 0.3)) + g.sheet(rect(x - 136 * k, y - 72 * k, 272 * k, 16 * k), bench, { sh: 6 });
  for (const u of [-66, 66]) {
    const cx = x + u * k, cy = y - 132 * k, d = ell(cx, cy, 60 * k);
    o += g.sheet(d, wood, { sh: 6, body: stroke(ell(cx, cy, 50 * k), shell[1]!, 4 * k, `stroke-dasharray="${n(7 * k)} ${n(7 * k)}"`) + inlaid(g, (u < 0 ? peony : lotus)(place(cx, cy + (u < 0 ? 0 : 14 * k), 0.64 * k), R.fork(`tray${u}`)), wood) + within(g, `t${Math.round(cx)}`, d, play(g, cx - 60 * k, cy - 60 * k, 120 * k, 120 * k)) });
  }
  return o;
}

/** Who saws: the fret saw upright in the notch of the bench, the shell under the other hand. */
function sawing(g: Stage, x: number, y: number): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    wood = mix(pal.clay, pal.goldleaf, 0.3),
    iron = mix(pal.ink, pal.cobalt, 0.2),
    shell = nacreInks(g.c);
  const scrap = (u: number, v: number, i: number): string => fill(cut(at, [[u - 9, v], [u - 2, v - 5], [u + 9, v - 1], [u + 3, v + 5]]), shell[i]!);
  return (
    fill(ell(...at(96, 2), 130 * k, 22 * k), mix(pal.paper, pal.celadon, 0.2), 'opacity=".6"') +
    g.sheet(slab(at, -76, -34, 92, 34), mix(pal.clay, pal.ink, 0.2), { sh: 5 }) +
    // The bench: a block with a tongue that juts out towards the sawyer's work.
    g.sheet(cut(at, [[98, 6], [104, -88], [168, -88], [176, 6]]), tones(wood, pal).d, { sh: 7 }) + g.sheet(slab(at, 64, -104, 122, 18), wood, { sh: 5 }) +
    person(g, x, y, 1.56 * k, { shirt: mix(pal.lacquer, pal.clay, 0.15), to: side, hands: [47, -22], far: [78, -71], hat: false }) +
    g.sheet(cut(at, [[50, -103], [58, -122], [94, -126], [116, -110], [98, -103]]), shell[0]!, { sh: 3, body: fill(cut(at, [[60, -108], [74, -120], [92, -116], [82, -105]]), shell[3]!) }) +
    g.sheet(bar(at(72, -196), at(136, -196), 8 * k) + bar(at(136, -200), at(136, -52), 8 * k) + bar(at(72, -56), at(140, -56), 8 * k), iron, { sh: 4, edge: false }) + fill(bar(at(74, -196), at(74, -52), 2.6 * k), mix(pal.paper, pal.cobalt, 0.2)) +
    g.sheet(bar(at(73, -54), at(71, -8), 12 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 3, edge: false }) + fill(ell(...at(73, -34), 12 * k), mix(pal.paper, pal.clay, 0.45)) +
    scrap(54, 14, 0) + scrap(92, 20, 3) + scrap(132, 16, 1) + scrap(30, 18, 5) + scrap(112, 26, 4) + scrap(160, 22, 2)
  );
}

/** Who lays the shell: a great board on trestles, tilted to us, its picture half done. */
function laying(g: Stage, x: number, y: number, what: Picture): string {
  const { pal, k, side } = g,
    at = place(x, y, k, 0, null, side),
    ground = mix(pal.ink, pal.lacquer, 0.12),
    frame = mix(mix(pal.clay, pal.lacquer, 0.3), pal.ink, 0.4),
    leg = mix(pal.clay, pal.ink, 0.2),
    shell = nacreInks(g.c),
    face = cut(at, [[-118, -104], [-96, -192], [196, -192], [218, -104]]),
    // The picture lies on the board: wider at our end.
    lying: Place = (u, v) => at(lerp(-92 + u * 284, -114 + u * 328, v), -188 + v * 80);
  const shapes = [stem(lying, [[0.04, 0.94], [0.3, 0.6], [0.5, 0.56], [0.94, 0.2]], 6 * k), ...[[0.16, 0.34], [0.36, 0.62], [0.56, 0.36], [0.76, 0.6], [0.9, 0.3]].flatMap(([u, v], i) => (i % 2 ? blossom : peony)((a, b) => lying(u! + a / (i % 2 ? 290 : 420), v! + b / (i % 2 ? 86 : 120)), g.R.fork(`${what}${i}`)))];
  return (
    g.sheet(cut(at, [[-100, 6], [-90, -106], [-74, -106], [-82, 6]]) + cut(at, [[204, 6], [190, -106], [174, -106], [186, 6]]) + slab(at, -88, -50, 284, 10), leg, { sh: 6, edge: false }) +
    g.sheet(cut(at, [[-132, -94], [-104, -202], [204, -202], [232, -94]]) + slab(at, -132, -94, 364, 14), frame, { sh: 9 }) +
    fill(face, ground) + inlaid(g, shapes, ground, 0.62) + within(g, `l${Math.round(x)}`, face, play(g, Math.min(at(-118, 0)[0], at(218, 0)[0]), y - 192 * k, 336 * k, 88 * k)) + stroke(face, shell[1]!, 3 * k) +
    person(g, ...at(-176, 6), 1.56 * k, { shirt: mix(pal.cobalt, pal.paper, 0.12), to: side, hands: [76, -88], far: [98, -110], hat: false }) +
    g.sheet(bar(at(-62, -146), at(-26, -122), 5 * k), mix(pal.goldleaf, pal.clay, 0.4), { sh: 2, edge: false })
  );
}

/** A basket of shell of one colour. */
function basket(g: Stage, x: number, y: number, s: number, inks: readonly [Ink, Ink]): string {
  const { pal, R } = g,
    cane = mix(pal.goldleaf, pal.clay, 0.4),
    at = place(x, y, s);
  let o = g.sheet(`M${at(-92, -34).map(n).join(' ')}Q${at(-84, 6).map(n).join(' ')} ${at(-56, 12).map(n).join(' ')}H${n(at(56, 0)[0])}Q${at(84, 6).map(n).join(' ')} ${at(92, -34).map(n).join(' ')}Z`, cane, { sh: 7, body: stroke([-18, -6].map((v) => `M${at(-86, v).map(n).join(' ')}Q${at(0, v + 16).map(n).join(' ')} ${at(86, v).map(n).join(' ')}`).join(''), tones(cane, pal).d, 4 * s, `stroke-dasharray="${n(9 * s)} ${n(6 * s)}"`) }) + fill(ell(...at(0, -34), 92 * s, 24 * s), tones(cane, pal).dd);
  for (const [i, [u, v]] of ([[-50, -38], [48, -40], [0, -46], [-26, -28], [28, -28], [-62, -26], [64, -26], [0, -22]] as const).entries()) o += mussel(g, ...at(u, v), 0.36 * s, R.r(-0.5, 0.5), inks[i % 2]!);
  return o + stroke(`M${at(-92, -34).map(n).join(' ')}A${n(92 * s)} ${n(24 * s)} 0 0 0 ${at(92, -34).map(n).join(' ')}`, cane, 8 * s);
}

/** A shell open to its pearl. */
function mussel(g: Stage, x: number, y: number, s: number, turn: number, ink: Ink): string {
  const at = place(x, y, s, turn),
    ring = (q: number): string => smooth(([[-96, 8], [-70, -40], [-10, -60], [60, -46], [100, -4], [76, 42], [0, 54], [-68, 42]] as const).map(([u, v]) => at(u * q, v * q)), true);
  return g.sheet(ring(1), mix(g.pal.clay, g.pal.ink, 0.5), { sh: 3, edge: false }) + fill(ring(0.84), ink) + fill(lens(...at(-60, -6), ...at(40, -30), 13 * s, 12 * s), '#FFFFFF', 'opacity=".8"') + stroke(`M${at(-50, 26).map(n).join(' ')}Q${at(20, 36).map(n).join(' ')} ${at(70, 4).map(n).join(' ')}`, mix(ink, g.pal.ink, 0.25), 5 * s, 'opacity=".6"');
}

/** The great turban shell: whorl on whorl up to its tip, and a mouth of pearl. */
function turban(g: Stage, x: number, y: number, s: number): string {
  const { pal } = g,
    q = Math.abs(s),
    shell = nacreInks(g.c),
    skin = mix(mix(shell[1]!, pal.rice, 0.3), pal.clay, 0.2),
    t = tones(skin, pal);
  const whorl = ([u, v, rx, ry]: readonly [number, number, number, number]): string => {
    const [cx, cy] = [x + u * s, y + v * q], band = (f: number): string => `M${n(cx - rx * q * 0.94)} ${n(cy + f * ry * q)}Q${n(cx)} ${n(cy + (f + 0.34) * ry * q)} ${n(cx + rx * q * 0.94)} ${n(cy + f * ry * q)}`;
    return g.sheet(ell(cx, cy, rx * q, ry * q), skin, { sh: 3, edge: false, body: stroke(band(-0.3) + band(0.12), t.d, 4 * q, 'opacity=".7"') + fill(lens(cx - rx * q * 0.6, cy - ry * q * 0.5, cx + rx * q * 0.2, cy - ry * q * 0.76, 5 * q), t.ll) });
  };
  return ([[-66, -94, 10, 11], [-54, -80, 20, 18], [-32, -62, 36, 30], [4, -34, 60, 48]] as const).map(whorl).join('') + g.sheet(ell(x + 34 * s, y - 20 * q, 28 * q, 27 * q), shell[0]!, { sh: 2 }) + fill(ell(x + 38 * s, y - 17 * q, 18 * q), shell[3]!) + fill(ell(x + 42 * s, y - 14 * q, 9 * q), mix(shell[3]!, pal.ink, 0.3));
}
