// Bánh cuốn of Thanh Trì, bánh dày of Quán Gánh, xôi of Phú Thượng: rice of the morning, frozen so that it can travel anywhere.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type FoodSpec = Pick<Piece, 'name' | 'nameEn' | 'looks' | 'story' | 'options' | 'variants'> & Partial<Piece>;
type Pack = { key: string; name: string; price: number; grams: number; box: readonly [number, number, number]; dimensions: string };

const sentFrozen = 'Gửi đông trong hộp xốp có đá khô; tới nơi để ngay ngăn đá.';
const rollCare = `${sentFrozen} Dùng trong sáu mươi ngày kể từ ngày làm; hấp thẳng từ ngăn đá năm phút, không rã.`;

const banhCuon = (spec: FoodSpec): Piece => ({
  category: 'Bánh cuốn', family: 'banh-cuon', materials: 'Gạo tẻ, nước, muối, mỡ hành', technique: 'Xay nước, tráng trên vải căng miệng nồi, bóc bằng que tre, cấp đông', care: rollCare, shelfLifeDays: 60, unit: 'phần', ...spec,
});

/** Portions of sheets or rolls by weight: for one, for three, for a tray. */
const portions = (perKilo: number, weights: readonly number[]): Pick<Piece, 'options' | 'variants'> =>
  choose('can', 'Phần', weights.map((weight): Pack => ({
    key: String(weight), name: weight >= 1000 ? `${weight / 1000} kg` : `${weight} g`, price: Math.round((perKilo * weight) / 1_000_000) * 1000, grams: weight + 180,
    box: weight >= 1000 ? [30, 24, 12] : [22, 16, 9], dimensions: weight >= 1000 ? `${weight / 1000} kg` : `khối lượng ${weight} g`,
  })));

const meatFilling = 'Gạo tẻ, thịt vai lợn, mộc nhĩ, hành khô';

export const thanhTri: VillageGoods = {
  village: 'thanh-tri',
  sku: 'TR',
  pieces: [
    banhCuon({ name: 'Bánh cuốn chay mỡ hành Thanh Trì, cấp đông', nameEn: 'Frozen Thanh Trì plain rice sheets with spring-onion oil', looks: { composition: 'dia' }, story: 'Lá tráng mỏng soi thấy tay, gấp lớp, phết mỡ hành cho khỏi dính. Kiểu cũ của làng, không nhân, ăn là ăn cái bánh.', ...portions(80_000, [400, 800, 1600]) }),
    banhCuon({ name: 'Bánh cuốn chay xếp thúng, cấp đông', nameEn: 'Frozen plain rice sheets in the basket', looks: { composition: 'thung' }, leadDays: 1, story: 'Lá tráng hút khí từng túi, xếp vào thúng lót lá như các bà đội đi bán sáng. Đủ cho cả ngõ ăn một bữa, đặt trước một ngày.', ...single({ price: 230_000, grams: 3600, box: [40, 40, 22], dimensions: '3 kg' }) }),
    banhCuon({ name: 'Bánh cuốn chay xếp mẹt, cấp đông', nameEn: 'Frozen plain rice sheets on a tray', looks: { composition: 'met', shallots: false }, materials: 'Gạo tẻ, nước, muối', story: 'Không hành, chỉ xoa chút mỡ nước, dành cho người muốn nếm gạo. Xếp ba chồng trên lá chuối, hấp nóng rồi bóc từng lá mà ăn.', ...portions(70_000, [800, 1600]) }),
    banhCuon({ name: 'Bánh cuốn nhân thịt mộc nhĩ, cấp đông', nameEn: 'Frozen rice rolls with pork and wood-ear mushroom', looks: { composition: 'dia' }, materials: meatFilling, story: 'Nhân xào khô, mộc nhĩ băm to hơn thịt cho còn sần sật. Lá bánh bọc vừa một vòng rưỡi, không dày chỗ nào.', ...portions(120_000, [400, 800]) }),
    banhCuon({ name: 'Mẹt bánh cuốn nhân thịt mời cỗ, cấp đông', nameEn: 'Tray of frozen rice rolls with pork, for a feast', looks: { composition: 'met' }, materials: meatFilling, leadDays: 1, story: 'Cuốn bằng nhau như đũa, cấp đông ngay khi nguội, mẹt nan gửi kèm. Hành phi để gói riêng, hấp xong mới rắc.', ...portions(120_000, [1200, 2400]) }),
    banhCuon({ name: 'Bánh cuốn tôm chấy, cấp đông', nameEn: 'Frozen rice rolls with dried-shrimp floss', looks: { composition: 'dia' }, materials: 'Gạo tẻ, tôm nõn, hành khô', story: 'Tôm nõn luộc, giã bông, sao trên chảo gang tới khi khô và đỏ. Tôm gói riêng, hấp bánh xong rắc dày lên mặt, ăn với nước chấm loãng.', ...portions(150_000, [400, 800]) }),
    banhCuon({ name: 'Mẹt bánh cuốn tôm chấy, cấp đông', nameEn: 'Tray of frozen rice rolls with dried-shrimp floss', looks: { composition: 'met' }, materials: 'Gạo tẻ, tôm nõn, hành khô', leadDays: 1, story: 'Mỗi lượt bánh một túi tôm để riêng, nhờ thế tôm không bị ẩm. Mẹt nan gửi kèm, hấp nóng là bày thẳng lên.', ...single({ price: 300_000, grams: 2700, box: [46, 46, 14], dimensions: '2 kg' }) }),
    { name: 'Chả quế ăn kèm bánh cuốn', nameEn: 'Cinnamon pork for rice rolls', category: 'Giò chả', family: 'gio-cha', craftSlug: 'gio-cha', looks: { composition: 'thot' }, materials: 'Thịt mông lợn, mỡ phần, bột quế', technique: 'Phết thịt giã lên ống, quay trên than, xoa mỡ và quế', care: 'Hút khí, gửi lạnh kèm đá gel. Giữ ngăn mát, ăn trong ba mươi ngày kể từ ngày làm; áp chảo lại cho nóng vỏ.', shelfLifeDays: 30, unit: 'gói', story: 'Quay nhỏ lửa cho quế không đắng, mỏng cây để thái ra vừa miếng gắp. Nhà tráng bánh nào cũng có một cây treo sẵn.', ...portions(230_000, [300, 500]) },
  ],
};

const dayCare = `${sentFrozen} Dùng trong bốn mươi lăm ngày kể từ ngày làm; hấp mười phút là dẻo lại, hoặc rán thẳng từ ngăn đá.`;

const banhDay = (spec: FoodSpec): Piece => ({
  category: 'Bánh dày', family: 'banh-day', materials: 'Nếp cái hoa vàng, đỗ xanh, đường, lá dong', technique: 'Đồ xôi, giã khi nóng, bắt bánh, bọc nhân, cấp đông', care: dayCare, shelfLifeDays: 45, unit: 'gói', ...spec,
});

const six = (price: number): Pick<Piece, 'options' | 'variants'> =>
  choose('goi', 'Gói', [
    { key: '1', name: 'một gói', price, grams: 480, box: [22, 10, 9], dimensions: '6 chiếc, mỗi chiếc 70 g' },
    { key: '3', name: 'ba gói', price: price * 3 - 5_000, grams: 1400, box: [24, 22, 12], dimensions: '18 chiếc, mỗi chiếc 70 g' },
  ]);

export const thuongDinh: VillageGoods = {
  village: 'thuong-dinh',
  sku: 'QG',
  pieces: [
    banhDay({ name: 'Bánh dày đậu ngọt sáu chiếc gói lá, cấp đông', nameEn: 'Six frozen sweet-bean rice cakes in dong leaf', looks: { composition: 'cuon' }, story: 'Đỗ đồ chín giã nhuyễn, trộn đường và dừa nạo, nắm viên rồi mới bọc. Sáu chiếc một cuộn lá dong, buộc bốn lạt.', ...six(45_000) }),
    banhDay({ name: 'Bánh dày đậu mặn sáu chiếc, cấp đông', nameEn: 'Six frozen savoury-bean rice cakes', looks: { composition: 'dia' }, materials: 'Nếp cái hoa vàng, đỗ xanh, mỡ lợn, hạt tiêu, lá chuối', story: 'Nhân đỗ phi hành mỡ, rắc tiêu, nắm chặt tay cho khỏi lẫn vào vỏ. Hấp lại ăn lúc còn ấm, tiêu mới thơm.', ...six(45_000) }),
    banhDay({ name: 'Bánh dày chay, cấp đông', nameEn: 'Frozen plain rice cakes', looks: { composition: 'met' }, materials: 'Nếp cái hoa vàng, lá chuối', story: 'Chỉ có nếp, giã ba lượt cho hết hạt gợn, xoa lòng đỏ trứng chống dính tay. Bánh giã kỹ thì cấp đông rồi hấp lại vẫn trắng và dẻo.', ...choose('goi', 'Gói', [{ key: '8', name: '8 chiếc', price: 45_000, grams: 620, box: [24, 22, 9], dimensions: '8 chiếc, mỗi chiếc 70 g' }, { key: '16', name: '16 chiếc', price: 85_000, grams: 1200, box: [26, 24, 14], dimensions: '16 chiếc, mỗi chiếc 70 g' }]) }),
    banhDay({ name: 'Bánh dày kẹp giò, cấp đông', nameEn: 'Frozen rice cakes with a slice of pork roll', looks: { composition: 'dia', filling: 'gio' }, materials: 'Nếp cái hoa vàng, giò lụa, lá chuối', story: 'Hai vỏ bánh mỏng úp vào nhau, giữa kẹp một lát giò thái sáng cùng ngày. Giò lấy của nhà quen, cắt dày bằng vỏ bánh.', ...choose('goi', 'Gói', [{ key: '5', name: '5 chiếc', price: 60_000, grams: 560, box: [22, 18, 9], dimensions: '5 chiếc, mỗi chiếc 90 g' }, { key: '10', name: '10 chiếc', price: 115_000, grams: 1080, box: [26, 22, 12], dimensions: '10 chiếc, mỗi chiếc 90 g' }]) }),
    banhDay({ name: 'Bánh dày gấc đậu ngọt gói lá, cấp đông', nameEn: 'Frozen red gấc rice cakes in dong leaf', looks: { composition: 'cuon', cakes: 6 }, materials: 'Nếp cái hoa vàng, gấc, đỗ xanh, đường, lá dong', story: 'Màng gấc bóp vào nếp trước khi đồ, giã ra đỏ đều không lốm đốm. Màu tươi nhất từ tháng mười ta đến Tết.', ...six(55_000) }),
    banhDay({ name: 'Bánh dày gấc chay đĩa lễ, cấp đông', nameEn: 'Frozen plain gấc rice cakes for an offering', looks: { composition: 'dia', cakes: 6 }, materials: 'Nếp cái hoa vàng, gấc, lá chuối', leadDays: 1, story: 'Sáu chiếc trên lá cắt tròn, hấp lại rồi bày đĩa là đặt lên ban thờ được. Không nhân để giữ được qua buổi lễ.', ...single({ price: 60_000, grams: 560, box: [24, 24, 9], dimensions: '6 chiếc, mỗi chiếc 80 g' }) }),
    banhDay({ name: 'Bánh dày cỡ lớn lễ hỏi, cấp đông', nameEn: 'Large frozen rice cakes for a betrothal', looks: { composition: 'met', filling: 'ngot', cakes: 5 }, materials: 'Nếp cái hoa vàng, đỗ xanh, đường, lá chuối', unit: 'mẹt', leadDays: 3, story: 'Mỗi chiếc to gấp ba bánh thường, mẹt năm chiếc lót lá. Giã riêng một cối rồi cấp đông ngay, sáng ăn hỏi hấp nửa giờ là bày mâm.', ...choose('mau', 'Màu', [{ key: 'trang', name: 'nếp trắng', price: 180_000, grams: 1350, box: [36, 36, 12], dimensions: '5 chiếc, mỗi chiếc 220 g' }, { key: 'gac', name: 'nếp gấc đỏ', price: 210_000, grams: 1350, box: [36, 36, 12], dimensions: '5 chiếc, mỗi chiếc 220 g' }]) }),
  ],
};

const xoiCare = `${sentFrozen} Dùng trong chín mươi ngày kể từ ngày làm; đồ lại mười lăm phút từ ngăn đá cho nóng tơi.`;

const xoi = (spec: FoodSpec): Piece => ({
  category: 'Xôi', family: 'xoi', materials: 'Nếp cái hoa vàng', technique: 'Ngâm nếp, xóc muối, đồ hai lửa, cấp đông', care: xoiCare, shelfLifeDays: 90, unit: 'phần', ...spec,
});

const packs: Readonly<Record<string, Omit<Pack, 'price'> & { kilos: number }>> = {
  goi: { key: 'goi', name: 'gói lá 250 g', kilos: 0.25, grams: 300, box: [16, 12, 7], dimensions: 'khối lượng 250 g' },
  hop: { key: 'hop', name: 'hộp 500 g', kilos: 0.5, grams: 600, box: [20, 16, 9], dimensions: 'khối lượng 500 g' },
  mam: { key: 'mam', name: 'thúng 3 kg', kilos: 3, grams: 3700, box: [40, 40, 24], dimensions: '3 kg' },
  dia: { key: 'dia', name: 'đĩa lễ 1 kg', kilos: 1, grams: 1250, box: [30, 30, 14], dimensions: '1 kg' },
};

/** How xôi is carried away, the picture with it: in leaf, in a box, in the basket, turned out on a dish. */
const carried = (perKilo: number, ...keys: readonly (keyof typeof packs)[]): Pick<Piece, 'options' | 'variants'> =>
  choose('goi', 'Gói', keys.map((key) => {
    const { kilos, ...pack } = packs[key]!;
    return { ...pack, price: Math.round((perKilo * kilos) / 1000) * 1000 };
  }));

export const phuThuong: VillageGoods = {
  village: 'phu-thuong',
  sku: 'PT',
  pieces: [
    xoi({ name: 'Xôi xéo Phú Thượng, cấp đông', nameEn: 'Frozen xôi xéo, sticky rice with mung bean and shallots', looks: {}, materials: 'Nếp cái hoa vàng, nghệ, đỗ xanh, hành khô, mỡ gà', story: 'Nếp ngâm nước nghệ, đỗ nắm thành bánh rồi xéo từng lát mỏng lên trên. Mỡ gà rưới sẵn vừa ướt hạt, hành phi gói riêng, đồ nóng mới rắc.', ...carried(90_000, 'goi', 'hop', 'mam') }),
    xoi({ name: 'Xôi gấc, cấp đông', nameEn: 'Frozen red gấc sticky rice', looks: {}, materials: 'Nếp cái hoa vàng, gấc, rượu trắng, dừa', story: 'Ruột gấc bóp rượu cho màu không sạm, trộn nếp để qua đêm. Đồ gần chín mới rưới nước cốt dừa.', ...carried(95_000, 'dia', 'hop', 'mam') }),
    xoi({ name: 'Xôi lạc, cấp đông', nameEn: 'Frozen sticky rice with peanuts', looks: {}, materials: 'Nếp cái hoa vàng, lạc đỏ, muối vừng', story: 'Lạc luộc trước cho bở, để nguyên vỏ lụa, đồ chung với nếp. Gói kèm nhúm muối vừng trong góc lá.', ...carried(80_000, 'goi', 'hop') }),
    xoi({ name: 'Xôi đỗ đen, cấp đông', nameEn: 'Frozen sticky rice with black beans', looks: {}, materials: 'Nếp cái hoa vàng, đỗ đen', story: 'Nước luộc đỗ giữ lại ngâm nếp nên hạt tím chứ không trắng. Đỗ chín mà không vỡ là nhờ luộc lửa liu riu.', ...carried(80_000, 'hop', 'goi') }),
    xoi({ name: 'Xôi ngô hành phi, cấp đông', nameEn: 'Frozen sticky rice with hominy and fried shallots', looks: {}, materials: 'Nếp cái hoa vàng, ngô nếp, đỗ xanh, hành khô', story: 'Ngô nếp bung cả đêm với nước vôi trong, đãi sạch mày rồi mới đồ. Đỗ nạo phủ sẵn bên trên, hành phi gói riêng cho giòn.', ...carried(80_000, 'goi', 'mam') }),
    xoi({ name: 'Xôi nếp cẩm, cấp đông', nameEn: 'Frozen black sticky rice', looks: {}, materials: 'Nếp cẩm, nếp cái hoa vàng, dừa nạo', story: 'Nếp cẩm vỏ cứng, ngâm mười tiếng và đồ ba lửa mới mềm. Dừa nạo rắc lúc gói cho trắng.', ...carried(110_000, 'hop', 'goi') }),
    xoi({ name: 'Xôi vò, cấp đông', nameEn: 'Frozen xôi vò, sticky rice rubbed with mung bean', looks: {}, materials: 'Nếp cái hoa vàng, đỗ xanh, mỡ gà', story: 'Nếp và đỗ giã vò bằng tay tới khi hạt nào cũng áo bột, rời như cốm. Để nguội ăn với chè hoặc với giò.', ...carried(110_000, 'dia', 'hop', 'mam') }),
    xoi({ name: 'Xôi ngũ sắc, cấp đông', nameEn: 'Frozen five-colour sticky rice', looks: {}, materials: 'Nếp cái hoa vàng, gấc, lá cẩm, lá dứa, nghệ', leadDays: 1, story: 'Năm chõ nhỏ đồ riêng, chín rồi mới xếp cạnh nhau cho màu không lem. Màu lấy từ gấc, nghệ, lá cẩm, lá dứa và nếp để mộc.', ...carried(130_000, 'dia', 'mam') }),
    xoi({ name: 'Xôi đỗ xanh, cấp đông', nameEn: 'Frozen sticky rice with mung beans', looks: {}, materials: 'Nếp cái hoa vàng, đỗ xanh, dừa nạo', story: 'Đỗ ngâm đãi sạch vỏ, xóc lẫn với nếp rồi đồ cùng một chõ. Hạt đỗ bở mà vẫn còn nguyên hình.', ...carried(85_000, 'hop', 'goi') }),
  ],
};
