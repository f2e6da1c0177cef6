// Incense of Quảng Phú Cầu and gold leaf of Kiêu Kỵ.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type IncenseSpec = { looks?: Piece['looks']; name: string; nameEn: string; materials: string; technique?: string; story: string; leadDays?: number; care?: string } & Pick<Piece, 'options' | 'variants'>;

const incense = ({ technique, care, ...rest }: IncenseSpec): Piece => ({
  category: 'Hương',
  family: 'huong',
  looks: {},
  technique: technique ?? 'Se hương tay, phơi nắng, không tẩm cháy nhanh',
  care: care ?? 'Cất nơi khô, xa lửa. Thắp nơi thoáng, không để gần rèm.',
  unit: 'bó',
  ...rest,
});

const packs = (small: number, large: number): Pick<Piece, 'options' | 'variants'> =>
  choose('goi', 'Gói', [
    { key: '50', name: '50 que', price: small, grams: 180, box: [42, 6, 6] as const, dimensions: 'que dài 38 cm, 50 que' },
    { key: '250', name: '250 que', price: large, grams: 700, box: [42, 12, 10] as const, dimensions: 'que dài 38 cm, 250 que' },
  ]);

export const quangPhuCau: VillageGoods = {
  village: 'quang-phu-cau',
  sku: 'QP',
  pieces: [
    incense({ name: 'Hương que trầm', nameEn: 'Agarwood incense sticks', materials: 'Bột trầm, bột keo bời lời, tăm vầu', story: 'Bột trầm trộn keo bời lời, không hóa chất tạo mùi, khói mỏng và thơm lâu trong phòng. Tàn cong tự nhiên chứ không uốn bằng thuốc.', ...packs(95_000, 420_000) }),
    incense({ name: 'Hương bài gia truyền', nameEn: 'Vetiver incense sticks', materials: 'Rễ hương bài, bột keo, tăm vầu', story: 'Rễ hương bài đào cuối thu, phơi khô xay cả vỏ. Mùi hương của Tết miền Bắc, thắp một nén cả nhà biết.', ...packs(55_000, 240_000) }),
    incense({ looks: { sheaves: 1 }, name: 'Tăm hương nhuộm đỏ, bó xòe', nameEn: 'Red-dyed incense cores, fanned bundle', materials: 'Tăm vầu vót tròn, nhuộm đỏ', technique: 'Chẻ, vót, nhuộm, bó xòe phơi nắng', story: 'Chân tăm nhuộm đỏ, bó xòe như bông hoa, chưa se bột. Bán cho lò hương và người thích tự se hương ở nhà.', ...choose('goi', 'Gói', [{ key: '1kg', name: '1 kg', price: 65_000, grams: 1100, box: [44, 18, 14] as const, dimensions: 'tăm dài 40 cm, khoảng 1.500 chiếc' }, { key: '5kg', name: '5 kg', price: 290_000, grams: 5300, box: [46, 34, 26] as const, dimensions: 'tăm dài 40 cm' }]) }),
    incense({ name: 'Hương thảo mộc quế hồi', nameEn: 'Cinnamon and star anise incense', materials: 'Quế, hồi, bột keo, tăm vầu', story: 'Vỏ quế và hoa hồi xay mới từng mẻ nên mùi ấm mà không hắc. Hợp những ngày mưa phùn.', ...packs(60_000, 260_000) }),
    incense({ name: 'Hương nhu và bồ kết', nameEn: 'Holy basil and honey locust incense', materials: 'Hương nhu, bồ kết, bột keo, tăm vầu', story: 'Mùi chậu nước gội đầu của bà: hương nhu với quả bồ kết nướng. Thắp sau buổi dọn nhà cuối năm.', ...packs(58_000, 250_000) }),
    incense({ name: 'Hương trầm hộp quà', nameEn: 'Agarwood incense gift box', materials: 'Bột trầm, tăm vầu, hộp giấy cứng', story: 'Hai bó trầm nằm trong hộp giấy đỏ, biếu nhà có việc hay đi lễ đầu năm. Trên nắp để chỗ viết tên người gửi.', ...single({ price: 280_000, grams: 480, box: [44, 16, 8], dimensions: 'hai bó 60 que, que dài 38 cm' }) }),
    incense({ name: 'Hương nén đại, lễ hội', nameEn: 'Large festival incense', materials: 'Bột bài, bột keo, tăm vầu lớn', story: 'Que dài gần một mét, cháy trọn một buổi tế. Se hai lượt, phơi giàn cho thẳng, đặt trước mười ngày.', leadDays: 10, ...single({ price: 320_000, grams: 2400, box: [104, 14, 14], dimensions: '12 nén, que dài 96 cm' }) }),
    incense({ name: 'Hương thuốc Bắc', nameEn: 'Herbal medicine incense', materials: 'Mười hai vị thảo mộc, bột keo, tăm vầu', story: 'Đinh hương, bạch đàn, xuyên khung và mấy vị nữa, cân theo thang cụ để lại. Khói ít, phòng đóng cửa vẫn dễ chịu.', ...packs(75_000, 330_000) }),
    incense({ name: 'Chân hương đỏ trang trí, ba bó xòe', nameEn: 'Decorative red incense cores, three fanned bundles', materials: 'Tăm vầu nhuộm đỏ', technique: 'Vót, nhuộm, bó xòe', story: 'Bó tăm xòe như những bông hoa ngoài sân phơi, để bày quán hay chụp ảnh. Không tẩm bột, không thắp.', ...single({ price: 120_000, grams: 900, box: [44, 30, 30], dimensions: 'ba bó, tăm dài 40 cm' }), care: 'Để nơi khô, xa lửa; lau bụi bằng chổi mềm.' }),
    incense({ name: 'Hương sạch không nhuộm chân', nameEn: 'Undyed incense sticks', materials: 'Bột bài, bột keo, tăm vầu để mộc', story: 'Chân tăm để nguyên màu vầu cho nhà có trẻ nhỏ. Mùi bài nhẹ, cháy đều tới chân.', ...packs(52_000, 225_000) }),
    incense({ name: 'Hương xạ thờ gia tiên', nameEn: 'Ancestor-altar incense', materials: 'Bột trầm, xạ hương thảo, tăm vầu', story: 'Pha riêng cho bàn thờ nhà: cháy chậm, tàn giữ được lâu, hương lan vừa đủ một gian. Bán chạy từ rằm tháng Chạp.', ...packs(80_000, 350_000) }),
  ],
};

type LeafSpec = { unit?: string; name: string; nameEn: string; materials: string; story: string; leadDays?: number; care?: string; category?: string } & Pick<Piece, 'options' | 'variants'>;
const leaf = ({ care, category, ...rest }: LeafSpec): Piece => ({
  category: category ?? 'Quỳ vàng',
  family: 'vang-quy',
  looks: {},
  technique: 'Cán, cắt, đập tay giữa giấy dó, trại lá bằng bút lông',
  care: care ?? 'Cất nơi khô, tránh gió khi mở; lấy lá bằng bút lông khô, không chạm tay.',
  unit: 'tập',
  ...rest,
});

const sizes = (small: number, large: number): Pick<Piece, 'options' | 'variants'> =>
  choose('co', 'Cỡ lá', [
    { key: '4', name: '4 × 4 cm, 500 lá', price: small, grams: 120, box: [18, 14, 4] as const, dimensions: 'lá 4 × 4 cm, tập 500 lá' },
    { key: '8', name: '8 × 8 cm, 100 lá', price: large, grams: 140, box: [20, 18, 4] as const, dimensions: 'lá 8 × 8 cm, tập 100 lá' },
  ]);

export const kieuKy: VillageGoods = {
  village: 'kieu-ky',
  sku: 'KK',
  pieces: [
    leaf({ name: 'Quỳ vàng thếp tượng', nameEn: 'Gold leaf for statues', materials: 'Vàng bốn số chín, giấy dó', story: 'Một chỉ vàng đập ra gần nghìn lá, mỏng đến nỗi nín thở mới trại được. Lá chọn kỹ, không thủng, dán tượng kín mặt không phải vá.', ...sizes(2_900_000, 2_400_000) }),
    leaf({ name: 'Quỳ vàng thếp hoành phi', nameEn: 'Gold leaf for inscribed panels', materials: 'Vàng 24K, giấy dó', story: 'Lá dày hơn hàng thếp tượng một chút, dán nét chữ lớn không lộ cốt. Mỗi quyển kèm vài lá bù.', ...sizes(2_600_000, 2_150_000) }),
    leaf({ name: 'Quỳ vàng cho tranh sơn mài', nameEn: 'Gold leaf for lacquer paintings', materials: 'Vàng 24K, giấy dó', story: 'Họa sĩ hay lấy loại này: lá mềm, rắc vụn hay dán nguyên đều ăn sơn. Đóng quyển theo lối cũ, mỗi lá một tờ dó.', ...sizes(2_750_000, 2_250_000) }),
    leaf({ name: 'Vàng lá thếp gốm, lá nhỏ', nameEn: 'Small gold leaf for ceramics', materials: 'Vàng 22K, giấy dó', story: 'Lá nhỏ cho viền miệng chén, nắp ấm, thếp lạnh không phải nung. Bán theo tập mỏng cho xưởng nhỏ.', ...single({ price: 980_000, grams: 80, box: [16, 12, 3], dimensions: 'lá 3 × 3 cm, tập 200 lá' }) }),
    leaf({ name: 'Bộ đồ thếp vàng tập tay', nameEn: 'Gilding kit for beginners', materials: 'Quỳ vàng 22K, bút lông, keo, giấy dó', category: 'Quỳ vàng', story: 'Một tập quỳ nhỏ, bút lông mềm và lọ keo, đủ thếp một khung ảnh. Kèm tờ chỉ cách trại lá không rách.', ...single({ price: 750_000, grams: 350, box: [26, 20, 7], dimensions: 'tập 100 lá 4 × 4 cm, bút, keo' }), unit: 'bộ' }),
    leaf({ name: 'Vàng vụn rắc sơn mài', nameEn: 'Gold flakes for lacquer', materials: 'Vàng 24K vụn', story: 'Phần rìa khi trại lá gom lại, sàng hai cỡ hạt. Rắc lên sơn còn ướt, mài ra ánh li ti.', ...single({ price: 1_650_000, grams: 60, box: [16, 12, 4], dimensions: 'lọ 0,5 g' }), unit: 'lọ' }),
    leaf({ name: 'Quỳ vàng quyển lớn thếp công trình', nameEn: 'Large book of gold leaf for temples', materials: 'Vàng bốn số chín, giấy dó', story: 'Đặt theo công trình đình chùa, đập cùng một mẻ để màu liền nhau. Xưởng tính giúp số lá theo diện tích cần dán.', leadDays: 20, ...single({ price: 19_500_000, grams: 900, box: [30, 24, 12], dimensions: 'lá 8 × 8 cm, 1.000 lá' }) }),
    leaf({ name: 'Quỳ vàng thếp câu đối, quyển nhỏ', nameEn: 'Small book of gold leaf for couplet panels', materials: 'Vàng 22K, giấy dó', story: 'Quyển nhỏ vừa đủ một đôi câu đối nhà ở. Màu vàng hơi ngả, thếp lên gỗ sơn son rất ấm.', ...single({ price: 1_250_000, grams: 110, box: [18, 14, 4], dimensions: 'lá 4 × 4 cm, tập 200 lá' }) }),
    leaf({ name: 'Quỳ vàng thử màu, mười lá', nameEn: 'Ten sample leaves of gold', materials: 'Vàng 24K, 22K, 18K, giấy dó', story: 'Mười lá ba tuổi vàng để so màu trước khi đặt. Lá mẫu đập cùng tay thợ với hàng bán.', ...single({ price: 120_000, grams: 50, box: [16, 12, 2], dimensions: '10 lá 4 × 4 cm' }) }),
  ],
};
