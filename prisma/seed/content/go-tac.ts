// Carved figures of Sơn Đồng, Dư Dụ and Thiết Úng: a Buddha, a herd boy on a buffalo, a guardian nghê.
import { choose, type Facts, type Piece, roundPrice, single, turns, type VillageGoods } from './piece.ts';

type Figure = 'phat' | 'trau' | 'nghe';
type Wood = { vi: string; en: string; factor: number; materials: string; story: string };

const woods = {
  mit: { vi: 'gỗ mít', en: 'jackfruit wood', factor: 1, materials: 'Gỗ mít già, để mộc đánh sáp', story: 'Gỗ mít nhẹ, ít nứt, để lâu ngả vàng sẫm.' },
  bach: { vi: 'gỗ bách xanh', en: 'incense cedar', factor: 1.35, materials: 'Gỗ bách xanh, đánh sáp', story: 'Bách xanh thơm dịu, mài lên vân mượt như nước.' },
  huong: { vi: 'gỗ hương', en: 'padauk', factor: 1.6, materials: 'Gỗ hương, đánh bóng dầu', story: 'Gỗ hương đỏ vân, chạm tới đâu thơm tới đó.' },
  trac: { vi: 'gỗ trắc', en: 'rosewood', factor: 2.2, materials: 'Gỗ trắc, đánh bóng khô', story: 'Gỗ trắc nặng và chắc thớ, nét đục sắc như cắt.' },
  xoan: { vi: 'gỗ xoan', en: 'chinaberry wood', factor: 0.62, materials: 'Gỗ xoan ngâm, đánh sáp', story: 'Gỗ xoan ngâm ao đủ năm nên không mọt.' },
} satisfies Record<string, Wood>;
type WoodName = keyof typeof woods;

type FigureSpec = { name: string; nameEn: string; price: number; story: () => string; care: string };
const figures: Record<Figure, FigureSpec> = {
  phat: {
    name: 'Tượng Phật tọa thiền', nameEn: 'Seated Buddha', price: 2_600_000,
    story: turns(['Mắt khép hờ là chỗ khó nhất, thợ cả cầm đục nét cuối cùng.', 'Nếp áo chạm từ trên xuống, mềm dần về gối, đài sen hai lớp cánh.', 'Vầng hào quang phía sau chạm liền một tấm, cánh nhỏ đều như cúc.']),
    care: 'Phủi bụi bằng chổi lông, lau khăn khô; không bôi dầu lạ lên gỗ.',
  },
  trau: {
    name: 'Tượng mục đồng thổi sáo lưng trâu', nameEn: 'Herd boy with a flute on a buffalo', price: 1_450_000,
    story: turns(['Chú bé ngồi vắt chân, sáo kề môi, trâu thì cứ đi: cả khối tạc từ một cây gỗ.', 'Sừng trâu tận dụng đúng chỗ mắt gỗ cho cứng, tai và đuôi tỉa sau cùng.']),
    care: 'Phủi bụi bằng chổi lông, mỗi năm xoa một lượt sáp ong.',
  },
  nghe: {
    name: 'Nghê chầu', nameEn: 'Guardian nghê', price: 1_900_000,
    story: turns(['Nghê ngồi chầu, bờm xoắn từng lọn, mỗi lọn một nhát đục vòng.', 'Mặt nghê vừa dữ vừa cười, chạm theo con nghê ở đình làng.', 'Tạc lẻ hay tạc đôi đều nhận, đôi thì quay mặt vào nhau.']),
    care: 'Phủi bụi bằng chổi lông, lau khăn khô.',
  },
};

const gilding = turns(['Thân thếp vàng quỳ trên sơn son, hào quang và đài sen để nguyên màu gỗ.', 'Sơn thếp phần thân, đánh vàng lượt cuối bằng má bàn tay.', 'Vàng chỉ thếp phần thân, chỗ còn lại để gỗ lên nước theo năm tháng.']);

const finish = turns(['Phá phôi bằng đục bạt, vào nét bằng đục nhỏ, đánh giấy ráp tới lần thứ năm.', 'Gỗ để khô trong xưởng hơn một năm mới đem tạc.', 'Một người làm từ phôi đến nét cuối, không chia công đoạn.']);

type CarvingSpec = { heights: readonly number[]; note?: string; factor?: number; called?: string; calledEn?: string; leadDays?: number; stock?: number; unit?: string };

function carving(figure: Figure, wood: WoodName, { heights, note, factor = 1, called, calledEn, leadDays, stock, unit }: CarvingSpec): Piece {
  const [what, timber] = [figures[figure], woods[wood]];
  // As it is drawn: the seated Buddha has a gilded body.
  const gilded = figure === 'phat';
  const facts = (height: number): Facts => ({
    price: roundPrice(what.price * (height / 30) ** 2.2 * timber.factor * factor),
    grams: Math.round((2400 * (height / 30) ** 2.5 * (wood === 'trac' ? 1.3 : 1)) / 100) * 100,
    box: [Math.round(height * (figure === 'phat' ? 0.62 : 0.95)) + 8, Math.round(height * 0.55) + 8, height + 8],
    dimensions: `cao ${height} cm`,
    ...(stock === undefined ? {} : { stock }),
  });
  return {
    name: `${called ?? what.name} ${timber.vi}${gilded ? ' thếp vàng' : ''}`,
    nameEn: `${calledEn ?? what.nameEn}, ${timber.en}${gilded ? ', gilded' : ''}`,
    category: 'Tượng gỗ',
    family: 'tuong-go',
    looks: {},
    materials: gilded ? `${timber.materials.split(',')[0]}, sơn son, vàng quỳ` : timber.materials,
    technique: gilded ? 'Tạc tay, bó sơn, thếp vàng quỳ phần thân' : 'Tạc tay từ một khối, đục bạt, đục tách, đánh nhẵn',
    care: what.care,
    story: `${what.story()} ${note ?? timber.story} ${gilded ? gilding() : finish()}`,
    fragile: true,
    leadDays,
    unit,
    ...(heights.length === 1 ? single(facts(heights[0]!)) : choose('co', 'Cỡ', heights.map((height) => ({ key: String(height), name: `cao ${height} cm`, ...facts(height) })))),
  };
}

export const sonDong: VillageGoods = {
  village: 'son-dong',
  sku: 'SD',
  pieces: [
    carving('phat', 'mit', { heights: [30, 48, 68] }),
    carving('nghe', 'mit', { heights: [24, 36] }),
    carving('phat', 'mit', { heights: [30, 48], called: 'Tượng A Di Đà tọa sen', calledEn: 'Amitābha on a lotus', factor: 1.15, note: 'Đài sen tạc riêng rồi lắp mộng, tháo ra lau được.' }),
    carving('nghe', 'mit', { heights: [30], called: 'Đôi nghê chầu ban thờ', calledEn: 'Pair of altar nghê', factor: 1.9, note: 'Hai con tạc đối nhau từ một thân gỗ xẻ đôi.', leadDays: 25, unit: 'đôi' }),
    carving('phat', 'trac', { heights: [30], factor: 1.05, leadDays: 40 }),
    carving('trau', 'mit', { heights: [22, 30] }),
    carving('phat', 'mit', { heights: [108], called: 'Tượng Thích Ca cỡ chùa', calledEn: 'Temple-size Śākyamuni', factor: 1.1, note: 'Cỡ này phải ghép ba khối gỗ mít, chốt mộng tre, để khô sáu tháng rồi mới thếp.', leadDays: 90, stock: 2 }),
    carving('nghe', 'huong', { heights: [24, 36] }),
    carving('phat', 'xoan', { heights: [24, 36] }),
    carving('phat', 'huong', { heights: [36, 48], called: 'Tượng Thích Ca tọa thiền', calledEn: 'Śākyamuni in meditation', factor: 1.1, note: 'Hai tay đặt trong lòng, ngón cái chạm nhau đúng một đường chỉ.', leadDays: 45 }),
    carving('nghe', 'xoan', { heights: [20, 28], called: 'Nghê để bàn', calledEn: 'Desk nghê', note: 'Cỡ nhỏ đặt cạnh bút nghiên, bụng khoét nhẹ cho khỏi nặng.' }),
    carving('phat', 'mit', { heights: [20], called: 'Tượng Phật nhỏ bàn trà', calledEn: 'Small Buddha for a tea table', factor: 0.95, note: 'Vừa một góc bàn trà, đế phẳng, đặt lên khay không trượt.' }),
  ],
};

export const duDu: VillageGoods = {
  village: 'du-du',
  sku: 'DD',
  pieces: [
    carving('trau', 'bach', { heights: [22, 30, 40] }),
    carving('phat', 'bach', { heights: [24, 36] }),
    carving('nghe', 'huong', { heights: [20, 30] }),
    carving('trau', 'huong', { heights: [22, 30] }),
    carving('nghe', 'bach', { heights: [24], called: 'Nghê phong thủy cửa chính', calledEn: 'Doorway nghê', note: 'Mặt quay ra cửa, chân trước chống thẳng cho thế vững.' }),
    carving('phat', 'huong', { heights: [12], called: 'Tượng Phật nhỏ để xe', calledEn: 'Small Buddha for the car', note: 'Đế có miếng dán tháo được, nhỏ vừa lòng bàn tay.' }),
    carving('trau', 'trac', { heights: [22], leadDays: 20 }),
    carving('nghe', 'trac', { heights: [22, 30], leadDays: 20 }),
    carving('phat', 'trac', { heights: [24, 36], leadDays: 30 }),
    carving('trau', 'bach', { heights: [60], called: 'Tượng mục đồng cỡ lớn tiền sảnh', calledEn: 'Large herd boy for a lobby', note: 'Gốc bách to mới ra được cỡ này, tạc ròng rã hai tháng.', leadDays: 60, stock: 1 }),
  ],
};

export const thietUng: VillageGoods = {
  village: 'thiet-ung',
  sku: 'TU',
  pieces: [
    carving('trau', 'huong', { heights: [24, 36] }),
    carving('nghe', 'huong', { heights: [26, 40] }),
    carving('phat', 'huong', { heights: [30, 48] }),
    carving('trau', 'xoan', { heights: [18, 26] }),
    carving('nghe', 'mit', { heights: [24], called: 'Nghê chầu bàn làm việc', calledEn: 'Desk guardian nghê', note: 'Dáng ngồi gọn, bờm ôm sát lưng, hợp bàn làm việc.' }),
    carving('phat', 'trac', { heights: [36], leadDays: 40, factor: 1.05 }),
    carving('trau', 'trac', { heights: [26, 36], leadDays: 30 }),
    carving('nghe', 'trac', { heights: [30], called: 'Đôi nghê chầu cửa', calledEn: 'Pair of doorway nghê', factor: 1.9, note: 'Một con ngậm miệng, một con hé miệng, tạc cùng một súc gỗ.', leadDays: 45, stock: 2, unit: 'đôi' }),
    carving('phat', 'mit', { heights: [24, 36] }),
    carving('trau', 'mit', { heights: [24], called: 'Tượng chăn trâu thổi sáo để bàn', calledEn: 'Herd boy for a desk', factor: 1.1, note: 'Gỗ mít non thớ, màu sáng, để bàn học vài năm là sẫm.' }),
  ],
};
