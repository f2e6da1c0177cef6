import type { ContentVariant } from '#app/domain/listings/content.ts';
import type { NumberKind } from '#app/domain/listings/read-number.ts';

/** How each figure of a variant is typed. */
export const numberKinds = {
  price: 'money',
  stock: 'count',
  weightGrams: 'grams',
  lengthCm: 'centimetres',
  widthCm: 'centimetres',
  heightCm: 'centimetres',
} as const satisfies Partial<Record<keyof ContentVariant, NumberKind>>;

export type NumberField = keyof typeof numberKinds;
