// Dó paper of Yên Thái, where the craft has stopped: sheets remade by the old recipe, to write and print on, and what is
// folded, sewn and lit of them.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type Spec = Omit<Piece, 'category' | 'family' | 'technique' | 'care'> & Partial<Pick<Piece, 'category' | 'technique' | 'care'>>;

const pulled = 'Nấu vỏ dó với vôi, giã chày, xeo tay, ép và phơi';
const dry = 'Để nơi khô, tránh nắng chiếu thẳng; giấy ẩm thì hong gió, không là nóng.';

const remade = 'Hàng làm lại theo công thức cũ để giới thiệu, vì nghề giấy ở làng đã tắt từ đầu những năm 2000.';

const paper = ({ story, ...spec }: Spec): Piece => ({ category: 'Giấy dó', family: 'giay-do', technique: pulled, care: dry, ...spec, story: `${story} ${remade}` });

/** So many sheets of a size, flat in a stiff folder. */
const sheets = (key: string, width: number, length: number, many: number, price: number) => ({
  key, name: `${width} × ${length} cm, ${many} tờ`, price, grams: 250 + many * Math.round((width * length) / 260),
  box: [length + 4, width + 4, 3] as const, dimensions: `${width} × ${length} cm, ${many} tờ`,
});

export const yenThai: VillageGoods = {
  village: 'yen-thai',
  sku: 'YT',
  remade: true,
  pieces: [
    paper({
      name: 'Giấy dó viết thư pháp, màu mộc', nameEn: 'Dó paper for calligraphy, undyed', looks: { motif: 'tron' }, materials: 'Vỏ dó, nhựa cây mò', unit: 'gói',
      story: 'Mặt giấy hút mực chậm, nét bút đi tới đâu loang vừa tới đó. Mép để nguyên tua xơ của liềm xeo, không xén.',
      ...choose('kho', 'Khổ', [sheets('40', 40, 60, 10, 190_000), sheets('60', 60, 80, 10, 340_000)]),
    }),
    paper({
      name: 'Giấy bản để mộc, xấp mỏng', nameEn: 'Thin bản paper, undyed', looks: { composition: 'nam' }, materials: 'Vỏ dó, nhựa cây mò', unit: 'gói',
      story: 'Giấy bản xeo mỏng một lượt liềm, soi lên thấy vân nan và sợi dó vắt ngang. Ngày xưa học trò tập viết, nay người ta mua về in rập và bồi tranh.',
      ...choose('kho', 'Khổ', [sheets('50', 28, 40, 50, 240_000), sheets('100', 28, 40, 100, 450_000)]),
    }),
    paper({
      name: 'Giấy điệp in tranh dân gian', nameEn: 'Shell-white paper for folk prints', looks: { motif: 'tron', composition: 'nam' }, materials: 'Giấy dó, bột điệp, hồ nếp', unit: 'gói',
      technique: 'Xeo tay, phơi, quét hồ điệp bằng chổi lá thông', care: 'Để phẳng nơi khô, không gấp; mặt điệp gấp là nứt.',
      story: 'Bột vỏ điệp hòa hồ nếp, quét bằng chổi lá thông nên mặt giấy có sọc nhỏ lấp lánh. Quét xong phơi trong bóng râm, nắng gắt là điệp bong.',
      ...choose('kho', 'Khổ', [sheets('25', 26, 37, 20, 260_000), sheets('37', 37, 52, 20, 460_000)]),
    }),
    paper({
      name: 'Giấy dó nhuộm chàm viết thư pháp chữ nhũ', nameEn: 'Indigo dó paper for writing in gold', looks: { motif: 'tron', composition: 'but' }, materials: 'Giấy dó, nước chàm', unit: 'gói', leadDays: 4,
      technique: 'Xeo tay, nhuộm chàm ba nước, phơi râm',
      story: 'Giấy dày gấp đôi giấy bản mới chịu được ba nước chàm mà không rách. Viết nhũ vàng hay mực trắng lên đều nổi.',
      ...single({ price: 420_000, grams: 480, box: [64, 44, 3], dimensions: '40 × 60 cm, 10 tờ' }),
    }),
    paper({
      name: 'Giấy lệnh khổ lớn, ba cuộn: hai mộc, một nâu', nameEn: 'Large lệnh paper, three rolls: two undyed, one brown', looks: { paper: 'moc' }, materials: 'Vỏ dó, củ nâu', unit: 'bộ', leadDays: 6,
      technique: 'Xeo hai người, ép, phơi; một cuộn nhuộm củ nâu',
      story: 'Liềm xeo dài hơn sải tay nên phải hai người khiêng một nhịp, lệch nhịp là dày mỏng. Ba cuộn cùng một mẻ bột, một cuộn đem nhuộm củ nâu.',
      ...single({ price: 780_000, grams: 1100, box: [76, 22, 12], dimensions: '70 × 140 cm, 6 tờ' }),
    }),
    paper({
      name: 'Sổ tay giấy dó vẽ trúc, khâu chỉ đỏ', nameEn: 'Dó paper notebook with bamboo, sewn in red', looks: { composition: 'nam', motif: 'tre' }, materials: 'Giấy dó, chỉ gai', unit: 'cuốn',
      technique: 'Xeo tay, nhuộm bìa, gấp đôi tờ, khâu gáy bốn lỗ', care: 'Viết bút lông, bút chì hay bút máy mực đặc; để nơi khô.',
      story: 'Tờ gấp đôi, mặt viết quay ra ngoài nên mực không thấm sang trang sau. Gáy khâu bốn lỗ, đứt chỉ thì khâu lại được.',
      ...choose('bia', 'Bìa', [
        { key: 'nau', name: 'bìa nhuộm củ nâu', price: 190_000, grams: 260, box: [24, 18, 3], dimensions: '15 × 21 cm, 80 trang' },
        { key: 'cham', name: 'bìa nhuộm chàm', price: 200_000, grams: 260, box: [24, 18, 3], dimensions: '15 × 21 cm, 80 trang' },
        { key: 'hoe', name: 'bìa nhuộm hoa hòe', price: 200_000, grams: 260, box: [24, 18, 3], dimensions: '15 × 21 cm, 80 trang' },
      ]),
    }),
    paper({
      name: 'Bộ hai sổ tay giấy dó, một bìa nâu một bìa chàm', nameEn: 'Two dó paper notebooks, brown and indigo', looks: { paper: 'nau', thread: 'moc', motif: 'hoa' }, materials: 'Giấy dó, chỉ gai', unit: 'bộ',
      technique: 'Xeo tay, nhuộm bìa, gấp đôi tờ, khâu gáy bốn lỗ', care: 'Viết bút lông, bút chì hay bút máy mực đặc; để nơi khô.',
      story: 'Một quyển nâu, một quyển chàm, cùng khâu chỉ mộc, bìa in một cành hoa. Nhãn sách dán lệch về gáy, để trống cho người mua tự viết tên.',
      ...single({ price: 360_000, grams: 520, box: [26, 20, 5], dimensions: '15 × 21 cm, 80 trang' }),
    }),
    paper({
      name: 'Bộ thiệp giấy dó in hoa đào', nameEn: 'Set of dó paper cards with peach blossom', looks: { paper: 'diep' }, materials: 'Giấy dó, mực nho, son', unit: 'bộ',
      technique: 'Xeo tay, in khắc gỗ, đóng triện',
      story: 'Hoa in bằng mộc bản nhỏ, mỗi lượt lăn mực in được bốn tấm là phải lăn lại. Mỗi chiếc kèm một phong bì cùng giấy, mép xé chứ không cắt.',
      ...choose('bo', 'Bộ', [
        { key: '3', name: '3 chiếc', price: 95_000, grams: 90, box: [20, 15, 2], dimensions: '3 chiếc, 12 × 17 cm' },
        { key: '9', name: '9 chiếc', price: 260_000, grams: 210, box: [20, 15, 4], dimensions: '9 chiếc, 12 × 17 cm' },
      ]),
    }),
    paper({
      name: 'Đôi thiệp giấy dó vẽ trúc, kèm bút', nameEn: 'Two dó paper cards with bamboo, and a brush', looks: { paper: 'moc' }, materials: 'Giấy dó, mực nho, son, bút lông', unit: 'bộ',
      technique: 'Xeo tay, vẽ mực, đóng triện',
      story: 'Trúc vẽ tay, thân mực nho, lá điểm xen vài nét son. Trong hộp có cây bút lông nhỏ và chiếc nghiên để viết nốt lời của mình.',
      ...single({ price: 180_000, grams: 220, box: [24, 18, 5], dimensions: '2 chiếc, 12 × 17 cm' }),
    }),
    paper({
      name: 'Đèn lồng giấy dó để bàn, vẽ trúc', nameEn: 'Dó paper table lantern with bamboo', category: 'Đèn', looks: { composition: 'nam', paper: 'moc' }, materials: 'Giấy dó, nan tre, đế gỗ', fragile: true,
      technique: 'Chẻ nan, bồi giấy hai lớp, vẽ mực', care: 'Chỉ dùng bóng LED dưới 5 W; phủi bụi bằng chổi mềm.',
      story: 'Giấy bồi hai lớp, sợi dó đan chéo nhau nên ánh đèn ra dịu và có vân. Nan tre vót tròn, chỗ nối quấn chỉ chứ không đóng đinh.',
      ...choose('co', 'Cỡ', [
        { key: '28', name: 'cao 28 cm', price: 380_000, grams: 650, box: [24, 24, 34], dimensions: 'cao 28 cm, đường kính 18 cm' },
        { key: '40', name: 'cao 40 cm', price: 560_000, grams: 1100, box: [32, 32, 46], dimensions: 'cao 40 cm, đường kính 26 cm' },
      ]),
    }),
    paper({
      name: 'Đèn giấy dó nhuộm củ nâu, để treo', nameEn: 'Brown dó paper hanging lantern', category: 'Đèn', looks: { composition: 'but', motif: 'tron' }, materials: 'Giấy dó, nan tre, củ nâu', fragile: true, leadDays: 4,
      technique: 'Nhuộm củ nâu, chẻ nan, bồi giấy hai lớp', care: 'Chỉ dùng bóng LED dưới 5 W; phủi bụi bằng chổi mềm.',
      story: 'Giấy nhuộm củ nâu hai nước, tắt đèn thì nâu đất, thắp lên thì vàng như mật. Dưới đáy buộc một tua đỏ ngắn cho đèn khỏi xoay.',
      ...single({ price: 480_000, grams: 900, box: [30, 30, 42], dimensions: 'cao 36 cm, đường kính 24 cm' }),
    }),
  ],
};
