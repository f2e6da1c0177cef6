/** What a workshop says of itself when it applies: the name on its stall, and what the consumer law wants said of a seller. */
import type { WorkshopKind } from '../catalogue/seller.ts';
import { checkAddressLine, checkEmail, checkName, type ChosenPlaces, type ContactError, oneLine, type PhoneRefusal } from '../checkout/contact.ts';
import { parsePhone } from '../geography/phone.ts';
import { numberedSlugs } from '../text/numbered-slugs.ts';
import { slugify } from '../text/vietnamese.ts';
import type { Day } from '../time/hanoi.ts';
import { readTaxCode, type TaxCodeRefusal } from './tax-code.ts';

export const workshopKinds: readonly WorkshopKind[] = ['household_business', 'cooperative', 'company'];

export const DETAILS_LIMITS = { name: 80, legalName: 160, registrationNumber: 40, phone: 30, email: 254 } as const;

export type DetailsFields = {
  name: string;
  kind: string;
  village: string;
  legalName: string;
  taxCode: string;
  registrationNumber: string;
  phone: string;
  email: string;
  provinceCode: string;
  communeCode: string;
  addressLine: string;
};

/** Clean and complete: NFC, trimmed, phone as E.164. */
export type WorkshopDetails = {
  name: string;
  kind: WorkshopKind;
  legalName: string;
  taxCode: string;
  registrationNumber: string | null;
  phone: string;
  email: string | null;
  provinceCode: string;
  communeCode: string;
  addressLine: string;
};

export type LegalFields = Pick<DetailsFields, 'legalName' | 'taxCode' | 'registrationNumber'>;
export type LegalDetails = Pick<WorkshopDetails, 'legalName' | 'taxCode' | 'registrationNumber'>;

export type LegalErrors = { legalName?: ContactError; taxCode?: TaxCodeRefusal; registrationNumber?: 'too-long' | 'odd-letters' };
export type DetailsErrors = LegalErrors & {
  name?: ContactError;
  kind?: 'missing';
  village?: 'missing' | 'fixed';
  phone?: PhoneRefusal;
  email?: ContactError;
  provinceCode?: ContactError;
  communeCode?: ContactError;
  addressLine?: ContactError;
};

export type AddressFields = Pick<DetailsFields, 'provinceCode' | 'communeCode' | 'addressLine'>;
export type AddressErrors = Pick<DetailsErrors, 'provinceCode' | 'communeCode' | 'addressLine'>;

export type Verdict<Value, Errors> = { ok: true; value: Value } | { ok: false; errors: Errors };

/** An error for each field that has one: keys without are left out. */
function told<Errors extends object>(errors: Errors): Errors {
  return Object.fromEntries(Object.entries(errors).filter(([, error]) => error !== undefined)) as Errors;
}

function legalNameError(typed: string): ContactError | undefined {
  const error = checkName(typed);
  return error === 'too-long' && [...oneLine(typed)].length <= DETAILS_LIMITS.legalName ? undefined : error;
}

function registrationError(number: string): LegalErrors['registrationNumber'] {
  if (number.length > DETAILS_LIMITS.registrationNumber) return 'too-long';
  return /^[\p{L}\p{N}./\- ]*$/u.test(number) ? undefined : 'odd-letters';
}

/** The names and numbers of record. */
export function checkLegal(typed: LegalFields, kind: WorkshopKind, today: Day): Verdict<LegalDetails, LegalErrors> {
  const taxCode = readTaxCode(typed.taxCode, kind, today);
  const registrationNumber = oneLine(typed.registrationNumber);
  const errors = told<LegalErrors>({
    legalName: legalNameError(typed.legalName),
    taxCode: taxCode.ok ? undefined : taxCode.code,
    registrationNumber: registrationError(registrationNumber),
  });
  if (!taxCode.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { legalName: oneLine(typed.legalName), taxCode: taxCode.taxCode, registrationNumber: registrationNumber || null } };
}

function communeError(code: string, provinceCode: string, { provinceOfCommune }: ChosenPlaces): ContactError | undefined {
  if (code === '') return 'missing';
  if (provinceOfCommune === null) return 'unknown-commune';
  return provinceOfCommune === provinceCode ? undefined : 'commune-elsewhere';
}

function addressErrors(typed: AddressFields, known: ChosenPlaces): AddressErrors {
  return {
    provinceCode: typed.provinceCode === '' ? 'missing' : known.provinceExists ? undefined : 'unknown-province',
    communeCode: communeError(typed.communeCode, typed.provinceCode, known),
    addressLine: checkAddressLine(typed.addressLine),
  };
}

/** Where the workshop is, by itself: what its labels and its goods say. */
export function checkAddress(typed: AddressFields, known: ChosenPlaces): Verdict<AddressFields, AddressErrors> {
  const errors = told<AddressErrors>(addressErrors(typed, known));
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { provinceCode: typed.provinceCode, communeCode: typed.communeCode, addressLine: oneLine(typed.addressLine) } };
}

/** All errors at once. `known` says what is known of the places and the village that were chosen. */
export function checkDetails(typed: DetailsFields, known: ChosenPlaces & { villageExists: boolean }, today: Day): Verdict<WorkshopDetails, DetailsErrors> {
  const kind = workshopKinds.find((one) => one === typed.kind);
  const phone = parsePhone(typed.phone, { landlines: true });
  // Without a kind nothing can be said of the tax code.
  const legal = checkLegal(typed, kind ?? 'company', today);
  const wrong = legal.ok ? {} : legal.errors;
  const errors = told<DetailsErrors>({
    name: checkName(typed.name),
    kind: kind ? undefined : 'missing',
    village: known.villageExists ? undefined : 'missing',
    legalName: wrong.legalName,
    taxCode: kind || wrong.taxCode === 'missing' ? wrong.taxCode : undefined,
    registrationNumber: wrong.registrationNumber,
    phone: phone.ok ? undefined : phone,
    email: checkEmail(typed.email),
    ...addressErrors(typed, known),
  });
  if (!kind || !phone.ok || !legal.ok || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    value: {
      name: oneLine(typed.name),
      kind,
      ...legal.value,
      phone: phone.e164,
      email: oneLine(typed.email).toLowerCase() || null,
      provinceCode: typed.provinceCode,
      communeCode: typed.communeCode,
      addressLine: oneLine(typed.addressLine),
    },
  };
}

/** Names that pages of the studio have. */
const TAKEN: ReadonlySet<string> = new Set(['mo-xuong', 'loi-moi']);

/** Addresses that a new workshop can have, the best first; fifty of them a round. */
export function workshopSlugs(name: string, round = 0): string[] {
  const base = slugify(name).slice(0, 80).replace(/-$/, '') || 'xuong';
  return numberedSlugs(base, round).filter((slug) => !TAKEN.has(slug));
}
