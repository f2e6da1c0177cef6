// Reason codes of the account's services as sentences.
import { PASSWORD_LIMITS, type PasswordRefusal } from '#app/domain/access/password.ts';
import type { ContactError, ContactErrors, PhoneRefusal } from '#app/domain/checkout/contact.ts';
import { m } from '#app/i18n/paraglide/messages.js';

export function passwordWords(reason: PasswordRefusal): string {
  switch (reason) {
    case 'missing':
      return m.account_password_missing();
    case 'too-short':
      return m.account_password_too_short({ min: PASSWORD_LIMITS.min });
    case 'too-long':
      return m.account_password_too_long({ max: PASSWORD_LIMITS.max });
    case 'too-easy':
      return m.account_password_too_easy();
  }
}

export function nameWords(reason: ContactError): string {
  switch (reason) {
    case 'too-short':
      return m.account_name_too_short();
    case 'too-long':
      return m.account_name_too_long();
    case 'no-letters':
      return m.account_name_no_letters();
    default:
      return m.account_name_missing();
  }
}

export function emailWords(reason: ContactError): string {
  switch (reason) {
    case 'missing':
      return m.account_email_missing();
    case 'too-long':
      return m.account_email_too_long();
    default:
      return m.account_email_not_an_address();
  }
}

export const tooManyWords = (seconds: number): string => m.account_too_many({ minutes: Math.ceil(seconds / 60) });

export function phoneWords(refusal: PhoneRefusal): string | undefined {
  switch (refusal.code) {
    case 'empty':
      return undefined;
    case 'not-a-number':
      return m.account_phone_not_a_number();
    case 'not-vietnamese':
      return m.account_phone_not_vietnamese();
    case 'unknown-prefix':
      return m.account_phone_unknown_prefix();
    case 'landline':
      return m.account_phone_landline();
    case 'missing-digits':
      return m.account_phone_missing_digits({ digits: refusal.difference });
    case 'too-many-digits':
      return m.account_phone_too_many_digits({ digits: refusal.difference });
    case 'old-prefix':
      return m.account_phone_old_prefix({ number: refusal.becameNational });
  }
}

export function placeWords(field: 'provinceCode' | 'communeCode' | 'addressLine', reason: ContactError): string {
  if (field === 'provinceCode') return m.place_province_missing();
  if (field === 'communeCode') return reason === 'commune-elsewhere' ? m.place_commune_elsewhere() : m.place_commune_missing();
  switch (reason) {
    case 'too-short':
      return m.place_line_too_short();
    case 'too-long':
      return m.place_line_too_long();
    case 'no-letters':
      return m.place_line_no_letters();
    default:
      return m.place_line_missing();
  }
}

type ContactField = 'name' | 'phone' | 'provinceCode' | 'communeCode' | 'addressLine';

/** What is wrong with a receiver and an address, as the form's fields want it. */
export function contactWords(errors: ContactErrors): { [Field in ContactField]?: string[] } {
  const said: { [Field in ContactField]?: string[] } = {};
  if (errors.name) said.name = [nameWords(errors.name)];
  if (errors.phone) said.phone = [phoneWords(errors.phone) ?? m.account_phone_missing()];
  for (const field of ['provinceCode', 'communeCode', 'addressLine'] as const) if (errors[field]) said[field] = [placeWords(field, errors[field])];
  return said;
}
