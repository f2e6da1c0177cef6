// Leather of Phú Yên: shoes by the size of the foot, belts and wallets by the colour of the hide.
import { choose, cross, type Facts, type Piece, type VillageGoods } from './piece.ts';

type Spec = Omit<Piece, 'family' | 'care'> & Partial<Pick<Piece, 'care'>>;

const polish = 'Lau khăn ẩm, đánh xi cùng màu mỗi tháng; ướt thì nhét giấy, hong bóng râm, không sấy.';
const shoes = (spec: Omit<Spec, 'category' | 'unit'>): Piece => ({ category: 'Giày dép', family: 'giay-da', care: polish, unit: 'đôi', ...spec });
const leather = (spec: Omit<Spec, 'category'>): Piece => ({ category: 'Đồ da', family: 'giay-da', care: 'Lau khăn khô, xoa một lớp xi không màu vài tháng một lần; tránh ẩm.', ...spec });

type Sold = { price: number; grams: number; box: Facts['box']; dimensions: (size: number) => string };
const sizes = (from: number, to: number, { dimensions, ...facts }: Sold) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).map((size) => ({ key: String(size), name: `cỡ ${size}`, ...facts, dimensions: dimensions(size) }));
const inSizes = (from: number, to: number, sold: Sold) => choose('co', 'Cỡ', sizes(from, to, sold));
const inColours = (colours: readonly { key: string; name: string }[], from: number, to: number, sold: Sold) =>
  cross({ key: 'co', name: 'Cỡ', values: sizes(from, to, sold) }, { key: 'mau', name: 'Màu', values: colours });

const black = { key: 'den', name: 'đen' };
const brown = { key: 'nau', name: 'nâu đất' };
const plum = { key: 'man', name: 'đỏ mận' };
const tan = { key: 'bo', name: 'vàng bò' };

/** The foot that a size is for, in centimetres: two thirds of a centimetre a size. */
const foot = (size: number): string => `cỡ ${size}, bàn chân dài ${String(Math.round((size * 2 - 3) * 10 / 3) / 10).replace('.', ',')} cm`;

export const phuYen: VillageGoods = {
  village: 'phu-yen',
  sku: 'PY',
  pieces: [
    shoes({
      name: 'Giày tây nam buộc dây, đế cao su', nameEn: 'Men’s lace-up shoes, rubber sole', looks: { composition: 'nghieng' }, materials: 'Da bò mặt, lót da lợn, đế cao su', technique: 'Cắt da, may mũi, gò phom, dán và khâu đế',
      story: 'Thợ mũi may xong giao thợ đế, gò trên phom gỗ một ngày một đêm mới tháo. Đế cao su khâu một vòng chỉ, mòn thì thay được.',
      ...inColours([black, brown], 39, 43, { price: 780_000, grams: 1150, box: [33, 21, 12], dimensions: foot }),
    }),
    shoes({
      name: 'Giày derby đỏ mận, đế da', nameEn: 'Plum derby shoes, leather sole', looks: { composition: 'hop' }, materials: 'Da bê, lót da bò, đế da', technique: 'Cắt da, may mũi, gò phom, khâu đế qua rãnh', leadDays: 7,
      story: 'Da bê mỏng và mịn, nhuộm mận rồi đánh tối dần về mũi. Đế da khâu chìm trong rãnh, đi lâu đế ôm theo chân.',
      ...inSizes(39, 43, { price: 1_150_000, grams: 1250, box: [33, 21, 12], dimensions: foot }),
    }),
    shoes({
      name: 'Giày lười da nam', nameEn: 'Men’s loafers', looks: { composition: 'tren', sole: 'den' }, materials: 'Da bò mềm, lót da lợn, đế cao su', technique: 'Cắt da, may tay mu giày, gò phom, dán đế',
      story: 'Mu giày khâu tay, mũi kim nhúm đều quanh ngón chân. Không dây không khóa, gót để cứng cho khỏi tuột.',
      ...inColours([brown, black], 39, 42, { price: 650_000, grams: 950, box: [32, 20, 11], dimensions: foot }),
    }),
    shoes({
      name: 'Giày công sở nữ cao gót', nameEn: 'Women’s heeled court shoes', looks: { composition: 'hop', leather: 'den', sole: 'den' }, materials: 'Da bò mặt, lót da lợn, gót gỗ sơn nâu', technique: 'Cắt da, may mũi, gò phom, bắt gót, dán đế',
      story: 'Gót bắt ba đinh và một vít, dậm thử từng chiếc trước khi dán mặt đế. Mũi để rộng hơn hàng phố nửa phân, đứng cả ngày đỡ bó ngón.',
      ...inSizes(35, 39, { price: 560_000, grams: 800, box: [30, 18, 11], dimensions: foot }),
    }),
    shoes({
      name: 'Giày nữ cao gót đỏ mận', nameEn: 'Plum heeled shoes', looks: { composition: 'nghieng', sole: 'bo' }, materials: 'Da bê, lót da lợn, gót da xếp lớp, đế da', technique: 'Cắt da, may mũi, gò phom, bắt gót, dán đế', leadDays: 5,
      story: 'Da bê nhuộm mận, đánh bóng bằng khăn bông chứ không phun. Gót xếp từ nhiều lớp da để mộc, màu vàng làm nổi màu mận.',
      ...inSizes(35, 39, { price: 690_000, grams: 820, box: [30, 18, 11], dimensions: foot }),
    }),
    shoes({
      name: 'Sandal da quai ngang', nameEn: 'Leather sandals', looks: { composition: 'nghieng', sole: 'den' }, materials: 'Da bò, khóa đồng, đế cao su', technique: 'Cắt quai, gấp mép, may, gắn khóa, dán đế',
      story: 'Quai gấp mép hai bên nên không cứa chân. Lót trong để da mộc, đi một mùa thành vết của bàn chân mình.',
      ...inColours([tan, brown], 38, 42, { price: 420_000, grams: 750, box: [31, 20, 10], dimensions: foot }),
    }),
    shoes({
      name: 'Dép lê da bò mộc', nameEn: 'Slip-on sandals in undyed cowhide', looks: { composition: 'tren', leather: 'bo', sole: 'den' }, materials: 'Da bò mộc, đế cao su', technique: 'Cắt quai, may viền, gò nguội, dán đế',
      story: 'Da để mộc không nhuộm, mới thì vàng, đi nắng ngả màu mật. Quai luồn qua khe đế rồi mới dán, giật mạnh không bong.',
      ...inSizes(38, 43, { price: 290_000, grams: 600, box: [31, 20, 9], dimensions: foot }),
    }),
    shoes({
      name: 'Ủng da cổ cao, màu vàng bò', nameEn: 'Tan leather ankle boots', looks: { composition: 'hop', sole: 'den' }, materials: 'Da bò dày, chun hông, lót nỉ, đế cao su', technique: 'Cắt da, may thân ủng, gò phom, dán và khâu đế', leadDays: 10,
      story: 'Thân ủng hai mảnh, đường may sau gót lót thêm một nẹp da. Hai bên hông ghép chun dệt, kéo quai sau là chân vào.',
      ...inSizes(38, 43, { price: 1_280_000, grams: 1900, box: [36, 32, 13], dimensions: foot }),
    }),
    leather({
      name: 'Thắt lưng da khóa đồng', nameEn: 'Leather belt with a brass buckle', looks: { composition: 'nghieng' }, materials: 'Da bò hai lớp, khóa đồng', technique: 'Cắt dải, ép hai lớp, may viền, gắn khóa',
      story: 'Hai lớp da úp lưng vào nhau, viền may một đường chỉ nổi. Khóa bắt bằng vít, dài quá thì tự cắt được.',
      ...choose('mau', 'Màu', [brown, black, tan].map((colour) => ({ ...colour, price: 320_000, grams: 320, box: [14, 14, 6] as const, dimensions: 'dài 115 cm, rộng 3,5 cm' }))),
    }),
    leather({
      name: 'Ví da gập đôi', nameEn: 'Folding leather wallet', looks: { composition: 'nghieng' }, materials: 'Da bò, lót vải', technique: 'Lạng mỏng mép, dán, may tay, đánh cạnh',
      story: 'Mép da lạng mỏng trước khi gấp nên ví sáu ngăn mà không cộm. Cạnh đánh sáp ong ba lượt cho liền hai lớp.',
      ...choose('mau', 'Màu', [brown, black, plum].map((colour) => ({ ...colour, price: 350_000, grams: 180, box: [15, 13, 5] as const, dimensions: '11,5 × 9,5 × 2 cm' }))),
    }),
    leather({
      name: 'Ví da bò mộc trong hộp', nameEn: 'Undyed cowhide wallet in a box', looks: { composition: 'hop', leather: 'bo' }, materials: 'Da bò mộc, chỉ lanh sáp', technique: 'Lạng mỏng mép, dán, khâu tay hai kim, đánh cạnh', leadDays: 4,
      story: 'Khâu tay hai kim một sợi, đứt một mũi thì mũi bên vẫn giữ. Góc ví dập chìm một con dấu, muốn thay bằng tên thì nhắn trước.',
      ...choose('hop', 'Hộp', [
        { key: 'giay', name: 'hộp giấy cứng', price: 420_000, grams: 220, box: [16, 14, 5], dimensions: '11,5 × 9,5 × 2 cm' },
        { key: 'go', name: 'hộp gỗ', price: 560_000, grams: 420, box: [18, 16, 7], dimensions: '11,5 × 9,5 × 2 cm' },
      ]),
    }),
  ],
};
