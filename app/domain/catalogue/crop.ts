// Which part of a photograph is shown. A crop is fractions of the upright picture, so that it holds for the original and for
// every copy; its sides are whole ten-thousandths, so that the same crop is always written alike.

/** A part of an upright picture, each from 0 to 1. */
export type Crop = { x: number; y: number; width: number; height: number };

export type PixelSize = { width: number; height: number };

/** What lists and the product's page show. */
export const listRatio = 4 / 5;
/** In pixels of the photograph, of the crop's shorter side: less would be blurred on a product's own page. */
export const leastCropSide = 400;

const parts = 10_000;
const whole = (fraction: number) => Math.round(fraction * parts);
const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** A crop as somebody sent or kept it; null for all of the picture, and for what is no crop. */
export function readCrop(value: unknown): Crop | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, width, height } = value as Record<string, unknown>;
  if (![x, y, width, height].every((one) => typeof one === 'number' && Number.isFinite(one))) return null;
  const [left, top] = [clamp(whole(x as number), 0, parts), clamp(whole(y as number), 0, parts)];
  const [wide, high] = [clamp(whole(width as number), 0, parts - left), clamp(whole(height as number), 0, parts - top)];
  if (wide < 100 || high < 100 || (wide === parts && high === parts)) return null;
  return { x: left / parts, y: top / parts, width: wide / parts, height: high / parts };
}

/** The same text for the same crop: `1000-0-8000-10000`. */
export const cropText = ({ x, y, width, height }: Crop): string => [x, y, width, height].map(whole).join('-');

/** The crop of such a text; null for all of the picture, undefined for what is no crop. */
export function parseCropText(text: string): Crop | null | undefined {
  if (text === '') return null;
  if (!/^\d{1,5}(-\d{1,5}){3}$/.test(text)) return undefined;
  const [x, y, width, height] = text.split('-').map((part) => Number(part) / parts);
  return readCrop({ x, y, width, height }) ?? undefined;
}

/** The crop in whole pixels of a picture of this size, never beyond its edges. */
export function cropPixels(crop: Crop, { width, height }: PixelSize): { left: number; top: number; width: number; height: number } {
  const left = clamp(Math.round(crop.x * width), 0, width - 1);
  const top = clamp(Math.round(crop.y * height), 0, height - 1);
  return { left, top, width: clamp(Math.round(crop.width * width), 1, width - left), height: clamp(Math.round(crop.height * height), 1, height - top) };
}

/** How large what is shown is, in pixels of the photograph. */
export function shownSize({ width, height, crop }: PixelSize & { crop: Crop | null }): PixelSize {
  if (!crop) return { width, height };
  const cut = cropPixels(crop, { width, height });
  return { width: cut.width, height: cut.height };
}

/** How large the whole photograph is, from the size of the part that is shown: to a few pixels, and `shownSize` of it is that part again to one. */
export function wholeSize({ width, height, crop }: PixelSize & { crop: Crop | null }): PixelSize {
  return crop ? { width: Math.round(width / crop.width), height: Math.round(height / crop.height) } : { width, height };
}

/** The largest part of this proportion, in the middle; null when that is all of it. */
export function middleCrop({ width, height }: PixelSize, ratio: number): Crop | null {
  const own = width / height;
  const wide = own > ratio ? ratio / own : 1;
  const high = own > ratio ? 1 : own / ratio;
  return readCrop({ x: (1 - wide) / 2, y: (1 - high) / 2, width: wide, height: high });
}

/** All of a picture, where a crop is being chosen. */
export const wholePicture: Crop = { x: 0, y: 0, width: 1, height: 1 };

/** Moved by so much, as far as the edges let it. */
export function moveCrop(crop: Crop, dx: number, dy: number): Crop {
  return { ...crop, x: clamp(crop.x + dx, 0, 1 - crop.width), y: clamp(crop.y + dy, 0, 1 - crop.height) };
}

export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];

/**
 * One corner is moved, the one across stays. With a proportion the further of the two ways counts. Never smaller than is
 * sharp, never beyond an edge.
 */
export function resizeCrop(crop: Crop, corner: Corner, dx: number, dy: number, size: PixelSize, ratio: number | null): Crop {
  const west = corner.endsWith('w');
  const north = corner.startsWith('n');
  // The corner that stays, and the room from it to the edges.
  const anchor = { x: west ? crop.x + crop.width : crop.x, y: north ? crop.y + crop.height : crop.y };
  const room = { width: west ? anchor.x : 1 - anchor.x, height: north ? anchor.y : 1 - anchor.y };
  const least = { width: Math.min(room.width, leastCropSide / size.width), height: Math.min(room.height, leastCropSide / size.height) };
  let width = clamp(crop.width + (west ? -dx : dx), least.width, room.width);
  let height = clamp(crop.height + (north ? -dy : dy), least.height, room.height);
  if (ratio !== null) {
    // As fractions of a picture that is itself wider or higher.
    const scaled = (ratio * size.height) / size.width;
    const byWidth = Math.abs(dx) * size.width >= Math.abs(dy) * size.height;
    width = byWidth ? width : height * scaled;
    width = clamp(width, Math.max(least.width, least.height * scaled), Math.min(room.width, room.height * scaled));
    height = width / scaled;
  }
  return { x: west ? anchor.x - width : anchor.x, y: north ? anchor.y - height : anchor.y, width, height };
}

/** The crop put into another proportion about its own middle, as large as it was where that fits; null keeps it as it is. */
export function reshapeCrop(crop: Crop, size: PixelSize, ratio: number | null): Crop {
  if (ratio === null) return crop;
  const scaled = (ratio * size.height) / size.width;
  const area = crop.width * crop.height;
  const width = Math.min(Math.max(Math.sqrt(area * scaled), leastCropSide / size.width, (leastCropSide / size.height) * scaled), 1, scaled);
  const height = width / scaled;
  const [x, y] = [crop.x + (crop.width - width) / 2, crop.y + (crop.height - height) / 2];
  return { x: clamp(x, 0, 1 - width), y: clamp(y, 0, 1 - height), width, height };
}
