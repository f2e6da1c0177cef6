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

// Codes of before July 2025 whose province went into another (28, Hà Tây, went in 2008).
const SUCCESSORS = new Map(Object.entries({
  '02': '08', '06': '19', '10': '15', '17': '25', '26': '25', '27': '24', '28': '01', '30': '31',
  '34': '33', '35': '37', '36': '37', '45': '44', '49': '48', '54': '66', '58': '56', '60': '68',
  '62': '51', '64': '52', '67': '68', '70': '75', '72': '80', '74': '79', '77': '79', '83': '86',
  '84': '86', '87': '82', '89': '91', '93': '92', '94': '92', '95': '96',
}));

/** The province of today that a code of any date belongs to; null for an unknown code. */
export function provinceToday(provinceCode: string): string | null {
  if (REGION_OF.has(provinceCode)) return provinceCode;
  return SUCCESSORS.get(provinceCode) ?? null;
}

// Resolution 202/2025/QH15, by today's code.
const FORMER_NAMES = new Map(Object.entries({
  '08': ['Hà Giang'], '15': ['Yên Bái'], '19': ['Bắc Kạn'], '24': ['Bắc Giang'], '25': ['Hòa Bình', 'Vĩnh Phúc'], '31': ['Hải Dương'],
  '33': ['Thái Bình'], '37': ['Hà Nam', 'Nam Định'], '44': ['Quảng Bình'], '48': ['Quảng Nam'], '51': ['Kon Tum'], '52': ['Bình Định'],
  '56': ['Ninh Thuận'], '66': ['Phú Yên'], '68': ['Bình Thuận', 'Đắk Nông'], '75': ['Bình Phước'], '79': ['Bà Rịa - Vũng Tàu', 'Bình Dương'],
  '80': ['Long An'], '82': ['Tiền Giang'], '86': ['Bến Tre', 'Trà Vinh'], '91': ['Kiên Giang'], '92': ['Hậu Giang', 'Sóc Trăng'], '96': ['Bạc Liêu'],
}));

/** The provinces of before July 2025 that went into a province of today and whose names no province has any more. */
export function formerNamesOf(provinceCode: string): readonly string[] {
  return FORMER_NAMES.get(provinceCode) ?? [];
}
