// Lacquer of Hạ Thái and Bối Khê, shell inlay of Chuôn Ngọ: boxes and paintings.
import { choose, type Facts, type Piece, roundPrice, single, turns, type VillageGoods } from './piece.ts';

type Ground = 'muc' | 'son' | 'batrau' | 'canhgian' | 'lam';
const grounds: Record<Ground, { vi: string; en: string; drawn: string; story: string }> = {
  muc: { vi: 'nền then', en: 'black', drawn: 'den', story: 'Nền then đen sâu, đánh bóng xong soi thấy mặt người.' },
  son: { vi: 'nền son', en: 'vermilion', drawn: 'son', story: 'Son tươi phủ năm lượt, để càng lâu càng đỏ trong.' },
  batrau: { vi: 'nền bã trầu', en: 'betel red', drawn: 'ba-trau', story: 'Màu bã trầu là son pha then, trầm và ấm.' },
  canhgian: { vi: 'nền cánh gián', en: 'dark brown', drawn: 'canh-gian', story: 'Sơn cánh gián trong như mật, nhìn xuống thấy lớp dưới.' },
  lam: { vi: 'nền lam', en: 'night blue', drawn: 'lam', story: 'Nền lam khó giữ màu nhất, phải phủ sơn trong thật mỏng.' },
};

type BoxMotif = 'sen' | 'mau' | 'ca' | 'tre';
const boxMotifs: Record<BoxMotif, { vi: string; en: string; story: () => string }> = {
  sen: { vi: 'sen', en: 'lotus', story: turns(['Cánh sen gắn vỏ trứng vịt, mảnh to mảnh nhỏ xếp tay rồi mài phẳng.', 'Lá sen vẽ bạc rồi phủ sơn trong, mài ra màu xanh già.']) },
  mau: { vi: 'mẫu đơn', en: 'peony', story: turns(['Mẫu đơn vẽ son trên vàng, mài tới đâu hoa hiện tới đó.', 'Cánh hoa viền vàng mảnh, đi bằng bút một sợi.']) },
  ca: { vi: 'cá chép', en: 'carp', story: turns(['Vảy cá rắc vàng, mài lộ từng lớp như cá vừa quẫy lên.', 'Đôi cá một vàng một son, nước là lớp then mài bóng.']) },
  tre: { vi: 'trúc', en: 'bamboo', story: turns(['Thân trúc thếp vàng rồi phủ sơn, mài ra ánh vàng chìm.', 'Lá trúc nhọn, nét nào cũng chỉ một lần bút.']) },
};

const polishing = turns([
  'Từ cốt gỗ đến lúc đánh bóng bằng lòng bàn tay là mười hai nước sơn, mỗi nước ủ một đêm.',
  'Mài nước bằng đá và than xoan, mài quá một li là mất hình, phải vẽ lại.',
  'Sơn ta khô nhờ hơi ẩm, trời hanh phải ủ buồng ướt.',
]);

type Craft = 'son-mai' | 'kham';
type BoxSpec = { factor?: number; craft?: Craft; called?: readonly [vi: string, en: string]; use?: string; leadDays?: number };

function box(round: boolean, motif: BoxMotif, ground: Ground, { factor = 1, craft = 'son-mai', called, use, leadDays }: BoxSpec = {}): Piece {
  const [figure, base] = [boxMotifs[motif], grounds[ground]];
  const withShell = craft === 'kham';
  const shape = round ? 'tròn' : 'vuông';
  const at = (key: string, name: string, price: number, grams: number, size: [number, number, number], dimensions: string): Facts & { key: string; name: string } => ({
    key, name, price: roundPrice(price * factor * (withShell ? 1.35 : 1)), grams, box: size, dimensions,
  });
  const facts = round
    ? [at('18', 'rộng 18 cm', 690_000, 700, [24, 24, 13], 'rộng 18 cm, cao 8 cm'), at('26', 'rộng 26 cm', 1_250_000, 1300, [32, 32, 16], 'rộng 26 cm, cao 10 cm')]
    : [at('18', '18 × 18 cm', 760_000, 850, [24, 24, 14], '18 × 18 × 9 cm'), at('25', '25 × 20 cm', 1_180_000, 1350, [31, 27, 16], '25 × 20 × 10 cm')];
  return {
    name: called?.[0] ?? (withShell ? `Hộp ${shape} khảm trai ${figure.vi}, ${base.vi}` : `Hộp sơn mài ${shape} ${base.vi} vẽ ${figure.vi}`),
    nameEn: called?.[1] ?? `${round ? 'Round' : 'Square'} ${withShell ? 'inlaid box, mother-of-pearl' : 'lacquer box,'} ${figure.en} on ${base.en}`,
    category: 'Hộp, tráp',
    family: 'hop-son-mai',
    looks: { shape: round ? 'tron' : 'vuong', motif, ground: base.drawn },
    materials: withShell ? 'Cốt gỗ, vỏ trai và ốc xà cừ, sơn phủ' : 'Cốt gỗ, sơn ta, vỏ trứng, vàng quỳ',
    technique: withShell ? 'Cưa mảnh trai, đục lòng, gắn chìm, mài phẳng, tỉa nét' : 'Bó vải, hom, lót, vẽ, phủ, mài nước, đánh bóng tay',
    care: 'Lau khăn mềm khô, tránh nắng gắt và máy sưởi.',
    story: withShell
      ? `${inlaid[motif]()} ${inlayStory()} ${use ?? (round ? 'Nắp tròn đậy khít, xoay chiều nào cũng thẳng hình.' : 'Lòng hộp sơn đỏ, bốn góc bo tròn cho khỏi vướng tay.')}`
      : `${figure.story()} ${base.story} ${polishing()}`,
    fragile: true,
    leadDays,
    ...choose('co', 'Cỡ', facts),
  };
}

const inlaid: Record<BoxMotif, () => string> = {
  sen: turns(['Cánh sen chọn phần trai ánh hồng, lá lấy phần ánh xanh.', 'Đóa sen ghép bảy mảnh trai, mỗi mảnh một chiều vân.']),
  mau: turns(['Mẫu đơn ghép hơn bốn chục mảnh ốc, giữa hoa đặt mảnh sáng nhất.']),
  ca: turns(['Vảy cá là những mảnh ốc tròn bé bằng hạt đỗ, xếp gối lên nhau.']),
  tre: turns(['Thân trúc cưa liền một dải trai dài, đốt khắc bằng mũi thép.']),
};

const inlayStory = turns([
  'Mảnh trai cưa bằng lưỡi nhỏ như sợi tóc, gắn khít đến mức vuốt tay không gợn.',
  'Vỏ ốc ngâm, mài mỏng rồi soi lên đèn chọn màu, nghiêng hộp là ánh đổi.',
  'Đục lòng trước, gắn mảnh sau, mài phẳng rồi mới tỉa gân bằng mũi thép.',
]);

type PaintMotif = 'ca' | 'sen' | 'tre' | 'da';
const paintMotifs: Record<PaintMotif, { vi: string; en: string; factor: number; story: () => string }> = {
  ca: { vi: 'đôi cá chép', en: 'two carp', factor: 1.1, story: turns(['Đôi cá lượn thành vòng, một con thếp vàng, một con son.', 'Cá hiện dần khi mài: lớp vàng nằm sâu nhất, mài sau cùng mới lộ.']) },
  sen: { vi: 'đầm sen', en: 'lotus pond', factor: 1, story: turns(['Sen gắn vỏ trứng, trời điểm vàng vụn, mặt nước là mấy vạch vàng mài phẳng.', 'Đầm sen về chiều, mặt trời son, lá phủ bạc càng năm tháng càng trầm.']) },
  tre: { vi: 'rặng trúc', en: 'bamboo grove', factor: 1.02, story: turns(['Rặng trúc thếp vàng, trăng gắn vỏ trứng, gió là khoảng để trống.', 'Thân trúc xếp lớp từ sâu ra nông, mài một lượt mà thấy ba lớp xa gần.']) },
  da: { vi: 'cây đa làng', en: 'village banyan', factor: 1.2, story: turns(['Gốc đa trước cổng làng, mặt trời son sau tán lá: cảnh ai xa quê cũng nhớ.', 'Tán đa gắn vỏ trứng xen mảng sơn lục, thân và cổng làng thếp vàng rồi mài.']) },
};

type PaintSpec = { panels?: 1 | 3; factor?: number; inlay?: boolean; sizes?: readonly ('60' | '80' | '120')[]; leadDays?: number; called?: readonly [vi: string, en: string]; stock?: number };

function painting(motif: PaintMotif, ground: Ground, { panels = 1, factor = 1, inlay = false, sizes, leadDays, called, stock }: PaintSpec = {}): Piece {
  const [figure, base] = [paintMotifs[motif], grounds[ground]];
  const whole = panels === 3
    ? { '60': { name: 'ba tấm 30 × 60 cm', price: 4_800_000, grams: 6500, box: [68, 40, 14] }, '80': { name: 'ba tấm 40 × 80 cm', price: 8_600_000, grams: 10_500, box: [88, 50, 16] }, '120': { name: 'ba tấm 60 × 120 cm', price: 22_000_000, grams: 24_000, box: [130, 72, 18] } } as const
    : { '60': { name: '50 × 60 cm', price: 3_200_000, grams: 4200, box: [68, 58, 9] }, '80': { name: '60 × 80 cm', price: 5_600_000, grams: 6500, box: [88, 68, 9] }, '120': { name: '80 × 120 cm', price: 14_500_000, grams: 12_500, box: [130, 90, 10] } } as const;
  const facts = (sizes ?? (['60', '80'] as const)).map((key) => {
    const { name, price, grams, box: packed } = whole[key];
    return { key, name, price: roundPrice(price * figure.factor * factor * (inlay ? 1.15 : 1)), grams, box: packed, dimensions: `${name}, dày 2 cm`, ...(stock === undefined ? {} : { stock }) };
  });
  const { key: _, name: __, ...only } = facts[0]!;
  return {
    name: called?.[0] ?? `${panels === 3 ? 'Bộ tranh' : 'Tranh'} sơn mài ${figure.vi}, ${base.vi}${panels === 3 ? ', ba tấm' : ''}${inlay ? ', cẩn trai' : ''}`,
    nameEn: called?.[1] ?? `Lacquer ${panels === 3 ? 'triptych' : 'painting'}, ${figure.en} on ${base.en}${inlay ? ', mother-of-pearl inlay' : ''}`,
    category: 'Tranh sơn mài',
    family: 'tranh-son-mai',
    looks: { motif, ground: base.drawn, panels: panels === 3 ? 'ba' : 'mot' },
    materials: inlay ? 'Vóc gỗ, sơn ta, vỏ trai, vỏ trứng, vàng bạc quỳ' : 'Vóc gỗ, sơn ta, vỏ trứng, vàng bạc quỳ',
    technique: 'Vẽ lớp, gắn vỏ, thếp, phủ, mài nước nhiều lượt',
    care: 'Treo nơi không nắng chiếu thẳng, lau khăn mềm khô mỗi tháng.',
    story: `${figure.story()} ${base.story} ${inlay ? 'Chỗ sáng nhất cẩn vỏ trai mài mỏng, đi ngang qua ánh chạy theo người.' : polishing()}`,
    unit: panels === 3 ? 'bộ' : 'bức',
    fragile: true,
    leadDays,
    ...(facts.length === 1 ? single(only) : choose('co', 'Cỡ', facts)),
  };
}

export const haThai: VillageGoods = {
  village: 'ha-thai',
  sku: 'HT',
  pieces: [
    box(false, 'sen', 'muc', { called: ['Hộp trà sơn mài gắn vỏ trứng', 'Lacquer tea box, eggshell lotus on black'], factor: 1.2 }),
    painting('sen', 'muc'),
    box(true, 'ca', 'son'),
    painting('ca', 'lam'),
    box(true, 'sen', 'muc'),
    painting('tre', 'canhgian', { panels: 3 }),
    box(false, 'mau', 'batrau'),
    painting('da', 'muc', { sizes: ['80', '120'] }),
    box(true, 'tre', 'canhgian'),
    box(false, 'tre', 'muc'),
    painting('sen', 'son', { panels: 3, leadDays: 30 }),
    box(true, 'mau', 'son'),
    painting('tre', 'muc'),
    box(false, 'ca', 'lam'),
    painting('ca', 'muc', { sizes: ['60', '80', '120'] }),
    box(true, 'sen', 'lam'),
    painting('da', 'canhgian', { panels: 3, factor: 2.2, sizes: ['120'], leadDays: 90, called: ['Bộ tranh sơn mài cây đa cổng làng, ba tấm lớn', 'Large lacquer triptych, the banyan at the village gate'], stock: 1 }),
    box(false, 'sen', 'son'),
    painting('sen', 'lam', { sizes: ['60', '80'] }),
    box(true, 'tre', 'muc'),
    painting('tre', 'lam', { panels: 3 }),
    box(false, 'mau', 'canhgian'),
    painting('ca', 'batrau'),
    box(true, 'ca', 'muc'),
    painting('da', 'son', { sizes: ['60', '80'] }),
    box(false, 'tre', 'son'),
    painting('sen', 'canhgian', { sizes: ['80', '120'], leadDays: 20 }),
    box(true, 'mau', 'lam'),
    painting('tre', 'son'),
    box(false, 'ca', 'canhgian'),
  ],
};

export const boiKhe: VillageGoods = {
  village: 'boi-khe',
  sku: 'BK',
  pieces: [
    painting('sen', 'muc', { inlay: true }),
    box(false, 'sen', 'muc', { factor: 1.05 }),
    painting('ca', 'canhgian', { inlay: true }),
    box(true, 'mau', 'batrau', { factor: 1.05 }),
    painting('tre', 'muc', { inlay: true, panels: 3, leadDays: 25 }),
    box(false, 'ca', 'son', { factor: 1.05 }),
    painting('da', 'canhgian', { inlay: true, sizes: ['80', '120'], leadDays: 40 }),
    box(true, 'sen', 'canhgian', { factor: 1.05 }),
    painting('sen', 'lam', { inlay: true }),
    box(true, 'tre', 'son'),
    painting('ca', 'muc', { inlay: true, panels: 3, leadDays: 25 }),
    box(false, 'mau', 'lam', { factor: 1.05 }),
  ],
};

const wooden = { craft: 'kham' as const };

export const chuonNgo: VillageGoods = {
  village: 'chuon-ngo',
  sku: 'CN',
  pieces: [
    box(false, 'sen', 'muc', wooden),
    box(true, 'mau', 'canhgian', wooden),
    box(false, 'ca', 'canhgian', { ...wooden, factor: 1.1 }),
    box(true, 'sen', 'canhgian', wooden),
    box(false, 'mau', 'muc', { ...wooden, factor: 1.1, leadDays: 15 }),
    box(true, 'ca', 'muc', wooden),
    box(false, 'tre', 'canhgian', wooden),
    box(true, 'tre', 'muc', { ...wooden, leadDays: 10 }),
    box(false, 'sen', 'batrau', { ...wooden, factor: 1.3, leadDays: 20, called: ['Tráp trầu khảm trai sen, nền bã trầu', 'Inlaid betel casket, mother-of-pearl lotus on betel red'], use: 'Trong tráp chia ngăn để trầu, cau và bình vôi nhỏ.' }),
    box(true, 'sen', 'muc', { ...wooden, factor: 1.2, called: ['Hộp trà tròn khảm sen, nắp xoay', 'Round inlaid tea box, mother-of-pearl lotus, screw lid'], use: 'Nắp tiện ren gỗ, xoay chặt giữ trà không bay hương.' }),
  ],
};
