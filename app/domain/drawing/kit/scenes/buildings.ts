// Houses and gates under tiled roofs.
import { type Ink, mix, tones } from '../color.ts';
import { ell, lerp, n, rect } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import type { Stage } from './stage.ts';

export function roof(x: number, y: number, w: number, h: number, lift = 0.12): string {
  return `M${n(x - w * 0.58)} ${n(y)}Q${n(x - w * 0.42)} ${n(y - h * 0.1)} ${n(x - w * 0.36)} ${n(y - h)}L${n(x + w * 0.36)} ${n(y - h)}Q${n(x + w * 0.42)} ${n(y - h * 0.1)} ${n(x + w * 0.58)} ${n(y)}Q${n(x + w * 0.64)} ${n(y - h * lift)} ${n(x + w * 0.66)} ${n(y - h * lift * 3.4)}Q${n(x + w * 0.66)} ${n(y + h * 0.16)} ${n(x + w * 0.52)} ${n(y + h * 0.14)}H${n(x - w * 0.52)}Q${n(x - w * 0.66)} ${n(y + h * 0.16)} ${n(x - w * 0.66)} ${n(y - h * lift * 3.4)}Q${n(x - w * 0.64)} ${n(y - h * lift)} ${n(x - w * 0.58)} ${n(y)}Z`;
}

export const tiles = (x: number, y: number, w: number, h: number, col: Ink): string => {
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

export function house(g: Stage, x: number, y: number, w: number, { wall, tile, door = 3 }: { wall: Ink; tile: Ink; door?: number }): string {
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
  return o + g.sheet(roof(x, y - h, w, rh), tile, { sh: 9, body: tiles(x, y - h, w, rh, t.d) });
}

/** Light in a house's doors. */
export function lamps(g: Stage, x: number, y: number, w: number): string {
  const h = w * 0.34,
    doorWide = (w * 0.8) / 3;
  return [0, 1, 2].map((i) => fill(rect(x - w * 0.4 + (i + 0.12) * doorWide, y - h * 0.74, doorWide * 0.76, h * 0.74), mix(g.pal.goldleaf, g.pal.paper, 0.3), `opacity="${i === 1 ? 0.85 : 0.5}"`)).join('');
}

export function gate(g: Stage, x: number, y: number, w: number, col: Ink, tile: Ink): string {
  const h = w * 0.62,
    t = tones(tile, g.pal),
    c2 = mix(col, g.pal.ink, 0.14),
    ar = (cx: number, aw: number, ah: number) =>
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
    g.sheet(roof(x, y - h, w * 0.6, w * 0.14), tile, { sh: 9, body: tiles(x, y - h, w * 0.6, w * 0.14, t.d) }) +
    g.sheet(roof(x, y - h * 1.38, w * 0.36, w * 0.13), tile, { sh: 8, body: tiles(x, y - h * 1.38, w * 0.36, w * 0.13, t.d) });
  return o;
}

/** A roof longer than the view, its eaves at `y`: courses of scales, and a board under them. */
export function longRoof(g: Stage, y: number, h: number, tile: Ink): string {
  const { W, k, pal } = g,
    t = tones(tile, pal),
    step = 46 * k;
  let scales = '',
    ends = '';
  for (let j = 1; j * 34 * k < h - 10 * k; j++) for (let x = -step - (j % 2) * step * 0.5; x < W + step; x += step) scales += `M${n(x)} ${n(y - j * 34 * k)}q${n(step / 2)} ${n(20 * k)} ${n(step)} 0`;
  for (let x = -step / 4; x < W + step; x += step) ends += ell(x, y - 2 * k, step * 0.3, 13 * k);
  return (
    g.sheet(rect(-40, y - h, W + 80, h), tile, { sh: 16, body: stroke(scales, t.d, 2.4 * k, 'opacity=".75"') + fill(rect(-40, y - h, W + 80, 15 * k), t.d) }) +
    g.sheet(ends, t.d, { sh: 6, body: stroke(ends, t.l, 2 * k, 'opacity=".5"') })
  );
}

/** A tower of so many storeys, each under its eave, seen across the water. */
export function tower(g: Stage, x: number, y: number, w: number, storeys: number, colour: Ink, tile: Ink): string {
  let o = '',
    foot = y;
  for (let i = 0; i < storeys; i++) {
    const wide = w * (1 - (0.62 * i) / storeys),
      high = wide * 0.5;
    o += g.sheet(rect(x - wide * 0.4, foot - high, wide * 0.8, high), colour, { sh: 3, edge: false, body: fill(ell(x, foot - high * 0.46, wide * 0.1, high * 0.26), mix(colour, g.pal.ink, 0.5)) }) + g.sheet(roof(x, foot - high * 0.94, wide * 0.86, wide * 0.16), tile, { sh: 3, edge: false });
    foot -= high + wide * 0.08;
  }
  return o + fill(rect(x - w * 0.02, foot - w * 0.3, w * 0.04, w * 0.34) + ell(x, foot - w * 0.1, w * 0.05), tile);
}
