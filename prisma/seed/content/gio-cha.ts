// Giò and chả of Ước Lễ: pork pounded while warm, boiled in leaf, roasted on its bamboo, fried or left to sour.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type RollSpec = Pick<Piece, 'name' | 'nameEn' | 'looks' | 'materials' | 'technique' | 'story' | 'options' | 'variants'> & Partial<Piece>;

const boiledCare = 'Hút khí, gửi lạnh kèm đá gel. Giữ ngăn mát, ăn trong ba mươi ngày kể từ ngày làm; cắt rồi thì bọc kín, ăn hết trong hai ngày.';
const friedCare = 'Hút khí, gửi lạnh kèm đá gel. Giữ ngăn mát, ăn trong ba mươi ngày kể từ ngày làm; áp chảo lại cho nóng vỏ.';

const roll = (spec: RollSpec): Piece => ({ category: 'Giò chả', family: 'gio-cha', care: boiledCare, shelfLifeDays: 30, unit: 'cây', ...spec });

const pounded = 'Giã thịt nóng, gói lá chuối, luộc chín';

/** Rolls by weight, a finger thinner for the half. */
const byRoll = (perKilo: number, weights: readonly number[]): Pick<Piece, 'options' | 'variants'> =>
  choose('can', 'Cây', weights.map((weight) => ({
    key: String(weight), name: weight >= 1000 ? `cây ${weight / 1000} kg` : `cây ${weight} g`, price: Math.round((perKilo * weight) / 1_000_000) * 1000, grams: weight + 350,
    box: weight >= 1000 ? ([30, 16, 15] as const) : ([26, 14, 13] as const), dimensions: `khối lượng ${weight} g`,
  })));

export const uocLe: VillageGoods = {
  village: 'uoc-le',
  sku: 'UL',
  pieces: [
    roll({ name: 'Giò lụa Ước Lễ', nameEn: 'Giò lụa, smooth pork roll', looks: { composition: 'cay' }, materials: 'Thịt mông lợn, nước mắm, lá chuối', technique: pounded, story: 'Thịt mông lấy lúc còn ấm, giã ngay khi chưa kịp dẻo lạnh. Lát cắt có lỗ nhỏ li ti và rịn nước, ấn vào tự nảy lên.', ...byRoll(230_000, [500, 1000]) }),
    roll({ name: 'Giò bò', nameEn: 'Giò bò, beef roll with pepper', looks: { composition: 'thot' }, materials: 'Thịt bò bắp, mỡ phần, hạt tiêu, lá chuối', technique: pounded, story: 'Bò bắp lọc hết gân, giã với ít mỡ phần cho khỏi khô. Tiêu để nguyên hạt, cắn trúng mới cay.', ...byRoll(340_000, [500, 1000]) }),
    roll({ name: 'Giò xào tai lợn mộc nhĩ', nameEn: 'Giò xào, pressed pig’s ear and mushroom', looks: { composition: 'dia' }, materials: 'Tai lợn, má lợn, mộc nhĩ, hạt tiêu, lá chuối', technique: 'Xào chín, gói lá khi còn nóng, nén chặt qua đêm', story: 'Không pha bột: chỉ chất keo của tai và má giữ các miếng lại với nhau. Nén dưới cối đá một đêm, sáng ra cắt không rời.', ...byRoll(190_000, [500, 1000]) }),
    roll({ name: 'Giò bì', nameEn: 'Giò bì, pork roll with shredded rind', looks: { composition: 'thot' }, materials: 'Thịt nạc lợn, bì lợn, nước mắm, lá chuối', technique: 'Thái bì thành sợi, trộn thịt giã, gói lá, luộc chín', story: 'Bì luộc vừa chín tới, lạng sạch mỡ rồi thái sợi nhỏ như tăm. Cắn vào mềm trước, giòn sau.', ...byRoll(200_000, [500, 1000]) }),
    roll({ name: 'Chả quế ống nứa', nameEn: 'Chả quế, cinnamon pork on bamboo', looks: { composition: 'cay' }, materials: 'Thịt mông lợn, mỡ phần, bột quế', technique: 'Phết thịt giã lên ống nứa, quay trên than, xoa mỡ và quế', care: friedCare, shelfLifeDays: 30, story: 'Phết ba lớp lên ống nứa, lớp trước se mặt mới phết lớp sau. Quay tay trên than hoa, mỡ nhỏ xuống đâu thì nhấc lên đấy.', ...byRoll(220_000, [500, 1000]) }),
    roll({ name: 'Chả rán cắt khoanh', nameEn: 'Chả rán, fried pork roll, sliced', looks: { composition: 'dia' }, materials: 'Thịt vai lợn, mỡ lợn, nước mắm', technique: 'Giã thịt, nặn thỏi, hấp sơ rồi rán mỡ lợn', care: friedCare, shelfLifeDays: 30, story: 'Hấp sơ cho chín trong, rồi rán ngập mỡ cho vàng ngoài. Cắt khoanh ăn với bún hay kẹp bánh mì đều vừa.', ...byRoll(190_000, [500, 1000]) }),
    roll({ name: 'Nem chua gói lá', nameEn: 'Nem chua, soured pork in leaf', looks: { composition: 'thot' }, materials: 'Thịt nạc mông, bì lợn, thính gạo, tỏi, ớt, lá đinh lăng, lá chuối', technique: 'Giã thịt, trộn bì và thính, gói lá, để lên men ba ngày', unit: 'gói', care: 'Hút khí khi vừa chua, gửi lạnh kèm đá gel. Giữ ngăn mát, ăn trong ba mươi ngày kể từ ngày gói; mở lá thấy nhớt thì bỏ.', shelfLifeDays: 30, story: 'Hút khí khi mới chớm chua rồi giữ lạnh cho khỏi chua thêm. Trong có lát tỏi, lát ớt và một lá đinh lăng.', ...choose('can', 'Gói', [{ key: '10', name: '10 chiếc', price: 70_000, grams: 550, box: [22, 16, 8], dimensions: '10 chiếc, mỗi chiếc 40 g' }, { key: '20', name: '20 chiếc', price: 135_000, grams: 1050, box: [24, 20, 12], dimensions: '20 chiếc, mỗi chiếc 40 g' }]) }),
    roll({ name: 'Đôi giò lụa Tết lạt đỏ', nameEn: 'Pair of giò lụa for Tết, tied in red', looks: {}, materials: 'Thịt mông lợn, nước mắm, lá chuối', technique: pounded, unit: 'đôi', leadDays: 3, story: 'Hai cây bằng nhau, buộc lạt nhuộm đỏ để bày ban thờ. Luộc và hút khí trong ngày gửi, đặt trước ba ngày, giáp Tết thì trước mười ngày.', ...single({ price: 480_000, grams: 2500, box: [32, 28, 15], dimensions: 'hai chiếc, mỗi chiếc 1 kg' }) }),
    roll({ name: 'Chả quế thái lát hút khí', nameEn: 'Chả quế, cinnamon pork, sliced and vacuum-packed', looks: { composition: 'thot' }, materials: 'Thịt mông lợn, mỡ phần, bột quế', technique: 'Quay than, rút ống, thái lát, hút khí', unit: 'gói', care: friedCare, shelfLifeDays: 30, story: 'Để nguội hẳn mới rút ống và thái, lát nào cũng còn viền vàng. Hút khí từng gói vừa một đĩa.', ...single({ price: 75_000, grams: 420, box: [22, 18, 6], dimensions: 'khối lượng 300 g' }) }),
  ],
};
