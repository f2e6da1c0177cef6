// A printed square laid out, one corner turned back to show the reverse.
import { type FullPalette, type Ink, type Tones, mix, jitter } from '../color.ts';
import { carp, crane, cloud } from '../creatures.ts';
import { type Place, type Point, n, place, smooth, poly, brush, ell } from '../geom.ts';
import { type Style, paint } from '../motif.ts';
import { lotus, lotusLeaf, stem, peony, blossom, leafSpray } from '../plants.ts';
import type { Chance } from '../rng.ts';
import { type Sheet, fill, stroke, group } from '../sheet.ts';
import { accentOf, type ScarfLook } from './scarf-look.ts';
import { cloth, dyes } from './textile.ts';

/** Half its side. */
const S = 300;

/** The square as it lies: where its points come, and its outlines, waved like cloth. */
type Laid = { at: Place; transform: string; outline: (half: number, wave?: number) => string };

export function squareScarf(c: Sheet, look: ScarfLook): string {
  const { R, pal } = c,
    t = c.T(jitter(dyes(pal)[look.dye], R, 0.025)),
    edge = c.T(dyes(pal)[accentOf(look)]);
  c.tint = t.b;
  const laid = lay(R),
    { at } = laid;
  // The lower right corner is folded along the line x + y = fold.
  const fold = R.r(300, 360),
    beforeFold = c.clip(smooth([at(-420, -420), at(fold + 420, -420), at(-420, fold + 420)], true, 0));
  c.cast(poly([at(-S, -S), at(S, -S), at(S, fold - S), at(fold - S, S), at(-S, S)]), 16, 22, 0.24, 9);
  const border = R.r(30, 44),
    st = printed(pal, t, edge);
  const face =
    ground(c, laid, t, edge, look.weave, border) +
    sprigs(c, laid, edge, border) +
    medallion(c, laid, t, edge) +
    picture(c, at, look.motif, st, edge.b) +
    cornerLotuses(c, at, border, st) +
    rolls(at, t);
  return group(group(face, beforeFold), c.clip(laid.outline(S))) + turnedCorner(c, at, fold, border, t, edge);
}

/** Turned a little to one side, each edge waved in its own way. */
function lay(R: Chance): Laid {
  const turn = R.r(0.06, 0.16) * (R.chance(0.5) ? 1 : -1),
    at = place(400, 500, 1, turn),
    phases = [R.r(0, 6), R.r(0, 6), R.r(0, 6), R.r(0, 6)];
  const outline = (half: number, wave = 1) =>
    smooth(
      phases.flatMap((phase, side) =>
        Array.from({ length: 8 }, (_, i): Point => {
          const k = i / 8,
            w = (Math.sin(k * 5 + phase) * 7 + Math.sin(k * 11 + phase * 2) * 3) * wave,
            u = -half + 2 * half * k;
          return side === 0 ? at(u, -half + w) : side === 1 ? at(half + w, u) : side === 2 ? at(-u, half + w) : at(-half + w, -u);
        }),
      ),
      true,
      0.15,
    );
  return { at, transform: `translate(400 500) rotate(${n(turn * 57.3)})`, outline };
}

/** What is printed on it, cut out against the ground. */
function printed(pal: FullPalette, t: Tones, edge: Tones): Style {
  const pale = mix(pal.paper, edge.b, 0.12),
    green = mix(pal.rice, t.b, 0.2);
  return { kind: 'cut', a: pale, b: mix(pale, edge.b, 0.4), leaf: green, stem: green, dark: t.dd, gold: pal.goldleaf, red: pal.lacquer, line: t.dd, out: t.dd, ow: 1.2, lw: 1.1 };
}

/** The hem and border, and the woven field inside it. */
function ground(c: Sheet, { transform, outline }: Laid, t: Tones, edge: Tones, weave: ScarfLook['weave'], border: number): string {
  const field = outline(S - border - 14, 0.9);
  return fill(outline(S), edge.b) + fill(outline(S - 10), edge.d) + fill(outline(S - 16), edge.b) + fill(field, t.b) + fill(field, cloth(c, t, weave, `${transform} scale(.66)`));
}

/** Blossoms along the border, pale and gold in turn, and the gold line inside it. */
function sprigs({ R, pal }: Sheet, { at, outline }: Laid, edge: Tones, border: number): string {
  const row = S - border * 0.62 - 6,
    flowers: string[] = [];
  for (let i = -6; i <= 6; i++) {
    const along = (i * (S - border * 0.6)) / 6.6;
    for (const [x, y] of [[along, -row], [along, row], [-row, along], [row, along]] as const)
      flowers.push(blossom(place(x, y, border / 46, i, at), R).map(({ d }) => d).join(''));
  }
  const every = (odd: number) => flowers.filter((_, i) => i % 2 === odd).join('');
  return fill(every(1), edge.ll) + fill(every(0), mix(pal.goldleaf, edge.b, 0.2)) + stroke(outline(S - border - 14, 0.9), pal.goldleaf, 3);
}

/** The round ground of the picture. */
function medallion({ pal }: Sheet, { transform }: Laid, t: Tones, edge: Tones): string {
  return group(fill(ell(0, 0, 158), edge.b) + fill(ell(0, 0, 149), t.d) + stroke(ell(0, 0, 142), pal.goldleaf, 2.4), `transform="${transform}"`);
}

/** In the medallion. */
function picture(c: Sheet, at: Place, motif: ScarfLook['motif'], st: Style, accent: Ink): string {
  const { R, pal } = c,
    gold = pal.goldleaf,
    put = (x: number, y: number, s: number, turn = 0, flip = 1) => place(x, y, s, turn, at, flip);
  switch (motif) {
    case 'sen':
      return (
        paint(c, [stem(put(0, 0, 1), [[6, 120], [-6, 70], [0, 30]], 6)], st) +
        paint(c, lotusLeaf(put(-72, 70, 0.8), R), st) +
        paint(c, lotusLeaf(put(74, 76, 0.8, 0, -1), R), st) +
        paint(c, lotus(put(0, 36, 1.35), R), st)
      );
    case 'hac':
      return paint(c, crane(put(4, -14, 0.98), R), { ...st, b: mix(st.a, pal.cobalt, 0.2) }) + paint(c, cloud(put(64, -84, 0.6), R), { kind: 'flat', a: gold });
    case 'mau':
      return paint(c, leafSpray(put(0, 0, 1), [[-120, 60], [-40, 96], [50, 80], [124, 40]], R, 'leaf', 42), st) + paint(c, peony(put(0, -8, 1.7), R), st);
    case 'ca':
      return paint(c, carp(put(-92, -40, 0.95, 0.1), R, 1), st) + paint(c, carp(put(96, 46, 0.9, 3.0), R, 1), { ...st, a: gold, b: mix(gold, accent, 0.4) });
  }
}

/** In every corner but the one that is turned back. */
function cornerLotuses(c: Sheet, at: Place, border: number, st: Style): string {
  const out = S - border - 46;
  let o = '';
  for (const [x, y, turn] of [[-1, -1, 2.36], [1, -1, -2.36], [-1, 1, 0.785]] as const) o += paint(c, lotus(place(x * out, y * out, 0.62, turn, at), c.R), st);
  return o;
}

/** Soft rolls of light and shade over the cloth. */
function rolls(at: Place, t: Tones): string {
  let o = '';
  for (const [a, b, width, colour, opacity] of [[-0.7, -0.2, 60, t.ll, 0.2], [-0.2, 0.3, 40, t.dd, 0.2], [0.1, 0.62, 54, t.ll, 0.16], [0.45, 0.9, 46, t.dd, 0.2]] as const)
    o += fill(brush([at(a * S, -S - 20), at((a + b) * 0.5 * S + 20, 0), at(b * S, S + 20)], width, { m: 12 }), colour, `opacity="${opacity}"`);
  return o;
}

/** The corner beyond the fold, mirrored over it: the reverse of the cloth, its border showing through. */
function turnedCorner(c: Sheet, at: Place, fold: number, border: number, t: Tones, edge: Tones): string {
  const reverse = c.T(mix(t.b, c.pal.paper, 0.42)),
    over = ([x, y]: Point): Point => {
      const beyond = x + y - fold;
      return at(x - beyond, y - beyond);
    };
  const low = at(fold - S, S),
    high = at(S, fold - S),
    tip = over([S, S]),
    corner = poly([low, high, tip]);
  const lit = fill(poly([high, tip, over([S - 60, S])]), reverse.l),
    creased = fill(poly([low, high, at(S - 34, fold - S - 30), at(fold - S - 34, S - 30)]), reverse.d, 'opacity=".8"'),
    throughIt = stroke(poly(([[S - border, -S], [S - border, S - border], [-S, S - border]] as const).map(over), false), mix(reverse.b, edge.b, 0.35), border * 0.6);
  return (
    group(
      fill(corner, t.dd, 'opacity=".45" transform="translate(-9 -7)"') +
        fill(corner, reverse.b) +
        group(lit + creased + throughIt, c.clip(corner)) +
        stroke(poly([high, tip, low], false), edge.b, 5),
    ) + stroke(poly([low, high], false), reverse.ll, 3, 'opacity=".8"')
  );
}
