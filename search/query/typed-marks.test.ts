import { expect, test } from 'vitest';
import { decodeMarks } from './typed-marks.ts';

test.each([
  ['luaj', 'lụa'], ['lujaf', 'lùa'], ['bats', 'bát'], ['trangf', 'tràng'], ['goosm', 'gốm'], ['goms', 'góm'], ['nons', 'nón'], ['las', 'lá'], ['tets', 'tét'], ['teets', 'tết'],
  ['ddaf', 'đà'], ['dda', 'đa'], ['ddend', 'đend'], ['muwa', 'mưa'], ['suwowng', 'sương'], ['suowng', 'sương'], ['quyf', 'quỳ'], ['quas', 'quá'], ['gior', 'giỏ'], ['hoaf', 'hòa'], ['hoanf', 'hoàn'],
  ['sown', 'sơn'], ['maif', 'mài'], ['theeu', 'thêu'], ['khamr', 'khảm'], ['chuoongf', 'chuồng'], ['awns', 'ắn'], ['thuyr', 'thủy'], ['huwowng', 'hương'],
])('Telex: %j is %j', (typed, word) => expect(decodeMarks(typed)).toBe(word));

test.each([['go61m', 'gốm'], ['lu5a', 'lụa'], ['d9a', 'đa'], ['d9a2o', 'đào'], ['ba1t', 'bát'], ['so7n', 'sơn'], ['hu7o7ng', 'hương'], ['huo7ng', 'hương'], ['kha8n', 'khăn'], ['te61t', 'tết'], ['non1', 'nón']])(
  'VNI: %j is %j',
  (typed, word) => expect(decodeMarks(typed)).toBe(word),
);

test.each(['gom', 'binh', 'lụa', 'a', '', '30cm', 'b9', 'x6'])('%j holds no typed mark', (word) => expect(decodeMarks(word)).toBeNull());
