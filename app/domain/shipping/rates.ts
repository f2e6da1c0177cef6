/**
 * What delivery costs and how long it is under way, from our own dated table: not a carrier's
 * list. Weight is charged as the larger of real and packed-size weight, because baskets, hats
 * and lamps fill a van before they load it. A quote is frozen on the order with its inputs.
 */
import { regionOf } from '../geography/provinces.ts';
import { sum } from '../money/dong.ts';
import type { Dong } from '../money/dong.ts';
import { hanoiDay } from '../time/hanoi.ts';
import type { Day } from '../time/hanoi.ts';

/** nội tỉnh, nội miền, liên miền. */
export type Zone = 'same-province' | 'same-region' | 'inter-region';

export type ZoneRate = {
  /** For a parcel's first step of weight. */
  first: Dong;
  /** For each step after it. */
  perStep: Dong;
  /** Working days under way. */
  earliestDays: number;
  latestDays: number;
};

export type RateTable = {
  name: string;
  from: Day;
  stepGrams: number;
  /** cm³ that weigh as much as one kilogram. */
  cm3PerKg: number;
  parcelLimitGrams: number;
  /** Straw, double wall and the word "fragile": once for each parcel that holds something fragile. */
  fragile: Dong;
  zones: Readonly<Record<Zone, ZoneRate>>;
};

/** Newest last. A new price is a new entry: orders and tests keep meaning what they meant. */
export const RATE_TABLES: readonly RateTable[] = [
  {
    name: 'tram-nghe-2025-07',
    from: '2025-07-01',
    stepGrams: 500,
    cm3PerKg: 5000,
    parcelLimitGrams: 30_000,
    fragile: 8_000,
    zones: {
      'same-province': { first: 18_000, perStep: 1_500, earliestDays: 1, latestDays: 2 },
      'same-region': { first: 26_000, perStep: 2_500, earliestDays: 2, latestDays: 3 },
      'inter-region': { first: 32_000, perStep: 4_000, earliestDays: 3, latestDays: 5 },
    },
  },
];

/** One kind of piece as packed for the road. */
export type DeliveryItem = {
  grams: number;
  lengthCm: number;
  widthCm: number;
  heightCm: number;
  quantity: number;
  fragile: boolean;
};

export type DeliveryQuote = {
  fee: Dong;
  zone: Zone;
  /** All parcels together, each rounded up to the step. */
  chargeableGrams: number;
  parcels: number;
  /** Name of the table that gave the price. */
  rateTable: string;
  earliestDays: number;
  latestDays: number;
};

export type QuoteRequest = {
  fromProvinceCode: string;
  toProvinceCode: string;
  items: readonly DeliveryItem[];
  on: Date;
};

/** The zone between two provinces of today. Throws RangeError for a code that is none. */
export function zoneBetween(fromProvinceCode: string, toProvinceCode: string): Zone {
  const from = regionOf(fromProvinceCode);
  const to = regionOf(toProvinceCode);
  if (!from || !to) throw new RangeError(`not a province: ${from ? toProvinceCode : fromProvinceCode}`);
  if (fromProvinceCode === toProvinceCode) return 'same-province';
  return from === to ? 'same-region' : 'inter-region';
}

/** The table in force on a day. Throws RangeError before the first. */
export function rateTableOn(on: Date): RateTable {
  const day = hanoiDay(on);
  const table = RATE_TABLES.findLast(({ from }) => from <= day);
  if (!table) throw new RangeError(`no delivery rates on ${day}`);
  return table;
}

type Parcel = { grams: number; volumeGrams: number; fragile: boolean };

/**
 * First fit, heaviest pieces first, by real and by packed-size weight. A single piece over the
 * limit travels alone, priced by its steps: a wooden statue must be sellable.
 */
function pack(items: readonly DeliveryItem[], table: RateTable): Parcel[] {
  const limit = table.parcelLimitGrams;
  const pieces = items
    .map((item) => ({
      ...item,
      volumeGrams: Math.ceil((item.lengthCm * item.widthCm * item.heightCm * 1000) / table.cm3PerKg),
    }))
    .sort((a, b) => Math.max(b.grams, b.volumeGrams) - Math.max(a.grams, a.volumeGrams));
  const parcels: Parcel[] = [];
  for (const piece of pieces) {
    let left = piece.quantity;
    const put = (parcel: Parcel, count: number): void => {
      parcel.grams += piece.grams * count;
      parcel.volumeGrams += piece.volumeGrams * count;
      parcel.fragile ||= piece.fragile;
      left -= count;
    };
    // Whole armfuls at a time, so that many small pieces cost no more time than a few.
    const room = (load: number, each: number): number => (each === 0 ? left : Math.max(0, Math.floor((limit - load) / each)));
    for (const parcel of parcels) {
      const count = Math.min(left, room(parcel.grams, piece.grams), room(parcel.volumeGrams, piece.volumeGrams));
      if (count > 0) put(parcel, count);
      if (left === 0) break;
    }
    while (left > 0) {
      const parcel = { grams: 0, volumeGrams: 0, fragile: false };
      parcels.push(parcel);
      put(parcel, Math.max(1, Math.min(left, room(0, piece.grams), room(0, piece.volumeGrams))));
    }
  }
  return parcels;
}

function checkItem(item: DeliveryItem): void {
  const sizes = [item.lengthCm, item.widthCm, item.heightCm];
  if (!Number.isSafeInteger(item.quantity) || item.quantity < 1) throw new RangeError(`not a count: ${item.quantity}`);
  if (!Number.isSafeInteger(item.grams) || item.grams < 1) throw new RangeError(`not a weight: ${item.grams}`);
  if (!sizes.every((cm) => Number.isFinite(cm) && cm >= 0)) throw new RangeError(`not a size: ${sizes.join(' × ')}`);
}

function priced(items: readonly DeliveryItem[], table: RateTable, zone: Zone): { steps: number; fee: Dong }[] {
  const rate = table.zones[zone];
  return pack(items, table).map((parcel) => {
    const steps = Math.ceil(Math.max(parcel.grams, parcel.volumeGrams) / table.stepGrams);
    return { steps, fee: rate.first + (steps - 1) * rate.perStep + (parcel.fragile ? table.fragile : 0) };
  });
}

/** The price of one consignment between two provinces on a day. Throws RangeError for impossible inputs. */
export function quoteDelivery({ fromProvinceCode, toProvinceCode, items, on }: QuoteRequest): DeliveryQuote {
  if (items.length === 0) throw new RangeError('nothing to deliver');
  items.forEach(checkItem);
  const table = rateTableOn(on);
  const zone = zoneBetween(fromProvinceCode, toProvinceCode);
  const rate = table.zones[zone];
  const parcels = priced(items, table, zone);
  return {
    fee: sum(parcels.map(({ fee }) => fee)),
    zone,
    chargeableGrams: parcels.reduce((grams, { steps }) => grams + steps * table.stepGrams, 0),
    parcels: parcels.length,
    rateTable: table.name,
    earliestDays: rate.earliestDays,
    latestDays: rate.latestDays,
  };
}

/** What these items would have cost by the table and the zone of a quote that was frozen with an order; null where it names none. */
export function feeAsQuoted(quote: unknown, items: readonly DeliveryItem[]): Dong | null {
  const { rateTable, zone } = (quote ?? {}) as Record<string, unknown>;
  const table = RATE_TABLES.find(({ name }) => name === rateTable);
  if (!table || typeof zone !== 'string' || !Object.hasOwn(table.zones, zone)) return null;
  items.forEach(checkItem);
  return sum(priced(items, table, zone as Zone).map(({ fee }) => fee));
}
