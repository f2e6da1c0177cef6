// Bird cages of Canh Hoạch: round, six-sided, square, or under a temple roof; bars of split bamboo through drilled hoops,
// a carved foot, porcelain cups and a perch inside.
import { mix, type Tones } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, type Point, poly, rect, smooth } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { cageForms, type Frame, frame, halfRing, ringOf, wall } from './cage-frame.ts';
import { caneNames, caneTones, rods } from './canes.ts';
import { porcelain } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('treo', 'ke', 'ban'), 'doi'),
  form: oneOf(...cageForms),
  cane: oneOf('mat', 'mat', ...caneNames),
  carved: flag(0.6),
  cover: oneOf('do', 'cham', 'com'),
};
type CageLook = Look<typeof traits>;

const cx = 400;
/** Where the feet of a cage drawn alone stand. */
const FOOT = 900;

type Size = { shoulder: number; base: number; R: number; dome: number };
const sizes = (c: Sheet, form: CageLook['form']): Size => {
  const R = c.R.fork('size');
  const { r, dome, shoulder } = { tron: { r: 214, dome: 178, shoulder: 408 }, 'luc-lang': { r: 226, dome: 130, shoulder: 372 }, vuong: { r: 236, dome: 84, shoulder: 330 }, 'mai-chua': { r: 196, dome: 150, shoulder: 474 } }[form];
  return { R: r * R.r(0.95, 1.02), dome: dome * R.r(0.95, 1.05), shoulder: shoulder + R.j(12), base: 812 };
};

/** Upright bars of one half. */
function bars(F: Frame, front: boolean, along: (q: number) => readonly Point[]): string {
  let d = '';
  for (let i = 0; i < F.bars; i++) {
    const q = (i + 0.5) / F.bars;
    if (F.near(q) === front) d += smooth(along(q));
  }
  return d;
}

/** Scrolls cut into a wooden band. */
function fret(F: Frame, y: number, r: number, high: number, ink: string): string {
  let d = '';
  const many = 34;
  for (let i = 0; i < many; i++) {
    const q = (i + 0.5) / many;
    if (!F.near(q) || !F.near(q - 0.009) || !F.near(q + 0.009)) continue;
    const [a, b, e] = [F.at(q - 0.01, y, r), F.at(q, y, r), F.at(q + 0.01, y, r)];
    d += `M${n(a[0])} ${n(a[1] + high)}V${n(a[1] - high)}L${n(e[0])} ${n(e[1] - high)}V${n(e[1] + high * 0.5)}L${n(b[0])} ${n(b[1] + high * 0.5)}V${n(b[1] - high * 0.2)}`;
  }
  return stroke(d, ink, 2);
}

/** A wooden band on the near side, its sides lit in turn from the left. */
function band(c: Sheet, F: Frame, t: Tones, y: number, r: number, high: number, carved: boolean): string {
  const sides = wall(F, [y - high, r], [y + high, r]),
    tone = (i: number) => (sides.length === 1 ? t.b : [mix(t.l, t.b, 0.4), t.b, t.d][Math.round((i / Math.max(1, sides.length - 1)) * 2)]!);
  let o = '';
  for (const [i, side] of sides.entries()) o += fill(side, tone(i));
  if (sides.length === 1) o += group(fill(rect(cx + r * 0.42, y - high - 60, r, 240), t.d, 'opacity=".7"') + fill(rect(cx + r * 0.76, y - high - 60, r, 240), t.dd, 'opacity=".5"'), c.clip(sides[0]!));
  return o + (carved ? fret(F, y, r, high * 0.5, t.dd) : '') + stroke(halfRing(F, y - high, r, true), t.ll, 3) + stroke(halfRing(F, y + high, r, true), t.dd, 4);
}

/** The roof of one tier: hips that sweep up at the corners. */
function tier(c: Sheet, F: Frame, t: Tones, eave: Point, ridge: Point): string {
  const step = 1 / F.corners.length,
    lift = eave[1] * 0.17,
    on = (q: number, s: number): Point => {
      const f = ((((q % 1) + 1) % 1) / step) % 1,
        [x, y] = F.at(q, lerp(eave[0], ridge[0], s ** 1.7), lerp(eave[1], ridge[1], s));
      return [x, y - lift * Math.abs(2 * f - 1) ** 3 * (1 - s) ** 2];
    };
  const inside = step * 0.0005,
    sides = F.corners.filter((q) => F.near(q + step / 2)).toSorted((a, b) => F.at(a + step / 2, 0, 1)[0] - F.at(b + step / 2, 0, 1)[0]);
  let o = '';
  for (const [i, q] of sides.entries()) {
    const line = (s: number) => Array.from({ length: 9 }, (_, j) => on(lerp(q + inside, q + step - inside, j / 8), s)),
      hip = (at: number, down: boolean) => Array.from({ length: 7 }, (_, j) => on(at, down ? 1 - j / 6 : j / 6));
    const d = smooth(line(0)) + smooth(hip(q + step - inside, false)).replace('M', 'L') + smooth(line(1).toReversed()).replace('M', 'L') + smooth(hip(q + inside, true)).replace('M', 'L') + 'Z';
    o += fill(d, [mix(t.b, t.l, 0.5), t.b, t.d][Math.round((i / Math.max(1, sides.length - 1)) * 2)]!);
    let laths = '';
    for (let j = 1; j < 12; j++) laths += smooth(Array.from({ length: 6 }, (_, m) => on(lerp(q + inside, q + step - inside, j / 12), m / 5)));
    o += stroke(laths, t.dd, 2.2, 'opacity=".75"') + stroke(smooth(line(0)), t.dd, 9) + stroke(smooth(line(0)), t.l, 4.5);
    for (const at of [q + inside, q + step - inside]) o += stroke(smooth(hip(at, false)), t.dd, 9) + stroke(smooth(hip(at, false)), t.l, 4);
  }
  return o;
}

/** A turned knob and the brass hook above it. */
function hook(c: Sheet, t: Tones, y: number): string {
  const brass = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.25)),
    ring = `M${cx} ${n(y - 26)}V${n(y - 62)}C${cx} ${n(y - 76)} ${cx + 40} ${n(y - 80)} ${cx + 36} ${n(y - 112)}C${cx + 32} ${n(y - 140)} ${cx - 22} ${n(y - 142)} ${cx - 26} ${n(y - 112)}`;
  return (
    stroke(ring, brass.dd, 9) + stroke(ring, brass.b, 6) + stroke(ring, brass.ll, 1.8, 'transform="translate(-1.4 -1)"') +
    fill(ell(cx, y + 2, 40, 13), t.dd) + fill(ell(cx, y - 3, 38, 12), t.b) + fill(ell(cx, y - 16, 18, 15), t.dd) + fill(ell(cx - 2, y - 18, 15, 12), t.b) + fill(ell(cx - 7, y - 23, 5, 4), t.ll) + fill(ell(cx, y - 34, 9, 7), t.d)
  );
}

/** Perch and the two cups for seed and water. */
function furnished(c: Sheet, t: Tones, { R, base, shoulder }: Size): string {
  const china = porcelain(c), mid = lerp(shoulder, base, 0.52);
  const cup = (x: number, y: number) =>
    fill(`M${n(x - 25)} ${n(y)}C${n(x - 24)} ${n(y + 34)} ${n(x - 14)} ${n(y + 42)} ${n(x)} ${n(y + 42)}S${n(x + 24)} ${n(y + 34)} ${n(x + 25)} ${n(y)}Z`, china.b) +
    fill(`M${n(x + 6)} ${n(y)}H${n(x + 25)}C${n(x + 24)} ${n(y + 34)} ${n(x + 14)} ${n(y + 42)} ${n(x)} ${n(y + 42)}Q${n(x + 14)} ${n(y + 26)} ${n(x + 6)} ${n(y)}Z`, china.d) +
    stroke(`M${n(x - 22)} ${n(y + 13)}Q${n(x)} ${n(y + 21)} ${n(x + 22)} ${n(y + 13)}M${n(x - 20)} ${n(y + 25)}Q${n(x)} ${n(y + 33)} ${n(x + 20)} ${n(y + 25)}`, c.pal.cobalt, 2.6) +
    fill(ell(x, y, 25, 8), china.l) + fill(ell(x, y + 1, 20, 6), china.dd) + stroke(ell(x, y, 25, 8), c.pal.cobalt, 1.6);
  const perch = (x0: number, y0: number, x1: number, y1: number) => stroke(`M${n(x0)} ${n(y0)}L${n(x1)} ${n(y1)}`, t.dd, 15) + stroke(`M${n(x0)} ${n(y0 - 1)}L${n(x1)} ${n(y1 - 1)}`, t.d, 11) + stroke(`M${n(x0)} ${n(y0 - 4)}L${n(x1)} ${n(y1 - 4)}`, t.l, 3);
  return perch(cx - R * 0.86, mid + 10, cx + R * 0.86, mid - 14) + cup(cx - R * 0.52, mid + 6) + cup(cx + R * 0.56, mid + 2) + perch(cx - R * 0.3, mid + 96, cx + R * 0.66, mid + 78);
}

/** The sliding door in the near wall. */
function door(F: Frame, t: Tones, { R, base, shoulder }: Size): string {
  const q = F.corners.length ? (F.corners.length === 4 ? 0.77 : 5.5 / 6) : 0.99,
    half = F.corners.length === 4 ? 0.042 : 0.05, high = (base - shoulder) * 0.42;
  const [a, b] = [F.at(q - half, base - 26, R), F.at(q + half, base - 26, R)];
  const d = `M${n(a[0])} ${n(a[1])}V${n(a[1] - high)}Q${n((a[0] + b[0]) / 2)} ${n((a[1] + b[1]) / 2 - high - 30)} ${n(b[0])} ${n(b[1] - high)}V${n(b[1])}Z`;
  return stroke(d, t.dd, 13) + stroke(d, t.b, 8.5) + stroke(d, t.ll, 2, 'opacity=".6" transform="translate(-2 -2)"') + stroke(`M${n(a[0] + 6)} ${n(lerp(a[1], a[1] - high, 0.5))}L${n(b[0] - 6)} ${n(lerp(b[1], b[1] - high, 0.5))}`, t.dd, 7) + stroke(`M${n(a[0] + 6)} ${n(lerp(a[1], a[1] - high, 0.5))}L${n(b[0] - 6)} ${n(lerp(b[1], b[1] - high, 0.5))}`, t.l, 3.4);
}

/** One cage from its hook to its feet, filling the sheet. */
function cage(c: Sheet, look: CageLook): string {
  const F = frame(look.form, cx),
    size = sizes(c, look.form),
    { R, base, shoulder, dome } = size,
    t = caneTones(c, look.cane),
    wood = c.T(mix(t.b, mix(c.pal.clay, c.pal.ink, 0.5), 0.6)),
    roofed = look.form === 'mai-chua',
    hub = shoulder - dome;
  const along = (q: number): Point[] => {
    if (roofed) return [F.at(q, base, R), F.at(q, shoulder, R)];
    const over = Array.from({ length: 7 }, (_, i): Point => {
      const s = ((i + 1) / 7) * (Math.PI / 2) * 0.94;
      return F.at(q, shoulder - dome * Math.sin(s), R * Math.cos(s) ** (look.form === 'vuong' ? 0.6 : 0.86));
    });
    return [F.at(q, base, R), F.at(q, lerp(base, shoulder, 0.5), R), F.at(q, shoulder, R), ...over];
  };
  const hoops = [0.24, 0.62, 1].map((s) => lerp(base, shoulder, s)),
    arch: Point[] = roofed ? [] : [0.42, 0.74].map((s) => [shoulder - dome * Math.sin(s * Math.PI * 0.47), R * Math.cos(s * Math.PI * 0.47) ** (look.form === 'vuong' ? 0.6 : 0.86)] as const);
  const rings: Point[] = [...hoops.map((y): Point => [y, R]), ...arch];
  let feet = '';
  const legs = F.corners.length ? F.corners.map((q) => [q, q] as const) : [0.12, 0.38, 0.62, 0.88].map((q) => [q, q] as const);
  for (const [q] of legs) {
    const [x, y] = F.at(q, base + 24, R * 0.97), far = y < base + 20, high = far ? 40 : 56;
    const leg = `M${n(x - 26)} ${n(y)}H${n(x + 26)}C${n(x + 20)} ${n(y + high * 0.4)} ${n(x + 8)} ${n(y + high * 0.5)} ${n(x + 16)} ${n(y + high)}H${n(x - 16)}C${n(x - 8)} ${n(y + high * 0.5)} ${n(x - 20)} ${n(y + high * 0.4)} ${n(x - 26)} ${n(y)}Z`;
    feet += fill(leg, far ? wood.dd : wood.d) + (far ? '' : fill(leg, wood.b, 'transform="translate(-4 -2)"'));
  }
  const floor = ringOf(F, base, R * 0.97);
  let o = feet + fill(ringOf(F, base + 24, R * 1.03), wood.dd) + fill(floor, mix(wood.b, t.l, 0.4)) + group(grain(c.R.fork('floor'), cx - R, base - R * 0.22, R * 2, R * 0.46, 9, wood.dd, 1.4, 2) + fill(rect(cx - R, base - R * 0.24, R * 2, R * 0.16), wood.dd, 'opacity=".4"'), c.clip(floor));
  // The far half stands in the cage's own shade.
  const shade = mix(t.d, t.dd, 0.3);
  o += rods(bars(F, false, along), t, 2.8, { body: shade, light: null });
  for (const [y, r] of rings) o += stroke(halfRing(F, y, r, false), t.dd, 7) + stroke(halfRing(F, y, r, false), shade, 4.4);
  o += furnished(c, t, size) + rods(bars(F, true, along), t, 4);
  const posts = F.corners.filter((q) => F.near(q + 0.01) || F.near(q - 0.01)).map((q) => smooth(along(q))).join('');
  if (posts) o += rods(posts, wood, 9);
  for (const [y, r] of rings) o += rods(halfRing(F, y, r, true), t, y === shoulder ? 11 : 8);
  o += door(F, wood, size) + band(c, F, wood, base + 8, R * 1.03, 22, look.carved);
  if (roofed) {
    const top = shoulder - dome * 0.7;
    o += band(c, F, wood, shoulder + 12, R * 1.02, 14, look.carved) + tier(c, F, wood, [shoulder + 4, R * 1.42], [top, R * 0.56]);
    const up = top - 56, small = (q: number): Point[] => [F.at(q, top, R * 0.5), F.at(q, up, R * 0.5)];
    o += fill(wall(F, [up, R * 0.5], [top, R * 0.5]).join(''), wood.dd) + rods(bars(F, true, small), t, 3.4) + band(c, F, wood, up, R * 0.52, 7, false) + tier(c, F, wood, [up - 2, R * 0.86], [up - dome * 0.5, R * 0.12]) + hook(c, wood, up - dome * 0.5 + 4);
  } else {
    if (look.carved) o += band(c, F, wood, shoulder + 2, R * 1.015, 13, true);
    o += hook(c, wood, hub + (look.form === 'vuong' ? 2 : 6));
  }
  return o;
}

/** The cloth that keeps the bird calm, drawn up on one side. */
function covered(c: Sheet, look: CageLook): string {
  const size = sizes(c, look.form), { R, dome, shoulder } = size, roofed = look.form === 'mai-chua';
  const dye = { do: c.pal.lacquer, cham: c.pal.cobalt, com: mix(c.pal.rice, c.pal.celadon, 0.4) }[look.cover], t = c.T(dye), k = { 'mai-chua': 1.46, vuong: 0.95, 'luc-lang': 1.05, tron: 1.06 }[look.form], hub = roofed ? shoulder - dome * 1.3 - 48 : shoulder - dome - 2;
  const left: Point[] = [[cx - 26, hub], [cx - R * 0.62 * k, lerp(hub, shoulder, 0.34)], [cx - R * k, shoulder + 6], [cx - R * k * 1.02, 700], [cx - R * k * 1.04, 834]];
  const right: Point[] = [[cx + 26, hub], [cx + R * 0.62 * k, lerp(hub, shoulder, 0.34)], [cx + R * k, shoulder + 6], [cx + R * k * 1.03, shoulder + 120], [cx + R * k, shoulder + 210]];
  const hem: Point[] = [right.at(-1)!, [cx + R * 0.6, shoulder + 176], [cx + R * 0.2, shoulder + 250], [cx - R * 0.12, 850], [cx - R * 0.5, 872], left.at(-1)!];
  const d = smooth(left.toReversed()) + smooth(right).replace('M', 'L') + smooth(hem).replace('M', 'L') + 'Z';
  let folds = '', lit = '';
  for (let i = 0; i < 9; i++) {
    const s = i / 8, x = lerp(cx - R * k * 0.9, cx + R * k * 0.95, s), low = lerp(880, shoulder + 190, Math.max(0, s * 1.7 - 0.7));
    folds += brush([[lerp(cx, x, 0.16), hub + 14], [lerp(cx, x, 0.8), lerp(hub, shoulder, 0.5)], [x, shoulder + 40], [x + 6, low]], 15, { m: 8 });
    lit += brush([[lerp(cx, x, 0.2) - 8, hub + 24], [lerp(cx, x, 0.8) - 14, lerp(hub, shoulder, 0.5)], [x - 15, shoulder + 40], [x - 12, low]], 7, { m: 8 });
  }
  const face = fill(folds, t.d, 'opacity=".75"') + fill(lit, t.l, 'opacity=".6"') + fill(rect(cx + R * 0.55, 0, 600, 1000), t.dd, 'opacity=".3"');
  return cage(c, look) + fill(d, c.pal.ink, 'opacity=".25" transform="translate(10 14)"') + fill(d, t.b) + group(face, c.clip(d)) + stroke(smooth(hem), t.dd, 9) + stroke(smooth(hem), c.pal.goldleaf, 4.5) + fill(ell(cx, hub + 2, 34, 12), t.dd) + hook(c, caneTones(c, look.cane), hub + 2);
}

/** What it hangs from: a bough reaching in from the left. */
function bough(c: Sheet): string {
  const bark = c.T(mix(c.pal.clay, c.pal.ink, 0.45)), leaf = c.T(mix(c.pal.rice, c.pal.ink, 0.3)), R = c.R.fork('bough');
  const limb: Point[] = [[-30, 196], [150, 168], [330, 152], [470, 130], [640, 148]];
  let o = fill(brush(limb, 30, { prof: (s) => 1 - s * 0.75 }), bark.d) + fill(brush(limb.map(([x, y]): Point => [x, y - 5]), 16, { prof: (s) => 1 - s * 0.75 }), bark.b);
  for (let i = 0; i < 15; i++) {
    const s = R.r(0.05, 1), x = lerp(0, 640, s), y = 190 - s * 48 + R.j(8), a = R.r(0.2, 2.6) * (R.chance(0.35) ? -1 : 1), l = R.r(56, 88);
    if (Math.abs(x - 400) < 66 && a > 0) continue;
    o += fill(brush([[x, y], [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.5], [x + Math.cos(a) * l, y + Math.sin(a) * l + 10]], 30, { prof: (q) => Math.sin(Math.PI * q) ** 0.8 }), R.chance(0.5) ? leaf.b : leaf.d) + stroke(`M${n(x)} ${n(y)}L${n(x + Math.cos(a) * l * 0.9)} ${n(y + Math.sin(a) * l * 0.9 + 6)}`, leaf.l, 1.6);
  }
  return o;
}

/** A low table of dark wood. */
function table(c: Sheet, y: number): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.42)), top = poly([[96, y - 44], [704, y - 44], [760, y + 44], [40, y + 44]]);
  c.stand(400, y + 108, 330, 20, 0.8);
  return fill(rect(70, y + 60, 34, 66) + rect(696, y + 60, 34, 66), t.d) + fill(top, t.l) + group(grain(c.R.fork('table'), 30, y - 44, 740, 90, 15, t.b, 2, 4), c.clip(top)) + fill(rect(40, y + 44, 720, 26), t.b) + fill(rect(40, y + 64, 720, 6), t.dd) + stroke(`M42 ${y + 45}H758`, t.ll, 2.4);
}

export const birdCage = family({
  id: 'long-chim',
  vi: 'Lồng chim',
  en: 'Bird cage',
  traits,
  words: {
    composition: { doi: ['đôi', 'cặp', 'bộ hai'], treo: ['treo'], ban: ['để bàn'] },
    form: { tron: ['tròn', 'lồng tròn'], 'luc-lang': ['lục lăng', 'sáu cạnh', 'lục giác'], vuong: ['vuông', 'lồng vuông'], 'mai-chua': ['mái chùa', 'mái đình', 'lầu'] },
    cane: { sang: ['tre mộc', 'trúc mộc', 'để mộc'], mat: ['tre già', 'màu mật'], hun: ['hun khói', 'tre hun', 'nâu'], den: ['sơn đen', 'đen', 'gỗ mun'] },
    carved: { yes: ['chạm', 'chạm khắc', 'khắc', 'triện'], no: ['trơn', 'lồng trơn', 'tập'] },
    cover: { do: ['áo đỏ'], cham: ['áo chàm', 'áo xanh'], com: ['áo màu cốm'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'doi' ? 2 : 1) },
  otherView: { vi: 'khoác áo lồng', en: 'under its cloth' },
  focus: ({ composition }) => (composition === 'doi' ? [300, 640, 2.3] : [380, 690, 2]),
  draw(c, look, view) {
    const t = caneTones(c, look.cane);
    c.tint = look.cane === 'den' ? c.pal.lacquer : t.b;
    const svg = view === 'other' ? covered(c, look) : cage(c, look), id = c.symbol(svg);
    const put = (x: number, y: number, k: number) => use(id, `translate(${n(x - cx * k)} ${n(y - FOOT * k)}) scale(${k})`);
    const ground = (x: number, y: number, k: number) => {
      c.stand(x + 8 * k, y - 14 * k, 232 * k, 54 * k);
    };
    if (view === 'other' && look.composition !== 'doi') {
      ground(400, 924, 0.98);
      return put(400, 924, 0.98);
    }
    if (look.composition === 'doi') {
      ground(566, 806, 0.76);
      ground(236, 930, 0.86);
      return put(566, 806, 0.76) + put(236, 930, 0.86);
    }
    if (look.composition === 'ban') {
      const stand = table(c, 862);
      return stand + fill(ell(414, 862, 206, 34), c.pal.ink, 'opacity=".32"') + put(400, 880, 0.95);
    }
    if (look.composition === 'treo') return bough(c) + put(408, 962, 1.04);
    ground(400, 948, 1.08);
    return put(400, 948, 1.08);
  },
});
