// Vases and jars of Bát Tràng, Giang Cao and Kim Lan: six forms, five glazes.
import { jitter, mix } from '../color.ts';
import { ell, lathe, lens, n, place, rect, type Lathe } from '../geom.ts';
import { flag, family, type Look, oneOf, whenAsked } from '../family.ts';
import { contour, grain, shadeLathe } from '../materials.ts';
import { paint } from '../motif.ts';
import { blossom, leafSpray, stem } from '../plants.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import { glazeWords, lid, motifWords } from './ceramics.ts';
import { vaseForms } from './vase-forms.ts';
import { glazed, glazeGround } from './vase-glazes.ts';

const traits = {
  composition: whenAsked(oneOf('alone', 'alone', 'stand', 'shelf'), 'pair'),
  form: oneOf('tyba', 'maibinh', 'lucbinh', 'holo', 'cutoi', 'ang'),
  glaze: oneOf('lam', 'lam', 'lam', 'ran', 'ngoc', 'nau', 'daluon'),
  painted: flag(0.8),
  motif: oneOf('sen', 'tre', 'ca', 'cuc', 'mau', 'son'),
  lid: flag(0.5),
};
type VaseLook = Look<typeof traits>;

function mouth({ cx, y0, rt: r, k }: Lathe, inner: string, rim: string): string {
  return (
    fill(ell(cx, y0, r, r * k), rim) +
    fill(ell(cx, y0 + r * 0.012, r * 0.86, r * k * 0.8), inner) +
    fill(
      `M${n(cx - r * 0.86)} ${n(y0)}A${n(r * 0.86)} ${n(r * k * 0.8)} 0 0 1 ${n(cx + r * 0.5)} ${n(y0 - r * k * 0.62)}Q${n(cx - r * 0.1)} ${n(y0 - r * k * 0.1)} ${n(cx - r * 0.86)} ${n(y0)}Z`,
      mix(inner, '#000000', 0.35),
    )
  );
}

type Standing = { cx: number; foot: number; size: number };

/** One vase on its foot; `size` 1 fills the sheet. */
function drawVase(c: Sheet, look: VaseLook, { cx, foot, size }: Standing): { svg: string; L: Lathe } {
  const { pal } = c,
    shape = vaseForms[look.form],
    F = c.R.fork('form'),
    H = F.r(...shape.height) * size,
    W = H * F.r(...shape.width),
    top = foot - H,
    L = lathe(cx, shape.profile.map(([y, r]) => [top + y * H, r * W]), 0.15),
    base = jitter(glazeGround(c, look.glaze), c.R.fork('batch'), 0.012),
    t = c.T(base),
    plain = look.glaze === 'daluon' || !look.painted;
  c.stand(cx, foot + 2, L.rb * 1.05, L.rb * 0.2);
  c.cast(L.d, 34 * size, 8, 0.1, 16);
  const raw = look.glaze === 'daluon' || look.glaze === 'nau';
  const light = shadeLathe(c, L, raw ? { ...t, d: mix(pal.ink, pal.clay, 0.3), dd: pal.ink } : t, {
    edge: 0.44,
    op: raw ? 0.36 : look.glaze === 'lam' ? 0.5 : 0.55,
    gloss: raw ? 0.7 : 1,
  });
  const body = glazed[look.glaze]({ c, L, R: c.R.fork('painting'), form: look.form, base, t, motif: plain ? null : look.motif });
  const svg =
    fill(L.d, t.b) +
    group(body + light, c.clip(L.d)) +
    contour(L, t.dd, 5) +
    mouth(L, look.glaze === 'lam' || look.glaze === 'ran' ? t.dd : mix(t.dd, pal.ink, 0.4), t.l) +
    (look.form === 'ang' && look.lid ? lid(c, L, t, look.glaze === 'lam' ? pal.cobalt : t.dd) : '');
  return { svg, L };
}

/** A turned stand of dark wood under the foot. */
function stand(c: Sheet, cx: number, y: number, r: number): string {
  const t = c.T(mix(c.pal.clay, c.pal.ink, 0.5)),
    K = lathe(cx, [[y - 4, r * 1.12], [y + 8, r * 1.2], [y + 14, r * 1.04], [y + 30, r * 0.98], [y + 40, r * 1.22], [y + 46, r * 1.26]], 0.16);
  c.stand(cx, y + 48, r * 1.3, r * 0.22);
  return fill(K.d, t.b) + group(shadeLathe(c, K, t, { op: 0.6, gloss: 0.5 }), c.clip(K.d)) + contour(K, t.dd, 4) + fill(ell(cx, y - 4, r * 1.12, r * 0.18), t.d);
}

/** A plank along the wall, its grain and its shade. */
function shelf(c: Sheet, y: number): string {
  const t = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.3)),
    plank = rect(-10, y, 820, 34);
  return (
    fill(rect(-10, y - 26, 820, 30), t.l) +
    group(grain(c.R.fork('plank'), 0, y - 24, 800, 26, 7, t.d, 1.2, 2), 'opacity=".6"') +
    fill(plank, t.b) +
    group(grain(c.R.fork('edge'), 0, y, 800, 34, 9, t.d, 1.3, 3), c.clip(plank)) +
    fill(rect(-10, y + 28, 820, 8), t.d) +
    fill(rect(-10, y + 36, 820, 26), mix(c.pal.ink, c.pal.clay, 0.3), 'opacity=".12"')
  );
}

/** A branch of peach blossom out of the mouth. */
function branch(c: Sheet, { cx, y0, rt }: Lathe): string {
  const R = c.R.fork('branch'),
    { pal } = c,
    bark = mix(pal.clay, pal.ink, 0.5),
    pink = mix(pal.lacquer, pal.paper, 0.45),
    style = { kind: 'cut' as const, a: pink, b: mix(pink, pal.paper, 0.35), leaf: mix(pal.rice, pal.ink, 0.2), stem: bark, dark: bark, gold: pal.goldleaf, line: bark, out: mix(pink, pal.lacquer, 0.5), ow: 1.2 };
  const reach = y0 - 60,
    limbs: [number, number][][] = [
      [[0, 40], [-14, -reach * 0.35], [30, -reach * 0.62], [-20, -reach * 0.96]],
      [[0, 20], [34, -reach * 0.3], [130, -reach * 0.52], [150, -reach * 0.74]],
      [[-6, 10], [-60, -reach * 0.26], [-128, -reach * 0.36], [-150, -reach * 0.6]],
    ];
  let o = '';
  for (const limb of limbs) {
    const at = place(cx, y0);
    o += paint(c, [stem(at, limb, rt > 60 ? 12 : 9)], style);
    for (let i = 0; i < 7; i++) {
      const s = 0.32 + (i / 7) * 0.68,
        from = limb[Math.min(limb.length - 2, Math.floor(s * (limb.length - 1)))]!,
        to = limb[Math.min(limb.length - 1, Math.floor(s * (limb.length - 1)) + 1)]!,
        k = (s * (limb.length - 1)) % 1;
      const [x, y] = [from[0] + (to[0] - from[0]) * k + R.j(14), from[1] + (to[1] - from[1]) * k + R.j(14)];
      o += R.chance(0.75) ? paint(c, blossom(place(cx + x, y0 + y, R.r(0.85, 1.25), R.r(0, 6)), R), style) : fill(ell(cx + x, y0 + y, 6, 7), pink);
    }
  }
  const tip = limbs[0]!.at(-1)!;
  return o + paint(c, leafSpray(place(cx, y0), [tip, [tip[0] - 8, tip[1] - 12], [tip[0] - 14, tip[1] - 26]], R, 'leaf', 16), style) + stroke(lens(cx - 4, y0 + 2, cx + 4, y0 + 2, 2), bark, 1);
}

export const vase = family({
  id: 'binh-gom',
  vi: 'Bình gốm',
  en: 'Ceramic vase',
  traits,
  words: {
    composition: { pair: ['đôi', 'cặp', 'song'] },
    form: { tyba: ['tỳ bà'], maibinh: ['mai bình'], lucbinh: ['lục bình', 'lộc bình'], holo: ['hồ lô'], cutoi: ['củ tỏi'], ang: ['chóe', 'choé', 'vò', 'ang', 'chum', 'hũ', 'thạp'] },
    glaze: { ...glazeWords, daluon: ['da lươn', 'men chảy', 'hỏa biến'] },
    motif: motifWords,
    painted: { yes: ['vẽ', 'khắc', 'đắp'], no: ['trơn'] },
    lid: { yes: ['chóe', 'choé', 'hũ', 'có nắp'], no: ['vò', 'ang', 'chum'] },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'pair' ? 2 : 1) },
  otherView: { vi: 'cắm một cành đào', en: 'with a branch of peach blossom' },
  focus: ({ composition }) => (composition === 'pair' ? [270, 640, 2.1] : [380, 600, 2.1]),
  draw(c, look, view) {
    c.tint = look.glaze === 'lam' ? c.pal.cobalt : look.glaze === 'ngoc' ? c.pal.celadon : c.pal.clay;
    if (view === 'other') {
      const filled = (cx: number, foot: number, size: number) => {
        const { svg, L } = drawVase(c, { ...look, lid: false }, { cx, foot, size });
        return branch(c, L) + svg;
      };
      if (look.composition === 'pair') return filled(560, 850, 0.54) + filled(236, 890, 0.56);
      return filled(400, 880, look.form === 'ang' ? 0.86 : 0.66);
    }
    if (look.composition === 'pair') {
      const back = drawVase(c, look, { cx: 545, foot: 812, size: 0.72 }),
        front = drawVase(c, look, { cx: 262, foot: 862, size: 0.76 });
      return back.svg + front.svg;
    }
    if (look.composition === 'shelf') {
      const board = shelf(c, 856);
      return board + drawVase(c, look, { cx: 400, foot: 846, size: 0.96 }).svg;
    }
    if (look.composition === 'stand') {
      const { svg, L } = drawVase(c, look, { cx: 400, foot: 826, size: 0.94 });
      return stand(c, 400, 830, L.rb) + svg;
    }
    return drawVase(c, look, { cx: 400, foot: 850, size: 1 }).svg;
  },
});
