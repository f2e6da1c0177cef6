// The parts of an áo dài on its stand, each drawn in its place on the sheet.
import { type Ink, mix, type Tones } from '../color.ts';
import { brush, ell, lens, lerp } from '../geom.ts';
import { fill, group, type Sheet, stroke } from '../sheet.ts';
import type { Brocade } from '../tiles.ts';
import { cloth } from './textile.ts';

/** Middle of the sheet. */
export const X = 400;

export type Tunic = { c: Sheet; t: Tones; gold: Ink; kind: Brocade | null };

/** A turned pole on a foot, with the neck that the collar goes round. */
export function stand(c: Sheet): string {
  const wood = c.T(mix(c.pal.clay, c.pal.ink, 0.35));
  return (
    fill(`M${X - 6} 760H${X + 6}V940H${X - 6}Z`, wood.d) +
    fill(`M${X - 120} 944C${X - 112} 924 ${X - 40} 922 ${X - 14} 908H${X + 14}C${X + 40} 922 ${X + 112} 924 ${X + 120} 944Q${X} 962 ${X - 120} 944Z`, wood.b) +
    fill(`M${X + 10} 908H${X + 14}C${X + 40} 922 ${X + 112} 924 ${X + 120} 944Q${X + 60} 954 ${X + 8} 953Z`, wood.dd) +
    fill(lens(X - 96, 936, X - 16, 921, 2.5), wood.ll) +
    fill(`M${X - 25} 132L${X - 28} 96Q${X} 76 ${X + 28} 96L${X + 25} 132Z`, wood.b) +
    fill(`M${X + 8} 84Q${X + 22} 88 ${X + 28} 96L${X + 25} 132H${X + 6}Z`, wood.dd) +
    fill(ell(X, 74, 9, 10), wood.d) +
    fill(ell(X - 2, 72, 6, 7), wood.l) +
    fill(ell(X, 91, 26, 6), wood.d)
  );
}

/** A wooden hanger under the shoulders. */
export function hanger(c: Sheet): string {
  const wood = c.T(mix(c.pal.clay, c.pal.goldleaf, 0.25));
  return stroke('M400 132V92C400 74 424 72 424 52C424 30 388 28 384 52', mix(c.pal.ink, c.pal.paper, 0.35), 6) + fill('M400 118C350 128 310 156 286 196Q288 208 300 204C330 168 366 148 400 144C434 148 470 168 500 204Q512 208 514 196C490 156 450 128 400 118Z', wood.b) + fill('M400 132C366 136 330 156 300 192L300 204C330 168 366 148 400 144C434 148 470 168 500 204V192C470 156 434 136 400 132Z', wood.d);
}

export function trousers(c: Sheet, wt: Tones): string {
  const tr = `M${X - 84} 480L${X - 128} 912Q${X - 66} 926 ${X - 8} 910L${X} 640L${X + 8} 910Q${X + 66} 926 ${X + 128} 912L${X + 84} 480Z`;
  return (
    fill(tr, wt.b) +
    group(
      (
        [[-96, 1], [-60, 0], [-30, 1], [34, 0], [70, 1], [104, 1]] as const
      )
        .map(([x, k]) =>
          fill(
            brush(
              [[X + x * 0.6, 500], [X + x * 0.85, 700], [X + x, 930]],
              16,
              { m: 8 },
            ),
            k ? wt.d : wt.ll,
            'opacity=".75"',
          ),
        )
        .join('') + fill(`M${X + 90} 480L${X + 140} 930H${X + 96}Z`, wt.d),
      c.clip(tr),
    )
  );
}

/** `s` -1 for the left one. */
export function sleeve({ c, t, gold, kind }: Tunic, s: number): string {
  const d = `M${X + s * 62} 178C${X + s * 110} 186 ${X + s * 138} 214 ${X + s * 150} 262C${X + s * 168} 360 ${X + s * 196} 470 ${X + s * 216} 566Q${X + s * 190} 588 ${X + s * 152} 584C${X + s * 142} 480 ${X + s * 116} 380 ${X + s * 92} 318Z`;
  let q = fill(d, t.b);
  if (kind) q += fill(d, cloth(c, t, kind, `rotate(${-s * 12}) scale(.5)`));
  q += group(
    fill(
      s < 0
        ? `M${X - 92} 318C${X - 116} 380 ${X - 142} 480 ${X - 152} 584L${X - 172} 588C${X - 166} 480 ${X - 138} 370 ${X - 98} 290Z`
        : `M${X + 140} 190C${X + 168} 330 ${X + 200} 450 ${X + 226} 570L${X + 186} 592C${X + 172} 470 ${X + 154} 360 ${X + 126} 282Q${X + 112} 226 ${X + 100} 186Z`,
      s < 0 ? t.d : t.dd,
      'opacity=".7"',
    ) +
      fill(
        brush(
          s < 0
            ? [[X - 118, 206], [X - 148, 300], [X - 190, 520]]
            : [[X + 96, 196], [X + 128, 300], [X + 164, 540]],
          12,
          { m: 9 },
        ),
        t.ll,
        'opacity=".6"',
      ) +
      [0, 1, 2]
        .map((i) =>
          fill(
            brush(
              [[X + s * (98 + i * 10), 318 + i * 24], [X + s * (126 + i * 7), 330 + i * 20], [X + s * (146 + i * 5), 316 + i * 26]],
              5,
              { m: 6 },
            ),
            t.d,
            'opacity=".8"',
          ),
        )
        .join(''),
    c.clip(d),
  );
  return q + stroke(`M${X + s * 214} 560Q${X + s * 190} 580 ${X + s * 152} 576`, gold, 3);
}

/** Folds and the light on them, over the front. */
export function modelling({ c: { R }, t }: Tunic, hemY: number): string {
  let q = '';
  q += fill(
    `M${X + 112} 190C${X + 104} 236 ${X + 96} 280 ${X + 100} 326C${X + 98} 376 ${X + 76} 408 ${X + 72} 446C${X + 80} 530 ${X + 116} 700 ${X + 150} ${hemY + 20}H${X + 84}C${X + 70} 700 ${X + 44} 540 ${X + 42} 446C${X + 46} 400 ${X + 62} 360 ${X + 56} 316C${X + 54} 280 ${X + 62} 230 ${X + 84} 176Z`,
    t.d,
    'opacity=".72"',
  );
  q += fill(
    `M${X + 92} 470C${X + 100} 560 ${X + 126} 720 ${X + 150} ${hemY + 20}H${X + 116}C${X + 104} 720 ${X + 84} 560 ${X + 74} 460Z`,
    t.dd,
    'opacity=".5"',
  );
  let h = '';
  for (let i = 0; i < 26; i++) {
    const y = 210 + i * 25,
      e = y < 446 ? lerp(58, 44, (y - 210) / 236) : lerp(44, 86, (y - 446) / 440);
    h += lens(X + e + 4, y, X + e - R.r(14, 40), y + R.r(8, 18), 3, 3);
  }
  q += fill(h, t.d, 'opacity=".72"');
  q +=
    fill(
      brush(
        [[X - 80, 240], [X - 72, 330], [X - 54, 420]],
        15,
        { m: 10 },
      ),
      t.ll,
      'opacity=".55"',
    ) +
    fill(
      brush(
        [[X - 58, 470], [X - 70, 620], [X - 100, 850]],
        17,
        { m: 10 },
      ),
      t.ll,
      'opacity=".55"',
    ) +
    fill(
      brush(
        [[X - 8, 480], [X - 10, 660], [X - 16, 880]],
        12,
        { m: 10 },
      ),
      t.ll,
      'opacity=".28"',
    );
  for (const [x, y1, y2] of [[-36, 500, 884], [22, 520, 892]] as const)
    q += fill(
      brush(
        [[X + x * 0.5, y1], [X + x * 0.9, (y1 + y2) / 2], [X + x * 1.4, y2]],
        9,
        { m: 9 },
      ),
      t.d,
      'opacity=".6"',
    );
  for (const s of [-1, 1])
    q +=
      fill(
        brush(
          [[X + s * 98, 330], [X + s * 62, 352], [X + s * 40, 346]],
          6,
          { m: 7 },
        ),
        t.d,
        'opacity=".8"',
      ) +
      fill(
        brush(
          [[X + s * 70, 440], [X + s * 36, 452], [X + s * 14, 446]],
          5,
          { m: 7 },
        ),
        t.d,
        'opacity=".7"',
      );
  return q;
}

/** Raglan seams; in front the flap and its buttons. */
export function seams({ c: { pal }, t, gold }: Tunic, back: boolean): string {
  if (back) return stroke(`M${X - 36} 164Q${X - 84} 240 ${X - 98} 322M${X + 36} 164Q${X + 84} 240 ${X + 98} 322`, t.dd, 2, 'opacity=".7"') + stroke(`M${X} 166C${X + 3} 260 ${X - 3} 360 ${X} 452`, t.dd, 1.8, 'opacity=".6"');
  let o =
    stroke(`M${X - 36} 164Q${X - 84} 240 ${X - 98} 322`, t.dd, 2, 'opacity=".7"') +
    stroke(`M${X + 18} 170Q${X + 76} 214 ${X + 99} 324`, t.dd, 3) +
    stroke(`M${X + 16} 173Q${X + 73} 217 ${X + 96} 326`, gold, 1.6);
  for (const [x, y] of [[30, 182], [58, 212], [80, 256], [94, 304]] as const)
    o += fill(ell(X + x, y, 4.6), gold) + fill(ell(X + x - 1.2, y - 1.4, 1.8), pal.paper);
  return o;
}

/** The collar, and the gilt edge of the hem. */
export function edges({ c, t, gold }: Tunic, sw: number, hemY: number): string {
  const col = `M${X - 34} 160C${X - 38} 146 ${X - 34} 132 ${X - 29} 126Q${X} 142 ${X + 29} 126C${X + 34} 132 ${X + 38} 146 ${X + 34} 160Q${X} 180 ${X - 34} 160Z`;
  return (
    fill(`M${X - 29} 126Q${X} 112 ${X + 29} 126Q${X} 142 ${X - 29} 126Z`, t.dd) +
    fill(col, t.b) +
    group(
      fill(`M${X + 10} 120H${X + 50}V190H${X + 4}Z`, t.d, 'opacity=".8"') +
        fill(
          brush(
            [[X - 27, 134], [X - 29, 146], [X - 26, 158]],
            5,
            { m: 5 },
          ),
          t.ll,
        ),
      c.clip(col),
    ) +
    stroke(`M${X - 29} 126Q${X} 142 ${X + 29} 126`, gold, 3) +
  stroke(
    `M${X - 127 + sw * 8} ${hemY - 9}C${X - 80} ${hemY + 9} ${X - 40} ${hemY - 21} ${X} ${hemY - 7}C${X + 44} ${hemY + 9} ${X + 84} ${hemY - 17} ${X + 131 + sw * 12} ${hemY - 5}`,
    gold,
    3,
  )
  );
}
