// Turned wood of Nhị Khê: beads, what stands on the altar, what stands on the table.
import { choose, type Facts, type Piece, single, turns, type VillageGoods } from './piece.ts';

const woods = {
  mit: 'Gỗ mít già, đánh sáp ong',
  xoan: 'Gỗ xoan ngâm, đánh sáp ong',
  xaCu: 'Gỗ xà cừ, đánh dầu thực vật',
  nhan: 'Gỗ nhãn, dây gai',
  huong: 'Gỗ hương, đánh bóng khô',
  trac: 'Gỗ trắc, đánh bóng khô',
} as const;

const hand = turns([
  'Gỗ xẻ phôi xong còn gác bếp mấy tháng mới lên bàn tiện.',
  'Đường ve cuối chạy bằng dao mỏng, sợi phoi ra liền không đứt.',
  'Đánh nhẵn ngay trên trục bằng nắm phoi của chính khúc gỗ ấy.',
]);

type Turned = Pick<Piece, 'name' | 'nameEn' | 'category' | 'options' | 'variants'> & { wood: keyof typeof woods; composition?: 'don' | 'bo'; story: string } & Partial<Pick<Piece, 'materials' | 'unit' | 'care' | 'leadDays' | 'fragile'>>;

const turned = ({ wood, composition = 'don', story, ...piece }: Turned): Piece => ({
  family: 'tien-go',
  looks: { composition },
  materials: woods[wood],
  technique: 'Tiện trên trục quay, đánh nhẵn, xoa sáp',
  care: 'Lau khăn khô, tránh nắng gắt và chỗ ẩm lâu.',
  ...piece,
  story: `${story} ${hand()}`,
});

/** The facts of a thing that stands: price, weight, its widest and its height in cm. */
const standing = (price: number, grams: number, wide: number, tall: number): Facts => ({ price, grams, box: [wide + 6, wide + 6, tall + 6], dimensions: `cao ${tall} cm, đường kính ${wide} cm` });
const size = (tall: number, facts: Facts) => ({ key: String(tall), name: `cao ${tall} cm`, ...facts });
const beads = (price: number, grams: number): Facts => ({ price, grams, box: [14, 12, 6], dimensions: '108 hạt, hạt 8 mm' });

export const nhiKhe: VillageGoods = {
  village: 'nhi-khe',
  sku: 'NK',
  pieces: [
    turned({
      name: 'Chuỗi hạt gỗ 108 hạt kèm vòng tay', nameEn: 'String of 108 wooden beads with a bracelet', category: 'Vòng, chuỗi hạt', wood: 'trac', materials: 'Gỗ nguyên khối, dây dù, tua chỉ đỏ', unit: 'bộ',
      story: 'Hạt nào cũng qua thước lỗ, to hơn một sợi tóc là để riêng.', care: 'Tháo khi tắm; thỉnh thoảng lau bằng khăn mềm khô.',
      ...choose('go', 'Gỗ', [{ key: 'trac', name: 'gỗ trắc', ...beads(650_000, 130) }, { key: 'huong', name: 'gỗ hương', ...beads(380_000, 110) }, { key: 'mun', name: 'gỗ mun', ...beads(560_000, 140) }]),
    }),
    turned({
      name: 'Mâm bồng gỗ mít', nameEn: 'Footed tray, jackfruit wood', category: 'Đồ thờ gỗ', wood: 'mit', story: 'Mặt mâm tiện lõm nhẹ cho quả khỏi lăn, chân loe vững.',
      ...choose('co', 'Cỡ', [{ key: '24', name: 'rộng 24 cm', ...standing(240_000, 900, 24, 14) }, { key: '30', name: 'rộng 30 cm', ...standing(350_000, 1500, 30, 17) }, { key: '36', name: 'rộng 36 cm', ...standing(520_000, 2300, 36, 20) }]),
    }),
    turned({
      name: 'Lọ hoa gỗ xoan', nameEn: 'Flower vase, chinaberry wood', category: 'Lọ, bát gỗ', wood: 'xoan', story: 'Lòng khoét bằng dao móc, chỉ thò được hai ngón tay nên phải nghe tiếng dao mà đoán. Lọ để cắm hoa khô, không giữ nước.',
      ...choose('co', 'Cỡ', [size(22, standing(280_000, 800, 13, 22)), size(30, standing(420_000, 1500, 18, 30))]),
    }),
    turned({
      name: 'Ống hương gỗ mít có nắp', nameEn: 'Lidded incense tube, jackfruit wood', category: 'Đồ thờ gỗ', wood: 'mit', story: 'Nắp vặn vào thân vừa khít, nhấc lên nghe tiếng hơi bật.',
      ...choose('co', 'Cỡ', [size(28, standing(180_000, 500, 9, 28)), size(40, standing(260_000, 850, 11, 40))]),
    }),
    turned({ name: 'Bộ ba bát gỗ xà cừ', nameEn: 'Three nesting bowls, African mahogany', category: 'Lọ, bát gỗ', wood: 'xaCu', composition: 'bo', unit: 'bộ', story: 'Ba bát lồng nhau, tiện từ một thân cây nên vân nối vân.', care: 'Rửa nhanh, lau khô ngay; không ngâm nước, không cho vào lò vi sóng.', ...single({ price: 460_000, grams: 1400, box: [30, 30, 16], dimensions: 'ba chiếc, đường kính 16, 20 và 24 cm' }) }),
    turned({ name: 'Chân nến thờ gỗ mít', nameEn: 'Altar candlestick, jackfruit wood', category: 'Đồ thờ gỗ', wood: 'mit', story: 'Thân thắt ba ngấn như đèn thờ cũ trong làng, lòng đĩa lót đồng mỏng.', materials: 'Gỗ mít già, đĩa đồng', care: 'Lau khăn khô; thay nến khi còn hai đốt tay.', ...choose('co', 'Cỡ', [size(30, standing(190_000, 600, 13, 30)), size(42, standing(290_000, 1100, 16, 42))]) }),
    turned({ name: 'Con quay gỗ nhãn', nameEn: 'Spinning top, longan wood', category: 'Đồ chơi gỗ', wood: 'nhan', story: 'Gỗ nhãn nặng nên con quay đứng lâu, đinh chốt đóng sau cùng cho trúng tâm.', care: 'Cất nơi khô; dây sờn thì thay dây gai khác.', ...single({ price: 70_000, grams: 180, box: [12, 10, 10], dimensions: 'cao 9 cm, đường kính 7 cm' }) }),
    turned({ name: 'Mõ gỗ mít', nameEn: 'Wooden fish, jackfruit wood', category: 'Đồ thờ gỗ', wood: 'mit', story: 'Khoét rỗng qua khe miệng hẹp, khoét đến đâu gõ thử đến đấy.', materials: 'Gỗ mít già, đệm vải, dùi gỗ', ...choose('co', 'Cỡ', [{ key: '14', name: 'rộng 14 cm', ...standing(320_000, 800, 14, 11) }, { key: '20', name: 'rộng 20 cm', ...standing(680_000, 1900, 20, 16) }]) }),
    turned({
      name: 'Con tiện lan can', nameEn: 'Stair baluster', category: 'Con tiện', wood: 'xoan', materials: 'Gỗ nguyên khối, để mộc đánh nhẵn', story: 'Giữ một con mẫu dựng cạnh máy, cả cầu thang đo theo con ấy. Đặt từ mười con trở lên, giá tính từng con.', leadDays: 12, care: 'Sơn hoặc đánh dầu trong tháng đầu; giữ khô khi chờ lắp.',
      ...choose('go', 'Gỗ', [{ key: 'xoan', name: 'gỗ xoan', price: 130_000, grams: 1900, box: [80, 11, 11], dimensions: 'cao 75 cm, rộng 8 cm' }, { key: 'huong', name: 'gỗ hương', price: 320_000, grams: 3000, box: [80, 11, 11], dimensions: 'cao 75 cm, rộng 8 cm' }]),
    }),
    turned({ name: 'Hạt gỗ trắc tiện rời, kèm dây xâu', nameEn: 'Loose rosewood beads with a cord', category: 'Vòng, chuỗi hạt', wood: 'trac', composition: 'bo', unit: 'gói', story: 'Hạt còn thừa của những chuỗi dài, lỗ khoan sẵn, ai khéo tay thì tự xâu.', ...choose('hat', 'Hạt', [{ key: '8', name: 'hạt 8 mm', price: 220_000, grams: 90, box: [12, 10, 4], dimensions: '100 hạt, hạt 8 mm' }, { key: '10', name: 'hạt 10 mm', price: 310_000, grams: 140, box: [12, 10, 4], dimensions: '100 hạt, hạt 10 mm' }]) }),
    turned({ name: 'Bộ ba lọ gỗ hương', nameEn: 'Three vases, padauk', category: 'Lọ, bát gỗ', wood: 'huong', composition: 'bo', unit: 'bộ', leadDays: 7, story: 'Ba lọ một dáng ba cỡ, xếp cạnh nhau thì vai lọ thành một đường dốc. Cắm cành khô, không đổ nước.', ...single({ price: 1_250_000, grams: 3600, box: [44, 24, 34], dimensions: 'ba chiếc, cao 28 cm, cao 22 cm, cao 16 cm' }) }),
  ],
};
