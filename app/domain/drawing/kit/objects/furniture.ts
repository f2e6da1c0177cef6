// Furniture as the villages of Thạch Thất and Thường Tín make it, from the front, each on its feet at y 860 about x 400.
import { mix, type Tones } from '../color.ts';
import { brush, ell, n, P, place, poly, rect, smooth } from '../geom.ts';
import { grain } from '../materials.ts';
import { blossom, leafSpray, peony } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export const furnitureForms = ['truong-ky', 'sap', 'tu-che', 'ghe', 'don', 'ban', 'giuong', 'tu-ao', 'sofa'] as const;
export type FurnitureForm = (typeof furnitureForms)[number];

/** What is drawn, where things can be put on it, and how far it reaches to each side. */
export type Piece = { svg: string; top: number; half: number };
export type Job = { c: Sheet; t: Tones; carved: boolean; cloth: Tones; /** Not yet upholstered or filled. */ bare?: boolean };

/** A board from the front, its grain along it. */
function board({ c, t }: Job, x: number, y: number, w: number, h: number, ink = t.b): string {
  const d = rect(x, y, w, h), R = c.R.fork(`${Math.round(x)},${Math.round(y)}`), up = h > w;
  const veins = up ? `<g transform="translate(${n(x + w)} ${n(y)}) rotate(90)">${grain(R, 0, 0, h, w, 12, t.d, 1.3, 3)}</g>` : grain(R, x, y, w, h, 12, t.d, 1.3, 3);
  return fill(d, ink) + group(group(veins, 'opacity=".6"') + fill(rect(x, y, w, Math.min(5, h * 0.2)), t.l) + fill(rect(x, y + h - Math.min(5, h * 0.2), w, 6), t.dd) + (up ? fill(rect(x + w - w * 0.22, y, w * 0.3, h), t.d, 'opacity=".8"') : ''), c.clip(d));
}

/** A top seen a little from above: its far edge is shorter. */
function tableTop(job: Job, x0: number, x1: number, back: number, front: number, inset: number, thick = 20): string {
  const { c, t } = job, d = poly([[x0 + inset, back], [x1 - inset, back], [x1, front], [x0, front]]);
  return fill(d, t.l) + group(grain(c.R.fork('top'), x0, back, x1 - x0, front - back, 11, t.b, 1.6, 3) + fill(poly([[x0 + inset, back], [x0 + (x1 - x0) * 0.4, back], [x0 + (x1 - x0) * 0.2, front], [x0, front]]), t.ll, 'opacity=".35"'), c.clip(d)) + board(job, x0, front, x1 - x0, thick) + stroke(`M${n(x0)} ${n(front)}H${n(x1)}`, t.ll, 2);
}

/** A leg that bows out and turns in to its foot; `s` -1 for the left one. */
function bowLeg({ t }: Job, x: number, y: number, s: number, w: number): string {
  const h = 860 - y, p = (a: number, b: number): string => `${n(x + s * a * w)} ${n(y + b * h)}`;
  const d = `M${p(-1.1, 0)}L${p(0.5, 0)}C${p(1.15, 0.2)} ${p(0.9, 0.6)} ${p(0.3, 0.8)}C${p(0.1, 0.88)} ${p(0.2, 0.96)} ${p(0.5, 1)}L${p(-0.6, 1)}C${p(-0.9, 0.8)} ${p(-0.2, 0.6)} ${p(-0.4, 0.34)}C${p(-0.6, 0.16)} ${p(-0.9, 0.1)} ${p(-1.1, 0)}Z`;
  return fill(d, s < 0 ? t.b : t.d) + stroke(`M${p(0.2, 0.08)}C${p(0.7, 0.24)} ${p(0.55, 0.56)} ${p(0.08, 0.74)}`, s < 0 ? t.l : t.b, 4) + stroke(`M${p(-0.1, 0.86)}q${n(s * 10)} ${n(-h * 0.06)} ${n(s * 16)} ${n(h * 0.04)}q${n(-s * 4)} ${n(h * 0.06)} ${n(-s * 10)} 0`, t.dd, 2.6);
}

/** The skirt under a seat or a top, cut in clouds and carved. */
function apron({ c, t, carved }: Job, x0: number, x1: number, y: number, h: number): string {
  const w = x1 - x0, at = (s: number): number => x0 + w * s, d = `M${n(x0)} ${n(y)}H${n(x1)}V${n(y + h)}Q${n(at(0.93))} ${n(y + h * 0.5)} ${n(at(0.85))} ${n(y + h * 0.62)}Q${n(at(0.8))} ${n(y + h * 0.86)} ${n(at(0.74))} ${n(y + h * 0.56)}Q${n(at(0.62))} ${n(y + h * 0.5)} ${n(at(0.57))} ${n(y + h * 0.72)}Q${n(at(0.5))} ${n(y + h * 1.02)} ${n(at(0.43))} ${n(y + h * 0.72)}Q${n(at(0.38))} ${n(y + h * 0.5)} ${n(at(0.26))} ${n(y + h * 0.56)}Q${n(at(0.2))} ${n(y + h * 0.86)} ${n(at(0.15))} ${n(y + h * 0.62)}Q${n(at(0.07))} ${n(y + h * 0.5)} ${n(x0)} ${n(y + h)}Z`;
  let scroll = '';
  if (carved)
    for (let i = 0; i < 9; i++) {
      const s = i < 4 ? -1 : 1, f = place(at(0.12 + i * 0.095), y + h * 0.3, h / 90, 0, null, s);
      scroll += i === 4 ? P(f).M(-26, 8).Q(0, 40, 26, 8).Q(14, -18, 0, -4).Q(-14, -18, -26, 8).d : P(f).M(-22, 10).C(-16, -20, 14, -18, 12, 2).C(10, 14, -6, 10, -3, 0).M(10, 6).Q(20, 16, 26, 2).d;
    }
  return fill(d, t.b) + group(fill(rect(x0, y, w, 9), t.dd, 'opacity=".7"') + fill(rect(x0 + w * 0.72, y, w * 0.3, h), t.d, 'opacity=".45"'), c.clip(d)) + stroke(scroll, t.dd, 5) + stroke(scroll, t.l, 2.4, 'transform="translate(-1.4 -1.4)"') + stroke(d, t.dd, 2);
}

/** A panel let into a frame: carved with flowers, or plain with its grain and a moulding. */
function panel(job: Job, x: number, y: number, w: number, h: number, tag: string): string {
  const { c, t, carved } = job, R = c.R.fork('panel' + tag), d = rect(x, y, w, h);
  if (!carved) return fill(d, t.b) + group(`<g transform="translate(${n(x + w)} ${n(y)}) rotate(90)">${grain(R, 0, 0, h, w, 13, t.d, 1.4, 8)}</g>`, c.clip(d)) + stroke(rect(x + 8, y + 8, w - 16, h - 16), t.l, 2) + stroke(`M${n(x)} ${n(y + h)}V${n(y)}H${n(x + w)}`, t.dd, 4);
  const s = Math.min(w, h) / 190, relief = [...leafSpray(null, [[x + w * 0.1, y + h * 0.9], [x + w * 0.4, y + h * 0.56], [x + w * 0.86, y + h * 0.12]], R, 'leaf', 34 * s + 8), ...leafSpray(null, [[x + w * 0.9, y + h * 0.86], [x + w * 0.66, y + h * 0.6], [x + w * 0.2, y + h * 0.16]], R, 'leaf', 30 * s + 8), ...peony(place(x + w * 0.5, y + h * 0.52, 1.05 * s), R), ...blossom(place(x + w * 0.2, y + h * 0.2, 1.1 * s), R), ...blossom(place(x + w * 0.8, y + h * 0.8, 1.1 * s), R)].filter(({ role }) => role !== 'line');
  return fill(d, t.dd) + group(fill(relief.map((one) => one.d).join(''), c.pal.ink, 'opacity=".45" transform="translate(3 4)"') + relief.map((one, i) => `<path d="${one.d}" fill="${i % 3 ? t.b : t.l}" stroke="${t.dd}" stroke-width="1.4"/>`).join(''), c.clip(d)) + stroke(d, t.dd, 3) + stroke(rect(x + 6, y + 6, w - 12, h - 12), t.b, 3);
}

/** Key fret between rails. */
function fret({ t }: Job, x: number, y: number, w: number, h: number): string {
  const many = Math.max(1, Math.round(w / h)), step = w / many;
  let d = '';
  for (let i = 0; i < many; i++) {
    const a = x + i * step, q = (u: number, v: number): string => `${n(a + u * step)} ${n(y + v * h)}`;
    d += `M${q(0.1, 1)}V${n(y + h * 0.1)}H${n(a + step * 0.9)}V${n(y + h)}M${q(0.3, 1)}V${n(y + h * 0.34)}H${n(a + step * 0.7)}V${n(y + h * 0.7)}H${n(a + step * 0.5)}V${n(y + h)}M${q(0, 0.55)}H${n(a + step * 0.1)}M${q(0.9, 0.55)}H${n(a + step)}`;
  }
  return stroke(d, t.dd, 9) + stroke(d, t.b, 5.6) + stroke(d, t.l, 1.6, 'transform="translate(-1.4 -1.2)"');
}

/** The scroll that crowns a back. */
function crest({ c, t, carved }: Job, x0: number, x1: number, y: number, h: number): string {
  const m = (x0 + x1) / 2, w = (x1 - x0) / 2, d = smooth([[x0, y], [x0 + w * 0.1, y - h * 0.44], [m - w * 0.56, y - h * 0.4], [m - w * 0.44, y - h * 0.9], [m - w * 0.16, y - h * 0.84], [m, y - h], [m + w * 0.16, y - h * 0.84], [m + w * 0.44, y - h * 0.9], [m + w * 0.56, y - h * 0.4], [x1 - w * 0.1, y - h * 0.44], [x1, y]]) + 'Z';
  const f = place(m, y - h * 0.44, h / 90), g = (s: number) => P(place(m + s * w * 0.72, y - h * 0.18, h / 80, 0, null, s)).M(-40, 8).C(-30, -16, 16, -18, 16, 2).C(14, 12, -2, 10, 0, 0).d;
  return fill(d, t.b) + group(fill(rect(m + w * 0.3, y - h, w, h), t.d, 'opacity=".6"'), c.clip(d)) + (carved ? stroke(g(-1) + g(1) + P(f).M(-60, 14).Q(-74, -10, -52, -18).L(52, -18).Q(74, -10, 60, 14).Z().d, t.dd, 4) + fill(peony(f, c.R.fork('crest')).map((one) => one.d).join(''), t.l, `transform="translate(${n(m)} ${n(y - h * 0.44)}) scale(.42) translate(${n(-m)} ${n(-(y - h * 0.44))})"`) : '') + stroke(d, t.dd, 2.4);
}

const foot = (job: Job, x: number, s: number, y = 700, w = 34): string => bowLeg(job, x, y, s, w);

function bench(job: Job): Piece {
  const { c } = job;
  c.stand(404, 866, 320, 26);
  const back = [0, 1, 2].map((i) => panel(job, 136 + i * 180, 452, 168, 130, 'b' + i)).join('');
  const side = (x: number, s: number) => board(job, x - 12, 470, 24, 164) + fill(brush([[x, 476], [x + s * 30, 484], [x + s * 40, 520], [x + s * 18, 528]], 20, { prof: () => 1 }), job.t.b) + board(job, x + s * 16 - 10, 540, 20, 96);
  return { svg: board(job, 116, 430, 568, 22) + back + [122, 302, 482, 676].map((x) => board(job, x, 440, 14, 190)).join('') + board(job, 116, 580, 568, 18) + crest(job, 150, 650, 434, 96) + foot(job, 210, -1, 690, 24) + foot(job, 590, 1, 690, 24) + tableTop(job, 74, 726, 606, 656, 46) + apron(job, 92, 708, 676, 66) + foot(job, 104, -1, 676) + foot(job, 696, 1, 676) + side(100, -1) + side(700, 1), top: 634, half: 330 };
}

function platform(job: Job): Piece {
  job.c.stand(404, 868, 340, 36);
  return { svg: tableTop(job, 40, 760, 540, 664, 76, 30) + stroke(poly([[128, 556], [672, 556], [716, 648], [84, 648]]), job.t.b, 3) + fret(job, 70, 696, 660, 26) + apron(job, 58, 742, 724, 84) + foot(job, 78, -1, 694, 54) + foot(job, 722, 1, 694, 54), top: 610, half: 350 };
}

function teaCabinet(job: Job): Piece {
  const { c, t } = job, glass = mix(c.pal.paper, c.pal.celadon, 0.4);
  c.stand(404, 868, 330, 26);
  const bay = rect(282, 470, 236, 190);
  let rows = '';
  for (const x of [316, 352, 448, 484]) rows += ell(x, 640, 14, 16) + rect(x - 6, 606, 12, 22);
  return {
    svg: crest(job, 170, 630, 424, 80) + tableTop(job, 64, 736, 396, 424, 30, 20) + board(job, 84, 444, 632, 340, t.d) + panel(job, 104, 470, 160, 270, 'l') + panel(job, 536, 470, 160, 270, 'r') + board(job, 266, 456, 14, 300) + board(job, 520, 456, 14, 300) + fill(bay, mix(t.dd, c.pal.ink, 0.4)) + (job.bare ? board(job, 286, 560, 228, 10) : group(fill(rows, mix(c.pal.paper, c.pal.cobalt, 0.24)) + fill(ell(400, 632, 30, 26) + rect(392, 590, 16, 18), mix(c.pal.paper, c.pal.cobalt, 0.1)) + fill(poly([[282, 560], [380, 470], [430, 470], [282, 610]]), glass, 'opacity=".3"'), c.clip(bay))) + stroke('M282 500Q300 470 340 470M518 500Q500 470 460 470', t.b, 10) + stroke(bay, t.b, 6) +
      panel({ ...job, carved: false }, 284, 676, 110, 70, 'd1') + panel({ ...job, carved: false }, 406, 676, 110, 70, 'd2') + fill(ell(340, 712, 7) + ell(462, 712, 7), c.pal.goldleaf) + fill(ell(252, 606, 7) + ell(548, 606, 7), c.pal.goldleaf) + board(job, 84, 758, 632, 18) + apron(job, 90, 710, 776, 56) + foot(job, 108, -1, 776, 32) + foot(job, 692, 1, 776, 32),
    top: 410, half: 336,
  };
}

function chair(job: Job): Piece {
  const { c, t } = job;
  c.stand(404, 866, 180, 26);
  const arm = (s: number) => {
    const x = 400 + s * 164, d = brush([[400 + s * 128, 486], [x, 500], [x + s * 16, 540], [x + s * 2, 556]], 24, { prof: () => 1, m: 12 });
    return board(job, x - 11, 536, 22, 136) + fill(d, s < 0 ? t.b : t.d) + stroke(smooth([[400 + s * 128, 480], [x, 494], [x + s * 10, 520]]), t.l, 3);
  };
  return { svg: board(job, 262, 350, 22, 300) + board(job, 516, 350, 22, 300) + board(job, 262, 356, 276, 20) + crest(job, 266, 534, 360, 84) + panel(job, 338, 382, 124, 220, 'splat') + fret(job, 286, 384, 46, 60) + fret(job, 468, 384, 46, 60) + board(job, 284, 602, 232, 16) + foot(job, 284, -1, 700, 18) + foot(job, 516, 1, 700, 18) + tableTop(job, 222, 578, 634, 676, 30, 20) + arm(-1) + arm(1) + apron(job, 236, 564, 696, 60) + foot(job, 250, -1, 696, 30) + foot(job, 550, 1, 696, 30) + board(job, 262, 816, 276, 12), top: 656, half: 180 };
}

function stool(job: Job): Piece {
  const { c, t } = job, marble = c.T(mix(c.pal.paper, c.pal.ink, 0.16)), leg = (x: number, s: number, w: number, ink: string) => fill(`M${n(400 + x - w)} 520C${n(400 + x * 1.5 - w)} 600 ${n(400 + x * 1.5 - w)} 690 ${n(400 + x * 0.94 - w)} 790Q${n(400 + x * 0.9)} 830 ${n(400 + x * 1.16 + s * 6)} 858H${n(400 + x * 1.16 + s * 6 - s * 44)}Q${n(400 + x * 0.8 - s * 20)} 820 ${n(400 + x * 0.94 + w)} 780C${n(400 + x * 1.5 + w)} 690 ${n(400 + x * 1.5 + w)} 600 ${n(400 + x + w)} 520Z`, ink);
  c.stand(404, 862, 170, 30);
  const belt = 'M262 486V530Q400 590 538 530V486Q400 540 262 486Z';
  return { svg: stroke('M336 520C292 610 296 690 342 780Q350 816 330 838M464 520C508 610 504 690 458 780Q450 816 470 838', t.dd, 26) + stroke('M276 760Q400 716 524 760', t.dd, 18) + fill(ell(400, 766, 116, 22), t.dd) + fill(ell(400, 760, 116, 22), t.d) + leg(-122, -1, 20, t.b) + leg(122, 1, 20, t.d) + fill('M378 540C372 620 372 720 382 800Q384 836 368 872H432Q416 836 418 800C428 720 428 620 422 540Z', t.b) + fill('M410 540C416 620 414 720 406 800Q404 836 414 872H432Q416 836 418 800C428 720 428 620 422 540Z', t.d) + fill('M386 540C382 620 382 710 390 790H397C392 710 392 620 396 540Z', t.l) + fill(belt, t.b) + group(fill(rect(450, 480, 100, 110), t.d, 'opacity=".8"'), c.clip(belt)) + fret(job, 282, 512, 110, 26) + fret(job, 408, 512, 110, 26) + fill(ell(400, 470, 158, 44), t.dd) + fill(ell(400, 458, 158, 44), t.b) + stroke(ell(400, 458, 154, 42), t.l, 4) + fill(ell(400, 458, 122, 32), marble.b) + group(stroke('M300 450Q360 470 380 446T470 466Q500 460 520 440M330 480Q380 462 440 484', marble.d, 3) + fill(ell(350, 446, 60, 16), marble.ll, 'opacity=".8"'), c.clip(ell(400, 458, 122, 32))), top: 458, half: 160 };
}

function teaTable(job: Job): Piece {
  job.c.stand(404, 866, 300, 30);
  return { svg: foot(job, 250, -1, 690, 20) + foot(job, 550, 1, 690, 20) + tableTop(job, 92, 708, 584, 664, 62, 24) + stroke(poly([[178, 594], [622, 594], [664, 652], [136, 652]]), job.t.b, 3) + fret(job, 124, 690, 552, 26) + apron(job, 112, 688, 718, 60) + foot(job, 132, -1, 688, 40) + foot(job, 668, 1, 688, 40) + board(job, 150, 806, 500, 14), top: 626, half: 300 };
}

function bed(job: Job): Piece {
  const { c, cloth, bare } = job, quilt = 'M96 640Q400 616 704 640L744 734H56Z', pillow = (x: number) => fill(smooth([[x - 92, 636], [x - 84, 592], [x, 582], [x + 84, 592], [x + 92, 636], [x, 648]], true), c.T(c.pal.paper).b) + stroke(`M${x - 80} 630Q${x} 642 ${x + 80} 630`, c.T(c.pal.paper).dd, 2);
  c.stand(404, 868, 340, 26);
  let folds = '';
  for (let i = 0; i < 9; i++) folds += `M${90 + i * 80} 736q${i % 2 ? 6 : -6} -40 ${(i - 4) * -5} -88`;
  return { svg: board(job, 88, 380, 28, 330) + board(job, 684, 380, 28, 330) + board(job, 104, 420, 592, 20) + crest(job, 116, 684, 424, 104) + [0, 1, 2].map((i) => panel(job, 122 + i * 190, 444, 176, 140, 'h' + i)).join('') + board(job, 104, 584, 592, 22) + (bare ? fill('M104 606H696L744 734H56Z', job.t.dd) + Array.from({ length: 8 }, (_, i) => fill(poly([[112 + i * 73, 606], [166 + i * 73, 606], [148 + i * 78 + (i - 4) * 8, 734], [80 + i * 78 + (i - 4) * 8, 734]]), job.t.l)).join('') : fill('M104 606H696L716 660H84Z', c.T(c.pal.paper).d) + pillow(260) + pillow(540) + fill(quilt, cloth.b) + group(stroke(folds, cloth.d, 5) + fill('M520 600L760 600V760H600Z', cloth.d, 'opacity=".4"') + stroke('M92 652Q400 628 708 652M84 668Q400 644 716 668', c.pal.goldleaf, 3), c.clip(quilt))) + board(job, 44, 734, 712, 26) + [0, 1, 2, 3].map((i) => panel({ ...job, carved: job.carved && i % 3 !== 0 }, 76 + i * 164, 764, 156, 52, 'f' + i)).join('') + board(job, 44, 820, 712, 12) + board(job, 36, 690, 36, 172) + board(job, 728, 690, 36, 172), top: 0, half: 364 };
}

function wardrobe(job: Job): Piece {
  const { c, t } = job;
  c.stand(404, 866, 270, 26);
  return { svg: board(job, 146, 236, 508, 580, t.d) + crest(job, 170, 630, 214, 70) + tableTop(job, 124, 676, 200, 216, 16, 22) + [0, 1, 2].map((i) => board(job, 160 + i * 162, 252, 156, 546) + panel(job, 176 + i * 162, 270, 124, i === 1 ? 150 : 250, 'u' + i) + panel({ ...job, carved: job.carved && i === 1 }, 176 + i * 162, i === 1 ? 436 : 536, 124, i === 1 ? 346 : 246, 'd' + i)).join('') + [[304, 520], [332, 520], [634, 520]].map(([x, y]) => fill(ell(x!, y!, 6), c.pal.goldleaf) + stroke(`M${x} ${y! + 6}v26`, c.T(c.pal.goldleaf).d, 6)).join('') + apron(job, 146, 654, 812, 40) + foot(job, 166, -1, 812, 26) + foot(job, 634, 1, 812, 26), top: 0, half: 280 };
}

function sofa(job: Job): Piece {
  const { c, t, cloth, bare } = job, seat = (x: number, i: number) => {
    const b = smooth([[x + 4, 620], [x, 500], [x + 14, 470], [x + 94, 462], [x + 174, 470], [x + 188, 500], [x + 184, 620]], true), s = smooth([[x - 8, 690], [x - 4, 620], [x + 10, 602], [x + 94, 596], [x + 180, 602], [x + 194, 620], [x + 198, 690], [x + 94, 700]], true);
    return fill(b, cloth.b) + group(fill(rect(x + 130, 440, 80, 200), cloth.d, 'opacity=".5"'), c.clip(b)) + stroke(b, cloth.d, 2.4) + fill(s, cloth.l) + group(fill(rect(x - 20, 650, 240, 60), cloth.b) + fill(rect(x + 150, 590, 60, 120), cloth.d, 'opacity=".4"'), c.clip(s)) + stroke(s, cloth.d, 2.4) + (i === 1 ? '' : fill(ell(x + 94, 540, 5), cloth.dd));
  };
  c.stand(404, 866, 340, 26);
  const arm = (x: number) => board(job, x, 536, 30, 324) + fill(rect(x - 12, 520, 56, 20), t.l) + fill(rect(x - 12, 534, 56, 8), t.dd);
  return { svg: board(job, 92, 436, 616, 24) + board(job, 100, 456, 600, 220, t.d) + (bare ? Array.from({ length: 14 }, (_, i) => board(job, 112 + i * 42, 458, 24, 160)).join('') + fill('M92 616H708L736 694H64Z', t.dd) + [0, 1, 2].map((i) => board(job, 84 - i * 6, 622 + i * 25, 632 + i * 12, 18)).join('') : [0, 1, 2].map((i) => seat(108 + i * 196, i)).join('')) + board(job, 70, 694, 660, 34) + fill(rect(104, 728, 592, 12), t.dd) + board(job, 84, 728, 30, 132) + board(job, 686, 728, 30, 132) + arm(50) + arm(720), top: 0, half: 350 };
}

export const furniture = (job: Job, form: FurnitureForm): Piece => ({ 'truong-ky': bench, sap: platform, 'tu-che': teaCabinet, ghe: chair, don: stool, ban: teaTable, giuong: bed, 'tu-ao': wardrobe, sofa })[form](job);
