/**
 * How a listing's form changes its content: what there is to choose from is typed as words ("22 cm, 28 cm"), and the grid
 * of variants follows each letter. Whatever is typed back finds its price and its stock again.
 */
import type { ContentOption, ContentVariant, ListingContent } from './content.ts';
import { newVariant } from './content.ts';
import { nfc, slugify } from '../text/vietnamese.ts';
import { gridOf, mergeGrid } from './variant-grid.ts';

/** More nobody chooses from on a phone. */
export const MOST_TYPED_OPTIONS = 3;

/** An option as it is typed. */
export type TypedOption = { key: string; name: string; nameEn: string; values: string; valuesEn: string };

const words = (text: string): string[] => text.split(/[,;\n]/).map((word) => nfc(word.trim().replace(/\s+/g, ' '))).filter(Boolean);

/** An option as text for its form. */
export const typedOption = ({ key, name, nameEn, values }: ContentOption): TypedOption => ({
  key, name, nameEn,
  values: values.map((value) => value.name).join(', '),
  valuesEn: values.some((value) => value.nameEn) ? values.map((value) => value.nameEn || value.name).join(', ') : '',
});

/** A key that none of these is, made from the words. */
function freeKey(name: string, taken: ReadonlySet<string>): string {
  const stem = slugify(name).slice(0, 40) || 'x';
  for (let n = 1; ; n += 1) {
    const key = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.has(key)) return key;
  }
}

/** The option that the words mean. A value that is called otherwise at the same place is the same value; one of a known name is that one. */
function readOption(typed: TypedOption, before: ContentOption | undefined): ContentOption {
  const names = [...new Set(words(typed.values))];
  const english = words(typed.valuesEn);
  const known = before?.values ?? [];
  const used = new Set(names.flatMap((name) => known.find((value) => value.name === name)?.key ?? []));
  const values = names.map((name, at) => {
    const same = known.find((value) => value.name === name) ?? (known[at] && !used.has(known[at].key) ? known[at] : undefined);
    const key = same?.key ?? freeKey(name, new Set([...used, ...known.map((value) => value.key)]));
    used.add(key);
    return { ...same, key, name, nameEn: english[at] === name ? '' : (english[at] ?? '') };
  });
  return { key: typed.key, name: nfc(typed.name), nameEn: nfc(typed.nameEn), values };
}

const placeOf = ({ choice }: ContentVariant): string => JSON.stringify(Object.entries(choice).toSorted());

/**
 * The content with these options, and with the variants that they make. `dropped`: variants that were there before, which
 * come back when they can be chosen again. Options that make no grid, or too large a one, leave the variants as they are.
 */
export function withOptions(content: ListingContent, options: readonly ContentOption[], newId: () => string, dropped: readonly ContentVariant[] = []): ListingContent {
  const grid = gridOf(options);
  if (!grid.ok) return { ...content, options: [...options] };
  const { rows } = mergeGrid(grid.choices, content.variants);
  const variants = rows.map(({ choice, variant }): ContentVariant => {
    if (variant) return { ...variant, choice };
    const back = dropped.find((one) => placeOf(one) === placeOf({ ...one, choice }) && !content.variants.some(({ id }) => id === one.id));
    return back ?? likeTheOthers(newVariant(newId(), choice), content.variants);
  });
  const chosen = content.pictures.map((picture) => (picture.choice && !rows.some(({ choice }) => Object.entries(picture.choice!).every(([key, value]) => choice[key] === value)) ? { ...picture, choice: null } : picture));
  return { ...content, options: [...options], variants, pictures: chosen };
}

const SHARED = ['price', 'weightGrams', 'lengthCm', 'widthCm', 'heightCm'] as const;

/** What all the others have in common a new one has too. */
function likeTheOthers(made: ContentVariant, others: readonly ContentVariant[]): ContentVariant {
  const shared = SHARED.flatMap((field) => (others.length > 0 && others.every((other) => other[field] === others[0]![field]) ? [[field, others[0]![field]] as const] : []));
  return { ...made, ...Object.fromEntries(shared) };
}

/** The content with the option as it is typed now, or with one more; without it where nothing is left of it. */
export function withTypedOption(content: ListingContent, typed: TypedOption, newId: () => string, dropped: readonly ContentVariant[] = []): ListingContent {
  const option = readOption(typed, content.options.find(({ key }) => key === typed.key));
  const options = content.options.some(({ key }) => key === option.key) ? content.options.map((one) => (one.key === option.key ? option : one)) : [...content.options, option];
  return withOptions(content, options, newId, dropped);
}

/** The content with a value shown by this colour, or by its name alone; a glaze of which nobody would know its name. */
export function withColour(content: ListingContent, option: string, value: string, colour: string | null): ListingContent {
  const told = (one: ContentOption['values'][number]): ContentOption['values'][number] => {
    if (one.key !== value) return one;
    const { colour: _, ...plain } = one;
    return colour === null ? plain : { ...plain, colour };
  };
  return { ...content, options: content.options.map((one) => (one.key === option ? { ...one, values: one.values.map(told) } : one)) };
}

/** An option of no name and no values yet. */
export const emptyOption = (options: readonly ContentOption[]): ContentOption => ({ key: freeKey('chon', new Set(options.map(({ key }) => key))), name: '', nameEn: '', values: [] });

/** Whether all variants say the same of these: then it is asked once for all. */
export const isShared = (variants: readonly ContentVariant[], fields: readonly (keyof ContentVariant)[]): boolean =>
  variants.every((variant) => fields.every((field) => variant[field] === variants[0]?.[field]));
