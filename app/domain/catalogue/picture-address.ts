// Where pictures are served, and the sizes that exist. An address carries the version of its drawing, so that it may be
// kept for ever: a changed drawing has another address.
import { artisanEmblem, type SealOwner } from '../drawing/craft-drawings.ts';
import { type BrandLook, drawingVersion, heightRatio, type PatternDrawing, type ProductDrawing, readProductDrawing, type SceneDrawing, villageDrawings } from '../drawing/drawing-spec.ts';
import { patternWidths } from '../drawing/kinds.ts';
import { textVersion } from '../text/text-version.ts';
import { cropText } from './crop.ts';
import { type Photo, readPhoto } from './photo.ts';
import { type PictureFormat, pictureFormats } from './picture-source.ts';
import type { PictureSource } from './shelf-item.ts';

/** In pixels. Any other is refused, so that nobody can make us draw without end. */
export const pictureWidths = [192, 336, 528, 640, 800, 1200] as const;
export type PictureWidth = (typeof pictureWidths)[number];
export const sceneWidths = [480, 800, 1200, 1600] as const;
export type SceneWidth = (typeof sceneWidths)[number];

export type PictureFile<Width extends number = PictureWidth> = { width: Width; format: PictureFormat };

/** Which of a village's pictures: its scene as a file, or the tile of its wall. */
export type VillagePicture = ({ kind: 'scene' } & PictureFile<SceneWidth>) | { kind: 'pattern' };

export type PictureAddress = { id: string; version: string };

/** What a Picture row was made from: a drawing, or a photograph that somebody gave, or a part of one. */
export type PictureOrigin = { drawing: unknown; photo?: string | null; crop?: unknown };

/** A Picture row as far as its address needs it; `alt` in the reader's language. */
export type PictureRow = PictureOrigin & { id: string; width: number; height: number; alt: string; placeholder?: string | null };

/** What an address names where a page leaves the choice of a width to nobody: old browsers, mails, our API. */
export const plainWidth = 528 satisfies PictureWidth;

/**
 * A card on a phone two abreast is 158 pixels (360 wide), 174 (390), 184 (412): 316 to 331 dots on screens of two or less a
 * pixel, 474 to 523 on those of up to three. A desk's is 285. A width a few dots short is a whole size more for most phones.
 */
export const listWidths: readonly PictureWidth[] = [336, 528, 640];
/** A line of a cart or an order: 64 to 112 pixels. */
export const smallWidths: readonly PictureWidth[] = [192, 336];
/** A face in a list, beside a product, on its own page: 56 to 160 pixels. */
export const portraitWidths: readonly PictureWidth[] = [192, 336, 528];
/** A product's own page: 320 to 600 pixels, and its large view. */
export const largeWidths: readonly PictureWidth[] = [192, 528, 640, 800, 1200];

export function pictureUrl({ id, version }: PictureAddress, width: PictureWidth, format: PictureFormat = 'webp'): string {
  return `/anh/${id}/${version}/${width}.${format}`;
}

/** What the row's picture is made from, or null when that is nothing we can show. */
export function pictureOriginal({ drawing, photo, crop }: PictureOrigin): ProductDrawing | Photo | null {
  return readPhoto(photo, crop) ?? readProductDrawing(drawing);
}

/** Eight hexadecimal digits: another picture, or another part of it, another address. */
export function originalVersion(original: ProductDrawing | Photo): string {
  if (original.kind !== 'photo') return drawingVersion(original);
  return original.crop ? textVersion(`${original.hash} ${cropText(original.crop)}`) : original.hash.slice(0, 8);
}

/** The row's address, or null when there is nothing to show. */
export function pictureAddress(row: PictureOrigin & { id: string }): PictureAddress | null {
  const original = pictureOriginal(row);
  return original && { id: row.id, version: originalVersion(original) };
}

/** What `<Picture>` needs. */
export function pictureSource(row: PictureRow, widths: readonly PictureWidth[] = listWidths): PictureSource | null {
  const address = pictureAddress(row);
  if (!address) return null;
  const { width, height, alt, placeholder } = row;
  return { src: pictureUrl(address, plainWidth), widths, width, height, alt, placeholder: placeholder ?? null };
}

/** What a village's brand shows of itself: its scene, 16:9, and the seamless tile of its wall for `--hall-pattern`. */
export function villagePictures(village: { slug: string; name: string }, brand: BrandLook): { scene: PictureSource | null; pattern: { url: string; width: number } | null } {
  const { scene, pattern } = villageDrawings(brand);
  return {
    scene: scene && {
      src: villagePictureUrl(village.slug, scene, { kind: 'scene', width: 1200, format: 'webp' }),
      widths: sceneWidths,
      width: 1200,
      height: 1200 * heightRatio.scene,
      alt: village.name,
    },
    pattern: pattern && { url: villagePictureUrl(village.slug, pattern, { kind: 'pattern' }), width: patternWidths[pattern.pattern] },
  };
}

export function villagePictureUrl(villageSlug: string, drawing: SceneDrawing | PatternDrawing, picture: VillagePicture): string {
  return `/anh/lang/${villageSlug}/${drawingVersion(drawing)}/${picture.kind === 'scene' ? `canh-${picture.width}.${picture.format}` : 'hoa-van.svg'}`;
}

/** Whose photograph it is, as its address says: a person's portrait, a workshop's own picture. */
export type PhotoOwner = 'chan-dung' | 'xuong';

/** The address of a person's portrait or a workshop's picture, in one of its widths; null where the row has none. */
export function ownPhotoUrl(owner: PhotoOwner, slug: string, hash: string | null, width: PictureWidth, format: PictureFormat = 'webp'): string | null {
  const photo = readPhoto(hash);
  return photo && `/anh/${owner}/${slug}/${originalVersion(photo)}/${width}.${format}`;
}

/** It is cut to the box that it stands in, so that its own size need not be known. */
export function ownPhotoSource(owner: PhotoOwner, slug: string, hash: string | null, alt: string): PictureSource | null {
  const { widths, width, height } = owner === 'xuong' ? { widths: largeWidths, width: 1200, height: 800 } : { widths: portraitWidths, width: 528, height: 528 };
  const src = ownPhotoUrl(owner, slug, hash, plainWidth);
  return src === null ? null : { src, widths, width, height, alt };
}

/** An artisan's seal, an SVG. */
export function emblemUrl(artisan: SealOwner): string {
  return `/anh/nghe-nhan/${artisan.slug}/${drawingVersion(artisanEmblem(artisan))}/dau.svg`;
}

function readFile<Width extends number>(file: string, widths: readonly Width[]): PictureFile<Width> | null {
  const [, digits, ending] = /^(\d+)\.(\w+)$/.exec(file) ?? [];
  const width = widths.find((one) => String(one) === digits);
  const format = pictureFormats.find((one) => one === ending);
  return width && format ? { width, format } : null;
}

/** The last part of a product picture's address (`528.avif`), or null for what is not served. */
export function readPictureFile(file: string): PictureFile | null {
  return readFile(file, pictureWidths);
}

/** The last part of a village picture's address (`canh-800.avif`, `hoa-van.svg`), or null for what is not served. */
export function readVillageFile(file: string): VillagePicture | null {
  if (file === 'hoa-van.svg') return { kind: 'pattern' };
  const scene = file.startsWith('canh-') ? readFile(file.slice('canh-'.length), sceneWidths) : null;
  return scene && { kind: 'scene', ...scene };
}
