import { expect, test } from 'vitest';
import { checkContact, checkEmail, checkName, checkNote, checkAddressLine, oneLine } from './contact.ts';
import type { ContactFields } from './contact.ts';

const fields: ContactFields = {
  name: 'Trần Thị Ngọc Ánh',
  phone: '0912 345 678',
  email: 'anh.tran@example.com',
  provinceCode: '01',
  communeCode: '09562',
  addressLine: 'Số 8, ngõ 14 phố Đa Sỹ',
  note: 'Gọi trước 15 phút',
};
const here = { provinceExists: true, provinceOfCommune: '01' };
const errors = (change: Partial<ContactFields>, places = here) => {
  const verdict = checkContact({ ...fields, ...change }, places);
  return verdict.ok ? {} : verdict.errors;
};

test('a complete contact comes back clean: NFC, trimmed, phone as E.164', () => {
  const typed = { ...fields, name: '  Trần  Thị\tNgọc Ánh '.normalize('NFD'), addressLine: ' Số 8,\n ngõ 14 phố Đa Sỹ' };
  expect(checkContact(typed, here)).toEqual({
    ok: true,
    contact: { ...fields, phone: '+84912345678' },
  });
});

test('mail and note are not asked for', () => {
  const verdict = checkContact({ ...fields, email: ' ', note: undefined }, here);
  expect(verdict).toMatchObject({ ok: true, contact: { email: null, note: null } });
});

test('all errors come at once, each at its field', () => {
  expect(errors({ name: '', phone: '091234567', email: 'anh@', provinceCode: '', communeCode: '', addressLine: 'x', note: 'a'.repeat(301) })).toEqual({
    name: 'missing',
    phone: { ok: false, code: 'missing-digits', difference: 1 },
    email: 'not-an-address',
    provinceCode: 'missing',
    communeCode: 'missing',
    addressLine: 'too-short',
    note: 'too-long',
  });
});

test('a name has 2 to 80 letters as a person counts them', () => {
  expect(checkName('Ý')).toBe('too-short');
  expect(checkName('Ỷ'.normalize('NFD'))).toBe('too-short');
  expect(checkName('An')).toBe(undefined);
  expect(checkName('ễ'.repeat(80).normalize('NFD'))).toBe(undefined);
  expect(checkName('a'.repeat(81))).toBe('too-long');
  expect(checkName('12345')).toBe('no-letters');
  expect(checkName(' \u200b ')).toBe('missing');
});

test('an address line has 4 to 160 characters and says something', () => {
  expect(checkAddressLine('12/5')).toBe(undefined);
  expect(checkAddressLine('số 8')).toBe(undefined);
  expect(checkAddressLine('----')).toBe('no-letters');
  expect(checkAddressLine('a'.repeat(161))).toBe('too-long');
  expect(checkAddressLine('')).toBe('missing');
});

test('invisible characters inside a word do not split it', () => {
  const verdict = checkContact({ ...fields, name: 'Ng\u200bọc\u00ad Ánh' }, here);
  expect(verdict).toMatchObject({ ok: true, contact: { name: 'Ngọc Ánh' } });
});

test('a note keeps its lines and loses its control characters', () => {
  const verdict = checkContact({ ...fields, note: ' Gọi trước\r\n15 phút\u0000\u0007 ' }, here);
  expect(verdict).toMatchObject({ ok: true, contact: { note: 'Gọi trước\n15 phút' } });
  expect(checkNote('ễ'.repeat(300))).toBe(undefined);
  expect(checkNote('ễ'.repeat(301))).toBe('too-long');
});

test('slips in a mail address are caught, unusual ones are let through', () => {
  for (const good of ['', 'a@b.vn', 'anh.tran+cho@mail.example.com', "o'hara@example.co.uk", 'ánh@thưđiệntử.vn']) expect(checkEmail(good), good).toBe(undefined);
  for (const bad of ['anh', 'anh@', '@b.vn', 'a@b', 'a b@c.vn', 'a@b..vn', 'a@b.vn,c@d.vn', '<a@b.vn>']) expect(checkEmail(bad), bad).toBe('not-an-address');
  expect(checkEmail(`${'a'.repeat(250)}@b.vn`)).toBe('too-long');
});

test('the commune has to exist and lie in the province', () => {
  expect(errors({}, { provinceExists: false, provinceOfCommune: '01' })).toEqual({ provinceCode: 'unknown-province' });
  expect(errors({}, { provinceExists: true, provinceOfCommune: null as never })).toEqual({ communeCode: 'unknown-commune' });
  expect(errors({}, { provinceExists: true, provinceOfCommune: '79' })).toEqual({ communeCode: 'commune-elsewhere' });
});

test('what is kept is NFC also where something invisible stood between a letter and its mark', () => {
  const pasted = 'Nguyê\u200b\u0303n V\u0103n A';
  expect(oneLine(pasted)).toBe('Nguyễn Văn A');
  const note = checkContact({ ...fields, note: 'ê\u200b\u0303' }, here);
  expect(note.ok && note.contact.note).toBe('ễ');
});
