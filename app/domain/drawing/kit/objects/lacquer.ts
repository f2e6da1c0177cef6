// What the lacquer families share: shell and gold, the painted pictures, the grounds by their workshop names.
import { type FullPalette, type Ink, mix } from '../color.ts';
import { carp, wave } from '../creatures.ts';
import { blob, brush, ell, lerp, n, place, type Point, poly, smooth, TAU, web } from '../geom.ts';
import { paint, type Style } from '../motif.ts';
import { bamboo, blossom, leafSpray, lotus, lotusBud, lotusLeaf, peony, stem } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';

export type LacquerMotif = 'sen' | 'mau' | 'ca' | 'tre' | 'da';

// Eggshell: pressed shards with dark lacquer between.
export function eggshell(R: Chance, x: number, y: number, w: number, h: number, s: number, cols: readonly string[], keep = 0.97, inset = 0.9) {
  const { cells } = web(R, x - s, y - s, w + 2 * s, h + 2 * s, s);
  const out = cols.map(() => '');
  for (const t of cells) {
    if (R.f() > keep) continue;
    const cx = t.reduce((a, q) => a + q[0], 0) / t.length,
      cy = t.reduce((a, q) => a + q[1], 0) / t.length;
    out[R.i(0, cols.length - 1)] += poly(t.map((p): Point => [lerp(cx, p[0], inset), lerp(cy, p[1], inset)]));
  }
  return out.map((d, i) => fill(d, cols[i]!)).join('');
}

export const leafGold = (R: Chance, x: number, y: number, w: number, h: number, col: string, k = 26) => {
  let d = '';
  for (let i = 0; i < k; i++) {
    const px = x + R.f() * w,
      py = y + R.f() * h,
      s = R.r(3, 15);
    d += blob(
      Array.from({ length: 6 }, (_, j): Point => {
        const a = (j / 6) * TAU,
          r = s * R.r(0.5, 1.2);
        return [px + Math.cos(a) * r, py + Math.sin(a) * r];
      }),
    );
  }
  return fill(d, col, 'opacity=".8"');
};

/** A picture in gold, shell and vermilion, about a middle. */
export function picture(c: Sheet, kind: LacquerMotif, cx: number, cy: number, w: number, h: number, bg: Ink): string {
  const { pal } = c,
    R = c.R.fork('picture'),
    gold = pal.goldleaf,
    g2 = mix(gold, bg, 0.35),
    egg = mix(pal.paper, pal.goldleaf, 0.12),
    red = mix(pal.lacquer, pal.clay, 0.25),
    t = c.T(bg);
  let q = '';
  const seam = mix(bg, pal.ink, 0.3);
  const st: Style = {
    kind: 'cut',
    a: gold,
    b: g2,
    leaf: mix(pal.rice, bg, 0.35),
    stem: mix(gold, bg, 0.45),
    dark: t.dd,
    gold: egg,
    red,
    line: seam,
    out: seam,
    ow: 1.5,
    lw: 1.4,
  };
  const s = Math.min(w, h) / 300;
  const shellIn = (d: string, x: number, y: number, ww: number, hh: number, size: number) =>
    fill(d, t.dd) + group(eggshell(R, x, y, ww, hh, size, [egg, mix(egg, pal.clay, 0.16), mix(egg, '#FFFFFF', 0.4)]), c.clip(d));
  if (kind === 'sen') {
    q +=
      fill(ell(cx + w * 0.2, cy - h * 0.28, 44 * s), red) +
      paint(c, [wave(null, cx - w * 0.6, cx + w * 0.6, cy + h * 0.44, 20 * s, 2)], { kind: 'flat', a: gold, line: g2, lw: 1.8 });
    q += paint(
      c,
      [
        stem(
          null,
          [[cx, cy + h * 0.5], [cx - 16 * s, cy + 60 * s], [cx - 10 * s, cy]],
          7 * s,
        ),
        stem(
          null,
          [[cx + 20 * s, cy + h * 0.5], [cx + 84 * s, cy + 80 * s], [cx + 80 * s, cy - 20 * s]],
          6 * s,
        ),
        stem(
          null,
          [[cx - 20 * s, cy + h * 0.5], [cx - 90 * s, cy + 110 * s], [cx - 92 * s, cy + 70 * s]],
          6 * s,
        ),
      ],
      st,
    );
    q +=
      paint(c, lotusLeaf(place(cx - 92 * s, cy + 66 * s, 1.05 * s), R), st) +
      paint(c, lotusLeaf(place(cx + 78 * s, cy + 100 * s, 1.15 * s, 0.1, null, -1), R), { ...st, leaf: mix(pal.celadon, bg, 0.35) });
    const L = lotus(place(cx - 10 * s, cy + 4 * s, 1.6 * s), R);
    q += paint(
      c,
      L.filter((x) => x.role === 'b' || x.role === 'line'),
      { ...st, b: red },
    );
    {
      const u = L.filter((x) => x.role === 'a').map((x) => x.d);
      q +=
        shellIn(u.join(''), cx - 140 * s, cy - 130 * s, 270 * s, 150 * s, 15 * s + 3) +
        u.map((d) => fill(d, 'none', `stroke="${st.out}" stroke-width="2.4"`)).join('');
    }
    q +=
      paint(
        c,
        L.filter((x) => x.role === 'leaf'),
        st,
      ) + paint(c, lotusBud(place(cx + 80 * s, cy - 14 * s, 1.1 * s, 0.1)), { ...st, a: red, b: mix(red, gold, 0.4) });
  } else if (kind === 'ca') {
    q += paint(c, [wave(null, cx - w * 0.6, cx + w * 0.6, cy + h * 0.42, 22 * s, 2)], { kind: 'flat', a: gold, line: g2, lw: 2 });
    q +=
      paint(c, carp(place(cx - 88 * s, cy - 60 * s, 1.15 * s, 0.1), R, 1), { ...st, line: mix(bg, pal.ink, 0.2) }) +
      paint(c, carp(place(cx + 96 * s, cy + 70 * s, 1.1 * s, Math.PI - 0.15), R, 1), { ...st, a: red, b: mix(red, gold, 0.35), line: gold });
    q +=
      paint(c, lotusLeaf(place(cx + w * 0.32, cy - h * 0.36, 0.9 * s), R, false), st) +
      paint(c, lotusLeaf(place(cx - w * 0.34, cy + h * 0.22, 0.62 * s), R, false), { ...st, leaf: mix(pal.celadon, bg, 0.4) });
    const d = ell(cx - w * 0.3, cy - h * 0.36, 30 * s, 30 * s);
    q += shellIn(d, cx - w * 0.5, cy - h * 0.5, w * 0.5, h * 0.4, 14 * s + 3);
  } else if (kind === 'tre') {
    const moon = ell(cx + w * 0.14, cy - h * 0.18, 74 * s);
    q += shellIn(moon, cx - w * 0.3, cy - h * 0.5, w * 0.9, h * 0.6, 18 * s + 3);
    for (const [x, k, z, hh] of [[-0.3, 1.15, gold, 0.92], [0.02, 1, g2, 0.8], [0.3, 0.9, mix(pal.rice, bg, 0.25), 0.64]] as const)
      q += paint(c, bamboo(place(cx + w * x, cy + h * 0.5, k * s), R, (h * hh) / (k * s)), { ...st, a: z, b: z, leaf: mix(z, bg, 0.25) });
  } else if (kind === 'da') {
    const sun = ell(cx + w * 0.2, cy - h * 0.2, 60 * s);
    q += fill(sun, red);
    for (const [y, k] of [[0.2, 0.16], [0.3, 0.3]] as const)
      q += fill(
        smooth([[cx - w * 0.6, cy + h * y], [cx - w * 0.2, cy + h * (y - 0.1)], [cx + w * 0.15, cy + h * (y - 0.02)], [cx + w * 0.6, cy + h * (y - 0.12)]]) + `V${n(cy + h)}H${n(cx - w * 0.6)}Z`,
        mix(gold, bg, 1 - k),
      );
    // banyan: aerial roots and cloud of leaves in shell
    const bx = cx - w * 0.16,
      by = cy + h * 0.4;
    let tr = '';
    for (const [a, b, wd] of [[-26, -40, 16], [-8, -6, 24], [12, 20, 18], [30, 62, 10], [-44, -84, 9]] as const)
      tr += brush(
        [[bx + a * 0.6 * s, by - 150 * s], [bx + a * s, by - 70 * s], [bx + b * s, by + 6]],
        wd * s,
        { m: 8, prof: (k: number) => 0.6 + k * 0.6 },
      );
    q += fill(tr, mix(gold, bg, 0.25)) + stroke(`M${n(bx - 70 * s)} ${n(by - 110 * s)}q-4 40 2 104M${n(bx + 80 * s)} ${n(by - 112 * s)}q6 50 0 106`, g2, 3 * s);
    for (const [x, y, r, k] of [[-80, -150, 62, 0], [72, -160, 66, 0], [0, -200, 84, 1], [-40, -130, 52, 1], [60, -120, 44, 2]] as const) {
      const d = blob(
        Array.from({ length: 14 }, (_, i): Point => {
          const a = (i / 14) * TAU,
            rr = r * s * (i % 2 ? 1.08 : 0.9);
          return [bx + x * s + Math.cos(a) * rr, by + y * s + Math.sin(a) * rr * 0.7];
        }),
      );
      q += k === 1 ? shellIn(d, bx - 130 * s, by - 270 * s, 260 * s, 200 * s, 13 * s + 3) : fill(d, k ? gold : mix(pal.rice, bg, 0.3));
    }
    q +=
      fill(
        `M${n(cx + w * 0.16)} ${n(cy + h * 0.42)}v${n(-70 * s)}h${n(66 * s)}v${n(70 * s)}h${n(-18 * s)}v${n(-34 * s)}q${n(-15 * s)} ${n(-20 * s)} ${n(-30 * s)} 0v${n(34 * s)}Z`,
        gold,
      ) +
      fill(
        `M${n(cx + w * 0.16 - 14 * s)} ${n(cy + h * 0.42 - 66 * s)}q${n(20 * s)} ${n(-4 * s)} ${n(47 * s)} ${n(-26 * s)}q${n(27 * s)} ${n(22 * s)} ${n(47 * s)} ${n(26 * s)}Z`,
        red,
      );
    q += paint(c, [wave(null, cx - w * 0.6, cx + w * 0.6, cy + h * 0.5, 16 * s, 1)], { kind: 'flat', a: gold, line: g2, lw: 1.6 });
  } else {
    q +=
      paint(
        c,
        leafSpray(
          place(cx, cy, s),
          [[-130, 80], [-40, 100], [60, 60], [130, 90]],
          R,
          'leaf',
          50,
        ),
        st,
      ) +
      paint(
        c,
        leafSpray(
          place(cx, cy, s),
          [[0, 40], [60, -30], [90, -110]],
          R,
          'leaf',
          44,
        ),
        st,
      );
    const F = peony(place(cx - 10 * s, cy, 1.7 * s), R);
    const inner = F.slice(9)
      .filter((p) => p.role !== 'gold')
      .map((p) => p.d);
    for (const [i, p] of F.slice(0, 9).entries()) q += fill(p.d, i % 2 ? red : mix(red, gold, 0.3)) + stroke(p.d, seam, 1.4);
    q +=
      shellIn(inner.join(''), cx - 90 * s, cy - 85 * s, 165 * s, 170 * s, 13 * s + 3) +
      inner.map((d) => stroke(d, seam, 2)).join('') +
      F.filter((p) => p.role === 'gold')
        .map((p) => fill(p.d, gold))
        .join('');
    q += paint(c, blossom(place(cx + 90 * s, cy - 110 * s, 1.6 * s), R), { ...st, a: gold, b: g2 });
  }
  return q;
}

/** Grounds by the names of the workshops. */
export const grounds = ['den', 'son', 'ba-trau', 'canh-gian', 'lam'] as const;
export type Ground = (typeof grounds)[number];

export const groundColours = (pal: FullPalette): Readonly<Record<Ground, Ink>> => ({
  den: mix(pal.ink, '#000000', 0.15),
  son: mix(pal.lacquer, pal.ink, 0.12),
  'ba-trau': mix(pal.lacquer, pal.ink, 0.4),
  'canh-gian': mix(pal.clay, pal.ink, 0.5),
  lam: mix(pal.cobalt, pal.ink, 0.55),
});

export const groundWords = {
  den: ['nền then', 'den', 'nền đen', 'đen then'],
  son: ['nền son', 'son tươi', 'đỏ son'],
  'ba-trau': ['nền bã trầu', 'bã trầu'],
  'canh-gian': ['nền cánh gián', 'cánh gián'],
  lam: ['nền lam', 'lam đêm'],
} as const;
