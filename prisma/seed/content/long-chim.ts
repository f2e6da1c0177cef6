// Bird cages of Canh Hoạch, from the market's plain ones to those that are carved to order.
import { choose, type Facts, type Piece, single } from './piece.ts';

type Spec = Omit<Piece, 'category' | 'family' | 'materials' | 'technique' | 'care'> & Partial<Pick<Piece, 'materials' | 'technique'>>;

const cage = (spec: Spec): Piece => ({
  category: 'Lồng chim', family: 'long-chim', materials: 'Tre già ngâm, vành tre, móc đồng, cóng sứ, áo lồng', technique: 'Ngâm tre, chẻ nan, chuốt tròn, khoan vành, luồn nan',
  care: 'Lau khăn khô, rút vanh đáy ra cọ riêng; ướt thì hong gió, không phơi nắng. Gửi nguyên lồng trong thùng, chèn giấy.', ...spec,
});

/** A round or cornered cage so wide. */
const wide = (cm: number, high: number, price: number, grams: number): Facts => ({ price, grams, box: [cm + 8, cm + 8, high + 8], dimensions: `rộng ${cm} cm, cao ${high} cm` });

export const cages: readonly Piece[] = [
  cage({
    name: 'Lồng chim tròn tre già, trơn', nameEn: 'Round cage in seasoned bamboo, plain', looks: { composition: 'treo' },
    story: 'Nan chuốt qua lỗ thép cho tròn đều, luồn vành không keo. Nhẹ, treo cành khế hay móc hiên đều được.',
    ...choose('co', 'Cỡ', [{ key: '32', name: 'rộng 32 cm', ...wide(32, 46, 380_000, 1100) }, { key: '38', name: 'rộng 38 cm', ...wide(38, 54, 490_000, 1500) }]),
  }),
  cage({
    name: 'Lồng lục lăng chạm triện, để bàn', nameEn: 'Six-sided cage with carved fretwork', leadDays: 12, looks: { cane: 'mat' },
    story: 'Sáu cạnh là sáu cột, cột nào cũng phải chia đều số nan. Vành chạm triện bằng dao nhọn, đường triện nào cũng một nhát đi một nhát về.',
    ...single(wide(34, 52, 1_350_000, 1900)),
  }),
  cage({
    name: 'Lồng vuông tre hun khói, trơn', nameEn: 'Square cage in smoked bamboo, plain', looks: { composition: 'ke' }, materials: 'Tre hun khói, vành tre, móc đồng, cóng sứ, áo lồng',
    story: 'Tre gác bếp hun khói cho ngả nâu, mọt không ăn. Bốn góc ghép mộng, xếp chồng lên nhau được khi dọn nhà.',
    ...choose('co', 'Cỡ', [{ key: '30', name: 'rộng 30 cm', ...wide(30, 42, 420_000, 1300) }, { key: '36', name: 'rộng 36 cm', ...wide(36, 48, 540_000, 1700) }]),
  }),
  cage({
    name: 'Lồng mái chùa chạm khắc, hai tầng mái', nameEn: 'Carved cage with a two-tiered pagoda roof', leadDays: 30, looks: { composition: 'ke', cane: 'mat' },
    story: 'Hai tầng mái cong, lợp bằng nan chẻ nửa ly, đầu đao uốn lửa. Một người làm trọn từ chẻ nan đến chạm vành, hết hơn ba tuần.',
    ...single(wide(40, 72, 5_800_000, 3600)),
  }),
  cage({
    name: 'Đôi lồng tròn chạm khắc, áo đỏ', nameEn: 'Pair of carved round cages with red covers', leadDays: 20, looks: { cane: 'mat' }, materials: 'Tre già ngâm, vành tre chạm, móc đồng, cóng sứ, áo lồng đỏ',
    story: 'Hai lồng chẻ từ một cây tre nên nước màu như nhau. Mỗi chiếc một áo vải đỏ, có rút dây, phủ lên là chim ngủ.',
    unit: 'đôi', ...single({ price: 2_900_000, grams: 3200, box: [84, 42, 56], dimensions: '2 chiếc, rộng 34 cm, cao 48 cm' }),
  }),
  cage({
    name: 'Lồng tròn sơn đen chạm khắc, để bàn', nameEn: 'Carved round cage, lacquered black', leadDays: 15, materials: 'Tre già, sơn then, móc đồng, cóng sứ, áo lồng',
    story: 'Sơn then ba nước, mài nước giữa các lượt cho nan khỏi sần. Vành chạm xong mới sơn, nét dao còn thấy dưới lớp đen.',
    ...single(wide(34, 50, 1_800_000, 1700)),
  }),
  cage({
    name: 'Lồng chào mào lục lăng, tre mộc, trơn', nameEn: 'Plain six-sided cage for a bulbul, bare bamboo', looks: { composition: 'treo' }, materials: 'Tre mộc, vành tre, móc đồng, cóng sứ, áo lồng',
    story: 'Nóc cao cho chim nhảy cầu, cửa kéo lên chứ không mở ngang. Tre để mộc, treo một mùa nắng là ngả vàng.',
    ...single(wide(33, 50, 450_000, 1200)),
  }),
  cage({
    name: 'Lồng mái chùa trơn tre hun, để bàn', nameEn: 'Plain pagoda-roofed cage in smoked bamboo', leadDays: 18, materials: 'Tre hun khói, vành tre, móc đồng, cóng sứ, áo lồng',
    story: 'Cùng dáng mái chùa mà không chạm, cái đẹp ở chỗ nan thẳng và mái đều. Chân quỳ thấp, đặt mặt bàn không lung lay.',
    ...single(wide(36, 64, 2_400_000, 2800)),
  }),
];
