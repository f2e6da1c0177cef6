/**
 * What an order needs to know of its receiver. The screen's schema takes its limits from here,
 * and the service asks `checkContact` again: rules are in one place.
 */
import { parsePhone } from '../geography/phone.ts';
import type { PhoneReading } from '../geography/phone.ts';
import { nfc } from '../text/vietnamese.ts';

export const CONTACT_LIMITS = {
  name: { min: 2, max: 80 },
  addressLine: { min: 4, max: 160 },
  note: { max: 300 },
  email: { max: 254 },
} as const;

export type ContactFields = {
  name: string;
  phone: string;
  email?: string | null | undefined;
  provinceCode: string;
  communeCode: string;
  addressLine: string;
  note?: string | null | undefined;
};

/** Clean and complete: NFC, trimmed, phone as E.164. */
export type Contact = {
  name: string;
  phone: string;
  email: string | null;
  provinceCode: string;
  communeCode: string;
  addressLine: string;
  note: string | null;
};

export type ContactError =
  | 'missing'
  | 'too-short'
  | 'too-long'
  | 'no-letters'
  | 'not-an-address'
  | 'unknown-province'
  | 'unknown-commune'
  | 'commune-elsewhere';

export type PhoneRefusal = Extract<PhoneReading, { ok: false }>;

export type ContactErrors = {
  [Field in Exclude<keyof ContactFields, 'phone'>]?: ContactError;
} & { phone?: PhoneRefusal };

export type ContactVerdict = { ok: true; contact: Contact } | { ok: false; errors: ContactErrors };

/** What is known of the places that were chosen. */
export type ChosenPlaces = {
  provinceExists: boolean;
  /** The province the chosen commune lies in; null when there is no such commune. */
  provinceOfCommune: string | null;
};

/** A line as it is kept: NFC, one space between words, nothing invisible. */
export const oneLine = (text: string): string => nfc(text.replace(/\p{Cf}/gu, '')).replace(/[\s\p{Cc}]+/gu, ' ').trim();
/** A text as it is kept: NFC, its own line ends, nothing invisible. */
export const manyLines = (text: string): string =>
  nfc(text.replace(/\r\n?/g, '\n').replace(/[^\P{C}\n\t]/gu, '')).replace(/[^\S\n]+/g, ' ').trim();

/** Letters as a person counts them, not UTF-16 units. */
export const lengthOf = (text: string): number => [...text].length;

function lineError(text: string, limits: { min: number; max: number }): ContactError | undefined {
  if (text === '') return 'missing';
  if (lengthOf(text) < limits.min) return 'too-short';
  if (lengthOf(text) > limits.max) return 'too-long';
  return /\p{L}/u.test(text) ? undefined : 'no-letters';
}

export function checkName(typed: string): ContactError | undefined {
  return lineError(oneLine(typed), CONTACT_LIMITS.name);
}

export function checkAddressLine(typed: string): ContactError | undefined {
  const addressLine = oneLine(typed);
  const error = lineError(addressLine, CONTACT_LIMITS.addressLine);
  // "12/5" alone is an address in some lanes, so digits are enough here.
  return error === 'no-letters' && /\d/.test(addressLine) ? undefined : error;
}

/** Empty is allowed. Whether the mail arrives is for the mail to show; this catches slips. */
export function checkEmail(typed: string): ContactError | undefined {
  const email = oneLine(typed);
  if (email === '') return undefined;
  if (email.length > CONTACT_LIMITS.email.max) return 'too-long';
  return /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\.]+(\.[^\s@<>(),;:"[\]\\.]+)+$/.test(email) ? undefined : 'not-an-address';
}

export function checkNote(typed: string): ContactError | undefined {
  return lengthOf(manyLines(typed)) > CONTACT_LIMITS.note.max ? 'too-long' : undefined;
}

/** All errors at once, so that a form is mended in one go. */
export function checkContact(fields: ContactFields, places: ChosenPlaces): ContactVerdict {
  const phone = parsePhone(fields.phone);
  const errors: ContactErrors = {};
  const note = (field: Exclude<keyof ContactFields, 'phone'>, error: ContactError | undefined): void => {
    if (error) errors[field] = error;
  };
  note('name', checkName(fields.name));
  note('email', checkEmail(fields.email ?? ''));
  note('addressLine', checkAddressLine(fields.addressLine));
  note('note', checkNote(fields.note ?? ''));
  note('provinceCode', fields.provinceCode === '' ? 'missing' : places.provinceExists ? undefined : 'unknown-province');
  if (fields.communeCode === '') note('communeCode', 'missing');
  else if (places.provinceOfCommune === null) note('communeCode', 'unknown-commune');
  else if (places.provinceOfCommune !== fields.provinceCode) note('communeCode', 'commune-elsewhere');
  if (!phone.ok) errors.phone = phone;
  if (!phone.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    contact: {
      name: oneLine(fields.name),
      phone: phone.e164,
      email: oneLine(fields.email ?? '') || null,
      provinceCode: fields.provinceCode,
      communeCode: fields.communeCode,
      addressLine: oneLine(fields.addressLine),
      note: manyLines(fields.note ?? '') || null,
    },
  };
}
