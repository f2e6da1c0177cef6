// Sticky rice of Phú Thượng: nine kinds of it, on leaf, in the carrying basket, in a bowl.
import { type Ink, mix } from '../color.ts';
import { family, flag, type Look, oneOf, whenAsked } from '../family.ts';
import { blob, ell, n, type Point, smooth, TAU } from '../geom.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { beans, grainHeap, type Heap, steam, strands, warm } from './grains.ts';
import { bananaGreen, cord, leafBed, leafMat, leafTones, lotusGreen, lotusSheet, stringInk, twist } from './leaves.ts';
import { bevel } from '../materials.ts';
import { mound, slab, slabBody, worn } from './solids.ts';
import { bowl, carrier, dish } from './wares.ts';

const traits = {
  composition: oneOf('la', 'thung', 'bat', 'dia'),
  kind: whenAsked(oneOf('xeo', 'gac', 'lac', 'dauden', 'vo'), 'ngo', 'cam', 'com', 'nguSac', 'dauxanh'),
  lotusLeaf: flag(0.35),
};
type XoiLook = Look<typeof traits>;

const riceOf = ({ pal }: Sheet, kind: XoiLook['kind']): Ink => {
  const white = mix(pal.paper, pal.goldleaf, 0.08);
  return {
    xeo: mix(pal.goldleaf, pal.paper, 0.26),
    gac: mix(mix(pal.lacquer, '#E03010', 0.35), pal.goldleaf, 0.26),
    lac: mix(white, pal.clay, 0.08),
    dauden: mix(mix(pal.cobalt, pal.lacquer, 0.5), pal.paper, 0.5),
    vo: mix(pal.goldleaf, pal.paper, 0.5),
    ngo: white,
    cam: mix(mix(pal.cobalt, pal.lacquer, 0.55), pal.ink, 0.42),
    com: mix(pal.rice, pal.paper, 0.16),
    nguSac: white,
    dauxanh: mix(pal.goldleaf, pal.paper, 0.62),
  }[kind];
};

/** What is strewn on a kind of sticky rice. */
function topping(c: Sheet, kind: XoiLook['kind'], heap: Heap, R: Chance): string {
  const { pal } = c,
    top: Heap = { ...heap, rx: heap.rx * 0.62, ry: heap.ry * 0.3, cy: heap.cy - heap.h * 0.42, h: heap.h * 0.6 },
    size = heap.rx / 200;
  if (kind === 'xeo') {
    const bean = c.T(mix(pal.goldleaf, pal.paper, 0.36));
    return grainHeap({ ...top, rx: top.rx * 0.92 }, { ...bean, dd: bean.d }, R.fork('bean'), { count: 240, len: 5, w: 8 * size }) + strands({ ...top, rx: top.rx * 0.8 }, [mix(pal.clay, pal.ink, 0.3), mix(pal.clay, pal.goldleaf, 0.4), mix(pal.clay, pal.ink, 0.1)], R.fork('hanh'), { count: 70, len: 15 * size, w: 4 * size });
  }
  if (kind === 'lac') return beans(heap, c.T(mix(pal.clay, pal.paper, 0.34)), R, { count: 52, r: 9 * size, long: 1.8 });
  if (kind === 'dauden') return beans(heap, c.T(mix(pal.ink, pal.cobalt, 0.16)), R, { count: 78, r: 6.4 * size, long: 1.5 });
  if (kind === 'ngo') return beans(heap, c.T(mix(pal.goldleaf, pal.paper, 0.44)), R, { count: 120, r: 8.4 * size, long: 1.2 }) + strands(top, [mix(pal.clay, pal.ink, 0.3), mix(pal.clay, pal.goldleaf, 0.4)], R.fork('hanh'), { count: 44, len: 15 * size, w: 4 * size });
  if (kind === 'vo') return strands({ ...top, rx: top.rx * 0.7 }, [mix(pal.paper, '#FFFFFF', 0.5), pal.paper], R, { count: 30, len: 16 * size, w: 3 * size });
  if (kind === 'com') return strands(top, [mix(pal.paper, '#FFFFFF', 0.6), mix(pal.goldleaf, pal.paper, 0.5)], R, { count: 46, len: 17 * size, w: 3.4 * size });
  if (kind === 'cam') return strands(top, [mix(pal.paper, '#FFFFFF', 0.6), pal.paper], R, { count: 46, len: 18 * size, w: 3 * size });
  if (kind === 'gac') return beans({ ...heap, rx: heap.rx * 0.8 }, c.T(mix(pal.ink, pal.lacquer, 0.4)), R, { count: 5, r: 12 * size, long: 1.3 });
  return '';
}

/** A heap of one kind; five colours lie side by side. */
function xoi(c: Sheet, look: XoiLook, heap: Heap, tag = 'heap'): string {
  const R = c.R.fork(tag),
    size = heap.rx / 200;
  if (look.kind === 'nguSac') {
    const kinds = ['gac', 'com', 'nguSac', 'vo', 'cam'] as const;
    return group(
      kinds.map((kind, i) => grainHeap({ ...heap, cx: heap.cx + ((i - 2) / 2) * heap.rx * 0.7, rx: heap.rx * 0.36, h: heap.h * (1 - Math.abs(i - 2) * 0.16) }, c.T(riceOf(c, kind)), R.fork(kind), { count: 330, len: 9 * size, w: 7 * size })).join(''),
      c.clip(mound(heap.cx, heap.cy, heap.rx, heap.ry, heap.h * 1.1)),
    );
  }
  const t = warm(c, riceOf(c, look.kind)),
    grains = grainHeap(heap, look.kind === 'cam' ? { ...t, ll: mix(t.l, c.pal.paper, 0.2) } : t, R, { count: Math.round(1250 * Math.min(1.2, Math.max(0.5, size * size))), len: 10 * size, w: 7.4 * size, loose: 5 });
  return grains + topping(c, look.kind, heap, R.fork('top'));
}

/** A parcel of leaf tied with straw: what is handed over the shoulder pole. */
function parcel(c: Sheet, [x, y]: Point, k: number, tag: string): string {
  const R = c.R.fork(tag),
    t = leafTones(c, bananaGreen(c), tag),
    S = slab([x, y], [-128 * k, -50 * k], [132 * k, -46 * k], 62 * k),
    ink = stringInk(c),
    dark = mix(ink, c.pal.ink, 0.5),
    { top, left, right } = S.on;
  c.cast(S.foot, 10, 10, 0.3, 5);
  let veins = '';
  for (let i = 1; i < 10; i++) veins += smooth([top(0, i / 10), top(0.5, i / 10 + R.j(0.02)), top(1, i / 10)]) + smooth([left(0, i / 10), left(1, i / 10)]);
  const flap = `M${top(0, 0).map(n).join(' ')}L${top(0.55, 0.5).map(n).join(' ')}L${top(0, 1).map(n).join(' ')}Z`;
  const ties = [top(0.5, 1), top(0.5, 0), left(0.5, 0), left(0.5, 1)].map((p, i) => `${i ? 'L' : 'M'}${p.map(n).join(' ')}`).join('') + [top(0, 0.5), top(1, 0.5), right(0.5, 0), right(0.5, 1)].map((p, i) => `${i ? 'L' : 'M'}${p.map(n).join(' ')}`).join('');
  const [kx, ky] = top(0.5, 0.5);
  return (
    group(slabBody(S, t, { top: fill(flap, t.d, 'opacity=".4"') + stroke(veins, t.d, 1.4, 'opacity=".7"') }) + stroke(flap, t.dd, 1.6, 'opacity=".5"'), c.clip(worn(S.outline, 14 * k))) + cord(ties, ink, dark, 5 * k) + twist(kx, ky, k, ink, dark, R)
  );
}

/** The quilt that keeps the basket hot, its corner turned back. */
function quilt(c: Sheet, cx: number, cy: number, rx: number, ry: number, R: Chance): string {
  const t = c.T(R.pick([mix(c.pal.lacquer, c.pal.paper, 0.25), mix(c.pal.cobalt, c.pal.paper, 0.3), mix(c.pal.clay, c.pal.paper, 0.4)])),
    d = smooth([[cx + rx * 0.1, cy - ry * 0.86], [cx + rx * 0.7, cy - ry * 0.9], [cx + rx * 1.12, cy - ry * 0.1], [cx + rx * 1.06, cy + ry * 0.9], [cx + rx * 0.84, cy + ry * 1.7], [cx + rx * 0.66, cy + ry * 0.8], [cx + rx * 0.46, cy + ry * 0.2], [cx + rx * 0.26, cy - ry * 0.3]], true);
  let checks = '';
  for (let i = 0; i < 11; i++) {
    const s = i / 10;
    checks += smooth([[cx + rx * (0.06 + s * 1.1), cy - ry], [cx + rx * (0.2 + s * 0.95), cy + ry * 0.3], [cx + rx * (0.4 + s * 0.7), cy + ry * 1.8]]) + smooth([[cx, cy - ry + s * ry * 2.7], [cx + rx * 0.7, cy - ry * 0.9 + s * ry * 2.6], [cx + rx * 1.2, cy - ry * 0.8 + s * ry * 2.9]]);
  }
  return fill(d, t.dd, 'transform="translate(-5 6)" opacity=".5"') + fill(d, t.b) + group(stroke(checks, t.ll, 4, 'opacity=".65"') + stroke(checks, t.d, 1.6, 'transform="translate(5 3)"') + fill(`M${n(cx + rx * 0.8)} ${n(cy - ry * 2)}H${n(cx + rx * 2)}V${n(cy + ry * 3)}H${n(cx + rx * 0.72)}Q${n(cx + rx * 1.02)} ${n(cy + ry * 0.4)} ${n(cx + rx * 0.8)} ${n(cy - ry * 2)}Z`, t.d, 'opacity=".6"'), c.clip(d)) + bevel(c, d, t, 5);
}

const bed = (c: Sheet, look: XoiLook, cx: number, cy: number, r: number): string =>
  look.lotusLeaf ? lotusSheet(c, cx, cy, r, 0.6, leafTones(c, lotusGreen(c)), c.R.fork('lotus')) : leafBed(c, cx, cy, r * 1.02, r * 0.62, leafTones(c, bananaGreen(c)), c.R.fork('bed'));

/** A heap turned out of a mould: its scalloped edge. */
const scalloped = (cx: number, cy: number, rx: number, ry: number): string =>
  blob(Array.from({ length: 28 }, (_, i): Point => {
    const a = (i / 28) * TAU,
      q = i % 2 ? 1.06 : 0.97;
    return [cx + Math.cos(a) * rx * q, cy + Math.sin(a) * ry * q];
  }));

export const stickyRice = family({
  id: 'xoi',
  vi: 'Xôi',
  en: 'Sticky rice',
  traits,
  words: {
    kind: {
      xeo: ['xôi xéo', 'xéo'], gac: ['xôi gấc', 'gấc'], lac: ['xôi lạc', 'lạc', 'đậu phộng'], dauden: ['đỗ đen', 'đậu đen'], vo: ['xôi vò', 'vò'], ngo: ['xôi ngô', 'ngô', 'bắp'],
      cam: ['nếp cẩm', 'nếp than', 'xôi cẩm'], com: ['xôi cốm', 'cốm'], nguSac: ['ngũ sắc', 'năm màu'], dauxanh: ['đỗ xanh', 'đậu xanh'],
    },
    composition: { thung: ['thúng', 'mâm'], bat: ['bát', 'hộp'], dia: ['đĩa', 'đóng oản', 'oản', 'lễ'], la: ['gói lá', 'gói'] },
    lotusLeaf: { yes: ['lá sen'], no: ['lá chuối', 'lá dong'] },
  },
  otherView: { vi: 'gói lá, buộc lạt', en: 'wrapped in leaf and tied' },
  focus: ({ composition }) => (composition === 'bat' ? [400, 460, 2] : composition === 'thung' ? [370, 470, 2] : [390, 560, 2]),
  draw(c, look, view) {
    c.tint = riceOf(c, look.kind === 'nguSac' ? 'vo' : look.kind);
    const R = c.R.fork('place');
    if (view === 'other')
      return leafMat(c, [[90, 620], [300, 520], [560, 540], [730, 640], [650, 790], [400, 830], [160, 760]], -0.1, leafTones(c, bananaGreen(c), 'mat'), R) + parcel(c, [410, 730], 1.9, 'a');
    if (look.composition === 'thung') {
      const { svg, well } = carrier(c, 400, 820, 320, { H: 250 }),
        leaf = leafTones(c, bananaGreen(c), 'lining');
      const lining = group(fill(ell(well.cx, well.cy, well.rx, well.ry), leaf.d) + Array.from({ length: 9 }, (_, i) => fill(ell(well.cx + Math.cos(i * 0.7) * well.rx * 0.8, well.cy + Math.sin(i * 0.7) * well.ry * 0.8, 90, 46), i % 2 ? leaf.b : leaf.l)).join(''), c.clip(ell(well.cx, well.cy, well.rx, well.ry)));
      return svg + lining + xoi(c, look, { cx: 384, cy: well.cy + 8, rx: 254, ry: 70, h: 190 }) + quilt(c, 400, well.cy - 20, 300, 104, R.fork('quilt')) + steam(c, 330, well.cy - 210, 1, R.fork('steam'));
    }
    if (look.composition === 'bat') {
      const { svg, well } = bowl(c, 400, 790, 300, { k: 0.34 });
      return svg + xoi(c, look, { cx: 400, cy: well.cy + 6, rx: well.rx * 0.93, ry: well.ry * 0.9, h: 190 }) + steam(c, 400, 300, 0.9, R.fork('steam'));
    }
    if (look.composition === 'dia') {
      const { svg, well } = dish(c, 400, 620, 362, { k: 0.48 });
      const foot = scalloped(well.cx, well.cy, 240, 116);
      return svg + fill(foot, c.T(riceOf(c, look.kind)).d) + xoi(c, look, { cx: well.cx, cy: well.cy - 4, rx: 230, ry: 104, h: 250 });
    }
    return bed(c, look, 400, 600, 346) + xoi(c, look, { cx: 400, cy: 610, rx: 226, ry: 104, h: 230 });
  },
});
