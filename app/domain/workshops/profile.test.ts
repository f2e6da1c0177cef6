import { expect, test } from 'vitest';
import { readProfile, type TypedProfile } from './profile.ts';

const typed: TypedProfile = {
  name: '  Gốm  Sen Đất ', story: 'Ba đời chuốt tay bên sông Hồng,\r\nđốt lò gas từ năm 2004.', storyEn: '', foundedYear: '1987', handlingDays: '2', phone: '024 3874 1234', email: '',
};
const read = (change: Partial<TypedProfile>) => readProfile({ ...typed, ...change }, 2026);

test('a profile is kept clean', () => {
  expect(read({ name: 'Gốm Sen Đất'.normalize('NFD') })).toEqual({
    ok: true,
    profile: { name: 'Gốm Sen Đất', story: 'Ba đời chuốt tay bên sông Hồng,\nđốt lò gas từ năm 2004.', storyEn: null, foundedYear: 1987, handlingDays: 2, phone: '+842438741234', email: null },
  });
  expect(read({ foundedYear: '' })).toMatchObject({ ok: true, profile: { foundedYear: null } });
});

test('all that is wrong is told at once, each at its field', () => {
  expect(read({ name: '12', story: 'ngắn', storyEn: 'short', foundedYear: '2027', handlingDays: '0', phone: '0912', email: 'a@b' })).toEqual({
    ok: false,
    errors: { name: 'too-short', story: 'too-short', storyEn: 'too-short', foundedYear: 'out-of-range', handlingDays: 'out-of-range', phone: expect.objectContaining({ ok: false }), email: 'not-an-address' },
  });
  expect(read({ name: '', foundedYear: 'xưa', handlingDays: 'hai' })).toMatchObject({ errors: { name: 'missing', foundedYear: 'not-a-year', handlingDays: 'not-a-number' } });
});
