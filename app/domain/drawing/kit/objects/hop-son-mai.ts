// Lacquer boxes of Hạ Thái and Bối Khê: round and square, shut, open, the lid just lifted.
import { type Ink, jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf } from '../family.ts';
import { blob, brush, ell, lathe, n, place, type Place, type Point, poly } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom, leafSpray } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { picture } from './lacquer-pictures.ts';
import { groundColours, grounds, groundWords, leafGold } from './lacquer.ts';
import { hoop, slab, slabBody, worn } from './solids.ts';

const traits = {
  composition: oneOf('dong', 'mo', 'he'),
  shape: oneOf('tron', 'vuong'),
  motif: oneOf('sen', 'mau', 'ca', 'tre'),
  ground: oneOf(...grounds),
};
type LacquerLook = Look<typeof traits>;

type Coat = { c: Sheet; look: LacquerLook; bg: Ink; t: Tones; inside: Tones; sheen: Ink; gold: Ink };

function coat(c: Sheet, look: LacquerLook): Coat {
  const bg = jitter(groundColours(c.pal)[look.ground], c.R.fork('ground'), 0.012),
    t = c.T(bg);
  return { c, look, bg, t, sheen: mix(t.b, c.pal.paper, 0.34), gold: c.pal.goldleaf, inside: c.T(look.ground === 'son' ? mix(c.pal.ink, '#000000', 0.1) : mix(c.pal.lacquer, c.pal.clay, 0.12)) };
}

const arc = (cx: number, y: number, r: number, k: number): string => `M${n(cx - r)} ${n(y)}A${n(r)} ${n(r * k)} 0 0 0 ${n(cx + r)} ${n(y)}`;

/** A drum with its bands of gold; `from` and `to` are its heights. */
function drum({ c, bg, t, sheen, gold }: Coat, cx: number, y0: number, y1: number, W: number, k: number, part: 'body' | 'lid'): string {
  const H = y1 - y0,
    L = lathe(cx, [[y0, W * 0.98], [y0 + H * 0.4, W], [y0 + H * 0.86, W * 0.99], [y1, W * (part === 'body' ? 0.93 : 1)]], k),
    R = c.R.fork('drum');
  const ring = (y: number, w: number, ink: Ink) => stroke(arc(cx, y, L.r(y), k), ink, w);
  let o = shadeLathe(c, L, t, { gloss: 0, hatch: 0, edge: 0.5, op: 0.9 });
  for (const u of [-0.78, -0.62]) o += fill(brush([L.at(u, y0 + 6), L.at(u, y0 + H * 0.5), L.at(u, y1 - 8)], u < -0.7 ? 34 : 10, { m: 8 }), sheen, 'opacity=".7"');
  if (part === 'body') {
    o += ring(y1 - 10, 5, gold);
    for (let i = -9; i <= 9; i++) o += fill(blossom(place(...L.at(i * 0.16, y0 + H * 0.52), 0.7 * Math.cos(i * 0.15)), R).map(({ d }) => d).join(''), i > 4 ? mix(gold, bg, 0.5) : gold);
  } else o += ring(y1 - 6, 2.4, gold) + ring(y0 + H * 0.4, 1.8, sheen);
  return fill(L.d, t.b) + group(o, c.clip(L.d)) + contour(L, mix(t.dd, '#000000', 0.4), 5);
}

/** The picture on a round lid, seen at an angle or, with `k` 1, from the front. */
function roundTop({ c, look, bg, t, sheen, gold }: Coat, cx: number, cy: number, W: number, k: number): string {
  const Q = W * 0.86;
  return (
    fill(ell(cx, cy, W, W * k), t.d) + fill(ell(cx, cy - 2, W * 0.98, W * k * 0.98), t.b) +
    group(
      `<g transform="translate(${n(cx)} ${n(cy)}) scale(1 ${Math.round(k * 106) / 100})">` + picture(c, look.motif, 0, 0, W * 1.75, W * 1.75, bg) + '</g>' + leafGold(c.R.fork('gold'), cx - W, cy - W * k, W * 2, W * k * 2, mix(gold, bg, 0.3), 16) +
        fill(blob([[cx - W, cy - 20], [cx - W * 0.5, cy - W * k * 0.96], [cx - W * 0.1, cy - W * k], [cx - W * 0.34, cy - W * 0.1], [cx - W * 0.74, cy + W * 0.16]]), sheen, 'opacity=".22"'),
      c.clip(ell(cx, cy, Q, Q * k)),
    ) +
    hoop(cx, cy, W * 0.87, W * 0.87 * k, gold, 4) + hoop(cx, cy, W * 0.92, W * 0.92 * k, gold, 1.4) +
    stroke(`M${n(cx - W * 0.96)} ${n(cy + 6)}A${n(W * 0.97)} ${n(W * 0.97 * k)} 0 0 1 ${n(cx + W * 0.3)} ${n(cy - W * k * 0.93)}`, sheen, 3.4)
  );
}

function well({ c, t, inside, gold }: Coat, cx: number, cy: number, W: number, k: number): string {
  const hole = ell(cx, cy, W * 0.92, W * 0.92 * k);
  return fill(ell(cx, cy, W * 0.98, W * 0.98 * k), t.l) + fill(hole, inside.d) + group(fill(ell(cx + W * 0.1, cy + 96, W * 0.92, W * 0.92 * k), inside.b) + fill(`M${n(cx - W)} ${n(cy - W)}H${n(cx - W * 0.4)}Q${n(cx - W * 0.8)} ${n(cy)} ${n(cx - W * 0.3)} ${n(cy + W)}H${n(cx - W)}Z`, inside.dd, 'opacity=".7"'), c.clip(hole)) + hoop(cx, cy, W * 0.95, W * 0.95 * k, gold, 2);
}

function round(m: Coat, how: LacquerLook['composition']): string {
  const { c, t } = m,
    F = c.R.fork('form'),
    W = F.r(286, 310),
    H = F.r(110, 150),
    k = 0.5,
    foot = how === 'mo' ? 740 : 700,
    rim = foot - H;
  c.stand(404, foot + 22, W * 0.95, W * 0.46);
  const body = drum(m, 400, rim, foot, W, k, 'body');
  if (how === 'mo') {
    const r = W * 0.82,
      [x, y] = [478, 322];
    c.cast(ell(x, y, r, r), 30, 30, 0.22, 9);
    const face = fill(ell(x + 16, y + 12, r, r), mix(t.dd, '#000000', 0.3)) + roundTop(m, x, y, r, 1);
    return group(face, c.clip(`M0 0H800V${n(rim + 20)}H0Z`)) + body + well(m, 400, rim, W, k);
  }
  const side = 46;
  if (how === 'he') {
    const [x, y] = [470, rim - 44];
    return body + well(m, 400, rim, W, k) + `<g transform="rotate(-7 ${n(x)} ${n(y)})">` + fill(ell(x, y + side + 22, W * 0.96, W * k * 0.9), '#000000', 'opacity=".25"') + drum(m, x, y, y + side, W, k, 'lid') + roundTop(m, x, y, W, k) + '</g>';
  }
  return body + drum(m, 400, rim - side, rim + 4, W, k, 'lid') + roundTop(m, 400, rim - side, W, k);
}

/** Something flat put on a side of the box. */
const onto = (at: Place, w: number, h: number, body: string): string => {
  const [o, x, y] = [at(0, 0), at(1, 0), at(0, 1)],
    v = (a: number, b: number) => Math.round((a / b) * 1000) / 1000;
  return `<g transform="matrix(${v(x[0] - o[0], w)} ${v(x[1] - o[1], w)} ${v(y[0] - o[0], h)} ${v(y[1] - o[1], h)} ${n(o[0])} ${n(o[1])})">${body}</g>`;
};

/** The picture of a square lid, w by h, with its border of gold. */
function squareTop({ c, look, bg, gold, sheen }: Coat, w: number, h: number): string {
  const inner = `M22 22H${w - 22}V${h - 22}H22Z`,
    all = `M0 0H${w}V${h}H0Z`;
  return (
    group(picture(c, look.motif, w / 2, h / 2, w - 50, h - 50, bg) + leafGold(c.R.fork('gold'), 20, 20, w - 40, h - 40, mix(gold, bg, 0.35), 18), c.clip(inner)) + stroke(inner, gold, 3.4) +
    group(fill(`M${w * 0.08} -10h90L-20 ${h * 0.56}V${h * 0.22}Z`, sheen, 'opacity=".2"') + fill(`M${w * 0.42} -10h26L-20 ${h * 0.86}V${h * 0.8}Z`, sheen, 'opacity=".2"'), c.clip(all))
  );
}

/** A spray of gold and shell blossom along the front of the box. */
function front({ c, bg, t, gold, sheen }: Coat, w: number, h: number): string {
  const R = c.R.fork('front');
  return (
    paint(c, leafSpray(null, [[20, h * 0.72], [w * 0.3, h * 0.5], [w * 0.62, h * 0.7], [w * 0.94, h * 0.44]], R, 'leaf', 34), { kind: 'flat', a: gold, leaf: gold, stem: mix(gold, bg, 0.3), line: mix(bg, c.pal.ink, 0.2), lw: 1 }) +
    [0.2, 0.5, 0.8].map((s, i) => paint(c, blossom(place(w * s, h * (i % 2 ? 0.68 : 0.52), 1.5), R), { kind: 'cut', a: mix(c.pal.paper, gold, 0.12), b: mix(c.pal.lacquer, c.pal.clay, 0.2), gold, out: t.dd })).join('') +
    fill(poly([[26, 0], [70, 0], [34, h], [0, h]]), sheen, 'opacity=".4"') + fill(poly([[84, 0], [94, 0], [60, h], [50, h]]), sheen, 'opacity=".4"') + stroke(`M8 12H${n(w - 8)}V${n(h - 12)}H8Z`, gold, 2.4)
  );
}

function square(m: Coat, how: LacquerLook['composition']): string {
  const { c, t, inside, gold, sheen } = m,
    H = c.R.fork('form').r(140, 168),
    near: Point = how === 'mo' ? [500, 800] : [470, 810],
    u: Point = [-350, -86],
    v: Point = [220, -132],
    S = slab(near, u, v, H),
    dark: Tones = { ...t, d: t.dd },
    { top } = S.on;
  c.cast(S.foot, 16, 14, 0.34, 9);
  c.cast(S.foot, 4, 7, 0.4, 5);
  const sides = { left: group(onto(S.on.left, 360, H, front(m, 360, H)), c.clip(S.left)), right: stroke(poly([S.on.right(0.06, 0.1), S.on.right(0.94, 0.1)], false) + poly([S.on.right(0.06, 0.92), S.on.right(0.94, 0.92)], false), mix(gold, t.d, 0.45), 2.4) + fill(poly([S.on.right(0.2, 0), S.on.right(0.3, 0), S.on.right(0.24, 1), S.on.right(0.14, 1)]), t.b, 'opacity=".8"') };
  const hole = poly([top(0.035, 0.05), top(0.965, 0.05), top(0.965, 0.95), top(0.035, 0.95)]),
    down = ([x, y]: Point): Point => [x, y + 120];
  const open = slabBody(S, dark, { ...sides, top: fill(hole, inside.d) + group(fill(poly([top(0.035, 0.95), top(0.965, 0.95), down(top(0.965, 0.95)), down(top(0.035, 0.95))]), inside.b) + fill(poly([top(0.035, 0.05), top(0.035, 0.95), down(top(0.035, 0.95)), down(top(0.035, 0.05))]), inside.dd), c.clip(hole)) + stroke(S.top, gold, 2) });
  if (how === 'mo') {
    const [x, y, w, h] = [318, 130, 386, 352],
      face = `M8 0H${w - 8}Q${w} 0 ${w} 8V${h - 8}Q${w} ${h} ${w - 8} ${h}H8Q0 ${h} 0 ${h - 8}V8Q0 0 8 0Z`;
    c.cast(`M${x + 30} ${y + 20}l${w} -40l36 ${h}l-380 30Z`, 30, 26, 0.2, 9);
    return `<g transform="translate(${x} ${y}) rotate(-6)">` + fill(`M${w - 10} 2l24 18V${h + 6}l-24 -10Z`, t.dd) + fill(`M0 ${h - 6}l20 18H${w + 14}l-16 -20Z`, mix(t.dd, '#000000', 0.3)) + fill(face, t.b) + squareTop(m, w, h) + stroke(`M6 ${h - 10}V8Q6 5 9 5H${w - 10}`, sheen, 2.4) + '</g>' + open;
  }
  const lidOf = (corner: Point, a: Point, b: Point): string => {
    const lid = slab(corner, a, b, 52);
    return group(slabBody(lid, { ...dark, l: t.b }, { top: group(onto(lid.on.top, 386, 300, squareTop(m, 386, 300)), c.clip(lid.top)), left: stroke(poly([lid.on.left(0, 0.84), lid.on.left(1, 0.84)], false), gold, 2.4), right: stroke(poly([lid.on.right(0, 0.84), lid.on.right(1, 0.84)], false), mix(gold, t.d, 0.45), 2.4) }), c.clip(worn(lid.outline, 8)));
  };
  if (how === 'he') return open + fill(poly([[150, 690], [520, 700], [720, 560], [700, 610], [510, 740], [180, 720]]), '#000000', 'opacity=".12"') + lidOf([near[0] + 62, near[1] - H - 26], [u[0] + 14, u[1] + 34], [v[0] + 6, v[1] - 18]);
  return slabBody(S, dark, sides) + lidOf([near[0], near[1] - H + 6], [u[0] - 6, u[1] - 2], [v[0] + 6, v[1] - 3]);
}

const boxed = (m: Coat, how: LacquerLook['composition']): string => (m.look.shape === 'tron' ? round(m, how) : square(m, how));

export const lacquerBox = family({
  id: 'hop-son-mai',
  vi: 'Hộp sơn mài',
  en: 'Lacquer box',
  traits,
  words: {
    shape: { tron: ['tròn'], vuong: ['vuông', 'chữ nhật', 'hộp trà', 'tráp'] },
    motif: { sen: ['sen', 'vẽ sen'], mau: ['mẫu đơn'], ca: ['cá chép', 'cá'], tre: ['trúc', 'tre'] },
    ground: groundWords,
  },
  otherView: { vi: 'đóng và mở nắp', en: 'shut and open' },
  focus: ({ composition, shape }) => (composition === 'mo' ? [470, 330, 1.8] : shape === 'tron' ? [400, 500, 1.8] : [400, 520, 1.8]),
  draw(c, look, view) {
    c.tint = c.pal.lacquer;
    return boxed(coat(c, look), view === 'whole' ? look.composition : look.composition === 'mo' ? 'dong' : 'mo');
  },
});
