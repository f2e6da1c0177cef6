// Cake moulds: a wooden board with its hollows, cut as flower, fish, lotus leaf and the sign of long life.
import { mix, tones } from '../color.ts';
import { blob, ell, lens, n, type Point, TAU } from '../geom.ts';
import { fill, group, stroke } from '../sheet.ts';
import { tho } from '../tiles.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

const side = 200;

export function cakeMoulds(g: Ground): PatternTile {
  const { pal, R } = g,
    back = pal.clay,
    shade = tones(back, pal),
    floor = mix(back, pal.ink, 0.24),
    scallop = (x: number, y: number, r: number, lobes: number) =>
      blob(Array.from({ length: lobes * 2 }, (_, i): Point => [x + Math.cos((i / lobes / 2) * TAU) * r * (i % 2 ? 0.93 : 1.07), y + Math.sin((i / lobes / 2) * TAU) * r * (i % 2 ? 0.93 : 1.07)]));
  // A hollow: its far wall catches the light, its near one lies in shade.
  const hollow = (d: string) => group(fill(d, shade.l), 'transform="translate(1.6 2)"') + fill(d, shade.dd) + group(fill(d, floor), 'transform="translate(1.2 1.8)"');
  // What is cut into its floor, in two colours a hair apart.
  const cut = (d: string, width = 0) =>
    width ? group(stroke(d, shade.l, width), 'transform="translate(.8 1)" opacity=".8"') + stroke(d, shade.dd, width) : group(fill(d, shade.l), 'transform="translate(.9 1.1)" opacity=".8"') + fill(d, shade.dd);
  let veins = '';
  for (let i = 0; i < 13; i++) {
    const a = (i / 13) * TAU - TAU / 4;
    veins += lens(150 + Math.cos(a) * 6, 150 + Math.sin(a) * 6, 150 + Math.cos(a) * 33, 150 + Math.sin(a) * 33, 1.7);
  }
  let petals = '';
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * TAU,
      at = (r: number, turn: number) => `${n(50 + Math.cos(a + turn) * r)} ${n(50 + Math.sin(a + turn) * r)}`;
    petals += `M${at(8, 0)}C${at(18, 0.5)} ${at(33, 0.42)} ${at(33, 0)}C${at(33, -0.42)} ${at(18, -0.5)} ${at(8, 0)}Z`;
  }
  // A carp bent round its hollow: body, tail and fins, then scales, gill and eye.
  const fish = 'M20 158C22 138 38 126 56 130C66 132 72 140 72 148Q84 140 86 126Q91 142 84 154Q90 166 80 178Q74 164 66 158C54 172 30 174 20 158ZM40 131Q50 118 64 124L60 131ZM42 169Q48 180 58 178L54 166Z',
    scales = 'M34 136Q42 150 33 168M42 142q6 4 1 9m-1 2q6 4 0 9m8 -24q6 4 1 9m0 2q6 4 0 9m6 -18q6 4 1 9M74 148L82 138M74 154L80 166';
  let grain = '';
  for (let y = 4; y < side; y += 8) grain += `M0 ${y}Q50 ${n(y + R.j(3))} 100 ${y}T200 ${y}`;
  let studs = '';
  for (const [x, y] of [[0, 0], [100, 0], [0, 100], [100, 100]] as const) for (const a of [0, 1, 2, 3]) studs += lens(x, y, x + Math.cos((a * TAU) / 4) * 11, y + Math.sin((a * TAU) / 4) * 11, 3);
  return {
    width: side,
    height: side,
    back,
    body:
      stroke(grain, shade.d, 0.9, 'opacity=".35"') +
      hollow(scallop(50, 50, 40, 8)) + cut(petals) + fill(ell(50, 50, 6), shade.dd) + fill(ell(50.6, 50.8, 4), floor) +
      hollow(scallop(150, 50, 40, 12)) + cut(ell(150, 50, 31), 1.6) + group(tho(150.8, 51, 22, shade.l, 2.8), 'opacity=".8"') + tho(150, 50, 22, shade.dd, 2.8) +
      hollow(ell(50, 150, 41)) + cut(fish) + stroke(scales, shade.b, 1.5) + fill(ell(28, 152, 2.2), shade.b) +
      hollow(scallop(150, 150, 40, 13)) + cut(veins) + cut(ell(150, 150, 4)) +
      round(g, cut(studs), side, side),
  };
}
