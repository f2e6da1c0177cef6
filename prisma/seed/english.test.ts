import { expect, test } from 'vitest';
import { english } from './english.ts';

test.each([
  ['Bình, lọ', 'Vases'],
  ['cao 22 cm, thân rộng 14 cm', '22 cm high, body 14 cm wide'],
  ['rộng 30 cm, đui E27, dây 1,5 m', '30 cm wide, E27 socket, 1.5 m cord'],
  ['cao 150 cm, tán rộng 95 cm', '150 cm high, crown 95 cm wide'],
  ['20 cành', '20 stems'],
  ['10 bông', '10 flowers'],
  ['lá 8 × 8 cm, 1.000 lá', 'leaves of 8 × 8 cm, 1,000 leaves'],
  ['ba chiếc, đường kính 20, 26 và 32 cm', 'three pieces, 20, 26 and 32 cm across'],
  ['108 hạt, hạt 8 mm', '108 beads, 8 mm beads'],
  ['lòng 5,6 cm, bạc 24 g', '5.6 cm inside, 24 g of silver'],
  ['chín chiếc, dài 1,5 m, đường kính 2,1 cm', 'nine pieces, 1.5 m long, 2.1 cm across'],
  ['ổ đá 1,2 cm, bạc 7 g', 'setting 1.2 cm across, 7 g of silver'],
  ['dài 12 cm, cao 6 cm; trâm 14 cm', '12 cm long, 6 cm high, hairpin 14 cm'],
  ['Lau khăn ẩm, không dùng cọ nhám. Cắm hoa thì thay nước mỗi ngày.', 'Wipe with a damp cloth; no scourers. With flowers in it, change the water daily.'],
])('%s: %s', (vietnamese, said) => expect(english(vietnamese)).toBe(said));

test('words that nobody has put into English are told', () => {
  expect(() => english('chưa ai dịch')).toThrow('no English for: chưa ai dịch');
});
