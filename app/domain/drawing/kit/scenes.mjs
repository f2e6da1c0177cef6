// Village scenes as layered cut paper: far layers pale, near layers deep, each sheet throwing a soft shadow on the one behind.
import { mix, tones } from './color.mjs';
import { compact } from './compact.mjs';
import { n, place, brush, ell, lens, lerp, smooth, poly, blob, rect } from './geom.mjs';
import { fill, stroke, group, fibres } from './materials.mjs';
import * as m from './motifs.mjs';
import {
  stage,
  sun,
  clouds,
  birds,
  areca,
  banana,
  roof,
  tiles,
  house,
  gate,
  banyan,
  pot,
  cone,
  lotusPond,
  boat,
  water,
  frame,
} from './scene-parts.mjs';

const SC = {
  'lo-gom'(g) {
    const { pal, W, H, R, k, Y, tone } = g,
      brick = mix(pal.clay, pal.lacquer, 0.2);
    let o = sun(g, W * R.r(0.68, 0.82), H * 0.26, 86 * k) + clouds(g, 3) + birds(g, W * 0.2, H * 0.2, 5);
    o +=
      g.sheet(g.ridge(Y(520), 40, 8), tone(mix(pal.celadon, pal.cobalt, 0.3), 0.55)) +
      g.sheet(g.ridge(Y(430), 30, 10), tone(mix(pal.celadon, pal.rice, 0.3), 0.4));
    for (let i = 0; i < 7; i++)
      o += areca(g, W * (0.06 + i * 0.15) + R.j(40), Y(360), R.r(220, 330) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.3), tone(pal.clay, 0.4));
    o +=
      house(g, W * 0.13, Y(300), 330 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.1), tile: tone(brick, 0.18) }) +
      house(g, W * 0.9, Y(310), 300 * k, { wall: tone(mix(pal.paper, pal.clay, 0.3), 0.15), tile: tone(brick, 0.25) });
    o += g.sheet(g.ridge(Y(285), 12, 8), mix(pal.goldleaf, pal.paper, 0.42));
    // bottle kilns
    for (const [fx, s, y] of [
      [0.36, 1, 268],
      [0.6, 1.24, 236],
    ]) {
      const x = W * fx,
        b = Y(y),
        w = 150 * s * k,
        h = 420 * s * k,
        d = `M${n(x - w)} ${n(b)}C${n(x - w * 1.16)} ${n(b - h * 0.5)} ${n(x - w * 0.3)} ${n(b - h * 0.5)} ${n(x - w * 0.26)} ${n(b - h)}H${n(x + w * 0.26)}C${n(x + w * 0.3)} ${n(b - h * 0.5)} ${n(x + w * 1.16)} ${n(b - h * 0.5)} ${n(x + w)} ${n(b)}Z`;
      let br = '';
      for (let j = 0; j < 19; j++) {
        const yy = b - (h * (j + 0.5)) / 19.5;
        for (let i = -6; i <= 6; i++) {
          if (R.chance(0.55)) continue;
          const px = x + (i + (j % 2) * 0.5) * w * 0.16 * (1 - j / 34);
          br += rect(px, yy, w * 0.11, h * 0.016);
        }
      }
      const sm = [];
      for (let i = 0; i < 6; i++) sm.push([x + Math.sin(i * 1.1 + fx * 9) * (14 + i * 16) * k + i * 18 * k, b - h - i * 62 * k]);
      o += g.sheet(brush(sm, 110 * s * k, { m: 12, prof: (q) => 0.16 + q * 0.9 * (1 - q * 0.35) }), mix(g.sky[0], '#FFFFFF', 0.35), { sh: 6 });
      const u = g.id + 'k' + Math.round(fx * 100);
      o +=
        `<clipPath id="${u}"><path d="${d}"/></clipPath>` +
        g.sheet(d, brick, {
          sh: 12,
          body: group(
            fill(br, mix(brick, pal.paper, 0.22)) +
              fill(
                `M${n(x + w * 0.25)} ${n(b + 10)}C${n(x + w * 0.5)} ${n(b - h * 0.3)} ${n(x + w * 0.06)} ${n(b - h * 0.5)} ${n(x + w * 0.08)} ${n(b - h - 10)}H${n(x + w * 1.3)}V${n(b + 10)}Z`,
                mix(brick, pal.ink, 0.5),
                'opacity=".42"',
              ),
            `clip-path="url(#${u})"`,
          ),
        }) +
        fill(
          `M${n(x - w * 0.34)} ${n(b)}v${n(-h * 0.13)}q${n(w * 0.34)} ${n(-h * 0.16)} ${n(w * 0.68)} 0v${n(h * 0.13)}Z`,
          mix(pal.ink, brick, 0.2),
        ) +
        fill(
          `M${n(x - w * 0.2)} ${n(b)}v${n(-h * 0.1)}q${n(w * 0.2)} ${n(-h * 0.1)} ${n(w * 0.4)} 0v${n(h * 0.1)}Z`,
          mix(pal.goldleaf, pal.lacquer, 0.35),
        ) +
        fill(rect(x - w * 0.31, b - h - 8, w * 0.62, 16 * k), mix(brick, pal.ink, 0.35));
    }
    o += g.sheet(g.ridge(Y(176), 14, 9), mix(mix(pal.goldleaf, pal.clay, 0.35), pal.paper, 0.25));
    const cols = [pal.cobalt, mix(pal.paper, pal.cobalt, 0.1), pal.celadon, brick, mix(pal.clay, pal.ink, 0.35), mix(pal.paper, pal.goldleaf, 0.25)];
    for (const row of [
      [178, 0.62, 21],
      [96, 1, 13],
      [8, 1.5, 9],
    ])
      for (let i = 0; i < row[2]; i++) {
        const s = row[1] * k * R.r(0.85, 1.1),
          x = (W * (i + 0.5)) / row[2] + R.j(20),
          y = Y(row[0]) + R.j(8),
          kind = R.i(0, 2),
          col = R.pick(cols),
          t = tones(col, pal),
          d = pot(x, y, s, kind);
        o += g.sheet(d, col, {
          sh: 7,
          body:
            fill(
              brush(
                kind === 2
                  ? [
                      [x + 50 * s, y - 46 * s],
                      [x + 42 * s, y - 22 * s],
                      [x + 18 * s, y - 5 * s],
                    ]
                  : kind
                    ? [
                        [x + 24 * s, y - 98 * s],
                        [x + 34 * s, y - 70 * s],
                        [x + 14 * s, y - 6 * s],
                      ]
                    : [
                        [x + 34 * s, y - 80 * s],
                        [x + 40 * s, y - 46 * s],
                        [x + 18 * s, y - 6 * s],
                      ],
                13 * s,
              ),
              t.d,
            ) +
            fill(
              brush(
                [
                  [x - 34 * s, y - 76 * s],
                  [x - 40 * s, y - 52 * s],
                  [x - 30 * s, y - 24 * s],
                ].map(([a, b]) => (kind === 2 ? [a, b + 30 * s] : [a + (kind ? 6 * s : 0), b])),
                6 * s,
              ),
              t.ll,
            ) +
            (R.chance(0.6)
              ? stroke(
                  kind === 2
                    ? `M${n(x - 56 * s)} ${n(y - 40 * s)}H${n(x + 56 * s)}`
                    : `M${n(x - 44 * s)} ${n(y - 62 * s)}q${n(44 * s)} ${n(14 * s)} ${n(88 * s)} 0`,
                  col === pal.cobalt ? pal.paper : pal.cobalt,
                  4 * s,
                  'opacity=".8"',
                )
              : ''),
        });
        if (row[1] < 1 && R.chance(0.5)) {
          o += g.sheet(pot(x, y - 50 * s, s * 0.9, 2), R.pick(cols), { sh: 5 });
        }
      }
    return o;
  },
  'nha-det'(g) {
    const { pal, W, H, R, k, Y, tone } = g;
    let o = sun(g, W * 0.16, H * 0.24, 80 * k) + clouds(g, 3);
    o += g.sheet(g.ridge(Y(560), 30, 8), tone(mix(pal.celadon, pal.rice, 0.2), 0.5));
    for (let i = 0; i < 6; i++)
      o += areca(g, W * (0.04 + i * 0.19) + R.j(30), Y(400), R.r(260, 380) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.35));
    for (const [x, r] of [
      [0.08, 150],
      [0.93, 170],
      [0.3, 110],
    ])
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
    for (const [i, fx] of [-0.26, 0.14].entries()) {
      const lx = x + w * fx,
        c = dye[R.i(0, 4)];
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
          dye[R.i(0, 4)],
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
    o += g.sheet(roof(x, y - h, w * 0.98, 210 * k, 0.1), tl, { sh: 14, body: tiles(g, x, y - h, w * 0.98, 210 * k, mix(tl, pal.ink, 0.4)) });
    o +=
      g.sheet(g.ridge(Y(214), 8, 6), mix(mix(pal.goldleaf, pal.clay, 0.25), pal.paper, 0.35)) +
      banana(g, W * 0.055, Y(240), 1.1 * k, mix(pal.rice, pal.ink, 0.22));
    // lengths drying on poles
    const pole = mix(pal.goldleaf, pal.clay, 0.5);
    for (const [y0, s, sh] of [
      [196, 0.8, 0],
      [62, 1.2, 40],
    ]) {
      const yy = Y(y0 + 190 * s);
      const n0 = s < 1 ? 9 : 6;
      if (s < 1) continue;
      for (let i = 0; i <= n0; i += 2)
        o += g.sheet(
          brush(
            [
              [(W * i) / n0 - 20, yy - 30 * k],
              [(W * i) / n0 - 20 + R.j(8), H + 30],
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
    }
    return o;
  },
  'lang-non'(g) {
    const { pal, W, H, R, k, Y, tone } = g;
    let o = sun(g, W * 0.78, H * 0.24, 84 * k) + clouds(g, 3) + birds(g, W * 0.34, H * 0.16, 4);
    o +=
      g.sheet(g.ridge(Y(600), 30, 7), tone(mix(pal.celadon, pal.cobalt, 0.25), 0.55)) +
      g.sheet(g.ridge(Y(520), 24, 12), tone(mix(pal.rice, pal.ink, 0.2), 0.42));
    for (let i = 0; i < 6; i++)
      o += areca(g, W * (0.05 + i * 0.18) + R.j(40), Y(460), R.r(240, 340) * k, tone(mix(pal.rice, pal.ink, 0.35), 0.28), tone(pal.clay, 0.35));
    o +=
      house(g, W * 0.24, Y(420), 440 * k, { wall: mix(pal.paper, pal.goldleaf, 0.25), tile: mix(pal.clay, pal.lacquer, 0.25) }) +
      house(g, W * 0.78, Y(430), 380 * k, { wall: tone(mix(pal.paper, pal.clay, 0.25), 0.1), tile: tone(mix(pal.clay, pal.ink, 0.15), 0.1) }) +
      banana(g, W * 0.5, Y(430), 0.95 * k, tone(mix(pal.rice, pal.ink, 0.25), 0.1));
    const yard = mix(pal.goldleaf, pal.paper, 0.58);
    o += g.sheet(g.ridge(Y(424), 6, 6), yard);
    const hat = mix(mix(pal.paper, pal.goldleaf, 0.2), pal.rice, 0.06);
    for (const [y, s, c] of [
      [388, 0.5, 15],
      [344, 0.66, 12],
      [286, 0.86, 10],
    ])
      for (let i = 0; i < c; i++)
        o += cone(g, (W * (i + 0.5 + (y % 3) * 0.2)) / c + R.j(16), Y(y) + R.j(5), s * k, mix(hat, pal.goldleaf, R.r(0, 0.3)));
    o += g.sheet(g.ridge(Y(246), 10, 9), mix(pal.rice, pal.ink, 0.3));
    const wy = Y(226);
    o +=
      g.sheet(g.ridge(wy, 5, 7), mix(mix(pal.celadon, pal.cobalt, 0.3), pal.paper, 0.2)) +
      water(g, wy, mix(pal.paper, pal.celadon, 0.2)) +
      lotusPond(g, wy, pal, 44);
    return o;
  },
  'cay-da'(g) {
    const { pal, W, H, R, k, Y, tone } = g;
    let o = sun(g, W * 0.7, H * 0.3, 104 * k) + clouds(g, 4) + birds(g, W * 0.56, H * 0.18, 5);
    o +=
      g.sheet(g.ridge(Y(470), 50, 6), tone(mix(pal.celadon, pal.cobalt, 0.35), 0.58)) +
      g.sheet(g.ridge(Y(400), 24, 9), tone(mix(pal.rice, pal.celadon, 0.4), 0.42));
    for (let j = 0; j < 3; j++) o += g.sheet(g.ridge(Y(360 - j * 34), 6, 6), tone(mix(pal.rice, pal.goldleaf, 0.2 + j * 0.18), 0.34 - j * 0.08));
    for (const [x, w] of [
      [0.9, 240],
      [0.98, 200],
    ])
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
    ]) {
      const P0 = (u, v) => [W * x + u * s * k * f, Y(y) + v * s * k];
      o +=
        g.sheet(
          smooth(
            [
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
            ].map((q) => P0(...q)),
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
  },
  'song-de'(g) {
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
      fl = [];
    for (const [a, l, h] of [
      [-0.5, 190, 120],
      [0.45, 200, 150],
      [-0.65, 150, 220],
      [0.62, 150, 250],
      [-0.3, 110, 320],
      [0.3, 120, 340],
      [-0.8, 110, 170],
    ]) {
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
    const c = { T: (x) => tones(x, pal) };
    for (const [x, y] of fl)
      o += m.paint(c, m.blossom(place(x, y, R.r(0.8, 1.25) * k, R.r(0, 6)), R), {
        kind: 'flat',
        a: mix(pal.lacquer, '#E03020', 0.25),
        b: pal.lacquer,
        gold: pal.goldleaf,
      });
    const bx = W * 0.66,
      by = Y(196) - 24 * k,
      s = 0.9 * k;
    o +=
      `<g transform="translate(${n(bx)} ${n(by)}) rotate(4) scale(${n(s * 100) / 100})">` +
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
  },
};

export const scenes = [
  ['lo-gom', 'Sân lò gốm', 'Kiln yard'],
  ['nha-det', 'Nhà dệt', 'Loom house'],
  ['lang-non', 'Ao sen và sân phơi nón', 'Lotus pond and hat-makers’ yard'],
  ['cay-da', 'Cây đa, cổng làng', 'Banyan and village gate'],
  ['song-de', 'Bến sông, triền đê', 'River with dyke'],
].map(([id, vi, en]) => ({ id, vi, en }));

export function drawScene({ kind, palette, seed = 1, width = 1600, height = 900, print = 'fine', short = true } = {}) {
  const f = SC[kind];
  if (!f) throw new Error('Unknown scene ' + kind);
  const g = stage({ kind, palette, seed, width, height, print }),
    t = scenes.find((s) => s.id === kind);
  const body = f(g) + frame(g, g.R.chance(0.5) ? 1 : -1),
    F = `filterUnits="userSpaceOnUse" x="-40" y="-40" width="${g.W + 80}" height="${g.H + 80}" color-interpolation-filters="sRGB"`;
  return (short ? compact : String)(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 ${g.W} ${g.H}" width="${width}" height="${height}" role="img"><title>${t.vi}</title><defs><filter id="${g.id}b" x="-10%" y="-10%" width="120%" height="130%"><feGaussianBlur stdDeviation="5"/></filter></defs><rect width="${g.W}" height="${g.H}" fill="${g.sky[0]}"/>${fibres(g.R, mix(g.sky[0], g.pal.clay, 0.2), g.W, g.H * 0.5, 40)}${body}</svg>`,
  );
}
