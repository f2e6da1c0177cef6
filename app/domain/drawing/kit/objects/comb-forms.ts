// Combs and a hairpin as they leave the horn cutter's bench: combs about (400, 420), the pin about (400, 780).
import { type Tones, mix } from '../color.ts';
import { n, lerp, place, brush, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusLeaf, peony, chrys, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';

export type CombForm = 'trang' | 'can' | 'ca';
export type CombMotif = 'sen' | 'cuc' | 'khac';
export type Cut = { svg: string; outline: string };

export function cutComb(c: Sheet, t: Tones, form: CombForm, motif: CombMotif): Cut {
  return form === 'can' ? handled(c, t) : form === 'ca' ? fish(c, t) : moon(c, t, motif);
}

/** Light and dark veins of the horn, over a box, within an outline. */
function veins({ R, clip }: Sheet, t: Tones, outline: string, [x0, y0, w, h]: readonly [number, number, number, number]): string {
  let dark = '',
    light = '';
  for (let i = 0; i < 26; i++) {
    const x = x0 + R.f() * w,
      y = y0 + R.f() * h,
      l = R.r(80, 240);
    if (i % 2) dark += brush([[x, y], [x + l * 0.4, y + R.j(20)], [x + l, y + R.j(26)]], R.r(5, 20), { m: 7 });
    else light += brush([[x, y], [x + l * 0.5, y + R.j(16)], [x + l, y + R.j(20)]], R.r(4, 14), { m: 7 });
  }
  return group(fill(dark, t.dd, 'opacity=".42"') + fill(light, t.ll, 'opacity=".42"'), clip(outline));
}

/** A row of teeth `w` wide from `top`, each as long as `end` says of its place from 0 to 1. */
function teeth(x0: number, x1: number, top: number, end: (s: number) => number, w: number): string {
  let d = '';
  const many = Math.round((x1 - x0) / (w * 1.72));
  for (let i = 0; i < many; i++) {
    const s = (i + 0.5) / many,
      x = lerp(x0, x1, s),
      tip = end(s);
    d += `M${n(x - w / 2)} ${n(top)}L${n(x - w * 0.36)} ${n(tip - 12)}Q${n(x)} ${n(tip + 6)} ${n(x + w * 0.36)} ${n(tip - 12)}L${n(x + w / 2)} ${n(top)}Z`;
  }
  return d;
}

/** A long comb with a handle, a spray of leaves cut in it. */
function handled(c: Sheet, t: Tones): Cut {
  const back = `M64 372C70 342 104 330 148 330C300 318 420 336 520 340C600 344 690 320 728 352Q742 376 716 392C650 408 560 402 470 404C350 406 240 416 150 414Q70 410 64 372Z`,
    row = teeth(88, 470, 396, (s) => 612 + Math.sin(s * 3.14) * 12, 13);
  const svg =
    fill(row, t.b) +
    bevel(c, row, t, 4) +
    fill(back, t.b) +
    veins(c, t, back, [40, 330, 640, 80]) +
    bevel(c, back, t, 9) +
    fill(brush([[96, 348], [260, 340], [440, 352]], 7), t.ll, 'opacity=".8"') +
    paint(c, leafSpray(null, [[520, 380], [590, 366], [680, 372]], c.R, 'leaf', 20), { kind: 'flat', a: t.dd, leaf: t.dd, stem: t.dd, line: t.b, lw: 1 });
  return { svg, outline: back + row };
}

/** The middle of a broad comb and half its width. */
const cx = 400,
  W = 292;

/** The teeth under a back that stands on the height `cy`, and the back's horn. */
function broad(c: Sheet, t: Tones, back: string, cy: number): Cut {
  const row = teeth(cx - W + 20, cx + W - 20, cy + 20, (s) => cy + 186 + Math.sin(s * Math.PI) * 46, 11.5),
    side = `M${cx - W} ${cy}h20L${cx - W + 22} ${cy + 196}Q${cx - W + 12} ${cy + 210} ${cx - W + 4} ${cy + 190}ZM${cx + W} ${cy}h-20L${cx + W - 22} ${cy + 196}Q${cx + W - 12} ${cy + 210} ${cx + W - 4} ${cy + 190}Z`;
  const svg =
    fill(row + side, t.b) +
    bevel(c, row + side, t, 3.6) +
    fill(`M${cx - W} ${cy + 22}H${cx + W}v14H${cx - W}Z`, t.d) +
    fill(back, t.b) +
    veins(c, t, back, [cx - W - 60, cy - 210, 2 * W, 250]) +
    bevel(c, back, t, 10);
  return { svg, outline: back + row + side };
}

/** Light along the left shoulder of a broad comb. */
const sheen = (t: Tones, cy: number, rise: number): string => fill(brush([[cx - W + 18, cy - 60], [cx - W * 0.62, cy - rise * 0.76], [cx - W * 0.1, cy - rise + 11]], 11, { m: 10 }), t.ll, 'opacity=".8"');

/** Its back a fish with eye, scales, gill and tail. */
function fish(c: Sheet, t: Tones): Cut {
  const cy = 392;
  const back = `M${cx - W} ${cy}C${cx - W + 10} ${cy - 110} ${cx - 120} ${cy - 190} ${cx + 20} ${cy - 150}C${cx + 120} ${cy - 130} ${cx + 170} ${cy - 100} ${cx + 210} ${cy - 150}Q${cx + 250} ${cy - 190} ${cx + W + 16} ${cy - 176}Q${cx + W - 30} ${cy - 110} ${cx + W} ${cy}V${cy + 34}H${cx - W}Z`;
  const { svg, outline } = broad(c, t, back, cy);
  let scales = '';
  for (let j = 0; j < 5; j++) for (let i = 0; i < 9; i++) scales += `M${cx - 120 + i * 30 + (j % 2) * 15} ${cy - 96 + j * 23}q15 22 30 0`;
  const eye = fill(ell(cx - 196, cy - 62, 15), t.dd) + fill(ell(cx - 198, cy - 65, 9), t.ll),
    gillAndTail = `M${cx - 150} ${cy - 116}Q${cx - 120} ${cy - 50} ${cx - 152} ${cy + 10}M${cx + 218} ${cy - 140}q30 30 60 -26M${cx + 212} ${cy - 110}q30 20 64 0`;
  return { svg: svg + eye + stroke(scales, t.dd, 2.4) + stroke(gillAndTail, t.dd, 3.4) + sheen(t, cy, 170), outline };
}

/** Its back a half-moon, with a motif under a line along the rim. */
function moon(c: Sheet, t: Tones, motif: CombMotif): Cut {
  const cy = 408,
    rise = c.R.r(190, 224);
  const back = `M${cx - W} ${cy}C${cx - W} ${cy - rise * 0.8} ${cx - W * 0.5} ${cy - rise} ${cx} ${cy - rise}C${cx + W * 0.5} ${cy - rise} ${cx + W} ${cy - rise * 0.8} ${cx + W} ${cy}V${cy + 34}H${cx - W}Z`;
  const { svg, outline } = broad(c, t, back, cy);
  const rim = `M${cx - W + 26} ${cy + 4}C${cx - W + 28} ${cy - rise * 0.7} ${cx - W * 0.5} ${cy - rise + 20} ${cx} ${cy - rise + 20}C${cx + W * 0.5} ${cy - rise + 20} ${cx + W - 28} ${cy - rise * 0.7} ${cx + W - 26} ${cy + 4}`;
  return { svg: svg + carving(c, t, motif, cy, rise) + stroke(rim, t.dd, 3) + sheen(t, cy, rise), outline };
}

/** The motif on a half-moon. */
function carving(c: Sheet, t: Tones, motif: CombMotif, cy: number, rise: number): string {
  const { R } = c;
  const st: Style = { kind: 'cut', a: t.d, b: t.dd, leaf: t.dd, stem: t.dd, dark: t.dd, gold: t.ll, line: t.ll, out: t.ll, ow: 1.2, lw: 1.1 };
  switch (motif) {
    case 'sen':
      return (
        paint(c, lotusLeaf(place(cx - 104, cy - 50, 0.8), R), st) +
        paint(c, lotusLeaf(place(cx + 106, cy - 46, 0.8, 0, null, -1), R), st) +
        paint(c, lotus(place(cx, cy - 44, 1.25), R), st)
      );
    case 'cuc': {
      const spray = leafSpray(null, [[cx - 220, cy - 30], [cx - 80, cy - 70], [cx + 80, cy - 60], [cx + 220, cy - 40]], R, 'leaf', 40);
      return paint(c, spray, st) + paint(c, chrys(place(cx, cy - 94, 1.3)), st);
    }
    case 'khac':
      return fill(beads(cy, rise), t.dd) + paint(c, blossom(place(cx, cy - 50, 2), R), st);
  }
}

/** Three rows of dots that follow the rim of a half-moon. */
function beads(cy: number, rise: number): string {
  let d = '';
  for (let j = 0; j < 3; j++)
    for (let i = -8; i <= 8; i++) {
      const a = i * 0.155;
      d += ell(cx + Math.sin(a) * (W - 44 - j * 34), cy + 10 - Math.cos(a) * (rise - 44 - j * 34), 5.5 - j);
    }
  return d;
}

export const pinOutline = 'M150 780Q400 748 640 776Q664 782 640 788Q400 790 150 786Z';

/** A hairpin with a peony at its head. */
export function hairpin(c: Sheet, t: Tones): string {
  const darker = c.T(mix(t.b, c.pal.ink, 0.2));
  const flower = paint(c, peony(place(150, 780, 1.0), c.R), { kind: 'cut', a: t.b, b: t.d, gold: c.pal.goldleaf, out: t.dd, ow: 1.4 });
  return fill(pinOutline, darker.b) + fill(brush([[170, 781], [400, 760], [630, 779]], 4), darker.ll) + flower;
}
