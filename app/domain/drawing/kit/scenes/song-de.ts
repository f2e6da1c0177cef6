// The river under its dyke.
import { mix } from '../color.ts';
import { blob, brush, ell, lens, lerp, n, place, type Point } from '../geom.ts';
import { paint } from '../motif.ts';
import { blossom } from '../plants.ts';
import { fill, stroke } from '../sheet.ts';
import { house } from './buildings.ts';
import { birds, clouds, sun, type Stage } from './stage.ts';
import { boat, water } from './water.ts';

export function riverDyke(g: Stage): string {
  const { pal, W, H, R, k, Y, tone } = g;
  let o = sun(g, W * 0.3, H * 0.3, 110 * k) + clouds(g, 4) + birds(g, W * 0.6, H * 0.18, 6);
  o +=
    g.sheet(g.ridge(Y(600), 70, 5), tone(mix(pal.celadon, pal.cobalt, 0.4), 0.6)) +
    g.sheet(g.ridge(Y(530), 40, 7), tone(mix(pal.celadon, pal.cobalt, 0.25), 0.46));
  for (let i = 0; i < 9; i++)
    o += g.sheet(g.clump((W * i) / 8 + R.j(30), Y(476), R.r(40, 76) * k, 4), tone(mix(pal.rice, pal.ink, 0.25), 0.38), { sh: 5, edge: false });
  for (const x of [0.62, 0.74, 0.9])
    o += house(g, W * x, Y(470), R.r(150, 200) * k, {
      wall: tone(mix(pal.paper, pal.clay, 0.25), 0.2),
      tile: tone(mix(pal.clay, pal.lacquer, 0.3), 0.24),
      door: 2,
    });
  o += g.sheet(g.ridge(Y(474), 6, 8), tone(mix(pal.rice, pal.goldleaf, 0.2), 0.26));
  const wc = mix(mix(pal.celadon, pal.cobalt, 0.35), pal.paper, 0.25);
  o +=
    g.sheet(g.ridge(Y(440), 4, 6), wc) +
    fill(
      Array.from({ length: 12 }, (_, i) =>
        lens(W * 0.3 - (90 - i * 3) * k + R.j(50), Y(430) + i * 13 * k, W * 0.3 + (90 - i * 3) * k + R.j(50), Y(430) + i * 13 * k, 3.4 * k),
      ).join(''),
      g.sky[1],
      'opacity=".75"',
    ) +
    water(g, Y(440), mix(pal.paper, pal.celadon, 0.15), 12);
  o += boat(g, W * 0.62, Y(370), 0.8 * k, mix(pal.clay, pal.ink, 0.2)) + boat(g, W * 0.36, Y(290), 1.25 * k, mix(pal.clay, pal.ink, 0.3));
  const sl = W * 0.84;
  o +=
    g.sheet(
      `M${n(sl)} ${n(Y(420))}C${n(sl + 60 * k)} ${n(Y(500))} ${n(sl + 70 * k)} ${n(Y(560))} ${n(sl + 20 * k)} ${n(Y(640))}C${n(sl - 60 * k)} ${n(Y(580))} ${n(sl - 80 * k)} ${n(Y(500))} ${n(sl - 70 * k)} ${n(Y(424))}Z`,
      mix(pal.clay, pal.lacquer, 0.25),
      {
        sh: 8,
        body: stroke(
          [0, 1, 2, 3]
            .map(
              (i) =>
                `M${n(sl - (72 - i * 6) * k)} ${n(Y(460 + i * 36))}Q${n(sl)} ${n(Y(448 + i * 36))} ${n(sl + (40 + i * 4) * k)} ${n(Y(456 + i * 38))}`,
            )
            .join(''),
          mix(pal.clay, pal.ink, 0.4),
          2.6,
        ),
      },
    ) + boat(g, sl - 10 * k, Y(400), 0.7 * k, mix(pal.clay, pal.ink, 0.3));
  // the dyke with kapok in flower and cyclists' path
  const dy = `M-60 ${n(Y(150))}C${n(W * 0.2)} ${n(Y(250))} ${n(W * 0.44)} ${n(Y(236))} ${n(W * 0.7)} ${n(Y(190))}C${n(W * 0.86)} ${n(Y(164))} ${n(W * 0.96)} ${n(Y(170))} ${W + 60} ${n(Y(190))}V${H + 40}H-60Z`;
  o +=
    g.sheet(dy, mix(pal.rice, pal.ink, 0.24), { sh: 14 }) +
    stroke(
      `M-60 ${n(Y(132))}C${n(W * 0.2)} ${n(Y(232))} ${n(W * 0.44)} ${n(Y(216))} ${n(W * 0.7)} ${n(Y(170))}C${n(W * 0.86)} ${n(Y(146))} ${n(W * 0.96)} ${n(Y(150))} ${W + 60} ${n(Y(170))}`,
      mix(pal.goldleaf, pal.paper, 0.5),
      24 * k,
    ) +
    g.sheet(
      `M-60 ${n(Y(60))}C${n(W * 0.3)} ${n(Y(130))} ${n(W * 0.6)} ${n(Y(110))} ${W + 60} ${n(Y(50))}V${H + 40}H-60Z`,
      mix(mix(pal.rice, pal.goldleaf, 0.35), pal.paper, 0.1),
      { sh: 10 },
    );
  let rows = '';
  for (let i = 0; i < 60; i++) {
    const x = R.r(-20, W),
      y = R.r(H - 70 * k, H + 6);
    rows += lens(x, y, x + R.j(8), y - R.r(18, 34) * k, 3 * k);
  }
  o += fill(rows, mix(pal.rice, pal.ink, 0.2));
  let reed = '';
  for (let i = 0; i < 46; i++) {
    const x = W * (0.5 + 0.5 * R.f()),
      y = H - R.r(-10, 40) * k,
      h = R.r(60, 150) * k;
    reed += brush(
      [
        [x, y],
        [x + R.j(10), y - h * 0.6],
        [x + R.r(6, 30), y - h],
      ],
      6 * k,
      { m: 6, prof: (q) => 1 - q * 0.8 },
    );
  }
  o += g.sheet(reed, mix(pal.rice, pal.ink, 0.42), { sh: 6, edge: false });
  const tx = W * 0.13,
    ty = Y(200),
    bark = mix(pal.clay, pal.ink, 0.35);
  let br = brush(
      [
        [tx, ty + 20],
        [tx + 6 * k, ty - 160 * k],
        [tx - 4 * k, ty - 380 * k],
      ],
      40 * k,
      { prof: (q) => 1 - q * 0.6, m: 10 },
    ),
    fl: Point[] = [];
  for (const [a, l, h] of [
    [-0.5, 190, 120],
    [0.45, 200, 150],
    [-0.65, 150, 220],
    [0.62, 150, 250],
    [-0.3, 110, 320],
    [0.3, 120, 340],
    [-0.8, 110, 170],
  ] as const) {
    const sy = ty - h * k,
      ex = tx + Math.sin(a) * l * 1.5 * k,
      ey = sy - Math.cos(a) * l * 0.6 * k;
    br += brush(
      [
        [tx, sy],
        [tx + (ex - tx) * 0.5, sy - 14 * k],
        [ex, ey],
      ],
      15 * k,
      { prof: (q) => 1 - q * 0.7, m: 8 },
    );
    for (const q of [0.45, 0.7]) {
      const qx = lerp(tx, ex, q),
        qy = lerp(sy, ey, q),
        sg2 = q < 0.5 ? -1 : 1;
      br += brush(
        [
          [qx, qy],
          [qx + Math.sign(a) * 26 * k, qy - (30 + 14 * sg2) * k],
          [qx + Math.sign(a) * 40 * k, qy - 70 * k],
        ],
        7 * k,
        { prof: (z) => 1 - z * 0.6, m: 6 },
      );
      fl.push([qx + Math.sign(a) * 40 * k, qy - 72 * k], [qx + Math.sign(a) * 26 * k, qy - 44 * k], [qx + Math.sign(a) * 52 * k, qy - 58 * k]);
    }
    for (let i = 2; i < 9; i++) {
      const f = i / 8.5;
      fl.push([lerp(tx, ex, f) + R.j(12) * k, lerp(sy, ey, f) - R.r(0, 20) * k]);
    }
  }
  o += g.sheet(br, bark, { sh: 7, edge: false });
  for (const [x, y] of fl)
    o += paint(g.c, blossom(place(x, y, R.r(0.8, 1.25) * k, R.r(0, 6)), R), {
      kind: 'flat',
      a: mix(pal.lacquer, '#E03020', 0.25),
      b: pal.lacquer,
      gold: pal.goldleaf,
    });
  const bx = W * 0.66,
    by = Y(196) - 24 * k,
    s = 0.9 * k;
  o +=
    `<g transform="translate(${n(bx)} ${n(by)}) rotate(4) scale(${Math.round(s * 100) / 100})">` +
    stroke(ell(-44, -2, 30) + ell(46, -2, 30), pal.ink, 5) +
    stroke('M-44 -2L-8 -46L26 -44L46 -2M-8 -46L2 -4L26 -44M26 -44L22 -62L34 -68', pal.ink, 5) +
    fill(
      blob([
        [-24, -54],
        [-18, -104],
        [6, -112],
        [18, -84],
        [4, -50],
      ]),
      pal.cobalt,
    ) +
    stroke('M4 -96L26 -70M-8 -54L8 -26L2 -4', pal.cobalt, 9) +
    fill('M-34 -116L4 -156L40 -116Q2 -104 -34 -116Z', mix(pal.goldleaf, pal.paper, 0.4)) +
    fill('M4 -156L40 -116Q22 -110 10 -109Z', mix(pal.goldleaf, pal.clay, 0.3)) +
    fill(ell(-62, -52, 30, 22), mix(pal.goldleaf, pal.clay, 0.35)) +
    fill(ell(-62, -72, 26, 12), mix(pal.celadon, pal.rice, 0.4)) +
    '</g>';
  return o;
}
