import { expect, test } from 'vitest';
import { PROVINCE_CODES } from '../geography/provinces.ts';
import { feeAsQuoted, quoteDelivery, RATE_TABLES, rateTableOn, zoneBetween } from './rates.ts';
import type { DeliveryItem } from './rates.ts';

const on = new Date('2026-11-23T07:05:00Z');
const box = (change: Partial<DeliveryItem> = {}): DeliveryItem => ({
  grams: 400,
  lengthCm: 10,
  widthCm: 10,
  heightCm: 10,
  quantity: 1,
  fragile: false,
  ...change,
});
const quote = (items: DeliveryItem[], toProvinceCode = '01', fromProvinceCode = '01') =>
  quoteDelivery({ fromProvinceCode, toProvinceCode, items, on });

test('zones follow provinces and regions of today', () => {
  expect(zoneBetween('01', '01')).toBe('same-province');
  expect(zoneBetween('01', '31')).toBe('same-region');
  expect(zoneBetween('01', '38')).toBe('inter-region');
  expect(zoneBetween('79', '92')).toBe('same-region');
  expect(zoneBetween('46', '48')).toBe('same-region');
  expect(() => zoneBetween('01', '02')).toThrow(RangeError);
  expect(() => zoneBetween('', '01')).toThrow(RangeError);
});

test('every pair of the 34 provinces has a price, the same both ways', () => {
  for (const from of PROVINCE_CODES) {
    for (const to of PROVINCE_CODES) {
      expect(quote([box()], to, from).fee).toBe(quote([box()], from, to).fee);
    }
  }
});

test('the first half kilogram and each one begun after it', () => {
  expect(quote([box({ grams: 1 })])).toMatchObject({ fee: 18_000, chargeableGrams: 500, parcels: 1 });
  expect(quote([box({ grams: 500 })]).fee).toBe(18_000);
  expect(quote([box({ grams: 501 })])).toMatchObject({ fee: 19_500, chargeableGrams: 1000 });
  expect(quote([box({ grams: 4_200 })])).toMatchObject({ fee: 18_000 + 8 * 1_500, chargeableGrams: 4_500 });
});

test('a big light thing is charged by its size', () => {
  // A conical hat in its box: 45 × 45 × 20 cm is 8.1 kg at 5000 cm³ a kilogram.
  expect(quote([box({ grams: 350, lengthCm: 45, widthCm: 45, heightCm: 20 })])).toMatchObject({ chargeableGrams: 8_500 });
  expect(quote([box({ grams: 1, lengthCm: 25, widthCm: 20, heightCm: 5 })])).toMatchObject({ chargeableGrams: 500 });
  expect(quote([box({ grams: 1, lengthCm: 25, widthCm: 20, heightCm: 5.1 })])).toMatchObject({ chargeableGrams: 1_000 });
  expect(quote([box({ grams: 9_000, lengthCm: 45, widthCm: 45, heightCm: 20 })])).toMatchObject({ chargeableGrams: 9_000 });
});

test('weights and sizes of a parcel are added before they are compared', () => {
  const hat = box({ grams: 300, lengthCm: 40, widthCm: 40, heightCm: 10 });
  const knife = box({ grams: 3_000, lengthCm: 30, widthCm: 6, heightCm: 3 });
  expect(quote([hat, knife])).toMatchObject({ parcels: 1, chargeableGrams: 3_500 });
});

test('farther costs more and takes longer', () => {
  const [near, region, far] = ['01', '31', '79'].map((to) => quote([box({ grams: 2_000 })], to));
  expect([near!.fee, region!.fee, far!.fee]).toEqual([22_500, 33_500, 44_000]);
  const days = [near, region, far].map((answer) => [answer!.earliestDays, answer!.latestDays]);
  expect(days).toEqual([[1, 2], [2, 3], [3, 5]]);
});

test('fragile things cost once for each parcel that holds one', () => {
  expect(quote([box({ fragile: true, quantity: 3 }), box()]).fee - quote([box({ quantity: 3 }), box()]).fee).toBe(8_000);
  const heavy = box({ grams: 20_000, fragile: true, quantity: 2 });
  expect(quote([heavy])).toMatchObject({ parcels: 2, fee: 2 * (18_000 + 39 * 1_500 + 8_000) });
});

test('more than 30 kg is more than one parcel, whatever weighs it', () => {
  expect(quote([box({ grams: 10_000, quantity: 3 })]).parcels).toBe(1);
  expect(quote([box({ grams: 10_000, quantity: 4 })]).parcels).toBe(2);
  // 60 × 50 × 50 cm is 30 kg by size.
  expect(quote([box({ lengthCm: 60, widthCm: 50, heightCm: 50, quantity: 3 })]).parcels).toBe(3);
});

test('small things fill the room that big ones leave', () => {
  expect(quote([box({ grams: 20_000, quantity: 2 }), box({ grams: 5_000, quantity: 4 })]).parcels).toBe(2);
});

test('a single piece over the limit travels alone and is still priced', () => {
  expect(quote([box({ grams: 42_000 }), box()])).toMatchObject({ parcels: 2, chargeableGrams: 42_500 });
});

test('no parcel of many pieces is over the limit, and nothing is left behind', () => {
  let seed = 19;
  const next = (n: number): number => (seed = (seed * 48_271) % 2_147_483_647) % n;
  for (let round = 0; round < 300; round++) {
    const items = Array.from({ length: 1 + next(8) }, () =>
      box({ grams: 1 + next(29_000), lengthCm: 1 + next(60), widthCm: 1 + next(50), heightCm: 1 + next(40), quantity: 1 + next(12) }),
    );
    const grams = items.reduce((a, item) => a + item.grams * item.quantity, 0);
    const answer = quote(items);
    expect(answer.chargeableGrams).toBeGreaterThanOrEqual(grams);
    expect(answer.chargeableGrams).toBeLessThanOrEqual(answer.parcels * 30_000);
    expect(answer.chargeableGrams % 500).toBe(0);
    expect(answer.parcels).toBeLessThanOrEqual(items.reduce((a, item) => a + item.quantity, 0));
  }
});

test('the fullest cart there can be is quoted at once', () => {
  const started = performance.now();
  const answer = quote(Array.from({ length: 100 }, (_, i) => box({ grams: 16_000 + i, quantity: 99 })));
  expect(answer.parcels).toBe(9_900);
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('the table that was in force on the day gives the price', () => {
  expect(rateTableOn(on).name).toBe(RATE_TABLES.at(-1)!.name);
  expect(() => rateTableOn(new Date('2025-06-30T16:59:59Z'))).toThrow(RangeError);
  expect(rateTableOn(new Date('2025-06-30T17:00:00Z')).from).toBe('2025-07-01');
  expect(RATE_TABLES.map(({ from }) => from)).toEqual(RATE_TABLES.map(({ from }) => from).toSorted());
});

test('a thing as flat as paper is no trouble', () => {
  expect(quote([box({ heightCm: 0.2 })]).fee).toBe(18_000);
});

test('impossible parcels are refused', () => {
  for (const change of [{ grams: 0 }, { grams: 1.5 }, { quantity: 0 }, { quantity: 1.5 }, { lengthCm: -1 }, { heightCm: Number.NaN }]) {
    expect(() => quote([box(change)]), JSON.stringify(change)).toThrow(RangeError);
  }
  expect(() => quote([])).toThrow(RangeError);
});

test('the same things by a frozen quote cost what they were quoted', () => {
  const items = [box({ grams: 9_000, fragile: true, quantity: 4 }), box({ quantity: 3 })];
  for (const to of ['01', '31', '79']) {
    const frozen: unknown = JSON.parse(JSON.stringify(quote(items, to)));
    expect(feeAsQuoted(frozen, items)).toBe(quote(items, to).fee);
  }
  for (const unknown of [null, {}, { rateTable: 'tram-nghe-2025-07' }, { rateTable: 'tram-nghe-2025-07', zone: 'far' }, { rateTable: '', zone: 'same-region' }]) expect(feeAsQuoted(unknown, items)).toBeNull();
});
