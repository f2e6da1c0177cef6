// Horn of Thụy Ứng: combs, each with a hairpin as it is drawn.
import { choose, type Facts, type Piece, roundPrice, single, turns, type VillageGoods } from './piece.ts';

type Form = 'trang' | 'can' | 'ca';
type Motif = 'sen' | 'cuc' | 'khac';
const horns = {
  den: { vi: 'sừng trâu đen', en: 'black buffalo horn', factor: 1, story: turns(['Sừng trâu đen hơ nóng, ép phẳng giữa hai thanh gỗ, nguội mới cưa.', 'Đen tuyền, đánh bóng bằng tro trấu rồi xoa bằng lòng bàn tay.']) },
  mat: { vi: 'sừng màu mật', en: 'honey-coloured horn', factor: 1.2, story: turns(['Sừng màu mật trong như đường phèn, soi lên thấy thớ.', 'Khúc đầu sừng màu mật hiếm, mỗi chiếc chỉ được hai ba lược.']) },
  van: { vi: 'sừng vân nâu', en: 'brown-streaked horn', factor: 1.1, story: turns(['Vân nâu chạy dọc theo răng lược, không chiếc nào giống chiếc nào.', 'Sừng có vân khó cưa, dễ tách lớp, thợ phải cưa chậm và tưới nước.']) },
  nga: { vi: 'sừng trắng ngà', en: 'pale horn', factor: 1.45, story: turns(['Sừng trắng ngà ít gặp, càng dùng càng ngả vàng.', 'Trắng ngà điểm vệt nâu ở gốc, giữ nguyên chứ không mài bỏ.']) },
};
type Horn = keyof typeof horns;

const forms: Record<Form, { vi: string; en: string; price: number; dimensions: string; story: () => string }> = {
  trang: { vi: 'hình trăng', en: 'moon-shaped', price: 160_000, dimensions: 'dài 11 cm, cao 7 cm; trâm 15 cm', story: turns(['Lưng lược cong như trăng khuyết, vừa lòng bàn tay.', 'Răng lược cưa tay, chuốt tròn từng chiếc, chải không rát da.']) },
  can: { vi: 'có cán', en: 'handled', price: 190_000, dimensions: 'dài 20 cm, cao 5 cm; trâm 15 cm', story: turns(['Cán liền một tấm sừng, không chắp, gỡ tóc rối không gãy.', 'Cán vuốt theo ngón cái, chải tóc dài đỡ mỏi.']) },
  ca: { vi: 'hình cá', en: 'fish-shaped', price: 180_000, dimensions: 'dài 14 cm, cao 6 cm; trâm 15 cm', story: turns(['Lưng lược tạc con cá, đuôi cong làm chỗ cầm.', 'Mắt cá khoan, vảy khắc bằng mũi thép, phần bụng là hàm răng lược.']) },
};
const carved: Record<Motif, { vi: string; en: string; factor: number; story: string }> = {
  sen: { vi: ', khắc sen', en: ', lotus', factor: 1.35, story: 'Đóa sen khắc chìm giữa hai lá, nét nông vừa đủ sờ thấy, không vướng tóc.' },
  cuc: { vi: ', khắc cúc', en: ', chrysanthemum', factor: 1.3, story: 'Bông cúc khắc nhiều cánh ngay giữa lưng lược, mỗi cánh một đường dao.' },
  khac: { vi: ', khắc hoa văn', en: ', engraved', factor: 1.1, story: 'Hoa văn khắc thưa, điểm vài chấm nhỏ theo đường cong của lược.' },
};

function comb(form: Form, horn: Horn, motif?: Motif, { called, factor = 1, leadDays, sizes = true }: { called?: string; factor?: number; leadDays?: number; sizes?: boolean } = {}): Piece {
  const [shape, stuff] = [forms[form], horns[horn]];
  const figure = motif ? carved[motif] : null;
  const facts = (more: number, dimensions: string): Facts => ({ price: roundPrice(shape.price * stuff.factor * (figure?.factor ?? 1) * factor * more), grams: 120, box: [24, 12, 4], dimensions });
  const both = facts(1, shape.dimensions);
  return {
    name: called ?? `Lược ${stuff.vi} ${shape.vi}${figure?.vi ?? ''}, kèm trâm`,
    nameEn: `${shape.en[0]!.toUpperCase()}${shape.en.slice(1)} comb in ${stuff.en}${figure?.en ?? ''}, with a hairpin`,
    category: 'Lược, trâm',
    family: 'luoc-sung',
    looks: called ? { form, horn, ...(motif && { motif }) } : {},
    materials: 'Sừng trâu bò tự nhiên',
    technique: 'Hơ, ép phẳng, cưa tay, mài, đánh bóng',
    care: 'Không ngâm nước, không để gần lửa; thỉnh thoảng lau một giọt dầu dừa.',
    story: `${stuff.story()} ${shape.story()}${figure ? ` ${figure.story}` : ''}`,
    unit: 'bộ',
    leadDays,
    ...(sizes ? choose('hop', 'Gói', [{ key: 'tui', name: 'túi vải', ...both }, { key: 'hop', name: 'hộp gỗ', ...facts(1.35, shape.dimensions), grams: 300 }]) : single(both)),
  };
}

export const thuyUng: VillageGoods = {
  village: 'thuy-ung',
  sku: 'TH',
  pieces: [
    comb('ca', 'den', undefined, { called: 'Lược sừng trâu hình cá, kèm trâm' }),
    comb('trang', 'den', 'sen'),
    comb('can', 'van'),
    comb('trang', 'mat', 'cuc'),
    comb('ca', 'mat'),
    comb('can', 'den'),
    comb('trang', 'nga', 'sen', { leadDays: 5 }),
    comb('ca', 'van'),
    comb('trang', 'van', 'khac'),
    comb('can', 'mat'),
    comb('trang', 'den', 'cuc'),
    comb('ca', 'nga', undefined, { leadDays: 5 }),
    comb('can', 'nga'),
    comb('trang', 'mat', 'sen'),
    comb('trang', 'den', 'khac', { sizes: false }),
    comb('trang', 'nga', 'khac'),
    comb('trang', 'van', 'sen'),
    comb('trang', 'van', 'cuc', { sizes: false }),
  ],
};
