import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

/** `4,2 kg`, in English `4.2 kg`; at least a tenth. */
export function weightWords(grams: number, locale: 'vi' | 'en' = getLocale()): string {
  const tenths = Math.max(1, Math.ceil(grams / 100));
  const kilograms = `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `${locale === 'vi' ? ',' : '.'}${tenths % 10}`}`;
  return m.parcel_weight({ kilograms }, { locale });
}
