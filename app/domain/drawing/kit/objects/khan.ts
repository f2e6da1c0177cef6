// Silk scarves: a printed square laid out with one corner turned back, or a long one over a peg.
import { type Tones, mix, jitter } from '../color.ts';
import { carp, crane, cloud } from '../creatures.ts';
import { family, oneOf, flag } from '../family.ts';
import { type Point, n, lerp, place, smooth, poly, blob, brush, lens, ell } from '../geom.ts';
import { bevel } from '../materials.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusLeaf, stem, peony, blossom, leafSpray } from '../plants.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { type Brocade, brocadeKinds } from '../tiles.ts';
import { bolt, type Dye, cloth, foldedCloth, dyeNames, dyes, dyeWords, weaveWords } from './textile.ts';

type ScarfLook = { shape: 'vuong' | 'dai'; dye: Dye; accent: Dye; weave: Brocade; motif: 'sen' | 'hac' | 'mau' | 'ca'; stripe: boolean };

/** The second colour: another dye than the cloth's. */
const accentOf = ({ dye, accent }: ScarfLook): Dye => (accent === dye ? (dye === 'moc' ? 'do' : 'moc') : accent);

// A printed square laid out, one corner turned back to show the reverse.
function squareScarf(c: Sheet, look: ScarfLook): string {
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

function drapedScarf(c: Sheet, look: ScarfLook): string {
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

/** What the border of a folded scarf shows: a band in the second colour, or the woven stripes of a long one. */
function borderOf(c: Sheet, look: ScarfLook, size: number): string {
  const accent = c.T(dyes(c.pal)[accentOf(look)]), h = size / 2;
  if (look.shape === 'dai') return look.stripe ? [0.6, 0.7, 0.84].map((s, i) => fill(`M${n(-h)} ${n(-h + size * s)}H${n(h + 4)}v${i === 1 ? 36 : 12}H${n(-h)}Z`, i === 1 ? accent.d : accent.b)).join('') : '';
  const band = size * 0.1, [motif, times, shift] = ({ sen: [lotus, 1.6, 0.1], mau: [peony, 1.6, 0.1], hac: [crane, 1.2, 0.1], ca: [carp, 1.15, -0.42] } as const)[look.motif], pale = mix(c.pal.paper, accent.b, 0.15);
  return (
    fill(`M${n(-h)} ${n(h - band)}H${n(h + 4)}V${n(h + 4)}H${n(-h)}ZM${n(-h)} ${n(-h)}h${n(band)}V${n(h)}h${n(-band)}Z`, accent.b) + stroke(`M${n(-h + band)} ${n(-h)}V${n(h - band)}H${n(h)}`, c.pal.goldleaf, 3) +
    paint(c, motif(place(h * shift, h * 0.12, (size / 420) * times), c.R.fork('flower')), { kind: 'cut', a: pale, b: mix(pale, accent.b, 0.4), leaf: mix(c.pal.rice, c.pal.ink, 0.1), dark: accent.dd, red: c.pal.lacquer, gold: c.pal.goldleaf, line: accent.dd, out: accent.dd, ow: 1.2, lw: 1.1 })
  );
}

const dyed = (c: Sheet, look: ScarfLook) => {
  const main = jitter(dyes(c.pal)[look.dye], c.R.fork('dye'), 0.025);
  c.tint = main;
  return c.T(main);
};

const folded = (c: Sheet, look: ScarfLook, x: number, y: number, size: number, turn: number) =>
  foldedCloth(c, dyed(c, look), look.weave, x, y, size, turn, borderOf(c, look, size), dyes(c.pal)[accentOf(look)]);

/** Rolled up and tied, one end loose. */
function rolledUp(c: Sheet, look: ScarfLook): string {
  const t = dyed(c, look), accent = c.T(dyes(c.pal)[accentOf(look)]), R = c.R.fork('roll');
  c.stand(410, 690, 290, 34, 0.9);
  const end = `M206 606C300 660 420 640 520 664C600 684 660 720 ${n(690 + R.j(16))} ${n(780 + R.j(12))}L${n(560 + R.j(12))} 858C520 800 420 770 330 748C250 730 200 700 180 660Z`;
  c.cast(end, 12, 18, 0.2, 9);
  const band = look.shape === 'vuong' || look.stripe ? fill('M610 690L720 790L560 880L500 780Z', accent.b, 'opacity=".9"') + fill('M590 676L606 690L496 778L482 762Z', accent.d) : '';
  const loose = fill(end, t.d) + fill(end, cloth(c, t, look.weave, 'translate(180 606) rotate(14) scale(.7)')) + group(band + fill('M180 700C300 760 480 790 560 870L500 900L150 760Z', t.dd, 'opacity=".5"'), c.clip(end));
  const tie = fill('M392 506H428Q440 596 428 690H392Q404 596 392 506Z', accent.b) + fill('M416 506H428Q440 596 428 690H416Q426 596 416 506Z', accent.d) + fill('M398 586q-54 -52 -74 -18q-6 36 74 18ZM424 586q54 -54 76 -20q6 38 -76 20Z', accent.b) + fill('M398 586q-40 -26 -60 -8q10 14 60 8ZM424 586q40 -28 62 -10q-10 16 -62 10Z', accent.dd) + fill(ell(411, 588, 15, 13), accent.d);
  return loose + bolt(c, t, look.weave, 150, 596, 500, 88) + tie;
}

/** Folded in its box, the lid beside it. */
function inBox(c: Sheet, look: ScarfLook): string {
  const { pal } = c, box = c.T(mix(pal.paper, pal.clay, 0.28)), gold = pal.goldleaf;
  c.cast('M156 410L640 380L676 872L132 884Z', 20, 26, 0.24, 9);
  c.cast('M96 118H580V360H96Z', 16, 20, 0.18, 9);
  const lid = fill('M92 130L560 96L584 356L100 390Z', box.b) + fill('M100 390L584 356V376L104 412Z', box.d) + stroke('M112 148L544 116L564 340L120 372Z', gold, 2.4) + fill(ell(334, 246, 42, 34), box.ll) + stroke(ell(334, 246, 42, 34) + ell(334, 246, 34, 27), gold, 2) + paint(c, blossom(place(334, 246, 1.1), c.R.fork('lid')), { kind: 'flat', a: gold, b: mix(gold, pal.paper, 0.3), gold: box.b });
  const tray = fill('M132 430L652 400L684 880L112 892Z', box.d) + fill('M150 446L636 418L664 862L132 874Z', box.dd) + fill('M158 456L628 430L654 850L142 862Z', mix(pal.paper, '#FFFFFF', 0.35));
  const tissue = fill('M158 456L300 448L226 560L150 640ZM628 430L654 850L560 700Z', mix(pal.paper, pal.clay, 0.1));
  return lid + tray + tissue + folded(c, look, 398, 656, 372, -2.6);
}

export const scarf = family({
  id: 'khan',
  vi: 'Khăn lụa',
  en: 'Silk scarf',
  traits: {
    composition: oneOf('bay', 'bay', 'cuon', 'hop'),
    shape: oneOf('vuong', 'dai'),
    dye: oneOf(...dyeNames),
    accent: oneOf(...dyeNames),
    weave: oneOf(...brocadeKinds),
    motif: oneOf('sen', 'hac', 'mau', 'ca'),
    stripe: flag(0.7),
  },
  words: {
    composition: { hop: ['hộp quà', 'có hộp', 'trong hộp'] },
    shape: { vuong: ['vuông', 'khăn vuông', 'khăn tay'], dai: ['dài', 'khăn dài', 'khăn choàng', 'quàng đông', 'khăn len'] },
    dye: dyeWords,
    weave: weaveWords,
    motif: { sen: ['sen', 'hoa sen'], hac: ['hạc', 'đôi hạc'], mau: ['mẫu đơn'], ca: ['cá chép', 'cá'] },
    stripe: { no: ['trơn', 'đũi'], yes: ['kẻ', 'sọc'] },
  },
  otherView: { vi: 'gấp lại', en: 'folded' },
  focus: ({ composition }) => (composition === 'hop' ? [400, 650, 2.1] : composition === 'cuon' ? [470, 640, 2] : [400, 520, 2]),
  draw(c, look, view) {
    if (view === 'other') return folded(c, look, 396, 500, 470, -7);
    if (look.composition === 'cuon') return rolledUp(c, look);
    if (look.composition === 'hop') return inBox(c, look);
    return look.shape === 'vuong' ? squareScarf(c, look) : drapedScarf(c, look);
  },
});
