// The eleven dyes of the textile villages, under the names that they use.
import type { Value } from './piece.ts';

export type Dye = 'do' | 'gach' | 'cham' | 'thien-thanh' | 'com' | 'nghe' | 'mo' | 'hong' | 'tim' | 'co-vit' | 'moc';

const named: Record<Dye, { name: string; en: string; colour: string }> = {
  do: { name: 'đỏ son', en: 'lacquer red', colour: '#9E2A2B' },
  gach: { name: 'đỏ gạch', en: 'brick red', colour: '#A44C35' },
  cham: { name: 'chàm', en: 'indigo', colour: '#27427C' },
  'thien-thanh': { name: 'thiên thanh', en: 'sky blue', colour: '#7889A9' },
  com: { name: 'xanh cốm', en: 'young-rice green', colour: '#9AAD5F' },
  nghe: { name: 'vàng nghệ', en: 'turmeric', colour: '#C99C3E' },
  mo: { name: 'vàng mơ', en: 'apricot', colour: '#E0C696' },
  hong: { name: 'hồng đào', en: 'peach pink', colour: '#D08F84' },
  tim: { name: 'tím Huế', en: 'violet', colour: '#6E3F55' },
  'co-vit': { name: 'xanh cổ vịt', en: 'teal', colour: '#749196' },
  moc: { name: 'trắng mộc', en: 'raw white', colour: '#ECDCCC' },
};

export const dyeValues = (dyes: readonly Dye[]): Value[] => dyes.map((dye) => ({ key: dye, name: named[dye].name, colour: named[dye].colour }));
