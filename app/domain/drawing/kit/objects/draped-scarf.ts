// A long scarf over a peg.
import { type Tones, mix, jitter } from '../color.ts';
import { type Point, n, lerp, smooth, blob, brush, lens, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { accentOf, type ScarfLook } from './scarf-look.ts';
import { cloth, dyes } from './textile.ts';

export function drapedScarf(c: Sheet, look: ScarfLook): string {
  const { R, pal } = c,
    ds = dyes(pal),
    main = jitter(ds[look.dye], R, 0.03),
    t = c.T(main),
    acc = ds[accentOf(look)],
    at = c.T(acc),
    kind = look.weave;
  c.tint = main;
  // draped over a peg: two tails, one crossing the other
  let o = '';
  const px = 400,
    py = 150;
  const { stripe } = look;
  const tail = (x: number, y1: number, w0: number, w1: number, lean: number, folds: number, tt: Tones, front: boolean) => {
    const N = folds * 2,
      fr = Array.from({ length: N + 1 }, (_, i) => i / N + (i && i < N ? R.j(0.25 / N) : 0)),
      ph = R.r(0, 6);
    const X = (f: number, s: number) => {
      const w = lerp(w0, w1, Math.min(1, s * 1.6) ** 0.7);
      return x + lean * s * s + (f - 0.5) * w * 2 + Math.sin(s * 4 + ph) * 12 * s;
    };
    const yb = (f: number) => y1 + Math.sin(f * 9 + ph) * 10 + (f - 0.5) * 30;
    const side = (f: number, m = 8) => Array.from({ length: m + 1 }, (_, k): Point => [X(f, k / m), lerp(py, yb(f), k / m)]);
    const hem = Array.from({ length: 9 }, (_, i): Point => [X(i / 8, 1), yb(i / 8)]);
    const d = smooth(side(0)) + smooth(hem).replace('M', 'L') + smooth(side(1).toReversed()).replace('M', 'L') + 'Z';
    let q = fill(d, tt.b) + fill(d, cloth(c, tt, kind, `translate(${n(x - w1)} ${py}) scale(.74)`)),
      z = '';
    if (stripe)
      for (const [s0, s1, col] of [[0.76, 0.8, at.b], [0.82, 0.9, at.d], [0.92, 0.94, at.b]] as const)
        z += fill(
          smooth(Array.from({ length: 9 }, (_, i): Point => [X(i / 8, s0), lerp(py, yb(i / 8), s0)])) +
            smooth(Array.from({ length: 9 }, (_, i): Point => [X(1 - i / 8, s1), lerp(py, yb(1 - i / 8), s1)])).replace('M', 'L') +
            'Z',
          col,
        );
    for (let i = 0; i < N; i++) {
      const dd = smooth(side(fr[i]!)) + smooth(side(fr[i + 1]!).toReversed()).replace('M', 'L') + 'Z';
      if (i % 2) z += fill(dd, i > N * 0.6 ? tt.dd : tt.d, `opacity="${i > N * 0.6 ? 0.5 : 0.55}"`);
      else {
        z += fill(brush(side((fr[i]! + fr[i + 1]!) / 2 - 0.02), (w1 * 0.5) / folds, { m: 9 }), tt.ll, `opacity="${i < N * 0.5 ? 0.6 : 0.3}"`);
        let h = '';
        const a = side(fr[i + 1]!);
        for (let k = 1; k < 8; k++) h += lens(a[k]![0] - 2, a[k]![1] - 20, a[k]![0] - R.r(8, 16), a[k]![1] + R.r(20, 40), 2.2, -3);
        z += fill(h, tt.d, 'opacity=".7"');
      }
    }
    q += group(z, c.clip(d));
    let fr1 = '',
      fr2 = '';
    for (let i = 0; i <= 44; i++) {
      const f = i / 44,
        p: Point = [X(f, 1), yb(f) - 2];
      const e = `M${n(p[0])} ${n(p[1])}q${n(R.j(3))} 18 ${n(R.j(5) + 2)} ${n(R.r(32, 42))}`;
      if (i % 3) fr1 += e;
      else fr2 += e;
    }
    q += stroke(fr1, stripe ? at.b : tt.b, 2.6) + stroke(fr2, stripe ? at.d : tt.d, 2.6);
    c.cast(d, 34, 20, front ? 0.2 : 0.14, 9);
    return q;
  };
  const l1 = R.r(700, 760),
    l2 = R.r(800, 850);
  o += tail(px + 70, l1, 62, 118, R.r(60, 90), 3, c.T(mix(main, pal.ink, 0.1)), false);
  o += tail(px - 60, l2, 66, 136, R.r(-60, -20), 4, t, true);
  // knot / turn over the peg
  const knot = blob([
    [px - 142, py + 30],
    [px - 120, py - 46],
    [px - 30, py - 74],
    [px + 80, py - 66],
    [px + 142, py - 20],
    [px + 140, py + 36],
    [px + 60, py + 10],
    [px - 40, py + 22],
    [px - 110, py + 62],
  ]);
  const wood = c.T(mix(pal.clay, pal.ink, 0.35));
  o = fill(ell(px + 4, py - 34, 30), wood.dd) + o + fill(knot, t.b) + fill(knot, cloth(c, t, kind, `translate(${px} ${py}) rotate(-12) scale(.7 .5)`));
  let z = '';
  for (let i = 0; i < 7; i++) {
    z += fill(
      brush(
        [
          [px - 130 + i * 6, py + 44 - i * 12],
          [px - 60 + i * 10, py - 34 - i * 2 + (i - 3) * 6],
          [px + 40 + i * 5, py - 40 + (i - 3) * 11],
          [px + 132, py + 16 + (i - 3) * 12],
        ],
        i % 2 ? 13 : 9,
        { m: 9 },
      ),
      i % 2 ? t.d : t.ll,
      `opacity="${i % 2 ? 0.75 : 0.55}"`,
    );
  }
  o += group(z, c.clip(knot)) + bevel(c, knot, t, 7, { light: false, op: 0.7 });
  o += fill(ell(px + 2, py - 66, 21, 20), wood.d) + fill(ell(px - 1, py - 69, 18, 17), wood.b) + fill(ell(px - 6, py - 74, 7, 6), wood.ll);
  return o;
}
