// Young green rice of Mễ Trì and Vòng; boxed sweets of Đường Lâm, Thạch Xá and Xuân Đỉnh; knitwear and candy of La Phù.
import type { AskedLook } from '#app/domain/drawing/drawing-spec.ts';
import { choose, type Piece, single, type VillageGoods } from './piece.ts';
import { longScarf } from './lua.ts';

type Offer = Pick<Piece, 'options' | 'variants'>;
type FoodSpec = { name: string; nameEn: string; materials: string; story: string; shelfLifeDays: number; care: string; technique: string; leadDays?: number; unit?: string } & Offer;

/** Colours of boxes, by their number in the goods below. */
const boxes = ['do', 'luc', 'vang', 'hong', 'lam'] as const;

const com = (spec: FoodSpec): Piece => ({ category: 'Cốm', family: 'com', looks: {}, ...spec, unit: spec.unit ?? 'gói' });

const byWeight = (per100: number, weights: readonly number[]): Offer =>
  choose('can', 'Gói', weights.map((weight) => ({
    key: String(weight), name: weight >= 1000 ? `${weight / 1000} kg` : `${weight} g`,
    price: Math.round((per100 * weight) / 100 / 5000) * 5000, grams: weight + 120,
    box: [22, 18, weight > 400 ? 10 : 6] as const, dimensions: `khối lượng ${weight} g`,
  })));

const frozen = 'Hút khí, gửi đông trong hộp xốp có đá khô; nhận về để ngăn đá, dùng trong hai tháng. Rã trong tủ mát, đã rã thì ăn trong ba ngày.';
const sealed = 'Hút khí từng phần, gửi lạnh; giữ ngăn mát, ăn trong hai mươi ngày kể từ ngày làm.';
const made = 'Rang củi, giã, sàng nhiều lượt, cấp đông';

export const meTri: VillageGoods = {
  village: 'me-tri',
  sku: 'MT',
  pieces: [
    com({ name: 'Cốm tươi gói lá sen, cấp đông', nameEn: 'Cốm, young green rice, frozen in its lotus leaf', materials: 'Nếp cái hoa vàng non, lá sen, lá ráy', technique: made, care: frozen, shelfLifeDays: 60, story: 'Rang từ ba giờ sáng, giã xong gói ngay trong hai lớp lá: ráy giữ ẩm, sen giữ hương. Cấp đông ngay sau khi gói nên rã ra vẫn dẻo.', ...byWeight(30_000, [250, 500, 1000]) }),
    com({ name: 'Cốm mộc cối giã', nameEn: 'Mortar-pounded cốm, uncoloured', materials: 'Nếp non', technique: 'Rang củi, giã cối, không hồ màu, cấp đông', care: frozen, shelfLifeDays: 60, story: 'Không hồ lá, màu xanh nhạt ngả vàng đúng màu lúa. Hạt dẻo hơn hàng đẹp mã, nhai lâu mới ra ngọt.', ...byWeight(27_000, [250, 500]) }),
    { ...boxed({ name: 'Bánh cốm hộp mười chiếc', nameEn: 'Box of ten cốm cakes', filling: 'com', box: 1, category: 'Bánh kẹo', materials: 'Cốm, đỗ xanh, đường, dừa', technique: 'Xào cốm với đường, bọc nhân đỗ', shelfLifeDays: 20, care: sealed, story: 'Cốm xào với đường hoa mai, nhân đỗ xanh nạo dừa, gói lá chuối rồi mới vào hộp. Hộp mười chiếc cho một lễ ăn hỏi nhỏ.', count: '10 chiếc, mỗi chiếc 60 g', price: 140_000, grams: 800 }) },
    com({ name: 'Cốm xào dừa gói lá', nameEn: 'Cốm cooked with sugar and coconut', materials: 'Cốm, đường, dừa nạo', technique: 'Xào nhỏ lửa với nước cốt dừa', care: sealed, shelfLifeDays: 20, story: 'Cốm già xào đường phải đảo tay liên tục gần một giờ. Dừa nạo rắc sau cùng cho thơm chứ không cho béo.', ...byWeight(38_000, [300, 500]) }),
    com({ name: 'Cốm khô rang', nameEn: 'Dried cốm', materials: 'Cốm già sấy', technique: 'Sấy nhẹ lửa', care: 'Đậy kín nơi khô, dùng trong sáu tháng.', shelfLifeDays: 180, story: 'Cốm cuối vụ hạt cứng, sấy khô để dành nấu chè và làm chả cốm. Ngâm nước ấm mười phút là dẻo lại.', ...byWeight(24_000, [300, 500]) }),
    com({ name: 'Cốm hút chân không gửi xa', nameEn: 'Vacuum-packed cốm for sending far', materials: 'Cốm tươi', technique: 'Giã xong cấp đông ngay', care: 'Giữ ngăn đá, rã đông trong tủ mát rồi hãy mở.', shelfLifeDays: 60, story: 'Cấp đông trong hai giờ sau khi giã nên rã ra vẫn dẻo. Gửi máy bay vào Nam hay đi nước ngoài đều được.', ...byWeight(32_000, [500, 1000]) }),
    com({ name: 'Cốm non đầu mùa', nameEn: 'First cốm of the season', materials: 'Nếp non đầu vụ', technique: made, care: frozen, shelfLifeDays: 60, leadDays: 1, story: 'Chỉ có mươi ngày đầu vụ, hạt mỏng như lá me, ăn không cần thêm gì. Gặt sáng, tối đã thành cốm và vào ngăn đông.', ...byWeight(45_000, [200, 500]) }),
    { ...boxed({ name: 'Hộp bánh cốm và xu xê cưới', nameEn: 'Wedding box of cốm and xu xê cakes', looks: { composition: 'mo', pieces: 'hai-muoi', mixed: true }, filling: 'com', box: 0, category: 'Bánh kẹo', materials: 'Cốm, đỗ xanh, bột đao, đường', technique: 'Gói lá chuối, đóng hộp', shelfLifeDays: 20, care: sealed, story: 'Đặt theo tráp ăn hỏi, số bánh chẵn đôi. Hộp đỏ vuông vắn, xếp vừa khít trong tráp.', count: '20 chiếc', price: 320_000, grams: 1600, leadDays: 3 }) },
    com({ name: 'Cốm gói nhỏ mười phần', nameEn: 'Ten small parcels of cốm', materials: 'Cốm tươi, lá sen', technique: made, care: frozen, shelfLifeDays: 60, story: 'Mỗi gói vừa một nắm tay, mời khách sau bữa. Buộc lạt rơm nếp, rã gói nào mở ra còn thơm mùi lá.', ...single({ price: 180_000, grams: 700, box: [26, 22, 12], dimensions: '10 gói, mỗi gói 50 g' }) }),
  ],
};

export const vong: VillageGoods = {
  village: 'vong',
  sku: 'VO',
  pieces: [
    com({ name: 'Cốm Vòng gói hai lá', nameEn: 'Vòng cốm, young green rice, in two leaves', materials: 'Nếp non, lá ráy, lá sen', technique: made, care: frozen, shelfLifeDays: 60, story: 'Lá ráy trong, lá sen ngoài, lạt rơm buộc chéo như lối các bà gánh cốm năm xưa. Gói nào mở ra cũng phải có hơi sen.', ...byWeight(32_000, [250, 500, 1000]) }),
    com({ name: 'Cốm Vòng đầu nia', nameEn: 'Top-of-the-tray Vòng cốm', materials: 'Nếp non', technique: 'Giã xong sàng lấy phần mỏng nhất, cấp đông', care: frozen, shelfLifeDays: 60, leadDays: 1, story: 'Phần mỏng dính nhau nằm trên cùng nia, mỗi mẻ được vài lạng. Ăn vã với chuối trứng cuốc.', ...byWeight(48_000, [200, 500]) }),
    com({ name: 'Cốm Vòng rót tay', nameEn: 'Hand-poured Vòng cốm', materials: 'Nếp già hơn đầu vụ', technique: 'Rang, giã, sàng tay, cấp đông', care: frozen, shelfLifeDays: 60, story: 'Hạt dày, ít bở, người cẩn thận mua về xào và làm chả. Giá mềm hơn cốm đầu nia.', ...byWeight(26_000, [300, 500]) }),
    { ...boxed({ name: 'Bánh cốm Vòng gói lá chuối', nameEn: 'Vòng cốm cakes in banana leaf', looks: { pieces: 'tam' }, filling: 'com', box: 1, category: 'Bánh kẹo', materials: 'Cốm, đỗ xanh, dừa, đường', technique: 'Xào cốm, bọc nhân, gói lá chuối', shelfLifeDays: 20, care: sealed, story: 'Vỏ cốm dai, nhân đỗ mịn không lẫn sạn. Ngọt vừa để còn thấy vị nếp.', count: '8 chiếc, mỗi chiếc 70 g', price: 125_000, grams: 700 }) },
    com({ name: 'Cốm Vòng cấp đông', nameEn: 'Frozen Vòng cốm', materials: 'Cốm tươi', technique: 'Hút chân không, cấp đông', care: 'Giữ ngăn đá, dùng trong hai tháng.', shelfLifeDays: 60, story: 'Chia gói nhỏ, mỗi lần rã một gói. Rã chậm trong tủ mát thì hạt không bị gãy.', ...byWeight(31_000, [500, 1000]) }),
    com({ name: 'Cốm Vòng phần biếu', nameEn: 'Gift parcel of Vòng cốm', materials: 'Cốm tươi, lá sen, giấy dó', technique: made, care: frozen, shelfLifeDays: 60, story: 'Nửa cân cốm gói lá sen, bọc thêm giấy dó viết tên người biếu. Chuối người nhận tự chọn, trứng cuốc là đúng điệu.', ...single({ price: 190_000, grams: 650, box: [24, 20, 9], dimensions: 'khối lượng 500 g' }) }),
  ],
};

type SweetSpec = { name: string; nameEn: string; filling: 'com' | 'xuse' | 'dau' | 'keo'; box?: number; category?: string; materials: string; technique: string; shelfLifeDays: number; care: string; story: string; count: string; price: number; grams: number; leadDays?: number; craftSlug?: string; sizes?: Offer; looks?: AskedLook };

function boxed({ name, nameEn, filling, box, category = 'Bánh kẹo', materials, technique, shelfLifeDays, care, story, count, price, grams, leadDays, craftSlug, sizes, looks }: SweetSpec): Piece {
  // Brittle and chè lam are sold as they come from the board; only what is called a box is drawn in one.
  const loose = (filling === 'keo' || name.startsWith('Chè kho')) && !/hộp/i.test(name);
  return {
    name,
    nameEn,
    category,
    family: loose ? 'banh-keo' : 'banh',
    looks: { ...(loose ? {} : { filling, ...(box === undefined ? {} : { box: boxes[box]! }) }), ...looks },
    materials,
    technique,
    care,
    story,
    shelfLifeDays,
    leadDays,
    craftSlug,
    unit: 'hộp',
    ...(sizes ?? single({ price, grams, box: [30, 22, grams > 1200 ? 14 : 8], dimensions: count })),
  };
}

/** Half a box and a whole one. */
const twoSizes = (price: number, grams: number, half: string, whole: string): Offer =>
  choose('hop', 'Hộp', [
    { key: 'nho', name: half, price: Math.round((price * 0.55) / 5000) * 5000, grams: Math.round(grams * 0.55), box: [24, 18, 7] as const, dimensions: half },
    { key: 'lon', name: whole, price, grams, box: [32, 24, 9] as const, dimensions: whole },
  ]);

const dry = 'Đậy kín, để nơi khô; mở hộp rồi ăn trong hai tuần cho giòn.';

export const duongLam: VillageGoods = {
  village: 'duong-lam',
  sku: 'DL',
  pieces: [
    boxed({ name: 'Kẹo lạc Đường Lâm', nameEn: 'Đường Lâm peanut brittle', filling: 'keo', materials: 'Lạc, mạch nha, đường, vừng', technique: 'Nấu mạch nha, đảo lạc rang, cán tay', shelfLifeDays: 90, care: dry, story: 'Mạch nha nấu đến tơ mới đổ lạc, cán nhanh tay khi còn nóng bỏng. Bẻ nghe đanh, ăn không dính răng.', count: '500 g', price: 75_000, grams: 620, sizes: twoSizes(75_000, 620, '250 g', '500 g') }),
    boxed({ name: 'Kẹo vừng lạc hộp quà', nameEn: 'Gift box of sesame and peanut brittle', filling: 'keo', box: 0, materials: 'Vừng, lạc, mạch nha, đường', technique: 'Nấu mạch nha, cán mỏng, cắt thanh', shelfLifeDays: 90, care: dry, story: 'Hộp đỏ, bên trong thanh kẹo xếp so le, vừng rắc cả hai mặt. Quà của người xứ Đoài gửi đi xa.', count: '600 g', price: 120_000, grams: 760 }),
    boxed({ name: 'Chè lam Đường Lâm', nameEn: 'Đường Lâm chè lam', filling: 'keo', box: 1, materials: 'Bột nếp rang, mật mía, gừng, lạc', technique: 'Nấu mật gừng, nhào bột, cán khuôn', shelfLifeDays: 45, care: dry, story: 'Mật mía nấu với gừng giã, nhào bột nếp rang khi còn bỏng tay. Dẻo, cay nhẹ, hợp chén trà đặc.', count: '500 g', price: 85_000, grams: 640 }),
    boxed({ name: 'Chè kho đỗ xanh', nameEn: 'Mung-bean chè kho', looks: { pieces: 'muoi' }, filling: 'dau', materials: 'Đỗ xanh, đường, vừng rang', technique: 'Đồ chín, giã mịn, quấy với đường, đóng khuôn', shelfLifeDays: 20, care: sealed, story: 'Đỗ đồ chín giã mịn, quấy nhỏ lửa đến khi nước cạn mà không cháy đáy. Rắc vừng, đóng khuôn gỗ, cắt ra ăn lạnh.', count: '10 miếng, 600 g', price: 90_000, grams: 760 }),
    boxed({ name: 'Kẹo lạc cắt miếng nhỏ', nameEn: 'Peanut brittle in small pieces', filling: 'keo', box: 2, materials: 'Lạc, mạch nha, đường', technique: 'Cán mỏng, cắt vuông', shelfLifeDays: 90, care: dry, story: 'Miếng nhỏ một lần ăn, tiện cho vào cặp trẻ đi học. Lạc chọn hạt lép bỏ ra từng rổ.', count: '400 g', price: 65_000, grams: 520 }),
    boxed({ name: 'Hộp bánh kẹo xứ Đoài', nameEn: 'Box of mixed Sơn Tây sweets', filling: 'keo', box: 3, materials: 'Kẹo lạc, chè lam, kẹo vừng', technique: 'Đóng hộp giấy cứng', shelfLifeDays: 60, care: dry, story: 'Ba thứ một hộp để biếu: kẹo lạc giòn, chè lam dẻo, kẹo vừng thơm. Xếp ba ngăn, lót giấy thấm dầu.', count: '900 g', price: 180_000, grams: 1150 }),
    boxed({ name: 'Kẹo vừng trắng Đông Sàng', nameEn: 'Đông Sàng white sesame brittle', filling: 'keo', box: 4, materials: 'Vừng trắng, mạch nha, đường', technique: 'Xát vỏ vừng, rang, nấu mạch nha, cán mỏng', shelfLifeDays: 45, care: dry, story: 'Vừng xát vỏ rang vừa lửa, trộn mạch nha rồi cán mỏng cắt miếng. Một nồi chỉ nấu dăm cân, nấu nhiều là cháy đáy.', count: '500 g', price: 85_000, grams: 640 }),
  ],
};

export const thachXa: VillageGoods = {
  village: 'thach-xa',
  sku: 'TA',
  pieces: [
    boxed({ name: 'Chè lam Thạch Xá gừng lạc', nameEn: 'Thạch Xá chè lam, ginger and peanut', filling: 'keo', materials: 'Bỏng nếp xay, mật, gừng, lạc', technique: 'Rang bỏng, xay, nhào mật gừng, cán khuôn', shelfLifeDays: 60, care: dry, story: 'Bỏng nếp rang cát, xay mịn, nhào với mật gừng nóng. Để ba hôm mới đằm, ăn dẻo mà không chảy.', count: '500 g', price: 80_000, grams: 630, sizes: twoSizes(80_000, 630, '250 g', '500 g') }),
    boxed({ name: 'Chè lam lạc vừng', nameEn: 'Chè lam with peanut and sesame', filling: 'keo', box: 2, materials: 'Bỏng nếp xay, mật, lạc, vừng', technique: 'Nhào mật, rắc vừng, cắt thanh', shelfLifeDays: 60, care: dry, story: 'Rắc vừng hai mặt nên đỡ dính tay, trẻ con thích loại này. Lạc rang chưa bóc hết lụa để còn mùi.', count: '400 g', price: 70_000, grams: 520 }),
    boxed({ name: 'Chè lam hộp quà Tết', nameEn: 'Chè lam Tết gift box', filling: 'keo', box: 0, materials: 'Bỏng nếp xay, mật, gừng, lạc', technique: 'Cán dày, cắt thanh, đóng hộp', shelfLifeDays: 60, care: dry, story: 'Hộp đỏ mười hai thanh, mỗi thanh bọc giấy riêng. Đặt từ đầu tháng Chạp, sau rằm không nhận nữa.', count: '800 g', price: 160_000, grams: 980, leadDays: 3 }),
    boxed({ name: 'Chè lam gấc', nameEn: 'Chè lam with gấc fruit', filling: 'keo', box: 3, materials: 'Bỏng nếp, mật, gấc, gừng', technique: 'Trộn bột với màng gấc, cán khuôn', shelfLifeDays: 45, care: dry, story: 'Màng gấc trộn bột cho màu đỏ, vị bùi hơn loại thường. Làm theo mẻ nhỏ vì gấc chỉ có mùa.', count: '500 g', price: 95_000, grams: 640 }),
    boxed({ name: 'Chè lam quế', nameEn: 'Chè lam with cinnamon', filling: 'keo', box: 4, materials: 'Bỏng nếp, mật, quế chi', technique: 'Quế giã nhỏ, trộn khô trước khi nhào', shelfLifeDays: 60, care: dry, story: 'Quế giã chứ không xay, thỉnh thoảng gặp vụn quế mới thích. Pha trà mạn ăn kèm là vừa.', count: '500 g', price: 90_000, grams: 640 }),
    boxed({ name: 'Chè lam thanh nhỏ đi đường', nameEn: 'Small chè lam bars for the road', looks: { composition: 'giay', pieces: 'hai-muoi' }, filling: 'keo', box: 1, materials: 'Bỏng nếp, mật, gừng, lạc', technique: 'Cắt thanh 25 g, gói riêng', shelfLifeDays: 60, care: dry, story: 'Thanh nhỏ gói riêng từng chiếc, bỏ túi leo chùa Tây Phương. Chuyện kể nghĩa quân xưa cũng mang thứ này làm lương khô.', count: '20 thanh, 500 g', price: 88_000, grams: 640 }),
  ],
};

export const xuanDinh: VillageGoods = {
  village: 'xuan-dinh',
  sku: 'XD',
  pieces: [
    boxed({ name: 'Bánh dẻo đậu xanh', nameEn: 'Soft mooncake, mung bean', filling: 'dau', materials: 'Bột nếp rang, đường, đậu xanh', technique: 'Nhào bột dẻo, đóng khuôn gỗ', shelfLifeDays: 20, care: 'Để nơi mát, mở bánh thì ăn trong hai ngày.', story: 'Vỏ dẻo nhào nước hoa bưởi, nhân đậu xanh sên đến khi cầm không dính tay. Gõ khuôn gỗ nghe lộc cộc cả ngõ.', count: '4 chiếc, mỗi chiếc 170 g', price: 180_000, grams: 850, sizes: twoSizes(180_000, 850, '2 chiếc', '4 chiếc') }),
    boxed({ name: 'Bánh nướng đậu xanh', nameEn: 'Baked mooncake, mung bean', looks: { composition: 'mo' }, filling: 'dau', box: 0, materials: 'Bột mì, nước đường lâu năm, đậu xanh, trứng', technique: 'Nước đường để năm, nướng hai lửa', shelfLifeDays: 25, care: 'Để nơi mát, ăn trong hai mươi lăm ngày.', story: 'Nước đường nấu từ năm trước nên vỏ mềm và lên màu cánh gián sau ba hôm. Nhân đậu xanh thuần, ngọt vừa.', count: '4 chiếc, mỗi chiếc 200 g', price: 200_000, grams: 980, sizes: twoSizes(200_000, 980, '2 chiếc', '4 chiếc') }),
    boxed({ name: 'Bánh nướng thập cẩm cổ truyền', nameEn: 'Baked mooncake, traditional mixed filling', filling: 'dau', box: 2, materials: 'Lạp xường, mứt bí, hạt dưa, lá chanh, bột mì', technique: 'Thái tay nhân, trộn rượu, nướng hai lửa', shelfLifeDays: 30, care: 'Để nơi mát, ăn trong ba mươi ngày.', story: 'Mứt bí thái hạt lựu, lạp xường và lá chanh thái chỉ, trộn với rượu mai quế lộ. Nhân thập cẩm là lối gốc của lò bánh Xuân Đỉnh.', count: '4 chiếc, mỗi chiếc 200 g', price: 240_000, grams: 1000, sizes: twoSizes(240_000, 1000, '2 chiếc', '4 chiếc') }),
    boxed({ name: 'Bánh dẻo nhân sen', nameEn: 'Soft mooncake, lotus seed', filling: 'dau', box: 3, materials: 'Bột nếp rang, hạt sen, đường', technique: 'Sên nhân sen, đóng khuôn gỗ', shelfLifeDays: 20, care: sealed, story: 'Nhân sen sên tay ba giờ, trắng ngà, thơm như chè sen nguội. Khuôn chạm hoa sen, bánh ra rõ từng gân cánh.', count: '4 chiếc, mỗi chiếc 150 g', price: 220_000, grams: 760, sizes: twoSizes(220_000, 760, '2 chiếc', '4 chiếc') }),
    boxed({ name: 'Bánh đậu xanh lò củi', nameEn: 'Wood-baked mung-bean cakes', filling: 'dau', box: 4, materials: 'Đậu xanh, đường, mỡ gà', technique: 'Rang đậu, nghiền, ép khuôn', shelfLifeDays: 30, care: dry, story: 'Đậu rang vàng nghiền mịn, ép khuôn nhỏ, ăn tan trong miệng. Hợp trà đặc, mỗi lần một miếng.', count: '500 g', price: 95_000, grams: 640 }),
    boxed({ name: 'Hộp bánh Trung thu quà biếu', nameEn: 'Mid-Autumn mooncake gift box', looks: { composition: 'mo', pieces: 'bon', mixed: true, tea: true }, filling: 'dau', box: 0, materials: 'Hai bánh nướng, hai bánh dẻo', technique: 'Đóng hộp cứng, kèm trà sen', shelfLifeDays: 20, care: 'Để nơi mát, mở bánh ăn trong hai ngày.', story: 'Hai nướng hai dẻo, nhân đậu xanh và thập cẩm, kèm gói trà nhỏ. Nhận in tên cơ quan lên hộp từ ba mươi hộp.', count: '4 chiếc và trà', price: 320_000, grams: 1250, leadDays: 4 }),
    boxed({ name: 'Bánh dẻo cốm', nameEn: 'Soft mooncake, cốm', filling: 'com', box: 1, materials: 'Bột nếp rang, cốm, đậu xanh', technique: 'Nhào bột với cốm tươi, đóng khuôn', shelfLifeDays: 20, care: sealed, story: 'Vỏ bánh nhào với cốm nên xanh và dẻo, chỉ làm đúng vụ cốm. Nhân đậu xanh để nền cho mùi cốm nổi lên.', count: '4 chiếc, mỗi chiếc 160 g', price: 230_000, grams: 800, sizes: twoSizes(230_000, 800, '2 chiếc', '4 chiếc') }),
  ],
};

const knitted = 'Sợi len pha acrylic, dệt kim';
const knitCare = 'Giặt tay nước mát, phơi bằng để khỏi giãn.';

export const laPhu: VillageGoods = {
  village: 'la-phu',
  sku: 'LP',
  pieces: [
    longScarf({ name: 'Khăn len dệt kim hoa quả trám', nameEn: 'Knitted scarf with lozenges', dyes: ['gach', 'cham', 'co-vit'], weave: 'thoi', price: 120_000, size: '180 × 30 cm', materials: knitted, technique: 'Dệt kim hoa ba màu', care: knitCare, grams: 260, story: 'Dệt kim mũi kép, hai mặt đều phải, quàng không lo lộn trái. Hoa quả trám là mẫu chạy nhất xưởng mùa rét.' }),
    longScarf({ name: 'Khăn len dày có tua', nameEn: 'Thick knitted scarf with tassels', dyes: ['do', 'tim', 'nghe'], price: 150_000, size: '190 × 35 cm', materials: knitted, technique: 'Dệt kim mũi to, tua buộc tay', care: knitCare, grams: 320, story: 'Mũi to cho dày, tua hai đầu buộc tay từng túm. Quàng hai vòng kín cổ đi xe máy.' }),
    { ...longScarf({ name: 'Khăn len trẻ em', nameEn: 'Child’s knitted scarf', dyes: ['hong', 'com', 'thien-thanh'], price: 75_000, size: '110 × 18 cm', materials: knitted, technique: 'Dệt kim, đầu khâu tròn', care: knitCare, grams: 120, story: 'Sợi mềm không ngứa, không tua cho trẻ khỏi vướng. Mẹ mua một lần vài màu cho đủ tuần.' }), family: 'len', looks: { form: 'khan', composition: 'trai', stitch: 'tron', fringe: false } },
    longScarf({ name: 'Khăn len hoa mây', nameEn: 'Knitted scarf with clouds', dyes: ['thien-thanh', 'cham', 'moc'], weave: 'may', price: 130_000, size: '180 × 30 cm', materials: knitted, technique: 'Dệt kim máy, hoa hai màu', care: knitCare, grams: 250, story: 'Mây dệt hai màu, mặt kia đổi ngược sắc. Máy dệt một tấm dài rồi cắt, nên hai chiếc liền nhau nối hoa.' }),
    boxed({ name: 'Kẹo lạc La Phù', nameEn: 'La Phù peanut brittle', filling: 'keo', materials: 'Lạc, mạch nha, đường', technique: 'Nấu mạch nha, cán, cắt', shelfLifeDays: 90, care: dry, craftSlug: 'banh-keo', story: 'Lò chạy hai ca trước Tết, ngày thường một ca. Kẹo giòn, lạc nguyên hạt, gói giấy thấm dầu.', count: '500 g', price: 60_000, grams: 620, sizes: twoSizes(60_000, 620, '250 g', '500 g') }),
    boxed({ name: 'Hộp kẹo Tết sum vầy', nameEn: 'Box of sweets for Tết', filling: 'keo', box: 0, materials: 'Kẹo lạc, kẹo vừng, mạch nha', technique: 'Đóng hộp giấy cứng', shelfLifeDays: 120, care: dry, craftSlug: 'banh-keo', story: 'Ba loại kẹo một hộp, bày khay đủ mời khách ngày đầu năm. Giá mềm để mua chục hộp biếu quanh xóm.', count: '800 g', price: 110_000, grams: 960 }),
    boxed({ name: 'Kẹo vừng thanh', nameEn: 'Sesame brittle bars', filling: 'keo', box: 4, materials: 'Vừng trắng, mạch nha, đường', technique: 'Cán mỏng, cắt thanh', shelfLifeDays: 90, care: dry, craftSlug: 'banh-keo', story: 'Vừng rang chưa vỡ hạt, cán mỏng, bẻ là gãy. Thanh nhỏ, ăn vã không ngấy.', count: '400 g', price: 55_000, grams: 500 }),
  ],
};
