// Braid, tassels and feather dusters of Triều Khúc; nets, gauze and infants' cloths of Hòa Xá.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type Spec = Omit<Piece, 'family' | 'technique' | 'care'> & Partial<Pick<Piece, 'technique' | 'care'>>;

const silkCare = 'Treo hoặc cuộn lỏng, tránh nắng; chải tua bằng lược thưa, không giặt nước.';
const braid = (spec: Omit<Spec, 'category'>): Piece => ({ category: 'Quai thao, tua', family: 'quai-thao', technique: 'Xe tơ, nhuộm, đan thao và buộc tua bằng tay', care: silkCare, ...spec });
const duster = (spec: Omit<Spec, 'category'>): Piece => ({ category: 'Phất trần', family: 'quai-thao', technique: 'Chọn lông, hong khô, quấn lông vào cán bằng chỉ', care: 'Giũ mạnh ngoài sân cho sạch bụi, treo nơi khô; không nhúng nước.', ...spec });

export const trieuKhuc: VillageGoods = {
  village: 'trieu-khuc',
  sku: 'TK',
  pieces: [
    braid({
      name: 'Quai thao nón ba tầm, tơ tằm', nameEn: 'Silk chin-band for the wide ba tầm hat', looks: { composition: 'nam', second: 'nghe' }, materials: 'Tơ tằm, lõi bông', unit: 'bộ', leadDays: 5,
      story: 'Một bộ quai ba bốn dải, đan tròn quanh lõi bông nên rủ xuống vẫn đứng sợi. Hai đầu là quả găng với năm tua, xen một màu vàng.',
      ...choose('mau', 'Màu', [
        { key: 'do', name: 'đỏ son', price: 520_000, grams: 220, box: [30, 20, 7], dimensions: 'dài 2,4 m, tua dài 22 cm' },
        { key: 'tim', name: 'tím Huế', price: 520_000, grams: 220, box: [30, 20, 7], dimensions: 'dài 2,4 m, tua dài 22 cm' },
        { key: 'thien-thanh', name: 'thiên thanh', price: 520_000, grams: 220, box: [30, 20, 7], dimensions: 'dài 2,4 m, tua dài 22 cm' },
      ]),
    }),
    braid({
      name: 'Quai thao đi hội, màu hồng đào, để treo', nameEn: 'Peach-pink chin-band for a festival hat', looks: { second: 'com' }, materials: 'Tơ tằm, lõi bông', unit: 'bộ', leadDays: 8,
      story: 'Dải thao đan thưa tay cho mềm, đeo lên nón là rủ thành ba vòng trước ngực. Tua xen sợi xanh lá non, mỗi tua đếm đủ một trăm hai mươi sợi.',
      ...single({ price: 780_000, grams: 260, box: [32, 22, 7], dimensions: 'dài 2,6 m, tua dài 26 cm' }),
    }),
    braid({
      name: 'Quai thao nguyên cuộn, trắng ngà', nameEn: 'Ivory chin-band braid on the reel', looks: { second: 'nghe' }, materials: 'Tơ tằm không nhuộm, lõi bông', unit: 'cuộn',
      story: 'Thao để nguyên cuộn cho người làm nón cắt theo vành của mình. Hai đầu buộc sẵn hai chùm tua, phần giữa cắt ra tự buộc lấy.',
      ...choose('dai', 'Cuộn', [
        { key: '10', name: 'dài 10 m', price: 620_000, grams: 700, box: [26, 26, 18], dimensions: 'dài 10 m, đường kính 0,8 cm' },
        { key: '20', name: 'dài 20 m', price: 1_150_000, grams: 1200, box: [28, 28, 20], dimensions: 'dài 20 m, đường kính 0,8 cm' },
      ]),
    }),
    braid({
      name: 'Đôi tua quạt đỏ xen vàng', nameEn: 'Pair of fan tassels, red and gold', looks: { composition: 'nam' }, materials: 'Tơ tằm, chỉ kim tuyến', unit: 'đôi',
      story: 'Một tua đỏ, một tua vàng, cổ tua quấn chỉ kim tuyến. Buộc vào suốt quạt thì xén ngắn đi một đốt tay, dài quá là vướng.',
      ...single({ price: 90_000, grams: 60, box: [24, 10, 4], dimensions: '2 chiếc, tua dài 16 cm' }),
    }),
    braid({
      name: 'Đôi tua cờ hội cỡ lớn, đỏ xen xanh', nameEn: 'Pair of large festival-flag tassels, red and green', looks: { composition: 'treo', dye: 'do', second: 'com' }, materials: 'Sợi tơ pha viscose, chỉ kim tuyến', unit: 'đôi', leadDays: 4,
      story: 'Tua cờ phải nặng đầu để gió không quấn lên cán, trong quả tua có một hạt gỗ tiện. Làm từng đôi cho bằng nhau, chiếc hụt chiếc thừa là tháo ra.',
      ...choose('co', 'Cỡ', [
        { key: '35', name: 'tua dài 35 cm', price: 320_000, grams: 380, box: [44, 18, 8], dimensions: '2 chiếc, tua dài 35 cm' },
        { key: '50', name: 'tua dài 50 cm', price: 480_000, grams: 620, box: [60, 20, 9], dimensions: '2 chiếc, tua dài 50 cm' },
      ]),
    }),
    braid({
      name: 'Vỉ năm tua quạt tím và vàng', nameEn: 'Card of five small tassels, violet and gold', looks: { composition: 'cuon', dye: 'tim', second: 'nghe' }, materials: 'Sợi tơ pha viscose', unit: 'bộ',
      story: 'Năm tua nhỏ buộc thành vỉ, bỏ túi thợ may và thợ quạt. Sợi xe lơi tay nên tua xòe đều mà không xoắn.',
      ...single({ price: 120_000, grams: 110, box: [26, 20, 3], dimensions: '5 chiếc, tua dài 12 cm' }),
    }),
    braid({
      name: 'Chân chỉ hạt bột viền y môn, đỏ và vàng', nameEn: 'Beaded altar fringe, red and gold', looks: { form: 'rua', composition: 'treo', dye: 'do', second: 'nghe' }, materials: 'Tơ tằm pha viscose, hạt bột, kim tuyến', unit: 'mét', leadDays: 6,
      technique: 'Dệt dải, kết hạt bột, buộc tua từng chùm',
      story: 'Dải dệt trước, chùm tua buộc sau, giữa hai chùm là một hạt bột nhỏ. Y môn rộng bao nhiêu thì đặt bấy nhiêu mét, may liền không nối.',
      ...choose('ban', 'Bản', [
        { key: '15', name: 'tua dài 15 cm', price: 180_000, grams: 220, box: [30, 20, 6], dimensions: 'tua dài 15 cm, bán theo mét' },
        { key: '25', name: 'tua dài 25 cm', price: 280_000, grams: 340, box: [34, 22, 8], dimensions: 'tua dài 25 cm, bán theo mét' },
      ]),
    }),
    braid({
      name: 'Diềm tua rua nguyên cuộn, hồng', nameEn: 'Pink fringe trim on the reel', looks: { second: 'nghe' }, materials: 'Sợi viscose, kim tuyến', unit: 'cuộn',
      technique: 'Dệt dải trên khung hẹp, chải tua, quấn cuộn',
      story: 'Diềm dệt trên khung hẹp, chạy một ngày được vài chục mét. Mép trên có lỗ chờ kim, khâu vào lọng hay màn đều theo lỗ ấy.',
      ...single({ price: 390_000, grams: 900, box: [28, 28, 18], dimensions: 'dài 20 m, tua dài 8 cm' }),
    }),
    duster({
      name: 'Phất trần lông gà cán mây', nameEn: 'Feather duster with a rattan handle', looks: { composition: 'nam' }, materials: 'Lông gà trống, cán mây, chỉ',
      story: 'Lông cổ gà trống quấn xuôi, lông đuôi quấn ngược, nên phất tới đâu bụi theo tới đó. Cán mây uốn được, luồn khe tủ không gãy.',
      ...choose('co', 'Cỡ', [
        { key: '60', name: 'dài 60 cm', price: 95_000, grams: 180, box: [64, 14, 10], dimensions: 'dài 60 cm' },
        { key: '80', name: 'dài 80 cm', price: 130_000, grams: 240, box: [84, 14, 10], dimensions: 'dài 80 cm' },
      ]),
    }),
    duster({
      name: 'Đôi phất trần lông gà, để treo', nameEn: 'Pair of feather dusters to hang', materials: 'Lông gà trống, cán mây, chỉ', unit: 'đôi',
      story: 'Một đôi chọn lông cùng lứa gà cho hợp màu, đầu cán có vòng dây. Lông hong bóng râm ba ngày, hết mùi mới đem quấn.',
      ...single({ price: 230_000, grams: 420, box: [74, 18, 12], dimensions: '2 chiếc, dài 70 cm' }),
    }),
  ],
};

const net = (spec: Omit<Spec, 'category'>): Piece => ({ category: 'Màn, vải màn', family: 'man', technique: 'Dệt, hồ, phơi căng, may viền', care: 'Giặt tay nước mát, phơi bóng râm, kéo căng mép khi còn ẩm; không là nóng.', ...spec });
const cloth = (spec: Omit<Spec, 'category'>): Piece => ({ category: 'Khăn xô', family: 'man', technique: 'Dệt thưa, giặt bỏ hồ, may viền', care: 'Giặt trước khi dùng lần đầu; giặt nước ấm, phơi nắng.', ...spec });

/** A net for a bed so wide. */
const bed = (width: string, price: number, height: string) => ({ key: width, name: `${width} × 2 m`, price, grams: 900, box: [36, 28, 12] as const, dimensions: `${width} × 2 m, cao ${height} m` });

export const hoaXa: VillageGoods = {
  village: 'hoa-xa',
  sku: 'HX',
  pieces: [
    net({
      name: 'Màn tuyn trắng treo bốn góc', nameEn: 'White tulle mosquito net, hung by its corners', looks: { composition: 'treo', edge: 'cham' }, materials: 'Sợi tuyn polyester, viền vải bông',
      story: 'Mắt tuyn dệt chéo, kéo lệch tay cũng không giãn lỗ. Bốn góc may dây dài, mắc đinh cao hay thấp đều vừa.',
      ...choose('co', 'Cỡ', [bed('1,6', 230_000, '1,7'), bed('1,8', 260_000, '1,7'), bed('2', 290_000, '1,8')]),
    }),
    net({
      name: 'Màn xô trắng viền đỏ, gấp gói', nameEn: 'White cotton gauze mosquito net, red edging', materials: 'Sợi bông chải, viền vải bông',
      story: 'Màn xô dày hơi hơn màn tuyn, mùa rét nằm đỡ gió. Hồ cháo loãng rồi phơi căng trên sân, mặt vải phẳng mà không cứng.',
      ...choose('co', 'Cỡ', [bed('1,6', 280_000, '1,7'), bed('1,8', 320_000, '1,7')]),
    }),
    net({
      name: 'Màn tuyn xanh lá nhạt, viền xanh lá', nameEn: 'Pale green tulle mosquito net, green edging', looks: { composition: 'treo' }, materials: 'Sợi tuyn polyester, viền vải bông',
      story: 'Sợi nhuộm trước khi dệt nên giặt nhiều vẫn đều màu. Vạt cửa may chồng lên nhau hai gang, muỗi không có khe mà vào.',
      ...choose('co', 'Cỡ', [bed('1,6', 250_000, '1,7'), bed('1,8', 280_000, '1,7')]),
    }),
    net({
      name: 'Đôi màn xô cho cũi trẻ em, hồng', nameEn: 'Two pink gauze mosquito nets for a cot', looks: { composition: 'cuon', edge: 'do' }, materials: 'Sợi bông chải, viền vải bông', unit: 'đôi',
      story: 'Cắt theo cũi một mét hai, chân màn dài để dắt xuống dưới đệm. Một đôi để thay nhau giặt.',
      ...single({ price: 240_000, grams: 620, box: [32, 26, 10], dimensions: '2 chiếc, 0,7 × 1,2 m' }),
    }),
    net({
      name: 'Vải màn xô trắng, ba súc', nameEn: 'White mosquito-net gauze, three bolts', materials: 'Sợi bông chải', unit: 'bộ', leadDays: 3,
      technique: 'Dệt máy, hồ, phơi căng, cuộn súc',
      story: 'Ra máy là đem hồ, hồ xong phơi dàn trên sào tre suốt buổi sáng. Ba súc cùng một mẻ hồ nên khô ra cùng một độ cứng.',
      ...single({ price: 690_000, grams: 4200, box: [86, 34, 20], dimensions: 'ba súc, mỗi súc 20 m, khổ 80 cm' }),
    }),
    net({
      name: 'Vải xô trắng bán theo mét', nameEn: 'White cotton gauze by the metre', looks: { composition: 'treo', edge: 'cham' }, materials: 'Sợi bông chải', unit: 'mét',
      technique: 'Dệt máy, giặt bỏ hồ, phơi nắng',
      story: 'Vải giặt bỏ hồ sẵn, mềm tay, may khăn hay lót chõ xôi đều hợp. Hai đầu tấm có dải sợi màu để biết chỗ cắt.',
      ...choose('kho', 'Khổ', [
        { key: '80', name: 'khổ 80 cm', price: 18_000, grams: 70, box: [26, 20, 4], dimensions: 'khổ 80 cm, bán theo mét' },
        { key: '160', name: 'khổ 160 cm', price: 34_000, grams: 140, box: [28, 22, 5], dimensions: 'khổ 160 cm, bán theo mét' },
      ]),
    }),
    cloth({
      name: 'Khăn sữa xô trắng, xấp năm chiếc', nameEn: 'Five white muslin baby cloths', materials: 'Sợi bông chải', unit: 'bộ',
      story: 'Xô dệt thưa, thấm nhanh và chóng khô. Mép cuốn chỉ màu, mỗi chiếc một màu cho đỡ lẫn.',
      ...choose('lop', 'Lớp', [
        { key: '2', name: 'hai lớp', price: 45_000, grams: 110, box: [20, 18, 4], dimensions: '5 chiếc, 30 × 30 cm' },
        { key: '4', name: 'bốn lớp', price: 75_000, grams: 200, box: [20, 18, 6], dimensions: '5 chiếc, 30 × 30 cm' },
      ]),
    }),
    cloth({
      name: 'Khăn xô tắm em bé xanh nhạt, ba chiếc', nameEn: 'Three pale blue muslin baby bath cloths', looks: { composition: 'treo', edge: 'cham' }, materials: 'Sợi bông chải', unit: 'bộ',
      story: 'Sáu lớp xô chập lại, càng giặt càng mềm. Hai sọc xanh dệt sẵn ở chân khăn, không in.',
      ...single({ price: 165_000, grams: 520, box: [30, 24, 9], dimensions: '3 chiếc, 70 × 110 cm' }),
    }),
    cloth({
      name: 'Khăn xô lau bếp, bốn cuộn nhỏ', nameEn: 'Muslin kitchen cloth, four small rolls', looks: { dye: 'moc', edge: 'com' }, materials: 'Sợi bông chải', unit: 'bộ',
      technique: 'Dệt thưa, cắt dải, cuộn tay',
      story: 'Cắt một đoạn lọc nước cốt dừa, vắt đậu hay lót xửng. Vải đã giặt bỏ hồ nên nhúng nước là thấm ngay.',
      ...single({ price: 110_000, grams: 480, box: [24, 22, 12], dimensions: '4 cuộn, mỗi cuộn 5 m, khổ 30 cm' }),
    }),
  ],
};
