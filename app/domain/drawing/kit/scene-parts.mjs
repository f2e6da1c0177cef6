// What the village scenes are cut from.
import { defaultPalette, mix, tones } from './color.mjs';
import { n, place, brush, ell, lens, lerp, smooth, TAU, poly, blob, rect } from './geom.mjs';
import { fill, stroke } from './materials.mjs';
import * as m from './motifs.mjs';
import { rng, hash } from './rng.mjs';

export function stage({ kind, palette, seed, width, height, print = 'fine' }) {
  const pal = { ...defaultPalette, ...palette },
    W = 1600,
    H = Math.round((1600 * height) / width),
    k = Math.min(1.5, Math.max(0.5, H / 900)),
    R = rng(kind + ':' + seed),
    id = 's' + hash(kind + seed + width + 'x' + height + JSON.stringify(palette ?? '')).toString(36);
  const sky = R.pick([
    [mix(pal.paper, pal.goldleaf, 0.22), pal.lacquer],
    [mix(pal.paper, pal.celadon, 0.35), mix(pal.goldleaf, pal.paper, 0.25)],
    [mix(pal.paper, pal.clay, 0.2), mix(pal.lacquer, pal.clay, 0.3)],
    [mix(pal.paper, pal.cobalt, 0.16), mix(pal.paper, pal.goldleaf, 0.4)],
  ]);
  const g = { pal, W, H, k, R, id, sky, tone: (c, d) => mix(c, sky[0], d), Y: (v) => H - v * k };
  // one sheet of paper
  // The outline is written once and used for the shadow, the sheet and its lit edge.
  let sheets = 0;
  const dark = mix(pal.ink, pal.clay, 0.3);
  // A blur per sheet takes seconds to rasterise; `plain` lays three wider and wider outlines instead.
  const shadow =
    print === 'plain'
      ? (use, sh) =>
          `<g fill="${dark}" stroke="${dark}" transform="translate(${n(sh * 0.35)} ${n(sh * 0.6)})">${[15, 8, 1].map((w) => use(`stroke-width="${w}" opacity=".085"`)).join('')}</g>`
      : (use, sh) => use(`fill="${dark}" opacity=".26" transform="translate(${n(sh * 0.35)} ${n(sh * 0.6)})" filter="url(#${id}b)"`);
  g.sheet = (d, col, { sh = 10, edge = true, body = '' } = {}) => {
    const u = `${id}s${(sheets++).toString(36)}`;
    const use = (attr) => `<use href="#${u}" xlink:href="#${u}" ${attr}/>`;
    return (
      `<defs><path id="${u}" d="${d}"/></defs>` +
      shadow(use, sh) +
      use(`fill="${col}"`) +
      (edge ? use(`fill="none" stroke="${mix(col, '#FFFFFF', 0.35)}" stroke-width="2.2" opacity=".55"`) : '') +
      body
    );
  };
  g.ridge = (y, amp, steps, low = 0) => {
    const pts = [];
    for (let i = 0; i <= steps; i++) pts.push([(i / steps) * (W + 120) - 60, y + R.j(amp)]);
    return smooth(pts) + `L${W + 60} ${H + 40}L-60 ${H + 40}Z`;
  };
  g.clump = (x, y, r, nL = 5) => {
    let d = '';
    for (let i = 0; i < nL; i++) {
      const a = (-Math.PI * (i + 0.5)) / nL,
        cx = x + Math.cos(a) * r * 0.7,
        cy = y + Math.sin(a) * r * 0.5;
      d += blob(
        Array.from({ length: 12 }, (_, j) => {
          const b = (j / 12) * TAU,
            q = r * 0.56 * (j % 2 ? 1.1 : 0.88);
          return [cx + Math.cos(b) * q, cy + Math.sin(b) * q * 0.86];
        }),
      );
    }
    return d + `M${n(x - r)} ${n(y)}Q${n(x)} ${n(y - r * 1.1)} ${n(x + r)} ${n(y)}Z`;
  };
  return g;
}

export const sun = (g, x, y, r) => g.sheet(ell(x, y, r), g.sky[1], { sh: 5 });

export function clouds(g, cnt) {
  let o = '';
  for (let i = 0; i < cnt; i++) {
    const x = g.R.r(0, g.W),
      y = g.R.r(0.06, 0.32) * g.H,
      w = g.R.r(130, 260);
    o += g.sheet(
      `M${n(x - w)} ${n(y)}q${n(w * 0.2)} ${n(-w * 0.1)} ${n(w * 0.45)} ${n(-w * 0.06)}q${n(w * 0.2)} ${n(-w * 0.2)} ${n(w * 0.55)} ${n(-w * 0.06)}q${n(w * 0.4)} ${n(-w * 0.06)} ${n(w * 0.9)} ${n(w * 0.12)}q${n(-w)} ${n(w * 0.07)} ${n(-w * 1.9)} 0Z`,
      mix(g.sky[0], '#FFFFFF', 0.5),
      { sh: 5 },
    );
  }
  return o;
}

export const birds = (g, x, y, cnt) => {
  let d = '';
  for (let i = 0; i < cnt; i++) {
    const a = x + i * 46 + g.R.j(14),
      b = y + Math.abs(i - cnt / 2) * 16 + g.R.j(8),
      s = g.R.r(14, 20);
    d += `M${n(a - s)} ${n(b - s * 0.4)}Q${n(a - s * 0.4)} ${n(b - s * 0.6)} ${n(a)} ${n(b)}Q${n(a + s * 0.4)} ${n(b - s * 0.6)} ${n(a + s)} ${n(b - s * 0.4)}Q${n(a + s * 0.3)} ${n(b - s * 0.3)} ${n(a)} ${n(b + 4)}Q${n(a - s * 0.3)} ${n(b - s * 0.3)} ${n(a - s)} ${n(b - s * 0.4)}Z`;
  }
  return fill(d, g.tone(g.pal.ink, 0.25));
};

export function areca(g, x, y, h, col, trunk) {
  const R = g.R;
  let d = brush(
      [
        [x, y],
        [x + h * 0.02, y - h * 0.5],
        [x + R.j(h * 0.05), y - h],
      ],
      h * 0.04,
      { prof: (s) => 1 - s * 0.35, m: 8 },
    ),
    tx = x,
    ty = y - h,
    fr = '';
  for (let i = 0; i < 11; i++) {
    const a = -Math.PI * (0.02 + (0.96 * i) / 10) + R.j(0.1),
      l = h * R.r(0.26, 0.36),
      ex = tx + Math.cos(a) * l,
      ey = ty + Math.sin(a) * l * 0.5 + Math.abs(Math.cos(a)) * l * 0.42,
      mx = tx + Math.cos(a) * l * 0.55,
      my = ty + Math.sin(a) * l * 0.66 - l * 0.04;
    fr += brush(
      [
        [tx, ty],
        [mx, my],
        [ex, ey],
      ],
      l * 0.1,
      { m: 7 },
    );
    for (let q = 2; q < 8; q++) {
      const s = q / 8,
        px = (1 - s) ** 2 * tx + 2 * s * (1 - s) * mx + s * s * ex,
        py = (1 - s) ** 2 * ty + 2 * s * (1 - s) * my + s * s * ey;
      fr += lens(px, py, px + Math.cos(a) * l * 0.05, py + l * 0.17 * (1 - s * 0.4), l * 0.022);
    }
  }
  return g.sheet(d, trunk, { sh: 5, edge: false }) + g.sheet(fr, col, { sh: 6, edge: false });
}

export function banana(g, x, y, s, col) {
  let o = '';
  for (let i = 0; i < 6; i++) {
    const a = -Math.PI * (0.12 + (0.76 * i) / 5),
      l = 190 * s * g.R.r(0.8, 1.1),
      ex = x + Math.cos(a) * l * 0.9,
      ey = y + Math.sin(a) * l + Math.abs(Math.cos(a)) * l * 0.5,
      d = brush(
        [
          [x, y],
          [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.95],
          [ex, ey],
        ],
        54 * s,
        { m: 10, prof: (q) => Math.sin(Math.PI * Math.min(1, q * 1.0)) ** 0.8 * 0.9 + 0.06 },
      );
    const c = mix(col, g.pal.paper, i % 2 ? 0.12 : 0);
    o +=
      g.sheet(d, c, { sh: 6, edge: false }) +
      fill(
        brush(
          [
            [x, y],
            [x + Math.cos(a) * l * 0.5, y + Math.sin(a) * l * 0.95],
            [ex, ey],
          ],
          5 * s,
          { m: 8 },
        ),
        mix(c, g.pal.paper, 0.4),
      );
  }
  return o;
}

// A tiled roof with lifted corners.
export function roof(x, y, w, h, lift = 0.12) {
  return `M${n(x - w * 0.58)} ${n(y)}Q${n(x - w * 0.42)} ${n(y - h * 0.1)} ${n(x - w * 0.36)} ${n(y - h)}L${n(x + w * 0.36)} ${n(y - h)}Q${n(x + w * 0.42)} ${n(y - h * 0.1)} ${n(x + w * 0.58)} ${n(y)}Q${n(x + w * 0.64)} ${n(y - h * lift)} ${n(x + w * 0.66)} ${n(y - h * lift * 3.4)}Q${n(x + w * 0.66)} ${n(y + h * 0.16)} ${n(x + w * 0.52)} ${n(y + h * 0.14)}H${n(x - w * 0.52)}Q${n(x - w * 0.66)} ${n(y + h * 0.16)} ${n(x - w * 0.66)} ${n(y - h * lift * 3.4)}Q${n(x - w * 0.64)} ${n(y - h * lift)} ${n(x - w * 0.58)} ${n(y)}Z`;
}

export const tiles = (g, x, y, w, h, col) => {
  let d = '';
  for (let j = 0; j < 5; j++) {
    const yy = y - h + ((j + 0.8) * h) / 5.2,
      hw = lerp(w * 0.36, w * 0.53, (j / 5) ** 1.6),
      c = 16;
    for (let i = 0; i < c; i++) {
      const xa = x - hw + (i / c) * hw * 2;
      d += `M${n(xa)} ${n(yy)}q${n(hw / c)} ${n(h * 0.11)} ${n((2 * hw) / c)} 0`;
    }
  }
  return stroke(d, col, 1.8, 'opacity=".7"') + stroke(`M${n(x - w * 0.37)} ${n(y - h)}H${n(x + w * 0.37)}`, col, 6);
};

export function house(g, x, y, w, { wall, tile, door = 3 } = {}) {
  const h = w * 0.34,
    rh = w * 0.3,
    t = tones(tile, g.pal),
    dk = mix(g.pal.ink, wall, 0.25);
  let o = g.sheet(rect(x - w * 0.44, y - h, w * 0.88, h), wall, { sh: 6 });
  for (let i = 0; i < door; i++) {
    const dw = (w * 0.8) / door,
      dx = x - w * 0.4 + i * dw;
    o +=
      fill(rect(dx + dw * 0.12, y - h * 0.74, dw * 0.76, h * 0.74), i === 1 || door === 1 ? mix(dk, g.pal.ink, 0.3) : dk) +
      stroke(
        `M${n(dx + dw * 0.5)} ${n(y - h * 0.74)}v${n(h * 0.74)}M${n(dx + dw * 0.12)} ${n(y - h * 0.4)}h${n(dw * 0.76)}`,
        mix(dk, wall, 0.3),
        2.4,
      );
  }
  o += fill(rect(x - w * 0.44, y - h, w * 0.88, h * 0.14), mix(wall, g.pal.ink, 0.3), 'opacity=".7"');
  return o + g.sheet(roof(x, y - h, w, rh), tile, { sh: 9, body: tiles(g, x, y - h, w, rh, t.d) });
}

export function gate(g, x, y, w, col, tile) {
  const h = w * 0.62,
    t = tones(tile, g.pal),
    c2 = mix(col, g.pal.ink, 0.14),
    ar = (cx, aw, ah) =>
      `M${n(cx - aw)} ${n(y)}V${n(y - ah * 0.55)}Q${n(cx - aw)} ${n(y - ah)} ${n(cx)} ${n(y - ah)}Q${n(cx + aw)} ${n(y - ah)} ${n(cx + aw)} ${n(y - ah * 0.55)}V${n(y)}Z`;
  let o =
    g.sheet(rect(x - w * 0.5, y - h * 0.62, w, h * 0.62), c2, { sh: 8 }) +
    g.sheet(rect(x - w * 0.26, y - h, w * 0.52, h), col, { sh: 10 }) +
    g.sheet(rect(x - w * 0.15, y - h * 1.38, w * 0.3, h * 0.3), col, { sh: 8 });
  o +=
    fill(ar(x, w * 0.145, h * 0.68), mix(g.pal.ink, g.sky[0], 0.15)) + fill(ar(x + w * 0.01, w * 0.115, h * 0.63), mix(g.sky[0], g.pal.rice, 0.35));
  for (const s of [-1, 1])
    o +=
      fill(ar(x + s * w * 0.38, w * 0.065, h * 0.42), mix(g.pal.ink, c2, 0.2)) +
      g.sheet(rect(x + s * w * 0.5 - w * 0.03, y - h * 0.82, w * 0.06, h * 0.82), col, { sh: 6 }) +
      g.sheet(ell(x + s * w * 0.5, y - h * 0.88, w * 0.035, w * 0.05), t.b, { sh: 4 }) +
      stroke(`M${n(x + s * w * 0.22)} ${n(y - h * 0.94)}V${n(y - 8)}`, mix(col, g.pal.ink, 0.3), 3);
  o +=
    fill(rect(x - w * 0.15, y - h * 0.9, w * 0.3, h * 0.14), t.d) +
    stroke(`M${n(x - w * 0.11)} ${n(y - h * 0.83)}h${n(w * 0.22)}`, g.pal.goldleaf, 5, 'stroke-dasharray="13 9"') +
    fill(ell(x, y - h * 1.22, w * 0.05, w * 0.05), t.d) +
    fill(ell(x, y - h * 1.22, w * 0.03, w * 0.03), g.pal.goldleaf);
  o +=
    g.sheet(roof(x - w * 0.39, y - h * 0.62, w * 0.26, w * 0.1), tile, { sh: 6 }) +
    g.sheet(roof(x + w * 0.39, y - h * 0.62, w * 0.26, w * 0.1), tile, { sh: 6 }) +
    g.sheet(roof(x, y - h, w * 0.6, w * 0.14), tile, { sh: 9, body: tiles(g, x, y - h, w * 0.6, w * 0.14, t.d) }) +
    g.sheet(roof(x, y - h * 1.38, w * 0.36, w * 0.13), tile, { sh: 8, body: tiles(g, x, y - h * 1.38, w * 0.36, w * 0.13, t.d) });
  return o;
}

export function banyan(g, x, y, s, leaf, bark) {
  const R = g.R,
    t = tones(bark, g.pal);
  let tr = '';
  for (const [a, b, w, tp] of [
    [-10, -60, 60, -40],
    [30, 70, 54, 20],
    [0, 4, 90, 0],
    [-40, -130, 34, -60],
    [60, 140, 32, 60],
    [-90, -100, 12, -120],
    [110, 104, 12, 130],
    [-140, -150, 9, -160],
    [160, 166, 9, 170],
    [76, 84, 8, 90],
    [-64, -66, 8, -84],
  ])
    tr += brush(
      [
        [x + tp * s, y - 400 * s],
        [x + a * s, y - 190 * s],
        [x + b * s, y + 8],
      ],
      w * s,
      { m: 10, prof: (q) => 0.7 + 0.7 * q * q },
    );
  let o = '';
  const back = [
    [-220, -380, 130],
    [230, -390, 140],
    [0, -500, 170],
  ]
    .map(([a, b, r]) => g.clump(x + a * s, y + (b + 70) * s, r * s, 5))
    .join('');
  o += g.sheet(back, mix(leaf, g.pal.ink, 0.28), { sh: 9, edge: false }) + g.sheet(tr, bark, { sh: 8, edge: false });
  let ln = '';
  for (let i = 0; i < 22; i++) {
    const px = x + R.r(-70, 80) * s,
      py = y - R.r(20, 340) * s;
    ln += lens(px, py, px + R.j(8) * s, py + R.r(40, 100) * s, 2.6 * s);
  }
  o +=
    fill(ln, t.d) +
    fill(
      brush(
        [
          [x - 30 * s, y - 360 * s],
          [x - 36 * s, y - 180 * s],
          [x - 60 * s, y - 10],
        ],
        12 * s,
      ),
      t.l,
      'opacity=".6"',
    );
  for (const [a, b, r, c] of [
    [-170, -350, 110, 0.1],
    [190, -350, 120, 0.12],
    [-60, -460, 150, -0.02],
    [110, -480, 130, 0.04],
    [10, -370, 110, 0.2],
    [-270, -300, 70, 0.14],
    [290, -310, 74, 0.16],
  ]) {
    const cc = mix(leaf, g.pal.paper, Math.max(0, c)),
      d = g.clump(x + a * s, y + (b + 60) * s, r * s, 5);
    let lv = '';
    for (let i = 0; i < 16; i++) {
      const q = R.r(0, TAU),
        px = x + (a + Math.cos(q) * r * 0.7) * s,
        py = y + (b + 10 + Math.sin(q) * r * 0.5) * s;
      lv += lens(px, py, px + 15 * s, py + R.r(4, 12) * s, 3.6 * s);
    }
    o += g.sheet(d, cc, { sh: 9, edge: false, body: fill(lv, mix(cc, g.pal.paper, 0.28)) });
  }
  return o;
}

export function pot(x, y, s, kind = 0) {
  return [
    `M${n(x - 26 * s)} ${n(y)}C${n(x - 60 * s)} ${n(y - 30 * s)} ${n(x - 58 * s)} ${n(y - 78 * s)} ${n(x - 24 * s)} ${n(y - 92 * s)}V${n(y - 104 * s)}H${n(x + 24 * s)}V${n(y - 92 * s)}C${n(x + 58 * s)} ${n(y - 78 * s)} ${n(x + 60 * s)} ${n(y - 30 * s)} ${n(x + 26 * s)} ${n(y)}Z`,
    `M${n(x - 20 * s)} ${n(y)}C${n(x - 30 * s)} ${n(y - 40 * s)} ${n(x - 50 * s)} ${n(y - 70 * s)} ${n(x - 30 * s)} ${n(y - 104 * s)}Q${n(x - 12 * s)} ${n(y - 126 * s)} ${n(x - 18 * s)} ${n(y - 146 * s)}H${n(x + 18 * s)}Q${n(x + 12 * s)} ${n(y - 126 * s)} ${n(x + 30 * s)} ${n(y - 104 * s)}C${n(x + 50 * s)} ${n(y - 70 * s)} ${n(x + 30 * s)} ${n(y - 40 * s)} ${n(x + 20 * s)} ${n(y)}Z`,
    `M${n(x - 22 * s)} ${n(y)}Q${n(x - 56 * s)} ${n(y - 16 * s)} ${n(x - 60 * s)} ${n(y - 50 * s)}H${n(x + 60 * s)}Q${n(x + 56 * s)} ${n(y - 16 * s)} ${n(x + 22 * s)} ${n(y)}Z`,
  ][kind];
}

export function cone(g, x, y, s, col) {
  const t = tones(col, g.pal);
  let r = '';
  for (let i = 1; i < 6; i++) {
    const k = i / 6;
    r += `M${n(x - 80 * s * k)} ${n(y - 84 * s * (1 - k))}A${n(80 * s * k)} ${n(20 * s * k)} 0 0 0 ${n(x + 80 * s * k)} ${n(y - 84 * s * (1 - k))}`;
  }
  const d = `M${n(x)} ${n(y - 86 * s)}L${n(x + 80 * s)} ${n(y)}A${n(80 * s)} ${n(20 * s)} 0 0 1 ${n(x - 80 * s)} ${n(y)}Z`;
  return g.sheet(d, col, {
    sh: 7,
    edge: false,
    body:
      fill(
        `M${n(x)} ${n(y - 86 * s)}L${n(x + 80 * s)} ${n(y)}A${n(80 * s)} ${n(20 * s)} 0 0 1 ${n(x + 26 * s)} ${n(y + 19 * s)}Z`,
        t.d,
        'opacity=".7"',
      ) +
      stroke(r, t.dd, 1.6, 'opacity=".55"') +
      fill(
        poly([
          [x, y - 84 * s],
          [x - 50 * s, y + 10 * s],
          [x - 38 * s, y + 14 * s],
        ]),
        t.ll,
        'opacity=".8"',
      ),
  });
}

export function lotusPond(g, y0, pal, cnt = 22) {
  const R = g.R;
  let o = '';
  const items = [];
  for (let i = 0; i < cnt; i++) {
    const f = Math.sqrt(R.f());
    items.push([R.r(-40, g.W + 40), lerp(y0 + 26 * g.k, g.H + 10, f), lerp(0.55, 1.7, f) * g.k, R.f()]);
  }
  items.sort((a, b) => a[1] - b[1]);
  const c = { T: (x) => tones(x, pal) };
  for (const [x, y, s, f] of items) {
    const near = (y - y0) / (g.H - y0),
      lf = mix(mix(pal.celadon, pal.rice, 0.35), pal.ink, 0.12 + 0.3 * near);
    const L = m.lotusLeaf(place(x, y, s * 0.95), R, false);
    o +=
      g.sheet(L[0].d, lf, { sh: 6 }) +
      stroke(
        L.slice(1)
          .map((q) => q.d)
          .join(''),
        mix(lf, pal.paper, 0.35),
        1.6,
      );
    if (f > 0.56) {
      const st = {
        kind: 'cut',
        a: mix(pal.lacquer, pal.paper, f > 0.8 ? 0.72 : 0.5),
        b: mix(pal.lacquer, pal.paper, 0.34),
        leaf: lf,
        stem: lf,
        gold: pal.goldleaf,
        line: mix(pal.lacquer, pal.paper, 0.2),
        out: mix(pal.paper, pal.lacquer, 0.16),
        ow: 1.3,
        lw: 1.1,
      };
      const h = R.r(60, 110) * s * 0.7;
      const flower = (f > 0.7 ? m.lotus : m.lotusBud)(place(x + 8 * s, y - h + 4, s * 0.62), R);
      o +=
        m.paint(
          c,
          [
            m.stem(
              null,
              [
                [x + 10 * s, y],
                [x + 16 * s, y - h * 0.5],
                [x + 8 * s, y - h],
              ],
              6 * s,
            ),
          ],
          st,
        ) +
        g.sheet(
          flower
            .filter((q) => q.role !== 'line')
            .map((q) => q.d)
            .join(''),
          st.b,
          { sh: 6, edge: false, body: m.paint(c, flower, st) },
        );
    }
  }
  return o;
}

export function boat(g, x, y, s, col) {
  const c2 = mix(col, g.pal.ink, 0.3);
  return (
    g.sheet(
      `M${n(x - 130 * s)} ${n(y - 22 * s)}Q${n(x)} ${n(y + 84 * s)} ${n(x + 140 * s)} ${n(y - 26 * s)}Q${n(x + 60 * s)} ${n(y + 6 * s)} ${n(x)} ${n(y + 6 * s)}Q${n(x - 60 * s)} ${n(y + 6 * s)} ${n(x - 130 * s)} ${n(y - 22 * s)}Z`,
      c2,
      {
        sh: 8,
        body: stroke(
          `M${n(x - 118 * s)} ${n(y - 8 * s)}Q${n(x)} ${n(y + 62 * s)} ${n(x + 126 * s)} ${n(y - 10 * s)}`,
          mix(c2, g.pal.paper, 0.35),
          2.4,
        ),
      },
    ) +
    g.sheet(
      `M${n(x - 54 * s)} ${n(y + 2)}Q${n(x - 50 * s)} ${n(y - 50 * s)} ${n(x + 6 * s)} ${n(y - 50 * s)}Q${n(x + 60 * s)} ${n(y - 50 * s)} ${n(x + 62 * s)} ${n(y + 2)}Z`,
      mix(g.pal.goldleaf, g.pal.clay, 0.35),
      {
        sh: 5,
        body: stroke(
          `M${n(x - 26 * s)} ${n(y)}q2 ${n(-40 * s)} 14 ${n(-48 * s)}M${n(x + 6 * s)} ${n(y)}v${n(-50 * s)}M${n(x + 36 * s)} ${n(y)}q0 ${n(-36 * s)} -12 ${n(-46 * s)}`,
          c2,
          2,
        ),
      },
    ) +
    stroke(`M${n(x - 96 * s)} ${n(y - 4)}l${n(-40 * s)} ${n(46 * s)}`, c2, 4 * s) +
    cone(g, x - 92 * s, y - 62 * s, 0.34 * s, mix(g.pal.goldleaf, g.pal.paper, 0.4)) +
    g.sheet(
      `M${n(x - 112 * s)} ${n(y - 8)}Q${n(x - 110 * s)} ${n(y - 58 * s)} ${n(x - 92 * s)} ${n(y - 60 * s)}Q${n(x - 72 * s)} ${n(y - 56 * s)} ${n(x - 70 * s)} ${n(y - 4)}Z`,
      g.pal.lacquer,
      { sh: 4 },
    )
  );
}

export const water = (g, y, col, rows = 9) => {
  let d = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < 7; i++) {
      const x = g.R.r(-60, g.W),
        yy = y + 14 + (j / rows) ** 1.3 * (g.H - y),
        l = g.R.r(50, 170) * (0.5 + j / rows);
      d += lens(x, yy, x + l, yy + g.R.j(2), 1.4 + (2 * j) / rows);
    }
  return fill(d, col, 'opacity=".8"');
};

// The nearest sheet: dark leaves that frame the view.
export function frame(g, side = 1) {
  const { W, H, k, R, pal } = g,
    X = (x) => (side > 0 ? x : W - x),
    dark = mix(mix(pal.rice, pal.cobalt, 0.25), pal.ink, 0.62);
  let o = '';
  const leaf = (x, y, a, l, w, col) => {
    const ca = Math.cos(a),
      sa = Math.sin(a),
      p = (u, v) => [X(x + u * ca - v * sa), y + u * sa + v * ca],
      mid = [p(0, 0), p(l * 0.5, -l * 0.08), p(l, 0)];
    let v = '';
    for (let i = 2; i < 12; i++) {
      const q = p((l * i) / 13, -l * 0.06),
        e1 = p(l * (i / 13 + 0.1), -w * 0.36),
        e2 = p(l * (i / 13 + 0.1), w * 0.3);
      v += `M${q.map(n).join(' ')}L${e1.map(n).join(' ')}M${q.map(n).join(' ')}L${e2.map(n).join(' ')}`;
    }
    return g.sheet(brush(mid, w, { m: 12, prof: (q) => Math.sin(Math.PI * Math.min(1, q + 0.02)) ** 0.75 }), col, {
      sh: 14,
      edge: false,
      body: stroke(v, mix(col, pal.paper, 0.16), 1.6) + fill(brush(mid, 7 * k, { m: 8 }), mix(col, pal.paper, 0.3)),
    });
  };
  for (const [x, y, a, l, w, q] of [
    [-60, H + 60, -1.25, 400, 120, 0.1],
    [60, H + 60, -0.82, 380, 108, 0.02],
    [-80, H - 40, -0.5, 330, 100, 0.16],
    [10, H + 70, -0.34, 360, 96, 0],
  ])
    o += leaf(x * k, y, a + R.j(0.08), l * k, w * k, mix(dark, pal.rice, q));
  // bamboo from the upper corner on the other side
  const twig = (x, y, a, l) => {
    let d = brush(
      [
        [X(W - x), y],
        [X(W - x - Math.cos(a) * l * 0.5), y + Math.sin(a) * l * 0.42],
        [X(W - x - Math.cos(a) * l), y + Math.sin(a) * l],
      ],
      7 * k,
      { m: 8, prof: (q) => 1 - q * 0.7 },
    );
    for (let i = 2; i < 9; i++) {
      const f = i / 8,
        bx = W - x - Math.cos(a) * l * f,
        by = y + Math.sin(a) * l * (f * 0.84 + f * f * 0.16);
      for (const q of [-0.5, 0.25, 0.9]) {
        const b = a + q + R.j(0.2),
          ll = R.r(60, 96) * k;
        d += lens(X(bx), by, X(bx - Math.cos(b) * ll), by + Math.sin(b) * ll, 9 * k);
      }
    }
    return g.sheet(d, mix(dark, pal.rice, R.r(0, 0.14)), { sh: 12, edge: false });
  };
  return o + twig(-30, -20 * k, 0.32, 330 * k) + twig(40 * k, -40 * k, 0.66, 260 * k);
}
