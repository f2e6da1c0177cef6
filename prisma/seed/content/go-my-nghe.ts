// Furniture of the joiners' communes: what a house in antique style has, and what a new flat has. A form in a wood, priced
// by the wood; the large pieces go by the workshop's own lorry.
import { type Facts, type Piece, roundPrice, single, type VillageGoods } from './piece.ts';

type Form = 'sap' | 'tu-che' | 'truong-ky' | 'giuong' | 'tu-ao' | 'sofa' | 'ban' | 'ghe' | 'don';
type Wood = 'gu' | 'huong' | 'go' | 'soi' | 'xoan';
type Composition = 'don' | 'phong' | 'bo';

const woods: Record<Wood, { materials: string; factor: number; weight: number }> = {
  gu: { materials: 'Gỗ gụ ta sấy kỹ, đánh véc ni', factor: 1.35, weight: 1.1 },
  huong: { materials: 'Gỗ hương đá sấy kỹ, đánh véc ni', factor: 1.7, weight: 1.15 },
  go: { materials: 'Gỗ gõ đỏ sấy kỹ, sơn lót và phủ mờ', factor: 1.45, weight: 1.15 },
  soi: { materials: 'Gỗ sồi trắng sấy kỹ, sơn mờ gốc nước', factor: 0.8, weight: 0.9 },
  xoan: { materials: 'Gỗ xoan đào sấy kỹ, phủ sơn mờ', factor: 0.7, weight: 0.85 },
};

const carvedHand = 'Mộng đuôi én ghép kín, đục chạm tay, không đinh';
const plainHand = 'Mộng âm, ghép bản lớn, chà nhẵn ba lượt giấy';

type Made = {
  name: string;
  nameEn: string;
  form: Form;
  wood: Wood;
  composition?: Composition;
  carved?: boolean;
  cloth?: 'kem' | 'cham' | 'reu' | 'do';
  /** In đồng, before the wood's factor. */
  price: number;
  kilos: number;
  /** Length, width, height of the thing in cm. */
  size: readonly [number, number, number];
  story: string;
} & Partial<Pick<Piece, 'unit' | 'leadDays' | 'category' | 'materials'>>;

const categories: Record<Form, string> = { sap: 'Sập, giường', giuong: 'Sập, giường', 'tu-che': 'Tủ', 'tu-ao': 'Tủ', 'truong-ky': 'Bàn ghế', sofa: 'Bàn ghế', ban: 'Bàn ghế', ghe: 'Bàn ghế', don: 'Đôn, kệ' };

/** What is in a set. */
const sets: Partial<Record<Form, string>> = { ghe: 'hai ghế một bàn', sofa: 'một ghế một bàn', 'truong-ky': 'một ghế một bàn' };

function joined({ name, nameEn, form, wood, composition = 'don', carved = false, cloth, price, kilos, size: [length, width, height], story, unit = 'chiếc', leadDays = 20, category = categories[form], materials = woods[wood].materials }: Made): Piece {
  const { factor, weight } = woods[wood];
  const facts: Facts = {
    price: roundPrice(price * factor),
    grams: Math.round(kilos * weight) * 1000,
    box: [length + 10, width + 10, height + 10],
    dimensions: `${composition === 'bo' ? `${sets[form]}, ` : ''}dài ${length} cm, rộng ${width} cm, cao ${height} cm`,
  };
  return {
    name, nameEn, category, materials, unit, leadDays,
    family: 'moc',
    looks: { form, composition, carved, ...(cloth && { cloth }) },
    technique: carved ? carvedHand : plainHand,
    care: kilos >= 40 ? 'Lau khăn khô, kê xa tường một gang. Hàng nặng, xưởng chở và lắp tại nhà.' : 'Lau khăn khô, tránh nắng chiếu thẳng và điều hòa thổi thẳng.',
    story,
    ...single(facts),
  };
}

export const canhNau: VillageGoods = {
  village: 'canh-nau',
  sku: 'CNU',
  pieces: [
    joined({ name: 'Sập gụ chân quỳ dạ cá', nameEn: 'Day bed with bowed legs and curved aprons, sindora wood', form: 'sap', wood: 'gu', composition: 'phong', carved: true, price: 42_000_000, kilos: 140, size: [200, 160, 45], leadDays: 45, story: 'Mặt sập ba tấm liền, thợ nằm thử một trưa rồi mới cho đi. Dạ cá uốn từ một thân gỗ, không ghép.' }),
    joined({ name: 'Tủ chè gỗ gụ chạm hoa lá', nameEn: 'Tea cabinet carved with flowers, sindora wood', form: 'tu-che', wood: 'gu', carved: true, price: 26_000_000, kilos: 85, size: [190, 46, 125], leadDays: 40, story: 'Mỗi cánh tủ chạm một cành hoa, lá úp lá ngửa không lá nào giống lá nào. Kính cong đặt riêng theo khuôn của tủ.' }),
    joined({ name: 'Trường kỷ gỗ gụ chạm hoa lá', nameEn: 'Long settee carved with flowers, sindora wood', form: 'truong-ky', wood: 'gu', carved: true, price: 15_000_000, kilos: 55, size: [180, 60, 105], leadDays: 35, story: 'Lưng trường kỷ ba ô, mỗi ô một cành hoa chạm liền trên ván. Mặt ghế gỗ bản rộng, mùa hè ngồi mát lưng.' }),
    joined({ name: 'Giường gỗ gụ chạm khắc đầu cuốn', nameEn: 'Carved bed with scrolled head, sindora wood', form: 'giuong', wood: 'gu', carved: true, price: 19_000_000, kilos: 110, size: [210, 180, 120], leadDays: 35, story: 'Đầu giường cuốn như mép thư, tì lưng đọc sách vừa tầm. Dát giường bào nhẵn cả mặt dưới.' }),
    joined({ name: 'Đôn kê chậu cảnh gỗ gụ mặt đá', nameEn: 'Flower stand with a stone top, sindora wood', form: 'don', wood: 'gu', carved: true, price: 1_900_000, kilos: 12, size: [40, 40, 80], leadDays: 10, materials: 'Gỗ gụ ta, mặt đá vân mây', story: 'Chân cong một nét từ vai xuống móng, thợ vạch bằng mẫu bìa của ông để lại. Chịu được chậu cảnh ba chục cân.' }),
    joined({ name: 'Kỷ trà gỗ gụ mặt liền', nameEn: 'Tea table with a one-board top, sindora wood', form: 'ban', wood: 'gu', carved: true, price: 5_200_000, kilos: 30, size: [110, 60, 48], story: 'Mặt kỷ một tấm liền, vân chạy hết chiều dài. Ngâm và hong gần một năm nên không vênh.' }),
  ],
};

export const diNau: VillageGoods = {
  village: 'di-nau',
  sku: 'DN',
  pieces: [
    joined({ name: 'Bàn ghế gỗ sồi kiểu trơn, bộ hai ghế một bàn', nameEn: 'Two oak chairs and a table, plain', form: 'ghe', wood: 'soi', composition: 'bo', price: 9_500_000, kilos: 48, size: [120, 80, 90], unit: 'bộ', story: 'Mỗi nhà trong xóm làm một khúc việc, bộ này qua tay bốn nhà mới xong. Chân ghế vát nhẹ, xô không kêu.' }),
    joined({ name: 'Sập gụ mặt liền kiểu trơn', nameEn: 'Plain day bed with a solid top, sindora wood', form: 'sap', wood: 'gu', price: 30_000_000, kilos: 130, size: [200, 160, 42], leadDays: 40, story: 'Bỏ hết chạm trổ, chỉ để gỗ nói. Gầm cao đủ cho chổi quét vào.' }),
    joined({ name: 'Tủ chè gỗ hương chạm mẫu đơn', nameEn: 'Tea cabinet with carved peonies, padauk', form: 'tu-che', wood: 'huong', composition: 'phong', carved: true, price: 25_000_000, kilos: 90, size: [197, 48, 127], leadDays: 40, story: 'Mẫu đơn đục nổi ba phân, cánh ngoài mỏng soi đèn thấy hồng. Khay kéo chạy trên rãnh gỗ, không ray sắt.' }),
    joined({ name: 'Ghế tựa gỗ sồi lưng liền', nameEn: 'Panel-back oak armchair', form: 'ghe', wood: 'soi', price: 1_900_000, kilos: 7, size: [45, 50, 95], leadDays: 7, story: 'Lưng ghế một tấm liền, vân xuôi theo sống lưng. Bốn mộng chính khóa nêm, lỏng thì đóng nêm lại.' }),
    joined({ name: 'Trường kỷ gỗ xoan đào kiểu trơn', nameEn: 'Plain long settee, bird cherry wood', form: 'truong-ky', wood: 'xoan', price: 11_000_000, kilos: 46, size: [175, 58, 100], story: 'Xoan đào nhẹ, hai người khênh lên gác được. Tay vịn bo tròn cho trẻ con nằm ngửa.' }),
    joined({ name: 'Bàn trà gỗ xoan đào chân quỳ', nameEn: 'Tea table with bowed legs, bird cherry wood', form: 'ban', wood: 'xoan', price: 2_900_000, kilos: 20, size: [100, 55, 45], leadDays: 10, story: 'Bốn chân quỳ soi một chỉ, giản dị như bàn nước nhà quê. Vết cốc nóng lau dầu là mờ.' }),
  ],
};

export const huuBang: VillageGoods = {
  village: 'huu-bang',
  sku: 'HB',
  pieces: [
    joined({ name: 'Sofa gỗ sồi hiện đại nệm kem', nameEn: 'Modern oak sofa with cream cushions', form: 'sofa', wood: 'soi', cloth: 'kem', price: 11_500_000, kilos: 50, size: [200, 80, 78], leadDays: 15, story: 'Khung mộng chắc, nệm tháo vỏ giặt được. Đo cửa thang máy trước khi đặt, xưởng chia được làm hai khúc.' }),
    joined({ name: 'Giường ngủ gỗ sồi trơn', nameEn: 'Plain oak bed', form: 'giuong', wood: 'soi', price: 7_800_000, kilos: 70, size: [206, 166, 95], leadDays: 12, story: 'Đầu giường lượn một đường, không chạm. Thang giường bắt ốc chìm, một người lắp được.' }),
    joined({ name: 'Tủ quần áo gỗ xoan đào trơn', nameEn: 'Plain wardrobe, bird cherry wood', form: 'tu-ao', wood: 'xoan', price: 13_500_000, kilos: 105, size: [160, 60, 210], leadDays: 15, story: 'Hậu tủ cũng là gỗ, không phải ván ép. Thanh treo chịu được áo bông cả nhà.' }),
    joined({ name: 'Bàn ghế uống trà gỗ sồi, hai ghế một bàn', nameEn: 'Two oak armchairs and a tea table', form: 'ghe', wood: 'soi', composition: 'bo', price: 6_200_000, kilos: 38, size: [90, 70, 76], unit: 'bộ', leadDays: 10, story: 'Bộ nhỏ cho căn hộ hai người, kê sát tường vẫn đủ lối đi. Thêm ghế thì đặt sau, màu sơn xưởng còn giữ mẫu.' }),
    joined({ name: 'Bàn trà gỗ sồi mặt liền', nameEn: 'Oak tea table with a solid top', form: 'ban', wood: 'soi', price: 2_300_000, kilos: 18, size: [100, 55, 42], leadDays: 7, story: 'Cạnh bàn vát tròn, va đầu gối không đau. Sơn gốc nước, mở hộp không hắc.' }),
    joined({ name: 'Bộ sofa gỗ xoan đào nệm xanh rêu', nameEn: 'Bird cherry sofa set with moss-green cushions', form: 'sofa', wood: 'xoan', composition: 'bo', cloth: 'reu', price: 17_500_000, kilos: 78, size: [200, 80, 78], unit: 'bộ', leadDays: 18, story: 'Sofa và bàn thấp cùng một lô gỗ nên màu liền nhau. Nệm rêu giấu được vết chân mèo.' }),
  ],
};

export const vanDiem: VillageGoods = {
  village: 'van-diem',
  sku: 'VDM',
  pieces: [
    joined({ name: 'Bàn ghế giả cổ gỗ gõ chạm khắc, hai ghế một bàn', nameEn: 'Two carved chairs and a table in antique style, afzelia', form: 'ghe', wood: 'go', composition: 'bo', carved: true, price: 21_000_000, kilos: 72, size: [130, 90, 110], unit: 'bộ', leadDays: 35, story: 'Thợ chữa ghế cũ ba mươi năm rồi mới đóng bộ mới, chỗ nào hay gãy thì biết trước. Lưng ghế chạm thủng, gõ nghe một tiếng đanh.' }),
    joined({ name: 'Tủ chè kiểu cổ gỗ gõ chạm hoa lá', nameEn: 'Tea cabinet in antique style, carved with flowers, afzelia', form: 'tu-che', wood: 'go', carved: true, price: 28_000_000, kilos: 88, size: [195, 48, 128], leadDays: 45, story: 'Cành hoa chạm từ hai cánh bên hướng vào giữa, mở cánh ra vẫn cân. Nóc tủ uốn sóng, đặt đôi lọ là vừa.' }),
    joined({ name: 'Sập gụ chạm khắc tứ quý', nameEn: 'Day bed carved with the four seasons, sindora wood', form: 'sap', wood: 'gu', carved: true, price: 52_000_000, kilos: 150, size: [205, 165, 48], leadDays: 60, story: 'Bốn mặt dạ chạm tùng, cúc, trúc, mai, mỗi mặt một thợ. Chân quỳ đặt nền gạch không cần kê.' }),
    joined({ name: 'Giường gỗ hương chạm khắc', nameEn: 'Carved bed, padauk', form: 'giuong', wood: 'huong', composition: 'phong', carved: true, price: 22_000_000, kilos: 120, size: [215, 190, 130], leadDays: 40, story: 'Gỗ hương mới đóng còn thơm phòng cả tháng. Chạm nông ở chỗ tựa lưng, sâu ở chỗ chỉ để nhìn.' }),
    joined({ name: 'Trường kỷ giả cổ gỗ hương chạm khắc, kèm bàn thấp', nameEn: 'Carved settee in antique style with a low table, padauk', form: 'truong-ky', wood: 'huong', composition: 'bo', carved: true, price: 20_000_000, kilos: 80, size: [185, 62, 108], unit: 'bộ', leadDays: 40, story: 'Kèm bàn thấp đóng cùng lô gỗ. Tay ghế cuốn thư, mòn dần theo tay người ngồi mà bóng.' }),
    joined({ name: 'Đôn gỗ gõ mặt đá tròn', nameEn: 'Round stand with a stone top, afzelia', form: 'don', wood: 'go', carved: true, price: 2_200_000, kilos: 13, size: [42, 42, 78], leadDays: 12, materials: 'Gỗ gõ đỏ, mặt đá vân mây', story: 'Mặt đá vân mây lắp lọt trong vành gỗ, chân cong chụm vào vành dưới. Hay bán thành đôi, hai bên tủ chè.' }),
  ],
};
