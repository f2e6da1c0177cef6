// Where the kit's page finds each thing that can be drawn.
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { heightRatio } from '#app/domain/drawing/drawing-spec.ts';
import { emblemCrafts, patternKinds, productFamilies, sceneKinds, type ProductFamily } from '#app/domain/drawing/kinds.ts';

export const drawn = { product: productFamilies, scene: sceneKinds, pattern: patternKinds, emblem: emblemCrafts } as const;
export type DrawnKind = keyof typeof drawn;

/** The address names a width and a format as that of a product's picture does; what answers is the drawing itself. */
export const drawingFile = (kind: DrawnKind, name: string): string => `/_kit/drawing/${kind}/${name}/480.webp`;

export function drawnPicture(family: ProductFamily): PictureSource {
  return { src: drawingFile('product', family), widths: [480], width: 800, height: 800 * heightRatio.product, alt: family };
}
