// Instruments of Đào Xá: for pupils plain and light, for players in hard wood with shell let in.
import { choose, type Facts, type Piece, roundPrice, single, type VillageGoods } from './piece.ts';

type Spec = Omit<Piece, 'category' | 'family' | 'technique' | 'care' | 'unit'> & Partial<Pick<Piece, 'technique' | 'care'>>;

const kept = 'Để xa nắng và máy lạnh, nới dây khi không chơi lâu; lau khăn mềm khô. Gửi trong hộp cứng, dây để chùng.';
const instrument = (spec: Spec): Piece => ({ category: 'Nhạc cụ', family: 'nhac-cu', technique: 'Chọn gỗ, đẽo thành, dán mặt, lên dây, chỉnh tiếng', care: kept, fragile: true, ...spec });

/** In two woods, the second by so much dearer. */
const inWoods = (facts: Facts, first: [string, string], second: [string, string], more: number) =>
  choose('go', 'Gỗ', [
    { key: first[0], name: first[1], ...facts },
    { key: second[0], name: second[1], ...facts, price: roundPrice(facts.price * more) },
  ]);

const gu: [string, string] = ['gu', 'gỗ gụ'];
const trac: [string, string] = ['trac', 'gỗ trắc'];
const huong: [string, string] = ['huong', 'gỗ hương'];

export const daoXa: VillageGoods = {
  village: 'dao-xa',
  sku: 'DX',
  pieces: [
    instrument({
      name: 'Đàn bầu khảm trai', nameEn: 'Monochord (đàn bầu) with mother-of-pearl', looks: { composition: 'nghieng' }, materials: 'Thành gỗ cứng, mặt gỗ ngô đồng, vỏ trai, vòi tre, vỏ quả bầu', leadDays: 12,
      story: 'Một dây mà đủ tiếng, nên thành đàn lệch một ly là bồi âm mờ hẳn. Mặt ngô đồng bào mỏng dần về cuối, gõ đầu trầm cuối thanh mới dán.',
      ...inWoods({ price: 4_600_000, grams: 4200, box: [118, 26, 22], dimensions: 'dài 110 cm, rộng 11 cm' }, huong, trac, 1.25),
    }),
    instrument({
      name: 'Đàn bầu học sinh gỗ gụ, không khảm', nameEn: 'Pupil’s monochord (đàn bầu) in sindora, plain', looks: { composition: 'chieu' }, materials: 'Thành gỗ gụ, mặt gỗ ngô đồng, vòi tre, vỏ quả bầu',
      story: 'Thân ngắn hơn đàn diễn một gang, trẻ tám tuổi ôm vừa. Để mộc không khảm, tiền dành cả vào mặt đàn.',
      ...single({ price: 2_200_000, grams: 3400, box: [100, 24, 20], dimensions: 'dài 92 cm, rộng 10 cm' }),
    }),
    instrument({
      name: 'Đàn nguyệt khảm trai', nameEn: 'Moon lute (đàn nguyệt) with mother-of-pearl', looks: { composition: 'treo' }, materials: 'Thành và cần gỗ cứng, mặt gỗ ngô đồng, phím tre, vỏ trai', leadDays: 12,
      story: 'Bầu tròn như trăng, thành uốn từ nhiều mảnh gỗ ghép mộng không đinh. Phím tre gọt cao dần, bấm lún dây được mà không chạm cần.',
      ...inWoods({ price: 4_300_000, grams: 3200, box: [112, 44, 16], dimensions: 'dài 104 cm, đường kính 36 cm' }, gu, trac, 1.3),
    }),
    instrument({
      name: 'Đàn nguyệt phổ thông gỗ hương', nameEn: 'Moon lute (đàn nguyệt) in padauk, plain', looks: { composition: 'nghieng' }, materials: 'Thành và cần gỗ hương, mặt gỗ ngô đồng, phím tre',
      story: 'Đàn cho người mới học hát văn, cần thon, dây ni-lông êm tay. Mặt để mộc, chơi một năm ngả màu mật.',
      ...single({ price: 2_600_000, grams: 3000, box: [112, 44, 16], dimensions: 'dài 102 cm, đường kính 35 cm' }),
    }),
    instrument({
      name: 'Đàn tranh khảm trai gỗ trắc', nameEn: 'Zither (đàn tranh) in rosewood with mother-of-pearl', looks: { composition: 'treo' }, materials: 'Thành gỗ trắc, mặt gỗ ngô đồng, vỏ trai', leadDays: 18,
      story: 'Mặt đàn cong như vồng khoai, hơ lửa mà uốn chứ không bào cong. Con nhạn gọt từng chiếc theo chỗ đứng của nó trên mặt đàn.',
      ...single({ price: 6_500_000, grams: 5200, box: [124, 36, 20], dimensions: 'dài 115 cm, rộng 26 cm' }),
    }),
    instrument({
      name: 'Đàn tranh học sinh gỗ gụ', nameEn: 'Pupil’s zither (đàn tranh) in sindora', looks: { composition: 'chieu' }, materials: 'Thành gỗ gụ, mặt gỗ ngô đồng',
      story: 'Nhẹ hơn đàn diễn một cân, đeo vai đi học được. Trục lên dây bằng thép, xoay không trơn.',
      ...single({ price: 2_900_000, grams: 4300, box: [118, 34, 18], dimensions: 'dài 108 cm, rộng 24 cm' }),
    }),
    instrument({
      name: 'Đàn tỳ bà gỗ hương khảm trai', nameEn: 'Pear lute (đàn tỳ bà) in padauk with mother-of-pearl', looks: { composition: 'nghieng' }, materials: 'Thân gỗ hương, mặt gỗ ngô đồng, phím tre và gỗ, vỏ trai', leadDays: 20,
      story: 'Lưng đàn khoét từ một khúc gỗ nguyên, gõ nghe đều mới đậy mặt. Phím trên cần bằng gỗ, phím trên mặt bằng tre, thấp dần về phía tay phải.',
      ...single({ price: 5_600_000, grams: 4000, box: [108, 40, 18], dimensions: 'dài 98 cm, rộng 30 cm' }),
    }),
    instrument({
      name: 'Đàn nhị gỗ trắc, bịt da trăn nuôi', nameEn: 'Two-string fiddle (đàn nhị) in rosewood', looks: { composition: 'treo', inlaid: false }, materials: 'Gỗ trắc, da trăn nuôi, dây thép, vĩ lông đuôi ngựa', leadDays: 8,
      story: 'Bát nhị khoét liền một khúc gỗ, bịt da lúc còn ẩm, khô là căng. Cung vĩ luồn giữa hai dây, kéo thử một tuần mới giao.',
      ...single({ price: 1_900_000, grams: 1400, box: [86, 22, 18], dimensions: 'dài 78 cm, đường kính 9 cm' }),
    }),
    instrument({
      name: 'Đàn tứ gỗ gụ', nameEn: 'Four-string lute (đàn tứ) in sindora', looks: { composition: 'chieu', inlaid: false }, materials: 'Thành và cần gỗ gụ, mặt gỗ ngô đồng, phím tre', leadDays: 7,
      story: 'Đàn giữ nhịp của dàn nhạc, tiếng phải gọn, ngân lâu là hỏng. Thành dày hơn đàn nguyệt hai ly để chịu bốn dây căng.',
      ...inWoods({ price: 3_100_000, grams: 2900, box: [98, 42, 16], dimensions: 'dài 90 cm, rộng 33 cm' }, gu, huong, 1.2),
    }),
    instrument({
      name: 'Đàn đáy hát ca trù, gỗ gụ', nameEn: 'Long lute (đàn đáy) for ca trù, in sindora', looks: { composition: 'treo', inlaid: false }, materials: 'Thành và cần gỗ gụ, mặt gỗ ngô đồng, phím tre, dây tơ', leadDays: 25,
      story: 'Cần dài quá sải tay, phím bắt đầu từ giữa cần chứ không từ đầu. Lưng đàn có lỗ thoát tiếng, gẩy lên nghe như nói trong nhà gỗ.',
      ...single({ price: 5_200_000, grams: 3600, box: [132, 40, 18], dimensions: 'dài 122 cm, rộng 28 cm' }),
    }),
  ],
};
