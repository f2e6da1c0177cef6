// The jewels of Định Công about (0, 0), within 260 of it; and what stands on its foot at (400, 860).
import type { Tones } from '../color.ts';
import { blob, brush, ell, lathe, lerp, n, place, type Point, rect, smooth } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { along, cell, chain, disc, drop, row, soldered, type Stone, wireFlower, wires } from './filigree.ts';
import { girdle } from './metal.ts';

export const jewelForms = ['hoa-tai', 'vong', 'tram', 'nhan', 'day', 'ghim', 'hop', 'am'] as const;
export type JewelForm = (typeof jewelForms)[number];
export type Stuff = { c: Sheet; t: Tones; stone: Stone };

/** A plain wire or bar, round in section. */
const bar = ({ t }: Stuff, d: string, w: number): string => stroke(d, t.dd, w + 2.6) + stroke(d, t.b, w) + stroke(d, t.ll, w * 0.36, `transform="translate(${n(-w * 0.14)} ${n(-w * 0.16)})"`);

function earrings(m: Stuff): string {
  let hooks = '';
  const w = wires();
  for (const x of [-126, 126]) {
    hooks += `M${x} -166C${x - 4} -226 ${x - 60} -252 ${x - 64} -206Q${x - 66} -190 ${x - 60} -176`;
    wireFlower(w, x, -124, 46, 6);
    w.frame += ell(x, -68, 8);
    for (const [i, a] of [[0, 1.57], [1, 0.75], [2, 2.39]] as const) cell(w, x, -58, a, i ? 118 : 176, i ? 62 : 92);
    disc(w, x, 40, 30, 6);
    w.stones += ell(x, 40, 12);
    // Each hangs from the edge of the leaf above it.
    for (const [dx, edge, end] of [[-70, 20, 76], [-47, 16, 96], [-23, 82, 114], [0, 116, 142], [23, 82, 114], [47, 16, 96], [70, 20, 76]] as const) drop(w, x + dx, edge, end - edge, 1);
  }
  return bar(m, hooks, 5) + soldered(m.c, w, m.t, m.stone);
}

function bracelet(m: Stuff): string {
  const { c, t } = m, rx = 244, ry = 150, h = 84;
  let flowers = '';
  const back = `M${-rx} 0A${rx} ${ry} 0 0 1 ${rx} 0V${h}A${rx} ${ry} 0 0 0 ${-rx} ${h}Z`, front = `M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0V${h}A${rx} ${ry} 0 0 1 ${-rx} ${h}Z`, at = (u: number, y: number): Point => [Math.sin(u) * rx, Math.cos(u) * ry + y];
  for (const [i, u] of row(-1.3, 1.3, 9).entries()) {
    const [x, y] = at(u, h / 2), k = 0.34 + 0.66 * Math.cos(u), part = wires();
    if (i % 2) disc(part, 0, 0, 25, 5);
    else wireFlower(part, 0, 0, 40, 6, 0.3);
    const put = (d: string) => (d ? `<g transform="translate(${n(x)} ${n(y)}) scale(${n(k)} 1)">${d}</g>` : '');
    flowers += put(soldered(c, part, t, m.stone, 0.72));
  }
  const dots = row(-1.45, 1.45, 44).map((u) => ell(...at(u, 7), 3.4) + ell(...at(u, h - 7), 3.4)).join('');
  const out = fill(back, t.d) + group(fill(`M0 ${-ry}H${rx}V${h}H0Z`, t.b, 'opacity=".9"') + fill(ell(-40, 40, rx, ry), t.dd, 'opacity=".4"'), c.clip(back)) + stroke(`M${-rx} 0A${rx} ${ry} 0 0 1 ${rx} 0`, t.ll, 5) + fill(front, t.b) + group(fill(rect(90, 0, 200, 300), t.d, 'opacity=".8"') + fill(rect(180, 0, 200, 300), t.dd, 'opacity=".5"') + fill(`M-210 60L-170 90V200L-210 170Z`, t.ll, 'opacity=".8"'), c.clip(front)) + fill(dots, t.ll) + stroke(dots, t.dd, 1) + stroke(`M${-rx} 0A${rx} ${ry} 0 0 0 ${rx} 0`, t.ll, 5) + stroke(`M${-rx} ${h}A${rx} ${ry} 0 0 0 ${rx} ${h}`, t.dd, 6) + stroke(`M${-rx} ${h - 2}A${rx} ${ry} 0 0 0 ${rx} ${h - 2}`, t.l, 3) + flowers;
  return `<g transform="translate(0 -40)">${out}</g>`;
}

function hairpin(m: Stuff): string {
  const w = wires(), pins = 'M-10 -110C-14 60 -10 200 -3 300M16 -110C20 60 14 200 5 300';
  wireFlower(w, 0, -150, 92, 8);
  for (const [x, y, a, len] of [[-70, -110, 2.5, 110], [70, -110, 0.64, 110], [-60, -200, 3.9, 96], [60, -200, -0.76, 96]] as const) cell(w, x, y, a, len, 50);
  wireFlower(w, -108, -250, 34, 6, 0.2);
  wireFlower(w, 112, -246, 34, 6, 0.4);
  w.fine += smooth([[-30, -220], [-60, -250], [-100, -250]]) + smooth([[30, -220], [66, -248], [104, -246]]);
  for (const [x, y] of [[-150, -40], [-112, -60], [112, -60], [150, -40]] as const) {
    w.fine += chain(along((s) => [x, lerp(y, y + 110, s)], 9), 6.6);
    drop(w, x, y + 114, 8, 0.92);
  }
  return bar(m, pins, 10) + soldered(m.c, w, m.t, m.stone);
}

function ring(m: Stuff): string {
  const { c, t } = m, w = wires(), band = `${ell(0, 90, 158, 150)}${ell(0, 84, 124, 122)}`;
  wireFlower(w, 0, -96, 104, 8, 0.2);
  for (const s of [-1, 1]) for (const [i, a] of [0.5, 0.9, 1.3].entries()) disc(w, s * Math.sin(a) * 142, 88 - Math.cos(a) * 138, 20 - i * 3, 4);
  return fill(band, t.b, 'fill-rule="evenodd"') + group(fill(`M40 -80H200V300H-120Q120 200 40 -80Z`, t.d, 'opacity=".85"') + stroke(ell(4, 92, 140, 134), t.ll, 7, 'opacity=".7"') + stroke(ell(-4, 84, 128, 124), t.dd, 8, 'opacity=".5"'), c.clip(band, 'evenodd')) + stroke(band, t.dd, 2.4) + fill(ell(0, -60, 60, 26), t.d) + soldered(c, w, t, m.stone, 1.1);
}

function necklace(m: Stuff): string {
  const w = wires(), f = (s: number): Point => {
    const a = lerp(-2.75, 2.75, s);
    return [Math.sin(a) * 214, -80 + Math.cos(a) * 186];
  };
  const links = chain(along(f, 76), 8.4), plates = [0.32, 0.4, 0.6, 0.68];
  for (const s of plates) disc(w, ...f(s), 24, 5);
  disc(w, 0, 190, 82, 10);
  wireFlower(w, 0, 190, 56, 6, 0.3);
  for (const [x, y] of [[-62, 246], [-32, 268], [0, 274], [32, 268], [62, 246]] as const) drop(w, x, y, 14, 0.8);
  w.frame += ell(0, 106, 10, 12);
  const clasp = f(0);
  return stroke(links, m.t.dd, 5.4) + stroke(links, m.t.l, 3) + stroke(`M${clasp.map(n).join(' ')}q20 -18 40 0`, m.t.dd, 7) + stroke(`M${clasp.map(n).join(' ')}q20 -18 40 0`, m.t.l, 4) + soldered(m.c, w, m.t, m.stone);
}

/** A brooch: a butterfly of wire. */
function brooch(m: Stuff): string {
  const { t } = m, w = wires();
  for (const s of [-1, 1]) {
    const at = place(0, 0, 1, 0, null, s), wing = (pts: readonly Point[]) => smooth(pts.map(([x, y]) => at(x, y)), true), flip = (a: number) => (s > 0 ? a : Math.PI - a);
    const upper = wing([[12, -20], [60, -130], [150, -196], [232, -186], [246, -110], [200, -34], [110, 8], [20, 8]]), lower = wing([[14, 16], [90, 22], [160, 58], [184, 120], [150, 180], [96, 178], [48, 110], [16, 44]]);
    w.ground += upper + lower;
    w.frame += upper + lower;
    for (const [a, len, wd] of [[-0.98, 200, 66], [-0.66, 236, 74], [-0.34, 220, 66], [-0.06, 150, 50]] as const) cell(w, ...at(20, -14), flip(a), len, wd);
    for (const [a, len, wd] of [[0.36, 150, 56], [0.74, 182, 60], [1.12, 140, 50]] as const) cell(w, ...at(18, 22), flip(a), len, wd);
    disc(w, ...at(196, -140), 26, 6);
    w.stones += ell(...at(196, -140), 11) + ell(...at(138, 132), 9);
    disc(w, ...at(138, 132), 20, 5);
    w.fine += smooth([at(6, -84), at(30, -150), at(66, -186), at(84, -170)]);
    w.grains += ell(...at(84, -168), 7);
  }
  const body = blob([[0, -92], [16, -70], [15, 0], [11, 96], [0, 132], [-11, 96], [-15, 0], [-16, -70]]);
  return soldered(m.c, w, t, m.stone) + fill(body, t.b) + fill(brush([[-5, -76], [-6, 0], [-4, 90]], 6, { m: 8 }), t.ll) + stroke([-44, -20, 4, 28, 52, 76].map((y) => `M-13 ${y}Q0 ${y + 8} 13 ${y}`).join(''), t.dd, 2.6) + stroke(body, t.dd, 2.4);
}

/** Curls in rows round a body of silver. */
function wrapped(m: Stuff, L: ReturnType<typeof lathe>, y: number, r: number, many: number): string {
  return row(-1.02, 1.02, many).map((u, i) => {
    const part = wires(), [x, yy] = L.at(u, y);
    if (i % 2) disc(part, 0, 0, r * 0.8, 6);
    else wireFlower(part, 0, 0, r, 6, 0.5);
    return `<g transform="translate(${n(x)} ${n(yy)}) scale(${n(0.3 + 0.7 * Math.cos(u))} 1)">${soldered(m.c, part, m.t, m.stone, 0.8)}</g>`;
  }).join('');
}

function silver(m: Stuff, pts: Parameters<typeof lathe>[1], k: number): { svg: string; L: ReturnType<typeof lathe> } {
  const L = lathe(400, pts, k), { c, t } = m;
  return { L, svg: fill(L.d, t.b) + group(shadeLathe(c, L, t, { hatch: 0, edge: 0.4, gloss: 1 }), c.clip(L.d)) + contour(L, t.dd, 4) };
}
const beadRow = ({ t }: Stuff, L: ReturnType<typeof lathe>, y: number): string => {
  const d = row(-1.5, 1.5, 40).map((u) => ell(...L.at(u, y), 4.2)).join('');
  return stroke(girdle(L, y), t.dd, 9) + fill(d, t.ll) + stroke(d, t.dd, 1);
};

function box(m: Stuff): string {
  m.c.stand(404, 866, 220, 40);
  const body = silver(m, [[640, 226], [660, 232], [800, 226], [830, 214], [862, 218]], 0.24), lid = silver(m, [[470, 30], [486, 80], [530, 150], [590, 206], [630, 228], [646, 232]], 0.24), w = wires();
  for (const u of row(-1.2, 1.2, 7)) {
    const [x0, y0] = lid.L.at(u, 630), [x1, y1] = lid.L.at(u * 0.8, 492);
    cell(w, x0, y0, Math.atan2(y1 - y0, x1 - x0), Math.hypot(x1 - x0, y1 - y0), 62 * (0.3 + 0.7 * Math.cos(u)));
  }
  const knob = wires();
  for (const a of [-2.4, -2, -1.57, -1.14, -0.74]) cell(knob, 400, 476, a, 92, 46);
  return body.svg + wrapped(m, body.L, 734, 52, 7) + beadRow(m, body.L, 664) + beadRow(m, body.L, 822) + lid.svg + soldered(m.c, w, m.t, m.stone, 0.9) + beadRow(m, lid.L, 640) + soldered(m.c, knob, m.t, m.stone, 0.8) + fill(ell(400, 476, 30, 9), m.t.d);
}

/** A wine pot of silver with wire flowers. */
function pot(m: Stuff): string {
  m.c.stand(404, 866, 180, 30);
  const body = silver(m, [[540, 92], [556, 104], [600, 170], [680, 204], [760, 178], [810, 112], [830, 108], [862, 124]], 0.2), lid = silver(m, [[452, 12], [462, 26], [476, 22], [486, 34], [510, 78], [536, 96], [546, 98]], 0.2);
  return bar(m, 'M256 640C150 600 170 500 222 470', 22) + bar(m, 'M300 566C300 330 500 330 500 566', 15) + body.svg + wrapped(m, body.L, 690, 62, 5) + beadRow(m, body.L, 580) + beadRow(m, body.L, 800) + lid.svg + beadRow(m, lid.L, 538);
}

export const stands = (form: JewelForm): boolean => form === 'hop' || form === 'am';
export const jewel = (m: Stuff, form: JewelForm): string => ({ 'hoa-tai': earrings, vong: bracelet, tram: hairpin, nhan: ring, day: necklace, ghim: brooch, hop: box, am: pot })[form](m);
export const turnOf = (form: JewelForm): number => ({ tram: 24, nhan: 0 } as Partial<Record<JewelForm, number>>)[form] ?? 0;
