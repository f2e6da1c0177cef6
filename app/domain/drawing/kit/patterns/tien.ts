// Turned wood: spindles of beads, rings and coves side by side, each lit as the lathe left it.
import { mix, tones } from '../color.ts';
import { n } from '../geom.ts';
import { fill, group, stroke, use } from '../sheet.ts';
import type { Ground, PatternTile } from './tile.ts';

const width = 120,
  height = 160;

/** One turn of a spindle, from its head: half-widths by height; a cove is hollow, a bead is round. */
const turns = [
  ['ring', 4, 17], ['cove', 10, 9], ['ring', 4, 14], ['bead', 26, 23], ['ring', 3, 12], ['ring', 4, 16],
  ['vase', 56, 21], ['ring', 4, 13], ['ring', 3, 16], ['bead', 18, 18], ['ring', 3, 12], ['cove', 13, 9], ['bead', 12, 16],
] as const;

export function turnedSpindles({ pal, id }: Ground): PatternTile {
  const wood = pal.clay,
    shade = tones(wood, pal),
    back = mix(wood, pal.ink, 0.42);
  // The same outline, drawn narrower and narrower towards the light, rounds the wood.
  const outline = (k: number, shift: number) => {
    let d = '',
      y = 0;
    for (const [form, high, half] of turns) {
      const c = shift * half,
        r = half * k,
        [top, end] = [n(y + 0.4), n(y + high - 0.4)],
        mid = y + high / 2;
      if (form === 'ring') d += `M${n(c - r + 1.5)} ${top}H${n(c + r - 1.5)}Q${n(c + r + 0.8)} ${n(mid)} ${n(c + r - 1.5)} ${end}H${n(c - r + 1.5)}Q${n(c - r - 0.8)} ${n(mid)} ${n(c - r + 1.5)} ${top}Z`;
      else if (form === 'bead') d += `M${n(c - r * 0.5)} ${top}C${n(c - r * 1.17)} ${n(y + high * 0.2)} ${n(c - r * 1.17)} ${n(y + high * 0.8)} ${n(c - r * 0.5)} ${end}H${n(c + r * 0.5)}C${n(c + r * 1.17)} ${n(y + high * 0.8)} ${n(c + r * 1.17)} ${n(y + high * 0.2)} ${n(c + r * 0.5)} ${top}Z`;
      else if (form === 'cove') d += `M${n(c - r * 1.6)} ${top}Q${n(c - r * 0.6)} ${n(mid)} ${n(c - r * 1.4)} ${end}H${n(c + r * 1.4)}Q${n(c + r * 0.6)} ${n(mid)} ${n(c + r * 1.6)} ${top}Z`;
      else d += `M${n(c - r * 0.42)} ${top}C${n(c - r * 0.5)} ${n(y + high * 0.3)} ${n(c - r * 1.2)} ${n(y + high * 0.5)} ${n(c - r)} ${n(y + high * 0.76)}Q${n(c - r * 0.86)} ${n(y + high * 0.94)} ${n(c - r * 0.5)} ${end}H${n(c + r * 0.5)}Q${n(c + r * 0.86)} ${n(y + high * 0.94)} ${n(c + r)} ${n(y + high * 0.76)}C${n(c + r * 1.2)} ${n(y + high * 0.5)} ${n(c + r * 0.5)} ${n(y + high * 0.3)} ${n(c + r * 0.42)} ${top}Z`;
      y += high;
    }
    return d;
  };
  const whole = outline(1, 0);
  const spindle = group(
    group(fill(whole, mix(back, pal.ink, 0.4)), 'transform="translate(3 2)" opacity=".6"') +
      fill(whole, shade.dd) +
      fill(outline(0.9, -0.06), shade.d) +
      fill(outline(0.7, -0.16), shade.b) +
      stroke('M-13 32q13 3 24 0M-15 100q15 4 28 0M-17 92q17 4 31 0M-12 126q12 3 22 0', shade.d, 0.8, 'opacity=".7"') +
      fill(outline(0.34, -0.3), shade.l) +
      fill(outline(0.09, -0.36), shade.ll),
    `id="${id}s" transform="translate(30 0)"`,
  );
  return { width, height, back, body: spindle + use(id + 's', 'translate(60 -80)') + use(id + 's', 'translate(60 80)') };
}
