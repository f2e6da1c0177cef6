/**
 * The 34 provinces and cities in force since 1 July 2025 by official code: their region for
 * delivery, and which of them took over each of the 63 before. Today's names live in the database.
 */

/** Bắc, Trung, Nam. */
export type Region = 'north' | 'central' | 'south';

const REGIONS: Record<Region, readonly string[]> = {
  north: ['01', '04', '08', '11', '12', '14', '15', '19', '20', '22', '24', '25', '31', '33', '37'],
  central: ['38', '40', '42', '44', '46', '48', '51', '52', '56', '66', '68'],
  south: ['75', '79', '80', '82', '86', '91', '92', '96'],
};

const REGION_OF = new Map<string, Region>(
  (Object.entries(REGIONS) as [Region, readonly string[]][]).flatMap(([region, codes]) =>
    codes.map((code): [string, Region] => [code, region]),
  ),
);

export const PROVINCE_CODES: readonly string[] = [...REGION_OF.keys()].sort();

/** The region of a province of today; null for a code that is none. */
export function regionOf(provinceCode: string): Region | null {
  return REGION_OF.get(provinceCode) ?? null;
}

type Former = { today: string; name?: string };

/**
 * Provinces of before July 2025 by their code, with the one that took each over and its name where no province has that
 * name any more (Resolution 202/2025/QH15). Six of today's codes were another province's before. 28, Hà Tây, went in 2008.
 */
const FORMER = new Map(Object.entries<Former>({
  '02': { today: '08', name: 'Hà Giang' }, '06': { today: '19', name: 'Bắc Kạn' }, '10': { today: '15', name: 'Yên Bái' }, '17': { today: '25', name: 'Hòa Bình' },
  '24': { today: '24', name: 'Bắc Giang' }, '26': { today: '25', name: 'Vĩnh Phúc' }, '27': { today: '24' }, '28': { today: '01' }, '30': { today: '31', name: 'Hải Dương' },
  '34': { today: '33', name: 'Thái Bình' }, '35': { today: '37', name: 'Hà Nam' }, '36': { today: '37', name: 'Nam Định' }, '44': { today: '44', name: 'Quảng Bình' },
  '45': { today: '44' }, '49': { today: '48', name: 'Quảng Nam' }, '52': { today: '52', name: 'Bình Định' }, '54': { today: '66', name: 'Phú Yên' },
  '58': { today: '56', name: 'Ninh Thuận' }, '60': { today: '68', name: 'Bình Thuận' }, '62': { today: '51', name: 'Kon Tum' }, '64': { today: '52' },
  '67': { today: '68', name: 'Đắk Nông' }, '70': { today: '75', name: 'Bình Phước' }, '72': { today: '80' }, '74': { today: '79', name: 'Bình Dương' },
  '77': { today: '79', name: 'Bà Rịa - Vũng Tàu' }, '80': { today: '80', name: 'Long An' }, '82': { today: '82', name: 'Tiền Giang' }, '83': { today: '86', name: 'Bến Tre' },
  '84': { today: '86', name: 'Trà Vinh' }, '87': { today: '82' }, '89': { today: '91' }, '91': { today: '91', name: 'Kiên Giang' }, '93': { today: '92', name: 'Hậu Giang' },
  '94': { today: '92', name: 'Sóc Trăng' }, '95': { today: '96', name: 'Bạc Liêu' },
}));

/** The province of today that a code of any date belongs to; null for an unknown code. */
export function provinceToday(provinceCode: string): string | null {
  return REGION_OF.has(provinceCode) ? provinceCode : (FORMER.get(provinceCode)?.today ?? null);
}

/** The names that went into a province of today in July 2025 and that no province has any more. */
export function formerNamesOf(provinceCode: string): readonly string[] {
  return [...FORMER.values()].flatMap(({ today, name }) => (today === provinceCode && name ? [name] : []));
}
