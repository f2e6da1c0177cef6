// What the pottery families share: painted pictures, lids, and their words.
import type { Ink, Tones } from '../color.ts';
import { carp, cloud, hills, wave } from '../creatures.ts';
import { type Lathe, lathe, lerp, n, type Place, place } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { paint, type Style } from '../motif.ts';
import { bamboo, chrys, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export type Glaze = 'lam' | 'ran' | 'ngoc' | 'nau' | 'daluon' | 'tusa' | 'do';
export type Motif = 'sen' | 'tre' | 'ca' | 'cuc' | 'mau' | 'son';

/** The words in which pottery says its glaze and what is painted on it. */
export const glazeWords = {
  lam: ['men lam', 'hoa lam', 'lam'],
  ran: ['men rạn', 'rạn'],
  ngoc: ['men ngọc', 'ngọc'],
  nau: ['men nâu', 'nâu'],
} as const;
export const motifWords = {
  sen: ['sen'],
  tre: ['trúc', 'tre'],
  ca: ['cá chép', 'song ngư', 'cá'],
  cuc: ['cúc'],
  mau: ['mẫu đơn', 'phù dung'],
  son: ['sơn thủy', 'phong cảnh', 'non nước'],
} as const;

/** Where a motif comes to lie on the body: from the middle of the picture, how large, turned, and mirrored with -1. */
type Put = (x: number, y: number, size: number, turn?: number, flip?: number) => Place;
/** `s`: what a length is worth on this body. */
type Painter = (c: Sheet, R: Chance, st: Style, put: Put, s: number) => string;

const painters: Readonly<Record<Motif, Painter>> = { sen: lotusPond, tre: bamboos, ca: carps, cuc: chrysanthemums, mau: peonies, son: landscape };

/** A motif painted round a body, at a height, as wide as a radius. */
export function picture(c: Sheet, L: Lathe, R: Chance, st: Style, y: number, rad: number, kind: Motif): string {
  const round = L.mapAt(rad);
  return painters[kind](c, R, st, (x, dy, size, turn = 0, flip = 1) => place(x, y + dy, size, turn, round, flip), rad / 150);
}

function lotusPond(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  const stems = [
    stem(put(0, 0, s), [[8, 110], [-6, 60], [4, -4]], 6),
    stem(put(0, 0, s), [[18, 116], [70, 70], [88, 0]], 5),
    stem(put(0, 0, s), [[4, 116], [-60, 60], [-84, 24]], 5),
  ];
  return (
    paint(c, stems, st) +
    paint(c, lotusLeaf(put(-92, 36, s * 0.95), R), st) +
    paint(c, lotusLeaf(put(112, 62, s * 0.8, 0.1, -1), R), st) +
    paint(c, lotus(put(0, 0, s * 1.12), R), st) +
    paint(c, lotusBud(put(90, 4, s * 0.8, 0.15)), st)
  );
}

function bamboos(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  let o = '';
  for (const [x, h] of [[-70, 250], [0, 300], [66, 220]] as const) o += paint(c, bamboo(put(x * s, 130 * s, s, x * 0.0012), R, h), st);
  return o;
}

function carps(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  return (
    paint(c, carp(put(-96 * s, 10 * s, s * 1.15), R, 1), st) +
    paint(c, carp(put(110 * s, 80 * s, s * 0.8, 0.1, -1), R, -1), st) +
    paint(c, [wave(put(0, 0, s), -230, 230, 146, 22, 2)], st)
  );
}

function chrysanthemums(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  return (
    paint(c, leafSpray(put(0, 0, s), [[-150, 90], [-80, 50], [-20, 70], [60, 40], [150, -20]], R, 'leaf', 40), st) +
    paint(c, leafSpray(put(0, 0, s), [[-20, 60], [20, 0], [70, -70], [90, -110]], R, 'leaf', 36), st) +
    paint(c, chrys(put(-10 * s, 0, s * 1.15)), st) +
    paint(c, chrys(put(96 * s, -40 * s, s * 0.74)), st) +
    paint(c, chrys(put(-112 * s, 46 * s, s * 0.7)), st)
  );
}

function peonies(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  return (
    paint(c, leafSpray(put(0, 0, s), [[-140, 60], [-60, 90], [20, 60], [120, 80]], R, 'leaf', 44), st) +
    paint(c, leafSpray(put(0, 0, s), [[-10, 40], [-60, -40], [-100, -80]], R, 'leaf', 40), st) +
    paint(c, peony(put(0, 0, s * 1.35), R), st) +
    paint(c, peony(put(-108 * s, -50 * s, s * 0.7), R), st)
  );
}

/** Hills over water, clouds above. */
function landscape(c: Sheet, R: Chance, st: Style, put: Put, s: number): string {
  return (
    paint(c, hills(put(0, 60 * s, s * 1.15), R), st) +
    paint(c, cloud(put(-60 * s, -110 * s, s * 0.7), R), st) +
    paint(c, cloud(put(100 * s, -90 * s, s * 0.55), R), st)
  );
}

/** A lid with a knob, on the mouth of a jar. */
export function lid(c: Sheet, L: Lathe, t: Tones, ink: Ink): string {
  const r = L.rt * 1.04,
    y = L.y0,
    h = r * 0.5;
  const K = lathe(
    L.cx,
    [
      [y - h - 34, 6],
      [y - h - 28, 16],
      [y - h - 18, 17],
      [y - h - 6, 10],
      [y - h, 22],
      [y - h * 0.72, r * 0.6],
      [y - h * 0.3, r * 0.93],
      [y, r],
    ],
    0.15,
  );
  let d = '';
  for (const s of [0.3, 0.42, 0.9]) {
    const yy = lerp(y - h, y, s),
      q = K.r(yy);
    d += `M${n(L.cx - q)} ${n(yy)}A${n(q)} ${n(q * 0.15)} 0 0 0 ${n(L.cx + q)} ${n(yy)}`;
  }
  return fill(K.d, t.b) + group(stroke(d, ink, 3) + shadeLathe(c, K, t, { op: 0.55, gloss: 0.8, edge: 0.4 }), c.clip(K.d)) + contour(K, t.dd, 4);
}
