// Tò he of Xuân La: figures of dyed rice dough on sticks, on a turned stand, in a straw roll, in a bamboo cup, on a tray.
import { mix } from '../color.ts';
import { count, family, flag, type Flag, type Look, oneOf } from '../family.ts';
import { brush, ell, lathe, lerp, n, type Point, smooth } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { dough } from './to-he-dough.ts';
import { figureNames, figures } from './to-he-figures.ts';
import { moreFigureNames, moreFigures } from './to-he-more.ts';
import { bambooTones, roundTray } from './wares.ts';

const names = [...figureNames, ...moreFigureNames] as const;
type Name = (typeof names)[number];

const traits = {
  composition: oneOf('de', 'rom', 'ong'),
  /** How many, where no words name them. */
  figures: count(1, 5),
  ...(Object.fromEntries(names.map((name) => [name, flag(0)])) as Record<Name, Flag>),
};
type FigureLook = Look<typeof traits>;

const named = (look: FigureLook): Name[] => names.filter((name) => look[name]).slice(0, 5);

/** The figures that are asked for; where none is, as many as are said, by chance. */
function shown(c: Sheet, look: FigureLook): Name[] {
  const asked = named(look);
  if (asked.length > 0) return asked;
  const R = c.R.fork('figures');
  return names.map((name) => [R.f(), name] as const).toSorted((a, b) => a[0] - b[0]).slice(0, look.figures).map(([, name]) => name);
}

type Spot = { x: number; y: number; size: number; turn: number };

/** Where heads stand, the farthest first, by how many they are. */
const spots: Readonly<Record<number, readonly Spot[]>> = {
  1: [{ x: 400, y: 400, size: 2.1, turn: 0 }],
  2: [{ x: 580, y: 340, size: 1.34, turn: 6 }, { x: 226, y: 440, size: 1.36, turn: -6 }],
  3: [{ x: 190, y: 430, size: 1.22, turn: -5 }, { x: 600, y: 420, size: 1.2, turn: 5 }, { x: 398, y: 256, size: 1.4, turn: 0 }],
  4: [{ x: 266, y: 220, size: 1.1, turn: -4 }, { x: 548, y: 230, size: 1.1, turn: 4 }, { x: 170, y: 500, size: 1.12, turn: -8 }, { x: 610, y: 510, size: 1.12, turn: 8 }],
  5: [{ x: 400, y: 200, size: 1.12, turn: 0 }, { x: 180, y: 310, size: 1.04, turn: -6 }, { x: 624, y: 310, size: 1.04, turn: 6 }, { x: 270, y: 550, size: 1.02, turn: -4 }, { x: 540, y: 560, size: 1.02, turn: 4 }],
};

/** Figures on their sticks, all down to one place. */
function onSticks(c: Sheet, look: FigureLook, foot: Point, spread: number): string {
  const drawn = { ...figures(c), ...moreFigures(c) },
    R = c.R.fork('lean'),
    t = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.35)),
    chosen = shown(c, look);
  let sticks = '',
    heads = '';
  for (const [i, name] of chosen.entries()) {
    const spot = spots[chosen.length]![i]!,
      [x, y] = [spot.x + R.j(12), spot.y + R.j(18)],
      bx = foot[0] + (chosen.length === 1 ? 0 : (x - 400) * spread);
    const line = (dx: number): Point[] => [[x + dx, y + 40], [(x + bx) / 2 + dx, (y + foot[1]) / 2 + 10], [bx + dx, foot[1]]];
    sticks += fill(brush(line(0), 11, { prof: () => 1, m: 6 }), t.b) + fill(brush(line(3), 4, { prof: () => 1, m: 6 }), t.dd);
    heads += `<g transform="translate(${n(x)} ${n(y)}) rotate(${spot.turn}) scale(${spot.size})">${drawn[name]()}</g>`;
    c.cast(ell(x, y, 84 * spot.size, 78 * spot.size), 26, 24, 0.13, 16);
  }
  return sticks + heads;
}

/** The turned wooden stand. */
function stand(c: Sheet): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.25)),
    L = lathe(400, [[784, 150], [806, 156], [860, 150], [878, 140]], 0.2);
  c.stand(402, 880, 190, 30);
  return fill(L.d, t.b) + group(shadeLathe(c, L, t, { gloss: 0, edge: 0.4 }), c.clip(L.d)) + fill(ell(400, 784, 150, 30), t.l) + stroke(ell(400, 784, 122, 23) + ell(400, 784, 90, 16) + ell(400, 784, 52, 9), t.d, 2);
}

/** The straw roll that a maker carries from fair to fair. */
function strawRoll(c: Sheet): string {
  const t = c.T(mix(c.pal.goldleaf, c.pal.clay, 0.16)),
    L = lathe(400, [[690, 96], [706, 104], [760, 92], [812, 106], [868, 98], [900, 110]], 0.24),
    R = c.R.fork('straw'),
    lines = ['', '', ''];
  c.stand(404, 902, 118, 26);
  for (let i = 0; i < 90; i++) {
    const u = R.r(-1.5, 1.5),
      [y0, y1] = [R.r(690, 780), R.r(800, 900)];
    lines[R.i(0, 2)] += smooth([L.at(u, y0), L.at(u + R.j(0.06), lerp(y0, y1, 0.5)), L.at(u + R.j(0.06), y1)]);
  }
  let tops = '';
  for (let i = 0; i < 60; i++) tops += ell(400 + R.j(86), 688 + R.j(17), 4, 2.6);
  const bindings = [742, 850].map((y) => [0, 7].map((d) => `M${n(400 - L.r(y))} ${y + d}A${n(L.r(y))} ${n(L.r(y) * 0.24)} 0 0 0 ${n(400 + L.r(y))} ${y + d}`).join('')).join('');
  return fill(L.d, t.b) + group(lines.map((d, i) => stroke(d, [t.d, t.l, t.ll][i]!, 3)).join('') + shadeLathe(c, L, t, { gloss: 0, op: 0.5, hatch: 0.6 }), c.clip(L.d)) + fill(ell(400, 690, 96, 23), t.l) + fill(tops, t.dd, 'opacity=".6"') + stroke(bindings, mix(c.pal.lacquer, c.pal.ink, 0.1), 5) + contour(L, t.dd, 3);
}

/** A joint of bamboo cut for a cup. */
function bambooCup(c: Sheet): string {
  const t = c.T(mix(mix(c.pal.rice, c.pal.goldleaf, 0.4), c.pal.paper, 0.1)),
    L = lathe(400, [[660, 104], [676, 102], [800, 98], [812, 106], [824, 99], [892, 101]], 0.24);
  c.stand(404, 896, 112, 26);
  return fill(L.d, t.b) + group(stroke(`M296 812A106 25 0 0 0 504 812`, t.dd, 3) + shadeLathe(c, L, t, { gloss: 0.8, op: 0.5 }), c.clip(L.d)) + contour(L, t.dd, 4) + fill(ell(400, 660, 104, 25), bambooTones(c).l) + fill(ell(400, 662, 88, 19), t.dd);
}

/** Lying on a tray beside balls of dough and the maker's comb. */
function onTray(c: Sheet, look: FigureLook): string {
  const drawn = { ...figures(c), ...moreFigures(c) },
    chosen = shown(c, look),
    { svg } = roundTray(c, 400, 560, 374, { k: 0.82 }),
    { ball, red, yel, grn, blu, wht, blk, org, pink } = dough(c),
    t = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.35));
  const at: readonly Spot[] = chosen.length === 1 ? [{ x: 380, y: 470, size: 1.7, turn: -14 }] : chosen.length === 2 ? [{ x: 270, y: 440, size: 1.3, turn: -12 }, { x: 540, y: 500, size: 1.3, turn: 12 }] : [{ x: 240, y: 440, size: 1.04, turn: -14 }, { x: 560, y: 440, size: 1.04, turn: 12 }, { x: 400, y: 390, size: 1.06, turn: 0 }, { x: 300, y: 640, size: 0.94, turn: -8 }, { x: 510, y: 640, size: 0.94, turn: 8 }];
  const lying = chosen.map((name, i) => {
    const { x, y, size, turn } = at[i]!,
      a = (turn * Math.PI) / 180,
      end: Point = [x - Math.sin(a) * 240 * size * 0.8, y + Math.cos(a) * 240 * size * 0.8];
    c.cast(ell(x, y, 84 * size, 78 * size), 10, 14, 0.2, 5);
    return fill(brush([[x, y], [(x + end[0]) / 2, (y + end[1]) / 2], end], 10, { prof: () => 1 }), t.b) + `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${size})">${drawn[name]()}</g>`;
  }).join('');
  const lumps = ([[150, 650, red], [214, 726, yel], [300, 776, grn], [396, 800, wht], [492, 790, blu], [580, 742, org], [648, 668, pink], [690, 590, blk]] as const).map(([x, y, ink]) => fill(ell(x + 5, y + 20, 38, 20), c.pal.ink, 'opacity=".25"') + ball(x, y, 36, ink)).join('');
  return svg + lumps + lying;
}

export const toHe = family({
  id: 'to-he',
  vi: 'Tò he',
  en: 'Rice-dough figurines',
  traits,
  words: {
    composition: { de: ['đế gỗ', 'để bàn'], rom: ['bó rơm', 'hội làng'], ong: ['ống tre'] },
    figures: { counted: ['con', 'hình', 'que', 'nhân vật'] },
    ga: { yes: ['gà', 'gà trống'] },
    ca: { yes: ['cá', 'cá chép'] },
    hoa: { yes: ['hoa', 'bông hoa', 'hoa hồng', 'vườn xuân', 'chúc thọ', 'trung thu'] },
    dao: { yes: ['đào', 'quả đào', 'mâm ngũ quả', 'vườn xuân', 'chúc thọ', 'trung thu'] },
    trau: { yes: ['trâu', 'chăn trâu', 'hội làng'] },
    rong: { yes: ['rồng', 'hội làng'] },
    buom: { yes: ['bướm', 'vườn xuân', 'hội làng'] },
    tho: { yes: ['thỏ', 'mèo'] },
    cong: { yes: ['công', 'phượng'] },
    voi: { yes: ['voi'] },
  },
  pieces: { of: ['con'], shown: (look) => named(look).length || look.figures },
  otherView: { vi: 'trên mẹt, bên bột màu', en: 'on the tray, among the dyed dough' },
  focus: (look) => (look.composition === 'de' ? [410, 300, 2] : [400, 330, 1.9]),
  draw(c, look, view) {
    c.tint = c.pal.goldleaf;
    if (view === 'other') return onTray(c, look);
    if (look.composition === 'rom') {
      const roll = strawRoll(c);
      return roll + onSticks(c, look, [400, 696], 0.3);
    }
    if (look.composition === 'ong') return onSticks(c, look, [400, 690], 0.16) + group(bambooCup(c), c.clip('M290 664A104 25 0 0 0 510 664V940H290Z'));
    return stand(c) + onSticks(c, look, [400, 842], 0.36);
  },
});
