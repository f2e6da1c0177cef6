import { expect, test } from 'vitest';
import { checkDetails, checkLegal, type DetailsFields, workshopSlugs } from './workshop-details.ts';

const typed: DetailsFields = {
  name: '  Gốm  Lan ', kind: 'company', village: 'bat-trang', legalName: 'Công ty TNHH Gốm Lan', taxCode: '0100112437', registrationNumber: '', phone: '024 3825 1234',
  email: 'Lan@Thu.VN', provinceCode: '01', communeCode: '00577', addressLine: 'Xóm 3',
};
const known = { villageExists: true, provinceExists: true, provinceOfCommune: '01' };
const today = '2026-11-28';
const errorsOf = (changes: Partial<DetailsFields>, about: Partial<typeof known> = {}) => {
  const verdict = checkDetails({ ...typed, ...changes }, { ...known, ...about }, today);
  return verdict.ok ? {} : verdict.errors;
};

test('a workshop is kept clean, its landline as E.164', () => {
  expect(checkDetails({ ...typed, name: typed.name.normalize('NFD') }, known, today)).toEqual({
    ok: true,
    value: {
      name: 'Gốm Lan', kind: 'company', legalName: 'Công ty TNHH Gốm Lan', taxCode: '0100112437', registrationNumber: null, phone: '+842438251234', email: 'lan@thu.vn',
      provinceCode: '01', communeCode: '00577', addressLine: 'Xóm 3',
    },
  });
});

test('everything that is wrong is said at once, each at its field', () => {
  const nothing = Object.fromEntries(Object.keys(typed).map((field) => [field, ''])) as DetailsFields;
  expect(errorsOf(nothing, { villageExists: false, provinceExists: false })).toEqual({
    name: 'missing', kind: 'missing', village: 'missing', legalName: 'missing', taxCode: 'missing', phone: { ok: false, code: 'empty' }, provinceCode: 'missing', communeCode: 'missing', addressLine: 'missing',
  });
});

test('the tax code is read as the kind of workshop wants it', () => {
  expect(errorsOf({ kind: 'household_business' })).toEqual({ taxCode: 'needs-twelve-digits' });
  expect(errorsOf({ taxCode: '0100112438' })).toEqual({ taxCode: 'wrong-check-digit' });
  // What kind it is has to be said first.
  expect(errorsOf({ kind: 'guild', taxCode: '0100112438' })).toEqual({ kind: 'missing' });
});

test('a commune of another province, and one that is none', () => {
  expect(errorsOf({}, { provinceOfCommune: '79' })).toEqual({ communeCode: 'commune-elsewhere' });
  expect(errorsOf({ communeCode: '99999' }, { provinceOfCommune: null as unknown as string })).toEqual({ communeCode: 'unknown-commune' });
});

test('a name of record may be as long as the register has it', () => {
  const legalName = `Công ty ${'trách nhiệm '.repeat(12)}`;
  expect(checkLegal({ legalName, taxCode: '0100112437', registrationNumber: '01D8000123/HKD' }, 'company', today)).toMatchObject({ ok: true, value: { registrationNumber: '01D8000123/HKD' } });
  expect(checkLegal({ legalName: legalName.repeat(2), taxCode: '0100112437', registrationNumber: '<b>' }, 'company', today)).toEqual({ ok: false, errors: { legalName: 'too-long', registrationNumber: 'odd-letters' } });
});

test('an address is the folded name, with a number where somebody has it, and never that of a page', () => {
  expect(workshopSlugs('Gốm Lan').slice(0, 3)).toEqual(['gom-lan', 'gom-lan-2', 'gom-lan-3']);
  expect(workshopSlugs('Mở xưởng')[0]).toBe('mo-xuong-2');
  expect(workshopSlugs('工房')[0]).toBe('xuong');
});
