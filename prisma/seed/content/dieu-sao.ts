// Flute kites of Bá Dương Nội: to fly, to compete with, to hang a sound on and to stand on a shelf.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type Spec = Omit<Piece, 'category' | 'family' | 'technique' | 'care'> & Partial<Pick<Piece, 'technique' | 'care'>>;

const flown = 'Cánh tháo làm đôi để gửi; lắp theo vạch chỉ đỏ. Thả ở bãi trống, xa dây điện; diều ướt thì hong bóng râm.';
const kite = (spec: Spec): Piece => ({ category: 'Diều sáo', family: 'dieu-sao', technique: 'Vót khung tre, phất giấy, khoét sáo, cân diều', care: flown, ...spec });

/** A kite so wide, its wings taken apart. */
const span = (cm: number, price: number, grams: number, longest: number) => ({
  key: String(cm), name: `sải cánh ${cm} cm`, price, grams, box: [Math.round(cm / 2) + 8, 32, 16] as const, dimensions: `sải cánh ${cm} cm, ống sáo dài nhất ${longest} cm`,
});

export const baDuongNoi: VillageGoods = {
  village: 'ba-duong-noi',
  sku: 'BD',
  pieces: [
    kite({
      name: 'Diều cánh muỗm phất cậy, ba sáo', nameEn: 'Mango-leaf kite in persimmon brown, three flutes', looks: { composition: 'bay', painted: 'tron', lacquer: 'mat' }, materials: 'Tre già, giấy dó phất nước cậy, sáo gỗ và ống tre',
      story: 'Giấy dó bồi hai lượt rồi quét nước quả cậy, khô lại nâu và căng như mặt trống. Ba sáo xếp chồng, chiếc to kêu trầm, chiếc nhỏ kêu đuổi theo.',
      ...choose('co', 'Cỡ', [span(180, 1_250_000, 1600, 28), span(220, 1_750_000, 2200, 34), span(280, 2_600_000, 3100, 42)]),
    }),
    kite({
      name: 'Diều thi cánh cốc vẽ mặt nguyệt, năm sáo sơn then', nameEn: 'Contest kite with a painted moon, five black flutes', looks: { composition: 'tua', paper: 'cay' }, materials: 'Tre già, giấy dó phất nước cậy, sáo gỗ vàng tâm, sơn then', leadDays: 20,
      story: 'Diều thi tính tiếng sáo trước, dáng bay sau, nên năm ống được chỉnh với nhau cả tuần. Khung vót từ một cây tre để hai cánh nặng bằng nhau. Kèm guồng dây một trăm mét.',
      ...single({ price: 5_800_000, grams: 4200, box: [158, 36, 20], dimensions: 'sải cánh 300 cm, ống sáo dài nhất 46 cm, dây 100 m' }),
    }),
    kite({
      name: 'Diều cánh phản đỏ kẻ sọc, bốn sáo mộc, kèm guồng dây', nameEn: 'Red striped plank-wing kite, four plain flutes, with reel', looks: { composition: 'dung', paper: 'do', lacquer: 'mat' }, materials: 'Tre già, giấy nhuộm đỏ, sáo gỗ và ống tre', leadDays: 7,
      story: 'Cánh phản bản rộng, gió nhẹ đã lên, hợp chiều hè ít gió. Hai sọc vàng dán bằng giấy nhuộm, nhìn từ bãi bên kia vẫn nhận ra diều mình.',
      ...single({ price: 2_100_000, grams: 2600, box: [118, 34, 20], dimensions: 'sải cánh 220 cm, ống sáo dài nhất 34 cm, dây 100 m' }),
    }),
    kite({
      name: 'Diều cánh muỗm giấy trắng, ba sáo sơn son', nameEn: 'White mango-leaf kite, three red flutes', looks: { composition: 'bay', painted: 'tron' }, materials: 'Tre già, giấy dó, sáo gỗ, sơn son',
      story: 'Giấy để trắng, chỉ phết một lượt keo cho kín gió, bay lên trong như lá mỏng. Sáo sơn son chỉ vàng ở cổ ống, dưới đất xem rõ hơn trên trời.',
      ...choose('co', 'Cỡ', [span(160, 1_150_000, 1400, 26), span(200, 1_650_000, 1900, 32)]),
    }),
    kite({
      name: 'Diều thiếu nhi cánh phản vàng kẻ sọc, ba sáo nhỏ', nameEn: 'Yellow striped children’s kite, three small flutes', looks: { composition: 'tua', lacquer: 'mat' }, materials: 'Tre, giấy bồi, ống nứa',
      care: 'Thả ở bãi trống, xa dây điện; trẻ nhỏ thả cùng người lớn.',
      story: 'Nhỏ và nhẹ, một đứa trẻ chạy hai chục bước là diều lên. Ống sáo bằng nứa mỏng, gió hiu hiu đã kêu. Kèm guồng dây năm mươi mét.',
      ...single({ price: 320_000, grams: 600, box: [96, 28, 14], dimensions: 'sải cánh 90 cm, dây 50 m' }),
    }),
    kite({
      name: 'Bộ sáo diều bốn ống mộc', nameEn: 'Set of four plain kite flutes', materials: 'Ống tre, miệng gỗ mít', unit: 'bộ', technique: 'Phơi ống, khoét miệng, gắn keo, chỉnh tiếng bằng gió tay',
      care: 'Để nơi khô, không lau nước; miệng sáo dính bụi thì thổi nhẹ.',
      story: 'Miệng sáo khoét từ gỗ mít, khe hở mỏng bằng lưỡi dao, rộng một ly là tiếng bè. Buộc sẵn trên cọc, cắm vào sống diều là bay được.',
      ...choose('co', 'Cỡ', [
        { key: '28', name: 'ống dài nhất 28 cm', price: 620_000, grams: 700, box: [42, 16, 12], dimensions: '4 ống, ống dài nhất 28 cm' },
        { key: '36', name: 'ống dài nhất 36 cm', price: 890_000, grams: 1050, box: [52, 18, 14], dimensions: '4 ống, ống dài nhất 36 cm' },
      ]),
    }),
    kite({
      name: 'Bộ sáo diều năm ống sơn then', nameEn: 'Set of five black-lacquered kite flutes', materials: 'Ống tre, miệng gỗ vàng tâm, sơn then', unit: 'bộ', leadDays: 10, technique: 'Phơi ống, khoét miệng, sơn then hai nước, chỉnh tiếng bằng gió tay',
      care: 'Để nơi khô, không lau nước; miệng sáo dính bụi thì thổi nhẹ.',
      story: 'Năm ống xếp thấp dần, ống cái ở dưới cùng. Sơn then hai nước cho gió ẩm ven sông không ngấm vào tre, cổ ống quấn chỉ đỏ.',
      ...single({ price: 1_650_000, grams: 1500, box: [62, 22, 16], dimensions: '5 ống, ống dài nhất 42 cm' }),
    }),
    kite({
      name: 'Đôi khung diều cánh muỗm, kèm một cọc ba sáo', nameEn: 'Two bare mango-leaf frames and a set of three flutes', looks: { composition: 'khung', lacquer: 'mat' }, materials: 'Tre già, chỉ, sáo ống tre', unit: 'bộ', technique: 'Chẻ nan, vót, uốn lửa, buộc chỉ',
      care: 'Để nơi khô thoáng, treo nằm ngang cho khỏi cong; phất giấy xong mới cân diều.',
      story: 'Hai khung buộc chỉ sẵn để về nhà tự phất giấy, lớp học hay mua. Ba sáo đi một cọc, cắm vào khung nào cũng vừa.',
      ...single({ price: 680_000, grams: 1500, box: [128, 40, 8], dimensions: '2 khung, sải cánh 120 cm' }),
    }),
    kite({
      name: 'Diều mini trang trí có đế gỗ, cánh muỗm', nameEn: 'Miniature kite on a wooden stand', looks: { painted: 'soc', flutes: 3 }, materials: 'Tre, giấy bồi, đế gỗ tiện', technique: 'Vót khung nhỏ, phất giấy, gắn đế tiện',
      care: 'Phủi bụi bằng chổi lông mềm; tránh ẩm.',
      story: 'Thu nhỏ đúng dáng diều lớn, đủ sống lưng, nan dọc và ba ống sáo. Đế tiện tròn, nhấc diều ra khỏi cọc được.',
      ...choose('mau', 'Màu', [
        { key: 'do', name: 'giấy đỏ', price: 180_000, grams: 300, box: [30, 14, 26], dimensions: 'rộng 25 cm, cao 22 cm' },
        { key: 'xanh', name: 'giấy xanh', price: 180_000, grams: 300, box: [30, 14, 26], dimensions: 'rộng 25 cm, cao 22 cm' },
        { key: 'nau', name: 'giấy nâu cậy', price: 190_000, grams: 300, box: [30, 14, 26], dimensions: 'rộng 25 cm, cao 22 cm' },
      ]),
    }),
    kite({
      name: 'Diều lưu niệm cánh cốc vàng, vẽ chữ Thọ', nameEn: 'Yellow keepsake kite with the sign of long life', looks: { flutes: 3, lacquer: 'son' }, materials: 'Tre, giấy bồi, đế gỗ tiện, sơn son', technique: 'Vót khung nhỏ, phất giấy, gắn đế tiện',
      care: 'Phủi bụi bằng chổi lông mềm; tránh ẩm.',
      story: 'Chữ Thọ vàng trên vầng giấy đỏ, dán đúng giữa bụng diều. Sáo nhỏ bằng đốt ngón tay, sơn son từng ống.',
      ...single({ price: 240_000, grams: 360, box: [36, 16, 30], dimensions: 'rộng 30 cm, cao 26 cm' }),
    }),
  ],
};
