// A listing's form as a browser without script sends it: each field by its name, on top of what was typed before.
import type { ContentVariant, ListingContent } from '#app/domain/listings/content.ts';
import { TEXT_FIELDS } from '#app/domain/listings/content.ts';
import { emptyOption, MOST_TYPED_OPTIONS, withColour, withOptions, withTypedOption } from '#app/domain/listings/edit-content.ts';
import { type NumberKind, readNumber } from '#app/domain/listings/read-number.ts';
import { fieldId } from './lack-words.ts';
import { type NumberField, numberKinds } from './number-kinds.ts';
import type { UnreadText } from './unread.ts';

/** The name of a field of one variant, or of all of them at once. */
export const variantFieldName = (variantId: string | null, field: keyof ContentVariant): string => `${variantId ?? 'tat-ca'}.${field}`;

/** The name of the colour of a value of the option at this place. */
export const colourFieldName = (at: number, value: string): string => `option.${at}.mau.${value}`;

/** What a field of a colour shows while there is none: it cannot be empty. */
export const NO_COLOUR = '#c8bba5';

const NUMBERS = Object.keys(numberKinds) as NumberField[];

/** What was typed; where a figure is none, what was there stays, and the text is told. */
export function formContent(form: FormData, before: ListingContent, newId: () => string): { content: ListingContent; unread: UnreadText[] } {
  const text = (name: string): string | undefined => {
    const value = form.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const unread = new Map<string, UnreadText>();
  const figure: ReadFigure = ({ name, anchor, kind, otherwise }) => {
    const typed = text(name);
    const read = typed === undefined ? otherwise : readNumber(typed, kind);
    if (read !== undefined) return read;
    if (!unread.has(name)) unread.set(name, { name, anchor, kind, text: typed! });
    return otherwise;
  };
  let content: ListingContent = {
    ...before,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, text(field) ?? before[field]])),
    craftSlug: text('craftSlug') ?? before.craftSlug,
    artisanId: text('artisanId') === undefined ? before.artisanId : text('artisanId') || null,
    fragile: form.has('has-fragile') ? form.get('fragile') === 'on' : before.fragile,
    leadDays: figure({ name: 'leadDays', anchor: 'leadDays', kind: 'count', otherwise: before.leadDays }),
    shelfLifeDays: figure({ name: 'shelfLifeDays', anchor: 'shelfLifeDays', kind: 'count', otherwise: before.shelfLifeDays }),
    variants: before.variants.map((variant) => readVariant(variant, text, figure, form)),
  };
  for (let at = 0; at < MOST_TYPED_OPTIONS; at += 1) {
    const name = text(`option.${at}.name`);
    if (name === undefined) continue;
    const known = before.options[at];
    const typed = { key: known?.key ?? emptyOption(content.options).key, name, nameEn: text(`option.${at}.nameEn`) ?? known?.nameEn ?? '', values: text(`option.${at}.values`) ?? '', valuesEn: text(`option.${at}.valuesEn`) ?? '' };
    if (name.trim() === '' && typed.values.trim() === '') {
      if (known) content = withOptions(content, content.options.filter(({ key }) => key !== known.key), newId);
    } else {
      content = withTypedOption(content, typed, newId);
      for (const value of known?.values ?? []) {
        const colour = text(colourFieldName(at, value.key));
        // Whoever picks one and forgets the box beside it wants it.
        const picked = form.get(`${colourFieldName(at, value.key)}.co`) === 'on' || (value.colour === undefined && colour !== NO_COLOUR);
        if (colour !== undefined && /^#[0-9a-f]{6}$/i.test(colour)) content = withColour(content, known!.key, value.key, picked ? colour : null);
      }
    }
  }
  return { content, unread: [...unread.values()] };
}

type ReadFigure = (field: { name: string; anchor: string; kind: NumberKind; otherwise: number | null }) => number | null;

function readVariant(variant: ContentVariant, text: (name: string) => string | undefined, figure: ReadFigure, form: FormData): ContentVariant {
  const told = (field: keyof ContentVariant) => text(variantFieldName(variant.id, field)) ?? text(variantFieldName(null, field));
  const numbers = NUMBERS.map((field) => {
    const own = variantFieldName(variant.id, field);
    return [field, figure({ name: text(own) === undefined ? variantFieldName(null, field) : own, anchor: fieldId(field, variant.id), kind: numberKinds[field], otherwise: variant[field] })];
  });
  return {
    ...variant,
    ...(Object.fromEntries(numbers) as Pick<ContentVariant, NumberField>),
    sku: told('sku') ?? variant.sku,
    dimensions: told('dimensions') ?? variant.dimensions,
    dimensionsEn: told('dimensionsEn') ?? variant.dimensionsEn,
    active: form.has(`has-${variantFieldName(variant.id, 'active')}`) ? form.get(variantFieldName(variant.id, 'active')) === 'on' : variant.active,
  };
}
