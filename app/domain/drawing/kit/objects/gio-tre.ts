// Baskets woven by the rule: every stake and weaver goes over and under as the hand would lead it.
import { type Tones, mix, jitter } from '../color.ts';
import { family, oneOf, flag, whenAsked } from '../family.ts';
import { type Point, type Lathe, n, TAU, lerp, clamp, smooth, ribbon, brush, lens, ell, lathe } from '../geom.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';
import { rimWrap } from './bamboo.ts';

type Rule = 'mot' | 'doi' | 'ba';
const WEAVES: Readonly<Record<Rule, readonly [over: number, under: number]>> = { mot: [1, 1], doi: [2, 2], ba: [3, 3] };
type Weaving = { a?: number; b?: number; rows?: number; stakes?: number; rule?: Rule; t2?: Tones; u0?: number; u1?: number };

// True weave on a turned body: stakes stand, weavers run over and under by the rule.
export function weaveOn(
  c: Sheet,
  L: Lathe,
  t: Tones,
  { a = L.y0, b = L.y1, rows = 18, stakes = 26, rule = 'doi', t2 = t, u0 = -1.62, u1 = 1.62 }: Weaving = {},
): string {
  const { R } = c,
    [ov, un] = WEAVES[rule],
    per = ov + un,
    du = (u1 - u0) / stakes,
    hgt = (b - a) / rows;
  let o = '';
  let st = '';
  for (let i = 0; i <= stakes; i++) st += smooth(Array.from({ length: 9 }, (_, k) => L.at(u0 + i * du, lerp(a, b, k / 8))));
  const sw = L.r((a + b) / 2) * du,
    sid = c.uid(),
    cap = (col: string, w: number) => `<use href="#${sid}" xlink:href="#${sid}" fill="none" stroke="${col}" stroke-width="${n(w)}" stroke-linecap="butt"/>`;
  c.defs.push(`<path id="${sid}" d="${st}"/>`);
  o += cap(t2.dd, sw * 0.86) + cap(t2.d, sw * 0.7) + `<g transform="translate(${n(-sw * 0.08)} 0)">` + cap(t2.b, sw * 0.46) + '</g>';
  const B = { l: '', b: '', d: '', dd: '' };
  for (let j = 0; j < rows; j++) {
    const y = a + (j + 0.5) * hgt;
    for (let i = -per; i < stakes + per; i++) {
      if ((((i + j) % per) + per) % per !== 0) continue;
      const ua = clamp(u0 + (i - 0.54) * du, -1.57, 1.57),
        ub = clamp(u0 + (i + ov - 0.46) * du, -1.57, 1.57);
      if (ub - ua < 0.02) continue;
      const um = (ua + ub) / 2,
        bulge = -0.6;
      const p = L.at(ua, y),
        q = L.at(ub, y),
        z = L.at(um, y);
      const d = `M${n(p[0])} ${n(p[1])}Q${n(2 * z[0] - (p[0] + q[0]) / 2)} ${n(2 * z[1] - (p[1] + q[1]) / 2 + bulge)} ${n(q[0])} ${n(q[1])}`;
      const s = um + R.j(0.16);
      B[s < -0.62 ? 'l' : s < 0.42 ? 'b' : s < 0.98 ? 'd' : 'dd'] += d;
    }
  }
  type Light = keyof typeof B;
  const lights: readonly Light[] = ['l', 'b', 'd', 'dd'];
  const ids = { l: c.uid(), b: c.uid(), d: c.uid(), dd: c.uid() },
    use = (k: Light, col: string, w: number, x = '') =>
      `<use href="#${ids[k]}" xlink:href="#${ids[k]}" fill="none" stroke="${col}" stroke-width="${n(w)}" stroke-linecap="butt"${x}/>`;
  for (const k of lights) c.defs.push(`<path id="${ids[k]}" d="${B[k] || 'M0 0'}"/>`);
  for (const k of lights) o += use(k, t.dd, hgt * 1.0);
  for (const k of ['l', 'b', 'd'] as const) o += use(k, t[k], hgt * 0.74);
  o += use('dd', mix(t.d, t.dd, 0.4), hgt * 0.74);
  for (const k of ['l', 'b'] as const) o += use(k, t.ll, hgt * 0.12, ` transform="translate(0 ${n(-hgt * 0.18)})" opacity=".55"`);
  return o;
}

type BasketLook = {
  form: 'quai' | 'lo' | 'gio' | 'nap';
  cane: 'sang' | 'mat' | 'xanh' | 'nau';
  contrast: boolean;
  band: 'nau' | 'do' | 'xanh' | 'lam';
  weave: Rule;
  bands: boolean;
  lid: boolean;
};

/** A basket standing about (400, 790); what it holds lies between its far and its near wall. */
function woven(c: Sheet, look: BasketLook, holds: (r: number, y: number) => string, open = false): { svg: string; foot: number; rb: number; cover: string } {
  const { R, pal } = c,
    kind = look.form;
  c.tint = pal.goldleaf;
  const bam = jitter(
      {
        sang: mix(pal.goldleaf, pal.paper, 0.35),
        mat: mix(pal.goldleaf, pal.clay, 0.45),
        xanh: mix(pal.rice, pal.paper, 0.35),
        nau: mix(pal.clay, pal.ink, 0.2),
      }[look.cane],
      R,
      0.02,
    ),
    t = c.T(bam),
    t2 = c.T(look.contrast ? { nau: look.cane === 'nau' ? mix(pal.goldleaf, pal.paper, 0.35) : mix(pal.clay, pal.ink, 0.35), do: pal.lacquer, xanh: mix(pal.rice, pal.ink, 0.2), lam: pal.cobalt }[look.band] : mix(bam, pal.clay, 0.3)),
    rule = look.weave;
  const W = R.r(236, 262),
    H = kind === 'lo' ? R.r(440, 480) : kind === 'gio' ? R.r(360, 400) : R.r(300, 340),
    y1 = { quai: 856, lo: 812, gio: 768, nap: 776 }[kind],
    y0 = y1 - H;
  const pf = (
    {
      quai: [[0, 1], [0.1, 0.99], [0.6, 0.9], [1, 0.72]],
      lo: [[0, 0.52], [0.08, 0.56], [0.3, 0.86], [0.52, 0.98], [0.75, 0.9], [1, 0.64]],
      gio: [[0, 0.94], [0.12, 0.9], [0.45, 0.94], [0.8, 0.84], [1, 0.76]],
      nap: [[0, 0.9], [0.3, 1], [0.7, 0.97], [1, 0.78]],
    } as const
  )[kind];
  const L = lathe(
    400,
    pf.map(([y, r]): Point => [y0 + y * H, r * W]),
    0.2,
  );
  let o = '';
  // inside seen through the mouth
  const r0 = L.rt;
  let q = '';
  if (kind === 'quai') {
    const pts: Point[] = [
      [400 - r0 * 0.93, y0 + 6],
      [400 - r0 * 0.92, y0 - 150],
      [400 - r0 * 0.4, y0 - 300],
      [400 + r0 * 0.4, y0 - 300],
      [400 + r0 * 0.92, y0 - 150],
      [400 + r0 * 0.93, y0 + 6],
    ];
    o += handle(pts, t, 13);
  }
  o += fill(ell(400, y0, r0, r0 * L.k), t.dd);
  let inn = '';
  for (let i = -11; i <= 11; i++) {
    const p: Point = [400 + Math.sin(i * 0.14) * r0 * 0.97, y0 - Math.cos(i * 0.14) * r0 * L.k * 0.97];
    inn += `M${n(p[0])} ${n(p[1])}L${n(400 + Math.sin(i * 0.14) * r0 * 0.9)} ${n(p[1] + r0 * 0.3)}`;
  }
  let inr = '';
  for (let k = 1; k < 8; k++) {
    const yy = y0 + k * 13;
    inr += `M${n(400 - r0)} ${n(yy)}A${n(r0)} ${n(r0 * L.k)} 0 0 1 ${n(400 + r0)} ${n(yy)}`;
  }
  o += group(stroke(inr, t.d, 7) + stroke(inn, mix(t.d, t.dd, 0.5), 5), c.clip(ell(400, y0, r0 * 0.97, r0 * L.k * 0.94)));
  o += holds(r0, y0);
  o += fill(L.d.replace(/A[^A]*Z$/, `A${n(r0)} ${n(r0 * L.k)} 0 0 0 ${n(400 + r0)} ${n(y0)}Z`), t.dd);
  const rows = Math.round(H / 19),
    stakes = rule === 'mot' ? R.i(19, 22) : R.i(24, 30);
  const bands: Point[] = look.bands || look.contrast
    ? [[0, 0.3], [0.3, 0.46], [0.46, 1]]
    : [[0, 1]];
  for (const [i, [p, s]] of bands.entries())
    q += weaveOn(c, L, i === 1 ? t2 : t, {
      a: y0 + p * H,
      b: y0 + s * H,
      rows: Math.max(3, Math.round(rows * (s - p))),
      stakes,
      rule: i === 1 ? 'mot' : rule,
      t2: i === 1 ? t : t2,
    });
  let sh = '';
  for (let i = 0; i < 40; i++) {
    const y = y0 + ((i + 0.5) / 40) * H;
    const p = L.at(0.6 - R.r(0, 0.3), y),
      s = L.at(1.2, y);
    sh += lens(p[0], p[1], s[0], s[1], 3.4);
  }
  q += fill(sh, t.dd, 'opacity=".5"');
  o += group(q, c.clip(L.d.replace(/A[^A]*Z$/, `A${n(r0)} ${n(r0 * L.k)} 0 0 0 ${n(400 + r0)} ${n(y0)}Z`)));
  o += fill(brush(L.right, 6, { m: 16 }), t.dd) + rimWrap(L, y1 - 4, 15, t, R) + rimWrap(L, y0 + 2, 20, t, R);
  if (kind === 'gio')
    for (const s of [-1, 1]) {
      const pts: Point[] = [[400 + s * r0 * 0.98, y0 + 26], [400 + s * (r0 + 58), y0 - 10], [400 + s * (r0 + 46), y0 + 96], [400 + s * r0 * 0.97, y0 + 88]];
      o += handle(pts, t, 9);
    }
  let cover = '';
  if (kind === 'nap' || (kind === 'lo' && look.lid)) {
    const lr = r0 * 1.06,
      lh = lr * 0.42,
      K = lathe(
        400,
        [[y0 - lh - 22, 14], [y0 - lh - 12, 24], [y0 - lh, 20], [y0 - lh * 0.86, lr * 0.42], [y0 - lh * 0.5, lr * 0.8], [y0 - 4, lr]],
        0.2,
      );
    cover =
      fill(ell(400, y0 + 10, lr, lr * 0.2), t.dd, 'opacity=".6"') +
      fill(K.d, t.dd) +
      group(weaveOn(c, K, t, { a: y0 - lh, b: y0, rows: 8, stakes, rule, t2 }), c.clip(K.d)) +
      rimWrap(K, y0 - 4, 16, t, R) +
      fill(ell(400, y0 - lh - 14, 24, 15), t2.d) +
      fill(ell(397, y0 - lh - 18, 20, 11), t2.b);
  }
  return { svg: open ? o : o + cover, foot: y1, rb: L.rb, cover };
}

function handle(pts: readonly Point[], t: Tones, w: number): string {
  const h = ribbon(pts, w, () => 1, 12),
    N = 40;
  let o = fill(h.band(0, 1, -1, 1, 30), t.dd) + fill(h.band(0, 1, -0.8, 0.8, 30), t.b),
    d = '';
  for (let i = 0; i < N; i++) {
    const a = h.at(i / N, -0.9),
      b = h.at((i + 0.7) / N, 0.9);
    d += `M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`;
  }
  return o + stroke(d, t.dd, 2.4) + stroke(smooth(h.edge(0.05, 0.6, -0.45, 16)), t.ll, 2, 'opacity=".6"');
}

/** Kumquats and their leaves, heaped to the rim; dry branches in a vase. */
const contents = (c: Sheet, form: BasketLook['form']) => (r: number, y: number): string => {
  const { pal } = c, R = c.R.fork('contents');
  if (form === 'lo') {
    const bark = mix(pal.clay, pal.ink, 0.4);
    return Array.from({ length: 7 }, (_, i) => {
      const x = 400 + (i - 3) * r * 0.2, tip = 400 + (i - 3) * r * 0.72 + R.j(20), top = y - R.r(200, 320);
      return fill(brush([[x, y + 30], [lerp(x, tip, 0.4) + R.j(16), lerp(y, top, 0.5)], [tip, top]], 9, { prof: (k) => 1 - 0.7 * k }), bark) + fill(ell(tip, top, 7) + ell(lerp(x, tip, 0.8) + 12, lerp(y, top, 0.8), 6), mix(pal.lacquer, pal.clay, 0.3));
    }).join('');
  }
  const fruit = c.T(mix(pal.goldleaf, pal.lacquer, 0.28)), leaf = mix(pal.rice, pal.ink, 0.3);
  let o = '';
  for (const [row, many] of [[0, 7], [1, 6], [2, 4]] as const)
    for (let i = 0; i < many; i++) {
      const x = 400 + (i - (many - 1) / 2) * r * 0.27 + R.j(5), at = y + 20 - (2 - row) * 4 - row * 30 + R.j(4), k = r * 0.16;
      if (R.chance(0.4)) o += fill(lens(x - k, at - k * 0.6, x - k * 2, at - k * 1.5, 9), leaf);
      o += fill(ell(x, at, k, k * 0.95), fruit.b) + fill(ell(x + k * 0.24, at + k * 0.26, k * 0.72, k * 0.62), fruit.d, 'opacity=".4"') + fill(ell(x - k * 0.34, at - k * 0.38, k * 0.24, k * 0.18), fruit.ll) + fill(ell(x, at - k * 0.86, 3, 2), leaf);
    }
  return o;
};

const nothing = () => '';

/** The mouth and the bottom, seen standing over it. */
function fromAbove(c: Sheet, look: BasketLook): string {
  const { pal } = c, cane = { sang: mix(pal.goldleaf, pal.paper, 0.35), mat: mix(pal.goldleaf, pal.clay, 0.45), xanh: mix(pal.rice, pal.paper, 0.35), nau: mix(pal.clay, pal.ink, 0.2) }[look.cane];
  const t = c.T(cane), R = c.R.fork('above'), r = 300, cx = 400, cy = 500, stakes = 44, span = WEAVES[look.weave][0];
  c.cast(ell(cx, cy, r), 22, 28, 0.24, 9);
  let o = fill(ell(cx, cy, r), t.dd), light = '', shade = '';
  for (let ring = 0; ring < 15; ring++) {
    const at = 34 + ring * 16.4, w = 11;
    for (let i = 0; i < stakes; i += span * 2) {
      const a = ((i + (ring % 2) * span) / stakes) * TAU + R.j(0.012), b = a + ((span * 1.5) / stakes) * TAU, d = `M${n(cx + Math.cos(a) * at)} ${n(cy + Math.sin(a) * at)}A${n(at)} ${n(at)} 0 0 1 ${n(cx + Math.cos(b) * at)} ${n(cy + Math.sin(b) * at)}`;
      if (Math.cos(a - 0.7) > -0.1 || ring < 7) light += d;
      else shade += d;
    }
    o += stroke(ell(cx, cy, at), t.d, w * 0.5);
  }
  let spokes = '';
  for (let i = 0; i < stakes; i += 2) spokes += `M${n(cx + Math.cos((i / stakes) * TAU) * 26)} ${n(cy + Math.sin((i / stakes) * TAU) * 26)}L${n(cx + Math.cos((i / stakes) * TAU) * 282)} ${n(cy + Math.sin((i / stakes) * TAU) * 282)}`;
  o += stroke(spokes, t.d, 4, 'opacity=".8"') + stroke(light, t.b, 11) + stroke(shade, t.d, 11);
  // The wall that is nearer to the light throws its shade inside.
  o += group(fill(`${ell(cx, cy, 292)}${ell(cx + 44, cy + 50, 236)}`, t.dd, 'fill-rule="evenodd" opacity=".42"'), c.clip(ell(cx, cy, 290)));
  let wrap = '';
  for (let i = 0; i < 96; i++) {
    const a = (i / 96) * TAU;
    wrap += `M${n(cx + Math.cos(a) * 286)} ${n(cy + Math.sin(a) * 286)}L${n(cx + Math.cos(a + 0.04) * 312)} ${n(cy + Math.sin(a + 0.04) * 312)}`;
  }
  o += stroke(ell(cx, cy, 299), t.dd, 30) + stroke(ell(cx, cy, 298), t.b, 25) + stroke(wrap, t.dd, 2.6);
  if (look.form === 'quai') o += handle([[cx - 298, cy], [cx, cy - 16], [cx + 298, cy]], t, 16);
  if (look.form === 'gio') for (const s of [-1, 1]) o += handle([[cx + s * 292, cy - 70], [cx + s * 352, cy - 40], [cx + s * 352, cy + 40], [cx + s * 292, cy + 70]], t, 11);
  return o;
}

export const basket = family({
  id: 'gio-tre',
  vi: 'Giỏ tre',
  en: 'Woven basket',
  traits: {
    composition: whenAsked(oneOf('don', 'don', 'don', 'dung-do'), 'hai-co'),
    form: oneOf('quai', 'lo', 'gio', 'nap'),
    cane: oneOf('sang', 'mat', 'xanh', 'nau'),
    contrast: flag(0),
    band: oneOf('nau', 'do', 'xanh', 'lam'),
    weave: oneOf('doi', 'doi', 'ba', 'mot'),
    bands: flag(0.6),
    lid: flag(0),
  },
  words: {
    composition: { 'dung-do': ['đựng hoa quả', 'cắm cành khô', 'cắm hoa', 'đựng quả'], 'hai-co': ['bộ hai', 'hai chiếc'] },
    form: { quai: ['quai cầm', 'một quai', 'quai cao'], lo: ['lọ', 'cắm cành khô'], gio: ['hai quai', 'bọc chậu cây'], nap: ['có nắp', 'hũ', 'tráp', 'hộp'] },
    cane: { sang: ['mây', 'tre', 'cật tre'], mat: ['sấy nâu', 'mây sấy nâu', 'hun khói'], nau: ['cỏ tế', 'guột', 'tre phủ sơn', 'phủ sơn'] },
    contrast: { yes: ['đai màu'] },
    weave: { mot: ['lóng mốt'], doi: ['lóng đôi'], ba: ['lóng ba'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'hai-co' ? 2 : 1) },
  otherView: { vi: 'nhìn từ trên xuống', en: 'seen from above' },
  focus: ({ composition }) => (composition === 'hai-co' ? [300, 640, 2.2] : [390, 660, 2.2]),
  draw(c, look, view) {
    c.tint = c.pal.goldleaf;
    if (view === 'other') return fromAbove(c, look);
    const full = look.composition === 'dung-do', { svg, foot, rb, cover } = woven(c, look, full ? contents(c, look.form) : nothing, full), id = c.symbol(svg);
    const put = (x: number, y: number, k: number) => {
      c.stand(x + 4 * k, y + 14 * k, rb * 1.12 * k, rb * 0.26 * k);
      return use(id, `translate(${n(x - 400 * k)} ${n(y - foot * k)}) scale(${k})`);
    };
    if (look.composition === 'hai-co') return put(520, 740, 0.78) + put(236, 860, 0.54);
    if (full && cover) {
      c.stand(634, 912, 108, 22);
      return put(370, 850, 0.86) + use(c.symbol(cover), `translate(${n(634 - 400 * 0.5)} ${n(900 - (foot - 320) * 0.5)}) scale(.5)`);
    }
    return put(400, foot, 1);
  },
});
