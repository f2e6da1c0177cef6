// Split bamboo as thin round rods: many of them lit at once, and the colours they are seasoned or lacquered in.
import { type Ink, mix, type Tones } from '../color.ts';
import { n } from '../geom.ts';
import { group, type Sheet, stroke } from '../sheet.ts';

export const caneNames = ['sang', 'mat', 'hun', 'den'] as const;
export type CaneName = (typeof caneNames)[number];

/** New bamboo, honey, smoked over the hearth, lacquered black. */
export const caneTones = ({ pal, T }: Sheet, cane: CaneName): Tones =>
  T({
    sang: mix(pal.goldleaf, pal.paper, 0.36),
    mat: mix(pal.goldleaf, pal.clay, 0.5),
    hun: mix(mix(pal.clay, pal.goldleaf, 0.2), pal.ink, 0.34),
    den: mix(pal.ink, pal.clay, 0.22),
  }[cane]);

/** Rods along a path: a dark edge, the body, and a thread of light on the upper left. */
export const rods = (d: string, t: Tones, w: number, { edge = t.dd, body = t.b, light = t.ll }: { edge?: Ink; body?: Ink; light?: Ink | null } = {}): string =>
  stroke(d, edge, w * 1.5) + stroke(d, body, w) + (light ? group(stroke(d, light, w * 0.32, 'opacity=".7"'), `transform="translate(${n(-w * 0.2)} ${n(-w * 0.14)})"`) : '');
