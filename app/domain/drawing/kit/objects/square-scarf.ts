// A printed square laid out, one corner turned back to show the reverse.
import { mix, jitter } from '../color.ts';
import { carp, crane, cloud } from '../creatures.ts';
import { type Point, n, place, smooth, poly, brush, ell } from '../geom.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusLeaf, stem, peony, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { accentOf, type ScarfLook } from './scarf-look.ts';
import { cloth, dyes } from './textile.ts';

export function squareScarf(c: Sheet, look: ScarfLook): string {
  const { R, pal } = c,
    ds = dyes(pal),
    main = jitter(ds[look.dye], R, 0.025),
    t = c.T(main),
    acc = ds[accentOf(look)],
    at = c.T(acc),
    rev = c.T(mix(main, pal.paper, 0.42)),
    S = 300,
    gold = pal.goldleaf,
    kind = look.weave;
  c.tint = main;
  const rot = R.r(0.06, 0.16) * (R.chance(0.5) ? 1 : -1),
    T = place(400, 500, 1, rot),
    wob = (k: number, a: number) => Math.sin(k * 5 + a) * 7 + Math.sin(k * 11 + a * 2) * 3,
    ph = [R.r(0, 6), R.r(0, 6), R.r(0, 6), R.r(0, 6)];
  const sq = (s: number, amp = 1, f: ((p: Point) => Point) | null = null) => {
    const p: Point[] = [];
    for (let e = 0; e < 4; e++)
      for (let i = 0; i < 8; i++) {
        const k = i / 8,
          w = wob(k, ph[e]!) * amp,
          u = -s + 2 * s * k;
        let q: Point = e === 0 ? [u, -s + w] : e === 1 ? [s + w, u] : e === 2 ? [-u, s + w] : [-s + w, -u];
        if (f) q = f(q);
        p.push(T(q[0], q[1]));
      }
    return smooth(p, true, 0.15);
  };
  // the lower right corner is folded along a line x + y = F
  const F = R.r(300, 360),
    clip0 = c.clip(smooth([T(-420, -420), T(F + 420, -420), T(-420, F + 420)], true, 0)),
    full = sq(S);
  let q = '',
    o = '';
  c.cast(poly([T(-S, -S), T(S, -S), T(S, F - S), T(F - S, S), T(-S, S)]), 16, 22, 0.24, 9);
  const bw = R.r(30, 44);
  q +=
    fill(full, at.b) +
    fill(sq(S - 10, 1), at.d) +
    fill(sq(S - 16, 1), at.b) +
    fill(sq(S - bw - 14, 0.9), t.b) +
    fill(sq(S - bw - 14, 0.9), cloth(c, t, kind, `translate(400 500) rotate(${n(rot * 57.3)}) scale(.66)`));
  const bl: string[] = [];
  for (let i = -6; i <= 6; i++)
    for (const [x, y] of [
      [(i * (S - bw * 0.6)) / 6.6, -S + bw * 0.62 + 6],
      [(i * (S - bw * 0.6)) / 6.6, S - bw * 0.62 - 6],
      [-S + bw * 0.62 + 6, (i * (S - bw * 0.6)) / 6.6],
      [S - bw * 0.62 - 6, (i * (S - bw * 0.6)) / 6.6],
    ] as const)
      bl.push(
        blossom(place(x, y, bw / 46, i, T), R)
          .map((z) => z.d)
          .join(''),
      );
  q +=
    fill(bl.filter((_, i) => i % 2).join(''), at.ll) +
    fill(bl.filter((_, i) => !(i % 2)).join(''), mix(gold, at.b, 0.2)) +
    stroke(sq(S - bw - 14, 0.9), gold, 3);
  const md = 158,
    disc = ell(0, 0, md),
    G = (d: string) => `<g transform="translate(400 500) rotate(${n(rot * 57.3)})">${d}</g>`;
  q += G(fill(disc, at.b) + fill(ell(0, 0, md - 9), t.d) + `<path d="${ell(0, 0, md - 16)}" fill="none" stroke="${gold}" stroke-width="2.4"/>`);
  const pk = mix(pal.paper, acc, 0.12),
    st: Style = {
      kind: 'cut',
      a: pk,
      b: mix(pk, acc, 0.4),
      leaf: mix(pal.rice, t.b, 0.2),
      stem: mix(pal.rice, t.b, 0.2),
      dark: t.dd,
      gold,
      red: pal.lacquer,
      line: t.dd,
      out: t.dd,
      ow: 1.2,
      lw: 1.1,
    },
    pl = (x: number, y: number, s: number, r = 0, f = 1) => place(x, y, s, r, T, f),
    pic = look.motif;
  if (pic === 'sen')
    q +=
      paint(
        c,
        [
          stem(
            pl(0, 0, 1),
            [[6, 120], [-6, 70], [0, 30]],
            6,
          ),
        ],
        st,
      ) +
      paint(c, lotusLeaf(pl(-72, 70, 0.8), R), st) +
      paint(c, lotusLeaf(pl(74, 76, 0.8, 0, -1), R), st) +
      paint(c, lotus(pl(0, 36, 1.35), R), st);
  else if (pic === 'hac')
    q +=
      paint(c, crane(pl(4, -14, 0.98), R), { ...st, a: pk, b: mix(pk, pal.cobalt, 0.2) }) +
      paint(c, cloud(pl(64, -84, 0.6), R), { kind: 'flat', a: gold });
  else if (pic === 'mau')
    q +=
      paint(
        c,
        leafSpray(
          pl(0, 0, 1),
          [[-120, 60], [-40, 96], [50, 80], [124, 40]],
          R,
          'leaf',
          42,
        ),
        st,
      ) + paint(c, peony(pl(0, -8, 1.7), R), st);
  else q += paint(c, carp(pl(-92, -40, 0.95, 0.1), R, 1), st) + paint(c, carp(pl(96, 46, 0.9, 3.0), R, 1), { ...st, a: gold, b: mix(gold, acc, 0.4) });
  for (const [x, y, r] of [[-1, -1, 2.36], [1, -1, -2.36], [-1, 1, 0.785]] as const)
    q += paint(c, lotus(pl(x * (S - bw - 46), y * (S - bw - 46), 0.62, r), R), st);
  // soft rolls of light over the cloth
  for (const [a, b, w, k, op] of [[-0.7, -0.2, 60, t.ll, 0.2], [-0.2, 0.3, 40, t.dd, 0.2], [0.1, 0.62, 54, t.ll, 0.16], [0.45, 0.9, 46, t.dd, 0.2]] as const)
    q += fill(brush([T(a * S, -S - 20), T((a + b) * 0.5 * S + 20, 0), T(b * S, S + 20)], w, { m: 12 }), k, `opacity="${op}"`);
  o += group(group(q, clip0), c.clip(full));
  const turned = ([x, y]: Point) => T(x, y);
  const refl = ([x, y]: Point): Point => {
      const k = x + y - F;
      return [x - k, y - k];
    },
    tri = poly(([[F - S, S], [S, F - S], refl([S, S])] as const).map(turned));
  o +=
    group(
      fill(tri, t.dd, 'opacity=".45" transform="translate(-9 -7)"') +
        fill(tri, rev.b) +
        group(
          fill(poly([T(S, F - S), turned(refl([S, S])), turned(refl([S - 60, S]))]), rev.l) +
            fill(
              poly(
                (
                  [[F - S, S], [S, F - S], [S - 34, F - S - 34 + 4], [F - S - 34, S - 30]] as const
                ).map(turned),
              ),
              rev.d,
              'opacity=".8"',
            ) +
            stroke(poly([refl([S - bw, -S]), refl([S - bw, S - bw]), refl([-S, S - bw])].map(turned), false), mix(rev.b, acc, 0.35), bw * 0.6),
          c.clip(tri),
        ) +
        stroke(poly(([[S, F - S], refl([S, S]), [F - S, S]] as const).map(turned), false), at.b, 5),
      '',
    ) +
    stroke(
      poly(
        (
          [[F - S, S], [S, F - S]] as const
        ).map(turned),
        false,
      ),
      rev.ll,
      3,
      'opacity=".8"',
    );
  return o;
}
