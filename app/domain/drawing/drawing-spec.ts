// A drawing by its specification: small JSON that always gives the same picture, so that no picture file is ever the
// truth. A product's specification is kept on its Picture row; a village's and an artisan's follow from their own rows.
import type { Palette } from '../villages/brand.ts';
import {
  type Colour,
  type EmblemCraft,
  type PatternKind,
  patternKinds,
  type ProductFamily,
  productFamilies,
  type ProductView,
  productViews,
  type SceneKind,
  sceneKinds,
} from './kinds.ts';
import type { Wall } from './wall-palette.ts';

/** What a drawing has to show, by trait: what its family does not know is passed over, what is not asked the seed chooses. */
export type AskedLook = Readonly<Record<string, string | number | boolean>>;
/** `ground` is the village's tile colour; without it the shop's own. 4:5. */
export type ProductDrawing = { kind: 'product'; family: ProductFamily; seed: string; look?: AskedLook; view: ProductView; ground?: Colour };
/** A village seen from its road, 16:9; `paper` tints the sky. */
export type SceneDrawing = { kind: 'scene'; scene: SceneKind; seed: string; paper: Colour };
/** A seamless tile in the colours of a village's wall. */
export type PatternDrawing = { kind: 'pattern'; pattern: PatternKind; seed: string; wall: Wall };
/** An artisan's seal. */
export type EmblemDrawing = { kind: 'emblem'; craft: EmblemCraft; seed: string };

export type Raster = ProductDrawing | SceneDrawing;
export type Drawing = Raster | PatternDrawing | EmblemDrawing;

/** Raised when the kit draws anything differently: kept files and addresses then change too. */
const EDITION = 7;

/** Height for one unit of width. */
export const heightRatio = { product: 5 / 4, scene: 9 / 16 } as const;

const COLOUR = /^#[0-9a-f]{6}$/i;
export const isColour = (value: unknown): value is Colour => typeof value === 'string' && COLOUR.test(value);

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value);

/** The specification kept on a Picture row, or null when it is none that the kit can draw. */
export function readProductDrawing(value: unknown): ProductDrawing | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, family, seed, look, view, ground } = value as Record<string, unknown>;
  if (kind !== 'product' || !oneOf(productFamilies, family) || !oneOf(productViews, view)) return null;
  if (typeof seed !== 'string' || seed === '' || seed.length > 200) return null;
  return { kind, family, seed, view, ...(isColour(ground) && { ground }), ...readAsked(look) };
}

const mostTraits = 12;
const TRAIT = /^[a-z][a-z-]{0,30}$/i;

function readAsked(value: unknown): { look?: AskedLook } {
  if (typeof value !== 'object' || value === null) return {};
  const asked = Object.entries(value as Record<string, unknown>).filter(
    (pair): pair is [string, string | number | boolean] =>
      TRAIT.test(pair[0]) && (typeof pair[1] === 'boolean' || Number.isSafeInteger(pair[1]) || (typeof pair[1] === 'string' && TRAIT.test(pair[1]))),
  );
  return asked.length > 0 ? { look: Object.fromEntries(asked.slice(0, mostTraits)) } : {};
}

/** A VillageBrand row as far as it is drawn. */
export type BrandLook = { palette: unknown; patternKind: string; patternSeed: string; sceneKind: string | null };

/** What a village's brand lets us draw: its wall's pattern and its scene, each null when the brand names none that is known. */
export function villageDrawings(brand: BrandLook): { pattern: PatternDrawing | null; scene: SceneDrawing | null } {
  const { ground, ink, soft, accent, tile } = (brand.palette ?? {}) as Partial<Palette>;
  const seed = brand.patternSeed;
  const hasWall = isColour(ground) && isColour(ink) && isColour(soft) && isColour(accent);
  return {
    pattern: oneOf(patternKinds, brand.patternKind) && hasWall ? { kind: 'pattern', pattern: brand.patternKind, seed, wall: { ground, ink, soft, accent } } : null,
    scene: oneOf(sceneKinds, brand.sceneKind) && isColour(tile) ? { kind: 'scene', scene: brand.sceneKind, seed, paper: tile } : null,
  };
}

/** The same text for the same drawing, whatever the order of its keys in the database. */
export function drawingText(drawing: Drawing): string {
  const inOrder = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).filter(([, part]) => part !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)])
      : value;
  return JSON.stringify([EDITION, inOrder(drawing)]);
}

/** Eight hexadecimal digits for a picture's address: another drawing, another address. FNV-1a; says nothing of safety. */
export function drawingVersion(drawing: Drawing): string {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(drawingText(drawing))) hash = Math.imul(hash ^ unit, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
