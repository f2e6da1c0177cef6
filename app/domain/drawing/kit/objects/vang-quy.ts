// Gold and silver leaf of Kiêu Kỵ: the open book, the packet, loose leaves, a kit for beginners, and what is gilded.
import { jitter, mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, lathe, lens, n, place, poly, rect, smooth, TAU, web } from '../geom.ts';
import { bevel, contour, grain, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom, lotus, peony } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { hoop, worn } from './solids.ts';

const traits = {
  composition: whenAsked(oneOf('quyen', 'tap', 'thep'), 'la', 'nghe', 'vun'),
  metal: whenAsked(oneOf('vang'), 'bac'),
  cover: oneOf('do', 'lam', 'nau'),
  gilded: oneOf('mau', 'sen'),
};
type LeafLook = Look<typeof traits>;

type Stuff = { c: Sheet; look: LeafLook; g: Tones; paper: Tones; cover: Tones };

function stuff(c: Sheet, look: LeafLook): Stuff {
  const { pal } = c,
    R = c.R.fork('batch');
  return {
    c, look,
    g: c.T(jitter(look.metal === 'bac' ? mix(mix(pal.paper, pal.cobalt, 0.16), pal.ink, 0.14) : pal.goldleaf, R, 0.015)),
    paper: c.T(jitter(mix(pal.paper, pal.clay, R.r(0.18, 0.3)), R, 0.012)),
    cover: c.T({ do: pal.lacquer, lam: mix(pal.cobalt, pal.ink, 0.2), nau: mix(pal.clay, pal.ink, 0.3) }[look.cover]),
  };
}

/** One leaf: beaten so thin that it creases where it lies. */
function leaf({ c, g }: Stuff, R: Chance, x: number, y: number, s: number, rot: number, k = 0.9): string {
  const edge = Array.from({ length: 28 }, (_, i) => {
      const f = (i % 7) / 7,
        [u, v] = ([[f, 0], [1, f], [1 - f, 1], [0, 1 - f]] as const)[Math.floor(i / 7)]!;
      return [(u - 0.5) * s + R.j(s * 0.012), (v - 0.5) * s * k + R.j(s * 0.012)] as const;
    }),
    d = poly(edge);
  let creases = '';
  for (let i = 0; i < 15; i++) {
    const [px, py, a, l, b] = [R.j(s * 0.5), R.j(s * 0.4), R.r(0, TAU), R.r(0.14, 0.44) * s, R.j(0.5)];
    creases += smooth([[px, py], [px + Math.cos(a) * l * 0.5, py + Math.sin(a) * l * 0.5 * k], [px + Math.cos(a + b) * l, py + Math.sin(a + b) * l * k]]);
  }
  let dark = '',
    light = '',
    bright = '';
  for (const cell of web(R, -s * 0.56, -s * 0.5, s * 1.12, s * 1.02, s * 0.2, 0.46).cells) {
    const f = R.f();
    if (f < 0.26) light += poly(cell);
    else if (f < 0.36) bright += poly(cell);
    else if (f < 0.52) dark += poly(cell);
  }
  return (
    `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(rot)})">` + fill(d, g.b) +
    group(fill(light, g.l, 'opacity=".6"') + fill(bright, g.ll, 'opacity=".6"') + fill(dark, g.d, 'opacity=".3"') + fill(`M${n(s * 0.1)} ${n(-s)}L${n(s * 0.6)} ${n(-s)}V${n(s)}L${n(s * 0.3)} ${n(s)}Z`, g.d, 'opacity=".35"') + stroke(creases, g.d, 1.6) + stroke(creases, g.ll, 1.4, 'transform="translate(-2 -2)"'), c.clip(d)) + '</g>'
  );
}

/** The open book: leaf on either page, tissue between. */
function openBook(m: Stuff, by: number): string {
  const { c, paper, cover } = m,
    R = c.R.fork('book');
  c.stand(410, by + 190, 330, 60, 0.7);
  c.cast(`M70 ${by - 150}Q240 ${by - 190} 400 ${by - 130}Q560 ${by - 190} 730 ${by - 150}V${by + 170}Q560 ${by + 140} 400 ${by + 190}Q240 ${by + 140} 70 ${by + 170}Z`, 10, 22, 0.26, 9);
  let o = fill(`M62 ${by - 140}H738V${by + 186}Q560 ${by + 170} 400 ${by + 208}Q240 ${by + 170} 62 ${by + 186}Z`, cover.b) + fill(`M400 ${by}H738V${by + 186}Q560 ${by + 170} 400 ${by + 208}Z`, cover.d);
  for (let i = 5; i >= 0; i--) {
    const e = i * 5;
    o += [[76 - e * 0.5, 240], [724 + e * 0.5, 560]].map(([x, mid], side) => fill(`M${x} ${by - 160 + e}Q${mid} ${by - 204 + e} 400 ${by - 140 + e}V${by + 182 + e}Q${mid} ${by + 130 + e} ${x} ${by + 160 + e}Z`, side ? (i % 2 ? paper.dd : paper.d) : i % 2 ? paper.d : paper.b)).join('');
  }
  const page = (s: number) => `M${400 + s * 324} ${by - 160}Q${400 + s * 160} ${by - 204} 400 ${by - 140}V${by + 182}Q${400 + s * 160} ${by + 130} ${400 + s * 324} ${by + 160}Z`,
    curl = R.i(640, 670);
  return (
    o + fill(page(-1), paper.b) + fill(page(1), paper.l) +
    group(fill(`M330 ${by - 240}Q384 ${by} 340 ${by + 240}H400V${by - 240}Z`, paper.d, 'opacity=".8"'), c.clip(page(-1))) +
    group(fill(`M400 ${by - 240}H436Q420 ${by} 430 ${by + 240}H400Z`, paper.d, 'opacity=".7"'), c.clip(page(1))) +
    leaf(m, R.fork('l'), 226, by - 18, 238, -2.5, 0.98) + leaf(m, R.fork('r'), 566, by - 22, 244, 2 + R.j(2), 0.98) +
    fill(`M724 ${by - 160}Q${curl} ${by - 120} ${curl - 44} ${by - 172}Q660 ${by - 186} 724 ${by - 160}Z`, paper.ll) + stroke(`M724 ${by - 160}Q650 ${by - 120} 612 ${by - 172}`, paper.d, 2.4)
  );
}

/** Books tied shut in their band, a leaf showing on the top one. */
function packet(m: Stuff, x: number, y: number, s: number, rot: number, sheets: number, tag: string): string {
  const { c, paper, cover, g } = m,
    R = c.R.fork(tag),
    w = 108 * s;
  c.cast(`M${n(x - w)} ${n(y - w * 0.8)}h${n(2 * w)}v${n(1.7 * w)}h${n(-2 * w)}Z`, 14, 20, 0.22, 9);
  let o = '';
  for (let i = 0; i < sheets; i++)
    o += `<g transform="translate(${n(x + R.j(6))} ${n(y + 18 * s - i * 4)}) rotate(${n(rot + R.j(3))}) scale(${Math.round(s * 100) / 100})">` + fill('M-108 -92H108V92H-108Z', i % 2 ? paper.b : paper.d) + fill('M-108 84H108V92H-108ZM100 -92H108V92H100Z', paper.dd, 'opacity=".5"') + '</g>';
  return o + `<g transform="translate(${n(x)} ${n(y - sheets * 4 + 18 * s)}) rotate(${n(rot)}) scale(${Math.round(s * 100) / 100})">` + leaf(m, R, 0, 0, 176, 0, 0.86) + fill('M-112 -14H112V14H-112Z', cover.b) + fill('M-112 7H112V14H-112Z', cover.d) + fill('M-26 -30H26V30H-26Z', paper.ll) + stroke('M-20 -24H20V24H-20Z', cover.b, 2) + paint(c, blossom(place(0, 0, 0.95), R), { kind: 'flat', a: cover.b, b: mix(cover.b, paper.ll, 0.3), gold: g.b }) + '</g>';
}

/** The gilder's soft brush. */
function brushTool({ c, g }: Stuff, x: number, y: number, rot: number): string {
  const R = c.R.fork('hair'),
    { pal } = c,
    wood = c.T(mix(pal.clay, pal.ink, 0.3));
  c.cast(`M${x - 100} ${y - 16}L${x + 500} ${y - 66}V${y - 48}L${x - 96} ${y + 12}Z`, 10, 18, 0.24, 5);
  let hair = '';
  for (let i = 0; i < 22; i++) hair += `M0 ${n((i - 10.5) * 1.7)}Q-54 ${n((i - 10.5) * 3)} ${n(-112 + Math.abs(i - 10.5) * 2.2)} ${n((i - 10.5) * 2.3 + R.j(3))}`;
  return `<g transform="translate(${x} ${y}) rotate(${rot})">` + stroke(hair, mix(pal.ink, pal.clay, 0.3), 3.2) + stroke(hair, mix(pal.clay, pal.paper, 0.35), 1) + fill('M-4 -21H66V21H-4Z', g.b) + fill('M-4 4H66V21H-4Z', g.d) + fill('M-4 -15H66v5H-4Z', g.ll) + stroke('M12 -20V20M22 -20V20M50 -20V20', g.dd, 2) + fill('M66 -15C200 -20 420 -14 500 -6Q512 0 500 6C420 14 200 20 66 15Z', wood.b) + fill('M66 3C200 7 420 5 506 1Q508 4 500 6C420 14 200 20 66 15Z', wood.dd) + fill(lens(84, -8, 440, -6, 3), wood.ll) + '</g>';
}

function flakes({ c, g }: Stuff, x: number, y: number, w: number, h: number, count: number, size: number): string {
  const R = c.R.fork('flakes' + x);
  const tones = ['', '', ''];
  for (let i = 0; i < count; i++) {
    const [px, py, s] = [x + R.f() * w, y + R.f() * h, size * R.r(0.4, 1.2)];
    tones[R.i(0, 2)] += poly([[px, py], [px + s, py - s * 0.4], [px + s * 0.8, py + s * 0.6], [px - s * 0.3, py + s * 0.7]]);
  }
  return fill(tones[0]!, g.d) + fill(tones[1]!, g.b) + fill(tones[2]!, g.l);
}

/** What a beginner needs: a packet of leaf, the soft brush, size in its jar, a leaf to try. */
function kit(m: Stuff): string {
  const { c } = m,
    glass = c.T(mix(c.pal.paper, c.pal.celadon, 0.25)),
    size = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.5)),
    cork = c.T(mix(c.pal.clay, c.pal.paper, 0.4)),
    L = lathe(580, [[350, 66], [372, 72], [392, 68], [420, 96], [440, 100], [590, 100], [606, 92]], 0.24);
  c.stand(584, 612, 98, 24);
  c.cast(L.d, 26, 8, 0.1, 14);
  const jar = fill(L.d, glass.l) + group(fill(rect(460, 470, 240, 180), size.d) + fill(ell(580, 470, 98, 22), size.b) + shadeLathe(c, L, glass, { op: 0.25, gloss: 0.9, hatch: 0 }), c.clip(L.d)) + contour(L, glass.dd, 3) + fill('M518 306V352A62 15 0 0 0 642 352V306Z', cork.b) + fill('M600 306H642V352A62 15 0 0 1 600 366Z', cork.d) + fill(ell(580, 306, 62, 15), cork.l);
  return packet(m, 260, 440, 1.34, -8, 9, 'kit') + jar + leaf(m, c.R.fork('loose'), 600, 730, 150, 14) + brushTool(m, 190, 850, -7);
}

/** Ten leaves of three finenesses on tissue: four of pure gold, three paler, three with copper in them. */
function tenLeaves(m: Stuff): string {
  const { c, g, paper } = m, R = c.R.fork('ten'), tissue = worn([[70, 150], [734, 150], [734, 856], [70, 856]], 10);
  const tones = [g, c.T(mix(g.b, c.pal.paper, 0.3)), c.T(mix(g.b, c.pal.clay, 0.34))];
  c.cast(tissue, 12, 16, 0.2, 9);
  const rows = [4, 3, 3].map((many, row) => Array.from({ length: many }, (_, i) => leaf({ ...m, g: tones[row]! }, R.fork(`${row}${i}`), 402 + (i - (many - 1) / 2) * 158, 270 + row * 232, 138, R.j(5), 0.98)).join(''));
  return fill(tissue, paper.l) + stroke('M70 386H734M70 618H734', paper.d, 2, 'opacity=".7"') + rows.join('');
}

/** A carved panel half laid with leaf: red lacquer still waits at one side. */
function panel(m: Stuff): string {
  const { c, g, look } = m,
    { pal } = c,
    red = c.T(mix(pal.lacquer, pal.clay, 0.12)),
    frame = rect(110, 130, 580, 640),
    R = c.R.fork('panel');
  c.cast(frame, 18, 22, 0.28, 9);
  const shapes = look.gilded === 'sen' ? lotus(place(400, 560, 2.7), R) : peony(place(400, 440, 3.6), R),
    relief = shapes.filter(({ role }) => role !== 'line'),
    gold = relief.map(({ d }, i) => fill(d, i % 2 ? g.b : g.l) + stroke(d, g.d, 3)).join(''),
    bare = relief.map(({ d }, i) => fill(d, i % 2 ? red.b : red.l) + stroke(d, red.dd, 3)).join('');
  const cut = smooth([[60, 60], [520, 60], [470, 240], [560, 400], [500, 560], [580, 700], [540, 840], [60, 840]], true);
  const inner = rect(150, 170, 500, 560);
  let keys = '';
  for (let i = 0; i < 17; i++) keys += `M${126 + i * 33} 152h18v-12h-10M${126 + i * 33} 750h18v12h-10`;
  return (
    fill(frame, red.d) + fill(rect(110, 130, 580, 12), red.l) + fill(rect(110, 130, 12, 640), red.l) + fill(rect(676, 130, 14, 640), red.dd) + group(fill(frame, g.b) + bevel(c, frame, g, 9) + stroke(keys, g.d, 4), c.clip(cut)) +
    fill(inner, red.dd) + group(grain(R, 150, 170, 500, 560, 16, red.d, 1.6, 6), c.clip(inner)) + group(fill(inner, mix(g.d, pal.lacquer, 0.35)), c.clip(cut)) + group(bare, c.clip(inner)) + group(group(gold, c.clip(cut)), c.clip(inner)) +
    leaf(m, R.fork('leaf'), 556, 460, 130, 12) + brushTool(m, 240, 890, -9) + flakes(m, 500, 790, 180, 60, 18, 13)
  );
}

/** A glass jar of flakes, some on paper before it. */
function jar(m: Stuff): string {
  const { c, g, cover } = m,
    glass = c.T(mix(c.pal.paper, c.pal.celadon, 0.25)),
    L = lathe(360, [[300, 120], [330, 128], [350, 118], [380, 160], [430, 170], [690, 170], [716, 156]], 0.22);
  c.stand(364, 722, 160, 36);
  c.cast(L.d, 34, 10, 0.1, 16);
  const sheet = 'M420 800L700 740L770 850L500 920Z';
  c.cast(sheet, 8, 10, 0.2, 5);
  return fill(L.d, glass.l, 'opacity=".9"') + group(fill(rect(160, 470, 400, 300), g.d) + fill(ell(360, 470, 168, 36), g.b) + flakes(m, 180, 440, 360, 290, 260, 24) + shadeLathe(c, L, glass, { op: 0.25, gloss: 0.9, hatch: 0 }), c.clip(L.d)) + contour(L, glass.dd, 3) + fill('M236 296V330A124 28 0 0 0 484 330V296Z', cover.b) + fill('M400 300L484 296V330A124 28 0 0 1 400 356Z', cover.d) + fill(ell(360, 296, 124, 28), cover.l) + hoop(360, 296, 96, 21, cover.b, 3) + fill(sheet, m.paper.l) + flakes(m, 510, 780, 190, 100, 60, 22);
}

export const goldLeaf = family({
  id: 'vang-quy',
  vi: 'Quỳ vàng',
  en: 'Gold leaf',
  traits,
  words: {
    composition: { nghe: ['bộ đồ thếp', 'bộ đồ', 'tập tay'], vun: ['vàng vụn', 'vụn', 'rắc'], tap: ['tập', 'lá nhỏ', 'quyển nhỏ'], la: ['mười lá'], quyen: ['quyển lớn', 'quyển'], thep: ['thếp hoành phi', 'tranh dát', 'dát vàng', 'thếp vàng'] },
    metal: { bac: ['quỳ bạc', 'bạc lá', 'bạc'], vang: ['quỳ vàng', 'vàng lá', 'vàng'] },
    cover: { do: ['bìa đỏ'], lam: ['bìa lam'] },
    gilded: { sen: ['sen'], mau: ['mẫu đơn'] },
  },
  // Leaves are counted where they lie one by one; else one buys the book or the packet.
  pieces: { of: ['lá'], shown: ({ composition }) => (composition === 'la' ? 10 : 1) },
  otherView: { vi: 'mở xem, thếp thử', en: 'opened, and laid' },
  focus: ({ composition }) => (composition === 'thep' || composition === 'tap' ? [400, 470, 1.9] : composition === 'vun' ? [380, 560, 1.9] : [410, 480, 1.8]),
  draw(c, look, view) {
    const m = stuff(c, look),
      R = c.R.fork('place');
    c.tint = look.metal === 'bac' ? c.pal.cobalt : c.pal.goldleaf;
    const opened = () => openBook(m, 540) + leaf(m, R.fork('free'), R.r(540, 600), 190, 150, R.r(8, 24), 0.96);
    const shut = (side: number) => packet(m, 400 - side * 20, 520, 1.9, -7 * side, 13, 'b') + leaf(m, R.fork('f1'), 400 + side * 190, 800, 180, 16 * side, 0.96);
    if (view === 'other') return look.composition === 'quyen' ? shut(1) : look.composition === 'tap' ? opened() : panel(m);
    switch (look.composition) {
      case 'tap':
        return shut(1);
      case 'thep':
        return shut(-1);
      case 'la':
        return tenLeaves(m);
      case 'nghe':
        return kit(m);
      case 'vun':
        return jar(m);
      default:
        return opened();
    }
  },
});
