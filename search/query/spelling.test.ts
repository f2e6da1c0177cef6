import { expect, test } from 'vitest';
import { readWords } from '../words.ts';
import { soundingLike } from './sounds.ts';
import { readSpelling } from './spelling.ts';
import { compileVocabulary } from './vocabulary.ts';

const vocabulary = compileVocabulary([
  'Bình hoa men lam', 'Gốm sứ', 'làng nghề Bát Tràng', 'gốm Bát Tràng', 'Khăn lụa hoa sen', 'làng nghề Vạn Phúc', 'Nón lá quai thao', 'Tranh thêu tay', 'Tò he', 'Sơn mài', 'Ấm chén', 'Đèn mây tre đan', 'Quà tết',
  'Ceramic vase', 'Kitchen knives', 'gift', 'good craft',
]);
const read = (text: string) => readSpelling(readWords(text), vocabulary).map(({ folded, marked, reading }) => `${marked ?? folded} ${reading}`);

test('a word that is known stays as it was typed', () => {
  expect(read('bình hoa gốm')).toEqual(['bình typed', 'hoa typed', 'gốm typed']);
  expect(read('binh hoa')).toEqual(['binh typed', 'hoa typed']);
  expect(read('good craft gift')).toEqual(['good typed', 'craft typed', 'gift typed']);
});

test.each([
  ['luaj', ['lụa decoded']], ['bats trangf', ['bát decoded', 'tràng decoded']], ['goosm', ['gốm decoded']], ['go61m', ['gốm decoded']], ['lu5a', ['lụa decoded']], ['d9e2n', ['đèn decoded']],
  ['goms', ['gom decoded']], ['tets', ['tet decoded']], ['nons las', ['nón decoded', 'lá decoded']],
])('%j has its marks as letters or digits', (text, meant) => expect(read(text)).toEqual(meant));

test.each([
  ['battrang', ['bat', 'trang']], ['nonla', ['non', 'la']], ['tohe', ['to', 'he']], ['vanphuc', ['van', 'phuc']], ['#gombattrang', ['gom', 'bat', 'trang']], ['sonmai', ['son', 'mai']], ['maytredan', ['may', 'tre', 'dan']],
])('%j is words run together', (text, meant) => expect(read(text)).toEqual(meant.map((word) => `${word} joined`)));

test.each([
  ['bnih hoa', 'binh'], ['binnh hoa', 'binh'], ['bih hoa', 'binh'], ['khna lua', 'khan'], ['xon mai', 'son'], ['nua hoa', 'lua'], ['quay thao', 'quai'], ['ceramik', 'ceramic'],
])('%j holds a slip', (text, meant) => {
  expect(read(text)[0]).toBe(`${meant} corrected`);
});

test('what is near nothing is left as it is', () => {
  expect(read('xyzzyq wvutk')).toEqual(['xyzzyq unknown', 'wvutk unknown']);
  expect(read('30cm 6')).toEqual(['30cm typed', '6 typed']);
});

test('letters that some say alike stand for each other', () => {
  expect(soundingLike('xon')).toContain('son');
  expect(soundingLike('chanh')).toContain('tranh');
  expect(soundingLike('nua')).toContain('lua');
  expect(soundingLike('quay')).toContain('quai');
  expect(soundingLike('lua')).not.toContain('lua');
});

test('no word of any kind takes long', () => {
  const started = performance.now();
  for (const text of ['bat'.repeat(60), 'a'.repeat(400), 'ấ'.repeat(200), 'go61m'.repeat(30), 'labalabalabalabalabalabalabala', '1'.repeat(300)]) read(text);
  expect(performance.now() - started).toBeLessThan(50);
});
