// Rattan and bamboo of Phú Vinh and Ninh Sở, fern of Lưu Thượng: four shapes, three weaves, and lamps.
import { capitalised } from '#app/domain/villages/village-name.ts';
import { choose, type Facts, type Piece, roundPrice, single, turns, type VillageGoods } from './piece.ts';

type Shape = 'quai' | 'lo' | 'gio' | 'nap';
type Weave = 'mot' | 'doi' | 'ba';
type Stuff = 'may' | 'tre' | 'te' | 'son';

const weaves: Record<Weave, { vi: string; en: string; story: () => string }> = {
  mot: { vi: 'lóng mốt', en: 'plain weave', story: turns(['Lóng mốt một cất một đè, mặt đan khít, đựng hạt nhỏ không lọt.', 'Đan lóng mốt chậm mà chắc, mỗi vòng lại gõ nan cho sát.']) },
  doi: { vi: 'lóng đôi', en: 'two-by-two twill', story: turns(['Lóng đôi cất hai đè hai, mặt đan thành vân chéo như xương cá.', 'Vân lóng đôi chạy xiên quanh thân, xoay giỏ là thấy vân đi theo.']) },
  ba: { vi: 'lóng ba', en: 'three-by-three twill', story: turns(['Lóng ba cất ba đè ba, vân to và bóng, người mới học đếm nan là nhầm.', 'Đan lóng ba cần nan thật đều, dày một ly là vân gãy ngay.']) },
};

const canes: Record<Stuff, { vi: string; en: string; materials: string; technique: string; care: string; story: () => string; factor: number }> = {
  may: {
    vi: 'mây', en: 'rattan', factor: 1, materials: 'Sợi mây chẻ tay, cốt song', technique: 'Chẻ mây, sấy sinh chống mốc, đan tay trên cốt song',
    care: 'Phủi bụi bằng chổi mềm; nếu ẩm thì hong gió, không phơi nắng gắt.',
    story: turns(['Mây chẻ còn tươi, chuốt qua lỗ thép cho đều cỡ rồi mới đan.', 'Sợi mây sấy sinh cho trắng và khỏi mốc, để lâu ngả màu mật.', 'Cạp miệng quấn mây đôi, chỗ hay đứt nhất lại thành chỗ bền nhất.']),
  },
  tre: {
    vi: 'tre', en: 'bamboo', factor: 0.78, materials: 'Nan tre cật, cạp tre, dây mây', technique: 'Chọn tre ba tuổi, luộc, chẻ nan, đan tay, cạp mây',
    care: 'Lau khô khi ẩm, để nơi thoáng.',
    story: turns(['Tre ba tuổi ngâm rồi luộc nên không mọt.', 'Nan lấy phần cật, cứng và bóng, phần ruột để làm việc khác.', 'Cạp miệng ép hai nẹp tre, khâu bằng dây mây ướt, khô lại siết chặt.']),
  },
  te: {
    vi: 'cỏ tế', en: 'fern', factor: 0.62, materials: 'Cỏ tế phơi khô, cốt tre', technique: 'Tước cỏ tế, phơi, hấp dẻo, đan trên cốt tre',
    care: 'Hong khô nếu gặp ẩm, phủi bụi bằng chổi mềm.',
    story: turns(['Thân cỏ tế phơi nắng tự ngả nâu hạt dẻ.', 'Cỏ hấp cho dẻo rồi đan lúc còn ấm tay, nguội là giòn.', 'Thân cỏ tế dai như mây mà nhẹ bằng nửa.']),
  },
  son: {
    vi: 'tre phủ sơn', en: 'lacquered bamboo', factor: 1.25, materials: 'Nan tre, sơn ta', technique: 'Đan tay, hom kín, quét ba nước sơn ta',
    care: 'Lau khăn mềm hơi ẩm, tránh nắng chiếu thẳng.',
    story: turns(['Đan xong quét ba nước sơn ta, nan ăn sơn thành màu cánh gián.', 'Sơn ta làm nan cứng lại, đựng đồ ẩm cũng không mốc.']),
  },
};

type ShapeSpec = { vi: (stuff: string) => string; en: (stuff: string) => string; category: string; price: number; sizes: readonly { key: string; name: string; factor: number; grams: number; box: [number, number, number]; dimensions: string }[]; story: () => string };
const shapes: Record<Shape, ShapeSpec> = {
  quai: {
    vi: (stuff) => `Giỏ ${stuff} quai cầm`, en: (stuff) => `${capitalised(stuff)} basket with a hoop handle`, category: 'Giỏ, khay', price: 320_000,
    sizes: [
      { key: 'nho', name: 'rộng 22 cm', factor: 0.72, grams: 600, box: [26, 26, 30], dimensions: 'rộng 22 cm, cao cả quai 28 cm' },
      { key: 'vua', name: 'rộng 28 cm', factor: 1, grams: 850, box: [32, 32, 36], dimensions: 'rộng 28 cm, cao cả quai 34 cm' },
      { key: 'to', name: 'rộng 36 cm', factor: 1.45, grams: 1300, box: [40, 40, 42], dimensions: 'rộng 36 cm, cao cả quai 40 cm' },
    ],
    story: turns(['Quai quấn kín từ chân này sang chân kia, xách nặng không cứa tay.', 'Đáy đan dày gấp đôi thân, đặt xuống ướt cũng không xệ.']),
  },
  lo: {
    vi: (stuff) => `Lọ ${stuff} cắm cành khô`, en: (stuff) => `Woven ${stuff} vase for dry branches`, category: 'Bình, lọ', price: 390_000,
    sizes: [
      { key: '32', name: 'cao 32 cm', factor: 0.85, grams: 700, box: [26, 26, 36], dimensions: 'cao 32 cm, rộng 20 cm' },
      { key: '45', name: 'cao 45 cm', factor: 1.25, grams: 1100, box: [32, 32, 50], dimensions: 'cao 45 cm, rộng 26 cm' },
    ],
    story: turns(['Bụng nở, miệng thu, phải bớt nan dần mà không để hở.', 'Lọ đan trên khuôn gỗ nhiều mảnh, đan xong tháo từng mảnh qua miệng.']),
  },
  gio: {
    vi: (stuff) => `Giỏ ${stuff} hai quai`, en: (stuff) => `Two-handled ${stuff} basket`, category: 'Giỏ, khay', price: 420_000,
    sizes: [
      { key: 'vua', name: 'cao 32 cm', factor: 1, grams: 1100, box: [42, 36, 36], dimensions: 'rộng 34 cm, cao 32 cm' },
      { key: 'to', name: 'cao 42 cm', factor: 1.5, grams: 1700, box: [52, 44, 46], dimensions: 'rộng 42 cm, cao 42 cm' },
    ],
    story: turns(['Hai quai luồn sâu vào thân, bê đầy quần áo không tuột.', 'Đựng chăn mỏng, đồ chơi hay chậu cây đều vừa.']),
  },
  nap: {
    vi: (stuff) => `Hũ ${stuff} có nắp`, en: (stuff) => `Lidded ${stuff} basket`, category: 'Giỏ, khay', price: 480_000,
    sizes: [
      { key: 'nho', name: 'rộng 20 cm', factor: 0.7, grams: 600, box: [25, 25, 24], dimensions: 'rộng 20 cm, cao cả nắp 20 cm' },
      { key: 'vua', name: 'rộng 28 cm', factor: 1, grams: 950, box: [33, 33, 30], dimensions: 'rộng 28 cm, cao cả nắp 26 cm' },
    ],
    story: turns(['Nắp đan riêng, thử đi thử lại cho ôm miệng mà không kênh.', 'Núm nắp kết bằng một sợi liền, không dán keo.']),
  },
};

type BasketSpec = { contrast?: boolean; called?: readonly [vi: string, en: string]; use?: string; factor?: number; leadDays?: number; sizes?: readonly string[] };

function basket(stuff: Stuff, shape: Shape, weave: Weave, { contrast = false, called, use, factor = 1, leadDays, sizes }: BasketSpec = {}): Piece {
  const [what, form, way] = [canes[stuff], shapes[shape], weaves[weave]];
  const offered = form.sizes.filter(({ key }) => !sizes || sizes.includes(key));
  const facts = offered.map(({ key, name, factor: bigger, ...rest }) => ({ key, name, price: roundPrice(form.price * bigger * what.factor * factor * (weave === 'ba' ? 1.1 : 1) * (contrast ? 1.08 : 1)), ...rest }));
  return {
    name: called?.[0] ?? `${form.vi(what.vi)} đan ${way.vi}${contrast ? ', đai màu' : ''}`,
    nameEn: called?.[1] ?? `${form.en(what.en)}, ${way.en}${contrast ? ', coloured band' : ''}`,
    category: form.category,
    family: 'gio-tre',
    looks: called ? { form: shape, weave } : {},
    materials: what.materials,
    technique: what.technique,
    care: what.care,
    story: `${use ?? form.story()} ${way.story()} ${what.story()}`,
    leadDays,
    ...(facts.length === 1 ? single(withoutName(facts[0]!)) : choose('co', 'Cỡ', facts)),
  };
}

const withoutName = ({ key: _, name: __, ...facts }: Facts & { key: string; name: string }): Facts => facts;

type LampForm = 'chuong' | 'hanh' | 'trong' | 'non' | 'bi';
const lampForms: Record<LampForm, { vi: string; en: string; factor: number; story: () => string }> = {
  chuong: { vi: 'hình chuông', en: 'bell-shaped', factor: 1, story: turns(['Dáng chuông hắt sáng thẳng xuống mặt bàn, trên trần chỉ còn bóng nan.']) },
  hanh: { vi: 'hình củ hành', en: 'onion-shaped', factor: 1.12, story: turns(['Thân phình rồi thắt lại, ánh đèn lọt ra thành vệt trên tường.']) },
  trong: { vi: 'hình trống', en: 'drum-shaped', factor: 0.95, story: turns(['Dáng trống ánh sáng tỏa đều hai đầu, treo thấp ở góc đọc sách là vừa.']) },
  non: { vi: 'hình nón', en: 'cone-shaped', factor: 0.88, story: turns(['Vành nón rộng, treo trên bàn ăn sáng vừa một mâm.']) },
  bi: { vi: 'hình quả bí', en: 'pumpkin-shaped', factor: 1.08, story: turns(['Quả bí tròn múi, bật đèn bóng nan in thành múi lên trần.']) },
};

function lamp(stuff: 'may' | 'tre', form: LampForm, { dark = false, factor = 1, leadDays }: { dark?: boolean; factor?: number; leadDays?: number } = {}): Piece {
  const [what, shape] = [canes[stuff], lampForms[form]];
  const at = (key: string, name: string, bigger: number, grams: number, box: [number, number, number]) => ({
    key, name, price: roundPrice(590_000 * shape.factor * bigger * factor * what.factor), grams, box, dimensions: `rộng ${key} cm, đui E27, dây 1,2 m`,
  });
  return {
    name: `Chao đèn ${what.vi}${dark ? ' hun khói' : ''} đan mắt cáo, ${shape.vi}`,
    nameEn: `${capitalised(dark ? `smoked ${what.en}` : what.en)} lampshade, ${shape.en}`,
    category: 'Đèn',
    family: 'den-may',
    looks: {},
    materials: `${what.materials}, khung thép mảnh, đui E27`,
    technique: dark ? 'Đan mắt cáo, hun khói rơm ba ngày' : 'Đan mắt cáo trên khung, cạp mây hai vành',
    care: 'Phủi bụi bằng chổi mềm; dùng bóng LED dưới 12 W cho mát nan.',
    story: `${shape.story()} Nan đan mắt cáo sáu chiều, mắt nào cũng phải đều thì bóng mới đẹp.${dark ? ' Hun khói rơm ba ngày cho lên màu và khỏi mọt.' : ''}`,
    leadDays,
    ...choose('co', 'Cỡ', [at('30', 'rộng 30 cm', 1, 900, [34, 34, 32]), at('40', 'rộng 40 cm', 1.5, 1400, [44, 44, 42])]),
  };
}

export const phuVinh: VillageGoods = {
  village: 'phu-vinh',
  sku: 'PV',
  pieces: [
    lamp('may', 'chuong'),
    basket('may', 'nap', 'doi'),
    basket('may', 'quai', 'doi'),
    lamp('may', 'hanh'),
    basket('may', 'gio', 'ba'),
    basket('may', 'lo', 'ba'),
    lamp('may', 'bi', { dark: true }),
    basket('may', 'quai', 'ba', { contrast: true }),
    basket('may', 'nap', 'mot'),
    lamp('may', 'trong'),
    basket('may', 'gio', 'doi', { contrast: true }),
    basket('may', 'lo', 'doi'),
    lamp('may', 'non'),
    basket('may', 'quai', 'mot'),
    basket('may', 'nap', 'ba', { contrast: true, leadDays: 7 }),
    lamp('may', 'chuong', { dark: true }),
    basket('may', 'gio', 'mot'),
    basket('may', 'lo', 'mot', { contrast: true }),
    lamp('may', 'hanh', { dark: true, leadDays: 10 }),
    basket('may', 'quai', 'doi', { called: ['Lẵng mây sấy nâu cắm hoa, quai cao', 'Browned rattan flower basket with a high handle'], use: 'Quai bắc cao cho hoa đứng thoải mái, đáy lót vừa một bát xốp cắm.', factor: 1.15 }),
    basket('may', 'gio', 'doi', { called: ['Giỏ mây sấy nâu đựng chăn, hai quai', 'Browned rattan blanket basket, two handles'], use: 'Thân sâu hơn bốn gang, đựng hai chiếc chăn mỏng gấp gọn.', factor: 1.1, sizes: ['to'] }),
    lamp('may', 'bi'),
    basket('may', 'nap', 'doi', { called: ['Hộp mây sấy nâu đựng trà, có nắp', 'Browned rattan tea caddy with a lid'], use: 'Lót giấy dó bên trong, đựng vừa ba lạng trà và một muỗng gỗ.', factor: 1.2, sizes: ['nho'] }),
    lamp('may', 'non', { dark: true }),
    basket('may', 'lo', 'ba', { called: ['Lọ mây sấy nâu dáng cao, đan lóng ba', 'Tall browned rattan vase, three-by-three twill'], use: 'Cổ cao giữ cành đứng thẳng, trong lồng được ống nhôm để cắm hoa tươi.', factor: 1.1, leadDays: 10 }),
    lamp('may', 'trong', { dark: true, leadDays: 10 }),
  ],
};

export const ninhSo: VillageGoods = {
  village: 'ninh-so',
  sku: 'NS',
  pieces: [
    basket('tre', 'quai', 'doi'),
    lamp('tre', 'chuong'),
    basket('son', 'nap', 'doi'),
    basket('tre', 'gio', 'mot'),
    basket('tre', 'lo', 'doi'),
    lamp('tre', 'trong'),
    basket('son', 'gio', 'ba', { leadDays: 12 }),
    basket('tre', 'quai', 'ba', { contrast: true }),
    basket('tre', 'nap', 'mot'),
    lamp('tre', 'bi', { leadDays: 7 }),
    basket('son', 'lo', 'doi'),
    basket('tre', 'gio', 'doi', { contrast: true }),
    basket('son', 'quai', 'mot'),
    lamp('tre', 'non'),
  ],
};

export const luuThuong: VillageGoods = {
  village: 'luu-thuong',
  sku: 'LT',
  pieces: [
    basket('te', 'quai', 'mot', { called: ['Lẵng cỏ tế đựng hoa quả, quai cầm', 'Fern fruit basket with a hoop handle'], use: 'Miệng rộng bày đủ mâm quả, quai gập xuống được khi xếp chồng.' }),
    basket('te', 'nap', 'doi'),
    basket('te', 'gio', 'mot', { called: ['Giỏ guột đựng đồ giặt, hai quai', 'Fern laundry basket, two handles'], use: 'Đan thưa cho thoáng, đồ ẩm bỏ vào qua đêm không bí mùi.' }),
    basket('te', 'quai', 'doi'),
    basket('te', 'lo', 'mot', { called: ['Lọ cỏ tế bọc ngoài bình thủy tinh', 'Fern-covered glass vase'], use: 'Đan ôm khít bình thủy tinh, nhấc bình ra rửa rồi đặt lại.' }),
    basket('te', 'nap', 'mot', { called: ['Làn guột có nắp, đi chợ', 'Lidded fern shopping basket'], use: 'Nắp đậy cho rau khỏi héo nắng, đáy cứng đặt xuống đất không bẹp.', factor: 0.85, sizes: ['vua'] }),
    basket('te', 'gio', 'doi'),
    basket('te', 'quai', 'ba', { contrast: true }),
    basket('te', 'nap', 'ba'),
    basket('te', 'gio', 'ba', { contrast: true, called: ['Giỏ cỏ tế bọc chậu cây, đai màu', 'Fern basket for a plant pot, coloured band'], use: 'Vừa chậu cây cỡ ba gang, hai quai để xoay cây theo nắng.' }),
    basket('te', 'lo', 'doi'),
    basket('te', 'quai', 'mot', { contrast: true, called: ['Giỏ quà cỏ tế, quai cầm, đai màu', 'Fern gift basket with a hoop handle, coloured band'], use: 'Đựng quà Tết xong còn dùng lại được nhiều năm.', sizes: ['nho', 'vua'] }),
  ],
};
