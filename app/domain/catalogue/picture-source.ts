// The files that a picture is served as. Apart from the making of their addresses, so that a screen carries only this.
import type { PictureSource } from './shelf-item.ts';

/**
 * Each has an address of its own, chosen by `<picture>`, not one address that answers by `Accept`: a cache in between
 * then needs no `Vary`, which several of them do not heed or file once per spelling of the header.
 */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The same picture at another width or in the other format. */
export function pictureFile({ src }: Pick<PictureSource, 'src'>, width: number, format: PictureFormat = 'webp'): string {
  return src.replace(/\d+\.webp(?=$|\?)/, `${width}.${format}`);
}

export function pictureSrcSet(picture: Pick<PictureSource, 'src' | 'widths'>, format: PictureFormat): string {
  return picture.widths.map((width) => `${pictureFile(picture, width, format)} ${width}w`).join(', ');
}
