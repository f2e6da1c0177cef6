// The sheet that a drawing is laid on: what it has defined so far, where its shadows fall, its colours and its chance.
import type { KitPalette } from '../kinds.ts';
import { defaultPalette, type FullPalette, type Ink, type Tones, tones } from './color.ts';
import { n } from './geom.ts';
import { type Chance, hash, rng } from './rng.ts';

/** A thing that stands: the middle of its foot, half-widths of the shadow, strength. */
type Standing = readonly [x: number, y: number, rx: number, ry: number, strength: number];
/** A thing that lies on the paper: its outline, moved, and how soft the edge is. */
type Lying = { d: string; dx: number; dy: number; a: number; soft: number };

export type Sheet = {
  R: Chance;
  pal: FullPalette;
  w: number;
  h: number;
  id: string;
  defs: string[];
  shadows: (Standing | Lying)[];
  /** The thing's own colour, for the ground of the `tint` view. */
  tint?: Ink;
  /** Definitions made once, by what they are. */
  cache: Record<string, string>;
  uid: () => string;
  T: (colour: Ink) => Tones;
  /** The attribute that cuts a group to an outline. */
  clip: (d: string, rule?: 'evenodd' | 'nonzero') => string;
  /** A fill of tiles. */
  pattern: (width: number, height: number, body: string, transform?: string) => string;
  /** The id of a group to `<use>`. */
  symbol: (body: string) => string;
  /** Contact shadow of a thing standing at a point: wide and soft to the lower right, tight and dark beneath. */
  stand: (x: number, y: number, rx: number, ry?: number, strength?: number) => void;
  /** Shadow of a thing lying on the paper. */
  cast: (d: string, dx?: number, dy?: number, strength?: number, soft?: number) => void;
};

type SheetOptions = { family: string; seed: string; palette?: KitPalette; w?: number; h?: number };

export function sheet({ family, seed, palette, w = 800, h = 1000 }: SheetOptions): Sheet {
  const pal: FullPalette = { ...defaultPalette, ...palette };
  // Many drawings may stand in one page: their ids must not meet.
  const id = 'k' + hash(family + '|' + seed + '|' + JSON.stringify(palette ?? '')).toString(36);
  let last = 0;
  const c: Sheet = {
    R: rng(family + ':' + seed),
    pal,
    w,
    h,
    id,
    defs: [],
    shadows: [],
    cache: {},
    uid: () => id + (last++).toString(36),
    T: (colour) => tones(colour, pal),
    clip(d, rule) {
      const u = c.uid();
      c.defs.push(`<clipPath id="${u}"><path d="${d}"${rule ? ` clip-rule="${rule}"` : ''}/></clipPath>`);
      return `clip-path="url(#${u})"`;
    },
    pattern(width, height, body, transform = '') {
      const u = c.uid();
      c.defs.push(`<pattern id="${u}" width="${n(width)}" height="${n(height)}" patternUnits="userSpaceOnUse"${transform ? ` patternTransform="${transform}"` : ''}>${body}</pattern>`);
      return `url(#${u})`;
    },
    symbol(body) {
      const u = c.uid();
      c.defs.push(`<g id="${u}">${body}</g>`);
      return u;
    },
    stand(x, y, rx, ry = rx * 0.16, strength = 1) {
      c.shadows.push([x, y, rx, ry, strength]);
    },
    cast(d, dx = 10, dy = 14, strength = 0.2, soft = 9) {
      c.shadows.push({ d, dx, dy, a: strength, soft });
    },
  };
  return c;
}

export const fill = (d: string, col: Ink, extra = ''): string => `<path d="${d}" fill="${col}"${extra ? ' ' + extra : ''}/>`;
export const stroke = (d: string, col: Ink, w: number, extra = ''): string => `<path d="${d}" fill="none" stroke="${col}" stroke-width="${n(w)}"${extra ? ' ' + extra : ''}/>`;
export const group = (inner: string, attr = ''): string => `<g${attr ? ' ' + attr : ''}>${inner}</g>`;
/** Lays what `symbol` defined. */
export const use = (id: string, transform = '', attr = ''): string =>
  `<use href="#${id}" xlink:href="#${id}"${transform ? ` transform="${transform}"` : ''}${attr ? ' ' + attr : ''}/>`;
