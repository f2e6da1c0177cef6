import { expect, test } from 'vitest';
import villages from '#prisma/seed/data/villages.json' with { type: 'json' };
import { compareVietnamese, fold, isVietnamese, nfc, normaliseToneMarks, slugify } from './vietnamese.ts';

test('folding takes marks, case and extra space away, from NFC and NFD alike', () => {
  for (const text of ['Gốm Bát Tràng', 'Gốm Bát Tràng'.normalize('NFD'), '  GỐM\u00a0 BÁT\tTRÀNG ']) {
    expect(fold(text)).toBe('gom bat trang');
  }
  expect(fold('Đường Đặng Đình')).toBe('duong dang dinh');
  expect(fold('ĂÂĐÊÔƠƯ ăâđêôơư')).toBe('aadeoou aadeoou');
  expect(fold('Bình 28 cm, men lam')).toBe('binh 28 cm, men lam');
});

test('folding twice changes nothing', () => {
  for (const text of ['Nghệ nhân Ưu tú', 'Quất Động', 'Đa Sỹ', '']) expect(fold(fold(text))).toBe(fold(text));
});

test('a slug is folded words with dashes', () => {
  expect(slugify('Làng gốm Bát Tràng')).toBe('lang-gom-bat-trang');
  expect(slugify('  Đỗ Xá (Đa Sỹ) ')).toBe('do-xa-da-sy');
  expect(slugify('Khăn lụa 90×90, vân sen')).toBe('khan-lua-90-90-van-sen');
  expect(slugify('***')).toBe('');
});

test('stored text is NFC', () => {
  const decomposed = 'Chuông Ỡ'.normalize('NFD');
  expect(decomposed).not.toBe('Chuông Ỡ');
  expect(nfc(decomposed)).toBe('Chuông Ỡ');
});

test('names sort by the Vietnamese alphabet', () => {
  const names = ['Đa Sỹ', 'Dư Dụ', 'Ước Lễ', 'Uy Nỗ', 'Bát Tràng', 'Âu Lạc', 'An Hòa', 'Ăn Thành'];
  expect(names.toSorted(compareVietnamese)).toEqual(['An Hòa', 'Ăn Thành', 'Âu Lạc', 'Bát Tràng', 'Dư Dụ', 'Đa Sỹ', 'Uy Nỗ', 'Ước Lễ']);
  expect(['Phường 10', 'Phường 2'].toSorted(compareVietnamese)).toEqual(['Phường 2', 'Phường 10']);
});

test('the two placements of a tone become one', () => {
  const pairs = [
    ['hoà', 'hòa'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['khoẻ', 'khỏe'],
    ['Thuý', 'Thúy'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['uỷ ban', 'ủy ban'],
    ['hòan', 'hoàn'],
    ['tóan', 'toán'],
    ['ngóeo', 'ngoéo'],
    ['qúy', 'quý'],
    ['qúa', 'quá'],
    ['lụa, hoạ', 'lụa, họa'],
  ];
  for (const [given, one] of pairs) {
    expect(normaliseToneMarks(given!)).toBe(one);
    expect(normaliseToneMarks(given!.normalize('NFD'))).toBe(one);
  }
});

test('a tone that has only one place stays there', () => {
  for (const word of ['quý', 'quà', 'hoàn', 'xoắn', 'thuyền', 'thuở', 'ngoài', 'khoảng', 'huỳnh', 'già', 'của', 'mía', 'toàn quốc', 'suýt']) {
    expect(normaliseToneMarks(word)).toBe(word);
  }
});

test('English labels stand in the order of English under it, so that one order serves a list in either language', () => {
  const crafts = [...new Set(villages.map(({ craft_en: craft }) => craft))];
  expect(crafts.length).toBeGreaterThan(20);
  expect(crafts.toSorted(compareVietnamese)).toEqual(crafts.toSorted(new Intl.Collator('en').compare));
});

test.each([
  ['Cổ vuốt liền từ thân lên, không ghép nối, nên dáng bình mềm một đường từ miệng xuống chân.', true],
  ['Số 1 (địa chỉ mẫu), làng Bát Tràng, Xã Bát Tràng, Hà Nội', true],
  ['UBND thành phố Hà Nội', true],
  ['Kẹo dồi, kẹo vừng, chè lam', true],
  ['A silk village on the Nhuệ River, known everywhere as Hà Đông silk, which honours Lady Ả Lã.', false],
  ['Café crème, naïve façade', false],
  ['12 × 8 cm', false],
  ['', false],
])('"%s" is Vietnamese: %s', (text, said) => {
  expect(isVietnamese(text)).toBe(said);
  expect(isVietnamese(text.normalize('NFD'))).toBe(said);
});
