// The banyan and the village gate.
import { mix } from '../color.ts';
import { brush, ell, lens, lerp, n, poly, rect, smooth, type Point } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { gate, house } from './buildings.ts';
import { areca, banyan } from './greenery.ts';
import { birds, clouds, sun, type Stage } from './stage.ts';
import { cone, pot } from './wares.ts';

export function banyanGate(g: Stage): string {
  const { pal, W, H, R, k, Y, tone } = g;
  let o = sun(g, W * 0.7, H * 0.3, 104 * k) + clouds(g, 4) + birds(g, W * 0.56, H * 0.18, 5);
  o +=
    g.sheet(g.ridge(Y(470), 50, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58)) +
    g.sheet(g.ridge(Y(400), 24, 9), tone(mix(pal.rice, pal.celadon, 0.4), 0.42));
  for (let j = 0; j < 3; j++) o += g.sheet(g.ridge(Y(360 - j * 34), 6, 6), tone(mix(pal.rice, pal.goldleaf, 0.2 + j * 0.18), 0.34 - j * 0.08));
  for (const [x, w] of [
    [0.9, 240],
    [0.98, 200],
  ] as const)
    o += house(g, W * x, Y(300), w * k, { wall: tone(mix(pal.paper, pal.clay, 0.2), 0.15), tile: tone(mix(pal.clay, pal.lacquer, 0.3), 0.2) });
  for (const x of [0.82, 0.87, 0.95])
    o += areca(g, W * x, Y(270), R.r(300, 380) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.16), tone(pal.clay, 0.25));
  o += g.sheet(g.ridge(Y(250), 8, 5), mix(mix(pal.rice, pal.goldleaf, 0.45), pal.paper, 0.2));
  o +=
    gate(g, W * 0.62, Y(214), 470 * k, mix(pal.paper, pal.goldleaf, 0.3), mix(pal.clay, pal.lacquer, 0.3)) +
    banyan(g, W * 0.25, Y(200), 1.22 * k, mix(pal.rice, pal.ink, 0.34), mix(pal.clay, pal.ink, 0.4));
  const path = `M${n(W * 0.6)} ${n(Y(214))}H${n(W * 0.66)}C${n(W * 0.72)} ${n(Y(130))} ${n(W * 0.6)} ${n(Y(70))} ${n(W * 0.78)} ${n(H + 20)}H${n(W * 0.4)}C${n(W * 0.5)} ${n(Y(90))} ${n(W * 0.56)} ${n(Y(140))} ${n(W * 0.6)} ${n(Y(214))}Z`;
  o += g.sheet(g.ridge(Y(206), 8, 7), mix(mix(pal.rice, pal.ink, 0.12), pal.goldleaf, 0.25)) + fill(path, mix(pal.goldleaf, pal.paper, 0.5));
  let br = '';
  for (let i = 0; i < 24; i++) {
    const f = i / 24,
      y = lerp(Y(206), H, f * f),
      x = W * (0.62 - f * 0.03) + R.j(90 * f + 14);
    br += lens(x, y, x + 20 + 60 * f, y + R.j(3), 2 + 4 * f);
  }
  o += fill(br, mix(pal.clay, pal.paper, 0.4), 'opacity=".7"');
  const hx = W * 0.9,
    hy = Y(150);
  o +=
    g.sheet(
      `M${n(hx - 120 * k)} ${n(hy + 30 * k)}C${n(hx - 150 * k)} ${n(hy - 110 * k)} ${n(hx - 60 * k)} ${n(hy - 210 * k)} ${n(hx)} ${n(hy - 240 * k)}C${n(hx + 60 * k)} ${n(hy - 210 * k)} ${n(hx + 150 * k)} ${n(hy - 110 * k)} ${n(hx + 120 * k)} ${n(hy + 30 * k)}Q${n(hx)} ${n(hy + 60 * k)} ${n(hx - 120 * k)} ${n(hy + 30 * k)}Z`,
      mix(pal.goldleaf, pal.paper, 0.22),
      {
        sh: 10,
        body: (() => {
          let d = '';
          for (let i = 0; i < 60; i++) {
            const f = R.f(),
              x = hx + (f - 0.5) * 190 * k,
              y = hy - R.r(-20, 190) * k * (1 - Math.abs(f - 0.5) * 1.5);
            d += lens(x, y, x + (f - 0.5) * 40 * k, y + R.r(20, 50) * k, 2.2 * k);
          }
          return fill(d, mix(pal.goldleaf, pal.ink, 0.25), 'opacity=".7"');
        })(),
      },
    ) + g.sheet(rect(hx - 5 * k, hy - 280 * k, 10 * k, 60 * k), mix(pal.clay, pal.ink, 0.3), { sh: 4, edge: false });
  for (const [x, y, s, f] of [
    [0.3, 96, 1, 1],
    [0.36, 70, 0.86, -1],
    [0.27, 60, 0.6, 1],
    [0.245, 66, 0.46, 1],
  ] as const) {
    const P0 = (u: number, v: number): Point => [W * x + u * s * k * f, Y(y) + v * s * k];
    o +=
      g.sheet(
        smooth(
          ([
            [-46, -44],
            [-34, -20],
            [0, -12],
            [26, -26],
            [34, -58],
            [44, -66],
            [38, -82],
            [22, -80],
            [8, -50],
            [-20, -46],
            [-40, -70],
            [-56, -70],
          ] as const).map(([u, v]) => P0(u, v)),
          true,
        ),
        s > 0.7 ? mix(pal.clay, pal.lacquer, f > 0 ? 0.4 : 0.1) : mix(pal.goldleaf, pal.paper, 0.3),
        { sh: 5, edge: false },
      ) +
      stroke(
        `M${P0(-6, -14).map(n).join(' ')}L${P0(-8, 0).map(n).join(' ')}M${P0(6, -14).map(n).join(' ')}L${P0(6, 0).map(n).join(' ')}`,
        pal.goldleaf,
        3 * s,
      ) +
      fill(ell(...P0(32, -84), 7 * s * k), pal.lacquer) +
      fill(poly([P0(42, -76), P0(54, -72), P0(42, -69)]), pal.goldleaf);
  }
  // well and a shoulder-pole seller
  const wx = W * 0.46,
    wyy = Y(96);
  o +=
    g.sheet(
      `M${n(wx - 90 * k)} ${n(wyy)}Q${n(wx)} ${n(wyy - 34 * k)} ${n(wx + 90 * k)} ${n(wyy)}V${n(wyy + 52 * k)}Q${n(wx)} ${n(wyy + 90 * k)} ${n(wx - 90 * k)} ${n(wyy + 52 * k)}Z`,
      mix(pal.clay, pal.paper, 0.35),
      { sh: 9 },
    ) +
    fill(ell(wx, wyy, 90 * k, 25 * k), mix(pal.clay, pal.paper, 0.55)) +
    fill(ell(wx, wyy + 3, 72 * k, 18 * k), mix(pal.cobalt, pal.ink, 0.4));
  const sx = W * 0.71,
    sy = Y(34),
    s = 1.15 * k;
  o += g.sheet(
    brush(
      [
        [sx - 150 * s, sy - 128 * s],
        [sx, sy - 158 * s],
        [sx + 150 * s, sy - 128 * s],
      ],
      9 * s,
      { prof: () => 1, m: 8 },
    ),
    mix(pal.goldleaf, pal.clay, 0.5),
    { sh: 4, edge: false },
  );
  for (const q of [-1, 1])
    o +=
      stroke(
        `M${n(sx + q * 146 * s)} ${n(sy - 128 * s)}l${n(-30 * s)} ${n(78 * s)}M${n(sx + q * 146 * s)} ${n(sy - 128 * s)}l${n(30 * s)} ${n(78 * s)}`,
        mix(pal.clay, pal.ink, 0.4),
        2.4,
      ) +
      g.sheet(pot(sx + q * 146 * s, sy - 6 * s, 0.86 * s, 2), mix(pal.goldleaf, pal.clay, 0.35), { sh: 6 }) +
      g.sheet(g.clump(sx + q * 146 * s, sy - 46 * s, 40 * s, 4), q < 0 ? pal.rice : mix(pal.lacquer, pal.clay, 0.3), { sh: 4, edge: false });
  o +=
    g.sheet(
      `M${n(sx - 34 * s)} ${n(sy + 4)}L${n(sx - 24 * s)} ${n(sy - 150 * s)}Q${n(sx)} ${n(sy - 172 * s)} ${n(sx + 26 * s)} ${n(sy - 150 * s)}L${n(sx + 36 * s)} ${n(sy + 4)}Z`,
      mix(pal.clay, pal.lacquer, 0.6),
      { sh: 7 },
    ) +
    g.sheet(
      `M${n(sx - 32 * s)} ${n(sy + 6)}L${n(sx - 27 * s)} ${n(sy - 70 * s)}H${n(sx + 30 * s)}L${n(sx + 36 * s)} ${n(sy + 6)}Z`,
      mix(pal.ink, pal.cobalt, 0.2),
      { sh: 3 },
    ) +
    cone(g, sx, sy - 176 * s, 0.78 * s, mix(pal.goldleaf, pal.paper, 0.45));
  return o;
}
