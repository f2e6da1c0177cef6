import { expect, test } from 'vitest';
import { formOf } from './form.ts';
import { readWords } from './words.ts';

const written = (document: { name: string; price: number }) => ({ name: document.name, price: document.price });

test('a form is the same as long as rows and settings are', () => {
  expect(formOf(written, { rules: ['words'] })).toBe(formOf(written, { rules: ['words'] }));
  expect(formOf(written, null)).toMatch(/^[0-9a-f]{16}$/);
});

test('another setting, another column and another folding are each another form', () => {
  const forms = [
    formOf(written, { rules: ['words'] }),
    formOf(written, { rules: ['words', 'typo'] }),
    formOf((document) => ({ ...written(document), sold: document.sold }), { rules: ['words'] }),
    formOf(({ making }) => making.map((text) => readWords(text)), null),
    formOf(({ making }) => making.map((text) => readWords(text).map(({ folded, marked }) => ({ folded: folded.replace('a', 'e'), marked }))), null),
    formOf(({ making }) => making.map((text) => readWords(text).map(({ folded, marked }) => ({ folded, marked: marked?.normalize('NFD') }))), null),
  ];
  expect(new Set(forms).size).toBe(forms.length);
});
