// Where pictures are served, and the sizes that exist. An address carries the version of its drawing, so that it may be
// kept for ever: a changed drawing has another address.
import { artisanEmblem } from '../drawing/craft-drawings.ts';
import { type BrandLook, drawingVersion, heightRatio, type PatternDrawing, readProductDrawing, type SceneDrawing, villageDrawings } from '../drawing/drawing-spec.ts';
import { patternWidths } from '../drawing/kinds.ts';
import type { PictureSource } from './shelf-item.ts';

/** In pixels. Any other is refused, so that nobody can make us draw without end. */
export const pictureWidths = [160, 320, 480, 800, 1200] as const;
export type PictureWidth = (typeof pictureWidths)[number];
export const sceneWidths = [480, 800, 1200] as const;
export type SceneWidth = (typeof sceneWidths)[number];

/** Which of a village's pictures: its scene at a width, or the tile of its wall. */
export type VillagePicture = { kind: 'scene'; width: SceneWidth } | { kind: 'pattern' };

export type PictureAddress = { id: string; version: string };

/** A Picture row as far as its address needs it; `alt` in the reader's language. */
export type PictureRow = { id: string; drawing: unknown; width: number; height: number; alt: string };

const listWidths: readonly PictureWidth[] = [320, 480, 800];

export function pictureUrl({ id, version }: PictureAddress, width: PictureWidth): string {
  return `/anh/${id}/${version}/${width}.webp`;
}

export function pictureSrcSet(picture: PictureAddress, widths: readonly PictureWidth[] = listWidths): string {
  return widths.map((width) => `${pictureUrl(picture, width)} ${width}w`).join(', ');
}

/** The row's address, or null when its drawing is none that can be drawn. */
export function pictureAddress({ id, drawing }: Pick<PictureRow, 'id' | 'drawing'>): PictureAddress | null {
  const known = readProductDrawing(drawing);
  return known && { id, version: drawingVersion(known) };
}

/** What `<Picture>` needs. Lists take the widths as they are; a product's large picture adds 1200. */
export function pictureSource(row: PictureRow, widths: readonly PictureWidth[] = listWidths): PictureSource | null {
  const address = pictureAddress(row);
  if (!address) return null;
  return { src: pictureUrl(address, 480), srcSet: pictureSrcSet(address, widths), width: row.width, height: row.height, alt: row.alt };
}

/** What a village's brand shows of itself: its scene, 16:9, and the seamless tile of its wall for `--hall-pattern`. */
export function villagePictures(village: { slug: string; name: string }, brand: BrandLook): { scene: PictureSource | null; pattern: { url: string; width: number } | null } {
  const { scene, pattern } = villageDrawings(brand);
  const sceneUrl = (drawing: SceneDrawing, width: SceneWidth) => villagePictureUrl(village.slug, drawing, { kind: 'scene', width });
  return {
    scene: scene && {
      src: sceneUrl(scene, 1200),
      srcSet: sceneWidths.map((width) => `${sceneUrl(scene, width)} ${width}w`).join(', '),
      width: 1200,
      height: 1200 * heightRatio.scene,
      alt: village.name,
    },
    pattern: pattern && { url: villagePictureUrl(village.slug, pattern, { kind: 'pattern' }), width: patternWidths[pattern.pattern] },
  };
}

export function villagePictureUrl(villageSlug: string, drawing: SceneDrawing | PatternDrawing, picture: VillagePicture): string {
  return `/anh/lang/${villageSlug}/${drawingVersion(drawing)}/${picture.kind === 'scene' ? `canh-${picture.width}.webp` : 'hoa-van.svg'}`;
}

/** An artisan's seal, an SVG; `craftSlug` is the craft of their village. */
export function emblemUrl(artisan: { slug: string; craftSlug: string }): string {
  return `/anh/nghe-nhan/${artisan.slug}/${drawingVersion(artisanEmblem(artisan))}/dau.svg`;
}

const member = <T extends number>(widths: readonly T[], text: string | undefined): T | null => widths.find((width) => String(width) === text) ?? null;

/** The width in the last part of a product picture's address (`480.webp`), or null for one that is not served. */
export function readPictureFile(file: string): PictureWidth | null {
  return member(pictureWidths, /^(\d+)\.webp$/.exec(file)?.[1]);
}

/** The last part of a village picture's address (`canh-800.webp`, `hoa-van.svg`), or null for what is not served. */
export function readVillageFile(file: string): VillagePicture | null {
  if (file === 'hoa-van.svg') return { kind: 'pattern' };
  const width = member(sceneWidths, /^canh-(\d+)\.webp$/.exec(file)?.[1]);
  return width && { kind: 'scene', width };
}
