import { expect, test } from 'vitest';
import { givenName } from './given-name.ts';

test.each([
  ['Trần Thị Ngọc Ánh', 'Ánh'], ['Nguyen Van Nam', 'Nam'], ['John Smith', 'John'], ['Lan', 'Lan'], ['  Lê  Dũng ', 'Dũng'], ['Trần Thị Ánh'.normalize('NFD'), 'Ánh'], ["Mary O'Neil", 'Mary'],
])('of %j the given name is %j', (name, given) => {
  expect(givenName(name)).toBe(given);
});
