// The loom house, with lengths of silk drying before it.
import { mix, tones } from '../color.ts';
import { blob, brush, ell, n, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { roof, tiles } from './buildings.ts';
import { areca, banana } from './greenery.ts';
import { clouds, sun, type Stage } from './stage.ts';

export function loomHouse(g: Stage): string {
  const { pal, W, H, R, k, Y, tone } = g;
  let o = sun(g, W * 0.16, H * 0.24, 80 * k) + clouds(g, 3);
  o += g.sheet(g.ridge(Y(560), 30, 8), tone(mix(pal.celadon, pal.rice, 0.2), 0.5));
  for (let i = 0; i < 6; i++)
    o += areca(g, W * (0.04 + i * 0.19) + R.j(30), Y(400), R.r(260, 380) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.35));
  for (const [x, r] of [
    [0.08, 150],
    [0.93, 170],
    [0.3, 110],
  ] as const)
    o += g.sheet(g.clump(W * x, Y(330), r * k), tone(mix(pal.rice, pal.ink, 0.25), 0.25), { edge: false });
  o += g.sheet(g.ridge(Y(330), 10, 6), mix(pal.goldleaf, pal.paper, 0.5));
  // the open house with two looms
  const x = W * 0.54,
    y = Y(226),
    w = 880 * k,
    h = 270 * k,
    wood = mix(pal.clay, pal.ink, 0.45),
    wt = tones(wood, pal),
    tl = mix(pal.clay, pal.lacquer, 0.3);
  o +=
    g.sheet(rect(x - w * 0.46, y - h, w * 0.92, h), mix(pal.ink, pal.clay, 0.35), { sh: 10 }) +
    fill(rect(x - w * 0.46, y - 34 * k, w * 0.92, 34 * k), mix(pal.clay, pal.ink, 0.2));
  const dye = [pal.lacquer, pal.cobalt, pal.goldleaf, mix(pal.lacquer, pal.paper, 0.45), pal.rice];
  for (const fx of [-0.26, 0.14]) {
    const lx = x + w * fx,
      c = R.pick(dye);
    o += g.sheet(
      rect(lx - 100 * k, y - 190 * k, 14 * k, 190 * k) +
        rect(lx + 96 * k, y - 190 * k, 14 * k, 190 * k) +
        rect(lx - 112 * k, y - 196 * k, 234 * k, 16 * k) +
        rect(lx - 110 * k, y - 70 * k, 230 * k, 14 * k),
      wt.l,
      { sh: 5 },
    );
    let th = '';
    for (let q = 0; q < 26; q++) th += `M${n(lx - 84 * k + q * 6.8 * k)} ${n(y - 180 * k)}L${n(lx - 84 * k + q * 6.8 * k)} ${n(y - 70 * k)}`;
    o +=
      stroke(th, mix(pal.paper, c, 0.3), 2) +
      g.sheet(`M${n(lx - 88 * k)} ${n(y - 104 * k)}H${n(lx + 96 * k)}L${n(lx + 100 * k)} ${n(y - 20 * k)}H${n(lx - 94 * k)}Z`, c, {
        sh: 5,
        body: stroke(
          [0, 1, 2, 3, 4].map((q) => `M${n(lx - 88 * k)} ${n(y - (94 - q * 16) * k)}h${n(184 * k)}`).join(''),
          mix(c, pal.goldleaf, 0.55),
          3,
          'stroke-dasharray="5 7"',
        ),
      });
    const px = lx + 146 * k;
    o +=
      g.sheet(
        `M${n(px - 34 * k)} ${n(y)}Q${n(px - 40 * k)} ${n(y - 100 * k)} ${n(px)} ${n(y - 112 * k)}Q${n(px + 34 * k)} ${n(y - 96 * k)} ${n(px + 34 * k)} ${n(y)}Z`,
        R.pick(dye),
        { sh: 6 },
      ) +
      g.sheet(
        brush(
          [
            [px - 10 * k, y - 92 * k],
            [px - 40 * k, y - 70 * k],
            [px - 70 * k, y - 86 * k],
          ],
          18 * k,
        ),
        mix(pal.paper, pal.clay, 0.45),
        { sh: 4 },
      ) +
      g.sheet(ell(px - 4 * k, y - 134 * k, 21 * k, 24 * k), mix(pal.paper, pal.clay, 0.45), { sh: 4 }) +
      fill(
        blob([
          [px - 26 * k, y - 146 * k],
          [px - 6 * k, y - 166 * k],
          [px + 22 * k, y - 150 * k],
          [px + 26 * k, y - 120 * k],
          [px + 8 * k, y - 130 * k],
        ]),
        pal.ink,
      );
  }
  for (const f of [-0.46, -0.05, 0.36, 0.46]) o += g.sheet(rect(x + w * f - 9 * k, y - h, 18 * k, h), wt.b, { sh: 5 });
  o += g.sheet(roof(x, y - h, w * 0.98, 210 * k, 0.1), tl, { sh: 14, body: tiles(x, y - h, w * 0.98, 210 * k, mix(tl, pal.ink, 0.4)) });
  o +=
    g.sheet(g.ridge(Y(214), 8, 6), mix(mix(pal.goldleaf, pal.clay, 0.25), pal.paper, 0.35)) +
    banana(g, W * 0.055, Y(240), 1.1 * k, mix(pal.rice, pal.ink, 0.22));
  // lengths drying on poles
  const pole = mix(pal.goldleaf, pal.clay, 0.5);
  const yy = Y(290);
  for (let i = 0; i <= 6; i += 2)
    o += g.sheet(
      brush(
        [
          [(W * i) / 6 - 20, yy - 30 * k],
          [(W * i) / 6 - 20 + R.j(8), H + 30],
        ],
        16 * k,
        { prof: () => 1, m: 5 },
      ),
      mix(pole, pal.ink, 0.2),
      { sh: 5, edge: false },
    );
  o += g.sheet(rect(-40, yy - 8 * k, W + 80, 14 * k), pole, { sh: 7 });
  let xx = W * 0.02;
  while (xx < W * 0.97) {
    const ww = R.r(110, 190) * k;
    if (R.chance(0.2)) {
      xx += ww * 0.7;
      continue;
    }
    const col = mix(R.pick([...dye, mix(pal.celadon, pal.cobalt, 0.2)]), pal.paper, R.r(0, 0.2)),
      t = tones(col, pal),
      L = R.r(150, 230) * k,
      dd = `M${n(xx)} ${n(yy - 12 * k)}H${n(xx + ww)}C${n(xx + ww + 8)} ${n(yy + L * 0.4)} ${n(xx + ww - 12)} ${n(yy + L * 0.7)} ${n(xx + ww + 6)} ${n(yy + L)}q${n(-ww * 0.25)} ${n(16 * k)} ${n(-ww * 0.5)} 0q${n(-ww * 0.25)} ${n(-14 * k)} ${n(-ww * 0.5 - 8)} 4C${n(xx - 12)} ${n(yy + L * 0.6)} ${n(xx + 8)} ${n(yy + L * 0.3)} ${n(xx)} ${n(yy - 12 * k)}Z`;
    let f = '';
    for (let q = 1; q < 5; q++)
      f += brush(
        [
          [xx + (ww * q) / 5, yy],
          [xx + (ww * q) / 5 + R.j(6), yy + L * 0.5],
          [xx + (ww * q) / 5 + R.j(10), yy + L * 0.96],
        ],
        ww * 0.09,
        { m: 8 },
      );
    o += g.sheet(dd, col, {
      sh: 9,
      body:
        fill(f, t.d, 'opacity=".7"') +
        fill(
          brush(
            [
              [xx + ww * 0.12, yy],
              [xx + ww * 0.1, yy + L * 0.5],
              [xx + ww * 0.09, yy + L * 0.9],
            ],
            ww * 0.07,
            { m: 8 },
          ),
          t.ll,
          'opacity=".6"',
        ),
    });
    xx += ww + R.r(14, 50) * k;
  }
  return o;
}
