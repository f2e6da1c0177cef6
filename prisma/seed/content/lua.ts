// Silk of Vạn Phúc and lotus and mulberry silk of Phùng Xá (Mỹ Đức): by the metre, as scarves and as áo dài.
import { aoDai } from './ao-dai.ts';
import { type Dye, dyeValues } from './dyes.ts';
import { choose, cross, type Facts, type Piece, roundPrice, turns, type VillageGoods } from './piece.ts';

export type Weave = 'tho' | 'may' | 'sen' | 'cuc' | 'thoi';

const figures: Record<Weave, { vi: string; en: string; story: () => string }> = {
  tho: {
    vi: 'chữ Thọ', en: 'longevity roundels',
    story: turns(['Chữ Thọ tròn cách nhau đều một gang, người già mặc đám mừng hay chọn.', 'Hoa chữ Thọ dệt chìm, chỉ khi vải động mới thấy.']),
  },
  may: {
    vi: 'mây', en: 'clouds',
    story: turns(['Mây cuốn từng cụm, bìa hoa chép lại từ một tấm áo cũ trong làng.', 'Vân mây chạy xiên thớ, may vạt dài trông người cao hơn.']),
  },
  sen: {
    vi: 'hoa sen', en: 'lotus',
    story: turns(['Bông sen nổi trên nền chìm, mỗi gang vải ba bông so le.', 'Sen dệt hai mặt, lật trái vẫn thấy hoa.']),
  },
  cuc: {
    vi: 'hoa cúc', en: 'chrysanthemums',
    story: turns(['Cúc nhỏ rải dày, nhìn gần thành hoa, nhìn xa chỉ còn ánh.', 'Hoa cúc tám cánh nằm gọn trong ô, may áo nào cũng không phải nối hoa.']),
  },
  thoi: {
    vi: 'quả trám', en: 'lozenges',
    story: turns(['Ô quả trám lồng nhau, nền khít, giữ nếp tốt.', 'Quả trám là hoa dễ may nhất: cắt hao ít, ghép thân không lệch.']),
  },
};

type Cloth = 'van' | 'gam' | 'sa';
const cloths: Record<Cloth, { vi: string; en: string; price: number; grams: number; materials: string; technique: string; care: string; story: () => string }> = {
  van: {
    vi: 'Lụa vân', en: 'Figured silk', price: 390_000, grams: 110, materials: '100% tơ tằm, khổ 90 cm',
    technique: 'Dệt hoa chìm hoa nổi, chuội tơ sau dệt, nhuộm tấm', care: 'Giặt tay nước mát với dầu gội, phơi trong bóng râm, là mặt trái khi còn ẩm.',
    story: turns(['Lụa vân soi nghiêng mới thấy hoa: chỗ sợi đổi chiều, ánh sáng đổi theo.', 'Tơ chuội sau khi dệt nên vải mềm mà vẫn giữ hoa rõ.', 'Một ngày máy chạy được chừng chục mét, đứt một sợi là dừng để nối.']),
  },
  gam: {
    vi: 'Gấm', en: 'Brocade', price: 560_000, grams: 190, materials: 'Tơ tằm 70%, sợi kim tuyến và viscose 30%, khổ 90 cm',
    technique: 'Dệt sợi nhuộm sẵn, hoa nổi nhiều màu', care: 'Nên giặt khô. Treo nơi thoáng, không gấp lâu một nếp.',
    story: turns(['Sợi nhuộm trước khi dệt, hoa nổi hẳn lên mặt vải, sờ thấy gợn.', 'Gấm dày, đứng dáng, hợp áo cưới, áo gối và áo mặc Tết.']),
  },
  sa: {
    vi: 'Sa', en: 'Figured gauze', price: 320_000, grams: 70, materials: '100% tơ tằm, khổ 80 cm',
    technique: 'Dệt thoáng xoắn sợi, hoa dày trên nền thưa', care: 'Giặt tay nước mát, không vắt xoắn, phơi bằng.',
    story: turns(['Nền thưa xoắn sợi, hoa dày, khoác ra ngoài lót màu nào lên màu ấy.', 'Sa nhẹ gần như không thấy cầm, mặc hè mát như không.']),
  },
};

function byTheMetre(cloth: Cloth, weave: Weave, dyes: readonly [Dye, ...Dye[]], factor = 1, called?: readonly [vi: string, en: string]): Piece {
  const [kind, figure] = [cloths[cloth], figures[weave]];
  const facts: Facts = { price: roundPrice(kind.price * factor), grams: kind.grams + 60, box: [34, 26, 3], dimensions: `khổ ${cloth === 'sa' ? 80 : 90} cm, bán theo mét, cắt liền tấm` };
  return {
    name: called?.[0] ?? `${kind.vi} ${figure.vi}, khổ ${cloth === 'sa' ? 80 : 90} cm`,
    nameEn: called?.[1] ?? `${kind.en} by the metre, ${figure.en}`,
    category: 'Lụa theo mét',
    family: 'lua',
    looks: {},
    materials: kind.materials,
    technique: kind.technique,
    care: kind.care,
    story: `${figure.story()} ${kind.story()} Đặt mấy mét xưởng cắt liền bấy nhiêu.`,
    unit: 'mét',
    ...choose('mau', 'Màu', dyeValues(dyes).map((value) => ({ ...value, ...facts }))),
  };
}

type Printed = 'sen' | 'hac' | 'mau' | 'ca';
const prints: Record<Printed, { vi: string; en: string; story: string }> = {
  sen: { vi: 'sen', en: 'lotus', story: 'Giữa khăn một đóa sen in tay sáu màu, mỗi màu một khung.' },
  hac: { vi: 'hạc', en: 'crane', story: 'Con hạc bay giữa mây, khung in vẽ lại từ nét chạm trên cánh cửa đình.' },
  mau: { vi: 'mẫu đơn', en: 'peony', story: 'Mẫu đơn chiếm trọn lòng khăn, gấp tư vẫn thấy một góc hoa.' },
  ca: { vi: 'cá chép', en: 'carp', story: 'Cá chép lội trong lòng khăn, quấn cổ thì đuôi cá nằm đúng vạt trước.' },
};

function squareScarf(motif: Printed, dyes: readonly [Dye, ...Dye[]], factor = 1, called?: readonly [vi: string, en: string], story?: string): Piece {
  const print = prints[motif];
  return {
    name: called?.[0] ?? `Khăn lụa vuông in ${print.vi}, viền tay`,
    nameEn: called?.[1] ?? `Square silk scarf, ${print.en}, hand-rolled edge`,
    category: 'Khăn',
    family: 'khan',
    looks: called ? { shape: 'vuong', motif } : {},
    materials: '100% tơ tằm, lụa vân 14 momme',
    technique: 'In khung tay, hấp cầm màu, viền cuốn tay',
    care: 'Giặt tay nước mát, là mặt trái ở nhiệt thấp.',
    story: story ?? `${print.story} Mép khăn cuốn tay bằng chỉ tơ, một người thợ viền được chừng bốn chiếc một ngày.`,
    ...cross(
      {
        key: 'co', name: 'Cỡ', values: [
          { key: '65', name: '65 × 65 cm', price: roundPrice(450_000 * factor), grams: 70, box: [24, 24, 3], dimensions: '65 × 65 cm' },
          { key: '90', name: '90 × 90 cm', price: roundPrice(680_000 * factor), grams: 110, box: [24, 24, 4], dimensions: '90 × 90 cm' },
        ],
      },
      { key: 'mau', name: 'Màu', values: dyeValues(dyes) },
    ),
  };
}

type LongScarf = { name: string; nameEn: string; dyes: readonly [Dye, ...Dye[]]; weave?: Weave; price: number; materials: string; technique: string; story: string; size?: string; leadDays?: number; care?: string; grams?: number };

export function longScarf({ name, nameEn, dyes, weave, price, materials, technique, story, size = '180 × 35 cm', leadDays, care, grams = 120 }: LongScarf): Piece {
  const facts: Facts = { price, grams, box: [28, 22, 4], dimensions: size };
  return {
    name,
    nameEn,
    category: 'Khăn',
    family: 'khan',
    // Plain cloth has no woven bands at its ends either.
    looks: { shape: 'dai', ...(weave ? { weave } : { stripe: false }) },
    materials,
    technique,
    care: care ?? 'Giặt tay nước mát, không vắt xoắn, phơi trong bóng râm.',
    story,
    leadDays,
    ...choose('mau', 'Màu', dyeValues(dyes).map((value) => ({ ...value, ...facts }))),
  };
}

export const vanPhuc: VillageGoods = {
  village: 'van-phuc',
  sku: 'VP',
  pieces: [
    byTheMetre('van', 'cuc', ['do', 'mo', 'cham', 'tim']),
    squareScarf('mau', ['tim', 'do', 'cham']),
    aoDai({ cloth: 'gấm chữ Thọ', clothEn: 'longevity brocade', dyes: ['do', 'nghe'], price: 2_900_000, leadDays: 12, materials: 'Gấm tơ tằm Vạn Phúc, lót lụa', story: 'Gấm dệt trong làng, hoa chữ Thọ canh cho hai thân trước khớp nhau. Xưởng gọi lại hỏi số đo trước khi cắt; đường tà khâu tay.' }),
    longScarf({ name: 'Khăn lụa dài nhuộm tím, tua tay', nameEn: 'Long silk scarf, violet, hand-knotted fringe', dyes: ['tim'], weave: 'cuc', price: 450_000, materials: '100% tơ tằm', technique: 'Dệt hoa, nhuộm tấm, tết tua tay', story: 'Lụa vân hoa cúc nhuộm một nước tím, hai đầu rút sợi tết tua bằng tay. Quàng một vòng vừa chạm ngực, mùa nào cũng đeo được.' }),
    byTheMetre('van', 'sen', ['hong', 'com', 'moc']),
    byTheMetre('gam', 'tho', ['do', 'nghe', 'cham']),
    longScarf({ name: 'Khăn lụa nhuộm lá bàng', nameEn: 'Silk scarf dyed with tropical almond leaves', dyes: ['mo'], weave: 'may', price: 520_000, materials: '100% tơ tằm, màu lá bàng', technique: 'Nhuộm lá bàng ba nước, phơi sương', story: 'Màu lấy từ lá bàng già rụng cuối đông, nhuộm ba nước, mỗi nước phơi một đêm sương. Giặt lần đầu nước hơi vàng, từ lần sau không phai.' }),
    squareScarf('sen', ['com', 'hong']),
    byTheMetre('sa', 'may', ['moc', 'thien-thanh']),
    byTheMetre('van', 'may', ['thien-thanh', 'co-vit', 'mo']),
    aoDai({ cloth: 'lụa thêu sen', clothEn: 'silk with embroidered lotus', dyes: ['co-vit', 'tim'], price: 3_400_000, leadDays: 18, materials: 'Lụa vân Vạn Phúc, chỉ thêu tơ', story: 'Sen thêu tay chạy dọc vạt trước, cuống bắt đầu từ gấu. Lụa cắt ra rồi mới thêu, nên hoa nằm đúng chỗ theo số đo từng người.' }),
    longScarf({ name: 'Khăn lụa nhuộm củ nâu', nameEn: 'Silk scarf dyed with brown yam', dyes: ['gach'], weave: 'thoi', price: 490_000, materials: '100% tơ tằm, màu củ nâu', technique: 'Nhuộm củ nâu năm nước', story: 'Củ nâu giã lấy nước, nhúng phơi năm lượt mới lên màu gạch. Vải nhuộm củ nâu càng mặc càng mềm, mồ hôi không làm ố.' }),
    byTheMetre('gam', 'cuc', ['tim', 'do']),
    squareScarf('hac', ['cham', 'do']),
    byTheMetre('van', 'tho', ['do', 'nghe', 'moc']),
    longScarf({ name: 'Khăn lụa hoa hòe vàng nghệ', nameEn: 'Turmeric-yellow silk scarf dyed with pagoda-tree buds', dyes: ['nghe'], weave: 'sen', price: 520_000, materials: '100% tơ tằm, màu hoa hòe', technique: 'Nhuộm nụ hoa hòe, hãm phèn chua', story: 'Nụ hòe rang lên mới ra màu vàng này, hãm bằng phèn cho bền. Hai mặt khăn cùng một hoa sen dệt chìm.' }),
    byTheMetre('sa', 'sen', ['hong', 'moc']),
    aoDai({ cloth: 'lụa vân mây', clothEn: 'cloud-figured silk', dyes: ['thien-thanh', 'hong'], price: 2_300_000, leadDays: 10, materials: 'Lụa vân Vạn Phúc, lót lụa mỏng', story: 'Vân mây chạy xiên theo chiều vạt nên đi lại vải cứ ánh lên. May theo số đo, sửa một lần không tính tiền.' }),
    byTheMetre('gam', 'thoi', ['cham', 'gach']),
    longScarf({ name: 'Khăn choàng lụa vân mây hai lớp', nameEn: 'Double-layer silk shawl with clouds', dyes: ['cham', 'tim', 'do'], weave: 'may', price: 780_000, materials: '100% tơ tằm, hai lớp', technique: 'Dệt hai lớp chập, viền cuốn tay', size: '190 × 65 cm', grams: 190, story: 'Hai lớp lụa chập một, ấm đủ cho tối mùa thu mà vẫn rủ. Khổ rộng khoác vai được, gấp dọc lại thành khăn cổ.' }),
    squareScarf('ca', ['do', 'thien-thanh']),
    byTheMetre('van', 'thoi', ['co-vit', 'gach', 'moc']),
    aoDai({ cloth: 'gấm hoa cúc', clothEn: 'chrysanthemum brocade', dyes: ['tim', 'cham'], price: 2_700_000, leadDays: 12, materials: 'Gấm tơ tằm Vạn Phúc, lót lụa', story: 'Gấm hoa cúc nhỏ nên người đứng tuổi mặc vẫn nhã. Cổ cao ba phân, cúc tết bằng vải cùng màu.' }),
    longScarf({ name: 'Khăn lụa hoa sen trắng mộc', nameEn: 'Undyed white silk scarf with lotus', dyes: ['moc'], weave: 'sen', price: 420_000, materials: '100% tơ tằm không nhuộm', technique: 'Dệt hoa, chuội tơ, không nhuộm', story: 'Tơ chuội xong để nguyên màu kén, không qua thuốc nhuộm. Hoa sen hiện lên nhờ bóng sợi, không nhờ màu.' }),
    byTheMetre('sa', 'cuc', ['thien-thanh', 'hong']),
    byTheMetre('gam', 'sen', ['hong', 'do', 'nghe'], 1.06),
    aoDai({ cloth: 'lụa thêu mai', clothEn: 'silk with embroidered apricot blossom', dyes: ['do', 'com'], price: 3_200_000, leadDays: 18, materials: 'Lụa Vạn Phúc, chỉ thêu tơ', story: 'Cành mai thêu vắt từ eo xuống tà, bông thưa dần cho thoáng. Màu chỉ chọn theo màu lụa, không quá ba sắc.' }),
    longScarf({ name: 'Khăn lụa quả trám dệt tay', nameEn: 'Hand-loomed lozenge silk scarf', dyes: ['co-vit', 'moc'], weave: 'thoi', price: 690_000, leadDays: 7, materials: '100% tơ tằm', technique: 'Dệt khung gỗ đạp chân', story: 'Một trong ít mặt hàng còn dệt trên khung gỗ đạp chân. Biên khăn hơi gợn, đó là dấu tay người chứ không phải lỗi máy.' }),
    longScarf({ name: 'Khăn lụa chữ Thọ mừng thọ', nameEn: 'Longevity silk scarf for an elder', dyes: ['do', 'nghe', 'tim'], weave: 'tho', price: 560_000, materials: '100% tơ tằm', technique: 'Dệt hoa chìm, nhuộm tấm, viền tay', story: 'Chữ Thọ dệt chìm, màu đỏ mừng bảy mươi, màu vàng mừng tám mươi. Hộp giấy dó kèm một tấm thiệp để trống.' }),
    byTheMetre('sa', 'tho', ['moc', 'com']),
    longScarf({ name: 'Khăn lụa mây mỏng, quàng hè', nameEn: 'Light gauze scarf with clouds, for summer', dyes: ['thien-thanh', 'com', 'hong'], weave: 'may', price: 280_000, grams: 70, materials: '100% tơ tằm, sa hoa', technique: 'Dệt sa, nhuộm tấm, viền máy', story: 'Sa hoa mây nhẹ chừng bốn chục gam, gấp lại nằm gọn trong bàn tay. Che nắng đi xe hay khoác trong phòng lạnh đều tiện.' }),
    aoDai({ cloth: 'lụa vân hoa sen', clothEn: 'lotus-figured silk', dyes: ['com', 'mo'], price: 2_400_000, leadDays: 10, materials: 'Lụa vân Vạn Phúc, lót lụa mỏng', story: 'Hoa sen canh giữa thân trước, hai bên đối nhau như soi gương. Lót lụa cùng màu nên mặc mùa hè không bí.' }),
    longScarf({ name: 'Khăn lụa hoa cúc hai màu', nameEn: 'Two-tone chrysanthemum silk scarf', dyes: ['cham', 'co-vit'], weave: 'cuc', price: 480_000, materials: '100% tơ tằm', technique: 'Sợi dọc và sợi ngang hai màu, dệt hoa', story: 'Sợi dọc một màu, sợi ngang một màu, nghiêng tay là khăn đổi sắc. Thợ trong làng gọi là lụa hai da.' }),
    byTheMetre('sa', 'thoi', ['mo', 'moc']),
    longScarf({ name: 'Khăn tơ tằm bản nhỏ, quấn tóc', nameEn: 'Narrow silk scarf for the hair', dyes: ['do', 'hong', 'cham', 'nghe'], weave: 'cuc', size: '120 × 12 cm', price: 180_000, grams: 40, materials: '100% tơ tằm', technique: 'Dệt hoa, nhuộm tấm, viền cuốn', story: 'Dệt từ phần biên lụa còn thừa sau khi cắt áo, nên mỗi đợt chỉ có ít màu. Buộc tóc, buộc quai túi hay thắt cổ đều vừa.' }),
    aoDai({ cloth: 'lụa thêu trúc', clothEn: 'silk with embroidered bamboo', dyes: ['moc', 'thien-thanh'], price: 3_100_000, leadDays: 18, materials: 'Lụa Vạn Phúc, chỉ thêu tơ', story: 'Vài thân trúc thêu lối thưa dọc vạt trước, lá nghiêng một chiều. Áo may ôm vừa, tà dài ngang mắt cá.' }),
    byTheMetre('gam', 'may', ['nghe', 'tim'], 1.1),
    { ...longScarf({ name: 'Khăn lụa sen đôi, quà cưới', nameEn: 'Pair of silk scarves with lotus, wedding gift', dyes: ['do', 'hong'], weave: 'sen', price: 880_000, grams: 240, materials: '100% tơ tằm', technique: 'Dệt hoa, nhuộm tấm, viền cuốn tay', size: 'hai chiếc, 180 × 35 cm', story: 'Hai chiếc dệt liền một tấm rồi cắt đôi, hoa của chiếc này nối sang chiếc kia. Gói trong một hộp giấy dó hai ngăn.' }), unit: 'đôi' },
    aoDai({ cloth: 'gấm quả trám', clothEn: 'lozenge brocade', dyes: ['cham', 'gach'], price: 2_800_000, leadDays: 12, materials: 'Gấm tơ tằm Vạn Phúc, lót lụa', story: 'Gấm quả trám khít nền, đứng dáng, mặc đám không nhàu. Xưởng giữ số đo cho lần may sau.' }),
    byTheMetre('van', 'cuc', ['com', 'hong'], 0.9, ['Lụa vân hoa cúc nhỏ, khổ 90 cm', 'Figured silk by the metre, small chrysanthemums']),
    squareScarf('mau', ['moc', 'nghe'], 0.95, ['Khăn lụa vuông mẫu đơn màu nhạt, viền tay', 'Square silk scarf, pale peony, hand-rolled edge'], 'Cùng khung in với khăn mẫu đơn đậm nhưng pha màu loãng hơn hai lần, hoa chìm vào nền. Hợp áo sẫm và người không thích nổi bật.'),
  ],
};

export const phungXaMyDuc: VillageGoods = {
  village: 'phung-xa-my-duc',
  sku: 'PX',
  pieces: [
    longScarf({ name: 'Khăn tơ sen dệt tay, màu mộc', nameEn: 'Hand-woven lotus-fibre scarf, natural', dyes: ['moc'], price: 6_800_000, leadDays: 45, size: '170 × 25 cm', materials: '100% tơ cuống sen, không nhuộm', technique: 'Rút tơ từ cuống sen tươi, se tay, dệt khung gỗ', care: 'Giặt tay nước lạnh, không xà phòng, phơi bóng râm.', story: 'Gần năm nghìn cuống sen mới đủ tơ cho một chiếc khăn. Cuống phải rút trong ngày hái, sợi se ướt trên mặt bàn rồi dệt thưa tay. Khăn xốp như đũi, để lâu vẫn thoảng mùi đất hồ.' }),
    longScarf({ name: 'Khăn tơ sen pha tơ tằm', nameEn: 'Scarf of lotus fibre and silk', dyes: ['moc', 'mo'], price: 2_900_000, leadDays: 20, materials: 'Tơ sen 50%, tơ tằm 50%', technique: 'Sợi dọc tơ tằm, sợi ngang tơ sen, dệt khung gỗ', story: 'Sợi dọc là tơ tằm cho chắc, sợi ngang tơ sen cho xốp. Nửa sen nửa tằm nên giá vừa tay hơn mà cầm vẫn biết là tơ sen.' }),
    longScarf({ name: 'Khăn tơ tằm tự dệt, nhuộm chàm', nameEn: 'Silkworm-woven scarf, indigo', dyes: ['cham'], price: 890_000, materials: 'Tơ tằm do tằm nhả phẳng, nhuộm chàm', technique: 'Tằm nhả tơ trên mặt phẳng, nhuộm chàm bốn nước', story: 'Tấm khăn do chính con tằm nhả tơ thành, không qua khung cửi. Nhuộm chàm bốn nước mới sẫm đến sắc này.' }),
    longScarf({ name: 'Khăn lụa tơ tằm nhuộm lá sen', nameEn: 'Silk scarf dyed with lotus leaves', dyes: ['com'], price: 560_000, materials: '100% tơ tằm, màu lá sen', technique: 'Nhuộm lá sen già, hãm phèn', story: 'Lá sen già cuối mùa nấu lấy nước nhuộm, ra màu xanh ngả vàng. Mỗi mẻ đậm nhạt một khác vì lá mỗi đầm một khác.' }),
    longScarf({ name: 'Khăn đũi tơ tằm, quàng đông', nameEn: 'Slub silk winter scarf', dyes: ['gach', 'cham', 'moc'], price: 480_000, grams: 160, materials: '100% tơ gốc', technique: 'Kéo sợi tay từ kén gốc, dệt thưa', story: 'Sợi đũi kéo tay nên chỗ dày chỗ mảnh, dệt ra mặt vải lấm tấm. Ấm hơn lụa trơn mà không ngứa cổ.' }),
    longScarf({ name: 'Khăn tơ tằm hoa sen, hai mặt', nameEn: 'Reversible silk scarf with lotus', dyes: ['hong', 'mo'], weave: 'sen', price: 620_000, materials: '100% tơ tằm', technique: 'Dệt hoa hai mặt', story: 'Hoa sen dệt hai mặt như nhau, quàng mặt nào cũng phải. Tơ nhà nuôi, kéo tại xưởng.' }),
    longScarf({ name: 'Khăn tơ tằm hoa cúc nhuộm nghệ', nameEn: 'Turmeric-dyed chrysanthemum silk scarf', dyes: ['nghe'], weave: 'cuc', price: 540_000, materials: '100% tơ tằm, màu nghệ và hoa hòe', technique: 'Nhuộm nghệ tươi, hãm phèn chua', story: 'Nghệ tươi cho màu ấm, thêm hoa hòe cho bền. Nắng gắt màu sẽ dịu đi một chút, càng nhã.' }),
    byTheMetre('van', 'sen', ['moc', 'hong'], 1.15),
    byTheMetre('van', 'thoi', ['moc', 'gach'], 1.05),
    longScarf({ name: 'Khăn choàng tơ sen khổ rộng', nameEn: 'Wide lotus-fibre shawl', dyes: ['moc'], price: 14_500_000, leadDays: 90, size: '200 × 60 cm', grams: 260, materials: '100% tơ cuống sen', technique: 'Se tay, dệt khung gỗ, để biên mộc', care: 'Giặt tay nước lạnh, không xà phòng, phơi bóng râm.', story: 'Một người thợ rút tơ ròng hai tháng mới đủ sợi cho tấm choàng này. Mỗi vụ sen xưởng chỉ nhận vài tấm, dệt lần lượt theo thứ tự đặt.' }),
    longScarf({ name: 'Khăn lụa nhuộm hạt dành dành', nameEn: 'Gardenia-dyed silk scarf', dyes: ['mo', 'nghe'], price: 520_000, materials: '100% tơ tằm, màu hạt dành dành', technique: 'Nhuộm hạt dành dành hai nước', story: 'Hạt dành dành chín giập ra nước vàng, nhúng một lượt là mơ, hai lượt là nghệ. Khăn mỏng, quàng quanh năm.' }),
    longScarf({ name: 'Khăn tơ tằm quả trám, nhuộm bàng', nameEn: 'Lozenge silk scarf dyed with tropical almond leaves', dyes: ['gach', 'mo'], weave: 'thoi', price: 580_000, materials: '100% tơ tằm, màu lá bàng', technique: 'Dệt hoa, nhuộm lá bàng', story: 'Hoa quả trám nhỏ, nhuộm lá bàng già ra sắc nâu đỏ. Tua để nguyên sợi dọc, không khâu thêm.' }),
    squareScarf('sen', ['moc', 'com'], 1.1),
    longScarf({ name: 'Khăn tơ tằm quấn cổ em bé', nameEn: 'Silk neck scarf for a baby', dyes: ['moc', 'hong'], size: '70 × 15 cm', price: 190_000, grams: 40, materials: '100% tơ tằm không nhuộm hoặc nhuộm gỗ vang', technique: 'Dệt trơn mềm, viền máy', story: 'Tơ dệt mềm, không hồ, giặt nước lạnh là khô nhanh. Màu hồng lấy từ gỗ vang, không thuốc hóa học.' }),
    longScarf({ name: 'Khăn tơ sen chàm', nameEn: 'Indigo lotus-fibre scarf', dyes: ['cham'], price: 7_400_000, leadDays: 50, size: '170 × 25 cm', materials: '100% tơ cuống sen, nhuộm chàm', technique: 'Se tay, dệt khung gỗ, nhuộm chàm', care: 'Giặt tay nước lạnh, giặt riêng vài lần đầu.', story: 'Tơ sen bắt chàm không đều, sợi đậm sợi nhạt xen nhau như mặt nước. Nhuộm sau khi dệt, sáu lượt nhúng phơi.' }),
  ],
};
