import { choiceWords, type ListingContent, TEXT_LIMITS, type TextField as TextFieldName } from '#app/domain/listings/content.ts';
import type { ContentLack } from '#app/domain/listings/readiness.ts';
import { typedOption, withTypedOption } from '#app/domain/listings/edit-content.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Checkbox, SelectField, TextArea, TextField } from '#app/ui/field.tsx';
import type { ListingChoices } from '#app/services/listings/list-listing-choices.server.ts';
import { newId } from '../photos/new-id.ts';
import { variantFieldName } from './form-content.ts';
import { errorsAt, fieldId } from './lack-words.ts';
import { NumberInput } from './number-input.tsx';

export type MoreProps = { content: ListingContent; lacks: readonly ContentLack[]; choices: ListingChoices; onChange: (content: ListingContent) => void };

/** A text of the listing, of one line or of many. */
export function ListingText({ field, label, hint, content, lacks, onChange, long = false, list, optional }: Omit<MoreProps, 'choices'> & { field: TextFieldName; label: string; hint?: string; long?: boolean; list?: string; optional?: boolean }) {
  const given = { id: field, name: field, label, hint, optional, value: content[field], maxLength: TEXT_LIMITS[field], errors: errorsAt(lacks, field), autoComplete: 'off' };
  return long ? <TextArea {...given} onChange={({ target }) => onChange({ ...content, [field]: target.value })} /> : <TextField {...given} list={list} onChange={({ target }) => onChange({ ...content, [field]: target.value })} />;
}

/** What it is, of what and how it is made: told when there is time for it. */
export function AboutFields({ content, lacks, choices, onChange }: MoreProps) {
  const given = { content, lacks, onChange };
  return (
    <>
      <ListingText {...given} field="category" label={m.listing_category()} hint={m.listing_category_hint()} list="categories" />
      <datalist id="categories">
        {choices.categories.map((category) => (
          <option key={category}>{category}</option>
        ))}
      </datalist>
      <SelectField id="craftSlug" name="craftSlug" label={m.listing_craft()} value={content.craftSlug} errors={errorsAt(lacks, 'craftSlug')} onChange={({ target }) => onChange({ ...content, craftSlug: target.value })}>
        {choices.crafts.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </SelectField>
      <ListingText {...given} field="materials" label={m.listing_materials()} hint={m.listing_materials_hint()} />
      <ListingText {...given} field="technique" label={m.listing_technique()} hint={m.listing_technique_hint()} long />
      {content.variants.map((variant) => {
        const words = choiceWords(content.options, variant.choice);
        const change = (dimensions: string) => onChange({ ...content, variants: content.variants.map((one) => (one.id === variant.id ? { ...one, dimensions } : one)) });
        return (
          <TextField key={variant.id} name={variantFieldName(variant.id, 'dimensions')} label={words ? m.listing_dimensions_of({ variant: words }) : m.listing_dimensions()} hint={words ? undefined : m.listing_dimensions_hint()} value={variant.dimensions} maxLength={200} autoComplete="off" onChange={({ target }) => change(target.value)} />
        );
      })}
      <ListingText {...given} field="care" label={m.listing_care()} long />
      <ListingText {...given} field="story" label={m.listing_story()} hint={m.listing_story_hint()} long />
    </>
  );
}

/** How it is sold and sent. */
export function SellingFields({ content, lacks, onChange }: Omit<MoreProps, 'choices'>) {
  const given = { content, lacks, onChange };
  return (
    <>
      <input type="hidden" name="has-fragile" value="1" />
      <Checkbox name="fragile" label={m.listing_fragile()} hint={m.listing_fragile_hint()} checked={content.fragile} onChange={({ target }) => onChange({ ...content, fragile: target.checked })} />
      <NumberInput id="leadDays" name="leadDays" label={m.listing_lead()} hint={m.listing_lead_hint()} kind="count" optional value={content.leadDays} errors={errorsAt(lacks, 'leadDays')} onChange={(leadDays) => onChange({ ...content, leadDays })} />
      <NumberInput id="shelfLifeDays" name="shelfLifeDays" label={m.listing_shelf_life()} hint={m.listing_shelf_life_hint()} kind="count" optional value={content.shelfLifeDays} errors={errorsAt(lacks, 'shelfLifeDays')} onChange={(shelfLifeDays) => onChange({ ...content, shelfLifeDays })} />
      <ListingText {...given} field="unit" label={m.listing_unit()} hint={m.listing_unit_hint()} />
      {content.variants.map((variant) => {
        const id = fieldId('sku', variant.id);
        const words = choiceWords(content.options, variant.choice);
        return (
          <TextField key={id} id={id} name={variantFieldName(variant.id, 'sku')} label={words ? m.listing_sku_of({ variant: words }) : m.listing_sku()} hint={words ? undefined : m.listing_sku_hint()} optional value={variant.sku} errors={errorsAt(lacks, id)} maxLength={60} autoComplete="off" onChange={({ target }) => onChange({ ...content, variants: content.variants.map((one) => (one.id === variant.id ? { ...one, sku: target.value } : one)) })} />
        );
      })}
    </>
  );
}

/** The same for who reads English; whatever is not told shows in Vietnamese. */
export function EnglishFields({ content, lacks, onChange }: Omit<MoreProps, 'choices'>) {
  const given = { content, lacks, onChange };
  return (
    <>
      <p className="hint">{m.listing_english_text()}</p>
      <ListingText {...given} field="nameEn" label={m.listing_name_en()} />
      <ListingText {...given} field="categoryEn" label={m.listing_category_en()} />
      {content.options.map((option, at) => {
        const typed = typedOption(option);
        return (
          <fieldset key={option.key}>
            <legend className="lab">{option.name || m.listing_option_unnamed()}</legend>
            <TextField name={`option.${at}.nameEn`} label={m.listing_option_name_en()} value={typed.nameEn} maxLength={40} onChange={({ target }) => onChange(withTypedOption(content, { ...typed, nameEn: target.value }, newId))} />
            <EnglishValues at={at} value={typed.valuesEn} onType={(valuesEn) => onChange(withTypedOption(content, { ...typed, valuesEn }, newId))} />
          </fieldset>
        );
      })}
      <ListingText {...given} field="materialsEn" label={m.listing_materials_en()} />
      <ListingText {...given} field="techniqueEn" label={m.listing_technique_en()} long />
      {content.variants.map((variant) => {
        const words = choiceWords(content.options, variant.choice);
        return (
          <TextField key={variant.id} name={variantFieldName(variant.id, 'dimensionsEn')} label={words ? m.listing_dimensions_en_of({ variant: words }) : m.listing_dimensions_en()} value={variant.dimensionsEn} maxLength={200} onChange={({ target }) => onChange({ ...content, variants: content.variants.map((one) => (one.id === variant.id ? { ...one, dimensionsEn: target.value } : one)) })} />
        );
      })}
      <ListingText {...given} field="careEn" label={m.listing_care_en()} long />
      <ListingText {...given} field="storyEn" label={m.listing_story_en()} long />
    </>
  );
}

/** A list of words that is read when it is left: half a word is no value's name. */
function EnglishValues({ at, value, onType }: { at: number; value: string; onType: (text: string) => void }) {
  return <TextField key={value} name={`option.${at}.valuesEn`} label={m.listing_option_values_en()} hint={m.listing_option_values_hint()} defaultValue={value} maxLength={2000} onBlur={({ target }) => target.value !== value && onType(target.value)} />;
}
