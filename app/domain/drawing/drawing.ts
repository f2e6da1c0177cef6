// The one door to the illustration kit: a drawing as SVG text. Pure, and the same input always gives the same text.
import { type AskedLook, type Drawing, heightRatio } from './drawing-spec.ts';
import { drawGoods } from './kit/draw-goods.ts';
import { drawEmblem } from './kit/emblems.ts';
import { familyOf } from './kit/families.ts';
import { settle } from './kit/family.ts';
import { drawPattern } from './kit/patterns.ts';
import { drawScene } from './kit/scenes.ts';
import type { Colour, EmblemCraft, KitPalette, PatternKind, ProductFamily, ProductView, SceneKind } from './kinds.ts';
import { wallPalette } from './wall-palette.ts';

/** The shop's own tile, behind goods of a village that has no colour yet. */
const PLAIN_TILE: Colour = '#EFE9DD';

type ProductOptions = { family: ProductFamily; seed: string; look?: AskedLook; view: ProductView; palette?: KitPalette; width?: number };

/** A craft good, 4:5; `palette.paper` is its ground. Made to be rasterised: no filter, path text not shortened. */
export function drawProduct({ family, seed, look, view, palette, width }: ProductOptions): string {
  return drawGoods(familyOf(family), { seed, look, view, palette: { paper: PLAIN_TILE, ...palette }, size: width, print: 'plain', short: false });
}

/** The whole look of a drawing: what is asked where its family knows it, the rest by the seed. */
export function settledLook(family: ProductFamily, seed: string, asked: AskedLook): AskedLook {
  return settle(familyOf(family), seed, asked);
}

/** How many pieces the whole picture shows and the nouns that count them; null for goods that are not sold by number. */
export function piecesShown(family: ProductFamily, seed: string, asked: AskedLook): { of: readonly string[]; shown: number } | null {
  const declared = familyOf(family), { pieces } = declared;
  return pieces ? { of: pieces.of, shown: pieces.shown(settle(declared, seed, asked)) } : null;
}

/** What the `other` view shows, in words. */
export function otherView(family: ProductFamily): { vi: string; en: string } {
  return familyOf(family).otherView;
}

type PatternOptions = { kind: PatternKind; seed: string; palette?: KitPalette; scale?: number; ground?: Colour };

/** One seamless tile; its width and height are those of the pattern times `scale`. `ground` is laid behind it as it is. */
export function drawVillagePattern({ kind, seed, palette, scale, ground }: PatternOptions): string {
  const svg = drawPattern({ kind, seed, palette, scale });
  // The kit mixes its own ground; the first thing it draws is a sheet of it.
  const own = /<rect [^>]*fill="(#[0-9a-f]{6})"/i.exec(svg)?.[1];
  return ground && own ? svg.replaceAll(own, ground) : svg;
}

type SceneOptions = { kind: SceneKind; seed: string; palette?: KitPalette; width: number; height: number };

/** A village as layered cut paper, composed for the format asked for. Made to be rasterised. */
export function drawVillageScene({ kind, seed, palette, width, height }: SceneOptions): string {
  return drawScene({ kind, seed, palette, width, height, print: 'plain', short: false });
}

type EmblemOptions = { craft: EmblemCraft; seed: string; palette?: KitPalette; size?: number };

/** An artisan's seal: the craft's sign in a border of their own. No face is drawn. */
export function drawArtisanEmblem({ craft, seed, palette, size }: EmblemOptions): string {
  return drawEmblem({ craft, seed, palette, size });
}

/** The SVG of any specification; `width` in pixels matters to goods and scenes. */
export function drawSvg(drawing: Drawing, width?: number): string {
  switch (drawing.kind) {
    case 'product':
      return drawProduct({ ...drawing, palette: drawing.ground ? { paper: drawing.ground } : undefined, width });
    case 'scene': {
      const across = width ?? 1600;
      return drawVillageScene({ kind: drawing.scene, seed: drawing.seed, palette: { paper: drawing.paper }, width: across, height: Math.round(across * heightRatio.scene) });
    }
    case 'pattern':
      return drawVillagePattern({ kind: drawing.pattern, seed: drawing.seed, palette: wallPalette(drawing.pattern, drawing.wall), ground: drawing.wall.ground });
    case 'emblem':
      return drawArtisanEmblem({ craft: drawing.craft, seed: drawing.seed });
  }
}
