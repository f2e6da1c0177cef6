import { expect, test } from 'vitest';
import { competenceOf, criteriaSetOn, isCertifiable, STAR_BANDS, starClassOf } from './rules.ts';

test('points fall into half-open bands', () => {
  const on = '2025-06-18';
  const classes = [0, 29.99, 30, 49.99, 50, 69.99, 70, 84.6, 89.5, 89.99, 90, 100].map((points) => starClassOf(points, on));
  expect(classes).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5]);
  for (const points of [-0.01, 100.01, Number.NaN]) expect(starClassOf(points, on)).toBe(null);
  expect(starClassOf(80, '2018-05-06')).toBe(null);
});

test('bands meet without gap or overlap', () => {
  for (const { bands } of STAR_BANDS) {
    for (const [i, band] of bands.entries()) expect(band.below).toBe(i === 0 ? null : bands[i - 1]!.from);
  }
});

test('only three, four and five stars have a certificate', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 3.5].filter(isCertifiable)).toEqual([3, 4, 5]);
});

test('criteria are those of the day of the decision', () => {
  const nameOn = (day: string) => criteriaSetOn(day)?.name ?? null;
  expect(nameOn('2019-08-20')).toBe(null);
  expect(nameOn('2019-08-21')).toBe('2019');
  expect(nameOn('2023-02-23')).toBe('2019');
  expect(nameOn('2023-02-24')).toBe('2023');
  expect(nameOn('2025-07-05')).toBe('2023');
  expect(nameOn('2025-07-06')).toBe('2025');
  expect(criteriaSetOn('2024-01-01')?.parts).toEqual({ a: 40, b: 25, c: 35 });
  expect(criteriaSetOn('2026-05-01')?.parts).toBe(null);
});

test('every criteria set that is known has 100 points in its parts', () => {
  for (const day of ['2020-01-01', '2024-01-01', '2025-10-01']) {
    const { a, b, c } = criteriaSetOn(day)!.parts!;
    expect(a + b + c).toBe(100);
  }
});

test('who may issue depends on stars and day', () => {
  const days = ['2019-12-23', '2022-12-01', '2024-05-01', '2025-06-30', '2025-07-01', '2026-03-01'];
  for (const day of days) {
    expect(competenceOf('province', 3, day)).toBe('competent');
    expect(competenceOf('province', 4, day)).toBe('competent');
    expect(competenceOf('province', 5, day)).toBe('not-competent');
    expect(competenceOf('ministry', 5, day)).toBe('competent');
    expect(competenceOf('ministry', 4, day)).toBe('not-competent');
    for (const stars of [3, 4, 5] as const) expect(competenceOf('commune', stars, day)).toBe('not-competent');
    expect(competenceOf('district', 4, day)).toBe('not-competent');
  }
  expect(days.map((day) => competenceOf('district', 3, day))).toEqual([
    'unusual',
    'competent',
    'competent',
    'competent',
    'unusual',
    'unusual',
  ]);
});
