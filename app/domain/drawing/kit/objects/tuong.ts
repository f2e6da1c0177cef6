// Soy paste of Cự Đà and Mông Phụ: jars that stand in the sun under their hats, bottles, and a small jar for the table.
import { mix, type Tones } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { ell, lathe, lens, lerp, n, type Place, type Point, TAU } from '../geom.ts';
import { contour, shadeLathe } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { beans } from './grains.ts';
import { blade } from './leaves.ts';
import { bowl, crock, label, porcelain, stoneware, tiedCover } from './wares.ts';

const traits = {
  composition: oneOf('chum', 'chai', 'hu'),
  cover: oneOf('vai', 'giay'),
  age: whenAsked(oneOf('vang'), 'nau'),
};
type PasteLook = Look<typeof traits>;

const paste = (c: Sheet, { age }: PasteLook): Tones => c.T(age === 'nau' ? mix(mix(c.pal.clay, c.pal.ink, 0.35), c.pal.goldleaf, 0.2) : mix(mix(c.pal.goldleaf, c.pal.clay, 0.42), c.pal.ink, 0.06));

/** The hat of palm leaf that keeps rain off a jar. */
function hat(c: Sheet, cx: number, y: number, r: number): string {
  const t = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.46)),
    d = `M${n(cx)} ${n(y - r * 0.66)}L${n(cx + r)} ${n(y)}A${n(r)} ${n(r * 0.24)} 0 0 1 ${n(cx - r)} ${n(y)}Z`;
  let rays = '',
    rings = '';
  for (let i = -14; i <= 14; i++) rays += `M${n(cx)} ${n(y - r * 0.66)}L${n(cx + Math.sin(i * 0.11) * r)} ${n(y + Math.cos(i * 0.11) * r * 0.24)}`;
  for (let i = 1; i < 9; i++) {
    const s = i / 9;
    rings += `M${n(cx - r * s)} ${n(y - r * 0.66 * (1 - s))}A${n(r * s)} ${n(r * 0.24 * s)} 0 0 0 ${n(cx + r * s)} ${n(y - r * 0.66 * (1 - s))}`;
  }
  return fill(`M${n(cx - r * 0.9)} ${n(y + r * 0.16)}A${n(r * 0.92)} ${n(r * 0.24)} 0 0 0 ${n(cx + r * 0.96)} ${n(y + r * 0.1)}L${n(cx + r * 0.6)} ${n(y + r * 0.44)}Q${n(cx)} ${n(y + r * 0.56)} ${n(cx - r * 0.56)} ${n(y + r * 0.42)}Z`, c.pal.ink, 'opacity=".28"') +
    fill(d, t.b) + group(stroke(rays, t.d, 1.6, 'opacity=".6"') + stroke(rings, t.dd, 1.6, 'opacity=".55"') + fill(`M${n(cx)} ${n(y - r * 0.7)}L${n(cx + r * 1.1)} ${n(y)}L${n(cx + r * 0.3)} ${n(y + r * 0.3)}Z`, t.d, 'opacity=".75"') + fill(lens(cx - r * 0.1, y - r * 0.5, cx - r * 0.62, y - r * 0.04, 7), t.ll, 'opacity=".9"'), c.clip(d)) +
    stroke(`M${n(cx - r)} ${n(y)}A${n(r)} ${n(r * 0.24)} 0 0 0 ${n(cx + r)} ${n(y)}`, t.dd, 2.6);
}

/** Paste in a mouth, with beans that swim in it, and the coconut ladle. */
function full(c: Sheet, look: PasteLook, cx: number, cy: number, rx: number, ry: number): string {
  const t = paste(c, look),
    d = ell(cx, cy, rx, ry);
  return fill(d, t.b) + group(fill(ell(cx + rx * 0.3, cy + ry * 0.3, rx, ry), t.d, 'opacity=".6"') + beans({ cx, cy: cy + ry * 0.5, rx: rx * 0.86, ry: ry * 0.5, h: ry }, c.T(mix(t.b, c.pal.paper, 0.28)), c.R.fork('bean' + cx), { count: Math.round(rx / 3), r: Math.max(4, rx * 0.05), long: 1.5 }) + fill(ell(cx - rx * 0.4, cy - ry * 0.3, rx * 0.26, ry * 0.16), t.ll, 'opacity=".9"'), c.clip(d));
}

function ladle(c: Sheet, x: number, y: number, k: number): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.36)),
    cup = `M${n(x - 48 * k)} ${n(y)}A${n(48 * k)} ${n(44 * k)} 0 0 0 ${n(x + 48 * k)} ${n(y)}Z`;
  return fill(`M${n(x + 34 * k)} ${n(y + 4 * k)}L${n(x + 236 * k)} ${n(y - 196 * k)}L${n(x + 248 * k)} ${n(y - 184 * k)}L${n(x + 48 * k)} ${n(y + 14 * k)}Z`, c.T(mix(c.pal.goldleaf, c.pal.clay, 0.3)).b) + fill(cup, t.b) + fill(`M${n(x + 4 * k)} ${n(y)}H${n(x + 48 * k)}A${n(48 * k)} ${n(44 * k)} 0 0 1 ${n(x)} ${n(y + 44 * k)}Z`, t.dd) + fill(ell(x, y, 48 * k, 13 * k), t.l) + fill(ell(x, y + 1, 42 * k, 10 * k), mix(c.pal.goldleaf, c.pal.clay, 0.5));
}

/** A glass bottle full of paste: shoulders, a label round its belly, a cap with a paper seal. */
function bottle(c: Sheet, look: PasteLook, cx: number, foot: number, H: number, tag: string): string {
  const t = paste(c, look),
    W = H * 0.15,
    top = foot - H,
    L = lathe(cx, [[top, W * 0.34], [top + H * 0.13, W * 0.36], [top + H * 0.2, W * 0.44], [top + H * 0.32, W * 0.94], [top + H * 0.42, W], [foot - H * 0.03, W], [foot, W * 0.92]], 0.16),
    glass = c.T(mix(c.pal.paper, c.pal.celadon, 0.3)),
    cap = c.T(mix(c.pal.lacquer, c.pal.clay, 0.1)),
    level = top + H * R(c, tag).r(0.2, 0.24);
  c.stand(cx + 3, foot + 2, W * 0.96, W * 0.2);
  c.cast(L.d, 26, 8, 0.1, 16);
  const around: Place = (x, y) => L.at((x - 0.5) * 1.8, lerp(top + H * 0.5, top + H * 0.86, y));
  let bits = '';
  const Q = R(c, tag);
  for (let i = 0; i < 26; i++) bits += ell(...L.at(Q.r(-1.2, 1.2), Q.r(top + H * 0.34, foot - H * 0.03)), Q.r(3, 6), Q.r(2, 4));
  return (
    fill(L.d, glass.l) +
    group(
      fill(`M${n(cx - 200)} ${n(level)}H${n(cx + 200)}V${n(foot + 60)}H${n(cx - 200)}Z`, t.b) + fill(ell(cx, level, L.r(level), L.r(level) * 0.16), t.l) + fill(bits, t.d, 'opacity=".7"') +
        shadeLathe(c, L, { ...t, ll: c.pal.paper }, { op: 0.5, gloss: 0.9, hatch: 0 }) + label(c, around) +
        fill(`M${n(cx + W * 0.62)} ${n(top)}H${n(cx + W * 1.2)}V${n(foot + 20)}H${n(cx + W * 0.7)}Z`, t.dd, 'opacity=".3"'),
      c.clip(L.d),
    ) +
    stroke(`M${n(cx - W * 0.82)} ${n(top + H * 0.4)}V${n(foot - H * 0.08)}`, glass.ll, 5, 'opacity=".7"') + contour(L, t.dd, 3) +
    fill(`M${n(cx - W * 0.4)} ${n(top - 6)}H${n(cx + W * 0.4)}V${n(top + H * 0.07)}Q${n(cx)} ${n(top + H * 0.09)} ${n(cx - W * 0.4)} ${n(top + H * 0.07)}Z`, cap.b) + fill(`M${n(cx + W * 0.1)} ${n(top - 6)}H${n(cx + W * 0.4)}V${n(top + H * 0.07)}L${n(cx + W * 0.1)} ${n(top + H * 0.08)}Z`, cap.d) + fill(ell(cx, top - 6, W * 0.4, W * 0.1), cap.l)
  );
}
const R = (c: Sheet, tag: string) => c.R.fork(tag);

/** A dish of paste to dip in, slices of cucumber and herbs by it. */
function dip(c: Sheet, look: PasteLook, cx: number, cy: number, k = 1): string {
  const { svg, well } = bowl(c, cx, cy, 122 * k, { deep: 0.5, k: 0.36, t: porcelain(c) }),
    green = c.T(mix(c.pal.rice, c.pal.celadon, 0.15)),
    pale = c.T(mix(c.pal.rice, c.pal.paper, 0.6));
  const rounds = [0, 1, 2, 3].map((i) => {
    const [x, y] = [cx + (156 + i * 34) * k, cy - 6 + i * 10];
    let seeds = '';
    for (let j = 0; j < 7; j++) seeds += lens(x + Math.cos((j / 7) * TAU) * 6 * k, y + Math.sin((j / 7) * TAU) * 4 * k, x + Math.cos((j / 7) * TAU) * 16 * k, y + Math.sin((j / 7) * TAU) * 9 * k, 2.6);
    return fill(ell(x + 3, y + 8, 37 * k, 25 * k), c.pal.ink, 'opacity=".2"') + fill(ell(x, y + 4, 37 * k, 24 * k), green.d) + fill(ell(x, y, 37 * k, 24 * k), green.b) + fill(ell(x, y, 32 * k, 20 * k), pale.b) + fill(seeds, pale.d);
  }).join('');
  const leaf = blade(c, [[cx - 190 * k, cy - 4], [cx - 130 * k, cy - 34], [cx - 60 * k, cy + 12]], 34 * k, { t: green, R: c.R.fork('herb'), veins: 10 });
  return leaf + svg + full(c, look, well.cx, well.cy + 4, well.rx * 0.96, well.ry * 0.92) + rounds;
}

/** A jar that waits: covered and tied, or with its hat on. */
function kept(c: Sheet, look: PasteLook, cx: number, foot: number, H: number, hatted: boolean): string {
  const { svg, L } = crock(c, cx, foot, H, { t: stoneware(c, 'ware' + cx) }),
    cloth = c.T(look.cover === 'giay' ? mix(c.pal.lacquer, '#E01030', 0.15) : mix(c.pal.paper, c.pal.cobalt, 0.3));
  return svg + (hatted ? hat(c, cx, L.y0 + L.rt * 0.24, L.rt * 1.7) : tiedCover(c, L, cloth));
}

function openJar(c: Sheet, look: PasteLook, cx: number, foot: number, H: number): string {
  const { svg, L } = crock(c, cx, foot, H);
  return svg + full(c, look, cx, L.y0 + 3, L.rt * 0.82, L.rt * 0.155) + ladle(c, cx + L.rt * 0.1, L.y0 - 6, H / 560);
}

/** A wide, short jar with a label, for the table. */
function tableJar(c: Sheet, look: PasteLook, cx: number, foot: number, H: number): { svg: string; top: Point } {
  const { svg, L } = crock(c, cx, foot, H, { slim: 1.12 }),
    on: Place = (x, y) => L.at((x - 0.5) * 1.0, lerp(L.y0 + H * 0.36, L.y0 + H * 0.76, y));
  return { svg: svg + label(c, on, { ground: mix(c.pal.paper, c.pal.goldleaf, 0.12) }) + tiedCover(c, L, c.T(look.cover === 'giay' ? mix(c.pal.lacquer, '#E01030', 0.15) : mix(c.pal.paper, c.pal.cobalt, 0.3))), top: [cx, L.y0] };
}

export const soyPaste = family({
  id: 'tuong',
  vi: 'Tương',
  en: 'Soy-bean paste',
  traits,
  words: {
    composition: { chai: ['chai', 'đóng chai', 'lít'], chum: ['chum', 'ủ chum', 'vại'], hu: ['hũ', 'lọ', 'liễn'] },
    age: { nau: ['ba năm', 'lâu năm', 'hai năm', 'tương gạch'] },
  },
  otherView: { vi: 'rót ra bát, ăn kèm rau', en: 'poured to dip in' },
  focus: ({ composition }) => (composition === 'chai' ? [330, 600, 1.9] : [360, 560, 1.9]),
  draw(c, look, view) {
    c.tint = mix(c.pal.goldleaf, c.pal.clay, 0.4);
    if (view === 'other') return openJar(c, look, 300, 720, 470) + dip(c, look, 440, 880, 1.1);
    if (look.composition === 'chai') return bottle(c, look, 480, 790, 590, 'back') + bottle(c, look, 300, 826, 620, 'front') + dip(c, look, 540, 896, 0.8);
    if (look.composition === 'hu') return tableJar(c, look, 350, 770, 490).svg + dip(c, look, 450, 888, 1);
    return kept(c, look, 580, 640, 400, true) + kept(c, look, 226, 690, 430, c.R.fork('hats').chance(0.5)) + openJar(c, look, 440, 862, 500);
  },
});
