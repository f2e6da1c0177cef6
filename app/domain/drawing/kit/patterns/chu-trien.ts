// Joiner's fretwork: square scrolls of the seal script in slender bars, tenoned into their frames and pegged.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, rect } from '../geom.ts';
import { fill, group, stroke } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const side = 160,
  mid = side / 2;

export function sealFretwork({ pal, R }: Ground): PatternTile {
  const back = pal.clay,
    shade = tones(mix(back, pal.goldleaf, 0.34), pal),
    key = tones(mix(shade.b, pal.paper, 0.34), pal);
  // A quarter of the tile, mirrored to all four: its scrolls spring from the middle rail and from the middle stile.
  let scrolls = '';
  for (const h of [1, -1])
    for (const v of [1, -1]) {
      const at = (x: number, y: number) => `${n(mid + x * h)} ${n(mid + y * v)}`;
      scrolls += `M${at(0, 56)}L${at(56, 56)}L${at(56, 28)}L${at(32, 28)}L${at(32, 42)}L${at(44, 42)}`;
    }
  const frames = `M0 -20V180M160 -20V180M-20 0H180M-20 160H180M${mid} -20V62M${mid} 98V180M-20 ${mid}H62M98 ${mid}H180`,
    heart = rect(62, 62, 36, 36);
  const bar = (d: string, width: number) => {
    const layer = (ink: Ink, w: number, shift: number) => stroke(d, ink, w, `stroke-linejoin="miter" stroke-linecap="butt"${shift ? ` transform="translate(${shift} ${shift})"` : ''}`);
    return group(layer(pal.ink, width, 2.6), 'opacity=".34"') + layer(shade.dd, width, 0) + layer(shade.b, width - 1.8, -0.5) + layer(shade.l, 1.1, 0.9 - width / 2);
  };
  let grain = '';
  for (const at of [0, side]) for (let i = 0; i < 5; i++) grain += `M${n(at + R.j(2.4))} ${20 + i * 30}v${n(R.r(12, 22))}M${20 + i * 30} ${n(at + R.j(2.4))}h${n(R.r(12, 22))}`;
  // A butterfly key of paler wood holds two frames together.
  const butterfly = (x: number, y: number) => `M${x - 8} ${y - 4.6}L${x} ${y - 1.8}L${x + 8} ${y - 4.6}V${y + 4.6}L${x} ${y + 1.8}L${x - 8} ${y + 4.6}Z`;
  const upright = (x: number, y: number) => `M${x - 4.6} ${y - 8}L${x - 1.8} ${y}L${x - 4.6} ${y + 8}H${x + 4.6}L${x + 1.8} ${y}L${x + 4.6} ${y - 8}Z`;
  const keys = butterfly(0, mid) + butterfly(side, mid) + upright(mid, 0) + upright(mid, side);
  const pegs = ([[0, 0], [side, 0], [0, side], [side, side]] as const).map(([x, y]) => ell(x, y, 3)).join('');
  return {
    width: side,
    height: side,
    back,
    body:
      bar(scrolls, 7) + bar(frames, 11) + bar(heart, 8) +
      fill(rect(68, 68, 24, 24), shade.dd) + fill(rect(70, 70, 20, 20), shade.b) + fill('M80 71L89 80L80 89L71 80Z', key.b) + fill(ell(80, 80, 2.6), shade.dd) +
      stroke(grain, shade.d, 0.8, 'opacity=".7"') +
      fill(keys, key.b) + stroke(keys, shade.dd, 0.8) + fill(pegs, key.b) + stroke(pegs, shade.dd, 1),
  };
}
