import { anything, craft, named } from '../claims.ts';
import { everythingMade, everythingOf, object, objectFrom, objectWith, whatever, within } from '../rules.ts';
import { occasion } from '../occasion.ts';
import { judged, withoutAnswer } from '../query.ts';

/** Words that are filters, and numbers that are none. */
export const FILTER_WORDS = judged('filter words', {
  'gom bat trang duoi 500k': within({ to: 500_000 }, everythingOf('bat-trang', 'gom-su')),
  'gom bat trang men lam duoi 500k': within({ to: 500_000 }, objectWith({ is: (good) => good.village === 'bat-trang', akin: craft('gom-su') }, named('men lam'))),
  'khăn lụa dưới 500 nghìn': within({ to: 500_000 }, object('khăn lụa')),
  'khan lua duoi 300k': within({ to: 300_000 }, object('khăn lụa')),
  'áo dài tối đa 2,5 triệu': within({ to: 2_500_000 }, object('áo dài')),
  'bình gốm không quá nửa triệu': within({ to: 500_000 }, object('bình gốm')),
  'am chen < 700k': within({ to: 700_000 }, object('ấm trà')),
  'tranh thêu trên 1 triệu': within({ from: 1_000_000 }, object('tranh thêu')),
  'tranh son mai hon 5tr': within({ from: 5_000_000 }, object('tranh sơn mài')),
  'lục bình từ 2tr5': within({ from: 2_500_000 }, object('lục bình')),
  'giỏ mây từ 200 đến 400 nghìn': within({ from: 200_000, to: 400_000 }, object('giỏ mây')),
  'khăn 200-500k': within({ from: 200_000, to: 500_000 }, whatever((good) => good.category === 'Khăn')),
  'tượng gỗ tầm 1 triệu': within({ from: 800_000, to: 1_200_000 }, object('tượng gỗ')),
  'qua tang khoang 300k': within({ from: 240_000, to: 360_000 }, occasion('qua-tang')),
  'ấm chén 4 sao': within({ stars: 4 }, object('ấm trà')),
  'gốm bốn sao': within({ stars: 4 }, everythingMade('gom-su')),
  'lua ocop 5 sao': within({ stars: 5 }, object('lụa')),
  'tranh theu 3*': within({ stars: 3 }, object('tranh thêu')),
  'nón lá từ 4 sao': within({ atLeastStars: 4 }, object('nón lá')),
  'tuong go 4 sao tro len': within({ atLeastStars: 4 }, object('tượng gỗ')),
  'sơn mài ocop': within({ certified: true }, everythingMade('son-mai')),
  'ocop 5 sao': within({ stars: 5 }, whatever(anything)),
  'quạt lụa còn hàng': within({ inStock: true }, object('quạt lụa')),
  'lồng chim có sẵn': within({ inStock: true }, object('lồng chim')),
  'khan lua van phuc 4 sao duoi 500k': within({ stars: 4, to: 500_000 }, objectFrom('khăn lụa', { village: 'van-phuc' })),
  'gom kim lan 4 sao con hang': within({ stars: 4, inStock: true }, everythingOf('kim-lan', 'gom-su')),
  'quạt giấy dưới 115 ngàn': within({ to: 115_000 }, object('quạt giấy')),
  'hop son mai duoi 700 nghin': within({ to: 700_000 }, object('hộp sơn mài')),
  'bàn ghế dưới 10 củ': within({ to: 10_000_000 }, object('bàn ghế')),
  'dao bep tu 600k den 1tr': within({ from: 600_000, to: 1_000_000 }, object('dao bếp')),
  'nón lá rẻ hơn 100.000đ': within({ to: 100_000 }, object('nón lá')),
  'trang suc bac 1 den 2 trieu': within({ from: 1_000_000, to: 2_000_000 }, object('trang sức bạc')),
  // Numbers of the thing itself.
  'bộ ấm 4 chén': objectWith('ấm trà', named('bốn chén')),
  'tranh bộ 3 tấm': objectWith('tranh sơn mài', named('ba tấm')),
  'bo 3 dao bep': objectWith('dao bếp', named('bộ ba dao')),
  'nón chuông 16 vành': object({ is: named('16 vành'), near: (good) => good.village === 'chuong', akin: craft('non-la') }),
  'lụa khổ 90 cm': objectWith('lụa theo mét', named('khổ 90')),
  'nón lá trên 5 triệu': withoutAnswer(object('nón lá')),
  'tò he 5 sao': withoutAnswer(object('tò he')),
});
