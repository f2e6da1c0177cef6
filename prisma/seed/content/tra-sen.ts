// Lotus of the West Lake at Quảng An: tea scented with its grains or asleep in its flower, and what else the flower gives.
import { choose, type Piece, single, type VillageGoods } from './piece.ts';

type LotusSpec = Pick<Piece, 'name' | 'nameEn' | 'looks' | 'materials' | 'technique' | 'care' | 'story' | 'options' | 'variants'> & Partial<Piece>;

const tea = (spec: LotusSpec): Piece => ({ category: 'Trà', family: 'tra-sen', unit: 'hộp', ...spec });
const lotus = (spec: LotusSpec): Piece => ({ category: 'Sen', family: 'tra-sen', unit: 'gói', ...spec });

const scented = { materials: 'Chè xanh, gạo sen bách diệp', technique: 'Tách gạo sen, ướp và sấy bảy lượt', care: 'Đậy kín, tránh nắng và mùi lạ; mở rồi dùng trong sáu tháng.', shelfLifeDays: 540 };
const inFlower = { materials: 'Chè xanh, hoa sen', technique: 'Bỏ chè vào bông, buộc lại, ủ qua đêm, cấp đông', care: 'Giữ ngăn đá, dùng trong sáu tháng; rã trong tủ mát rồi mở cánh lấy chè pha ngay.', shelfLifeDays: 180, unit: 'phần' };
const frozen = (price: number): Pick<Piece, 'options' | 'variants'> =>
  choose('bong', 'Bông', [5, 10].map((count) => ({ key: String(count), name: `${count} bông`, price: price * count, grams: count * 90 + 400, box: [34, 24, count > 5 ? 20 : 12] as const, dimensions: `${count} bông` })));

const weighed = (perKilo: number, weights: readonly number[]): Pick<Piece, 'options' | 'variants'> =>
  choose('can', 'Gói', weights.map((weight) => ({
    key: String(weight), name: weight >= 1000 ? `${weight / 1000} kg` : `${weight} g`, price: Math.round((perKilo * weight) / 5_000_000) * 5000, grams: weight + 120,
    box: weight > 400 ? ([22, 18, 10] as const) : ([18, 14, 8] as const), dimensions: `khối lượng ${weight} g`,
  })));

export const quangAn: VillageGoods = {
  village: 'quang-an',
  sku: 'QA',
  pieces: [
    tea({ name: 'Trà sen Quảng An hộp thiếc', nameEn: 'Quảng An lotus tea in a tin', looks: { kind: 'kho', composition: 'hop', white: false }, ...scented, story: 'Một cân chè ướp hết hơn nghìn bông, gạo sen tách xong phải rải ngay kẻo bay hương. Bảy lượt ướp là hai mươi ngày, lượt cuối sấy bằng hơi nước.', ...choose('mau', 'Hộp', (['đỏ', 'xanh lá', 'xanh lam'] as const).map((colour, i) => ({ key: ['do', 'luc', 'lam'][i]!, name: `hộp ${colour}`, price: 950_000, grams: 280, box: [12, 12, 18] as const, dimensions: 'khối lượng 100 g' }))) }),
    tea({ name: 'Trà sen ướp xổi trong bông', nameEn: 'Lotus tea scented overnight in the flower', looks: { kind: 'xoi', composition: 'hoa', white: false }, ...inFlower, story: 'Chiều tỉa cánh, bỏ một dúm chè vào giữa nhị rồi khép lại, buộc bằng dải lá. Sáng ra chè ngậm hương, một bông pha vừa một ấm.', ...frozen(45_000) }),
    tea({ name: 'Bông sen trắng ướp trà', nameEn: 'Tea scented in a white lotus', looks: { kind: 'xoi', composition: 'hoa' }, ...inFlower, story: 'Sen trắng hương nhẹ và mát hơn sen hồng, hợp chè búp non. Cánh mỏng nên buộc lỏng tay, ủ ngắn hơn hai tiếng.', ...frozen(50_000) }),
    tea({ name: 'Trà sen chia ấm mời khách', nameEn: 'Lotus tea in packets of one pot', looks: { kind: 'kho', composition: 'goi', white: false }, ...scented, technique: 'Tách gạo sen, ướp và sấy năm lượt, chia gói giấy dó', story: 'Chia sẵn từng gói vừa một ấm nhỏ bốn chén, khỏi phải cân và khỏi bay hương cả hộp. Tráng ấm nóng, nước tám mươi lăm độ.', ...choose('goi', 'Gói', [{ key: '10', name: '10 gói', price: 480_000, grams: 150, box: [16, 12, 6], dimensions: '10 gói, mỗi gói 6 g' }, { key: '20', name: '20 gói', price: 940_000, grams: 240, box: [18, 14, 8], dimensions: '20 gói, mỗi gói 6 g' }]) }),
    lotus({ name: 'Sen bách diệp sấy nguyên cành', nameEn: 'Hundred-petal lotus, freeze-dried on the stem', category: 'Hoa cắt cành', looks: { kind: 'bong', composition: 'hoa', white: false }, materials: 'Sen bách diệp hồ Tây', technique: 'Hái trước khi mặt trời lên, sấy thăng hoa cả cuống', care: 'Cắm bình không nước, để nơi khô và xa nắng, phủi bụi bằng cọ mềm; hoa giữ sắc chừng một năm.', shelfLifeDays: 365, unit: 'bó', story: 'Hái lúc năm giờ, khi bông còn ngậm sương và mới hé miệng, chiều đã vào buồng sấy. Sen chỉ nở từ tháng năm đến giữa tháng bảy, sấy rồi thì chơi được cả năm.', ...choose('bong', 'Bông', [{ key: '10', name: '10 bông', price: 280_000, grams: 500, box: [60, 20, 18], dimensions: '10 bông' }, { key: '20', name: '20 bông', price: 540_000, grams: 900, box: [60, 26, 22], dimensions: '20 bông' }]) }),
    lotus({ name: 'Hạt sen khô Quảng An', nameEn: 'Dried lotus seeds', looks: { composition: 'hoa', white: false }, materials: 'Hạt sen già, thông tâm', technique: 'Bóc vỏ lụa, thông tâm, sấy gió', care: 'Đậy kín nơi khô, dùng trong mười hai tháng; ngâm nước ấm một giờ trước khi nấu.', shelfLifeDays: 365, story: 'Gương già mới lấy hạt, bóc tay, dùng que tăm thông tâm nên hạt không vỡ đôi. Sấy gió hai ngày, ninh lên bở mà vẫn tròn.', ...weighed(320_000, [250, 500, 1000]) }),
    lotus({ name: 'Tâm sen sao khô', nameEn: 'Roasted lotus-seed hearts', looks: { composition: 'ban', white: false }, materials: 'Tâm sen', technique: 'Nhặt tâm, phơi râm, sao nhỏ lửa', care: 'Đậy kín nơi khô, dùng trong mười hai tháng; mỗi lần vài sợi, hãm nước sôi.', shelfLifeDays: 365, story: 'Cái mầm xanh ở giữa hạt, nhặt ra từ mẻ hạt làm mứt. Sao nhỏ lửa cho bớt ngái, uống đắng rồi mới ngọt.', ...weighed(700_000, [100, 200]) }),
    lotus({ name: 'Mứt sen hộp Tết', nameEn: 'Candied lotus seeds, Tết tin', looks: { composition: 'hop', tin: 'do', white: false }, materials: 'Hạt sen, đường', technique: 'Luộc hạt, ngâm đường, rim khan', care: 'Để nơi mát, đậy kín; mở hộp rồi ăn trong một tháng.', shelfLifeDays: 90, unit: 'hộp', story: 'Rim ba lần, mỗi lần để nguội qua đêm cho đường ngấm tới lõi. Hạt khô áo một lớp phấn trắng, ăn với chén trà đặc.', ...single({ price: 165_000, grams: 620, box: [14, 14, 20], dimensions: 'khối lượng 400 g' }) }),
    lotus({ name: 'Mứt sen gói giấy', nameEn: 'Candied lotus seeds in paper', looks: { composition: 'hoa', white: false }, materials: 'Hạt sen, đường', technique: 'Luộc hạt, ngâm đường, rim khan', care: 'Để nơi mát, buộc kín; mở rồi ăn trong hai tuần.', shelfLifeDays: 60, story: 'Cũng mẻ rim ấy, gồm cả những hạt tách đôi không xếp được vào hộp. Ngọt vừa, còn thấy vị bùi của sen.', ...weighed(260_000, [250, 500]) }),
  ],
};
