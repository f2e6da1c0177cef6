// Knives of Đa Sỹ, sold in pairs and threes as they are drawn: cleaver, slicer, bill.
import { choose, type Facts, type Piece, roundPrice, turns, type VillageGoods } from './piece.ts';

type Blades = 'chat-thai' | 'thai-rua' | 'chat-rua' | 'mo-loc' | 'bo-ba';
const sets: Record<Blades, { vi: string; en: string; price: number; grams: number; box: [number, number, number]; dimensions: string; story: () => string }> = {
  'chat-thai': {
    vi: 'Đôi dao chặt, dao thái', en: 'Cleaver and slicer', price: 420_000, grams: 1350, box: [42, 20, 7], dimensions: 'dao chặt lưỡi 19 cm, dao thái lưỡi 20 cm',
    story: turns(['Dao chặt sống dày, chặt xương gà không mẻ; dao thái lưỡi mỏng, thái thịt chín không nát.', 'Một nặng một nhẹ, đủ cho bếp nhà: con nặng chặt, con nhẹ thái.']),
  },
  'thai-rua': {
    vi: 'Đôi dao thái, dao rựa', en: 'Slicer and billhook', price: 390_000, grams: 1200, box: [46, 18, 7], dimensions: 'dao thái lưỡi 20 cm, dao rựa lưỡi 22 cm',
    story: turns(['Dao rựa mũi quắm chặt mía, phát cành, dao thái để trong bếp.', 'Dao rựa rèn nặng đầu, vung là nó tự đi, dao thái thì cân giữa bàn tay.']),
  },
  'chat-rua': {
    vi: 'Đôi dao chặt, dao rựa', en: 'Cleaver and billhook', price: 450_000, grams: 1600, box: [46, 20, 7], dimensions: 'dao chặt lưỡi 19 cm, dao rựa lưỡi 22 cm',
    story: turns(['Hai con dao nặng cho nhà có vườn: chặt xương và phát tre.', 'Sống dao để dày tám ly, chuôi liền một khối với lưỡi.']),
  },
  'mo-loc': {
    vi: 'Đôi dao mổ, dao lọc', en: 'Poultry and boning knives', price: 525_000, grams: 900, box: [38, 16, 6], dimensions: 'dao mổ lưỡi 14 cm, dao lọc lưỡi 17 cm',
    story: turns(['Dao mổ bụng cong, mũi hếch, rạch da gà một đường; dao lọc lưỡi hẹp, mũi nhọn, lách sát xương.']),
  },
  'bo-ba': {
    vi: 'Bộ ba dao bếp', en: 'Three kitchen knives', price: 620_000, grams: 1650, box: [44, 24, 8], dimensions: 'chặt 19 cm, thái lớn 20 cm, thái nhỏ 15 cm',
    story: turns(['Dao chặt, dao thái lớn và con dao nhỏ gọt hoa quả, đủ việc cho một bếp.', 'Ba con rèn cùng một thanh thép nên độ cứng như nhau, mài một kiểu.']),
  },
};

type Steel = 'nhip' | 'loxo' | 'vongbi' | 'ghep';
const steels: Record<Steel, { vi: string; en: string; factor: number; materials: string; story: () => string }> = {
  nhip: {
    vi: 'thép nhíp', en: 'leaf-spring steel', factor: 1, materials: 'Thép nhíp xe, khâu đồng, cán gỗ',
    story: turns(['Thép nhíp tôi dầu, dẻo và bén, cùn thì vài đường mài là sắc lại.', 'Nhíp xe tải cũ, cắt phôi rồi nung đỏ, quai búa mười tám lượt.']),
  },
  loxo: {
    vi: 'thép lò xo', en: 'coil-spring steel', factor: 1.15, materials: 'Thép lò xo toa xe, khâu đồng, cán gỗ',
    story: turns(['Thép lò xo duỗi thẳng rồi rèn, cứng hơn nhíp một chút, giữ sắc lâu.']),
  },
  vongbi: {
    vi: 'thép vòng bi', en: 'bearing steel', factor: 1.45, materials: 'Thép vòng bi, khâu đồng, cán gỗ',
    story: turns(['Thép vòng bi rất cứng, tôi phải canh màu lửa, non một nhịp là giòn.', 'Lưỡi thép vòng bi mỏng mà không quằn, hợp người nấu nhiều.']),
  },
  ghep: {
    vi: 'sắt ghép lõi thép', en: 'steel core in iron', factor: 1.3, materials: 'Sắt non hai bên, lõi thép cứng, khâu đồng, cán gỗ',
    story: turns(['Lõi thép kẹp giữa hai lá sắt non, rèn dính làm một theo lối cũ của làng; mài chỉ ăn vào lõi.', 'Ngoài sắt trong thép, va mạnh không gãy, chỗ lưỡi vẫn cứng.']),
  },
};

const tempering = turns([
  'Tôi thép xong còn ram lại cho hết giòn, bí quyết nằm ở mấy giây ấy.',
  'Vảy lửa để nguyên trên sống dao, chỉ mài sáng phần lưỡi.',
  'Mỗi con đóng dấu chìm tên xưởng ở gốc lưỡi.',
]);

const handles = [
  { key: 'xoan', name: 'cán gỗ xoan', factor: 1 },
  { key: 'nghien', name: 'cán gỗ nghiến', factor: 1.12 },
];

function knives(blades: Blades, steel: Steel, { factor = 1, called, calledEn, leadDays }: { factor?: number; called?: string; calledEn?: string; leadDays?: number } = {}): Piece {
  const [set, metal] = [sets[blades], steels[steel]];
  const facts = (more: number): Facts => ({ price: roundPrice(set.price * metal.factor * factor * more), grams: set.grams, box: set.box, dimensions: set.dimensions });
  return {
    name: called ?? `${set.vi}, ${metal.vi}`,
    nameEn: `${calledEn ?? set.en}, ${metal.en}`,
    category: 'Dao',
    family: 'dao',
    looks: called ? { blades } : {},
    materials: metal.materials,
    technique: 'Rèn tay, tôi và ram, mài nước ba đá',
    care: 'Rửa xong lau khô ngay, bôi chút dầu ăn nếu lâu không dùng; không cho vào máy rửa bát.',
    story: `${set.story()} ${metal.story()} ${tempering()}`,
    unit: 'bộ',
    leadDays,
    ...choose('can', 'Cán', handles.map(({ key, name, factor: more }) => ({ key, name, ...facts(more) }))),
  };
}

export const daSy: VillageGoods = {
  village: 'da-sy',
  sku: 'DS',
  pieces: [
    knives('bo-ba', 'nhip'),
    knives('chat-thai', 'nhip'),
    knives('thai-rua', 'nhip'),
    knives('bo-ba', 'vongbi'),
    knives('chat-rua', 'nhip'),
    knives('chat-thai', 'ghep'),
    knives('bo-ba', 'ghep', { leadDays: 5 }),
    knives('chat-thai', 'vongbi'),
    knives('thai-rua', 'loxo'),
    knives('chat-rua', 'loxo'),
    knives('bo-ba', 'loxo'),
    knives('chat-thai', 'loxo'),
    knives('bo-ba', 'vongbi', { factor: 1.5, called: 'Bộ ba dao bếp nhà hàng, lưỡi dài', calledEn: 'Three long restaurant knives', leadDays: 7 }),
    knives('chat-rua', 'ghep'),
    knives('mo-loc', 'nhip', { called: 'Đôi dao mổ gà, lọc thịt', calledEn: 'Poultry and boning knives' }),
    knives('thai-rua', 'ghep', { factor: 1.1, called: 'Đôi dao bổ dừa và dao thái', calledEn: 'Coconut billhook and slicer' }),
  ],
};
