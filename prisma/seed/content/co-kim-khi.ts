// Metalwork of Phùng Xá (Thạch Thất): what a house and a field need, made in rows and sold by the piece.
import { choose, type Facts, type Piece, single, type VillageGoods } from './piece.ts';

type Form = 'ban-le' | 'khoa' | 'xo' | 'cua' | 'cuoc' | 'luoi' | 'ton' | 'ong';
type Iron = Pick<Piece, 'name' | 'nameEn' | 'category' | 'materials' | 'technique' | 'story' | 'options' | 'variants'> & {
  form: Form;
  /** Left out where it is the buyer's to choose. */
  finish?: 'kem' | 'den';
  composition?: 'don' | 'bo' | 'tuong';
} & Partial<Pick<Piece, 'unit' | 'leadDays' | 'care'>>;

const iron = ({ form, finish, composition = 'don', ...piece }: Iron): Piece => ({
  family: 'co-kim-khi',
  looks: { form, composition, ...(finish ? { finish } : {}) },
  care: 'Lau khô khi dính nước; chỗ trầy chấm sơn chống gỉ.',
  ...piece,
});

const facts = (price: number, grams: number, box: Facts['box'], dimensions: string): Facts => ({ price, grams, box, dimensions });

export const phungXaThachThat: VillageGoods = {
  village: 'phung-xa-thach-that',
  sku: 'PXT',
  pieces: [
    iron({
      name: 'Bộ bốn bản lề cửa mạ kẽm', nameEn: 'Four galvanised door hinges', category: 'Phụ kiện cửa', form: 'ban-le', finish: 'kem', composition: 'bo', unit: 'bộ', materials: 'Thép dập, mạ kẽm', technique: 'Dập nguội, xoay chốt, mạ kẽm điện phân',
      story: 'Chốt xoay tay trước khi đóng gói, chiếc nào rít là bỏ ra. Lỗ vít khoét vát để đầu vít chìm hẳn.',
      ...choose('co', 'Cỡ', [{ key: '10', name: 'dài 10 cm', ...facts(95_000, 620, [14, 10, 6], 'bốn chiếc, dài 10 cm') }, { key: '12', name: 'dài 12 cm', ...facts(130_000, 850, [16, 12, 6], 'bốn chiếc, dài 12 cm') }]),
    }),
    iron({ name: 'Ổ khóa gang sơn đen', nameEn: 'Black cast-iron padlock', category: 'Phụ kiện cửa', form: 'khoa', finish: 'den', materials: 'Thân gang, càng thép tôi', technique: 'Đúc thân, tôi càng, lắp ruột tay', story: 'Càng tôi đến khi giũa trượt không ăn. Hai chìa kèm theo, giũa tay theo từng ruột.', ...single(facts(120_000, 480, [12, 9, 5], 'rộng 6 cm, cao 9 cm')) }),
    iron({ name: 'Xô tôn mạ kẽm', nameEn: 'Galvanised bucket', category: 'Đồ tôn', form: 'xo', finish: 'kem', materials: 'Tôn thép mạ kẽm', technique: 'Gò tay, viền mép, tán đinh quai', story: 'Mép viền cuộn một lượt dây thép nên xách không cắt tay. Đổ đầy nước úp giấy một đêm, giấy khô mới giao.', ...choose('co', 'Cỡ', [{ key: '24', name: 'cao 24 cm', ...facts(85_000, 900, [32, 32, 28], 'cao 24 cm, đường kính 28 cm') }, { key: '30', name: 'cao 30 cm', ...facts(110_000, 1200, [36, 36, 34], 'cao 30 cm, đường kính 32 cm') }]) }),
    iron({ name: 'Cổng sắt hai cánh hoa uốn sơn đen', nameEn: 'Black iron double gate with scrolls', category: 'Cửa, cổng', form: 'cua', finish: 'den', materials: 'Sắt vuông đặc, sơn tĩnh điện', care: 'Hai cánh tháo rời, gửi xe tải, hai người khiêng; bản lề hàn vào trụ tại nhà. Chỗ trầy chấm sơn chống gỉ.', technique: 'Uốn nguội, hàn kín, mài mối, sơn tĩnh điện', leadDays: 15, story: 'Hoa uốn trên cữ gỗ nên bông nào cũng bằng bông nào. Đo ô cổng gửi ảnh, xưởng vẽ lại cho xem rồi mới cắt sắt.', ...single(facts(8_400_000, 92_000, [210, 95, 16], 'rộng 180 cm, cao 2 m')) }),
    iron({ name: 'Bộ cuốc, xẻng thép cán gỗ', nameEn: 'Steel hoe and shovel, wooden handles', category: 'Nông cụ', unit: 'bộ', form: 'cuoc', finish: 'den', materials: 'Thép lò xo, cán gỗ xoan', technique: 'Rèn búa máy, tôi lưỡi, mài tay', story: 'Lưỡi tôi riêng một đốt tay ở mép, chỗ còn lại để dẻo. Cán gỗ vót tròn, cầm ướt tay không trơn.', ...single(facts(285_000, 3800, [122, 28, 18], 'hai chiếc, dài 115 cm')) }),
    iron({ name: 'Cuộn lưới thép mạ kẽm', nameEn: 'Roll of galvanised wire mesh', category: 'Lưới, dây thép', form: 'luoi', finish: 'kem', unit: 'cuộn', materials: 'Dây thép mạ kẽm', care: 'Đeo găng khi mở cuộn; chỗ cắt chấm sơn kẽm.', technique: 'Đan máy, gập mép hai bên', story: 'Mắt lưới đan xoắn, đứt một sợi không tuột cả hàng. Quây gà, rào vườn, làm giàn mướp đều tiện.', ...choose('kho', 'Khổ', [{ key: '100', name: 'khổ 1 m', ...facts(390_000, 9_000, [104, 26, 26], 'cao 1 m, dài 10 m') }, { key: '150', name: 'khổ 1,5 m', ...facts(560_000, 13_500, [154, 26, 26], 'cao 1,5 m, dài 10 m') }]) }),
    iron({
      name: 'Chồng bảy tấm tôn lợp sóng tròn', nameEn: 'Stack of seven corrugated roofing sheets', category: 'Tôn, ống thép', form: 'ton', unit: 'bộ', materials: 'Tôn thép mạ kẽm, sơn màu', technique: 'Cán nguội qua trục sóng, cắt theo độ dài', leadDays: 3,
      care: 'Gửi xe tải, hai người khiêng, đeo găng kẻo mép cứa tay. Bắn vít vào đỉnh sóng, có đệm cao su.',
      story: 'Tấm ra khỏi trục cán là úp sóng vào nhau ngay để chở đi khỏi móp. Lợp chồng một sóng rưỡi, mưa hắt ngang cũng không dột.',
      ...choose('mau', 'Màu', [{ key: 'do', name: 'sơn đỏ' }, { key: 'xanh', name: 'sơn xanh' }].map((colour) => ({ ...colour, ...facts(1_350_000, 46_000, [205, 96, 8], 'bảy chiếc, dài 2 m, rộng 90 cm') }))),
    }),
    iron({
      name: 'Bó chín ống nước thép mạ kẽm', nameEn: 'Bundle of nine galvanised water pipes', category: 'Tôn, ống thép', form: 'ong', finish: 'kem', unit: 'bộ', materials: 'Thép cuốn hàn, mạ kẽm nhúng nóng', technique: 'Cuốn tròn, hàn dọc, nhúng kẽm, thử áp',
      care: 'Cắt xong gọt ba via; ren và chỗ cắt chấm sơn kẽm.',
      story: 'Mối hàn chạy dọc một đường, sờ trong lòng ống không gợn. Bơm nước thử áp từng ống rồi mới buộc bó.',
      ...choose('phi', 'Đường kính', [{ key: '21', name: 'phi 21', ...facts(380_000, 10_600, [152, 10, 8], 'chín chiếc, dài 1,5 m, đường kính 2,1 cm') }, { key: '27', name: 'phi 27', ...facts(490_000, 13_800, [152, 12, 10], 'chín chiếc, dài 1,5 m, đường kính 2,7 cm') }]),
    }),
  ],
};
