// Fans of Chàng Sơn, and the paper fans that a few houses of Canh Hoạch still make.
import { cages } from './long-chim.ts';
import { choose, type Facts, type Piece, roundPrice, turns, type VillageGoods } from './piece.ts';

type Motif = 'sen' | 'hac' | 'mau' | 'tre' | 'ca' | 'son';
type Ground = 'nga' | 'do' | 'den' | 'ngoc' | 'hong' | 'cham';
type Leaf = 'lua' | 'giay' | 'the';

const motifs: Record<Motif, { vi: string; en: string; story: () => string }> = {
  sen: { vi: 'sen', en: 'lotus', story: turns(['Sen vẽ liền sáu nan, mở quạt tới đâu hoa nở tới đó.', 'Bông sen đặt lệch một bên, phần còn lại để trống cho gió.']) },
  hac: { vi: 'hạc', en: 'cranes', story: turns(['Đôi hạc một cao một thấp, cánh vắt qua nếp quạt mà không gãy hình.', 'Hạc trắng trên mây, mỏ và chân chấm son.']) },
  mau: { vi: 'mẫu đơn', en: 'peonies', story: turns(['Mẫu đơn đậm giữa, nhạt dần ra mép, gấp lại vẫn thấy một dải hồng.', 'Hai đóa mẫu đơn vẽ phẩm, viền nhũ vàng thật mảnh.']) },
  tre: { vi: 'trúc', en: 'bamboo', story: turns(['Trúc mực đậm nhạt ba lớp, vẽ xong mới gấp nếp.', 'Thân trúc chạy theo chiều nan, lá đâm ngang.']) },
  ca: { vi: 'cá chép', en: 'carp', story: turns(['Cá chép bơi theo vòng quạt, phe phẩy là cá như quẫy.', 'Hai con cá, một đỏ một vàng, sóng lượn dưới mép quạt.']) },
  son: { vi: 'sơn thủy', en: 'a landscape', story: turns(['Núi sông trải hết vòng quạt, gấp lại là cất cả một cảnh.', 'Núi gần đậm núi xa nhạt, chân trời nằm đúng giữa nếp.']) },
};
const grounds: Record<Ground, { vi: string; en: string; story: string }> = {
  nga: { vi: 'ngà', en: 'Ivory', story: 'Nền ngà để mộc, không nhuộm, nét vẽ lên màu thật.' },
  do: { vi: 'đỏ', en: 'Red', story: 'Nền đỏ nhuộm hai nước, đêm hội nhìn xa vẫn thấy.' },
  den: { vi: 'đen', en: 'Black', story: 'Nền đen làm nét vẽ sáng hẳn lên, hợp áo dài sẫm.' },
  ngoc: { vi: 'xanh ngọc', en: 'Jade-green', story: 'Nền xanh ngọc mát mắt, cầm mùa hè thấy dịu.' },
  hong: { vi: 'hồng', en: 'Pink', story: 'Nền hồng phấn nhuộm loãng, không át nét vẽ.' },
  cham: { vi: 'chàm', en: 'Indigo', story: 'Nền chàm nhuộm ba nước, phơi râm cho khỏi loang.' },
};
const leaves: Record<Leaf, { vi: string; en: string; price: number; materials: string; story: () => string }> = {
  lua: { vi: 'Quạt lụa', en: 'silk fan', price: 290_000, materials: 'Lụa tơ, nan tre cật, keo nếp', story: turns(['Lụa phết một lượt keo nếp mỏng, căng trên nan, không chùng khi trời nồm.', 'Nan tre cật vót mỏng dưới một ly, quạt xòe nghe tiếng giòn.']) },
  giay: { vi: 'Quạt giấy', en: 'paper fan', price: 140_000, materials: 'Giấy dó hai lớp, nan tre, quả cậy', story: turns(['Giấy dó hai lớp phết nước quả cậy, quạt mưa bay cũng không mủn.', 'Nẹp ngoài để mộc, lâu ngày lên nước nâu.']) },
  the: { vi: 'Quạt the', en: 'gauze fan', price: 240_000, materials: 'Vải the, nan tre cật', story: turns(['The thưa nhìn xuyên được, quạt nhẹ tay, hợp múa và chụp ảnh.', 'The căng phải đều tay, lệch một sợi là quạt vặn.']) },
};

type FanSpec = { rib?: 'sang' | 'sam'; factor?: number; called?: readonly [vi: string, en: string]; leadDays?: number; big?: boolean };

function fan(leaf: Leaf, ground: Ground, motif: Motif, { rib = 'sang', factor = 1, called, leadDays, big = false }: FanSpec = {}): Piece {
  const [sheet, base, figure] = [leaves[leaf], grounds[ground], motifs[motif]];
  const at = (key: string, name: string, price: number, grams: number, box: [number, number, number], dimensions: string): Facts & { key: string; name: string } => ({ key, name, price: roundPrice(price * factor), grams, box, dimensions });
  const sizes = big
    ? [at('80', 'dài 80 cm, treo tường', sheet.price * 6.5, 1100, [88, 22, 8], 'nan 80 cm, xòe rộng 150 cm'), at('120', 'dài 120 cm, treo tường', sheet.price * 12, 2200, [128, 26, 10], 'nan 120 cm, xòe rộng 220 cm')]
    : [at('23', 'nan 23 cm', sheet.price * 0.85, 120, [28, 6, 4], 'nan 23 cm, xòe rộng 42 cm'), at('33', 'nan 33 cm', sheet.price * 1.1, 190, [38, 7, 5], 'nan 33 cm, xòe rộng 60 cm')];
  return {
    name: called?.[0] ?? `${sheet.vi} ${base.vi} vẽ ${figure.vi}${rib === 'sam' ? ', nan hun khói' : ', nan tre cật'}`,
    nameEn: called?.[1] ?? `${base.en} ${sheet.en} with ${figure.en}${rib === 'sam' ? ', smoked ribs' : ''}`,
    category: 'Quạt',
    family: 'quat',
    looks: called ? { ground, rib, motif } : {},
    materials: sheet.materials,
    technique: 'Chẻ nan, phết keo, căng mặt, vẽ tay, gấp nếp',
    care: 'Gấp theo nếp khi cất, tránh ẩm. Mặt lụa bẩn thì dùng khăn khô thấm, không giặt.',
    story: `${figure.story()} ${base.story} ${sheet.story()}`,
    leadDays,
    ...choose('co', 'Cỡ', sizes),
  };
}

export const changSon: VillageGoods = {
  village: 'chang-son',
  sku: 'CS',
  pieces: [
    fan('lua', 'den', 'sen', { factor: 1.02, called: ['Quạt lụa đen vẽ sen, nan tre cật', 'Black silk fan with lotus'] }),
    fan('giay', 'nga', 'son'),
    fan('the', 'hong', 'mau'),
    fan('lua', 'do', 'hac'),
    fan('giay', 'nga', 'tre', { rib: 'sam' }),
    fan('lua', 'ngoc', 'sen'),
    fan('lua', 'cham', 'ca'),
    fan('the', 'ngoc', 'tre'),
    fan('giay', 'do', 'mau'),
    fan('lua', 'nga', 'son', { big: true, called: ['Quạt lụa treo tường vẽ sơn thủy', 'Large silk wall fan with a landscape'], leadDays: 12 }),
    fan('lua', 'hong', 'sen'),
    fan('the', 'den', 'hac', { rib: 'sam' }),
    fan('giay', 'nga', 'sen'),
    fan('lua', 'den', 'mau'),
    fan('giay', 'cham', 'hac'),
    fan('the', 'do', 'mau', { called: ['Quạt múa the đỏ vẽ mẫu đơn', 'Red gauze dance fan with peonies'], factor: 0.85 }),
    fan('lua', 'nga', 'tre', { rib: 'sam' }),
    fan('giay', 'nga', 'ca'),
    fan('lua', 'do', 'ca', { big: true, called: ['Quạt lụa đại vẽ đôi cá chép, treo phòng khách', 'Giant silk fan with two carp, for the sitting room'], leadDays: 15 }),
    fan('the', 'nga', 'sen'),
    fan('lua', 'cham', 'hac', { rib: 'sam' }),
    fan('giay', 'ngoc', 'son'),
    fan('lua', 'hong', 'mau'),
    fan('giay', 'den', 'tre'),
  ],
};

const vacFans = [
  fan('giay', 'nga', 'tre', { factor: 0.9, called: ['Quạt giấy Vác vẽ trúc', 'Vác paper fan with bamboo'] }),
  fan('giay', 'nga', 'son', { factor: 0.9, called: ['Quạt giấy Vác vẽ sơn thủy', 'Vác paper fan with a landscape'] }),
  fan('giay', 'do', 'sen', { factor: 0.9, called: ['Quạt giấy Vác đỏ vẽ sen', 'Red Vác paper fan with lotus'] }),
  fan('giay', 'hong', 'mau', { factor: 0.9, called: ['Quạt giấy Vác hồng vẽ mẫu đơn', 'Pink Vác paper fan with peonies'] }),
  fan('giay', 'nga', 'hac', { factor: 1.1, rib: 'sam', called: ['Quạt giấy Vác nan hun khói vẽ hạc', 'Vác paper fan with cranes, smoked ribs'], leadDays: 5 }),
  fan('giay', 'cham', 'ca', { factor: 0.95, called: ['Quạt giấy Vác chàm vẽ cá chép', 'Indigo Vác paper fan with carp'] }),
];

// Fans are the village's older craft; it is known for bird cages now.
export const canhHoach: VillageGoods = {
  village: 'canh-hoach',
  sku: 'CA',
  pieces: [...vacFans.map((piece) => ({ ...piece, craftSlug: 'quat' })), ...cages],
};
