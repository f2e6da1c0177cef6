// Kites of Bá Dương Nội: a wing without a tail, paper stiffened with persimmon on split bamboo, and a rod of flutes that
// sound one under the other.
import { mix, type Tones } from '../color.ts';
import { cloud } from '../creatures.ts';
import { count, family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lathe, lens, lerp, n, place, type Place, type Point, poly, rect, smooth } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke, use } from '../sheet.ts';
import { tho } from '../tiles.ts';
import { caneTones, rods } from './canes.ts';
import { worn } from './solids.ts';

const traits = {
  composition: whenAsked(oneOf('bay', 'dung', 'tua'), 'sao', 'khung', 'de'),
  form: oneOf('muom', 'muom', 'coc', 'phan'),
  paper: oneOf('cay', 'cay', 'do', 'nghe', 'cham', 'moc'),
  painted: oneOf('tron', 'soc', 'trang'),
  flutes: count(3, 5),
  lacquer: oneOf('mat', 'son', 'den'),
};
type KiteLook = Look<typeof traits>;

/** Half the span, the height above and below the middle, and how far the tips hang. */
const wings = { muom: { span: 352, up: 112, down: 108, tip: 18 }, coc: { span: 340, up: 128, down: 92, tip: 66 }, phan: { span: 356, up: 92, down: 92, tip: -6 } } as const;

type Wing = { d: string; pts: Point[]; top: (x: number) => number; low: (x: number) => number; span: number; up: number; down: number; tip: number };
function wing(form: KiteLook['form']): Wing {
  const { span, up, down, tip } = wings[form], round = form === 'phan' ? 3.4 : form === 'coc' ? 2 : 2.3;
  const top = (x: number) => tip - (up + tip) * (1 - Math.abs(x / span) ** round) ** 0.86,
    low = (x: number) => tip + (down - tip) * (1 - Math.abs(x / span) ** round) ** 0.94;
  const xs = Array.from({ length: 25 }, (_, i) => span * Math.sin(lerp(-Math.PI / 2, Math.PI / 2, i / 24)));
  const pts = [...xs.map((x): Point => [x, top(x)]), ...xs.slice(1, -1).toReversed().map((x): Point => [x, low(x)])];
  return { d: smooth(pts, true), pts, top, low, span, up, down, tip };
}

const paperTones = ({ pal, T }: Sheet, paper: KiteLook['paper']): Tones =>
  T({ cay: mix(mix(pal.clay, pal.goldleaf, 0.42), pal.lacquer, 0.12), do: mix(pal.lacquer, pal.clay, 0.12), nghe: mix(pal.goldleaf, pal.paper, 0.12), cham: mix(pal.cobalt, pal.paper, 0.14), moc: mix(pal.paper, pal.goldleaf, 0.2) }[paper]);

/** Ribs and spars of split bamboo. */
function ribs({ top, low, span, tip }: Wing): { thin: string; spars: string } {
  let thin = '';
  for (let i = -5; i <= 5; i++) {
    const x = (i / 6) * span * 0.98;
    if (i) thin += smooth([[x * 0.985, top(x)], [x * 1.012, lerp(top(x), low(x), 0.5)], [x * 0.985, low(x)]]);
  }
  const along = (s: number) => smooth([-0.97, -0.5, 0, 0.5, 0.97].map((k): Point => [k * span, lerp(lerp(top(k * span), low(k * span), s), tip, 0.1)]));
  return { thin, spars: along(0.32) + along(0.66) };
}

/** The wing from its belly: paper, the ribs that show through, what is painted on it. */
function belly(c: Sheet, look: KiteLook): string {
  const W = wing(look.form), t = paperTones(c, look.paper), cane = caneTones(c, 'mat'), { thin, spars } = ribs(W), { pal } = c;
  const light = look.paper === 'moc' || look.paper === 'nghe', second = light ? pal.lacquer : mix(pal.goldleaf, pal.paper, 0.25);
  let drawn = '';
  if (look.painted === 'soc')
    for (const s of [-1, 1])
      for (const [a, b] of [[0.52, 0.64], [0.7, 0.76]] as const)
        drawn += fill(smooth([a, a].map((k, i): Point => [s * k * W.span, i ? 200 : -200])) + `L${n(s * b * W.span)} 200L${n(s * b * W.span)} -200Z`, second, 'opacity=".9"');
  if (look.painted === 'trang') drawn += fill(ell(0, 0, 74), second, 'opacity=".94"') + stroke(ell(0, 0, 62), t.b, 3) + tho(0, 0, 40, t.b, 5);
  let patches = '';
  for (let i = -6; i < 6; i++) if ((i + 6) % 2) patches += rect((i / 6) * W.span, -220, W.span / 6, 440);
  const surface =
    fill(patches, t.l, 'opacity=".28"') + drawn +
    fill(`M${-W.span - 20} 30C${n(-W.span * 0.4)} 84 ${n(W.span * 0.4)} 64 ${W.span + 20} -30V260H${-W.span - 20}Z`, t.d, 'opacity=".5"') +
    fill(brush([[-W.span * 0.86, W.tip - 18], [-W.span * 0.4, -W.up * 0.72], [W.span * 0.2, -W.up * 0.84]], 26), t.ll, 'opacity=".55"') +
    stroke(thin, t.dd, 5, 'opacity=".5"') + stroke(thin, t.d, 2.4) + stroke(spars, t.dd, 7, 'opacity=".55"') + stroke(spars, t.d, 3.4);
  return fill(W.d, t.b) + group(surface, c.clip(W.d)) + rods(W.d, cane, 7);
}

/** The back, or the frame before it is papered. */
function back(c: Sheet, look: KiteLook, papered: boolean): string {
  const W = wing(look.form), t = paperTones(c, look.paper), cane = caneTones(c, 'mat'), { thin, spars } = ribs(W);
  const sheet = papered ? fill(W.d, mix(t.b, c.pal.paper, 0.22)) + group(fill(`M-400 20C-140 90 140 60 400 -40V260H-400Z`, t.d, 'opacity=".42"') + fill(`M-400 -190H400V-96H-400Z`, t.ll, 'opacity=".35"'), c.clip(W.d)) : '';
  let ties = '';
  for (let i = -5; i <= 5; i++)
    for (const s of [0.32, 0.66]) {
      const x = (i / 6) * W.span * 0.98, y = lerp(W.top(x), W.low(x), s);
      ties += `M${n(x - 6)} ${n(y - 6)}l12 12M${n(x + 6)} ${n(y - 6)}l-12 12`;
    }
  return sheet + rods(thin, cane, 5) + rods(spars, cane, 9) + rods(W.d, cane, 9) + stroke(ties, c.pal.lacquer, 3);
}

/** One flute: a bamboo tube between two wooden mouths, each with its slit. */
function flute(c: Sheet, look: KiteLook, y: number, L: number, r: number): string {
  const { pal } = c, t = c.T({ mat: mix(pal.goldleaf, pal.clay, 0.42), son: mix(pal.lacquer, pal.clay, 0.1), den: mix(pal.ink, pal.clay, 0.28) }[look.lacquer]),
    wood = c.T(mix(pal.clay, pal.goldleaf, 0.55)), body = rect(-L, y - r, L * 2, r * 2);
  let o = fill(body, t.b) + fill(rect(-L, y + r * 0.2, L * 2, r * 0.8), t.d, 'opacity=".75"') + fill(rect(-L, y + r * 0.66, L * 2, r * 0.34), t.dd, 'opacity=".6"') + fill(lens(-L + 8, y - r * 0.55, L - 8, y - r * 0.55, r * 0.15), t.ll, 'opacity=".85"');
  for (const x of [-0.02, 0.02]) o += stroke(`M${n(x * L)} ${n(y - r)}Q${n(x * L + r * 0.3)} ${n(y)} ${n(x * L)} ${n(y + r)}`, t.dd, 2);
  for (const s of [-1, 1]) {
    let thread = '';
    for (let i = 0; i < 5; i++) thread += `M${n(s * (L * 0.8 - i * 5))} ${n(y - r)}q${n(r * 0.3)} ${n(r)} 0 ${n(r * 2)}`;
    const mouth = worn([[s * L, y - r * 1.06], [s * (L + r * 1.15), y - r * 0.9], [s * (L + r * 1.42), y], [s * (L + r * 1.15), y + r * 0.9], [s * L, y + r * 1.06]], r * 0.36);
    o += stroke(thread, look.lacquer === 'son' ? pal.goldleaf : pal.lacquer, 2.6) + fill(mouth, s < 0 ? wood.b : wood.d) + group(fill(rect(-L * 2 - 90, y + r * 0.3, L * 4 + 180, r), wood.dd, 'opacity=".45"'), c.clip(mouth)) + fill(lens(s * (L + r * 0.4), y - r * 0.62, s * (L + r * 1.2), y - r * 0.1, r * 0.17), mix(pal.ink, pal.clay, 0.2)) + stroke(mouth, wood.dd, 1.6);
  }
  return o;
}

/** The flutes on their rod, the deepest lowest; `foot` is where the rod begins. */
function flutes(c: Sheet, look: KiteLook, foot: number, from: number, k = 1): { svg: string; top: number; tubes: Point[][] } {
  const cane = caneTones(c, 'sang'), R = c.R.fork('flutes'), tubes: Point[][] = [];
  let o = '', y = from;
  for (let i = 0; i < look.flutes; i++) {
    const s = k * 0.82 ** i * (look.flutes > 3 ? 0.86 : 1), r = 31 * s;
    y -= r + 5 * k;
    const L = R.r(146, 158) * s;
    o += flute(c, look, y, L, r);
    tubes.push([[-L - r, y - r], [L + r, y - r], [L + r, y + r], [-L - r, y + r]]);
    y -= r + 5 * k;
  }
  const top = y - 16 * k;
  let tie = '';
  for (let i = 0; i < 4; i++) tie += `M${n(-9 * k)} ${n(top + 12 + i * 5)}h${n(18 * k)}`;
  return { svg: rods(`M0 ${n(foot)}V${n(top)}`, cane, 13 * k) + o + stroke(tie, c.pal.lacquer, 3), top, tubes };
}

/** The kite as it is seen from the front, about the middle of its wing. */
function kite(c: Sheet, look: KiteLook, side: 'belly' | 'back' | 'frame'): string {
  const { up, down } = wings[look.form];
  const set = side === 'frame' ? '' : flutes(c, look, down + 14, -up + 22).svg,
    spine = rods(`M0 ${n(-up - 4)}V${n(down + 4)}`, caneTones(c, 'mat'), 10);
  return side === 'belly' ? set + belly(c, look) + spine : back(c, look, side === 'back') + spine + set;
}

/** The shadow of what lies or leans: the wing, the flutes, or both. */
function shadow(c: Sheet, at: Place, parts: readonly (readonly Point[])[], dx = 18, dy = 22): void {
  c.cast(parts.map((part) => poly(part.map((p) => at(...p)))).join(''), dx, dy, 0.2, 9);
}
const kiteParts = (c: Sheet, look: KiteLook): Point[][] => [wing(look.form).pts, ...flutes(c, look, 0, 22 - wings[look.form].up).tubes];

/** Bridle and line, from the wing to a hand out of sight. */
const bridle = (c: Sheet, form: KiteLook['form'], knot: Point): string => {
  const { span, up, down } = wings[form], d = `M0 ${-up * 0.5}L${knot.map(n).join(' ')}L0 ${n(down * 0.8)}M${n(-span * 0.42)} 0L${knot.map(n).join(' ')}L${n(span * 0.42)} 0`;
  return stroke(d, mix(c.pal.ink, c.pal.clay, 0.4), 2.4);
};

/** A coil of plaited cord on its reel. */
function reel(c: Sheet, x: number, y: number, k: number): string {
  const t = caneTones(c, 'hun'), cord = c.T(mix(c.pal.paper, c.pal.goldleaf, 0.35)), L = lathe(0, [[-46, 64], [-20, 82], [20, 82], [46, 64]], 0.3);
  let turns = '';
  for (let i = 0; i < 12; i++) turns += `M${n(-L.r(-44 + i * 8))} ${-44 + i * 8}Q0 ${-4 + i * 8} ${n(L.r(-44 + i * 8))} ${n(-46 + i * 8)}`;
  c.stand(x + 6 * k, y + 64 * k, 92 * k, 24 * k);
  return group(
    fill(ell(0, 50, 96, 28), t.dd) + fill(ell(0, 44, 96, 28), t.b) + fill(L.d, cord.b) + group(stroke(turns, cord.dd, 3, 'opacity=".6"') + shadeLathe(c, L, cord, { op: 0.5, gloss: 0.4 }), c.clip(L.d)) + contour(L, cord.dd, 4) +
      fill(ell(0, -42, 96, 28), t.dd) + fill(ell(0, -48, 96, 28), t.b) + fill(ell(-4, -50, 84, 22), t.l) + fill(ell(0, -50, 20, 7), t.dd) + rods('M0 -50V-104', t, 14),
    `transform="translate(${n(x)} ${n(y)}) scale(${k})"`,
  );
}

/** A small kite on a turned foot, for a shelf. */
function onFoot(c: Sheet, id: string): string {
  const t = caneTones(c, 'hun'), L = lathe(400, [[806, 20], [824, 34], [846, 40], [862, 96], [878, 150], [892, 156]], 0.24);
  c.stand(404, 896, 158, 36);
  return rods('M400 620V812', caneTones(c, 'mat'), 13) + fill(L.d, t.b) + group(shadeLathe(c, L, t, { op: 0.6, gloss: 0.6 }), c.clip(L.d)) + contour(L, t.dd, 4) + use(id, 'translate(400 540) scale(.94)');
}

export const kiteWithFlutes = family({
  id: 'dieu-sao',
  vi: 'Diều sáo',
  en: 'Flute kite',
  traits,
  words: {
    composition: { sao: ['bộ sáo', 'bộ sáo diều', 'sáo rời'], khung: ['khung', 'khung diều'], de: ['trang trí', 'mini', 'lưu niệm', 'để bàn'] },
    form: { muom: ['cánh muỗm'], coc: ['cánh cốc'], phan: ['cánh phản'] },
    paper: { cay: ['nước cậy', 'phất cậy', 'nâu cậy', 'nâu'], do: ['đỏ'], nghe: ['vàng'], cham: ['xanh'], moc: ['trắng', 'giấy dó', 'giấy bản', 'mộc'] },
    painted: { soc: ['kẻ sọc', 'sọc'], trang: ['chữ Thọ', 'mặt trăng', 'mặt nguyệt'], tron: ['trơn', 'để trơn'] },
    flutes: { counted: ['sáo', 'ống sáo', 'ống', 'chiếc sáo'] },
    lacquer: { mat: ['sáo mộc', 'ống mộc'], son: ['sơn son', 'sáo sơn đỏ'], den: ['sơn then', 'sáo sơn đen'] },
  },
  pieces: { of: ['khung', 'ống'], shown: ({ composition, flutes: tubes }) => (composition === 'khung' ? 2 : composition === 'sao' ? tubes : 1) },
  otherView: { vi: 'nhìn mặt lưng', en: 'seen from the back' },
  focus: ({ composition }) => ({ bay: [400, 380, 2], dung: [400, 420, 2.1], tua: [440, 480, 2], sao: [400, 480, 1.9], khung: [360, 500, 2.2], de: [400, 440, 2] } as const)[composition],
  draw(c, look, view) {
    const t = paperTones(c, look.paper), W = wing(look.form);
    c.tint = look.paper === 'moc' ? c.pal.goldleaf : t.b;
    const loose = look.composition === 'sao', bare = look.composition === 'khung';
    if (view === 'other') {
      const tilt = (12 * Math.PI) / 180;
      if (loose) {
        const { svg, top, tubes } = flutes(c, look, 330, 250, 1.5);
        const middle = -(top + 330) / 2, turned = (64 * Math.PI) / 180, [x, y] = [400 - Math.sin(turned) * middle, 500 + Math.cos(turned) * middle];
        shadow(c, place(x, y, 1, turned), tubes);
        return group(svg, `transform="translate(${n(x)} ${n(y)}) rotate(64)"`);
      }
      if (bare) {
        // The rod of flutes is tried on one of the two frames.
        const id = c.symbol(kite(c, look, 'frame'));
        shadow(c, place(400, 480, 1, tilt), kiteParts(c, look).slice(1));
        return use(id, 'translate(400 780) rotate(12)') + group(use(id) + flutes(c, look, W.down + 14, -W.up + 22).svg, 'transform="translate(400 480) rotate(12)"');
      }
      shadow(c, place(400, 580, 1, tilt), kiteParts(c, look));
      return group(kite(c, look, 'back'), 'transform="translate(400 580) rotate(12)"');
    }
    const id = c.symbol(kite(c, look, look.composition === 'khung' ? 'frame' : 'belly'));
    if (loose) {
      const { svg, top, tubes } = flutes(c, look, 330, 250, 1.72);
      shadow(c, place(400, 500 - (top + 330) / 2), tubes);
      return group(svg, `transform="translate(400 ${n(500 - (top + 330) / 2)})"`);
    }
    if (look.composition === 'de') return onFoot(c, id);
    if (bare) {
      const { svg, top, tubes } = flutes(c, look, 330, 250, 0.9), middle = -(top + 330) / 2, turned = (8 * Math.PI) / 180, [x, y] = [410 - Math.sin(turned) * middle, 800 + Math.cos(turned) * middle];
      shadow(c, place(x, y, 1, turned), tubes);
      return use(id, 'translate(400 240) rotate(-10)') + use(id, 'translate(410 490) rotate(6) scale(.98)') + group(svg, `transform="translate(${n(x)} ${n(y)}) rotate(8)"`);
    }
    if (look.composition === 'bay') {
      const R = c.R.fork('sky'), pale = mix(c.pal.paper, c.pal.cobalt, 0.24);
      let sky = '';
      for (const [x, y, s] of [[150, 150, 1.5], [640, 700, 1.9], [210, 800, 1.2]] as const) for (const q of cloud(place(x + R.j(30), y + R.j(30), s), R, 0.9)) if (q.role !== 'line') sky += fill(q.d, pale, 'opacity=".7"');
      const knot: Point = [-70, 230];
      return sky + stroke('M430 668Q300 820 130 1010', mix(c.pal.ink, c.pal.clay, 0.4), 2.6) + group(use(id) + bridle(c, look.form, knot), 'transform="translate(410 440) rotate(-22)"');
    }
    if (look.composition === 'tua') {
      shadow(c, place(470, 560, 1, (-68 * Math.PI) / 180), kiteParts(c, look), 24, 14);
      return use(id, 'translate(470 560) rotate(-68)') + reel(c, 170, 850, 0.9);
    }
    shadow(c, place(400, 600), kiteParts(c, look), 20, 26);
    return use(id, 'translate(400 600)') + reel(c, 580, 826, 0.94);
  },
});
