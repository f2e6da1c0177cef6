// Lacquer paintings, on one board or three: on the wall, on a stand, on a long table against the wall.
import { jitter, mix } from '../color.ts';
import { family, type Look, oneOf, whenAsked } from '../family.ts';
import { blob, brush, ell, lens, n, type Point, rect, TAU } from '../geom.ts';
import { grain } from '../materials.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { picture } from './lacquer-pictures.ts';
import { groundColours, grounds, groundWords, leafGold } from './lacquer.ts';
import { bowl } from './wares.ts';

const traits = {
  composition: oneOf('tuong', 'gia', 'ban'),
  panels: whenAsked(oneOf('mot'), 'ba'),
  motif: oneOf('ca', 'sen', 'tre', 'da'),
  ground: oneOf(...grounds),
  frame: oneOf('nau', 'den', 'vang'),
};
type PaintingLook = Look<typeof traits>;
type Box = { x: number; y: number; w: number; h: number };

/** The boards in their frames, at a place. */
function boards(c: Sheet, look: PaintingLook, { x, y, w, h }: Box): string {
  const { pal } = c,
    bg = jitter(groundColours(pal)[look.ground], c.R.fork('ground'), 0.012),
    t = c.T(bg),
    R = c.R.fork('layers'),
    parts = look.panels === 'ba' ? 3 : 1,
    frame = c.T({ nau: mix(pal.clay, pal.ink, 0.55), den: mix(pal.ink, pal.clay, 0.12), vang: mix(pal.goldleaf, pal.clay, 0.4) }[look.frame]),
    fr = parts === 3 ? 10 : 20,
    gap = parts === 3 ? 12 : 0,
    pw = (w - gap * (parts - 1)) / parts;
  let clouds = '';
  for (let i = 0; i < 7; i++) {
    const [px, py, r] = [x + R.f() * w, y + R.f() * h, R.r(50, 130)];
    clouds += blob(Array.from({ length: 9 }, (_, j): Point => {
      const a = (j / 9) * TAU,
        k = r * R.r(0.6, 1.2);
      return [px + Math.cos(a) * k * 1.5, py + Math.sin(a) * k * 0.6];
    }));
  }
  const polish = mix(bg, pal.paper, 0.4),
    inside = fill(rect(x, y, w, h), t.b) + fill(clouds, mix(bg, look.motif === 'da' ? pal.lacquer : pal.clay, 0.3), 'opacity=".4"') + leafGold(R, x, y, w, h, mix(pal.goldleaf, bg, 0.4), 44) + picture(c, look.motif, x + w / 2, y + h * 0.5, w * 0.86, h * 0.92, bg) +
      fill(`M${n(x + w * 0.1)} ${n(y)}h${n(w * 0.18)}L${n(x)} ${n(y + h * 0.52)}V${n(y + h * 0.2)}Z`, polish, 'opacity=".16"') + fill(`M${n(x + w * 0.34)} ${n(y)}h${n(w * 0.05)}L${n(x)} ${n(y + h * 0.7)}V${n(y + h * 0.64)}Z`, polish, 'opacity=".16"');
  const at = Array.from({ length: parts }, (_, i) => x + i * (pw + gap));
  return (
    at.map((px) => {
      const out = rect(px - fr, y - fr, pw + 2 * fr, h + 2 * fr);
      c.cast(out, 26, 22, 0.24, 9);
      return fill(out, frame.b) + fill(`M${n(px + pw)} ${n(y - fr)}h${fr}v${n(h + 2 * fr)}h${n(-pw - 2 * fr)}v${-fr}H${n(px + pw)}Z`, frame.dd) + fill(`M${n(px - fr)} ${n(y - fr)}h${n(pw + 2 * fr)}v4H${n(px - fr + 4)}V${n(y + h + fr)}h-4Z`, frame.l);
    }).join('') +
    group(inside, c.clip(at.map((px) => rect(px, y, pw, h)).join(''))) +
    at.map((px) => stroke(`M${n(px)} ${n(y + h)}V${n(y)}H${n(px + pw)}`, frame.dd, 4) + stroke(`M${n(px + pw)} ${n(y)}V${n(y + h)}H${n(px)}`, frame.l, 1.6)).join('')
  );
}

const size = (c: Sheet, look: PaintingLook, most: number): { w: number; h: number } => {
  const wide = c.R.fork('size').chance(0.5),
    [w, h] = look.panels === 'ba' ? [630, 560] : wide ? [560, 640] : [520, 700],
    k = Math.min(1, most / h);
  return { w: w * k, h: h * k };
};

/** Hung from a peg by its cord. */
function hung(c: Sheet, look: PaintingLook): string {
  const { w, h } = size(c, look, 680),
    [x, y] = [400 - w / 2, 520 - h / 2 + 30],
    cord = mix(c.pal.goldleaf, c.pal.ink, 0.4),
    brass = c.T(mix(c.pal.goldleaf, c.pal.paper, 0.15));
  const lines = look.panels === 'ba' ? [0, 1, 2].map((i) => `M${n(x + (i + 0.22) * (w / 3))} ${n(y - 6)}L${n(x + (i + 0.5) * (w / 3))} ${n(y - 70)}L${n(x + (i + 0.78) * (w / 3))} ${n(y - 6)}`).join('') : `M${n(x + w * 0.2)} ${n(y - 14)}L400 ${n(y - 92)}L${n(x + w * 0.8)} ${n(y - 14)}`;
  const pegs = (look.panels === 'ba' ? [0, 1, 2].map((i): Point => [x + (i + 0.5) * (w / 3), y - 72]) : [[400, y - 94] as Point]).map(([px, py]) => fill(ell(px + 4, py + 5, 11, 11), c.pal.ink, 'opacity=".3"') + fill(ell(px, py, 11), brass.b) + fill(ell(px - 3, py - 4, 4), brass.ll)).join('');
  return stroke(lines, c.pal.ink, 3, 'transform="translate(6 8)" opacity=".18"') + stroke(lines, cord, 3.4) + boards(c, look, { x, y, w, h }) + pegs;
}

/** On a low stand of dark wood with two feet. */
function stood(c: Sheet, look: PaintingLook): string {
  const { w, h } = size(c, look, 640),
    [x, y] = [400 - w / 2, 800 - h],
    t = c.T(mix(c.pal.clay, c.pal.ink, 0.5));
  c.stand(404, 890, w * 0.5, 26);
  const rail = rect(400 - w * 0.5 - 26, 806, w + 52, 34),
    foot = (px: number) => `M${n(px - 22)} 836h44l10 28q28 6 34 30H${n(px - 66)}q6 -24 34 -30Z`;
  const feet = foot(x + w * 0.16) + foot(x + w * 0.84);
  return boards(c, look, { x, y, w, h }) + fill(feet, t.b) + fill(feet, t.dd, 'opacity=".35" transform="translate(6 0)"') + fill(rail, t.b) + group(grain(c.R.fork('rail'), x - 30, 806, w + 60, 34, 9, t.d, 1.3, 3), c.clip(rail)) + fill(rect(400 - w * 0.5 - 26, 806, w + 52, 6), t.l) + fill(rect(400 - w * 0.5 - 26, 832, w + 52, 8), t.dd);
}

/** Leaning on a long table, with a bowl and a branch beside it. */
function onTable(c: Sheet, look: PaintingLook): string {
  const { w, h } = size(c, look, 580),
    left = c.R.fork('side').chance(0.5),
    x = look.panels === 'ba' ? 400 - w / 2 : left ? 96 : 704 - w,
    t = c.T(mix(mix(c.pal.clay, c.pal.ink, 0.32), c.pal.goldleaf, 0.12)),
    top = 806,
    plank = rect(-10, top, 820, 46);
  const ware = bowl(c, left ? 690 : 110, top + 4, 78, { band: 'flowers' });
  const leaves = [0, 1, 2, 3, 4].map((i) => lens(ware.well.cx, ware.well.cy, ware.well.cx + (i - 2) * 44, ware.well.cy - 150 + Math.abs(i - 2) * 36, 13, (i - 2) * 7)).join('');
  return (
    fill(rect(-10, top - 24, 820, 28), t.l) + group(grain(c.R.fork('top'), 0, top - 24, 800, 26, 7, t.d, 1.2, 2), 'opacity=".6"') + boards(c, look, { x, y: top - 30 - h, w, h }) + fill(plank, t.b) + group(grain(c.R.fork('edge'), 0, top, 800, 46, 9, t.d, 1.3, 3), c.clip(plank)) + fill(rect(-10, top + 38, 820, 8), t.dd) + fill(rect(-10, top + 46, 820, 30), c.pal.ink, 'opacity=".12"') +
    (look.panels === 'ba' ? '' : fill(leaves, mix(c.pal.rice, c.pal.ink, 0.3)) + fill(brush([[ware.well.cx, ware.well.cy], [ware.well.cx + 6, ware.well.cy - 90]], 6), mix(c.pal.rice, c.pal.ink, 0.4)) + ware.svg + stroke(ell(ware.well.cx, ware.well.cy, ware.well.rx, ware.well.ry), c.pal.cobalt, 1))
  );
}

export const lacquerPainting = family({
  id: 'tranh-son-mai',
  vi: 'Tranh sơn mài',
  en: 'Lacquer painting',
  traits,
  words: {
    panels: { ba: ['ba tấm', 'bộ ba', 'bộ tranh'] },
    motif: { ca: ['cá chép', 'đôi cá chép', 'song ngư'], sen: ['đầm sen', 'sen'], tre: ['rặng trúc', 'trúc', 'tre'], da: ['cây đa', 'cây đa làng', 'phong cảnh', 'làng'] },
    ground: groundWords,
    frame: { vang: ['khung vàng'], den: ['khung đen'] },
  },
  pieces: { of: ['tấm'], shown: ({ panels }) => (panels === 'ba' ? 3 : 1) },
  otherView: { vi: 'bày trong nhà', en: 'in the room' },
  focus: () => [400, 480, 1.8],
  draw(c, look, view) {
    c.tint = c.pal.lacquer;
    if (view === 'other') return look.composition === 'ban' ? hung(c, look) : onTable(c, look);
    return look.composition === 'gia' ? stood(c, look) : look.composition === 'ban' ? onTable(c, look) : hung(c, look);
  },
});
