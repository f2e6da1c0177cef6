// Wrought iron: hammered bars with scrolls between them, collared and riveted.
import { type Ink, mix, tones } from '../color.ts';
import { ell, rect, smooth } from '../geom.ts';
import { fill, group, stroke } from '../sheet.ts';
import { type Ground, type PatternTile, spiral } from './tile.ts';

const side = 160;

export function wroughtIron({ pal }: Ground): PatternTile {
  const iron = mix(pal.ink, pal.cobalt, 0.14),
    back = mix(iron, pal.paper, 0.5),
    shade = tones(mix(iron, pal.paper, 0.2), pal);
  // Four scrolls back to back round the middle of each field, and a lozenge that ties them.
  let scrolls = '';
  for (const to of [1, -1] as const)
    for (const up of [1, -1] as const) {
      const [x, y] = [80 + 33 * to, 80 + 33 * up];
      const curl = spiral(x, y, 22, 4, to * up > 0 ? (up > 0 ? -2.2 : 0.94) : up > 0 ? -0.94 : 2.2, to * up * 1.35, 14);
      scrolls += smooth([[80 + 3 * to, 80 + 70 * up], [80 + 8 * to, 80 + 44 * up], ...curl]);
      scrolls += smooth([[80 + 70 * to, 80 + 3 * up], [80 + 62 * to, 80 + 14 * up], [80 + 58 * to, 80 + 22 * up]]);
    }
  const lozenge = 'M80 62L98 80L80 98L62 80Z',
    bars = 'M0 -9V169M160 -9V169M-9 0H169M-9 160H169',
    rails = 'M80 -9V62M80 98V169M-9 80H62M98 80H169';
  const hammered = (d: string, width: number) => {
    const layer = (ink: Ink, w: number, shift: number) => group(stroke(d, ink, w, 'stroke-linejoin="miter"'), shift ? `transform="translate(${shift} ${shift})"` : '');
    return group(layer(pal.ink, width + 1, 2.4), 'opacity=".35"') + layer(shade.dd, width + 1, 0) + layer(shade.b, width - 1.2, -0.4) + layer(shade.l, Math.max(1, width * 0.2), -width * 0.2);
  };
  const rivets = ([[0, 0], [side, 0], [0, side], [side, side], [80, 80]] as const)
    .map(([x, y]) => fill(ell(x + 1, y + 1.6, 10.6), shade.dd) + fill(ell(x, y, 9.4), shade.d) + fill(ell(x - 0.8, y - 1, 7), shade.b) + fill(ell(x - 2.4, y - 2.8, 2.6), shade.ll))
    .join('');
  const collars = ([[80, 36], [80, 124]] as const).map(([x, y]) => rect(x - 8, y - 4, 16, 8)).join('') + ([[36, 80], [124, 80]] as const).map(([x, y]) => rect(x - 4, y - 8, 8, 16)).join('');
  return {
    width: side,
    height: side,
    back,
    body: hammered(rails, 5) + hammered(scrolls, 4.6) + hammered(lozenge, 5) + hammered(bars, 9) + group(fill(collars, shade.dd), 'transform="translate(1 1.2)"') + fill(collars, shade.b) + stroke(collars, shade.d, 0.9) + rivets,
  };
}
