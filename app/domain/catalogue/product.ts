/**
 * A product is what is listed; a variant is what is bought, priced and stocked. A product without
 * options has exactly one variant.
 */
import type { Dong } from '../money/dong.ts';
import { available } from '../stock/stock.ts';

export type ProductStatus = 'draft' | 'published' | 'hidden' | 'archived';

/** A choice to make: `size`, "Cỡ", with `22` "22 cm", `28` "28 cm". */
export type ProductOption = {
  key: string;
  name: string;
  values: readonly OptionValue[];
};

export type OptionValue = { key: string; name: string; colour?: string };

const offers = (option: ProductOption, valueKey: string | undefined): boolean =>
  option.values.some(({ key }) => key === valueKey);

export type Variant = {
  id: string;
  /** The key of one value for each of the product's options. */
  choice: Readonly<Record<string, string>>;
  price: Dong;
  onHand: number;
  reserved: number;
  /** As packed for the road. */
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  /** False when this variant is no longer sold. */
  active: boolean;
};

export type Product<V extends Variant = Variant> = {
  id: string;
  status: ProductStatus;
  options: readonly ProductOption[];
  variants: readonly V[];
};

export const piecesLeft = (variant: Pick<Variant, 'onHand' | 'reserved'>): number =>
  available(variant.onHand, variant.reserved);

/**
 * The pictures that show a variant, in their order: those of its choice and those of every choice. All of them where
 * none shows it, as nothing is worse than something near.
 */
export function picturesOf<P extends { choice: Readonly<Record<string, string>> | null }>(pictures: readonly P[], variant: Pick<Variant, 'choice'> | null): P[] {
  const shown = variant ? pictures.filter(({ choice }) => choice === null || Object.entries(choice).every(([key, value]) => variant.choice[key] === value)) : [];
  return shown.length > 0 ? shown : [...pictures];
}

export type Selection = Readonly<Record<string, string | undefined>>;

export type VariantChoice<V extends Variant = Variant> =
  | { ok: true; variant: V }
  /** `missing`: options still to be chosen. */
  | { ok: false; code: 'incomplete'; missing: string[] }
  | { ok: false; code: 'no-such-combination' };

/** The variant a selection means. Keys and values that are no option of the product are ignored. */
export function chooseVariant<V extends Variant>(product: Product<V>, selection: Selection): VariantChoice<V> {
  const missing = product.options.filter((option) => !offers(option, selection[option.key])).map(({ key }) => key);
  if (missing.length > 0) return { ok: false, code: 'incomplete', missing };
  const variant = product.variants.find(
    ({ active, choice }) => active && product.options.every(({ key }) => choice[key] === selection[key]),
  );
  return variant ? { ok: true, variant } : { ok: false, code: 'no-such-combination' };
}

/** What a page shows before anything is chosen: the cheapest variant in stock, else the cheapest. */
export function defaultVariant<V extends Variant>(product: Product<V>): V | null {
  const sold = product.variants.filter(({ active }) => active);
  const byPrice = sold.toSorted((a, b) => a.price - b.price);
  return byPrice.find((variant) => piecesLeft(variant) > 0) ?? byPrice[0] ?? null;
}

/** For one option: which values lead to a variant with the other choices as they are, and whether any is left of it. */
export function optionStates(
  product: Product,
  selection: Selection,
  key: string,
): { value: OptionValue; state: 'in-stock' | 'sold-out' | 'none' }[] {
  const option = product.options.find((candidate) => candidate.key === key);
  return (option?.values ?? []).map((value) => {
    const choice = chooseVariant(product, { ...selection, [key]: value.key });
    if (choice.ok) return { value, state: piecesLeft(choice.variant) > 0 ? 'in-stock' : 'sold-out' };
    return { value, state: 'none' };
  });
}

/** Lowest and highest price of what is sold; null when nothing is. */
export function priceRange(variants: readonly Pick<Variant, 'price' | 'active'>[]): { from: Dong; to: Dong } | null {
  const prices = variants.filter(({ active }) => active).map(({ price }) => price);
  return prices.length === 0 ? null : { from: Math.min(...prices), to: Math.max(...prices) };
}

export function isInStock(product: Pick<Product, 'variants'>): boolean {
  return product.variants.some((variant) => variant.active && piecesLeft(variant) > 0);
}

export type PublishingGap =
  | 'workshop-not-verified'
  | 'name'
  | 'description'
  | 'picture'
  | 'material'
  | 'origin'
  | 'price'
  | 'packed-size'
  | 'choices';

export type PublishingFacts = {
  name: string;
  description: string;
  material: string;
  /** The village it comes from. */
  villageId: string | null;
  pictures: number;
  workshopVerified: boolean;
};

/**
 * Whether a product may be listed, with everything that is still missing. The seller's identity
 * comes first (E-commerce Law 122/2025, in force since 1 July 2026), origin may not be left out.
 */
export function isPublishable(
  product: Pick<Product, 'options' | 'variants'>,
  facts: PublishingFacts,
): { ok: true } | { ok: false; missing: PublishingGap[] } {
  const missing: PublishingGap[] = [];
  const sold = product.variants.filter(({ active }) => active);
  const need = (held: boolean, gap: PublishingGap): void => {
    if (!held) missing.push(gap);
  };
  need(facts.workshopVerified, 'workshop-not-verified');
  need(facts.name.trim().length >= 2, 'name');
  need(facts.description.trim() !== '', 'description');
  need(facts.pictures > 0, 'picture');
  need(facts.material.trim() !== '', 'material');
  need(facts.villageId !== null, 'origin');
  need(sold.length > 0 && sold.every(({ price }) => price > 0), 'price');
  need(
    sold.every(({ weightGrams, lengthCm, widthCm, heightCm }) => weightGrams > 0 && lengthCm > 0 && widthCm > 0 && heightCm > 0),
    'packed-size',
  );
  need(choicesAreSound(product.options, sold), 'choices');
  return missing.length === 0 ? { ok: true } : { ok: false, missing };
}

/** Every variant names a listed value for every option, and no two are the same. */
function choicesAreSound(options: readonly ProductOption[], variants: readonly Pick<Variant, 'choice'>[]): boolean {
  const combinations = variants.map(({ choice }) => JSON.stringify(options.map(({ key }) => choice[key] ?? null)));
  return (
    new Set(combinations).size === combinations.length &&
    variants.every(({ choice }) => options.every((option) => offers(option, choice[option.key])))
  );
}
