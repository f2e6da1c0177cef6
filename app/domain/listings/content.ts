/**
 * A listing as it is typed: everything that its form holds, complete or not. A draft keeps it as it is; publishing turns it
 * into a Product with its Variants and Pictures. The village is the workshop's and cannot be chosen.
 */
import type { Crop } from '../catalogue/crop.ts';
import type { Dong } from '../money/dong.ts';
import type { Choice } from './variant-grid.ts';

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
