/**
 * What a listing lacks before it may be published: a shopper must see it, know what it costs and who made it where, and
 * the parcel must be weighed. Each lack names its field, so that it is said there.
 */
import { CHEAPEST, DEAREST } from './repricing.ts';
import type { Dong } from '../money/dong.ts';
import { type ListingContent, TEXT_FIELDS, TEXT_LIMITS, type TextField } from './content.ts';
import { gridOf } from './variant-grid.ts';

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

/** In grams, centimetres or pieces: beyond any parcel and any store, and within what the database counts. */
const LARGEST = 1_000_000;
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

/** What keeps a content from being published: it lacks something, or something in it cannot be so. */
export type ContentLack =
  | (Lack & { code?: undefined })
  | { field: TextField; code: 'too-long'; most: number }
  | { field: 'craft'; code?: undefined }
  /** A certificate stands on it as another product. */
  | { field: 'name' | 'craft'; code: 'certified'; decisionNumber: string; productName: string }
  | { field: 'pictures'; code: 'gone'; number: number }
  | { field: 'options'; code: 'no-values' | 'twice' | 'nameless'; key: string }
  | { field: 'options'; code: 'too-many'; variants: number }
  | { field: 'leadDays' | 'shelfLifeDays'; code: 'not-days' }
  | { field: 'stock'; variantId: string; code: 'negative' | 'no-orders' }
  | { field: 'price' | 'weight' | 'size' | 'stock'; variantId: string; code: 'too-much' }
  | { field: 'price'; variantId: string; code: 'too-little' }
  | { field: 'sku'; variantId: string; code: 'twice' | 'taken' | 'too-long' };

/** Letters that a SKU may have. */
export const MOST_SKU_LETTERS = 40;
const MOST_DAYS = 3_650;

/** The workshop that a listing is of. */
export type Shelf = {
  villageId: string | null;
  /** Whose work it may sell. */
  artisanIds: readonly string[];
  craftSlugs: readonly string[];
};

/**
 * Everything that keeps this content from being published, in the order of the form. What is made to order must say how many
 * are taken on, or nobody can buy it; what the shop has already as made to order (`listed`) may have taken all that it could.
 */
export function lacksOfContent(content: ListingContent, { villageId, artisanIds, craftSlugs }: Shelf, listed: ListingContent | null): ContentLack[] {
  const { options, variants } = content;
  const maker = content.artisanId !== null && artisanIds.includes(content.artisanId) ? content.artisanId : null;
  const lacks = lacksOf({ name: content.name, villageId, artisanId: maker, pictures: content.pictures.length, variants });
  const grid = gridOf(options);
  const nameless = options.find(({ name, values }) => name.trim() === '' || values.some((value) => value.name.trim() === ''));
  const areDays = (days: number | null) => days === null || (days > 0 && days <= MOST_DAYS);
  const skus = variants.map(({ sku }) => sku.trim());
  const takesNone = ({ id, active, stock }: ListingContent['variants'][number]) =>
    (content.leadDays ?? 0) > 0 && active && (stock === null || stock === 0) && !(listed && listed.leadDays !== null && listed.variants.some((one) => one.id === id && one.active));
  return [
    ...lacks,
    ...TEXT_FIELDS.flatMap((field): ContentLack[] => (content[field].trim().length > TEXT_LIMITS[field] ? [{ field, code: 'too-long', most: TEXT_LIMITS[field] }] : [])),
    ...(craftSlugs.includes(content.craftSlug) ? [] : [{ field: 'craft' } as const]),
    ...(grid.ok ? [] : [grid.code === 'too-many' ? ({ field: 'options', code: grid.code, variants: grid.variants } as const) : ({ field: 'options', code: grid.code, key: grid.key } as const)]),
    ...(nameless && grid.ok ? [{ field: 'options', code: 'nameless', key: nameless.key } as const] : []),
    ...(['leadDays', 'shelfLifeDays'] as const).flatMap((field): ContentLack[] => (areDays(content[field]) ? [] : [{ field, code: 'not-days' }])),
    ...variants.flatMap((variant) => tooMuchOf(variant)),
    ...variants.flatMap((variant, at): ContentLack[] => {
      const { id: variantId, stock } = variant;
      return [
        ...(takesNone(variant) ? [{ field: 'stock', variantId, code: 'no-orders' } as const] : []),
        ...(stock !== null && stock < 0 ? [{ field: 'stock', variantId, code: 'negative' } as const] : []),
        ...(skus[at] !== '' && skus.indexOf(skus[at]!) !== at ? [{ field: 'sku', variantId, code: 'twice' } as const] : []),
        ...(skus[at]!.length > MOST_SKU_LETTERS ? [{ field: 'sku', variantId, code: 'too-long' } as const] : []),
      ];
    }),
  ];
}

/** Figures that nobody means: a price for which nothing is made or with which no order could be counted, a parcel that no road carries. */
function tooMuchOf({ id: variantId, price, weightGrams, lengthCm, widthCm, heightCm, stock }: ListingContent['variants'][number]): ContentLack[] {
  const isBeyond = (most: number, ...values: (number | null)[]) => values.some((value) => (value ?? 0) > most);
  return [
    ...(price !== null && price > 0 && price < CHEAPEST ? [{ field: 'price', variantId, code: 'too-little' } as const] : []),
    ...(isBeyond(DEAREST, price) ? [{ field: 'price', variantId, code: 'too-much' } as const] : []),
    ...(isBeyond(LARGEST, weightGrams) ? [{ field: 'weight', variantId, code: 'too-much' } as const] : []),
    ...(isBeyond(LARGEST, lengthCm, widthCm, heightCm) ? [{ field: 'size', variantId, code: 'too-much' } as const] : []),
    ...(isBeyond(LARGEST, stock) ? [{ field: 'stock', variantId, code: 'too-much' } as const] : []),
  ];
}
