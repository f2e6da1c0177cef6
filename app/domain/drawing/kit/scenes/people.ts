// People at work, small and without faces, and what rises from their fires.
import { type Ink, mix, tones } from '../color.ts';
import { blob, brush, ell, n, type Point } from '../geom.ts';
import { fill } from '../sheet.ts';
import type { Stage } from './stage.ts';
import { cone } from './wares.ts';

export type Person = {
  shirt: Ink;
  trousers?: Ink;
  pose?: 'stand' | 'sit';
  /** Which way they look. */
  to?: 1 | -1;
  /** Where the hands are, from the feet, in the person's own measure; looking the other way mirrors it. */
  hands?: Point;
  /** Where the hand of the arm behind them is, if that arm is seen. */
  far?: Point;
  hat?: boolean;
  /** A kerchief over their hair. */
  scarf?: Ink;
  /** How large the head is on this body: children's are larger. */
  head?: number;
};

/** Someone at work: some 190 high standing, 150 sitting on their heels, for s = 1. */
export function person(g: Stage, x: number, y: number, s: number, { shirt, trousers, pose = 'sit', to = 1, hands = [70, -60], far, hat = true, scarf, head: size = 1 }: Person): string {
  const { pal } = g,
    at = (u: number, v: number): Point => [x + u * s * to, y + v * s],
    skin = mix(pal.paper, pal.clay, 0.45),
    cloth = trousers ?? mix(pal.ink, pal.cobalt, 0.2),
    sit = pose === 'sit',
    shoulder = sit ? -92 : -142,
    hip = sit ? -26 : -78;
  const legs = sit
    ? brush([at(-14, hip + 6), at(26, -52), at(48, -44)], 30 * s, { prof: () => 0.8, m: 8 }) + brush([at(46, -46), at(40, -24), at(34, 0)], 24 * s, { prof: () => 0.8, m: 8 }) + blob([at(-30, -2), at(-34, -30), at(0, -40), at(24, -16), at(20, 0)])
    : brush([at(-4, hip), at(-14, -38), at(-18, 0)], 27 * s, { prof: () => 0.85, m: 8 }) + brush([at(6, hip), at(14, -40), at(20, 0)], 27 * s, { prof: () => 0.85, m: 8 });
  const lean = sit ? 16 : 8;
  const back = blob([at(-26, hip + 10), at(-30, (hip + shoulder) / 2), at(lean - 26, shoulder + 6), at(lean, shoulder - 10), at(lean + 22, shoulder + 6), at(24, (hip + shoulder) / 2), at(24, hip + 10)]);
  const t = tones(shirt, pal);
  const armTo = ([hu, hv]: Point): string => brush([at(lean + 6, shoulder + 10), at((lean + hu) / 2 - 4, Math.max(shoulder + 40, (shoulder + hv) / 2 + 16)), at(hu, hv)], 19 * s, { prof: (q) => 1 - q * 0.45, m: 8 });
  const head = at(lean + 8, shoulder - 14 - 18 * size),
    onHead = (u: number, v: number): Point => at(lean + 8 + (u - lean - 8) * size, shoulder - 14 - 18 * size + (v - shoulder + 32) * size);
  return (
    (far ? g.sheet(armTo(far), t.d, { sh: 3, edge: false }) + fill(ell(...at(...far), 7.5 * s), mix(skin, pal.clay, 0.3)) : '') +
    g.sheet(legs, cloth, { sh: 4, edge: false }) +
    g.sheet(back, shirt, { sh: 5, edge: false, body: fill(brush([at(lean - 18, shoulder + 6), at(-22, (hip + shoulder) / 2), at(-18, hip)], 7 * s), to > 0 ? t.l : t.d) }) +
    g.sheet(ell(head[0], head[1], 18 * s * size, 21 * s * size), skin, { sh: 3, edge: false }) +
    fill(blob([onHead(lean - 14, shoulder - 30), onHead(lean - 6, shoulder - 54), onHead(lean + 18, shoulder - 54), onHead(lean + 22, shoulder - 42), onHead(lean + 4, shoulder - 36), onHead(lean + 2, shoulder - 18), onHead(lean - 12, shoulder - 16)]), mix(pal.ink, pal.clay, 0.1)) +
    (scarf ? g.sheet(blob([onHead(lean - 16, shoulder - 26), onHead(lean - 12, shoulder - 52), onHead(lean + 12, shoulder - 60), onHead(lean + 28, shoulder - 46), onHead(lean + 6, shoulder - 40), onHead(lean + 2, shoulder - 20), onHead(lean - 6, shoulder - 8), onHead(lean - 24, shoulder - 10)]), scarf, { sh: 2, edge: false }) : '') +
    (hat ? cone(g, head[0], head[1] - 4 * s, 0.56 * s, mix(pal.goldleaf, pal.paper, 0.5)) : '') +
    g.sheet(armTo(hands), t.l, { sh: 4, edge: false }) +
    fill(ell(...at(...hands), 7.5 * s), skin)
  );
}

/** Smoke that drifts away from the light. */
export function smoke(g: Stage, x: number, y: number, rise: number, width: number, colour = mix(g.sky[0], '#FFFFFF', 0.35)): string {
  const turn = g.R.r(0, 6);
  const way = Array.from({ length: 6 }, (_, i): Point => [x + Math.sin(i * 1.1 + turn) * width * (0.1 + i * 0.13) * (i ? 1 : 0) + i * width * 0.16, y - (i * rise) / 5]);
  return g.sheet(brush(way, width, { m: 12, prof: (q) => 0.14 + 0.72 * Math.sin(Math.PI * q ** 1.25) }), colour, { sh: 6 });
}

/** A clip for what lies on one shape. */
export const within = (g: Stage, name: string, d: string, inner: string): string => {
  const id = g.id + name;
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
};

/** A stroke of light over flat paper: `from` and `to` are its ends. */
export const gleam = (from: Point, to: Point, width: number, colour: Ink): string => fill(brush([from, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], to], width), colour, 'opacity=".7"');

export const arch = (x: number, y: number, w: number, h: number): string => `M${n(x - w / 2)} ${n(y)}V${n(y - h * 0.6)}Q${n(x - w / 2)} ${n(y - h)} ${n(x)} ${n(y - h)}Q${n(x + w / 2)} ${n(y - h)} ${n(x + w / 2)} ${n(y - h * 0.6)}V${n(y)}Z`;
