// What the workshops of Phùng Xá make of sheet, bar, wire and pipe; each stands on its foot at (400, 860).
import { mix, type Tones } from '../color.ts';
import { blob, ell, lathe, lens, n, type Point, poly, rect, smooth, TAU, web } from '../geom.ts';
import { bevel, contour, grain, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { tube, tubeLight } from './solids.ts';

export const ironForms = ['ban-le', 'khoa', 'xo', 'cua', 'cuoc', 'luoi', 'ton', 'ong'] as const;
export type IronForm = (typeof ironForms)[number];
export type Ware = { c: Sheet; t: Tones };

const piece = (c: Sheet, d: string, t: Tones, off = 7): string => fill(d, t.b) + bevel(c, d, t, off) + stroke(d, t.dd, 1.8);
const wood = (c: Sheet): Tones => c.T(mix(mix(c.pal.clay, c.pal.goldleaf, 0.4), c.pal.paper, 0.16));

/** Frost of zinc: crystals that catch the light each its own way. */
function spangle(c: Sheet, t: Tones, x: number, y: number, w: number, h: number): string {
  const R = c.R.fork('zinc' + x);
  let pale = '', dark = '';
  for (const cell of web(R, x, y, w, h, 34, 0.44).cells) {
    const f = R.f();
    if (f < 0.26) pale += poly(cell);
    else if (f < 0.44) dark += poly(cell);
  }
  return fill(pale, t.l, 'opacity=".5"') + fill(dark, t.d, 'opacity=".22"');
}

const screw = (t: Tones, x: number, y: number, turn: number, r = 17): string => fill(ell(x + 2, y + 3, r + 2), t.dd) + fill(ell(x, y, r), t.l) + fill(ell(x + 2, y + 2, r * 0.8), t.b) + `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn})">${stroke(`M${n(-r * 0.66)} 0H${n(r * 0.66)}M0 ${n(-r * 0.66)}V${n(r * 0.66)}`, t.dd, 4)}</g>`;

/** A butt hinge, opened flat. */
export function hinge({ c, t }: Ware): string {
  const R = c.R.fork('screws'), leaf = (s: number): string => {
    const d = poly(([[0, 0], [200, 0], [212, 12], [212, 498], [200, 510], [0, 510]] as const).map(([x, y]): Point => [400 + s * (x + 18), 320 + y]));
    return piece(c, d, s < 0 ? t : { ...t, b: mix(t.b, t.d, 0.3) }, 8) + group(stroke(Array.from({ length: 26 }, (_, i) => `M${n(400 + s * 20)} ${326 + i * 20 + R.j(4)}h${n(s * R.r(120, 200))}`).join(''), t.l, 1.2, 'opacity=".5"'), c.clip(d)) + ([[150, 70], [90, 190], [150, 320], [90, 440]] as const).map(([x, y]) => screw(t, 400 + s * (x + 18), 320 + y, R.r(0, 90))).join('');
  };
  let barrel = '';
  for (let i = 0; i < 5; i++) {
    const y = 312 + i * 106;
    barrel += fill(rect(372, y, 56, 104), t.b) + fill(rect(404, y, 24, 104), t.d) + fill(rect(416, y, 12, 104), t.dd) + fill(rect(380, y, 9, 104), t.ll) + fill(rect(372, y + 100, 56, 6), t.dd);
  }
  c.cast(rect(170, 320, 460, 510), 12, 16, 0.28, 5);
  return leaf(-1) + leaf(1) + barrel + piece(c, 'M374 312Q376 286 400 284Q424 286 426 312Z', t, 4) + piece(c, 'M374 842Q376 868 400 870Q424 868 426 842Z', t, 4);
}

/** A padlock with its keys. */
export function padlock({ c, t }: Ware, keys = true): string {
  const brass = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.2)), steel = c.T(mix(mix(c.pal.paper, c.pal.ink, 0.34), c.pal.cobalt, 0.1)), body = 'M226 560Q226 526 260 526H540Q574 526 574 560V780Q574 830 524 838Q400 858 276 838Q226 830 226 780Z', shackle = 'M282 540V400C282 240 518 240 518 400V540', plate = 'M352 620Q400 586 448 620V700Q448 760 400 784Q352 760 352 700Z';
  c.stand(404, 848, 190, 26);
  const key = (x: number, y: number, turn: number) => `<g transform="translate(${x} ${y}) rotate(${turn})">` + fill('M0 -8H150V8H0Z', c.pal.ink, 'opacity=".3" transform="translate(4 7)"') + fill(`${ell(-34, 0, 40, 34)}${ell(-40, 0, 15, 14)}`, steel.b, 'fill-rule="evenodd"') + stroke(ell(-34, 0, 38, 32), steel.d, 2) + fill('M2 -9H150L158 0L150 9H2Z', steel.b) + fill('M2 -9H150V-4H2Z', steel.ll) + fill('M84 9v18h14v-8h12v12h16v-22Z', steel.d) + '</g>';
  return stroke(shackle, steel.dd, 62) + stroke(shackle, steel.b, 56) + stroke(shackle, steel.d, 20, 'transform="translate(15 8)"') + stroke(shackle, steel.ll, 9, 'transform="translate(-13 -6)"') + fill(rect(248, 516, 68, 18), t.dd) + fill(rect(484, 516, 68, 18), t.dd) + fill(body, t.b) + group(fill('M470 500H620V860H500Z', t.d, 'opacity=".8"') + fill('M248 540h30V820h-22Q240 800 248 540Z', t.ll, 'opacity=".75"') + fill('M220 804Q400 850 580 804V860H220Z', t.dd, 'opacity=".5"'), c.clip(body)) + bevel(c, body, t, 10, { op: 0.5 }) + piece(c, plate, brass, 6) + fill(`${ell(400, 668, 17)}M391 676H409L415 730H385Z`, c.pal.ink) + [[372, 630], [428, 630]].map(([x, y]) => screw(brass, x!, y!, 20, 7)).join('') + (keys ? stroke(ell(632, 764, 44), steel.dd, 9) + stroke(ell(632, 764, 44), steel.l, 5) + key(616, 818, 62) + key(664, 812, 30) : '');
}

/** A zinc bucket. */
export function bucket({ c, t }: Ware, water = false): string {
  c.stand(404, 858, 176, 36);
  const k = 0.22, L = lathe(400, [[456, 236], [474, 238], [500, 230], [640, 204], [780, 178], [820, 170], [834, 178], [856, 178]], k), blue = c.T(mix(mix(c.pal.cobalt, c.pal.celadon, 0.5), c.pal.paper, 0.3)), band = (y: number) => `M${n(400 - L.r(y))} ${y}A${n(L.r(y))} ${n(L.r(y) * k)} 0 0 0 ${n(400 + L.r(y))} ${y}`;
  const hole = ell(400, 456, 224, 224 * k);
  const ear = (x: number) => piece(c, `M${x - 26} 470H${x + 26}V530Q${x} 556 ${x - 26} 530Z`, t, 4) + fill(ell(x, 492, 10), t.dd) + fill(ell(x - 14, 528, 4) + ell(x + 14, 528, 4), t.dd);
  return stroke('M176 480C170 300 280 236 400 236C520 236 630 300 624 480', t.dd, 10) + stroke('M176 480C170 300 280 236 400 236C520 236 630 300 624 480', t.l, 5) + fill(L.d, t.b) + group(spangle(c, t, 150, 440, 500, 460) + shadeLathe(c, L, t, { hatch: 0, edge: 0.42, op: 0.7 }) + [506, 640, 650, 822].map((y) => stroke(band(y), t.dd, 5, 'opacity=".8"') + stroke(band(y - 4), t.ll, 4)).join('') + stroke('M470 500L456 900', t.dd, 3, 'opacity=".6"'), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(400, 456, 238, 238 * k), t.l) + fill(hole, t.d) + group(fill(ell(430, 500, 210, 60), t.b) + fill(blob([[170, 440], [300, 400], [260, 500], [180, 500]]), t.dd, 'opacity=".7"') + (water ? fill(ell(400, 474, 216, 42), blue.b) + fill(ell(370, 470, 120, 14), blue.ll, 'opacity=".7"') + stroke(ell(420, 478, 90, 14) + ell(420, 478, 130, 22), blue.l, 2.4) : ''), c.clip(hole)) + stroke(ell(400, 456, 236, 236 * k), t.ll, 3) + ear(176) + ear(624) + fill('M346 222H454Q460 236 454 250H346Q340 236 346 222Z', wood(c).b) + fill('M346 240H456Q456 248 454 250H346Z', wood(c).dd) + fill('M350 225H450V230H350Z', wood(c).ll);
}

/** A curl of flat bar. */
const scroll = (x: number, y: number, r: number, sx: number, sy: number): string => smooth(Array.from({ length: 15 }, (_, i): Point => [x + sx * (Math.cos(i * 0.52) * r * (1 - i / 17)), y + sy * (Math.sin(i * 0.52) * r * (1 - i / 17))]));

/** A gate of two wings: bars with spear heads, scrolls of flat bar, sheet below. */
export function gate({ c, t }: Ware): string {
  c.stand(404, 864, 330, 16);
  const gold = c.T(c.pal.goldleaf), bar = (d: string, w: number) => stroke(d, t.dd, w + 3) + stroke(d, t.b, w) + stroke(d, t.l, w * 0.3, `transform="translate(${n(-w * 0.2)} ${n(-w * 0.16)})"`);
  let bars = '', spears = '', curls = '', arch = '';
  for (const s of [-1, 1]) {
    const X = (x: number) => 400 + s * x;
    for (let i = 0; i < 6; i++) {
      const x = X(56 + i * 46), top = 236 + i * 13;
      bars += `M${n(x)} ${n(top)}V620`;
      spears += `M${n(x)} ${n(top - 50)}Q${n(x + 15)} ${n(top - 18)} ${n(x + 9)} ${n(top)}H${n(x - 9)}Q${n(x - 15)} ${n(top - 18)} ${n(x)} ${n(top - 50)}Z`;
      if (i < 5) curls += scroll(x + s * 23, 350, 16, s, 1) + scroll(x + s * 23, 394, 16, -s, -1);
    }
    arch += smooth([[X(20), 282], [X(120), 300], [X(220), 330], [X(312), 352]]);
    curls += scroll(X(110), 520, 44, s, 1) + scroll(X(200), 520, 44, -s, 1) + scroll(X(110), 566, 36, s, -1) + scroll(X(200), 566, 36, -s, -1);
    bars += `M${X(156)} 440V620`;
    arch += `M${X(20)} 430H${X(312)}M${X(20)} 632H${X(312)}M${X(20)} 838H${X(312)}`;
  }
  const sheet = [-1, 1].map((s) => {
    const x = s < 0 ? 92 : 424, d = rect(x, 640, 284, 196);
    return piece(c, d, { ...t, b: mix(t.b, t.l, 0.16) }, 8) + stroke(rect(x + 28, 668, 228, 140), t.dd, 4) + stroke(rect(x + 26, 666, 228, 140), t.l, 2) + fill(poly([[x + 142, 680], [x + 220, 738], [x + 142, 796], [x + 64, 738]]), t.d) + stroke(poly([[x + 142, 680], [x + 220, 738], [x + 142, 796], [x + 64, 738]]), t.l, 3);
  }).join('');
  const stiles = [[88, 340], [380, 262], [420, 262], [712, 340]].map(([x, y]) => fill(rect(x! - 13, y!, 26, 862 - y!), t.b) + fill(rect(x! + 3, y!, 10, 862 - y!), t.dd) + fill(rect(x! - 10, y!, 5, 862 - y!), t.l) + fill(ell(x!, y! - 8, 16), gold.b) + fill(ell(x! - 5, y! - 13, 5), gold.ll)).join('');
  return bar(bars, 12) + sheet + bar(arch, 16) + bar(curls, 8) + fill(spears, gold.d) + fill(spears, gold.b, 'transform="translate(-1.5 -1)"') + stiles + fill(rect(356, 560, 88, 50), t.d) + fill(rect(356, 560, 88, 8), t.l) + fill(ell(400, 588, 9), gold.b) + [[-1, 470], [1, 470], [-1, 790], [1, 790]].map(([s, y]) => fill(rect(400 + s! * 316 - 10, y!, 20, 50), t.dd)).join('');
}

/** A hoe and a shovel on their handles. */
export function tools({ c, t }: Ware): string {
  const w = wood(c), edge = mix(t.ll, c.pal.paper, 0.3), handle = (d: string, tag: string) => fill(d, w.b) + group(stroke(smooth([[300, 100], [330, 400], [300, 860]]) + smooth([[520, 100], [500, 400], [540, 860]]), w.d, 2) + grain(c.R.fork(tag), 60, 60, 700, 820, 26, w.d, 1.2, 2).replace('<path', '<path opacity=".4"'), c.clip(d)) + bevel(c, d, w, 6);
  c.stand(300, 866, 120, 18);
  c.stand(560, 866, 90, 16);
  const shovelHandle = 'M276 150L300 150L310 600L282 600Z', grip = 'M226 110Q288 92 350 110Q362 126 346 140L304 152V170H272V152L230 140Q214 126 226 110Z', shovel = 'M282 560H312L318 604Q404 610 408 640V760Q390 840 300 872Q206 840 188 760V640Q192 610 278 604Z';
  const hoeHandle = 'M552 120Q566 112 578 120L548 862Q536 870 522 862Z', hoe = 'M470 150L640 130L654 176Q700 300 712 420Q650 452 560 446Q520 300 480 214Z', eye = 'M528 110H602L598 214H522Z';
  return handle(shovelHandle, 'shovel') + piece(c, grip, w, 5) + fill(shovel, t.b) + group(fill('M300 600H420V900H300Z', t.d, 'opacity=".6"') + fill(lens(286, 620, 290, 800, 16), t.l) + fill(lens(312, 620, 310, 800, 10), t.dd) + fill('M180 770Q300 850 416 770V900H180Z', edge, 'opacity=".75"') + fill(lens(216, 650, 226, 760, 7), t.ll), c.clip(shovel)) + bevel(c, shovel, t, 9) + stroke(shovel, t.dd, 2) + handle(hoeHandle, 'hoe') + fill(hoe, t.b) + group(fill('M610 120L760 480H640Q620 300 580 150Z', t.d, 'opacity=".6"') + fill('M540 400Q650 420 730 380V470H540Z', edge, 'opacity=".8"') + fill(lens(540, 210, 590, 380, 8), t.ll), c.clip(hoe)) + bevel(c, hoe, t, 8) + stroke(hoe, t.dd, 2) + piece(c, eye, { ...t, b: t.d }, 6) + fill(ell(565, 114, 26, 9), w.l) + stroke(ell(565, 114, 26, 9), t.dd, 3);
}

/** A roll of wire mesh. */
export function mesh({ c, t }: Ware): string {
  c.stand(404, 860, 180, 44);
  const L = lathe(400, [[240, 176], [400, 178], [700, 178], [852, 176]], 0.26), inner = mix(c.pal.paper, c.pal.ink, 0.42);
  let net = '', back = '';
  for (let i = -14; i < 15; i++) {
    net += smooth(Array.from({ length: 9 }, (_, j): Point => { const u = -1.57 + ((i + j * 1.1) * 0.19); return u > -1.6 && u < 1.6 ? L.at(u, 240 + j * 76) : L.at(u < 0 ? -1.57 : 1.57, 240 + j * 76); }));
    net += smooth(Array.from({ length: 9 }, (_, j): Point => { const u = -1.57 + ((i + 9 - j * 1.1) * 0.19); return u > -1.6 && u < 1.6 ? L.at(u, 240 + j * 76) : L.at(u < 0 ? -1.57 : 1.57, 240 + j * 76); }));
  }
  for (let i = 0; i < 5; i++) back += ell(400 - i * 2, 240 + i, 174 - i * 26, (174 - i * 26) * 0.26);
  const tie = (y: number) => `M${n(400 - 179)} ${y}A179 46 0 0 0 ${n(400 + 179)} ${y}`;
  return fill(L.d, mix(inner, t.d, 0.3)) + group(fill(rect(470, 200, 140, 760), t.dd, 'opacity=".55"') + stroke(net, t.dd, 7) + stroke(net, t.l, 3.4), c.clip(L.d)) + fill(ell(400, 240, 176, 46), mix(inner, c.pal.ink, 0.2)) + stroke(back, t.dd, 8) + stroke(back, t.l, 4) + [360, 760].map((y) => stroke(tie(y), c.pal.ink, 10) + stroke(tie(y), t.ll, 4)).join('') + stroke(tie(852), t.dd, 7) + stroke(tie(852), t.l, 3) + piece(c, 'M388 392h30v30h-30Z', t, 3);
}

/** Corrugated roofing, a stack of sheets. */
export function roofing({ c, t }: Ware): string {
  c.stand(420, 846, 330, 40);
  let out = '';
  const waves = 9, sheetAt = (y: number, shift: number): string => {
    const front: Point[] = [], back: Point[] = [];
    for (let i = 0; i <= waves * 4; i++) {
      const x = 60 + shift + (i / (waves * 4)) * 520, up = Math.cos((i / 4) * TAU) * 13;
      front.push([x, y + i * 1.1 - up]);
      back.push([x + 170, y - 330 + i * 0.9 - up * 0.6]);
    }
    const d = smooth(front) + smooth(back.toReversed()).replace('M', 'L') + 'Z';
    let lit = '', dark = '';
    for (let i = 0; i < waves; i++) {
      const q = i * 4;
      lit += poly([front[q]!, front[q + 1]!, back[q + 1]!, back[q]!]);
      dark += poly([front[q + 1]!, front[q + 3]!, back[q + 3]!, back[q + 1]!]);
    }
    return fill(d, t.b) + fill(dark, t.d, 'opacity=".75"') + fill(lit, t.l, 'opacity=".85"') + stroke(smooth(front), t.dd, 6, 'transform="translate(0 3)"') + stroke(smooth(front), t.ll, 3);
  };
  for (let i = 0; i < 7; i++) out += sheetAt(806 - i * 19, i === 6 ? 16 : (i % 2) * 6);
  return out;
}

/** A bundle of pipes held by a strap. */
export function pipes({ c, t }: Ware): string {
  c.stand(410, 818, 310, 34, 0.8);
  const r = 56, out: string[] = [], spots: Point[] = [];
  for (const [j, many] of [4, 3, 2].entries()) for (let i = 0; i < many; i++) spots.push([176 + i * r * 2 + j * r, 770 - j * r * 1.74]);
  for (const [x, y] of spots) {
    const T = tube([x, y], [x + 250, y - 420], r, { k: 0.5 });
    out.push(fill(T.d, t.b) + group(spangle(c, t, x - 60, y - 480, 380, 560) + tubeLight(T, t, 0.9), c.clip(T.d)) + stroke(T.d, t.dd, 1.6) + fill(T.cap, t.l) + fill(smooth(Array.from({ length: 16 }, (_, i): Point => T.onCap(Math.cos((i / 16) * TAU) * 0.8, Math.sin((i / 16) * TAU) * 0.8)), true), t.dd) + stroke(T.cap, t.ll, 2));
  }
  return out.join('') + [0.3, 0.74].map((s) => {
    const o: Point = [250 * s, -420 * s], p = (x: number, y: number): Point => [x + o[0], y + o[1]];
    return stroke(smooth([p(114, 752), p(148, 690), p(220, 560), p(300, 520), p(390, 540), p(560, 700), p(566, 770)]), c.pal.ink, 13) + stroke(smooth([p(114, 752), p(148, 690), p(220, 560), p(300, 520), p(390, 540), p(560, 700), p(566, 770)]), t.ll, 4);
  }).join('');
}

export const ironPiece = (w: Ware, form: IronForm): string => ({ 'ban-le': hinge, khoa: (v: Ware) => padlock(v), xo: (v: Ware) => bucket(v), cua: gate, cuoc: tools, luoi: mesh, ton: roofing, ong: pipes })[form](w);
