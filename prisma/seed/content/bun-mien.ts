// Rice noodles of Phú Đô, dried so that they can travel anywhere; glass noodles and dry rice noodles of Dương Liễu.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type NoodleSpec = Pick<Piece, 'name' | 'nameEn' | 'looks' | 'story'> & Partial<Piece> & Pick<Piece, 'options' | 'variants'>;

/** Noodles by weight, in bags or bundles: dry, they take four times the room that they weigh. */
const byWeight = (perKilo: number, weights: readonly number[]): Pick<Piece, 'options' | 'variants'> =>
  choose('can', 'Gói', weights.map((weight) => {
    const side = Math.ceil(Math.cbrt((weight * 4) / 0.7));
    return {
      key: String(weight), name: weight >= 1000 ? `${weight / 1000} kg` : `${weight} g`,
      price: Math.round((perKilo * weight) / 1_000_000) * 1000, grams: Math.round(weight * 1.06) + 60,
      box: [side + 6, side + 2, Math.max(6, side - 6)] as const, dimensions: weight >= 1000 ? `${weight / 1000} kg` : `khối lượng ${weight} g`,
    };
  }));

const dryCare = 'Để nơi khô, buộc kín sau khi mở. Ngâm nước ấm mười phút trước khi nấu; dùng trong mười hai tháng.';

const dry = (spec: NoodleSpec): Piece => ({
  category: 'Bún miến', family: 'bun-mien', materials: 'Bột dong riềng, nước', technique: 'Lọc bột nhiều lần, tráng, phơi, cắt sợi, phơi lại', care: dryCare, shelfLifeDays: 365, unit: 'gói', ...spec,
});

const riceDry = { materials: 'Gạo tẻ, nước, muối', technique: 'Ngâm gạo, xay nước, ép ráo, đùn sợi, phơi khô', care: 'Để nơi khô, buộc kín sau khi mở. Luộc năm phút, xả nước lạnh; dùng trong mười hai tháng.', shelfLifeDays: 365 };

export const phuDo: VillageGoods = {
  village: 'phu-do',
  sku: 'PU',
  pieces: [
    dry({ name: 'Bún khô Phú Đô sợi rối', nameEn: 'Phú Đô dried rice noodles, loose', looks: { composition: 'ro' }, ...riceDry, story: 'Đùn từ hai giờ sáng, rũ rối trên nong rồi hong tới khi bẻ nghe giòn. Luộc lên xới bằng đũa là tơi.', ...byWeight(52_000, [500, 1000, 2000]) }),
    dry({ name: 'Bún khô Phú Đô ăn bún đậu', nameEn: 'Phú Đô dried noodles for fried tofu', looks: { composition: 'bo' }, ...riceDry, story: 'Bột ủ chua như bún tươi của làng, sợi phơi khô rồi mới bó. Luộc xong ép nhẹ trong bát, cắt ra từng miếng vuông không vỡ.', ...byWeight(55_000, [500, 1000]) }),
    dry({ name: 'Bún khô chia bó hàng quán', nameEn: 'Dried noodles in even bundles for eateries', looks: { composition: 'bo' }, ...riceDry, story: 'Sợi còn ẩm được bó thành từng nắm, khô hẳn mới xếp túi. Bó nào cũng nặng như nhau, hàng quán không phải cân lại.', ...byWeight(50_000, [1000, 2000]) }),
    dry({ name: 'Bún khô sợi nhỏ ăn chả nướng', nameEn: 'Fine dried noodles for grilled pork', looks: { composition: 'bo' }, ...riceDry, story: 'Khuôn lỗ nhỏ nên sợi mảnh, chấm nước là ngấm. Bột phải xay mịn hơn, lọc thêm một lượt vải.', ...byWeight(58_000, [500, 1000]) }),
    dry({ name: 'Bún khô sợi to ăn riêu', nameEn: 'Thick dried noodles for crab soup', looks: { composition: 'ro' }, ...riceDry, story: 'Sợi to gần gấp đôi bún thường, chan nước riêu sôi không nát. Đùn chậm tay, phơi thêm một nắng cho khô đến lõi.', ...byWeight(50_000, [500, 1000]) }),
    dry({ name: 'Bún khô phơi nắng', nameEn: 'Sun-dried rice noodles', looks: { composition: 'phoi' }, ...riceDry, story: 'Vắt lên sào phơi ba nắng, gặp mưa thì phải sấy cho khỏi chua. Nấu lên sợi vẫn trắng, không dính chùm.', ...byWeight(48_000, [500, 1000]) }),
    dry({ name: 'Bún khô bó nhỏ chia bữa', nameEn: 'Rice noodles in small bundles', looks: { composition: 'bo' }, ...riceDry, story: 'Mỗi bó đủ hai bát, buộc chỉ đỏ hai đầu trước khi sợi khô hẳn. Nhà ít người mở bó nào dùng hết bó ấy.', ...single({ price: 55_000, grams: 1120, box: [30, 20, 14], dimensions: '10 gói, mỗi gói 100 g' }) }),
    dry({ name: 'Bún khô túi lớn đặt cỗ', nameEn: 'Large bag of dried noodles for a feast', looks: { composition: 'ro' }, ...riceDry, story: 'Túi lớn đủ mươi mâm, chia sẵn từng gói nửa cân. Luộc trước bữa một giờ, xả nước lạnh rồi để ráo là bưng ra mâm.', ...byWeight(45_000, [3000]) }),
  ],
};

export const duongLieu: VillageGoods = {
  village: 'duong-lieu',
  sku: 'DG',
  pieces: [
    dry({ name: 'Miến dong Dương Liễu bó chỉ đỏ', nameEn: 'Dương Liễu canna noodles in bundles', looks: { composition: 'bo' }, story: 'Bột dong lọc bốn nước, sợi màu ngà vàng của củ chứ không nhuộm. Bó chỉ đỏ hai đầu, cắt đôi bó là vừa nồi.', ...byWeight(95_000, [500, 1000]) }),
    dry({ name: 'Miến dong phơi phên tre', nameEn: 'Canna noodles dried on bamboo racks', looks: { composition: 'phoi' }, technique: 'Tráng tay, phơi phên tre, cắt sợi, phơi lại', story: 'Bánh tráng tay trải lên phên tre, khô se mặt mới bóc xuống cắt. Phơi ngoài bãi sông, hôm nào nồm là nghỉ.', ...byWeight(130_000, [500, 1000]) }),
    dry({ name: 'Miến dong trắng', nameEn: 'White canna noodles', looks: { composition: 'phoi' }, story: 'Bột để lắng thêm hai đêm, gạn hết lớp vàng bên trên nên sợi trong hơn. Nấu miến gà nước vẫn trong veo.', ...byWeight(105_000, [500, 1000]) }),
    dry({ name: 'Miến dong sợi nhỏ', nameEn: 'Fine canna noodles', looks: { composition: 'ro' }, story: 'Dao cắt sợi một ly, làm nem và nấu canh măng đều hợp. Sợi nhỏ chóng mềm, ngâm năm phút là đủ.', ...byWeight(110_000, [300, 500]) }),
    dry({ name: 'Miến dong trắng sợi to', nameEn: 'Thick white canna noodles', looks: { composition: 'ro' }, story: 'Sợi to và dai, thả nồi lẩu không tan. Cắt bằng dao tay nên có sợi rộng sợi hẹp.', ...byWeight(100_000, [500, 1000]) }),
    dry({ name: 'Bún khô Dương Liễu', nameEn: 'Dương Liễu dry rice noodles', looks: { composition: 'ro' }, ...riceDry, story: 'Gạo cũ để qua vụ, ngâm một đêm rồi mới xay cho sợi nở ít. Luộc lên rời từng sợi, xào không gãy.', ...byWeight(45_000, [500, 1000]) }),
    dry({ name: 'Bún khô sợi nhỏ bó chỉ đỏ', nameEn: 'Fine dry rice noodles in bundles', looks: { composition: 'bo' }, ...riceDry, story: 'Sợi mảnh như tăm, bó khi còn dẻo để khỏi gãy vụn. Trẻ con ăn nước xương hay chọn loại này.', ...byWeight(50_000, [300, 500]) }),
    dry({ name: 'Miến dong trắng bó nhỏ chia bữa', nameEn: 'Small bundles of white canna noodles', looks: { composition: 'bo' }, story: 'Mười bó một túi, mỗi bó vừa hai bát. Buộc chỉ đỏ để lúc ngâm dễ thấy mà gỡ.', ...single({ price: 75_000, grams: 700, box: [30, 20, 14], dimensions: '10 gói, mỗi gói 60 g' }) }),
  ],
};
