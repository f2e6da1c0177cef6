// Horn: half-moon combs, honey and dark, by turns with the buffalo's horns that they are sawn from, on horn's own grain.
import { type Ink, mix, tones } from '../color.ts';
import { n } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const width = 200,
  height = 160;

/** From the left end of a half-moon to the right, `t` from -1 to 1: how far up its back stands. */
const backAt = (t: number): number => -44 * Math.sqrt(1 - t * t);

export function hornCombs(g: Ground): PatternTile {
  const { pal, R, id } = g,
    back = pal.paper,
    honey = mix(mix(pal.goldleaf, pal.clay, 0.5), back, 0.12),
    dark = mix(mix(pal.ink, pal.clay, 0.42), back, 0.16);
  const body = 'M-46 4V0A46 44 0 0 1 46 0V4Q0 9 -46 4Z';
  // Saw cuts run up into the half-moon; the teeth at the two ends are broad.
  let teeth = '';
  for (let i = 0; i < 15; i++) {
    const x = -37.8 + i * 5.4,
      foot = 38 - Math.abs(i - 7) * 0.9;
    teeth += `M${n(x - 1.9)} 2L${n(x - 1)} ${n(foot - 2)}Q${n(x)} ${n(foot + 1)} ${n(x + 1)} ${n(foot - 2)}L${n(x + 1.9)} 2Z`;
  }
  for (const to of [1, -1]) teeth += `M${46 * to} 2Q${47 * to} 20 ${43 * to} 34Q${41 * to} 30 ${41 * to} 2Z`;
  // The grain of horn follows the curve of its growth: clear and clouded by turns.
  const grain = (from: number, until: number, lift: number) => `M${n(from * 46)} ${n(backAt(from) * lift)}Q${n((from + until) * 24)} ${n(backAt((from + until) / 2) * lift * 1.16 - 2)} ${n(until * 46)} ${n(backAt(until) * lift)}`;
  const comb = (name: string, ink: Ink) => {
    const shade = tones(ink, pal);
    return group(
      group(fill(body + teeth, pal.ink), 'transform="translate(2 3)" opacity=".16"') +
        fill(teeth, mix(shade.b, shade.d, 0.45)) +
        fill(body, shade.b) +
        stroke(grain(-0.86, 0.1, 0.62) + grain(-0.2, 0.8, 0.4) + grain(-0.7, -0.1, 0.3), shade.d, 3.2, 'opacity=".6"') +
        stroke(grain(-0.1, 0.84, 0.66) + grain(-0.84, -0.3, 0.42) + grain(0.2, 0.74, 0.2), shade.l, 3, 'opacity=".75"') +
        stroke('M-41 -4A41 37 0 0 1 41 -4', shade.d, 1) +
        stroke('M-44 -4A44 41 0 0 1 18 -37', shade.ll, 1.8) +
        stroke('M-44 3Q0 7.6 44 3', shade.dd, 1.3, 'opacity=".6"'),
      `id="${id}${name}"`,
    );
  };
  const horn = tones(mix(mix(pal.ink, pal.clay, 0.2), back, 0.36), pal),
    outline = 'M-47 -26C-58 14 -28 36 0 36S58 14 47 -26C41 4 21 14 0 14S-41 4 -47 -26Z';
  // Rings of growth, close at the root and lost towards the tips.
  let rings = '';
  for (let i = -7; i <= 7; i++) {
    const x = i * 4.6;
    rings += `M${n(x * 0.94)} ${n(14.6 - x * x * 0.0085)}Q${n(x * 1.1 + Math.sign(i) * 1.5)} ${n(25 - x * x * 0.011)} ${n(x * 1.24)} ${n(35 - x * x * 0.0165)}`;
  }
  const horns = group(
    group(fill(outline, pal.ink), 'transform="translate(2 3)" opacity=".16"') +
      fill(outline, horn.b) +
      fill('M-47 -26C-58 14 -28 36 0 36S58 14 47 -26C52 10 26 28 0 28S-52 10 -47 -26Z', horn.d, 'opacity=".8"') +
      stroke(rings, horn.dd, 1.2, 'opacity=".55"') +
      stroke('M-45 -14C-40 8 -20 18 0 18', horn.ll, 1.7, 'opacity=".8"') +
      fill('M-47 -26C-50.6 -14 -50.6 -8 -49.6 -2Q-45 -10 -47 -26ZM47 -26C50.6 -14 50.6 -8 49.6 -2Q45 -10 47 -26Z', horn.ll),
    `id="${id}n"`,
  );
  // Pressed flat, horn is clouded in long waves.
  const clouds = ['', ''];
  for (let i = 0; i < 16; i++) {
    const y = i * 10 + R.j(3),
      rise = 9 + R.j(3),
      x = (i * 76 + R.r(0, 30)) % width;
    clouds[i % 2] += `M${n(x)} ${n(y)}c22 ${n(-rise)} 44 ${n(-rise)} 66 0s${n(28 + R.r(0, 20))} ${n(rise)} 62 ${n(rise * 0.3)}`;
  }
  const lay = (name: string, x: number, y: number) => use(id + name, `translate(${x} ${y}) scale(.96)`);
  return {
    width,
    height,
    back,
    body: `<defs>${comb('h', honey)}${comb('d', dark)}${horns}</defs>` + round({ ...g, id: id + 'c' }, stroke(clouds[0]!, mix(back, pal.goldleaf, 0.16), 5) + stroke(clouds[1]!, mix(back, pal.clay, 0.15), 1.2), width, height) + round(g, lay('h', 50, 47) + lay('n', 150, 41) + lay('d', 150, 127) + lay('n', 50, 121), width, height),
  };
}
