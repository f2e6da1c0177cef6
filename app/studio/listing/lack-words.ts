import { TEXT_LIMITS } from '#app/domain/listings/content.ts';
import { type ContentLack, MOST_SKU_LETTERS } from '#app/domain/listings/readiness.ts';
import { CHEAPEST } from '#app/domain/listings/repricing.ts';
import { MOST_VARIANTS } from '#app/domain/listings/variant-grid.ts';
import { formatDong, formatNumber } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { notNumberWords, type UnreadText } from './unread.ts';

/** The field of a lack on the page. */
export function lackAnchor(lack: ContentLack): string {
  switch (lack.field) {
    case 'price':
    case 'stock':
    case 'sku':
      return fieldId(lack.field, lack.variantId);
    case 'weight':
      return fieldId('weightGrams', lack.variantId);
    case 'size':
      return fieldId('lengthCm', lack.variantId);
    case 'pictures':
    case 'variants':
    case 'village':
      return lack.field;
    case 'maker':
      return 'artisanId';
    case 'craft':
      return 'craftSlug';
    default:
      return lack.field;
  }
}

export const fieldId = (field: string, variantId: string): string => `${field}-${variantId}`;

/** What is wrong, said at its field. */
export function lackWords(lack: ContentLack): string {
  switch (lack.field) {
    case 'pictures':
      return lack.code === 'gone' ? m.listing_picture_gone({ number: lack.number }) : m.listing_lacks_pictures();
    case 'name':
      if (lack.code === 'certified') return m.listing_name_certified({ number: lack.decisionNumber, name: lack.productName });
      return lack.code === 'too-long' ? m.listing_too_long({ most: formatNumber(lack.most, getLocale()) }) : m.listing_lacks_name();
    case 'village':
      return m.listing_lacks_village();
    case 'maker':
      return m.listing_lacks_maker();
    case 'variants':
      return m.listing_lacks_variants();
    case 'price':
      return lack.code === 'too-much' ? m.listing_too_much() : lack.code === 'too-little' ? m.listing_price_too_little({ least: formatDong(CHEAPEST, getLocale()) }) : m.listing_lacks_price();
    case 'weight':
      return lack.code === 'too-much' ? m.listing_too_much() : m.listing_lacks_weight();
    case 'size':
      return lack.code === 'too-much' ? m.listing_too_much() : m.listing_lacks_size();
    case 'craft':
      return lack.code === 'certified' ? m.listing_craft_certified({ number: lack.decisionNumber, name: lack.productName }) : m.listing_lacks_craft();
    case 'stock':
      return { 'too-much': m.listing_too_much(), negative: m.listing_stock_negative(), 'no-orders': m.listing_lacks_orders() }[lack.code];
    case 'leadDays':
    case 'shelfLifeDays':
      return m.listing_not_days();
    case 'sku':
      return { twice: m.listing_sku_twice(), taken: m.listing_sku_taken(), 'too-long': m.listing_too_long({ most: MOST_SKU_LETTERS }) }[lack.code];
    case 'options':
      return { 'no-values': m.listing_option_no_values(), twice: m.listing_option_twice(), nameless: m.listing_option_nameless(), 'too-many': m.listing_option_too_many({ most: MOST_VARIANTS }) }[lack.code];
    default:
      return m.listing_too_long({ most: formatNumber(TEXT_LIMITS[lack.field], getLocale()) });
  }
}

/** What is wrong with one field; null where nothing is. */
export function errorsAt(lacks: readonly ContentLack[], anchor: string): string[] | null {
  const found = lacks.filter((lack) => lackAnchor(lack) === anchor).map(lackWords);
  return found.length > 0 ? found : null;
}

/** One line for each kind of lack, leading to the first field that has it. */
export function lackSummary(lacks: readonly ContentLack[], unread: readonly UnreadText[]): { anchor: string; words: string; count: number }[] {
  const lines = new Map<string, { anchor: string; words: string; count: number }>();
  const unreadAt = new Set(unread.map(({ anchor }) => anchor));
  const said = lacks.map((lack) => ({ anchor: lackAnchor(lack), words: lackWords(lack) })).filter(({ anchor }) => !unreadAt.has(anchor));
  for (const { anchor, words } of [...unread.map((one) => ({ anchor: one.anchor, words: notNumberWords(one.kind) })), ...said]) {
    const line = lines.get(words);
    if (line) line.count += 1;
    else lines.set(words, { anchor, words, count: 1 });
  }
  return [...lines.values()];
}
