// Áo dài: made to measure, after a call about the measures. Used by the silk, tailoring and embroidery villages.
import { type Dye, dyeValues } from './dyes.ts';
import { cross, type Piece, roundPrice, type VillageGoods } from './piece.ts';

type AoDaiSpec = {
  /** After "Áo dài": the cloth and what is on it. */
  cloth: string;
  clothEn: string;
  dyes: readonly [Dye, ...Dye[]];
  price: number;
  leadDays: number;
  materials: string;
  story: string;
  technique?: string;
};

const sizes = [
  { key: 'so-do', name: 'may theo số đo', factor: 1, dimensions: 'theo số đo của bạn' },
  { key: 'so-do-quan', name: 'theo số đo, kèm quần lụa', factor: 1.22, dimensions: 'theo số đo của bạn, kèm quần' },
];

export function aoDai({ cloth, clothEn, dyes, price, leadDays, materials, story, technique = 'Cắt theo số đo, khâu tay đường tà và gấu' }: AoDaiSpec): Piece {
  return {
    name: `Áo dài ${cloth}`,
    nameEn: `Áo dài, ${clothEn}, made to measure`,
    category: 'Áo dài',
    family: 'ao-dai',
    looks: {},
    materials,
    technique,
    care: 'Giặt khô hoặc giặt tay nước mát, treo phơi trong bóng râm, là mặt trái.',
    story,
    leadDays,
    ...cross(
      { key: 'may', name: 'May', values: sizes.map(({ key, name, factor, dimensions }) => ({ key, name, price: roundPrice(price * factor), grams: 700, box: [38, 28, 8] as const, dimensions })) },
      { key: 'mau', name: 'Màu', values: dyeValues(dyes) },
    ),
  };
}

const byHand = 'Cắt tay không rập, khâu tay trọn áo bằng chỉ tơ';

export const trachXa: VillageGoods = {
  village: 'trach-xa',
  sku: 'TX',
  pieces: [
    aoDai({ cloth: 'gấm chữ Thọ khâu tay', clothEn: 'hand-sewn longevity brocade', dyes: ['do', 'tim'], price: 3_200_000, leadDays: 15, materials: 'Gấm tơ, lót lụa, chỉ tơ', technique: byHand, story: 'Khâu tay trọn áo, mũi kim chìm, lộn trái không thấy đường chỉ. Thợ đo mười ba số, đo một lần nhớ cho nhiều năm.' }),
    aoDai({ cloth: 'cưới gấm hoa sen', clothEn: 'wedding lotus brocade', dyes: ['do', 'nghe'], price: 4_500_000, leadDays: 25, materials: 'Gấm tơ, lót lụa, cúc tết tay', technique: byHand, story: 'Áo cưới may hai lớp, lớp ngoài gấm hoa sen, lớp trong lụa trơn. Sen canh giữa ngực, gấu khâu lật để còn nới khi cần.' }),
    aoDai({ cloth: 'lụa trơn thêu sen', clothEn: 'plain silk, lotus embroidery', dyes: ['hong', 'co-vit'], price: 3_600_000, leadDays: 20, materials: 'Lụa tơ tằm, chỉ thêu tơ', technique: byHand, story: 'Vải cắt xong gửi thêu rồi mới đem về ráp, nên hoa không bị đường may cắt ngang. Tà dài buông thẳng, không vặn.' }),
    aoDai({ cloth: 'lụa vân mây', clothEn: 'cloud silk', dyes: ['thien-thanh', 'moc'], price: 2_400_000, leadDays: 12, materials: 'Lụa vân, lót lụa mỏng', technique: byHand, story: 'Vân mây nhẹ, hợp may áo mặc thường ngày. Vai liền không cắt nối, đường may theo lối cũ của làng.' }),
    aoDai({ cloth: 'nhung thêu cúc', clothEn: 'velvet, chrysanthemum embroidery', dyes: ['tim', 'cham'], price: 3_400_000, leadDays: 20, materials: 'Nhung tơ, chỉ thêu', technique: byHand, story: 'Nhung may ngược tuyết cho màu sâu. Bông cúc thêu thưa ở tà, lúc ngồi mới lộ hết hoa.' }),
    aoDai({ cloth: 'lụa thêu trúc', clothEn: 'silk, bamboo embroidery', dyes: ['moc', 'com'], price: 3_300_000, leadDays: 20, materials: 'Lụa tơ tằm, chỉ thêu tơ', technique: byHand, story: 'Trúc thêu so le dọc vạt trước, đi lại như có gió. Cổ đứng hai phân rưỡi, cài khuy tết.' }),
    aoDai({ cloth: 'gấm hoa cúc', clothEn: 'chrysanthemum brocade', dyes: ['gach', 'cham'], price: 2_900_000, leadDays: 15, materials: 'Gấm tơ, lót lụa', technique: byHand, story: 'Hoa cúc nhỏ nên ghép sống lưng không lệch. Áo may rộng tay một chút cho các bà các mẹ dễ mặc.' }),
    aoDai({ cloth: 'lụa thêu hạc', clothEn: 'silk, crane embroidery', dyes: ['cham', 'do'], price: 3_900_000, leadDays: 22, materials: 'Lụa tơ tằm, chỉ thêu tơ', technique: byHand, story: 'Đôi hạc thêu chỉ trắng, cánh xòe ngang gối. Đường chỉ viền tà nhỏ như sợi tóc, đếm được mười bốn mũi một phân.' }),
    aoDai({ cloth: 'gấm quả trám', clothEn: 'lozenge brocade', dyes: ['co-vit', 'nghe'], price: 2_700_000, leadDays: 15, materials: 'Gấm tơ, lót lụa', technique: byHand, story: 'Quả trám chạy thẳng từ vai xuống gấu, thợ kẻ phấn từng ô trước khi cắt. Mặc lễ, mặc đám đều đứng dáng.' }),
    aoDai({ cloth: 'lụa thêu mai', clothEn: 'silk, apricot blossom embroidery', dyes: ['nghe', 'hong'], price: 3_300_000, leadDays: 20, materials: 'Lụa tơ tằm, chỉ thêu tơ', technique: byHand, story: 'Cành mai vắt chéo tà trước, nụ nhiều hơn hoa cho ra mùa Tết. Nhận may từ tháng Mười âm cho kịp mặc mồng Một.' }),
    aoDai({ cloth: 'lụa vân hoa sen', clothEn: 'lotus-figured silk', dyes: ['com', 'hong'], price: 2_500_000, leadDays: 12, materials: 'Lụa vân, lót lụa mỏng', technique: byHand, story: 'Hoa sen chìm, ra nắng mới thấy. Đường tà khâu luồn, giặt tay nhiều năm không bung.' }),
    aoDai({ cloth: 'gấm mây cho mẹ', clothEn: 'cloud brocade for mothers', dyes: ['gach', 'tim'], price: 3_000_000, leadDays: 15, materials: 'Gấm tơ, lót lụa', technique: byHand, story: 'May cho mẹ cô dâu chú rể: thân suông, xẻ tà thấp, tay lỡ. Gấm mây hai màu, ra đường đổi sắc theo bước.' }),
    aoDai({ cloth: 'lụa vân quả trám', clothEn: 'lozenge-figured silk', dyes: ['moc', 'thien-thanh'], price: 1_900_000, leadDays: 10, materials: 'Lụa vân, không lót', technique: byHand, story: 'Kiểu áo đi làm: không lót, mát, là một lượt phẳng cả ngày. Túi trong khâu khuất đường sườn.' }),
    aoDai({ cloth: 'lụa hoa cúc cho học trò', clothEn: 'simple silk for students', dyes: ['moc'], price: 1_250_000, leadDays: 8, materials: 'Lụa pha, không lót', technique: 'Cắt tay, ráp máy, khâu tay gấu', story: 'Áo trắng hoa cúc chìm cho học trò và cô giáo trẻ. Ráp máy cho nhẹ giá, gấu và cổ vẫn khâu tay.' }),
  ],
};
