// Embroidery of Quất Động, Thắng Lợi and Đông Cứu: pictures in a round hoop, scarves and áo dài.
import { aoDai } from './ao-dai.ts';
import { type Dye, dyeValues } from './dyes.ts';
import { choose, type Facts, type Piece, roundPrice, turns, type VillageGoods } from './piece.ts';

type Motif = 'sen' | 'hac' | 'ca' | 'mau' | 'tre';
type Ground = 'trang' | 'xanh' | 'cham' | 'vang' | 'do' | 'den';

const grounds: Record<Ground, { vi: string; en: string; story: string }> = {
  trang: { vi: 'nền trắng', en: 'white', story: 'Nền trắng không giấu được mũi nào, nên chỉ giao cho thợ đã vững tay.' },
  xanh: { vi: 'nền xanh nhạt', en: 'pale green', story: 'Nền xanh nhạt như nước ao, màu chỉ nào đặt lên cũng dịu đi một nấc.' },
  cham: { vi: 'nền chàm', en: 'indigo', story: 'Nền chàm sẫm đẩy màu chỉ nổi bật, treo chỗ ít sáng vẫn rõ.' },
  vang: { vi: 'nền vàng nhạt', en: 'pale gold', story: 'Nền vàng nhạt ngả màu giấy cũ, hợp nhà có đồ gỗ.' },
  do: { vi: 'nền đỏ sẫm', en: 'dark red', story: 'Nền đỏ sẫm theo lối đồ thờ xưa, chỉ sáng thêu lên trông như nổi khối.' },
  den: { vi: 'nền đen', en: 'black', story: 'Nền đen bắt từng hạt bụi nên khung phải phủ khăn mỗi khi nghỉ tay.' },
};

const motifs: Record<Motif, { vi: string; en: string; factor: number; story: () => string }> = {
  sen: {
    vi: 'sen', en: 'lotus', factor: 1,
    story: turns(['Cánh sen chuyển năm sắc hồng, mũi chỉ đi dọc thớ cánh nên nhìn nghiêng thấy bóng.', 'Lá sen thêu mũi đâm xô, gân để hở nền cho nhẹ.', 'Bông sen nở, búp và lá, mỗi thứ một lối thêu riêng.']),
  },
  hac: {
    vi: 'đôi hạc', en: 'a pair of cranes', factor: 1.3,
    story: turns(['Lông hạc thêu chỉ đơn, sợi tơ tách làm tư, mắt hạc thêu sau cùng.', 'Hai con hạc một ngẩng một cúi, cổ dài thêu liền không nối chỉ.']),
  },
  ca: {
    vi: 'cá chép hoa sen', en: 'carp and lotus', factor: 1.25,
    story: turns(['Vảy cá thêu lối lượn, mỗi vảy hai sắc chỉ, nước để nền vải tự làm.', 'Hai con cá quẫy ngược chiều, đuôi thêu thưa cho thấy nước.']),
  },
  mau: {
    vi: 'mẫu đơn', en: 'peonies', factor: 1.15,
    story: turns(['Mẫu đơn nhiều lớp cánh, thêu từ lớp xa nhất vào lớp gần nhất.', 'Đóa mẫu đơn chính thêu nổi, đóa phụ thêu phẳng cho có trước có sau.']),
  },
  tre: {
    vi: 'trúc', en: 'bamboo', factor: 0.92,
    story: turns(['Thân trúc thêu mũi thẳng, lá thêu một mũi dài đúng một hơi kim.', 'Trúc thêu hai sắc xanh, chỗ khuất thêu chỉ già, chỗ đón sáng thêu chỉ non.']),
  },
};

const stitching = turns([
  'Người thêu ngồi khung từ sáng, chiều nghỉ mắt, bức này hết chừng mươi ngày.',
  'Mặt trái gọn như mặt phải, không một nút chỉ.',
  'Chỉ tơ chập hai se một, không bóng quá, treo tường không lóa.',
]);

type PictureSpec = { factor?: number; gold?: boolean; leadDays?: number };

function picture(motif: Motif, ground: Ground, { factor = 1, gold = false, leadDays }: PictureSpec = {}): Piece {
  const [figure, cloth] = [motifs[motif], grounds[ground]];
  const at = (key: string, price: number, grams: number, box: [number, number, number]): Facts & { key: string; name: string } => ({
    key, name: `khung ${key} cm`, price: roundPrice(price * figure.factor * factor * (gold ? 1.5 : 1)), grams, box, dimensions: `khung tròn ${key} cm, khung gỗ`,
  });
  return {
    name: `Tranh thêu${gold ? ' kim tuyến' : ' tay'} ${figure.vi}, ${cloth.vi}`,
    nameEn: `${gold ? 'Metallic-thread' : 'Hand'} embroidery, ${figure.en} on ${cloth.en}`,
    category: 'Tranh thêu',
    family: 'tranh-theu',
    looks: {},
    materials: gold ? 'Lụa nền, chỉ tơ, chỉ kim tuyến, khung gỗ' : 'Lụa nền, chỉ tơ tằm, khung gỗ',
    technique: gold ? 'Thêu nhồi nổi, chặn chỉ kim tuyến' : 'Thêu tay trên khung căng, chỉ tơ tách sợi',
    care: 'Treo xa nắng chiếu thẳng và nơi ẩm, phủi bụi bằng chổi lông.',
    story: `${figure.story()} ${cloth.story} ${gold ? 'Sợi kim tuyến không xuyên vải mà nằm trên mặt, chặn từng ly bằng chỉ tơ.' : stitching()}`,
    fragile: true,
    leadDays,
    ...choose('co', 'Cỡ', [at('25', 680_000, 700, [31, 31, 6]), at('35', 1_250_000, 1200, [41, 41, 7]), at('50', 2_600_000, 2400, [57, 57, 8])]),
  };
}

type ClothSpec = { name: string; nameEn: string; motif?: Motif | 'none'; dyes: readonly [Dye, ...Dye[]]; price: number; story: string; materials?: string; technique?: string; dimensions: string; leadDays?: number; square?: boolean };

function cloth({ name, nameEn, motif, dyes, price, story, materials, technique, dimensions, leadDays, square = true }: ClothSpec): Piece {
  const facts: Facts = { price, grams: 180, box: [28, 26, 4], dimensions };
  return {
    name,
    nameEn,
    category: 'Khăn',
    family: 'khan',
    looks: { shape: square ? 'vuong' : 'dai', ...(square && motif && motif !== 'none' ? { motif } : {}) },
    materials: materials ?? 'Lụa tơ tằm, chỉ thêu tơ',
    technique: technique ?? 'Thêu tay trên khung căng',
    care: 'Giặt tay nước mát, không vò chỗ thêu, là mặt trái qua khăn lót.',
    story,
    leadDays,
    ...choose('mau', 'Màu', dyeValues(dyes).map((value) => ({ ...value, ...facts }))),
  };
}

export const quatDong: VillageGoods = {
  village: 'quat-dong',
  sku: 'QD',
  pieces: [
    picture('sen', 'trang'),
    picture('hac', 'den', { leadDays: 20 }),
    picture('ca', 'trang'),
    picture('mau', 'do'),
    cloth({ name: 'Khăn lụa thêu sen góc khăn', nameEn: 'Silk scarf, embroidered lotus', motif: 'sen', dyes: ['moc', 'hong', 'co-vit'], price: 620_000, dimensions: '70 × 70 cm', story: 'Sen thêu tay bằng chỉ tơ đơn, không lót vải nên khăn vẫn rủ. Mặt trái giấu chỉ, gấp chiều nào cũng được.' }),
    picture('tre', 'trang'),
    picture('sen', 'xanh'),
    picture('hac', 'cham', { leadDays: 20 }),
    aoDai({ cloth: 'lụa thêu tay sen', clothEn: 'silk, hand-embroidered lotus', dyes: ['moc', 'tim'], price: 3_900_000, leadDays: 25, materials: 'Lụa tơ tằm, chỉ thêu tơ', story: 'Vạt áo căng lên khung, thêu xong mới ráp. Cánh sen chuyển sáu sắc chỉ, thợ thêu chính của xưởng làm trọn.' }),
    picture('mau', 'trang'),
    picture('ca', 'cham'),
    picture('sen', 'vang'),
    cloth({ name: 'Khăn lụa thêu hạc', nameEn: 'Silk scarf, embroidered crane', motif: 'hac', dyes: ['cham', 'do'], price: 780_000, leadDays: 10, dimensions: '90 × 90 cm', story: 'Hạc thêu chỉ trắng trên nền sẫm, cánh xòe theo chéo khăn. Mỗi chiếc ngồi khung năm buổi.' }),
    picture('hac', 'trang', { leadDays: 20 }),
    picture('tre', 'vang'),
    picture('mau', 'xanh'),
    aoDai({ cloth: 'lụa thêu tay cúc', clothEn: 'silk, hand-embroidered chrysanthemum', dyes: ['co-vit', 'gach'], price: 3_700_000, leadDays: 25, materials: 'Lụa tơ tằm, chỉ thêu tơ', story: 'Cúc thêu mũi sa hạt ở nhị, cánh thêu đâm xô. Hoa dồn xuống tà, phần thân để trơn cho nhã.' }),
    picture('sen', 'den'),
    picture('ca', 'vang'),
    cloth({ name: 'Khăn tay lụa thêu mẫu đơn', nameEn: 'Silk handkerchief, embroidered peony', motif: 'mau', dyes: ['moc', 'hong'], price: 180_000, dimensions: '30 × 30 cm', story: 'Khăn tay nhỏ thêu một đóa mẫu đơn góc khăn, viền cuốn tay. Việc tập của thợ trẻ, thợ cả chấm rồi mới bán.' }),
    picture('mau', 'den', { factor: 1.1 }),
    aoDai({ cloth: 'lụa thêu tay mai', clothEn: 'silk, hand-embroidered apricot blossom', dyes: ['do', 'nghe'], price: 3_800_000, leadDays: 25, materials: 'Lụa tơ tằm, chỉ thêu tơ', story: 'Cành mai già thêu mũi bạt cho sần, hoa thêu mũi lướt cho mịn. Đặt trước một tháng để kịp Tết.' }),
  ],
};

export const thangLoi: VillageGoods = {
  village: 'thang-loi',
  sku: 'TL',
  pieces: [
    picture('mau', 'do', { gold: true, leadDays: 20 }),
    picture('sen', 'trang', { factor: 0.85 }),
    cloth({ name: 'Khăn quàng thêu mẫu đơn', nameEn: 'Scarf, embroidered peony', motif: 'mau', dyes: ['do', 'cham', 'moc'], price: 420_000, dimensions: '90 × 90 cm', story: 'Mẫu đơn thêu màu nổi, nhồi một lớp chỉ dưới nên hoa gồ lên. Khăn dệt tơ pha, giữ ấm hơn lụa trơn.' }),
    picture('ca', 'xanh', { factor: 0.85 }),
    picture('hac', 'vang', { factor: 0.88 }),
    cloth({ name: 'Khăn trải bàn nhỏ thêu sen trắng', nameEn: 'Small whitework tablecloth with lotus', motif: 'sen', dyes: ['moc'], price: 680_000, dimensions: '85 × 85 cm', materials: 'Vải lanh, chỉ trắng', technique: 'Thêu trắng rút sợi', leadDays: 12, story: 'Thêu trắng trên lanh trắng, chỉ nhờ mũi chỉ nổi mà thấy hoa. Mép rút sợi thành răng, giặt máy nhẹ được.' }),
    picture('tre', 'trang', { factor: 0.85 }),
    picture('sen', 'do', { gold: true, leadDays: 20 }),
    picture('mau', 'cham', { factor: 0.88 }),
    cloth({ name: 'Khăn lụa thêu cá chép', nameEn: 'Silk scarf, embroidered carp', motif: 'ca', dyes: ['thien-thanh', 'do'], price: 560_000, dimensions: '70 × 70 cm', story: 'Cá chép thêu lượn, vảy hai sắc, đuôi để chỉ buông như vẫy. Bán nhiều nhất dịp Tết và khai trương.' }),
    picture('hac', 'do', { gold: true, leadDays: 25 }),
    picture('ca', 'den', { factor: 0.9 }),
    picture('tre', 'xanh', { factor: 0.82 }),
    aoDai({ cloth: 'nhung thêu hạc', clothEn: 'velvet, embroidered cranes', dyes: ['tim', 'cham'], price: 3_400_000, leadDays: 25, materials: 'Nhung tơ, chỉ thêu tơ và kim tuyến', story: 'Nhung dày nên phải thêu qua một lớp vải lót rồi mới xé bỏ lót. Đôi hạc điểm kim tuyến ở đầu cánh, đi dưới đèn mới bắt sáng.' }),
  ],
};

export const dongCuu: VillageGoods = {
  village: 'dong-cuu',
  sku: 'DC',
  pieces: [
    picture('hac', 'do', { gold: true, factor: 1.5, leadDays: 45 }),
    cloth({ name: 'Khăn phủ diện thêu mẫu đơn', nameEn: 'Ritual veil, embroidered peony', motif: 'mau', dyes: ['do'], price: 850_000, dimensions: '80 × 80 cm', materials: 'Nhiễu đỏ, chỉ tơ, kim tuyến', technique: 'Thêu nhồi, chặn kim tuyến', leadDays: 15, story: 'Khăn đỏ dùng trong lễ hầu, hoa thêu theo mẫu giữ trong nhà. Bốn góc chặn kim tuyến, giữa thêu mẫu đơn.' }),
    picture('mau', 'vang', { gold: true, factor: 1.4, leadDays: 40 }),
    cloth({ name: 'Khăn chầu thêu hạc, nền vàng', nameEn: 'Ceremonial cloth with a crane, gold ground', motif: 'hac', dyes: ['nghe', 'do'], price: 1_400_000, dimensions: '90 × 90 cm', materials: 'Lụa nền, chỉ tơ, kim tuyến', technique: 'Thêu nhồi nổi', leadDays: 25, story: 'Màu nền theo từng giá chầu, đặt màu nào thêu màu ấy. Hạc thêu nhồi bông tơ, lông nổi từng lớp.' }),
    picture('ca', 'do', { gold: true, factor: 1.3, leadDays: 40 }),
    picture('sen', 'cham', { gold: true, factor: 1.3, leadDays: 40 }),
    cloth({ name: 'Khăn lễ thêu sen, nền chàm', nameEn: 'Ritual cloth with lotus, indigo ground', motif: 'sen', dyes: ['cham', 'tim'], price: 980_000, dimensions: '80 × 80 cm', materials: 'Lụa nền, chỉ tơ', technique: 'Thêu nhồi, viền kim tuyến', leadDays: 20, story: 'Sen thêu nhồi thấp, viền một đường kim tuyến mảnh. Thợ làng thêu không cần vẽ lót, chỉ chấm vài điểm phấn.' }),
    picture('hac', 'den', { gold: true, factor: 1.6, leadDays: 60 }),
  ],
};
