// Cut flowers of Tây Tựu, peach of Nhật Tân, bougainvillea of Phù Đổng, kumquat of Tứ Liên.
import { choose, cross, type Facts, type Piece, type Value, type VillageGoods } from './piece.ts';

type PlantSpec = Pick<Piece, 'name' | 'nameEn' | 'looks' | 'materials' | 'story' | 'options' | 'variants'> & Partial<Piece>;
type Offer = Pick<Piece, 'options' | 'variants'>;

const vaseCare = 'Gốc bọc bông ẩm, gửi trong thùng mát. Tới tay thì cắt vát gốc, tuốt lá ngập nước, ngâm mát hai giờ rồi cắm; thay nước hằng ngày.';
const cutFlower = (spec: PlantSpec): Piece => ({ category: 'Hoa cắt cành', family: 'hoa-cay', technique: 'Trồng luống, bấm ngọn, cắt lúc rạng sáng', care: vaseCare, unit: 'bó', leadDays: 1, ...spec });

/** Flowers by the stem; the price is that of ten. */
const bunches = (perTen: number, stems: readonly number[]): (Value & Facts)[] =>
  stems.map((count) => ({ key: String(count), name: `${count} cành`, price: (perTen * count) / 10, grams: count * 45 + 200, box: [75, count > 30 ? 32 : 22, count > 30 ? 26 : 18], dimensions: `${count} cành` }));
const byStems = (perTen: number, stems: readonly number[]): Offer => choose('so', 'Bó', bunches(perTen, stems));
/** Grown a few weeks a year: nothing to sell until then. */
const outOfSeason = ({ options, variants }: Offer): Offer => ({ options, variants: variants.map((variant) => ({ ...variant, stock: 0 })) });
const inColours = (perTen: number, stems: readonly number[], colours: readonly Value[]): Offer => cross({ key: 'so', name: 'Bó', values: bunches(perTen, stems) }, { key: 'mau', name: 'Màu', values: colours });

const red = { key: 'do', name: 'đỏ thắm', colour: '#B0182B' };
const pink = { key: 'hong', name: 'hồng phấn', colour: '#E9A0B0' };
const white = { key: 'trang', name: 'trắng', colour: '#F4F1E8' };
const yellow = { key: 'vang', name: 'vàng', colour: '#E8BE3C' };
const orange = { key: 'cam', name: 'cam', colour: '#E2803A' };
const violet = { key: 'tim', name: 'tím', colour: '#9A5AA8' };

export const tayTuu: VillageGoods = {
  village: 'tay-tuu',
  sku: 'TT',
  pieces: [
    cutFlower({ name: 'Hoa cúc vàng Tây Tựu', nameEn: 'Tây Tựu yellow chrysanthemums', looks: { composition: 'canh' }, materials: 'Cúc đại đóa vàng', story: 'Mỗi cây tỉa chỉ để một bông nên to gần bằng miệng bát. Thân thẳng, cắm ban thờ được cả tuần.', ...byStems(45_000, [20, 50]) }),
    cutFlower({ name: 'Hoa cúc trắng bó giấy', nameEn: 'White chrysanthemums in paper', looks: { composition: 'the' }, materials: 'Cúc đại đóa trắng', story: 'Cắt khi cánh ngoài mới mở, tới nhà mới xòe hết. Bọc giấy báo từng bông cho khỏi dập trên xe.', ...byStems(45_000, [20, 50]) }),
    cutFlower({ name: 'Hoa hồng cắt cành', nameEn: 'Cut roses', looks: { composition: 'canh' }, materials: 'Hồng cắt cành', story: 'Nụ còn khép hai phần ba thì cắt, tuốt gai nửa dưới cho dễ cầm. Bốn màu trồng bốn luống, ai cần màu nào cắt màu ấy.', ...inColours(50_000, [20, 50], [red, pink, yellow, white]) }),
    cutFlower({ name: 'Hoa ly bó giấy', nameEn: 'Scented lilies in paper', looks: { composition: 'the' }, materials: 'Hoa ly thơm', story: 'Cành nào cũng một bông hé và bốn năm nụ, nở dần trong mười ngày. Ngắt bao phấn khi hoa mở thì áo không lấm.', ...inColours(250_000, [10, 20], [pink, white, yellow]) }),
    cutFlower({ name: 'Xô hoa đồng tiền nhiều màu', nameEn: 'Pail of mixed gerberas', looks: { composition: 'chau' }, materials: 'Hoa đồng tiền', story: 'Nhổ cả cuống chứ không cắt nên uống nước lâu hơn. Năm màu lẫn nhau, đi trong xô lót bông ẩm, tới nơi đổ nước là cắm.', ...byStems(40_000, [30, 50]) }),
    cutFlower({ name: 'Hoa loa kèn tháng tư', nameEn: 'Easter lilies of April', looks: { composition: 'canh', shade: 'trang' }, materials: 'Loa kèn trắng', story: 'Mỗi năm chỉ một đợt, từ cuối tháng ba sang hết tháng tư. Hoa ngà xanh lúc mới cắt, qua đêm trong lọ thì trắng hẳn.', ...outOfSeason(byStems(60_000, [20, 30])) }),
    cutFlower({ name: 'Hoa violet tím bó giấy', nameEn: 'Purple stocks in paper', looks: { composition: 'the', shade: 'tim' }, materials: 'Hoa violet', story: 'Hoa nở từ gốc lên ngọn, cắt khi đã mở nửa cành. Trời càng rét tím càng đậm, hương như mùi đinh hương.', ...byStems(50_000, [20, 30]) }),
    cutFlower({ name: 'Xô hoa thược dược', nameEn: 'Pail of dahlias', looks: { composition: 'chau' }, materials: 'Hoa thược dược', story: 'Giống cũ của Tết Hà Nội, cuống mềm nên đi trong xô chứ không bó. Bông nặng, cắm lọ miệng hẹp mới đứng.', ...inColours(60_000, [20], [red, pink, violet]) }),
    cutFlower({ name: 'Xô hoa cúc nhiều màu', nameEn: 'Pail of mixed chrysanthemums', looks: { composition: 'chau' }, materials: 'Cúc vàng, cúc trắng, cúc tím', story: 'Mỗi thứ một ít từ năm luống, cho nhà thích cắm tự do. Cúc khỏe, đi xa mấy ngày trong thùng mát vẫn tươi.', ...byStems(40_000, [30, 60]) }),
  ],
};

/** Trees by height: how high with the pot, how wide, how heavy with their earth, and what that costs. */
type Size = readonly [high: number, wide: number, kilos: number, price: number];
const sizes = (rows: readonly Size[]): (Value & Facts)[] =>
  rows.map(([high, wide, kilos, price]) => ({ key: String(high), name: `cao ${high} cm`, price, grams: kilos * 1000, box: [wide, wide, high], dimensions: `cao ${high} cm, tán rộng ${wide} cm` }));
const grown = (...rows: readonly Size[]): Offer => choose('co', 'Cỡ', sizes(rows));
/** One size, several colours or pots. */
const oneSize = (size: Size, key: string, name: string, values: readonly Value[]): Offer => {
  const [{ key: _, name: __, ...facts }] = sizes([size]) as [Value & Facts];
  return choose(key, name, values.map((value) => ({ ...facts, ...value })));
};

const tree = (spec: PlantSpec & Pick<Piece, 'category' | 'technique' | 'care'>): Piece => ({ family: 'hoa-cay', unit: 'cây', leadDays: 3, ...spec });

const branches = (...rows: readonly (readonly [long: number, grams: number, price: number])[]): Offer =>
  choose('co', 'Cỡ', rows.map(([long, grams, price]) => ({ key: String(long), name: `dài ${long} cm`, price, grams, box: [long > 120 ? 60 : 40, 40, long] as const, dimensions: `dài ${long} cm` })));

const peachTree = (spec: PlantSpec): Piece => tree({ category: 'Đào', technique: 'Ghép gốc, uốn cành, tuốt lá hãm nụ', care: 'Bầu bọc ẩm, cây đóng khung gỗ, gửi xe tải tới mọi tỉnh. Đặt chỗ sáng, tưới một bát nước mỗi sáng; hết Tết nhận đem về vườn chăm.', ...spec });
const peachBranch = (spec: PlantSpec): Piece => tree({ category: 'Đào', technique: 'Uốn cành, tuốt lá hãm nụ, cắt sát ngày', unit: 'cành', care: 'Gốc bọc bông ẩm, cành bó khung tre trong thùng giấy dài, gửi tới mọi tỉnh. Đốt xém gốc rồi cắm, thay nước hai ngày một lần.', ...spec });

export const nhatTan: VillageGoods = {
  village: 'nhat-tan',
  sku: 'NT',
  pieces: [
    peachBranch({ name: 'Cành đào bích Nhật Tân', nameEn: 'Nhật Tân deep-pink peach branch', looks: { composition: 'canh' }, materials: 'Đào bích', story: 'Chọn cành có hoa, nụ, lộc và vài quả con, cắt sáng ngày gửi. Nhận đặt từ đầu tháng Chạp, gửi từ rằm đến hăm ba cho kịp Tết mọi nhà.', ...branches([100, 1500, 250_000], [150, 3500, 450_000], [200, 7000, 900_000]) }),
    peachBranch({ name: 'Cành đào phai', nameEn: 'Pale-pink peach branch', looks: { composition: 'canh' }, materials: 'Đào phai', story: 'Hoa thưa, cánh đơn, hồng rất nhạt, nở sớm hơn bích dăm hôm. Hợp bình sành nâu và góc nhà ít nắng.', ...branches([100, 1300, 220_000], [150, 3200, 420_000]) }),
    peachBranch({ name: 'Cành đào bạch', nameEn: 'White peach branch', looks: { composition: 'canh', shade: 'trang' }, materials: 'Đào bạch', story: 'Cả vườn chỉ còn mươi gốc hoa trắng, mỗi gốc cắt một cành. Nụ xanh ngà, nở ra mới trắng.', ...branches([120, 2000, 650_000]) }),
    peachTree({ name: 'Cây đào bích tán tròn', nameEn: 'Round-headed deep-pink peach tree', looks: { composition: 'chau' }, materials: 'Đào bích, chậu đất', story: 'Tán bấm tròn từ năm thứ hai, hoa phủ kín không hở lưng. Đánh cả bầu lên chậu trước Tết mười ngày cho cây quen.', ...grown([120, 80, 25, 1_200_000], [150, 110, 45, 2_200_000], [180, 140, 80, 4_500_000]) }),
    peachTree({ name: 'Cây đào phai tán tròn', nameEn: 'Round-headed pale-pink peach tree', looks: { composition: 'chau' }, materials: 'Đào phai, chậu sành', story: 'Tán thưa hơn bích để còn nhìn thấy cành. Hoa nở từ giữa tháng Chạp, tàn rồi lại có lứa sau.', ...grown([120, 80, 25, 1_100_000], [150, 110, 45, 2_000_000]) }),
    peachTree({ name: 'Đào bích thế trồng chậu', nameEn: 'Trained deep-pink peach in a tray', looks: { composition: 'the' }, materials: 'Đào bích, gốc ghép mười lăm năm', leadDays: 5, story: 'Gốc già ghép mắt non, thân vặn là vặn từ lúc còn nhỏ chứ không khoét. Hai người khiêng, chở nằm trên đệm rơm.', ...grown([110, 120, 60, 5_500_000], [140, 150, 95, 9_500_000]) }),
    peachTree({ name: 'Đào phai thế dáng huyền', nameEn: 'Cascading pale-pink peach', looks: { composition: 'the' }, materials: 'Đào phai, gốc ghép mười hai năm', leadDays: 5, story: 'Thân đổ ra ngoài miệng chậu rồi ngóc lên, hoa treo từng chùm như thác. Kê cao quá ngực mới thấy hết dáng.', ...grown([100, 130, 55, 6_800_000]) }),
    peachTree({ name: 'Đào thất thốn chậu sứ', nameEn: 'Thất thốn dwarf peach in a porcelain tray', looks: { composition: 'the', shade: 'do', pot: 'lam' }, materials: 'Đào thất thốn, chậu sứ', leadDays: 7, story: 'Giống lùn, mỗi năm dài thêm chừng một đốt tay, hoa kép đỏ thẫm bám sát thân. Hãm khó, năm được năm không, nụ chưa chắc thì nhà vườn trả tiền đặt.', ...grown([60, 60, 22, 6_000_000], [80, 80, 34, 12_000_000]) }),
    peachTree({ name: 'Đào bích mini để bàn', nameEn: 'Small deep-pink peach for a table', looks: { composition: 'chau', pot: 'ngoc' }, materials: 'Đào bích ghép lùn, chậu sứ nhỏ', story: 'Cây ghép hai năm, cao hơn gang rưỡi tính từ miệng chậu. Mỗi chậu một thùng giấy, đặt vừa bàn nước.', ...grown([45, 35, 5, 350_000], [60, 45, 9, 550_000]) }),
  ],
};

const paperFlower = (spec: PlantSpec): Piece => tree({ category: 'Hoa giấy', technique: 'Ghép mắt, uốn dây, hãm nước cho ra hoa', care: 'Bầu bọc ẩm, cây đóng khung gỗ, gửi xe tải tới mọi tỉnh. Để nơi đủ nắng, đất khô mới tưới; tàn hoa thì bấm ngọn.', unit: 'chậu', ...spec });

export const phuDong: VillageGoods = {
  village: 'phu-dong',
  sku: 'PG',
  pieces: [
    paperFlower({ name: 'Cây hoa giấy năm màu tán tròn', nameEn: 'Five-colour bougainvillea, round head', looks: { composition: 'chau' }, materials: 'Hoa giấy ghép, chậu đất', story: 'Năm mắt ghép trên một gốc, mỗi mắt một phía cho màu không lẫn. Ghép xong hai năm mới bán, khi mắt nào cũng đã ra hoa.', ...grown([100, 80, 22, 900_000], [140, 110, 40, 1_800_000], [180, 150, 75, 3_800_000]) }),
    paperFlower({ name: 'Hoa giấy tán tròn một màu', nameEn: 'Round-headed bougainvillea, one colour', looks: { composition: 'chau', form: 'tron' }, materials: 'Hoa giấy, chậu sành', story: 'Tán bấm bằng tay, tháng nào cũng xoay chậu một lần cho tròn đều. Màu nào ghi sẵn lên thẻ buộc ở gốc.', ...oneSize([90, 75, 18, 450_000], 'mau', 'Màu', [red, white, orange, violet, pink]) }),
    paperFlower({ name: 'Hoa giấy dáng huyền', nameEn: 'Cascading bougainvillea', looks: { composition: 'chau' }, materials: 'Hoa giấy, chậu sành', story: 'Cành kéo xuống bằng dây buộc đá, sáu tháng mới tháo. Đặt trên trụ hay hiên cao, hoa rủ quá miệng chậu.', ...oneSize([110, 90, 24, 850_000], 'mau', 'Màu', [violet, white, orange]) }),
    paperFlower({ name: 'Hoa giấy tạo hình cây thông', nameEn: 'Bougainvillea trained as a pine', looks: { composition: 'chau', shade: 'hong' }, materials: 'Hoa giấy, khung tre, chậu đất', story: 'Sáu gốc nhỏ leo chung một khung tre, tỉa dần thành hình tháp. Khung rút được sau năm đầu, khi thân đã cứng.', ...grown([150, 80, 40, 1_600_000], [200, 110, 70, 3_200_000]) }),
    paperFlower({ name: 'Hoa giấy bonsai đỏ', nameEn: 'Red bougainvillea bonsai', looks: { composition: 'the' }, materials: 'Hoa giấy gốc già, chậu nông', leadDays: 5, story: 'Gốc to bằng bắp chân, đào từ bờ rào cũ, cưa ngắn rồi nuôi lại cành. Thay chậu ba năm một lần, rễ tỉa cùng lúc.', ...grown([60, 70, 20, 2_400_000], [80, 90, 35, 4_500_000]) }),
    paperFlower({ name: 'Hoa giấy thế năm màu', nameEn: 'Trained bougainvillea of five colours', looks: { composition: 'the', form: 'huyen' }, materials: 'Hoa giấy ghép gốc già, chậu nông', leadDays: 5, story: 'Mỗi tay cành ghép một màu, thân nghiêng để tay nào cũng ra ngoài nắng. Khiêng hai người, chở đứng có đai chằng bốn phía.', ...grown([90, 110, 48, 6_500_000], [120, 150, 85, 12_000_000]) }),
    paperFlower({ name: 'Hoa giấy mini để bàn', nameEn: 'Small bougainvillea for a table', looks: { composition: 'chau' }, materials: 'Hoa giấy giâm cành, chậu sứ nhỏ', story: 'Cành giâm mười tám tháng, bấm ngọn bốn lượt cho dày. Đi xa được, chậu kẹp trong thùng xốp.', ...oneSize([35, 28, 3, 150_000], 'mau', 'Màu', [pink, white, orange, red]) }),
    paperFlower({ name: 'Hoa giấy trắng trồng chum', nameEn: 'White bougainvillea in a clay jar', looks: { composition: 'chau', form: 'tron' }, materials: 'Hoa giấy trắng, chum đất', story: 'Chum cũ đục lỗ đáy, lót sỏi một gang rồi mới đổ đất. Trắng để một mình mới đẹp, đừng xếp cạnh chậu đỏ.', ...grown([150, 100, 65, 1_500_000]) }),
  ],
};

const kumquat = (spec: PlantSpec): Piece => tree({ category: 'Quất', technique: 'Đảo gốc, hãm nước, tỉa quả', care: 'Bầu bọc ẩm, cây đóng khung gỗ, gửi xe tải tới mọi tỉnh. Để nơi thoáng, tưới khi mặt đất khô; quả để chơi, không ăn.', ...spec });

export const tuLien: VillageGoods = {
  village: 'tu-lien',
  sku: 'TN',
  pieces: [
    kumquat({ name: 'Quất cảnh dáng thông', nameEn: 'Kumquat tree, pine shape', looks: { composition: 'chau' }, materials: 'Quất, chậu đất', story: 'Dáng cũ của làng, tán thon từ gốc lên ngọn, quả chín đều bốn phía. Cây nào cũng có đủ quả vàng, quả xanh, hoa và lộc.', ...grown([120, 75, 25, 450_000], [150, 95, 40, 800_000], [180, 120, 65, 1_500_000]) }),
    kumquat({ name: 'Quất tán tròn', nameEn: 'Round-headed kumquat', looks: { composition: 'chau' }, materials: 'Quất, chậu sành', story: 'Tỉa tròn như quả cầu, buộc cành từ tháng tám cho kín tán. Quả giữ được đến ra Giêng nếu chỉ tưới gốc.', ...grown([100, 85, 24, 500_000], [130, 110, 42, 950_000]) }),
    kumquat({ name: 'Quất bonsai chậu nông', nameEn: 'Kumquat bonsai in a tray', looks: { composition: 'the', form: 'tron' }, materials: 'Quất gốc già, chậu nông', leadDays: 5, story: 'Gốc mười năm hạ thấp, chia bốn tay cành như cây cổ trong tranh. Quả thưa và to, mỗi tay chừng hai chục quả.', ...grown([50, 60, 16, 1_200_000], [70, 80, 28, 2_600_000]) }),
    kumquat({ name: 'Quất ghép gỗ lũa', nameEn: 'Kumquat on driftwood', looks: { composition: 'the', form: 'huyen', pot: 'nau' }, materials: 'Quất, gỗ lũa, chậu sành nông', leadDays: 5, story: 'Rễ quất luồn theo rãnh gỗ lũa, buộc một năm cho ôm vào nhau. Gỗ ngâm bùn nên không mục, hết Tết tách ra trồng lại được.', ...grown([80, 90, 35, 2_800_000], [110, 120, 60, 5_200_000]) }),
    kumquat({ name: 'Quất mini để bàn', nameEn: 'Small kumquat for a table', looks: { composition: 'chau' }, materials: 'Quất giâm cành', unit: 'chậu', story: 'Cây hai năm, hai ba chục quả bằng đầu ngón tay. Bọc lưới từng chậu nên đi xa quả không rụng.', ...oneSize([40, 30, 4, 180_000], 'chau', 'Chậu', [{ key: 'su', name: 'chậu sứ' }, { key: 'sanh', name: 'chậu sành' }, { key: 'dat', name: 'chậu đất' }]) }),
    kumquat({ name: 'Quất trồng chum', nameEn: 'Kumquat in a clay jar', looks: { composition: 'chau', form: 'tron' }, materials: 'Quất, chum đất', story: 'Trồng thẳng vào chum từ tháng ba để rễ bám kín, Tết chỉ việc bê vào nhà. Chum nặng, giao tới cửa có hai người khiêng.', ...grown([120, 90, 55, 1_300_000], [150, 110, 80, 2_400_000]) }),
    kumquat({ name: 'Quất thế dáng huyền', nameEn: 'Cascading trained kumquat', looks: { composition: 'the', pot: 'lam' }, materials: 'Quất gốc già, chậu sứ nông', leadDays: 5, story: 'Thân đổ nghiêng kéo bằng dây nhôm ba năm, quả treo dưới tán như chuỗi. Chở ngồi trong thùng cát để cành không chạm sàn.', ...grown([90, 110, 45, 3_600_000], [120, 140, 70, 6_500_000]) }),
    kumquat({ name: 'Cành quất cắm bình', nameEn: 'Kumquat branches for a vase', looks: { composition: 'canh' }, materials: 'Cành quất', unit: 'bó', leadDays: 1, technique: 'Cắt cành sáng ngày gửi', care: 'Gốc bọc bông ẩm, gửi thùng giấy tới mọi tỉnh. Cắt vát gốc, cắm ngập một gang nước; quả giữ được hai tuần, để chơi chứ không ăn.', story: 'Ba cành một bó, cắt từ những cây lệch tán không bán chậu. Lá dày, quả vàng sẵn, cắm là thành lọ hoa.', ...branches([60, 900, 130_000], [80, 1600, 190_000]) }),
  ],
};
