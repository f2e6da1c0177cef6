// What is wrong with a workshop's details and account, as sentences at their fields.
import type { BankAccountErrors } from '#app/domain/joining/bank-account.ts';
import { BANK_ACCOUNT_LIMITS } from '#app/domain/joining/bank-account.ts';
import type { TaxCodeRefusal } from '#app/domain/joining/tax-code.ts';
import { DETAILS_LIMITS, type DetailsErrors } from '#app/domain/joining/workshop-details.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { emailWords, nameWords, phoneWords, placeWords } from '#app/ui/contact-words.ts';

function taxCodeWords(code: TaxCodeRefusal): string {
  switch (code) {
    case 'missing':
      return m.joining_tax_code_missing();
    case 'not-digits':
      return m.joining_tax_code_not_digits();
    case 'needs-ten-digits':
      return m.joining_tax_code_ten_digits();
    case 'needs-twelve-digits':
      return m.joining_tax_code_twelve_digits();
    case 'wrong-check-digit':
      return m.joining_tax_code_check_digit();
    case 'impossible-birth':
      return m.joining_tax_code_birth();
    case 'not-of-age':
      return m.joining_tax_code_age();
  }
}

/** Each error under the name of its field, as the form wants them. */
export function detailsWords(errors: DetailsErrors): Record<string, string[]> {
  const said: Record<string, string[]> = {};
  if (errors.name) said.name = [nameWords(errors.name)];
  if (errors.kind) said.kind = [m.joining_kind_missing()];
  if (errors.village) said.village = [errors.village === 'fixed' ? m.joining_village_fixed() : m.joining_village_missing()];
  if (errors.legalName) said.legalName = [errors.legalName === 'too-long' ? m.shell_field_too_long({ max: DETAILS_LIMITS.legalName }) : errors.legalName === 'missing' ? m.joining_legal_name_missing() : nameWords(errors.legalName)];
  if (errors.taxCode) said.taxCode = [taxCodeWords(errors.taxCode)];
  if (errors.registrationNumber) said.registrationNumber = [errors.registrationNumber === 'too-long' ? m.shell_field_too_long({ max: DETAILS_LIMITS.registrationNumber }) : m.joining_registration_odd()];
  if (errors.phone) said.phone = [phoneWords(errors.phone) ?? m.account_phone_missing()];
  if (errors.email) said.email = [emailWords(errors.email)];
  for (const field of ['provinceCode', 'communeCode', 'addressLine'] as const) if (errors[field]) said[field] = [placeWords(field, errors[field])];
  return said;
}

const numberWords: Record<NonNullable<BankAccountErrors['number']>, () => string> = {
  missing: m.joining_bank_number_missing,
  'not-a-number': m.joining_bank_number_not_a_number,
  'too-short': () => m.joining_bank_number_length(BANK_ACCOUNT_LIMITS.number),
  'too-long': () => m.joining_bank_number_length(BANK_ACCOUNT_LIMITS.number),
  'looks-like-a-card': m.joining_bank_number_card,
};

const holderWords: Record<NonNullable<BankAccountErrors['holderName']>, () => string> = {
  missing: m.joining_bank_holder_missing,
  'too-short': m.joining_bank_holder_missing,
  'too-long': () => m.shell_field_too_long({ max: BANK_ACCOUNT_LIMITS.holder.max }),
  'odd-letters': m.joining_bank_holder_odd,
};

export function bankAccountWords({ bankBin, number, holderName }: BankAccountErrors): Record<string, string[]> {
  const said: Record<string, string[]> = {};
  if (bankBin) said.bankBin = [m.joining_bank_missing()];
  if (number) said.number = [numberWords[number]()];
  if (holderName) said.holderName = [holderWords[holderName]()];
  return said;
}
