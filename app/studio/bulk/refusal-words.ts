// Why something was not done to one of many goods.
import { CHEAPEST } from '#app/domain/listings/repricing.ts';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

const fieldWords: Readonly<Record<string, () => string>> = {
  pictures: m.bulk_field_pictures,
  name: m.bulk_field_name,
  village: m.bulk_field_village,
  maker: m.bulk_field_maker,
  variants: m.bulk_field_variants,
  price: m.bulk_field_price,
  weight: m.bulk_field_weight,
  size: m.bulk_field_size,
  stock: m.bulk_field_orders,
};

const reasonWords: Readonly<Record<string, () => string>> = {
  'not-above-zero': m.bulk_refused_not_above_zero,
  'too-cheap': () => m.bulk_refused_too_cheap({ least: formatDong(CHEAPEST, getLocale()) }),
  'too-dear': m.bulk_refused_too_dear,
  'less-than-reserved': m.bulk_refused_reserved,
  'too-many-pieces': m.bulk_refused_too_many_pieces,
  stock: m.bulk_refused_reserved,
  'nothing-to-publish': m.bulk_refused_nothing_to_publish,
  'no-variants': m.bulk_refused_no_variants,
  'changed-since': m.bulk_refused_changed_since,
  'changed-meanwhile': m.bulk_refused_changed,
  conflict: m.bulk_refused_conflict,
  certified: m.bulk_refused_certified,
  'not-found': m.bulk_refused_gone,
  broke: m.bulk_refused_broke,
};

/** `lacking price pictures` names what is lacking after the reason. */
export function refusalWords(refusal: string): string {
  const [reason = '', ...fields] = refusal.split(' ');
  if (reason === 'lacking') return m.bulk_refused_lacking({ fields: [...new Set(fields.map((field) => (fieldWords[field] ?? m.bulk_field_other)()))].join(', ') });
  return (reasonWords[reason] ?? m.bulk_refused_not_allowed)();
}
