// The things that shoppers ask for, told by what the market knows of its goods.
import { all, any, type Claim, craft, madeOf, named, not, sortOf, village } from './claims.ts';

export type Thing = {
  is: Claim;
  /** Not quite it, but what one would take instead. */
  near?: Claim;
  /** Related. */
  akin: Claim;
};

const pottery = craft('gom-su');
const basketry = craft('may-tre-dan');
const scarf = all(sortOf('Khăn'), not(named('khăn trải bàn', 'khăn phủ diện', 'khăn lễ', 'khăn chầu')));
const silken = any(craft('lua'), named('lụa', 'tơ tằm'), madeOf('lụa tơ tằm', 'tơ tằm'));
const picture = sortOf('Tranh thêu', 'Tranh sơn mài');
const box = sortOf('Hộp, tráp');
const tunic = sortOf('Áo dài');
const fan = sortOf('Quạt');
const wooden = craft('go-my-nghe', 'tac-tuong-go', 'tien-go');
const furniture = craft('go-my-nghe');
const sweet = sortOf('Bánh kẹo');
const altar = any(sortOf('Đồ thờ đồng', 'Đồ thờ gỗ'), craft('huong'), named('ban thờ'));
const bloom = craft('hoa-cay');

const things = {
  // Clay
  'ấm trà': { is: sortOf('Ấm chén'), near: named('ấm bạc'), akin: any(pottery, named('hộp trà', 'trà sen')) },
  'bát đĩa': { is: sortOf('Bát đĩa'), akin: any(pottery, named('bát gỗ')) },
  'bình hoa': { is: any(sortOf('Bình, lọ'), named('lọ hoa', 'lọ gỗ')), akin: pottery },
  'bình gốm': { is: all(sortOf('Bình, lọ'), pottery), akin: any(pottery, sortOf('Bình, lọ')) },
  'lục bình': { is: named('lục bình'), akin: all(pottery, sortOf('Bình, lọ')) },
  'bình tỳ bà': { is: named('bình tỳ bà', 'dáng tỳ bà'), akin: all(pottery, sortOf('Bình, lọ')) },
  'bình hồ lô': { is: named('bình hồ lô'), akin: all(pottery, sortOf('Bình, lọ')) },
  'bình hút lộc': { is: named('bình hút lộc'), akin: all(pottery, sortOf('Bình, lọ')) },
  'mai bình': { is: named('mai bình'), akin: all(pottery, sortOf('Bình, lọ')) },
  'chóe': { is: named('chóe'), akin: all(pottery, sortOf('Bình, lọ')) },
  'vò': { is: all(named('vò'), pottery), akin: all(pottery, sortOf('Bình, lọ')) },
  'gốm men lam': { is: all(pottery, named('men lam')), akin: pottery },
  'gốm men rạn': { is: all(pottery, named('men rạn')), akin: pottery },
  'gốm men ngọc': { is: all(pottery, named('men ngọc')), akin: pottery },
  // Cloth
  'khăn lụa': { is: all(scarf, silken, not(named('tơ sen'))), near: all(scarf, named('tơ sen')), akin: any(sortOf('Khăn'), craft('lua')) },
  'khăn tơ sen': { is: all(scarf, named('tơ sen')), akin: any(sortOf('Khăn'), craft('lua')) },
  'khăn tơ tằm': { is: all(scarf, any(named('tơ tằm'), madeOf('tơ tằm')), not(named('tơ sen'))), akin: any(sortOf('Khăn'), craft('lua')) },
  'khăn len': { is: all(scarf, craft('det')), akin: sortOf('Khăn') },
  'khăn quàng': { is: scarf, akin: any(sortOf('Khăn'), all(craft('lua'), sortOf('Lụa theo mét'))) },
  'khăn xô': { is: sortOf('Khăn xô'), akin: any(village('hoa-xa'), sortOf('Khăn')) },
  'lụa': { is: craft('lua'), near: all(named('lụa'), not(craft('gio-cha', 'non-la'))), akin: any(tunic, craft('may-mac')) },
  'lụa theo mét': { is: sortOf('Lụa theo mét'), akin: any(craft('lua'), sortOf('Màn, vải màn')) },
  'gấm': { is: all(named('gấm'), sortOf('Lụa theo mét')), near: named('gấm'), akin: any(sortOf('Lụa theo mét'), tunic) },
  'áo dài': { is: tunic, akin: sortOf('Lụa theo mét') },
  'áo dài gấm': { is: all(tunic, named('gấm')), near: tunic, akin: all(named('gấm'), sortOf('Lụa theo mét')) },
  'áo dài cưới': { is: named('áo dài cưới'), near: tunic, akin: named('cưới') },
  'tranh thêu': { is: sortOf('Tranh thêu'), akin: any(craft('theu'), picture) },
  'khăn thêu': { is: all(scarf, craft('theu')), near: all(sortOf('Khăn'), craft('theu')), akin: any(craft('theu'), sortOf('Khăn')) },
  'màn': { is: named('màn'), near: sortOf('Màn, vải màn'), akin: village('hoa-xa') },
  'phất trần': { is: sortOf('Phất trần'), akin: village('trieu-khuc') },
  'quai thao': { is: named('quai thao'), near: sortOf('Quai thao, tua'), akin: any(village('trieu-khuc'), craft('non-la')) },
  // Bamboo, leaf, paper
  'giỏ': { is: named('giỏ', 'làn', 'lẵng'), akin: sortOf('Giỏ, khay') },
  'giỏ tre': { is: named('giỏ tre'), near: named('giỏ', 'làn', 'lẵng'), akin: any(sortOf('Giỏ, khay'), village('ninh-so')) },
  'giỏ mây': { is: named('giỏ mây'), near: named('giỏ', 'làn', 'lẵng'), akin: any(sortOf('Giỏ, khay'), village('phu-vinh')) },
  'giỏ cỏ tế': { is: all(named('giỏ', 'lẵng'), named('cỏ tế')), near: named('giỏ', 'làn', 'lẵng'), akin: any(sortOf('Giỏ, khay'), village('luu-thuong')) },
  'làn': { is: named('làn'), near: named('giỏ', 'lẵng'), akin: sortOf('Giỏ, khay') },
  'chao đèn': { is: named('chao đèn'), near: sortOf('Đèn'), akin: basketry },
  'đèn lồng': { is: named('đèn lồng'), near: sortOf('Đèn'), akin: any(craft('giay-do')) },
  'đèn': { is: sortOf('Đèn'), akin: any(named('chân nến')) },
  'nón lá': { is: craft('non-la'), akin: named('quai thao') },
  'quạt': { is: fan, akin: named('tua quạt') },
  'quạt giấy': { is: named('quạt giấy'), near: all(fan, not(named('quạt múa'))), akin: fan },
  'quạt lụa': { is: named('quạt lụa'), near: named('quạt the'), akin: fan },
  'quạt treo tường': { is: all(fan, named('treo tường', 'treo phòng khách')), akin: any(fan, picture) },
  'giấy dó': { is: all(craft('giay-do'), named('giấy')), akin: craft('giay-do') },
  'sổ tay': { is: named('sổ tay'), near: named('thiệp'), akin: craft('giay-do') },
  'thiệp': { is: named('thiệp'), akin: craft('giay-do') },
  'diều': { is: craft('dieu-sao'), akin: () => false },
  'sáo diều': { is: named('sáo diều'), near: craft('dieu-sao'), akin: craft('nhac-cu') },
  'lồng chim': { is: craft('long-chim'), akin: () => false },
  // Lacquer, nacre, wood, horn
  'hộp sơn mài': { is: all(box, craft('son-mai')), akin: any(box, craft('son-mai')) },
  'tranh sơn mài': { is: sortOf('Tranh sơn mài'), akin: any(craft('son-mai'), picture) },
  'tranh': { is: picture, akin: any(named('quạt lụa treo tường', 'quạt lụa đại')) },
  'hộp khảm trai': { is: all(box, craft('kham-trai')), akin: any(craft('kham-trai'), box, named('khảm trai')) },
  'tráp trầu': { is: named('tráp trầu'), near: named('đựng trầu'), akin: box },
  'hộp trà': { is: any(named('hộp trà'), all(named('hộp'), named('đựng trà'))), near: box, akin: sortOf('Trà') },
  'tượng phật': { is: named('tượng phật', 'thích ca', 'a di đà'), akin: sortOf('Tượng gỗ', 'Tượng đồng') },
  'tượng gỗ': { is: sortOf('Tượng gỗ'), akin: any(wooden, sortOf('Tượng đồng')) },
  'nghê': { is: named('nghê'), akin: sortOf('Tượng gỗ') },
  'mục đồng': { is: named('mục đồng', 'chăn trâu thổi sáo'), akin: sortOf('Tượng gỗ') },
  'bàn ghế': { is: sortOf('Bàn ghế'), akin: furniture },
  'bàn trà': { is: named('bàn trà', 'kỷ trà', 'bàn ghế uống trà'), near: all(sortOf('Bàn ghế'), named('bàn')), akin: furniture },
  'trường kỷ': { is: named('trường kỷ'), near: sortOf('Bàn ghế'), akin: furniture },
  'sập': { is: named('sập'), akin: furniture },
  'giường': { is: named('giường'), near: named('sập'), akin: furniture },
  'tủ chè': { is: named('tủ chè'), near: sortOf('Tủ'), akin: furniture },
  'tủ quần áo': { is: named('tủ quần áo'), near: sortOf('Tủ'), akin: furniture },
  'sofa': { is: named('sofa'), near: sortOf('Bàn ghế'), akin: furniture },
  'vòng gỗ': { is: sortOf('Vòng, chuỗi hạt'), near: named('vòng tay'), akin: craft('tien-go') },
  'lược': { is: named('lược'), akin: named('trâm cài tóc') },
  'trâm': { is: named('trâm cài tóc'), near: named('kèm trâm'), akin: any(craft('sung-my-nghe'), sortOf('Trang sức bạc')) },
  'con quay': { is: named('con quay'), akin: any(craft('tien-go'), craft('to-he'), named('diều mini', 'diều thiếu nhi')) },
  // Metal, leather, sound
  'dao': { is: sortOf('Dao'), akin: all(craft('co-kim-khi'), sortOf('Nông cụ')) },
  'dao bếp': { is: named('dao bếp'), near: named('dao thái'), akin: sortOf('Dao') },
  'dao chặt': { is: named('dao chặt'), akin: sortOf('Dao') },
  'dao thái': { is: named('dao thái'), near: named('dao bếp'), akin: sortOf('Dao') },
  'đồ đồng': { is: craft('duc-dong'), akin: altar },
  'lư hương': { is: named('lư hương'), near: named('đỉnh đồng'), akin: altar },
  'trống đồng': { is: named('trống đồng'), near: sortOf('Chuông, trống đồng'), akin: craft('duc-dong') },
  'trang sức bạc': { is: sortOf('Trang sức bạc'), akin: any(craft('kim-hoan'), sortOf('Vòng, chuỗi hạt')) },
  'vòng tay bạc': { is: all(named('vòng tay'), craft('kim-hoan')), near: sortOf('Trang sức bạc'), akin: any(craft('kim-hoan'), named('vòng tay')) },
  'hoa tai': { is: named('hoa tai'), near: sortOf('Trang sức bạc'), akin: craft('kim-hoan') },
  'dây chuyền': { is: named('dây chuyền'), near: sortOf('Trang sức bạc'), akin: craft('kim-hoan') },
  'nhẫn': { is: named('nhẫn'), near: sortOf('Trang sức bạc'), akin: craft('kim-hoan') },
  'cổng sắt': { is: named('cổng sắt'), akin: craft('co-kim-khi') },
  'cuốc xẻng': { is: named('cuốc'), akin: craft('co-kim-khi') },
  'quỳ vàng': { is: named('quỳ vàng', 'vàng lá'), near: craft('vang-quy'), akin: named('thếp vàng') },
  'giày da': { is: all(sortOf('Giày dép'), named('giày', 'ủng')), near: sortOf('Giày dép'), akin: craft('giay-da') },
  'ví da': { is: named('ví da'), near: sortOf('Đồ da'), akin: craft('giay-da') },
  'thắt lưng': { is: named('thắt lưng'), near: sortOf('Đồ da'), akin: craft('giay-da') },
  'đàn': { is: named('đàn'), akin: any(named('sáo diều')) },
  'đàn bầu': { is: named('đàn bầu'), near: craft('nhac-cu'), akin: named('sáo diều') },
  'đàn tranh': { is: named('đàn tranh'), near: craft('nhac-cu'), akin: named('sáo diều') },
  'đàn nguyệt': { is: named('đàn nguyệt'), near: craft('nhac-cu'), akin: named('sáo diều') },
  // Food, flowers, incense, toys
  'tò he': { is: craft('to-he'), akin: any(named('con quay', 'diều thiếu nhi')) },
  'hương': { is: craft('huong'), akin: named('ống hương', 'lư hương') },
  'hương trầm': { is: all(craft('huong'), named('trầm')), near: craft('huong'), akin: named('lư hương', 'ống hương') },
  'trà sen': { is: any(named('trà sen'), all(sortOf('Trà'), named('sen'))), near: named('tâm sen'), akin: craft('tra-sen') },
  'mứt sen': { is: named('mứt sen'), near: sortOf('Sen'), akin: craft('tra-sen') },
  'hạt sen': { is: named('hạt sen'), near: sortOf('Sen'), akin: craft('tra-sen') },
  'cốm': { is: sortOf('Cốm'), near: named('cốm'), akin: craft('com') },
  'bánh cốm': { is: named('bánh cốm'), near: named('bánh dẻo cốm'), akin: any(craft('com'), sweet) },
  'xôi': { is: sortOf('Xôi'), akin: craft('banh-xoi') },
  'bánh cuốn': { is: sortOf('Bánh cuốn'), akin: any(craft('banh-xoi'), named('ăn kèm bánh cuốn')) },
  'bánh dày': { is: sortOf('Bánh dày'), akin: craft('banh-xoi') },
  'miến': { is: named('miến'), akin: craft('bun-mien') },
  'bún khô': { is: named('bún khô'), akin: craft('bun-mien') },
  'giò lụa': { is: named('giò lụa'), near: all(craft('gio-cha'), named('giò')), akin: craft('gio-cha') },
  'giò': { is: all(craft('gio-cha'), named('giò')), akin: any(craft('gio-cha'), named('kẹp giò')) },
  'giò chả': { is: craft('gio-cha'), akin: named('kẹp giò') },
  'chả quế': { is: named('chả quế'), near: all(craft('gio-cha'), named('chả')), akin: craft('gio-cha') },
  'nem chua': { is: named('nem chua'), akin: craft('gio-cha') },
  'chè lam': { is: named('chè lam'), akin: any(sweet) },
  'kẹo lạc': { is: all(named('kẹo'), named('lạc')), near: named('kẹo'), akin: sweet },
  'kẹo vừng': { is: all(named('kẹo'), named('vừng')), near: named('kẹo'), akin: sweet },
  'kẹo': { is: named('kẹo'), akin: sweet },
  'bánh trung thu': { is: named('bánh trung thu', 'bánh nướng', 'bánh dẻo'), akin: any(sweet, named('mâm cỗ trung thu')) },
  'bánh đậu xanh': { is: named('bánh đậu xanh'), near: all(named('bánh'), named('đậu xanh')), akin: sweet },
  'hoa đào': { is: sortOf('Đào'), akin: any(sortOf('Quất'), bloom) },
  'quất': { is: sortOf('Quất'), akin: any(sortOf('Đào'), sortOf('Hoa giấy')) },
  'hoa giấy': { is: sortOf('Hoa giấy'), akin: bloom },
  'hoa cúc': { is: named('hoa cúc vàng', 'hoa cúc trắng', 'xô hoa cúc'), near: sortOf('Hoa cắt cành'), akin: any(bloom, named('hoa cúc')) },
  'hoa hồng': { is: named('hoa hồng'), near: sortOf('Hoa cắt cành'), akin: bloom },
  'hoa ly': { is: named('hoa ly'), near: sortOf('Hoa cắt cành'), akin: bloom },
} satisfies Record<string, Thing>;

export type ThingName = keyof typeof things;
export const THINGS: Readonly<Record<ThingName, Thing>> = things;
