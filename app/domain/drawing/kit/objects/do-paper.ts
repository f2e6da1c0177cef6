// Dó paper: deckled sheets with their fibres and the lines of the mould, and the light things made of it.
import { type Ink, mix, type Tones } from '../color.ts';
import { ell, lathe, lens, lerp, n, place, type Point, poly, rect, smooth } from '../geom.ts';
import { bevel } from '../materials.ts';
import { paint, type Shape } from '../motif.ts';
import { bamboo, blossom, leafSpray, peony } from '../plants.ts';
import { fibres } from '../print.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { caneTones, rods } from './canes.ts';

export const doPapers = ['moc', 'moc', 'nau', 'diep', 'hoe', 'cham'] as const;
export type DoPaper = (typeof doPapers)[number];
export const doMotifs = ['tron', 'hoa', 'tre', 'mau'] as const;
export type DoMotif = (typeof doMotifs)[number];

/** As it is, dyed with brown yam, brushed with shell, dyed with pagoda-tree buds, dyed with indigo. */
export const paperTones = ({ pal, T }: Sheet, kind: DoPaper): Tones =>
  T({ moc: mix(mix(pal.paper, pal.goldleaf, 0.26), pal.clay, 0.05), nau: mix(pal.clay, pal.paper, 0.34), diep: mix(mix(pal.paper, '#FFFFFF', 0.5), pal.celadon, 0.1), hoe: mix(pal.goldleaf, pal.paper, 0.26), cham: mix(pal.cobalt, pal.paper, 0.2) }[kind]);

/** The ink a paper is printed or written in. */
export const inkOn = ({ pal }: Sheet, kind: DoPaper): Ink => (kind === 'cham' ? mix(pal.paper, pal.goldleaf, 0.24) : mix(pal.ink, pal.clay, 0.12));

/** A rectangle with the feathered edge of the mould, its corner at (0, 0). */
export function deckle(R: Chance, w: number, h: number, rough = 3.4): Point[] {
  const out: Point[] = [], side = (from: Point, to: Point) => {
    const many = Math.max(4, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / 20));
    for (let i = 0; i < many; i++) out.push([lerp(from[0], to[0], i / many) + R.j(rough), lerp(from[1], to[1], i / many) + R.j(rough)]);
  };
  side([0, 0], [w, 0]);
  side([w, 0], [w, h]);
  side([w, h], [0, h]);
  side([0, h], [0, 0]);
  return out;
}

/** The face of a sheet: laid lines, fibres, flecks of bark. */
export function face(c: Sheet, t: Tones, w: number, h: number, tag = 'face'): string {
  const R = c.R.fork(tag);
  let laid = '', flecks = '';
  for (let y = 8; y < h; y += 9) laid += `M0 ${n(y)}H${n(w)}`;
  for (let i = 0; i < (w * h) / 9000; i++) {
    const x = R.r(0, w), y = R.r(0, h);
    flecks += lens(x, y, x + R.j(16), y + R.j(16), 1.6);
  }
  return stroke(laid, t.l, 2.4, 'opacity=".4"') + fibres(R, t.d, w, h, Math.round((w * h) / 3600)) + fibres(R, t.ll, w, h, Math.round((w * h) / 4800)) + fill(flecks, t.dd, 'opacity=".5"');
}

/** One deckled sheet. */
export function leaf(c: Sheet, t: Tones, w: number, h: number, tag: string, over = ''): string {
  const d = smooth(deckle(c.R.fork(tag), w, h), true);
  return fill(d, c.pal.ink, 'opacity=".16" transform="translate(4 6)"') + fill(d, t.b) + group(face(c, t, w, h, tag) + over + bevel(c, d, t, 5, { op: 0.5 }), c.clip(d));
}

/** Brushed characters in columns from the right, each of a few strokes; as path text. */
export function script(R: Chance, x: number, y: number, size: number, columns: number, rows: number, last = rows): string {
  let d = '';
  for (let col = 0; col < columns; col++)
    for (let row = 0; row < (col === columns - 1 ? last : rows); row++) {
      const k = size * 0.4, cx = x - col * size * 1.34 + R.j(size * 0.05), cy = y + row * size * 1.12 + R.j(size * 0.04), level = R.i(2, 3);
      for (let i = 0; i < level; i++) {
        const at = cy + k * lerp(-0.9, 0.7, i / (level - 0.4)), w = k * R.r(0.55, 1);
        d += `M${n(cx - w)} ${n(at)}L${n(cx + w)} ${n(at - k * 0.12)}`;
      }
      d += R.chance(0.5) ? `M${n(cx)} ${n(cy - k)}V${n(cy + k)}` : `M${n(cx - k * 0.1)} ${n(cy - k)}Q${n(cx - k * 0.2)} ${n(cy + k * 0.3)} ${n(cx - k)} ${n(cy + k)}M${n(cx)} ${n(cy)}Q${n(cx + k * 0.3)} ${n(cy + k * 0.6)} ${n(cx + k)} ${n(cy + k)}`;
    }
  return d;
}

/** Light in the paper or about a lantern, gone at its edge. */
export function shine(c: Sheet, d: string, colour: Ink, strength: number): string {
  const id = c.uid();
  c.defs.push(`<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".5" stop-color="${colour}" stop-opacity="${strength * 0.55}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`);
  return fill(d, `url(#${id})`);
}

/** What is brushed on it, about (0, 0), 200 across. */
export function brushed(c: Sheet, motif: DoMotif, ink: Ink): string {
  const R = c.R.fork('brushed'), red = mix(c.pal.lacquer, ink, 0.12), at = (x: number, y: number, k: number, turn = 0) => place(x, y, k, turn);
  const shapes: Shape[] = motif === 'hoa' ? [...leafSpray(at(0, 0, 1), [[-86, 60], [-20, 8], [80, -70]], R, 'leaf', 26), ...blossom(at(-24, 4, 1.5), R), ...blossom(at(46, -40, 1.2), R), ...blossom(at(-64, 52, 1), R)] : motif === 'tre' ? bamboo(at(0, 96, 0.86), R) : motif === 'mau' ? peony(at(0, 0, 1.02), R) : [];
  return paint(c, shapes, { kind: 'brush', a: motif === 'tre' ? ink : red, b: red, leaf: ink, stem: ink, dark: ink, gold: c.pal.goldleaf, line: ink, lw: 1.4 });
}

/** Brush and ink stone, the stone about (x, y). */
export function writing(c: Sheet, x: number, y: number): string {
  const stone = c.T(mix(c.pal.ink, c.pal.cobalt, 0.16)), wood = caneTones(c, 'mat'), d = 'M-92 -62H92Q104 -62 104 -50V54Q104 66 92 66H-92Q-104 66 -104 54V-50Q-104 -62 -92 -62Z';
  c.cast(poly([[x - 104, y - 62], [x + 104, y - 62], [x + 104, y + 66], [x - 104, y + 66]]), 10, 14, 0.36, 5);
  const block = group(fill(d, stone.dd, 'transform="translate(4 12)"') + fill(d, stone.b) + bevel(c, d, stone, 8) + fill(ell(-18, 6, 66, 44), stone.dd) + fill(ell(-16, 10, 58, 36), mix(c.pal.ink, '#000000', 0.3)) + fill(lens(-58, -6, -20, -18, 5), stone.ll, 'opacity=".7"') + fill(rect(60, -42, 30, 92), stone.d), `transform="translate(${n(x)} ${n(y)})"`);
  const bx = x + 8, by = y - 30, pen = `M${n(bx)} ${n(by)}L${n(bx + 150)} ${n(by - 290)}`;
  return block + stroke(pen, c.pal.ink, 20, 'opacity=".16" transform="translate(14 16)"') + rods(pen, wood, 15) + group(fill('M0 -9C26 -13 44 -8 78 2C44 10 26 13 0 9Z', mix(c.pal.clay, c.pal.ink, 0.6)) + fill('M34 -11C52 -8 62 -4 78 2C62 7 52 9 34 11Z', c.pal.ink) + fill(rect(-14, -9, 16, 18), wood.dd), `transform="translate(${n(bx)} ${n(by)}) rotate(117)"`) + stroke(`M${n(bx + 150)} ${n(by - 290)}q8 -14 4 -24`, c.pal.lacquer, 4);
}

/** A roll lying from its near end at the left; tied with red thread. */
export function roll(c: Sheet, t: Tones, x: number, y: number, length: number, r: number, tag: string): string {
  const e = r * 0.42, d = `M${n(x)} ${n(y - r)}H${n(x + length)}A${n(e)} ${n(r)} 0 0 1 ${n(x + length)} ${n(y + r)}H${n(x)}Z`;
  let wound = '';
  for (let i = 0; i < 5; i++) wound += ell(x, y, e * (0.9 - i * 0.17), r * (0.9 - i * 0.17));
  const ties = [0.3, 0.7].map((s) => `M${n(x + length * s)} ${n(y - r)}q${n(e)} ${n(r)} 0 ${n(2 * r)}M${n(x + length * s + 6)} ${n(y - r)}q${n(e)} ${n(r)} 0 ${n(2 * r)}`).join('');
  return fill(d, t.b) + group(group(face(c, t, length, 2 * r, tag), `transform="translate(${n(x)} ${n(y - r)})"`) + fill(rect(x - e, y + r * 0.2, length + e * 2, r), t.d, 'opacity=".55"') + fill(rect(x - e, y + r * 0.66, length + e * 2, r * 0.4), t.dd, 'opacity=".45"') + fill(lens(x + 8, y - r * 0.6, x + length - 8, y - r * 0.6, r * 0.1), t.ll, 'opacity=".8"'), c.clip(d)) + stroke(ties, c.pal.lacquer, 4) + fill(ell(x, y, e, r), t.l) + stroke(wound, t.dd, 2) + stroke(ell(x, y, e, r), t.d, 2.4) + fill(ell(x, y, e * 0.16, r * 0.2), t.dd);
}

/** A lantern of paper over bamboo hoops, its foot at (400, 880); lit from within when it is asked. */
export function lantern(c: Sheet, t: Tones, motif: DoMotif, ink: Ink, lit: boolean): string {
  const cane = caneTones(c, 'hun'), L = lathe(400, [[214, 96], [240, 128], [330, 196], [480, 226], [640, 210], [770, 158], [812, 120]], 0.16), glow = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.62));
  let ribs = '', lines = '';
  for (let i = 0; i < 15; i++) {
    const y = lerp(L.y0 + 14, L.y1 - 12, i / 14), r = L.r(y);
    ribs += `M${n(400 - r)} ${n(y)}A${n(r)} ${n(r * 0.16)} 0 0 0 ${n(400 + r)} ${n(y)}`;
  }
  for (let i = 0; i < 7; i++) {
    const u = lerp(-1.25, 1.25, i / 6);
    lines += smooth(Array.from({ length: 7 }, (_, k) => L.at(u, lerp(L.y0, L.y1, k / 6))));
  }
  const ground = lit ? glow : t, cap = (y: number, r: number, h: number) => {
    const K = lathe(400, [[y, r * 0.94], [y + h, r]], 0.16);
    return fill(ell(400, y + h, r, r * 0.16), cane.dd) + fill(K.d, cane.b) + group(fill(rect(400 + r * 0.3, y - 30, r, h + 80), cane.d) + fill(rect(400 + r * 0.72, y - 30, r, h + 80), cane.dd), c.clip(K.d)) + fill(ell(400, y, r * 0.94, r * 0.15), cane.l) + fill(ell(400, y, r * 0.7, r * 0.11), lit ? glow.ll : cane.dd);
  };
  const id = c.uid();
  c.defs.push(`<radialGradient id="${id}" cx=".46" cy=".6" r=".62"><stop offset="0" stop-color="${mix(c.pal.paper, '#FFFFFF', 0.7)}"/><stop offset=".5" stop-color="${glow.b}"/><stop offset="1" stop-color="${mix(c.pal.goldleaf, c.pal.clay, 0.36)}"/></radialGradient>`);
  const shade = lit ? '' : fill('M520 150Q470 500 500 880H700V150Z', t.d, 'opacity=".5"') + fill('M580 150Q548 500 560 880H700V150Z', t.dd, 'opacity=".4"') + fill(lens(250, 330, 236, 600, 16), t.ll, 'opacity=".75"');
  return (
    cap(812, 128, 40) + fill(L.d, lit ? `url(#${id})` : ground.b) + group((lit ? '' : group(face(c, t, 460, 610, 'lantern'), 'transform="translate(170 210)"')) + stroke(lines, ground.d, 2, 'opacity=".5"') + stroke(ribs, ground.dd, 4, `opacity="${lit ? 0.34 : 0.3}"`) + stroke(ribs, ground.ll, 1.6, 'transform="translate(0 -3)" opacity=".7"') + group(brushed(c, motif, ink), 'transform="translate(390 520) scale(1.25)"') + shade, c.clip(L.d)) +
    stroke(smooth(L.right), lit ? mix(c.pal.goldleaf, c.pal.clay, 0.5) : t.dd, 4) + cap(186, 100, 34)
  );
}
