// The eleven dyes of the textile drawings, in the kit's order, under the names that the villages use.
import type { Value } from './piece.ts';

export type Dye = 'do' | 'gach' | 'cham' | 'thien-thanh' | 'com' | 'nghe' | 'mo' | 'hong' | 'tim' | 'co-vit' | 'moc';

const named: Record<Dye, { name: string; en: string; colour: string; place: number }> = {
  do: { name: 'đỏ son', en: 'lacquer red', colour: '#9E2A2B', place: 0 },
  gach: { name: 'đỏ gạch', en: 'brick red', colour: '#A44C35', place: 1 },
  cham: { name: 'chàm', en: 'indigo', colour: '#27427C', place: 2 },
  'thien-thanh': { name: 'thiên thanh', en: 'sky blue', colour: '#7889A9', place: 3 },
  com: { name: 'xanh cốm', en: 'young-rice green', colour: '#9AAD5F', place: 4 },
  nghe: { name: 'vàng nghệ', en: 'turmeric', colour: '#C99C3E', place: 5 },
  mo: { name: 'vàng mơ', en: 'apricot', colour: '#E0C696', place: 6 },
  hong: { name: 'hồng đào', en: 'peach pink', colour: '#D08F84', place: 7 },
  tim: { name: 'tím Huế', en: 'violet', colour: '#6E3F55', place: 8 },
  'co-vit': { name: 'xanh cổ vịt', en: 'teal', colour: '#749196', place: 9 },
  moc: { name: 'trắng mộc', en: 'raw white', colour: '#ECDCCC', place: 10 },
};

export const dyePlace = (dye: Dye): number => named[dye].place;
export const dyeName = (dye: Dye): string => named[dye].name;
export const dyeNameEn = (dye: Dye): string => named[dye].en;
export const dyeValues = (dyes: readonly Dye[]): Value[] => dyes.map((dye) => ({ key: dye, name: named[dye].name, colour: named[dye].colour }));
