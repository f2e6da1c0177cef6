import { choiceWords, type ContentOption, type ContentPicture, type ListingContent } from '#app/domain/listings/content.ts';
import type { Difference, DifferenceGroup, LostEdit } from '#app/domain/listings/merge-content.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

/** Names of what a listing refers to by id. */
export type Names = { makers: readonly { id: string; name: string }[]; crafts: readonly { slug: string; name: string }[] };

export const fieldWords: Record<Difference['field'], () => string> = {
  name: m.listing_name, nameEn: m.listing_name_en, category: m.listing_category, categoryEn: m.listing_category_en, craftSlug: m.listing_craft, artisanId: m.listing_maker,
  materials: m.listing_materials, materialsEn: m.listing_materials_en, technique: m.listing_technique, techniqueEn: m.listing_technique_en, care: m.listing_care, careEn: m.listing_care_en,
  story: m.listing_story, storyEn: m.listing_story_en, unit: m.listing_unit, fragile: m.listing_fragile, leadDays: m.listing_lead, shelfLifeDays: m.listing_shelf_life,
  options: m.listing_options, pictures: m.listing_pictures, sku: m.listing_sku, price: m.listing_price, stock: m.listing_stock, weightGrams: m.listing_weight,
  lengthCm: m.listing_length, widthCm: m.listing_width, heightCm: m.listing_height, dimensions: m.listing_dimensions, dimensionsEn: m.listing_dimensions_en, active: m.listing_active,
};

/** Which field, and of which variants where it is not of all. */
export function whereWords({ difference: { field }, variantIds }: DifferenceGroup, { options, variants }: ListingContent): string {
  const named = variants.filter(({ id }) => variantIds.includes(id));
  if (named.length === 0 || named.length === variants.length) return fieldWords[field]();
  return m.listing_field_of({ field: fieldWords[field](), variant: named.map(({ choice }) => choiceWords(options, choice)).join('; ') });
}

const optionWords = (options: readonly ContentOption[]): string => options.map(({ name, values }) => `${name}: ${values.map((value) => (value.colour ? `${value.name} ${value.colour}` : value.name)).join(', ')}`).join('; ');
const pictureWords = (pictures: readonly ContentPicture[]): string => [m.listing_pictures_count({ count: pictures.length }), ...pictures.map(({ alt }) => alt).filter(Boolean)].join(', ');

/** One side of a difference in words. */
export function sideWords(difference: Difference, side: 'base' | 'mine' | 'theirs', names: Names): string {
  if (difference.field === 'options') {
    const options = optionWords(difference[side]) || m.listing_side_empty();
    const edits = side === 'base' ? [] : difference.lost[side];
    return edits.length === 0 ? options : m.listing_side_edited({ options, edits: editWords(edits, difference[side], names) });
  }
  if (difference.field === 'pictures') return pictureWords(difference[side]);
  return valueWords(difference.field, difference[side], names);
}

/** "rạn (Giá: 320.000 ₫, Cân nặng: 600), lam (…)" */
function editWords(edits: readonly LostEdit[], options: readonly ContentOption[], names: Names): string {
  const variants = new Map<string, string[]>();
  for (const { choice, field, value } of edits) {
    const variant = choiceWords(options, choice);
    variants.set(variant, [...(variants.get(variant) ?? []), m.listing_edit_of({ field: fieldWords[field](), value: valueWords(field, value, names) })]);
  }
  return [...variants].map(([variant, changed]) => `${variant} (${changed.join(', ')})`).join(', ');
}

function valueWords(field: Difference['field'], value: string | number | boolean | null, names: Names): string {
  if (value === null || value === '') return m.listing_side_empty();
  if (typeof value === 'boolean') return value ? m.listing_yes() : m.listing_no();
  if (typeof value === 'number') return field === 'price' ? formatDong(value, getLocale()) : formatNumber(value, getLocale());
  if (field === 'artisanId') return names.makers.find(({ id }) => id === value)?.name ?? value;
  if (field === 'craftSlug') return names.crafts.find(({ slug }) => slug === value)?.name ?? value;
  return value;
}
