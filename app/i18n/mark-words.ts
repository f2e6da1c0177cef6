// What a village's mark is called wherever it is shown: on labels, slips and pages.
import type { ShownMark } from '#app/domain/villages/mark.ts';
import { m } from './paraglide/messages.js';

export function markWords(mark: ShownMark, locale: 'vi' | 'en'): string {
  const kinds = { collective_mark: m.parcel_pdf_mark_collective, certification_mark: m.parcel_pdf_mark_certification, geographical_indication: m.parcel_pdf_mark_indication };
  const kind = kinds[mark.kind]({}, { locale });
  // Many a mark is called what it is.
  return mark.name.toLowerCase().startsWith(kind.toLowerCase()) ? mark.name : m.parcel_pdf_mark({ kind, name: mark.name }, { locale });
}
