import { type Crop, cropText } from '#app/domain/catalogue/crop.ts';
import { pictureSource, type PictureWidth } from '#app/domain/catalogue/picture-address.ts';
import { pictureFile } from '#app/domain/catalogue/picture-source.ts';
import type { ContentPicture } from '#app/domain/listings/content.ts';

/** Where a photograph is shown to who works in the studio, listed or not. */
export function previewAddress(workshop: string, photo: string, width: PictureWidth, crop: Crop | null = null): string {
  return `/xuong-cua-toi/${workshop}/anh/${photo}/${width}.webp${crop ? `?phan=${cropText(crop)}` : ''}`;
}

/** All of a draft's picture: a photograph from the studio, a drawing of the demonstration from where shoppers see it. */
export function shownAddress(workshop: string, picture: ContentPicture, width: PictureWidth): string | null {
  if (picture.photo) return previewAddress(workshop, picture.photo, width);
  const source = pictureSource(picture);
  return source && pictureFile(source, width);
}
