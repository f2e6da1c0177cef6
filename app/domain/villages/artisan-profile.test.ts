import { expect, test } from 'vitest';
import { readArtisan, readTitle, type TypedArtisan } from './artisan-profile.ts';

const typed: TypedArtisan = { name: 'Phạm Thị Hạnh', trade: 'Thợ chuốt bàn xoay', tradeEn: '', bornYear: '1961', startedYear: '1975', diedYear: '', story: 'Chuốt tay từ năm mười bốn tuổi.', storyEn: '' };
const read = (change: Partial<TypedArtisan>) => readArtisan({ ...typed, ...change }, 2026);

test('a person is kept clean', () => {
  expect(read({ name: ' Phạm  Thị Hạnh' })).toMatchObject({ ok: true, profile: { name: 'Phạm Thị Hạnh', bornYear: 1961, diedYear: null, tradeEn: null } });
});

test('nobody is called nghệ nhân by what they do, however it is written', () => {
  for (const trade of ['Nghệ nhân gốm', 'nghệ nhân ưu tú', 'NGHỆ NHÂN', 'Nghệ nhân'.normalize('NFD')]) expect(read({ trade })).toMatchObject({ ok: false, errors: { trade: 'title' } });
});

test('nor by their name, by the English of it, nor without marks', () => {
  for (const text of ['Nghe nhan Hạnh', 'Nghệ-nhân Hạnh', 'NNƯT Phạm Thị Hạnh', 'People’s Artisan', "People's  artisan of pottery", 'Meritorious Artisan', 'Artisan of Merit', 'Hà Nội Artisan', 'Hanoi artisan']) {
    for (const field of ['name', 'trade', 'tradeEn'] as const) expect(read({ [field]: text }), `${field}: ${text}`).toEqual({ ok: false, errors: expect.objectContaining({ [field]: 'title' }) });
  }
  expect(read({ name: 'Nguyễn Thị Nhàn', trade: 'Nghề nón', tradeEn: 'Artisan potter' })).toMatchObject({ ok: true });
});

test('years are years, and follow each other', () => {
  expect(read({ bornYear: '1879' })).toMatchObject({ errors: { bornYear: 'out-of-range' } });
  expect(read({ diedYear: '1950', startedYear: '1950' })).toMatchObject({ errors: { diedYear: 'before-birth', startedYear: 'before-birth' } });
  expect(read({ diedYear: '2027' })).toMatchObject({ errors: { diedYear: 'out-of-range' } });
  expect(read({ bornYear: '', diedYear: '2020' })).toMatchObject({ ok: true });
});

const title = { title: 'meritorious_artisan', field: 'handicraft', year: '2016', decisionNumber: '1533/QĐ-CTN' };

test('a title has a stream, a year and a decision', () => {
  expect(readTitle(title, 2026)).toEqual({ ok: true, claim: { title: 'meritorious_artisan', field: 'handicraft', year: 2016, decisionNumber: '1533/QĐ-CTN' } });
  expect(readTitle({ title: '', field: '', year: '', decisionNumber: '' }, 2026)).toEqual({ ok: false, errors: { title: 'missing', field: 'missing', year: 'missing', decisionNumber: 'missing' } });
  expect(readTitle({ ...title, title: 'hanoi_artisan', field: 'heritage' }, 2026)).toMatchObject({ errors: { field: 'not-of-the-city' } });
  expect(readTitle({ ...title, year: '2027' }, 2026)).toMatchObject({ errors: { year: 'out-of-range' } });
});
