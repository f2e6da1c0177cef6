import { type ReactNode, useState } from 'react';
import { choiceWords, type ContentVariant, type ListingContent } from '#app/domain/listings/content.ts';
import { doubtfulPrices } from '#app/domain/listings/doubtful-price.ts';
import { isShared } from '#app/domain/listings/edit-content.ts';
import type { ContentLack } from '#app/domain/listings/readiness.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Button } from '#app/ui/button.tsx';
import { Checkbox } from '#app/ui/field.tsx';
import type { ParcelHabit } from '#app/services/listings/get-habits.server.ts';
import { variantFieldName } from './form-content.ts';
import { errorsAt, fieldId } from './lack-words.ts';
import { numberKinds, type NumberField } from './number-kinds.ts';
import { NumberInput } from './number-input.tsx';

export type VariantFieldsProps = { content: ListingContent; lacks: readonly ContentLack[]; onChange: (content: ListingContent) => void };

const labels: Record<NumberField, () => string> = { price: m.listing_price, stock: m.listing_stock, weightGrams: m.listing_weight, lengthCm: m.listing_length, widthCm: m.listing_width, heightCm: m.listing_height };
const units: Partial<Record<NumberField, string>> = { price: '₫', weightGrams: 'g', lengthCm: 'cm', widthCm: 'cm', heightCm: 'cm' };

/** What is made after the order has no pieces that lie there: its figure is how many are taken on. */
const labelOf = (field: NumberField, { leadDays }: ListingContent): string => (field === 'stock' && leadDays !== null ? m.listing_stock_orders() : labels[field]());

const withVariant = (content: ListingContent, id: string, changes: Partial<ContentVariant>): ListingContent => ({ ...content, variants: content.variants.map((variant) => (variant.id === id ? { ...variant, ...changes } : variant)) });
const withAll = (content: ListingContent, changes: Partial<ContentVariant>): ListingContent => ({ ...content, variants: content.variants.map((variant) => ({ ...variant, ...changes })) });

type FigureProps = VariantFieldsProps & { field: NumberField; variant: ContentVariant; all?: boolean; label?: ReactNode; hint?: string; doubt?: string };

/** One figure of a variant, or of all of them. */
function Figure({ content, lacks, onChange, field, variant, all = false, label, hint, doubt }: FigureProps) {
  const id = fieldId(field, variant.id);
  return (
    <NumberInput
      id={id}
      name={variantFieldName(all ? null : variant.id, field)}
      label={label ?? labelOf(field, content)}
      kind={numberKinds[field]}
      unit={field === 'stock' ? undefined : units[field]}
      value={variant[field]}
      hint={hint}
      doubt={doubt}
      errors={errorsAt(lacks, id)}
      onChange={(value) => onChange(all ? withAll(content, { [field]: value }) : withVariant(content, variant.id, { [field]: value }))}
    />
  );
}

/** "The same for all", or each its own: the first that is typed differently is not lost by saying the same. */
function useSame(content: ListingContent, fields: readonly NumberField[]) {
  const [each, setEach] = useState(() => !isShared(content.variants, fields));
  return { same: !each && isShared(content.variants, fields), setEach };
}

export type StockProps = VariantFieldsProps & {
  /** Pieces that came and went since a change of a listing was begun. */
  moved: Readonly<Record<string, number>>;
};

const stockHintOf = ({ leadDays }: ListingContent, { stock }: ContentVariant): string | undefined => (leadDays !== null ? m.listing_stock_orders_hint() : stock === null ? m.listing_stock_hint() : undefined);

/** What it costs and how many there are; a row for each variant. */
export function PriceAndStock({ content, lacks, onChange, moved }: StockProps) {
  const { same, setEach } = useSame(content, ['price']);
  const [first] = content.variants;
  if (!first) return null;
  const given = { content, lacks, onChange };
  const stockHint = (variant: ContentVariant) => (moved[variant.id] ? m.listing_stock_moved({ moved: Math.abs(moved[variant.id]!), left: (variant.stock ?? 0) + moved[variant.id]! }) : stockHintOf(content, variant));
  const doubtful = doubtfulPrices(content.variants);
  const doubtOf = ({ id, price }: ContentVariant) => (doubtful.has(id) ? m.listing_price_doubt({ price: formatDong(price!, getLocale()), others: formatDong(doubtful.get(id)!, getLocale()) }) : undefined);
  if (content.variants.length === 1) {
    return (
      <div className="amounts" id="variants" tabIndex={-1}>
        <Figure {...given} field="price" variant={first} />
        <Figure {...given} field="stock" variant={first} hint={stockHint(first)} />
      </div>
    );
  }
  return (
    <div id="variants" tabIndex={-1}>
      <Checkbox className="with-script" label={m.listing_price_same()} checked={same} onChange={({ target }) => {
        setEach(!target.checked);
        if (target.checked) onChange(withAll(content, { price: first.price }));
      }} />
      {same && <Figure {...given} field="price" variant={first} all />}
      <ul className="grid">
        {content.variants.map((variant) => {
          const words = choiceWords(content.options, variant.choice);
          const name = variantFieldName(variant.id, 'active');
          return (
            <li key={variant.id} className={variant.active ? undefined : 'grid__off'}>
              <b>{words}</b>
              {!same && <Figure {...given} field="price" variant={variant} label={<Of name={labels.price()} words={words} />} doubt={doubtOf(variant)} />}
              <Figure {...given} field="stock" variant={variant} label={<Of name={labelOf('stock', content)} words={words} />} hint={stockHint(variant)} />
              <input type="hidden" name={`has-${name}`} value="1" />
              <Checkbox name={name} label={<Of name={m.listing_active()} words={words} />} checked={variant.active} onChange={({ target }) => onChange(withVariant(content, variant.id, { active: target.checked }))} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The variant's name stands above already; who hears the field alone is told it again. */
const Of = ({ name, words }: { name: string; words: string }) => (
  <>
    {name} <span className="vh">{words}</span>
  </>
);

const PARCEL = ['weightGrams', 'lengthCm', 'widthCm', 'heightCm'] as const;

/** Weight and size as packed, by which delivery is counted; parcels that the workshop packed before are one tap. */
export function Parcel({ content, lacks, onChange, parcels }: VariantFieldsProps & { parcels: readonly ParcelHabit[] }) {
  const { same, setEach } = useSame(content, PARCEL);
  const [first] = content.variants;
  if (!first) return null;
  const given = { content, lacks, onChange };
  const many = content.variants.length > 1;
  const fields = (variant: ContentVariant, all: boolean) => (
    <div className="amounts amounts--parcel">
      {PARCEL.map((field) => (
        <Figure key={field} {...given} field={field} variant={variant} all={all} />
      ))}
    </div>
  );
  return (
    <>
      {parcels.length > 0 && (
        <div className="with-script presets" role="group" aria-label={m.listing_parcel_used()}>
          {parcels.map((parcel) => {
            const { lengthCm, widthCm, heightCm } = parcel;
            const isThis = content.variants.every((variant) => variant.lengthCm === lengthCm && variant.widthCm === widthCm && variant.heightCm === heightCm);
            return (
              <Button key={`${lengthCm} ${widthCm} ${heightCm}`} type="button" tone="quiet" aria-pressed={isThis} onClick={() => onChange(withAll(content, parcel))}>
                {m.listing_parcel({ length: lengthCm, width: widthCm, height: heightCm })}
              </Button>
            );
          })}
        </div>
      )}
      {many && (
        <Checkbox className="with-script" label={m.listing_parcel_same()} checked={same} onChange={({ target }) => {
          setEach(!target.checked);
          const { weightGrams, lengthCm, widthCm, heightCm } = first;
          if (target.checked) onChange(withAll(content, { weightGrams, lengthCm, widthCm, heightCm }));
        }} />
      )}
      {!many || same
        ? fields(first, true)
        : content.variants.map((variant) => (
            <fieldset key={variant.id} className="grid__parcel">
              <legend>{choiceWords(content.options, variant.choice)}</legend>
              {fields(variant, false)}
            </fieldset>
          ))}
    </>
  );
}
