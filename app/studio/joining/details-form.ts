// What the form of a workshop's details sends: every rule is the service's, here only the shape.
import { z } from 'zod';

const line = z.string().max(500).default('');

export const detailsSchema = z.object({
  name: line, kind: line, village: line, legalName: line, taxCode: line, registrationNumber: line, phone: line, email: line, provinceCode: line, communeCode: line, addressLine: line,
});

export type DetailsShown = z.output<typeof detailsSchema>;

export const emptyDetails: DetailsShown = detailsSchema.parse({});

/** What was sent stands, also where a field was left empty: what was saved must not slip back in. */
export function shownDetails(sent: Record<string, unknown> | null | undefined, saved: DetailsShown): DetailsShown {
  if (!sent) return saved;
  return detailsSchema.parse(Object.fromEntries(Object.keys(emptyDetails).map((field) => [field, typeof sent[field] === 'string' ? sent[field] : ''])));
}
