/**
 * A listing that is in the shop as the content of its form, and its form as what the shop keeps: the two ways of one
 * translation. The shop keeps nothing where the form keeps an empty text.
 */
import { wholeSize } from '../catalogue/crop.ts';
import type { Dong } from '../money/dong.ts';
import { slugify } from '../text/vietnamese.ts';
import { choiceWords, type ContentOption, type ContentPicture, type ContentVariant, type ListingContent } from './content.ts';
import { typedWords } from './picture-words.ts';
import type { Choice } from './variant-grid.ts';

type KeptOption = { key: string; name: string; nameEn?: string; values: readonly { key: string; name: string; nameEn?: string; colour?: string }[] };

export type ListedVariant = {
  id: string;
  sku: string;
  choice: Choice;
  price: Dong;
  onHand: number;
  weightGrams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  dimensions: string | null;
  dimensionsEn: string | null;
  active: boolean;
};

/** What the shop keeps of a listing; variants and pictures in their order. */
export type Listed = {
  name: string;
  nameEn: string | null;
  category: string;
  categoryEn: string | null;
  craftSlug: string;
  artisanId: string | null;
  materials: string;
  materialsEn: string | null;
  technique: string | null;
  techniqueEn: string | null;
  care: string;
  careEn: string | null;
  story: string;
  storyEn: string | null;
  unit: string;
  fragile: boolean;
  leadDays: number | null;
  shelfLifeDays: number | null;
  options: readonly KeptOption[];
  variants: readonly ListedVariant[];
  pictures: readonly (Omit<ContentPicture, 'altEn'> & { altEn: string | null })[];
};

const isOf = (options: readonly KeptOption[], choice: Choice): boolean =>
  Object.keys(choice).length === options.length && options.every(({ key, values }) => values.some((value) => value.key === choice[key]));

/** The form of what is listed. Variants that can no longer be chosen are not in it; of two that are chosen alike, the one that is sold. */
export function contentOf(listed: Listed): ListingContent {
  const chosen = new Map<string, ListedVariant>();
  for (const variant of listed.variants) {
    if (!isOf(listed.options, variant.choice)) continue;
    const key = JSON.stringify(listed.options.map((option) => variant.choice[option.key]));
    const other = chosen.get(key);
    if (!other || (!other.active && variant.active)) chosen.set(key, variant);
  }
  return {
    name: listed.name,
    nameEn: listed.nameEn ?? '',
    category: listed.category,
    categoryEn: listed.categoryEn ?? '',
    craftSlug: listed.craftSlug,
    artisanId: listed.artisanId,
    materials: listed.materials,
    materialsEn: listed.materialsEn ?? '',
    technique: listed.technique ?? '',
    techniqueEn: listed.techniqueEn ?? '',
    care: listed.care,
    careEn: listed.careEn ?? '',
    story: listed.story,
    storyEn: listed.storyEn ?? '',
    unit: listed.unit,
    fragile: listed.fragile,
    leadDays: listed.leadDays,
    shelfLifeDays: listed.shelfLifeDays,
    options: listed.options.map(({ key, name, nameEn, values }) => ({ key, name, nameEn: nameEn ?? '', values: values.map((value) => ({ nameEn: '', ...value })) })),
    variants: [...chosen.values()].map(({ id, choice, sku, price, onHand, weightGrams, lengthCm, widthCm, heightCm, dimensions, dimensionsEn, active }) => ({
      id, choice, sku, price, stock: onHand, weightGrams, lengthCm, widthCm, heightCm, dimensions: dimensions ?? '', dimensionsEn: dimensionsEn ?? '', active,
    })),
    pictures: listed.pictures.map(({ id, photo, drawing, width, height, crop, placeholder, alt, altEn, choice }, at) => ({ id, photo, drawing, ...wholeSize({ width, height, crop }), crop, placeholder, ...typedWords(listed, { alt, altEn }, at), choice })),
  };
}

const some = (text: string): string | null => text.trim() || null;

/** An option's or a value's English name is kept where there is one. */
const keptOptions = (options: readonly ContentOption[]): KeptOption[] =>
  options.map(({ key, name, nameEn, values }) => ({
    key,
    name: name.trim(),
    ...(some(nameEn) && { nameEn: nameEn.trim() }),
    values: values.map((value) => ({ key: value.key, name: value.name.trim(), ...(some(value.nameEn) && { nameEn: value.nameEn.trim() }), ...(value.colour && { colour: value.colour }) })),
  }));

/** What the shop keeps of a listing itself. Without a kind of thing it is called as its craft is. */
export function keptListing(content: ListingContent, craftName: string) {
  return {
    name: content.name.trim(),
    nameEn: some(content.nameEn),
    category: some(content.category) ?? craftName,
    categoryEn: some(content.categoryEn),
    craftSlug: content.craftSlug,
    artisanId: content.artisanId,
    materials: content.materials.trim(),
    materialsEn: some(content.materialsEn),
    technique: some(content.technique),
    techniqueEn: some(content.techniqueEn),
    care: content.care.trim(),
    careEn: some(content.careEn),
    story: content.story.trim(),
    storyEn: some(content.storyEn),
    unit: some(content.unit) ?? 'chiếc',
    fragile: content.fragile,
    leadDays: content.leadDays,
    shelfLifeDays: content.shelfLifeDays,
    options: keptOptions(content.options),
  };
}

/** What the shop keeps of a variant, whose price and parcel are there; its stock moves apart. */
export function keptVariant(options: readonly ContentOption[], variant: ContentVariant & { price: Dong; weightGrams: number; lengthCm: number; widthCm: number; heightCm: number }) {
  const name = choiceWords(options, variant.choice);
  const nameEn = choiceWords(options, variant.choice, 'nameEn');
  const { choice, price, weightGrams, lengthCm, widthCm, heightCm, active } = variant;
  return {
    choice, price, weightGrams, lengthCm, widthCm, heightCm, active, name,
    nameEn: nameEn === name ? null : nameEn,
    dimensions: some(variant.dimensions),
    dimensionsEn: some(variant.dimensionsEn),
  };
}

/** What was typed as it reads once it is listed: what was left open in it as the shop filled it in. */
export function asListed(typed: ListingContent, listed: ListingContent): ListingContent {
  const variants = typed.variants.map((variant): ContentVariant => {
    const there = listed.variants.find(({ id }) => id === variant.id);
    return { ...variant, sku: variant.sku.trim() || (there?.sku ?? ''), stock: variant.stock ?? there?.stock ?? 0, dimensions: variant.dimensions.trim(), dimensionsEn: variant.dimensionsEn.trim() };
  });
  const pictures = typed.pictures.map((picture, at) => ({ ...picture, ...typedWords(typed, picture, at) }));
  return { ...contentOf({ ...keptListing(typed, listed.category), variants: [], pictures: [] }), variants, pictures };
}

/** The address of a new listing, from its name; what is taken gets a suffix. It never changes afterwards. */
export function listingSlug(name: string, suffix: string | null): string {
  const stem = slugify(name).slice(0, 80).replace(/-$/, '') || 'san-pham';
  return suffix === null ? stem : `${stem}-${suffix}`;
}

/** A number for the shelf and the label, where the workshop has none of its own: the name's initials, then chance, then which variant. */
export function madeSku(name: string, chance: string, position: number | null): string {
  const initials = slugify(name).split('-').map((word) => word[0] ?? '').join('').slice(0, 4).toUpperCase();
  return [initials || 'SP', chance, position === null ? '' : String(position + 1)].filter(Boolean).join('-');
}
