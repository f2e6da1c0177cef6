import { expect, test } from 'vitest';
import { canHaveMade, displayTitle, titlesInOrder, titlesOf } from './artisan.ts';
import type { AwardedTitle } from './artisan.ts';

const title = (change: Partial<AwardedTitle> = {}): AwardedTitle => ({ title: 'meritorious_artisan', field: 'handicraft', year: 2016, verified: true, ...change });

test('the highest title stands first, the later one first among equals', () => {
  const city = title({ title: 'hanoi_artisan', year: 2024 });
  const merit = title();
  const people = title({ title: 'peoples_artisan', year: 2020 });
  expect(titlesInOrder([city, merit, people])).toEqual([people, merit, city]);
  expect(titlesInOrder([title({ year: 2010 }), title({ year: 2019 })]).map(({ year }) => year)).toEqual([2019, 2010]);
  expect(displayTitle([city, merit])).toEqual({ code: 'meritorious_artisan', field: 'handicraft', year: 2016 });
});

test('a title nobody has seen the decision of is not shown', () => {
  expect(displayTitle([title({ verified: false })])).toEqual({ code: 'no-title' });
  expect(displayTitle([title({ title: 'peoples_artisan', verified: false }), title({ title: 'hanoi_artisan' })])).toMatchObject({ code: 'hanoi_artisan' });
  expect(displayTitle([])).toEqual({ code: 'no-title' });
});

test('a record gives a title only when title, field and year are all known', () => {
  const row = { title: 'hanoi_artisan', titleField: 'handicraft', titleYear: 2018, titleVerifiedAt: new Date('2026-01-01') } as const;
  expect(displayTitle(titlesOf(row))).toEqual({ code: 'hanoi_artisan', field: 'handicraft', year: 2018 });
  expect(displayTitle(titlesOf({ ...row, titleVerifiedAt: null }))).toEqual({ code: 'no-title' });
  expect(titlesOf({ ...row, title: null })).toEqual([]);
  expect(titlesOf({ ...row, titleYear: null })).toEqual([]);
});

test('the dead keep their titles and make nothing new', () => {
  expect(canHaveMade({ diedYear: 2019 }, '2019-03-01')).toBe(true);
  expect(canHaveMade({ diedYear: 2019 }, '2020-01-01')).toBe(false);
  expect(canHaveMade({ diedYear: null }, '2026-11-23')).toBe(true);
});
