// Folding fans, opened: a painted leaf on its ribs, with a tassel.
import { mix, jitter } from '../color.ts';
import { family, oneOf, whenAsked } from '../family.ts';
import { type Point, n, lerp, poly, lens, ell } from '../geom.ts';
import { type Sheet, fill, stroke, group, use } from '../sheet.ts';
import { type FanMotif, fanPainting } from './fan-painting.ts';

type FanLook = {
  ground: 'nga' | 'do' | 'den' | 'ngoc' | 'hong' | 'cham';
  rib: 'sang' | 'sam';
  motif: FanMotif;
  tassel: 'do' | 'lam' | 'xanh';
};

/** The fan open on its pivot at (400, 650), and its outline. */
function opened(c: Sheet, look: FanLook): { svg: string; outline: string; pivot: string } {
  const { R, pal } = c,
    grounds = {
      nga: mix(pal.paper, pal.goldleaf, 0.2),
      do: mix(pal.lacquer, pal.ink, 0.1),
      den: mix(pal.ink, '#000000', 0.1),
      ngoc: mix(pal.celadon, pal.paper, 0.4),
      hong: mix(pal.lacquer, pal.paper, 0.6),
      cham: mix(pal.cobalt, pal.ink, 0.2),
    },
    bg = jitter(grounds[look.ground], R, 0.012),
    t = c.T(bg),
    light = parseInt(bg.slice(3, 5), 16) > 120,
    rib = c.T({ sang: mix(pal.goldleaf, pal.clay, 0.4), sam: mix(pal.clay, pal.ink, 0.5) }[look.rib]);
  c.tint = bg;
  let o = '';
  const gold = pal.goldleaf;
  const cx = 400,
    cy = 650,
    ro = 376,
    ri = 158,
    span = R.r(1.28, 1.38),
    N = 15;
  const at = (r: number, a: number): Point => [cx + Math.sin(a) * r, cy - Math.cos(a) * r];
  const sect = (r0: number, r1: number, a0: number, a1: number) =>
    `M${at(r1, a0).map(n).join(' ')}A${n(r1)} ${n(r1)} 0 0 1 ${at(r1, a1).map(n).join(' ')}L${at(r0, a1).map(n).join(' ')}A${n(r0)} ${n(r0)} 0 0 0 ${at(r0, a0).map(n).join(' ')}Z`;
  const leaf = sect(ri, ro, -span, span);
  let ribs = '';
  for (let i = 0; i <= N; i++) {
    const a = lerp(-span, span, i / N),
      p = at(-44, a),
      q = at(ri + 30, a);
    const nx = Math.cos(a),
      ny = Math.sin(a);
    ribs +=
      fill(
        poly([
          [p[0] - nx * 5, p[1] - ny * 5],
          [q[0] - nx * 8, q[1] - ny * 8],
          [q[0] + nx * 8, q[1] + ny * 8],
          [p[0] + nx * 5, p[1] + ny * 5],
        ]),
        rib.b,
      ) +
      fill(
        poly([
          [p[0] + nx * 1, p[1] + ny * 1],
          [q[0] + nx * 3, q[1] + ny * 3],
          [q[0] + nx * 8, q[1] + ny * 8],
          [p[0] + nx * 5, p[1] + ny * 5],
        ]),
        rib.d,
      );
  }
  o += ribs + fill(leaf, t.b);
  o += group(fanPainting({ c, t, light, at, ro }, look.motif), c.clip(leaf));
  let f = '';
  for (let i = 0; i < N; i++) {
    const a = lerp(-span, span, (i + 0.5) / N),
      b = lerp(-span, span, (i + 1) / N);
    f += sect(ri, ro, a, b);
  }
  o += fill(f, t.dd, 'opacity=".2"');
  let l = '';
  for (let i = 1; i < N * 0.6; i++) {
    const a = lerp(-span, span, i / N);
    const p = at(ri + 6, a + 0.01),
      s = at(ro - 6, a + 0.01);
    l += lens(p[0], p[1], s[0], s[1], 1.6);
  }
  o += fill(l, t.ll, 'opacity=".8"') + fill(sect(ri, ro, span * 0.52, span), t.dd, 'opacity=".2"');
  o +=
    stroke(
      `M${at(ro - 3, -span)
        .map(n)
        .join(' ')}A${ro - 3} ${ro - 3} 0 0 1 ${at(ro - 3, span)
        .map(n)
        .join(' ')}`,
      gold,
      4,
    ) +
    stroke(
      `M${at(ri + 4, -span)
        .map(n)
        .join(' ')}A${ri + 4} ${ri + 4} 0 0 1 ${at(ri + 4, span)
        .map(n)
        .join(' ')}`,
      gold,
      3,
    );
  for (const s of [-1, 1]) {
    const a = s * span,
      p = at(-56, a),
      e = at(ro + 10, a),
      nx = Math.cos(a),
      ny = Math.sin(a),
      w = 17;
    o +=
      fill(
        poly([
          [p[0] - nx * 9, p[1] - ny * 9],
          [e[0] - nx * w, e[1] - ny * w],
          [e[0] + nx * w, e[1] + ny * w],
          [p[0] + nx * 9, p[1] + ny * 9],
        ]),
        s < 0 ? rib.b : rib.d,
      ) +
      fill(
        poly([
          [p[0] + nx * 2, p[1] + ny * 2],
          [e[0] + nx * 7, e[1] + ny * 7],
          [e[0] + nx * w, e[1] + ny * w],
          [p[0] + nx * 9, p[1] + ny * 9],
        ]),
        rib.dd,
      ) +
      stroke(poly([at(60, a - s * 0.02), at(ro - 20, a - s * 0.008)], false), s < 0 ? rib.ll : rib.l, 2);
    for (let i = 0; i < 5; i++) {
      const k = at(140 + i * 46, a);
      o += fill(ell(k[0], k[1], 4), rib.dd);
    }
  }
  const pivot = fill(ell(cx, cy, 15), rib.dd) + fill(ell(cx - 1, cy - 1, 11), gold) + fill(ell(cx - 4, cy - 4, 4), mix(gold, '#FFFFFF', 0.6));
  return { svg: o, outline: sect(10, ro, -span, span), pivot };
}

/** Silk that hangs from the pivot. */
function tassel(c: Sheet, look: FanLook, cx: number, cy: number): string {
  const { pal } = c, R = c.R.fork('tassel'), t = c.T({ do: pal.lacquer, lam: pal.cobalt, xanh: mix(pal.rice, pal.ink, 0.2) }[look.tassel]);
  let threads = '';
  for (let i = -7; i <= 7; i++) threads += `M${n(cx + 60 + i * 1.6)} ${n(cy + 132)}q${n(i * 0.7 + 3)} 36 ${n(i * 2 + 4)} ${n(70 + R.j(4))}`;
  return (
    stroke(`M${n(cx)} ${n(cy + 14)}C${n(cx - 12)} ${n(cy + 70)} ${n(cx + 58)} ${n(cy + 60)} ${n(cx + 60)} ${n(cy + 96)}`, t.b, 4) + fill(ell(cx + 60, cy + 108, 14, 16), t.b) + fill(ell(cx + 56, cy + 103, 5, 6), t.ll) +
    stroke(threads, t.b, 2.6) + fill(`M${n(cx + 46)} ${n(cy + 124)}h28v8h-28Z`, pal.goldleaf)
  );
}

/** The fan shut: the guards outside, the folds of the leaf between them. */
function shut(c: Sheet, look: FanLook): string {
  const { pal } = c, rib = c.T(look.rib === 'sang' ? mix(pal.goldleaf, pal.clay, 0.4) : mix(pal.clay, pal.ink, 0.5));
  const t = c.T({ nga: mix(pal.paper, pal.goldleaf, 0.2), do: mix(pal.lacquer, pal.ink, 0.1), den: mix(pal.ink, '#000000', 0.1), ngoc: mix(pal.celadon, pal.paper, 0.4), hong: mix(pal.lacquer, pal.paper, 0.6), cham: mix(pal.cobalt, pal.ink, 0.2) }[look.ground]);
  // Drawn standing on its pivot at (0, 0), then laid aslant.
  const guard = (x: number, near: boolean) => fill(`M${x - 14} -446Q${x} -456 ${x + 14} -446L${x + 9} 40Q${x} 54 ${x - 9} 40Z`, near ? rib.b : rib.d) + (near ? fill(`M${x + 3} -446L${x + 14} -444L${x + 9} 40L${x + 2} 44Z`, rib.d) + stroke(`M${x - 6} -420L${x - 4} 10`, rib.ll, 2.4) : '');
  let folds = '';
  for (let i = 0; i < 9; i++) folds += fill(`M${-34 + i * 8} ${-436 + Math.abs(i - 4) * 1.5}h8V-170h-8Z`, i % 2 ? t.b : t.d) + fill(`M${-34 + i * 8} ${-436 + Math.abs(i - 4) * 1.5}h2V-170h-2Z`, t.l, 'opacity=".7"');
  const ribs = Array.from({ length: 8 }, (_, i) => fill(`M${-30 + i * 8} -172h7L${-3 + i} 20h-4Z`, i % 2 ? rib.d : rib.b)).join('');
  const turn = 'rotate(38)', outline = 'M-52 -450H52L12 50H-12Z';
  const holes = Array.from({ length: 5 }, (_, i) => ell(44, -400 + i * 60, 4)).join('');
  const lying = group(ribs + folds + guard(-44, false) + guard(44, true) + fill(holes, rib.dd) + fill(ell(0, 10, 15), rib.dd) + fill(ell(-1, 9, 11), pal.goldleaf) + fill(ell(-4, 6, 4), mix(pal.goldleaf, '#FFFFFF', 0.6)), `transform="translate(236 760) ${turn} scale(1.25)"`);
  return fill(outline, mix(pal.ink, pal.clay, 0.25), `opacity=".22" transform="translate(256 786) ${turn} scale(1.25)"`) + lying + tassel(c, look, 236, 772);
}

export const fan = family({
  id: 'quat',
  vi: 'Quạt giấy',
  en: 'Folding fan',
  traits: {
    composition: whenAsked(oneOf('xoe', 'xoe', 'nghieng', 'nghieng'), 'hai-chiec'),
    ground: oneOf('nga', 'do', 'den', 'ngoc', 'hong', 'cham'),
    rib: oneOf('sang', 'sam'),
    motif: oneOf('sen', 'hac', 'mau', 'tre', 'ca', 'son'),
    tassel: oneOf('do', 'lam', 'xanh'),
  },
  words: {
    composition: { 'hai-chiec': ['đôi', 'cặp', 'bộ hai'], nghieng: ['treo tường', 'treo phòng khách'] },
    ground: {
      nga: ['ngà', 'trắng ngà', 'màu ngà'],
      do: ['đỏ', 'đỏ thắm'],
      den: ['đen', 'nền đen'],
      ngoc: ['xanh ngọc', 'ngọc'],
      hong: ['hồng', 'hồng phấn'],
      cham: ['chàm'],
    },
    rib: { sang: ['nan tre cật', 'tre cật'], sam: ['nan hun khói', 'hun khói'] },
    motif: {
      sen: ['sen', 'hoa sen'],
      hac: ['hạc', 'đôi hạc'],
      mau: ['mẫu đơn'],
      tre: ['trúc', 'vẽ trúc'],
      ca: ['cá chép', 'cá'],
      son: ['sơn thủy', 'phong cảnh'],
    },
  },
  pieces: { of: ['chiếc'], shown: ({ composition }) => (composition === 'hai-chiec' ? 2 : 1) },
  otherView: { vi: 'gấp lại', en: 'folded' },
  focus: ({ composition }) => (composition === 'xoe' ? [400, 420, 1.9] : composition === 'nghieng' ? [400, 430, 1.8] : [420, 660, 2.1]),
  draw(c, look, view) {
    if (view === 'other') return shut(c, look);
    const { svg, outline, pivot } = opened(c, look), id = c.symbol(svg + pivot), dark = mix(c.pal.ink, c.pal.clay, 0.25);
    /** Turned about its pivot, which comes to lie at (x, y). */
    const lay = (x: number, y: number, k: number, turn: number, hung = true) => {
      const moved = (dx: number, dy: number) => `translate(${n(x + dx)} ${n(y + dy)}) rotate(${turn}) scale(${k}) translate(-400 -650)`;
      return fill(outline, dark, `opacity=".2" transform="${moved(18 * k, 26 * k)}"`) + use(id, moved(0, 0)) + (hung ? tassel(c, look, x, y) : '');
    };
    if (look.composition === 'nghieng') return lay(338, 720, 0.92, 22);
    if (look.composition === 'hai-chiec') return lay(440, 470, 0.8, -9, false) + lay(370, 800, 0.84, 6);
    return lay(400, 650, 1, 0);
  },
});
