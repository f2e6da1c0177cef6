// Young green rice of Mễ Trì and Vòng: fresh on lotus leaf, in tied parcels, on the sieve, and what is made of it.
import { jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { brush, ell, lerp, n, place, type Place, type Point, poly, smooth } from '../geom.ts';
import { lotusBud } from '../plants.ts';
import { paint } from '../motif.ts';
import { bevel } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { grainHeap, strands } from './grains.ts';
import { bananaGreen, cord, leafMat, leafTones, lotusGreen, lotusSheet, twist } from './leaves.ts';
import { slab, slabBody, worn } from './solids.ts';
import { board, dish, label, roundTray } from './wares.ts';

const traits = {
  composition: whenAsked(oneOf('la', 'goi', 'nia'), 'thieu'),
  kind: whenAsked(oneOf('tuoi'), 'moc', 'xao', 'kho', 'hut', 'cha', 'banh'),
  parcels: whenAsked(oneOf('mot'), 'hai', 'bon', 'muoi'),
};
type ComLook = Look<typeof traits>;

const grainTones = (c: Sheet, { kind }: ComLook): Tones => {
  const { pal } = c,
    fresh = mix(pal.rice, '#B9CC50', 0.25),
    ink = { tuoi: fresh, hut: fresh, cha: fresh, banh: fresh, moc: mix(mix(pal.rice, pal.goldleaf, 0.3), pal.paper, 0.26), xao: mix(fresh, pal.ink, 0.12), kho: mix(mix(pal.rice, pal.goldleaf, 0.42), pal.paper, 0.2) }[kind];
  return c.T(jitter(ink, c.R.fork('batch'), 0.015));
};

/** Ears of young rice. */
function ears(c: Sheet, [x, y]: Point, turn: number, k: number, t: Tones): string {
  const R = c.R.fork('ears');
  let o = '';
  for (let i = 0; i < 3; i++) {
    const a = turn + i * 0.28,
      [ex, ey] = [x + Math.cos(a) * 250 * k, y + Math.sin(a) * 220 * k],
      at = (s: number): Point => [lerp(x, ex, s) + 40 * s * (1 - s) * 2 * k, lerp(y, ey, s) + s * s * 26 * k];
    let grains = '';
    for (let j = 0; j < 15; j++) {
      const [gx, gy] = at(0.4 + j * 0.042),
        b = a + (j % 2 ? 0.7 : -0.7);
      grains += brush([[gx, gy], [gx + Math.cos(b) * 15 * k, gy + Math.sin(b) * 15 * k], [gx + Math.cos(b) * 28 * k, gy + Math.sin(b) * 28 * k + 4]], 11 * k * R.r(0.9, 1.1), { m: 5 });
    }
    c.cast(grains, 8, 12, 0.16, 5);
    o += stroke(smooth([at(0), at(0.33), at(0.66), at(1)]), t.d, 3.4 * k) + fill(grains, mix(t.b, c.pal.goldleaf, 0.3)) + fill(grains, t.l, 'transform="translate(-1 -1.5)" opacity=".35"');
  }
  return o;
}

const straw = ({ pal }: Sheet): string => mix(pal.goldleaf, pal.paper, 0.24);

/** A parcel in lotus leaf, tied crosswise with rice straw. */
function parcel(c: Sheet, near: Point, k: number, tag: string): string {
  const R = c.R.fork(tag),
    t = leafTones(c, lotusGreen(c), tag),
    S = slab(near, [-150 * k, -56 * k], [140 * k, -52 * k], 68 * k),
    { top, left, right } = S.on,
    ink = straw(c),
    dark = mix(ink, c.pal.ink, 0.5),
    line = (pts: Point[]) => 'M' + pts.map((p) => p.map(n).join(' ')).join('L');
  c.cast(S.foot, 12, 11, 0.3, 5);
  const heart = top(R.r(0.34, 0.5), R.r(0.36, 0.56));
  let ribs = '';
  for (let i = 0; i < 13; i++) {
    const [x, y] = [Math.cos(i * 0.483) * 220 * k, Math.sin(i * 0.483) * 110 * k];
    ribs += brush([heart, [heart[0] + x * 0.5, heart[1] + y * 0.5], [heart[0] + x, heart[1] + y]], 5 * k);
  }
  const fold = line([left(0, 0), left(0.34, 0.62), left(0, 1)]) + line([right(1, 0), right(0.66, 0.6), right(1, 1)]);
  const [kx, ky] = top(0.5, 0.5);
  return (
    group(slabBody(S, t, { top: group(fill(ribs, t.ll, 'opacity=".5"') + stroke(smooth([top(0, 0.3), top(0.5, 0.36), top(1, 0.28)]), t.dd, 2, 'opacity=".6"'), c.clip(S.top)) }) + stroke(fold, t.dd, 2, 'opacity=".6"') + group(fill(poly([left(0, 0), left(0.34, 0.62), left(0, 1)]), t.dd, 'opacity=".3"'), c.clip(S.left)), c.clip(worn(S.outline, 16 * k))) +
    cord([0.46, 0.54].map((s) => line([top(s, 1), top(s, 0), left(s, 0), left(s, 1)]) + line([top(0, s), top(1, s), right(s, 0), right(s, 1)])).join(''), ink, dark, 3.4 * k) +
    twist(kx, ky, 1.1 * k, ink, dark, R)
  );
}

const layouts: Readonly<Record<ComLook['parcels'], { at: readonly Point[]; size: number }>> = {
  mot: { at: [[400, 700]], size: 1.6 },
  hai: { at: [[290, 620], [520, 730]], size: 1.26 },
  bon: { at: [[400, 520], [236, 620], [570, 630], [404, 736]], size: 1.1 },
  muoi: { at: [[400, 440], [276, 498], [526, 500], [168, 562], [400, 564], [628, 566], [278, 628], [524, 634], [404, 700], [400, 580]], size: 0.82 },
};

/** Parcels set out on a tray; the tenth lies on top. */
const parcels = (c: Sheet, number: ComLook['parcels']): string => {
  const { at, size } = layouts[number];
  return at.map(([x, y], i) => parcel(c, [x, i === 9 ? y - 10 : y], size, 'p' + i)).join('');
};

const heapAt = (c: Sheet, look: ComLook, cx: number, cy: number, r: number, h = 1): string => {
  const t = grainTones(c, look),
    R = c.R.fork('heap'),
    heap = { cx, cy, rx: r, ry: r * 0.46, h: r * 1.02 * h };
  return grainHeap(heap, t, R, { count: Math.round(1300 * Math.min(1.2, (r / 200) ** 1.4)), len: 9, w: 7.2, flat: 0.7, loose: 26 }) + (look.kind === 'xao' ? strands({ ...heap, rx: r * 0.8 }, [mix(c.pal.paper, '#FFFFFF', 0.5), c.pal.paper], R.fork('coconut'), { count: 70, len: 20, w: 3.4 }) : '');
};

/** A leaf edge folded over the heap. */
function fold(c: Sheet, t: Tones): string {
  const d = smooth([[92, 470], [150, 350], [270, 290], [330, 330], [270, 420], [170, 500], [110, 540]], true),
    u = c.T(mix(t.b, c.pal.paper, 0.42));
  return fill(d, t.dd, 'transform="translate(12 16)" opacity=".5"') + fill(d, u.b) + bevel(c, d, u, 8) + group(Array.from({ length: 7 }, (_, i) => fill(brush([[120 + i * 26, 540 - i * 30], [170 + i * 16, 430 - i * 16], [210 + i * 18, 310 - i * 4]], 4, { m: 7 }), t.b)).join(''), c.clip(d));
}

function onLeaf(c: Sheet, look: ComLook): string {
  const leaf = leafTones(c, lotusGreen(c)),
    R = c.R.fork('place'),
    left = R.chance(0.5);
  return lotusSheet(c, 400, 590, 340, 0.74, leaf, R.fork('leaf')) + fold(c, leaf) + heapAt(c, look, 404, 620, 196) + ears(c, left ? [640, 440] : [660, 480], -2.2 + R.j(0.2), 0.9, grainTones(c, look));
}

/** On the sieve, fresh from the mortar, the leaf ready beside it. */
function onSieve(c: Sheet, look: ComLook): string {
  const { svg } = roundTray(c, 400, 560, 374, { k: 0.62 }),
    leaf = leafTones(c, lotusGreen(c)),
    R = c.R.fork('sieve');
  return svg + heapAt(c, look, 400, 600, 240, 0.76) + ears(c, [150, 470], -0.7, 0.8, grainTones(c, look)) + lotusSheet(c, 610, 800, 140, 0.6, leaf, R) + heapAt(c, look, 612, 806, 66, 0.8);
}

/** A bag with a paper band: dried, or pressed flat without air. */
function bag(c: Sheet, look: ComLook, x: number, y: number, k: number, tag: string): string {
  const R = c.R.fork(tag),
    t = grainTones(c, look),
    flat = look.kind === 'hut',
    at: Place = (u, v) => [x + (u - 0.5) * 300 * k + (v - 0.5) * 40 * k, y + (v - 0.5) * 380 * k + (u - 0.5) * 14 * k],
    d = smooth([at(0.02, 0.02), at(0.5, 0), at(0.98, 0.02), at(flat ? 1 : 1.06, 0.3), at(flat ? 1.01 : 1.07, 0.7), at(0.98, 0.98), at(0.5, 1.01), at(0.02, 0.98), at(flat ? 0 : -0.06, 0.7), at(-0.02, 0.3)], true);
  c.cast(d, 12, 18, 0.28, 9);
  const lines = ['', '', '', ''];
  for (let i = 0; i < 560; i++) {
    const [gx, gy] = at(R.r(0.03, 0.97), R.r(0.15, 0.97)),
      a = R.r(0, 3.1);
    lines[R.i(0, 3)] += `M${n(gx)} ${n(gy)}l${n(Math.cos(a) * 9)} ${n(Math.sin(a) * 8)}`;
  }
  let creases = '';
  for (let i = 0; i < 8; i++) {
    const [a, b] = [R.f(), R.r(0.1, 0.9)];
    creases += smooth([at(a, b), at(a + R.j(0.12), b + 0.06), at(a + R.j(0.24), b + R.r(0.08, 0.18))]);
  }
  const seal = poly([at(0.02, 0.02), at(0.98, 0.02), at(0.98, 0.11), at(0.02, 0.11)]),
    band: Place = (u, v) => at(0.22 + u * 0.56, 0.34 + v * 0.42);
  return fill(d, t.d) + group(lines.map((p, i) => stroke(p, [t.dd, t.d, t.b, t.l][i]!, 7)).join('') + fill(poly([at(0.7, 0), at(1.2, 0), at(1.2, 1.1), at(0.84, 1.1)]), t.dd, 'opacity=".3"') + label(c, band, { ground: c.pal.paper, ink: mix(c.pal.rice, c.pal.ink, 0.4), flower: 'lotus' }) + fill(seal, mix(t.l, c.pal.paper, 0.6), 'opacity=".8"') + stroke(creases, '#ffffff', 3, 'opacity=".55"') + fill(poly([at(0.08, 0.12), at(0.2, 0.12), at(0.13, 0.94), at(0.06, 0.94)]), '#ffffff', 'opacity=".3"'), c.clip(d)) + stroke(d, t.dd, 1.6, 'opacity=".5"');
}

/** Patties of green rice and pork, fried. */
function patties(c: Sheet, look: ComLook, cx: number, cy: number, k: number): string {
  const t = grainTones(c, look),
    crust = c.T(mix(mix(c.pal.goldleaf, c.pal.clay, 0.4), t.b, 0.26));
  return ([[-70, -70], [96, -78], [-136, 4], [30, -4], [176, -2], [-50, 76], [116, 72]] as const).map(([dx, dy], i) => {
    const R = c.R.fork('patty' + i),
      [x, y, r] = [cx + dx * k, cy + dy * k, 76 * k],
      side = `M${n(x - r)} ${n(y)}v${n(26 * k)}A${n(r)} ${n(r * 0.56)} 0 0 0 ${n(x + r)} ${n(y + 26 * k)}v${n(-26 * k)}Z`,
      top = ell(x, y, r, r * 0.56);
    const specks = ['', ''];
    for (let j = 0; j < 70; j++) {
      const [a, q] = [R.r(0, 6.3), Math.sqrt(R.f()) * 0.94];
      specks[j % 2] += `M${n(x + Math.cos(a) * q * r)} ${n(y + Math.sin(a) * q * r * 0.56)}l${n(R.j(7))} ${n(R.j(5))}`;
    }
    return fill(ell(x + 6, y + 34 * k, r, r * 0.56), c.pal.ink, 'opacity=".25"') + fill(side, crust.d) + group(fill(`M${n(x + r * 0.3)} ${n(y - r)}h${n(r)}v${n(r * 2)}h${n(-r)}Z`, crust.dd, 'opacity=".6"'), c.clip(side)) + fill(top, crust.b) + group(stroke(specks[0]!, t.b, 6) + stroke(specks[1]!, crust.l, 5) + stroke(specks[1]!, t.d, 3, 'transform="translate(9 5)" opacity=".7"'), c.clip(top)) + stroke(top, crust.l, 1.8, 'opacity=".6"');
  }).join('');
}

/** Square cakes: the green sheet, and one cut for its bean. */
function cakes(c: Sheet, look: ComLook, cx: number, cy: number, k: number): string {
  const t = grainTones(c, { ...look, kind: 'tuoi' }),
    deep = c.T(mix(t.b, c.pal.ink, 0.2)),
    bean = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.26));
  return ([[60, -70, false], [-110, -20, false], [130, 20, false], [-20, 66, true]] as const).map(([dx, dy, isCut], i) => {
    const R = c.R.fork('cake' + i),
      S = slab([cx + dx * k, cy + (dy + 50) * k], [-100 * k, -40 * k], [104 * k, -38 * k], 44 * k);
    c.cast(S.foot, 8, 9, 0.28, 5);
    let bits = '';
    for (let j = 0; j < 60; j++) {
      const [x, y] = S.on.top(R.f(), R.f());
      bits += `M${n(x)} ${n(y)}l${n(R.j(7))} ${n(R.j(4))}`;
    }
    const cutSide = isCut ? fill(poly([S.on.left(0.04, 0.24), S.on.left(0.96, 0.24), S.on.left(0.96, 0.8), S.on.left(0.04, 0.8)]), bean.b) : '';
    return group(slabBody(S, deep, { top: group(stroke(bits, t.l, 5, 'opacity=".6"') + stroke(bits, deep.d, 4, 'transform="translate(5 3)" opacity=".5"'), c.clip(S.top)), left: cutSide, right: isCut ? fill(poly([S.on.right(0.04, 0.24), S.on.right(0.96, 0.24), S.on.right(0.96, 0.8), S.on.right(0.04, 0.8)]), bean.d) : '' }), c.clip(worn(S.outline, 10 * k)));
  }).join('');
}

/** Sold in a bag, or cooked: on a dish, a board, or as the bags themselves. */
function made(c: Sheet, look: ComLook, how: ComLook['composition'] | 'other'): string {
  const leaf = leafTones(c, bananaGreen(c), 'mat'),
    R = c.R.fork('made');
  if (look.kind === 'kho' || look.kind === 'hut') {
    if (how === 'goi') return bag(c, look, 400, 510, 1.5, 'front');
    if (how === 'nia') return roundTray(c, 400, 600, 370, { k: 0.62 }).svg + heapAt(c, look, 340, 640, 190, 0.7) + bag(c, look, 580, 560, 0.78, 'front');
    return bag(c, look, 330, 460, 1.16, 'front') + heapAt(c, look, 540, 830, 120, 0.8);
  }
  const goods = (x: number, y: number, k: number) => (look.kind === 'cha' ? patties(c, look, x, y, k) : cakes(c, look, x, y, k));
  if (how === 'goi') {
    const wood = board(c, 400, 600, 700, 440);
    return wood.svg + goods(390, 600, 1.1);
  }
  if (how === 'nia') return roundTray(c, 400, 590, 370, { k: 0.64 }).svg + leafMat(c, [[130, 560], [260, 440], [520, 430], [670, 540], [640, 690], [420, 760], [190, 700]], -0.2, leaf, R) + goods(400, 590, 1.3);
  const { svg, well } = dish(c, 400, 590, 350, { k: 0.54 });
  return svg + leafMat(c, [[190, 570], [300, 500], [500, 496], [610, 570], [560, 660], [400, 700], [240, 660]], -0.2, leaf, R) + goods(well.cx, well.cy, 1.1);
}

const isMade = ({ kind }: ComLook): boolean => kind === 'kho' || kind === 'hut' || kind === 'cha' || kind === 'banh';

/** Tied up in its leaf: one parcel on a leaf, several on a tray. */
const wrapped = (c: Sheet, number: ComLook['parcels']): string =>
  (number === 'mot' ? lotusSheet(c, 400, 600, 350, 0.7, leafTones(c, lotusGreen(c)), c.R.fork('leaf')) : roundTray(c, 400, 580, 376, { k: 0.7 }).svg) + parcels(c, number);

/** A gift: one large parcel with a name slip, a lotus bud laid beside it. */
function gift(c: Sheet, look: ComLook): string {
  const red = mix(c.pal.lacquer, '#E01030', 0.2),
    pink = mix(c.pal.lacquer, c.pal.paper, 0.5),
    slip = poly([[330, 432], [398, 406], [448, 524], [380, 552]]),
    bud = paint(c, lotusBud(place(200, 850, 2.5, 0.9)), { kind: 'cut', a: pink, b: mix(pink, c.pal.paper, 0.3), leaf: mix(c.pal.rice, c.pal.ink, 0.3), out: mix(pink, c.pal.lacquer, 0.5), ow: 1.4 });
  c.cast(ell(230, 800, 60, 80), 8, 12, 0.2, 9);
  return lotusSheet(c, 400, 600, 350, 0.72, leafTones(c, lotusGreen(c)), c.R.fork('leaf')) + parcel(c, [404, 740], 1.86, 'gift') + fill(slip, c.pal.ink, 'opacity=".25" transform="translate(4 6)"') + fill(slip, red) + stroke(poly([[341, 437], [391, 418], [435, 520], [385, 540]]), c.pal.goldleaf, 2.4) + ears(c, [640, 900], -2.5, 0.8, grainTones(c, look)) + stroke('M186 866Q150 900 96 924', mix(c.pal.rice, c.pal.ink, 0.3), 11) + bud;
}

export const greenRice = family({
  id: 'com',
  vi: 'Cốm',
  en: 'Young green rice',
  traits,
  words: {
    composition: { goi: ['gói hai lá', 'gói nhỏ', 'phần', 'gói lá ráy'], nia: ['đầu nia', 'nia', 'rót tay', 'rót', 'cối giã'], la: ['gói lá sen', 'đầu mùa', 'gói lá'], thieu: ['phần biếu', 'chuối', 'biếu'] },
    kind: { moc: ['cốm mộc', 'mộc', 'không hồ'], xao: ['cốm xào', 'xào'], kho: ['cốm khô', 'khô', 'sấy'], hut: ['hút chân không', 'cấp đông'], cha: ['chả cốm'], banh: ['bánh cốm'] },
    parcels: { mot: ['một gói'], hai: ['hai gói'], bon: ['bốn gói', 'bốn phần'], muoi: ['mười gói', 'mười phần', '10 gói'] },
  },
  pieces: { of: ['gói', 'phần'], shown: (look) => (!isMade(look) && look.composition === 'goi' ? layouts[look.parcels].at.length : 1) },
  otherView: { vi: 'gói trong lá, mở ra lá', en: 'in its leaf, out of its leaf' },
  focus: (look) => (isMade(look) ? [400, 560, 1.9] : look.composition === 'goi' ? [400, 620, 1.8] : [400, 560, 2]),
  draw(c, look, view) {
    c.tint = c.pal.rice;
    if (isMade(look)) return made(c, look, view === 'other' ? (look.composition === 'la' ? 'nia' : 'la') : look.composition === 'thieu' ? 'la' : look.composition);
    if (view === 'other') return look.composition === 'goi' || look.composition === 'thieu' ? onLeaf(c, look) : wrapped(c, 'mot');
    if (look.composition === 'thieu') return gift(c, look);
    if (look.composition === 'nia') return onSieve(c, look);
    if (look.composition === 'goi') return wrapped(c, look.parcels);
    return onLeaf(c, look);
  },
});
