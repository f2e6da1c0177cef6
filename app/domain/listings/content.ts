/**
 * A listing as it is typed: everything that its form holds, complete or not. A draft keeps it as it is; publishing turns it
 * into a Product with its Variants and Pictures. The village is the workshop's and cannot be chosen.
 */
import type { Crop } from '../catalogue/crop.ts';
import type { Dong } from '../money/dong.ts';
import type { Choice } from './variant-grid.ts';

/** Letters that a text may have when it is published; a draft may hold more until then. */
export const TEXT_LIMITS = {
  name: 120, nameEn: 120, category: 60, categoryEn: 60, unit: 20,
  materials: 500, materialsEn: 500, technique: 1_000, techniqueEn: 1_000, care: 2_000, careEn: 2_000, story: 5_000, storyEn: 5_000,
} as const;

export type TextField = keyof typeof TEXT_LIMITS;

export const TEXT_FIELDS = Object.keys(TEXT_LIMITS) as TextField[];
export type { Crop };

export type ContentOption = { key: string; name: string; nameEn: string; values: { key: string; name: string; nameEn: string; colour?: string }[] };

export type ContentVariant = {
  /** The Variant's own id; a new one is chosen where it is typed, so that sending it twice makes one. */
  id: string;
  choice: Choice;
  /** Empty: given when it is published. */
  sku: string;
  price: Dong | null;
  /** Pieces on hand. Publishing writes the difference from what it was as a movement. */
  stock: number | null;
  /** Packed for the road. */
  weightGrams: number | null;
  lengthCm: number | null;
  widthCm: number | null;
  heightCm: number | null;
  /** The thing itself in words: "cao 28 cm, miệng 14 cm". */
  dimensions: string;
  dimensionsEn: string;
  active: boolean;
};

export type ContentPicture = {
  /** The Picture's own id, chosen where it is added. */
  id: string;
  /** SHA-256 of the photograph; null for a drawing of the demonstration, which `drawing` then is. */
  photo: string | null;
  drawing: unknown;
  /** Upright, of the whole photograph. */
  width: number;
  height: number;
  crop: Crop | null;
  placeholder: string | null;
  alt: string;
  altEn: string;
  /** It shows the variants of this choice only; null for all. */
  choice: Choice | null;
};

export type ListingContent = {
  name: string;
  nameEn: string;
  /** The kind of thing, in the shopper's word: "Bình, lọ". */
  category: string;
  categoryEn: string;
  craftSlug: string;
  /** Who made it. */
  artisanId: string | null;
  materials: string;
  materialsEn: string;
  technique: string;
  techniqueEn: string;
  care: string;
  careEn: string;
  story: string;
  storyEn: string;
  /** What is counted: "chiếc", "bộ". */
  unit: string;
  fragile: boolean;
  /** Made after the order, in this many days; null when sold from stock. */
  leadDays: number | null;
  shelfLifeDays: number | null;
  options: ContentOption[];
  variants: ContentVariant[];
  /** The first is the one that lists show. */
  pictures: ContentPicture[];
};

/** What a new listing takes from the workshop, so that nobody types it a second time. */
export type Habits = Pick<ListingContent, 'craftSlug' | 'artisanId' | 'category' | 'categoryEn' | 'unit' | 'care' | 'careEn' | 'fragile'>;

/** A variant of which nothing is known but how it is chosen. */
export const newVariant = (id: string, choice: Choice = {}): ContentVariant => ({
  id, choice, sku: '', price: null, stock: null, weightGrams: null, lengthCm: null, widthCm: null, heightCm: null, dimensions: '', dimensionsEn: '', active: true,
});

/** A listing that nobody has typed anything of: one variant, and the workshop's habits. */
export function emptyContent(variantId: string, habits: Partial<Habits> & Pick<Habits, 'craftSlug'>): ListingContent {
  return {
    name: '', nameEn: '', category: '', categoryEn: '', artisanId: null, materials: '', materialsEn: '', technique: '', techniqueEn: '', care: '', careEn: '',
    story: '', storyEn: '', unit: 'chiếc', fragile: false, leadDays: null, shelfLifeDays: null, options: [], variants: [newVariant(variantId)], pictures: [], ...habits,
  };
}

/** Whether nobody typed anything of a listing: all that it holds is what it was begun with, the workshop's habits and one variant packed as usual. */
export function isBlank({ name, nameEn, materials, materialsEn, technique, techniqueEn, story, storyEn, leadDays, shelfLifeDays, options, variants, pictures }: ListingContent): boolean {
  const words = [name, nameEn, materials, materialsEn, technique, techniqueEn, story, storyEn, ...variants.flatMap(({ sku, dimensions, dimensionsEn }) => [sku, dimensions, dimensionsEn])];
  const numbers = [leadDays, shelfLifeDays, ...variants.flatMap(({ price, stock }) => [price, stock])];
  return words.every((text) => text.trim() === '') && numbers.every((number) => number === null) && options.length === 0 && variants.length <= 1 && pictures.length === 0;
}

/**
 * The same thing once more, to be changed a little: variants of its own, nothing in stock, no SKU, since both are of the
 * other. Its pictures are the other's until it is published. `newId` is asked once for each variant.
 */
export function duplicateOf(content: ListingContent, newId: () => string): ListingContent {
  return {
    ...content,
    variants: content.variants.map((variant) => ({ ...variant, id: newId(), sku: '', stock: null })),
  };
}

/** The words of a choice, in the order of the options: "28 cm, men lam"; empty where there is nothing to choose. */
export function choiceWords(options: readonly ContentOption[], choice: Choice, language: 'name' | 'nameEn' = 'name'): string {
  return options
    .flatMap(({ key, values }) => {
      const value = values.find((one) => one.key === choice[key]);
      return value ? [value[language] || value.name] : [];
    })
    .join(', ');
}
