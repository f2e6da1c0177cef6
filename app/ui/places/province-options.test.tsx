import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { formerNamesOf, PROVINCE_CODES } from '#app/domain/geography/provinces.ts';
import { ProvinceOptions } from './province-options.tsx';

const provinces = PROVINCE_CODES.map((code) => ({ value: code, name: `Tỉnh ${code}`, formerly: formerNamesOf(code) }));
const shown = (chosen: string) =>
  renderToStaticMarkup(
    <select defaultValue={chosen}>
      <ProvinceOptions provinces={provinces} />
    </select>,
  );

test('whichever province is chosen, it is the one option that is marked', () => {
  for (const code of PROVINCE_CODES) {
    const marked = [...shown(code).matchAll(/<option value="(\d+)" selected/g)].map(([, value]) => value);
    expect(marked, code).toEqual([code]);
  }
});

test('a name of before July 2025 stands beside the province of today', () => {
  expect(shown('37')).toContain('Tỉnh 37 (gồm Hà Nam, Nam Định)');
  expect(shown('01')).toContain('>Tỉnh 01<');
});
