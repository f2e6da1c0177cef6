import { listWidths, type PictureAddress, pictureUrl, plainWidth } from '#app/domain/catalogue/picture-address.ts';
import { type ShelfItem, soldByMeasure } from '#app/domain/catalogue/shelf-item.ts';
import { heightRatio } from '#app/domain/drawing/drawing-spec.ts';
import type { Hit } from '#search/index.ts';

/** The address of one picture of a found product, fit for a list. */
export function hitImage(picture: PictureAddress | null): string | null {
  return picture && pictureUrl(picture, plainWidth);
}

/** A found product as a shelf shows it, with the placeholder of its picture. */
export function toShelfItem(hit: Hit, placeholder: string | null = null): ShelfItem {
  return {
    slug: hit.slug,
    name: hit.name,
    village: hit.village,
    priceFrom: hit.price,
    priceTo: hit.priceTo,
    soldBy: soldByMeasure(hit.unit),
    stars: hit.stars,
    available: hit.available,
    leadDays: hit.leadDays,
    picture: hit.picture && { src: pictureUrl(hit.picture, plainWidth), widths: listWidths, width: plainWidth, height: plainWidth * heightRatio.product, alt: hit.name, placeholder },
  };
}
