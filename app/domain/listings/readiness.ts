/**
 * What a listing lacks before it may be published: a shopper must see it, know what it costs and who made it where, and
 * the parcel must be weighed. Each lack names its field, so that it is said there.
 */
import type { Dong } from '../money/dong.ts';

export type Listing = {
  name: string;
  villageId: string | null;
  /** Who made it. */
  artisanId: string | null;
  pictures: number;
  variants: readonly ListedVariant[];
};

export type ListedVariant = {
  id: string;
  active: boolean;
  price: Dong | null;
  /** As packed for the road. */
  weightGrams: number | null;
  lengthCm: number | null;
  widthCm: number | null;
  heightCm: number | null;
};

export type Lack =
  | { field: 'name' | 'village' | 'maker' | 'pictures' | 'variants' }
  | { field: 'price' | 'weight' | 'size'; variantId: string };

const isMeasured = (value: number | null): boolean => value !== null && Number.isSafeInteger(value) && value > 0;

/** Everything that is lacking, in the order of the form; empty when the listing may be published. Variants that are not sold lack nothing. */
export function lacksOf({ name, villageId, artisanId, pictures, variants }: Listing): Lack[] {
  const sold = variants.filter(({ active }) => active);
  return [
    ...(pictures > 0 ? [] : [{ field: 'pictures' } as const]),
    ...(name.trim() === '' ? [{ field: 'name' } as const] : []),
    ...(villageId === null ? [{ field: 'village' } as const] : []),
    ...(artisanId === null ? [{ field: 'maker' } as const] : []),
    ...(sold.length > 0 ? [] : [{ field: 'variants' } as const]),
    ...sold.flatMap(({ id: variantId, price, weightGrams, lengthCm, widthCm, heightCm }): Lack[] => [
      ...(isMeasured(price) ? [] : [{ field: 'price', variantId } as const]),
      ...(isMeasured(weightGrams) ? [] : [{ field: 'weight', variantId } as const]),
      ...([lengthCm, widthCm, heightCm].every(isMeasured) ? [] : [{ field: 'size', variantId } as const]),
    ]),
  ];
}
