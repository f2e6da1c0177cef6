// The eleven dyes of the textile villages, under the names that they use.
import type { Value } from './piece.ts';

export type Dye = 'do' | 'gach' | 'cham' | 'thien-thanh' | 'com' | 'nghe' | 'mo' | 'hong' | 'tim' | 'co-vit' | 'moc';

const named: Record<Dye, { name: string; colour: string }> = {
  do: { name: 'đỏ son', colour: '#9E2A2B' },
  gach: { name: 'đỏ gạch', colour: '#A44C35' },
  cham: { name: 'chàm', colour: '#27427C' },
  'thien-thanh': { name: 'thiên thanh', colour: '#7889A9' },
  com: { name: 'xanh cốm', colour: '#9AAD5F' },
  nghe: { name: 'vàng nghệ', colour: '#C99C3E' },
  mo: { name: 'vàng mơ', colour: '#E0C696' },
  hong: { name: 'hồng đào', colour: '#D08F84' },
  tim: { name: 'tím Huế', colour: '#6E3F55' },
  'co-vit': { name: 'xanh cổ vịt', colour: '#749196' },
  moc: { name: 'trắng mộc', colour: '#ECDCCC' },
};

export const dyeValues = (dyes: readonly Dye[]): Value[] => dyes.map((dye) => ({ key: dye, name: named[dye].name, colour: named[dye].colour }));
