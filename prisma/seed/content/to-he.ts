// Rice-dough figures of Xuân La: three on a stand, as they are drawn, put together by occasion.
import { single, type Piece, type VillageGoods } from './piece.ts';

type Figure = 'ga' | 'ca' | 'hoa' | 'dao' | 'trau' | 'rong' | 'buom';
const dough = 'Bột gạo nếp và tẻ luộc chín, phẩm màu thực phẩm, que tre';

function figures(name: string, nameEn: string, three: readonly [Figure, Figure, Figure], price: number, story: string, leadDays?: number): Piece {
  return {
    name,
    nameEn,
    category: 'Tò he',
    family: 'to-he',
    looks: Object.fromEntries(three.map((figure) => [figure, true])),
    materials: dough,
    technique: 'Nhồi bột, nhuộm màu, nặn tay trên que',
    care: 'Để nơi khô mát; giữ được chừng một tháng, để lâu bột cứng lại thành đồ bày. Không dùng để ăn.',
    story,
    unit: 'bộ',
    fragile: true,
    leadDays,
    ...single({ price, grams: 450, box: [24, 18, 26], dimensions: 'ba con trên đế gỗ, cao 22 cm' }),
  };
}

export const xuanLa: VillageGoods = {
  village: 'xuan-la',
  sku: 'XL',
  pieces: [
    figures('Bộ tò he bướm, gà và chú bé chăn trâu', 'Tò he set: butterfly, rooster and herd boy', ['buom', 'ga', 'trau'], 240_000, 'Chú bé ngồi lưng trâu bé bằng đốt ngón tay vẫn đủ nón với roi. Đặt hôm nay, mai nặn, bột còn dẻo lúc giao.', 1),
    figures('Bộ tò he rồng, cá, hoa', 'Tò he set: dragon, carp and flower', ['rong', 'ca', 'hoa'], 260_000, 'Cá vượt vũ môn thành rồng, bông hoa đứng giữa cho vui mâm. Vảy rồng ấn bằng răng lược nứa.', 1),
    figures('Bộ tò he mâm cỗ Trung thu', 'Tò he set, Mid-Autumn tray: rooster, peach, flower', ['ga', 'dao', 'hoa'], 220_000, 'Con gà, quả đào, bông hoa: ba thứ bày cỗ trông trăng ngày trước. Màu phẩm thực phẩm nên trẻ cầm không sợ.', 1),
    figures('Bộ tò he gà trống, trâu, rồng', 'Tò he set: rooster, buffalo and dragon', ['ga', 'trau', 'rong'], 250_000, 'Ba con giáp hay được hỏi nhất. Muốn đổi con khác thì nhắn, xưởng nặn con ấy.', 2),
    figures('Bộ tò he vườn xuân', 'Tò he set, spring garden: butterfly, flower, peach', ['buom', 'hoa', 'dao'], 210_000, 'Bướm đậu hoa, bên quả đào phớt hồng. Cánh bướm nặn mỏng, soi đèn thấy màu.', 1),
    figures('Bộ tò he cá chép, gà, bướm', 'Tò he set: carp, rooster and butterfly', ['ca', 'ga', 'buom'], 220_000, 'Cá chép vảy nặn từng hạt bột, gà xòe đuôi năm màu. Bán nhiều nhất ở hội làng.'),
    figures('Bộ tò he hội làng', 'Tò he set, village fair: herd boy, dragon, butterfly', ['trau', 'rong', 'buom'], 260_000, 'Rồng múa, trâu đi, bướm lượn theo, nặn lại cảnh hội xuân. Đế gỗ xoan giữ ba que chắc tay trẻ.', 2),
    figures('Bộ tò he chúc thọ', 'Tò he set, longevity: peach, carp, flower', ['dao', 'ca', 'hoa'], 230_000, 'Quả đào mừng thọ, cá chép mừng dư, hoa mừng xuân. Viết thêm tên người nhận lên đế nếu dặn trước.', 2),
    figures('Bộ tò he gà, cá, trâu', 'Tò he set: rooster, carp and buffalo', ['ga', 'ca', 'trau'], 220_000, 'Ba con vật quanh nhà, nặn cho bé mới biết gọi tên. Que tre vót tròn đầu.'),
    figures('Bộ tò he rồng, đào, bướm', 'Tò he set: dragon, peach and butterfly', ['rong', 'dao', 'buom'], 250_000, 'Rồng cuộn quanh que, đuôi vểnh ngậm quả đào kế bên. Phơi trong mát hai hôm cho khô dần, không nứt.'),
    figures('Bộ tò he trâu, hoa, bướm', 'Tò he set: buffalo, flower and butterfly', ['trau', 'hoa', 'buom'], 210_000, 'Cảnh đồng cuối vụ: trâu nghỉ, bướm đậu bông hoa dại. Nhẹ nhàng để bàn học.'),
    figures('Bộ tò he rồng, trâu, cá', 'Tò he set: dragon, buffalo and carp', ['rong', 'trau', 'ca'], 260_000, 'Ba con khó nặn nhất bộ, thợ cả làm. Sừng trâu, râu rồng, vây cá đều là sợi bột se tay.', 3),
  ],
};
