// Satin stitch: flowers and leaves in silk on fine cloth.
import { type Ink, mix, tones } from '../color.ts';
import { ell, n, TAU } from '../geom.ts';
import { fill, stroke } from '../sheet.ts';
import { type Ground, type PatternTile, round } from './tile.ts';

export function satinStitch(g: Ground): PatternTile {
  const { pal } = g,
    side = 220,
    back = mix(pal.paper, pal.goldleaf, 0.1),
    [rose, leaf, gold, blue] = [mix(pal.lacquer, pal.paper, 0.25), mix(pal.rice, pal.ink, 0.2), pal.goldleaf, pal.cobalt];
  // One petal or leaf: threads slant from its middle, the far half in shade.
  const petal = (x: number, y: number, length: number, breadth: number, a: number, silk: Ink) => {
    const shade = tones(silk, pal),
      c = Math.cos(a),
      s = Math.sin(a);
    let dark = '',
      lit = '';
    for (let i = 0; i < 25; i++) {
      const k = i / 24,
        w = breadth * Math.sin(Math.PI * (0.08 + k * 0.84)) ** 0.8,
        px = x + c * length * k,
        py = y + s * length * k,
        slant = w * 0.5;
      lit += `M${n(px)} ${n(py)}L${n(px + c * slant - s * w)} ${n(py + s * slant + c * w)}`;
      dark += `M${n(px)} ${n(py)}L${n(px + c * slant + s * w)} ${n(py + s * slant - c * w)}`;
    }
    return stroke(dark, shade.d, length / 19) + stroke(lit, shade.b, length / 19);
  };
  const flower = (x: number, y: number, s: number, silk: Ink) => {
    let o = '';
    for (let i = 0; i < 5; i++) {
      const a = (i / 5) * TAU - 1.57;
      o += petal(x + Math.cos(a) * 6 * s, y + Math.sin(a) * 6 * s, 38 * s, 11 * s, a, silk);
    }
    for (let i = 0; i < 7; i++) {
      const a = (i / 7) * TAU;
      o += fill(ell(x + Math.cos(a) * 5 * s, y + Math.sin(a) * 5 * s, 2.6 * s), gold);
    }
    return o;
  };
  let o =
    stroke('M55 60C96 92 84 130 110 165C140 200 170 190 190 214', leaf, 3.4, 'stroke-dasharray="9 2"') + stroke('M165 170C150 130 180 110 160 70C150 40 170 20 176 0', leaf, 3.4, 'stroke-dasharray="9 2"');
  for (const [x, y, a] of [[86, 100, -0.3], [88, 110, 2.6], [112, 166, 2.4], [156, 84, 3.6], [166, 60, -0.4], [166, 120, 0.2]] as const) o += petal(x, y, 34, 9, a, leaf);
  o += flower(52, 52, 1.05, rose) + flower(164, 166, 1.05, blue) + flower(160, 30, 0.55, gold) + flower(44, 150, 0.55, rose);
  let cloth = '';
  for (let i = 0; i < side; i += 5) cloth += `M0 ${i}H${side}M${i} 0V${side}`;
  return { width: side, height: side, back, body: stroke(cloth, mix(back, pal.clay, 0.12), 0.8) + round(g, o, side, side) };
}
