// Pottery of Bát Tràng, Giang Cao and Kim Lan: forms, glazes and motifs that go together, priced by height.
import type { AskedLook } from '#app/domain/drawing/drawing-spec.ts';
import { choose, type Facts, type Piece, roundPrice, single, turns, type VillageGoods } from './piece.ts';

type Form = 'tyba' | 'maibinh' | 'lucbinh' | 'holo' | 'cutoi' | 'choe' | 'vo';
type Glaze = 'lam' | 'ran' | 'ngoc' | 'nau' | 'daluon';
type Motif = 'sen' | 'tre' | 'ca' | 'cuc' | 'mau' | 'son';

const forms: Record<Form, { vi: string; en: string; at: number; price: number; width: number; looks: AskedLook; story: () => string }> = {
  tyba: {
    vi: 'Bình tỳ bà', en: 'Pear-shaped vase', at: 28, price: 1_550_000, width: 0.62, looks: { form: 'tyba' },
    story: turns([
      'Thân thon như cây đàn tỳ bà, chuốt tay trên bàn xoay rồi phơi trong bóng râm năm ngày cho se đều.',
      'Cổ vuốt liền từ thân lên, không ghép nối, nên dáng bình mềm một đường từ miệng xuống chân.',
      'Dáng tỳ bà bụng thấp, đặt đâu cũng vững, cắm một cành đào hay vài bông cúc đều hợp.',
    ]),
  },
  maibinh: {
    vi: 'Mai bình', en: 'Meiping vase', at: 32, price: 1_700_000, width: 0.64, looks: { form: 'maibinh' },
    story: turns([
      'Vai nở, chân thót, miệng nhỏ: dáng mai bình xưa chỉ để cắm một cành mai.',
      'Khó nhất là khúc vai, thợ kéo đất lên hai lượt mới giữ được độ nở mà thành không bị dày.',
    ]),
  },
  lucbinh: {
    vi: 'Lục bình', en: 'Tall altar vase', at: 45, price: 2_200_000, width: 0.48, looks: { form: 'lucbinh' },
    story: turns([
      'Chuốt làm hai khúc rồi chắp khi đất còn ẩm, đường nối miết kỹ, nung xong không còn thấy.',
      'Miệng loe, cổ cao, thân thẳng; bày một mình ở góc phòng hay bày đôi hai bên sập đều cân.',
    ]),
  },
  holo: {
    vi: 'Bình hồ lô', en: 'Double-gourd vase', at: 26, price: 980_000, width: 0.58, looks: { form: 'holo' },
    story: turns([
      'Hai bầu chuốt riêng rồi ghép khi đất còn ẩm, chỗ thắt eo miết tròn bằng ngón tay.',
      'Bầu trên nhỏ, bầu dưới đầm tay, chỉ cần cắm một nhành là đủ.',
    ]),
  },
  cutoi: {
    vi: 'Bình củ tỏi', en: 'Garlic-mouth vase', at: 30, price: 1_100_000, width: 0.57, looks: { form: 'cutoi' },
    story: turns([
      'Miệng phình như củ tỏi giữ cho cành hoa đứng thẳng, cổ cao, bụng tròn.',
      'Cổ bình vuốt nhỏ dần trên bàn xoay, thợ phải luồn que tre vào trong để giữ cho thẳng.',
    ]),
  },
  choe: {
    vi: 'Chóe', en: 'Lidded jar', at: 30, price: 1_750_000, width: 1.03, looks: { form: 'ang', lid: true },
    story: turns([
      'Thân phình, nắp đậy khít, dùng đựng trà, đựng gạo đầu năm hay chỉ để bày.',
      'Nắp và thân chuốt cùng một buổi, nung cùng một lò, nên vào miệng vừa khít.',
    ]),
  },
  vo: {
    vi: 'Vò', en: 'Round jar', at: 28, price: 1_250_000, width: 1.03, looks: { form: 'ang', lid: false },
    story: turns([
      'Dáng vò tròn, miệng hẹp, thành dày; cắm một ôm hoa to vẫn không đổ.',
      'Vò chuốt bằng đất già, gõ nghe đanh, để mộc một vành ở chân cho khỏi dính lò.',
    ]),
  },
};

const glazes: Record<Glaze, { vi: string; en: string; verb: string; made: string; factor: number; materials: string; technique: string; story: () => string }> = {
  lam: {
    vi: 'men lam', en: 'cobalt blue', verb: 'vẽ', made: 'painted in', factor: 1,
    materials: 'Cao lanh và sét trắng, màu lam cô-ban dưới men',
    technique: 'Chuốt tay trên bàn xoay, vẽ dưới men, nung một lửa ở 1.280 độ',
    story: turns([
      'Màu lam pha từ ô-xít cô-ban, vẽ lên xương mộc rồi mới phủ men trong; vào lò mảng chàm xỉn mới bừng lên.',
      'Nét đậm vẽ trước, mảng loãng loang sau, nên sắc lam có chỗ sâu chỗ nhạt như mực tàu.',
      'Vẽ tay bằng bút lông, không in mẫu, hai chiếc đặt cạnh nhau không nét nào trùng nét nào.',
    ]),
  },
  ran: {
    vi: 'men rạn', en: 'crackle glaze', verb: 'vẽ', made: 'painted under', factor: 1.12,
    materials: 'Sét trắng, men rạn, nâu đất',
    technique: 'Chuốt tay, phủ men rạn, xoa mực nho vào mạng rạn sau nung',
    story: turns([
      'Men và xương đất co không đều khi nguội nên nứt thành lưới; thợ xoa mực nho cho mạng rạn hiện lên rồi lau sạch.',
      'Đai nâu dưới chân là nét quen của dòng rạn, còn tấm lưới thì không mẻ lò nào cho hai cái giống nhau.',
      'Mạng rạn thưa hay dày là do lúc mở lò sớm hay muộn, việc ấy chỉ tay thợ già mới dám nhận.',
    ]),
  },
  ngoc: {
    vi: 'men ngọc', en: 'celadon', verb: 'khắc', made: 'carved under', factor: 0.92,
    materials: 'Sét trắng, men ngọc pha tro',
    technique: 'Chuốt tay, khắc chìm khi đất se, tráng men ngọc, nung khử',
    story: turns([
      'Men đọng trong nét khắc thành màu sẫm, chỗ mỏng trong như nước, nhìn nghiêng mới thấy hết hoa.',
      'Tráng men hai lượt trên nền khắc chìm, nung thiếu gió để sắt trong men ngả xanh ngọc.',
    ]),
  },
  nau: {
    vi: 'men nâu', en: 'brown glaze', verb: 'vẽ', made: 'painted on', factor: 0.8,
    materials: 'Sét nâu, men nâu pha đá son',
    technique: 'Chuốt tay, dội men, chân để mộc, nung ở 1.250 độ',
    story: turns([
      'Men nâu dội từ vai xuống, chảy tới đâu dừng tới đó, chân để mộc cho thấy màu đất.',
      'Hoa vẽ bằng men sáng trên nền nâu, ra lò trông ấm như đồ gỗ cũ.',
    ]),
  },
  daluon: {
    vi: 'men chảy da lươn', en: 'running eel-skin glaze', verb: '', made: '', factor: 0.75,
    materials: 'Sét nâu, men da lươn pha tro bếp',
    technique: 'Chuốt tay, dội men tro, để men chảy tự nhiên trong lò',
    story: turns([
      'Men tro chảy thành giọt quanh thân, giọt dài giọt ngắn là việc của lửa, thợ không sửa được.',
      'Màu da lươn vàng sậm, chỗ dày ngả xanh; không vẽ thêm gì để yên cho men nói.',
    ]),
  },
};

const motifs: Record<Motif, { vi: string; en: string; factor: number; painted: () => string; carved: () => string }> = {
  sen: {
    vi: 'sen', en: 'lotus', factor: 1,
    painted: turns(['Sen có đủ hoa, búp và lá, cuống đi một hơi từ dưới chân lên.', 'Đóa sen nở chính giữa, hai lá xòe hai bên, búp đứng so le cho khỏi cứng.']),
    carved: turns(['Sen khắc bằng mũi tre, nông vừa đủ cho men đọng lại ở mép cánh.', 'Cánh sen khắc chìm, gân lá gạch thưa, sờ tay thấy gợn nhẹ.']),
  },
  tre: {
    vi: 'trúc', en: 'bamboo', factor: 0.96,
    painted: turns(['Ba thân trúc đứng so le, lá chấm nghiêng theo chiều gió.', 'Đốt trúc nhấc bút từng khúc, lá đi nhanh một nét không sửa.']),
    carved: turns(['Thân trúc khắc thẳng, lá tỉa bằng mũi dao nhỏ.']),
  },
  ca: {
    vi: 'cá chép', en: 'carp', factor: 1.2,
    painted: turns(['Hai con cá chép lội trong sóng, vảy đi từng nét, con nào bơi kiểu con ấy.', 'Cá chép ngược nước, đuôi quẫy sang một bên, sóng vẽ sau cùng cho ôm lấy cá.']),
    carved: turns(['Cá chép khắc chìm, vảy ấn bằng ống trúc vót.']),
  },
  cuc: {
    vi: 'cúc', en: 'chrysanthemum', factor: 1.02,
    painted: turns(['Ba bông cúc lớn nhỏ, cánh vẽ từ ngoài vào cho hoa tròn.', 'Cúc dây leo quanh thân, cánh nhỏ mà đều, tay non là lem ngay.']),
    carved: turns(['Cúc khắc nhiều lớp cánh, mỗi cánh một nhát dao vát.', 'Bông cúc khắc giữa, lá lượn theo vành, men đọng ở nhị thành một chấm đậm.']),
  },
  mau: {
    vi: 'mẫu đơn', en: 'peony', factor: 1.1,
    painted: turns(['Mẫu đơn nhiều lớp cánh, đánh nét trước rồi loang mảng sau cho hoa dày.', 'Hai đóa mẫu đơn một chính một phụ, lá to che bớt cuống theo lối vẽ cũ.']),
    carved: turns(['Mẫu đơn khắc lật cánh, chỗ sâu nhất là mép lá.']),
  },
  son: {
    vi: 'sơn thủy', en: 'landscape', factor: 1.28,
    painted: turns(['Núi xa núi gần chồng lớp, vài cụm mây ngang lưng chừng, xoay một vòng là hết một cảnh.', 'Cảnh núi non vẽ bằng mực loãng, càng xa càng nhạt, để trống một khoảng làm nước.']),
    carved: turns(['Núi khắc ba lớp, mây chạy dao cong.']),
  },
};

const vaseCare: Record<Glaze, string> = {
  lam: 'Lau khăn ẩm, không dùng cọ nhám. Cắm hoa thì thay nước mỗi ngày.',
  ran: 'Lau khăn mềm. Mạng rạn thấm màu theo thời gian, đó là nét của men, không phải lỗi.',
  ngoc: 'Rửa nước ấm, lau khô bằng khăn mềm để men giữ độ trong.',
  nau: 'Rửa như đồ thường; lót khăn dưới chân mộc khi đặt lên mặt gỗ.',
  daluon: 'Rửa nước thường, để ráo. Lót khăn dưới chân mộc khi đặt lên mặt gỗ.',
};

type VaseSpec = { form: Form; glaze: Glaze; motif?: Motif; heights: readonly number[]; leadDays?: number; factor?: number; stock?: readonly number[] };

function vaseFacts({ form, glaze, motif, heights, factor = 1, stock }: VaseSpec, height: number): Facts {
  const { at, price, width } = forms[form];
  const wide = Math.round(height * width);
  const grown = (height / at) ** (height > at ? 1.95 : 1.5);
  return {
    price: roundPrice(price * grown * glazes[glaze].factor * (motif ? motifs[motif].factor : 0.92) * factor),
    grams: Math.round((2300 * (height / 28) ** 2.4 * (width / 0.6)) / 50) * 50,
    box: [wide + 9, wide + 9, height + 10],
    dimensions: `cao ${height} cm, thân rộng ${wide} cm`,
    ...(stock ? { stock: stock[heights.indexOf(height)] } : {}),
  };
}

function vase(spec: VaseSpec): Piece {
  const { form, glaze, motif, heights, leadDays } = spec;
  const [shape, skin] = [forms[form], glazes[glaze]];
  const figure = motif ? motifs[motif] : null;
  const drawn = figure ? ` ${skin.verb} ${figure.vi}` : '';
  const painted: AskedLook = glaze === 'ran' ? { painted: Boolean(motif) } : {};
  return {
    name: `${shape.vi} ${skin.vi}${drawn}`,
    nameEn: `${shape.en}, ${figure ? `${figure.en} ${skin.made} ${skin.en}` : skin.en}`,
    category: 'Bình, lọ',
    family: 'binh-gom',
    looks: { ...shape.looks, glaze, ...painted, ...(motif ? { motif } : {}) },
    materials: skin.materials,
    technique: skin.technique,
    care: vaseCare[glaze],
    story: [shape.story(), ...(figure ? [glaze === 'ngoc' ? figure.carved() : figure.painted()] : []), skin.story()].join(' '),
    fragile: true,
    leadDays,
    ...(heights.length === 1
      ? single(vaseFacts(spec, heights[0]!))
      : choose('co', 'Cỡ', heights.map((height) => ({ key: String(height), name: `cao ${height} cm`, ...vaseFacts(spec, height) })))),
  };
}

type TeaGlaze = 'lam' | 'ran' | 'ngoc' | 'nau' | 'tusa';
type Pot = 'cao' | 'quai' | 'hong';

const pots: Record<Pot, { vi: string; en: string; factor: number; story: () => string }> = {
  cao: {
    vi: 'ấm cao quai mây', en: 'tall rattan-handled pot', factor: 1.1,
    story: turns(['Ấm dáng cao, quai mây quấn tay nên rót nước sôi không nóng.', 'Thân ấm cao giữ nhiệt lâu, lưới lọc đục liền ở chân vòi.']),
  },
  quai: {
    vi: 'ấm quai mây', en: 'rattan-handled pot', factor: 1,
    story: turns(['Quai mây bắc ngang, cầm lên là ấm tự ngả, rót dứt dòng.', 'Quai mây luộc mềm rồi uốn sống, mòn thì xưởng thay cho quai khác.']),
  },
  hong: {
    vi: 'ấm dáng quả hồng', en: 'persimmon-shaped pot', factor: 1.06,
    story: turns(['Dáng quả hồng tròn thấp, lòng rộng cho lá trà nở hết.', 'Vòi, quai và nắp chuốt riêng, cân cho thẳng hàng rồi mới gắn vào thân.']),
  },
};

const teaGlazes: Record<TeaGlaze, { vi: string; en: string; verb: string; price: number; materials: string; technique: string; care: string; story: () => string }> = {
  lam: {
    vi: 'men lam', en: 'in cobalt blue', verb: 'vẽ', price: 780_000, materials: 'Cao lanh, màu lam cô-ban dưới men, quai mây',
    technique: 'Chuốt tay, vẽ dưới men, nung một lửa ở 1.280 độ', care: 'Tráng nước ấm sau khi dùng, không cọ nhám.',
    story: turns(['Lòng ấm, lòng chén tráng men trắng để nhìn được màu nước.', 'Nét lam vẽ tay, sáu món trong khay cùng một người vẽ.']),
  },
  ran: {
    vi: 'men rạn', en: 'under crackle glaze', verb: 'vẽ', price: 860_000, materials: 'Sét trắng, men rạn, nâu đất, quai mây',
    technique: 'Chuốt tay, phủ men rạn, xoa màu vào mạng rạn', care: 'Tráng nước ấm. Dùng lâu nước trà ngấm vào mạng rạn, ấm càng đẹp.',
    story: turns(['Càng pha, nước trà càng ngấm vào mạng rạn, nửa năm là ấm mang màu của chủ.', 'Men rạn phủ ngoài, lòng trong tráng men kín nên không ám mùi.']),
  },
  ngoc: {
    vi: 'men ngọc', en: 'under celadon', verb: 'khắc', price: 760_000, materials: 'Sét trắng, men ngọc pha tro, quai mây',
    technique: 'Chuốt tay, khắc chìm, tráng men ngọc, nung khử', care: 'Rửa nước ấm, úp ráo trên khăn.',
    story: turns(['Men ngọc đọng ở chân chén thành một vành sẫm.', 'Sắc ngọc dịu, rót trà xanh vào trông nước trong hẳn.']),
  },
  nau: {
    vi: 'men nâu', en: 'under brown glaze', verb: 'khắc', price: 620_000, materials: 'Sét nâu, men nâu pha đá son, quai mây',
    technique: 'Chuốt tay, khắc nông, dội men nâu', care: 'Rửa nước thường, để ráo rồi mới đậy nắp.',
    story: turns(['Men nâu dày tay, giữ nóng lâu, hợp trà mạn và nước vối.', 'Nền nâu trầm, chỗ khắc men mỏng ngả vàng.']),
  },
  tusa: {
    vi: 'đất nung', en: 'in terracotta', verb: 'khắc', price: 1_150_000, materials: 'Đất nung lọc kỹ, không tráng men, quai mây',
    technique: 'Chuốt mỏng, khắc khi đất se, miết bóng, nung không men', care: 'Chỉ tráng nước sôi, không dùng xà phòng; mỗi ấm nên giữ cho một loại trà.',
    story: turns(['Đất lọc ba nước, không tráng men; dùng lâu thân ấm lên nước bóng.', 'Thành ấm mỏng, nắp xoay tròn không cấn, nghiêng ấm nắp không rơi.']),
  },
};

const counted = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];
const countedEn = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

type TeaSpec = { pot: Pot; glaze: TeaGlaze; motif: Exclude<Motif, 'ca'>; cups: 2 | 3 | 4; leadDays?: number; factor?: number; volumes?: readonly number[] };

function teaSet({ pot, glaze, motif, cups, leadDays, factor = 1, volumes = [350] }: TeaSpec): Piece {
  const [shape, skin, figure] = [pots[pot], teaGlazes[glaze], motifs[motif]];
  const facts = (volume: number): Facts => ({
    price: roundPrice(skin.price * shape.factor * (0.72 + cups * 0.09) * (motif === 'son' ? 1.15 : 1) * (volume / 350) ** 0.7 * factor),
    grams: 900 + volume + cups * 130,
    box: [32, 26, pot === 'hong' ? 16 : 22],
    dimensions: `ấm ${volume} ml, chén 60 ml, ${cups} chén`,
  });
  return {
    name: `Bộ ${shape.vi} ${skin.vi} ${skin.verb} ${figure.vi}, ${counted[cups]} chén`,
    nameEn: `Tea set, ${figure.en} ${skin.en}, ${shape.en}, ${countedEn[cups]} cups`,
    category: 'Ấm chén',
    family: 'am-tra',
    looks: {},
    materials: skin.materials,
    technique: skin.technique,
    care: skin.care,
    story: [shape.story(), skin.verb === 'vẽ' ? figure.painted() : figure.carved(), skin.story()].join(' '),
    unit: 'bộ',
    fragile: true,
    leadDays,
    ...(volumes.length === 1 ? single(facts(volumes[0]!)) : choose('dung-tich', 'Ấm', volumes.map((volume) => ({ key: String(volume), name: `${volume} ml`, ...facts(volume) })))),
  };
}

type TableGlaze = 'lam' | 'ngoc' | 'ran' | 'do';
const tableGlazes: Record<TableGlaze, { vi: (motif: string) => string; en: string; price: number; materials: string; technique: string; story: () => string }> = {
  lam: {
    vi: (motif) => `men lam vẽ ${motif}`, en: 'in cobalt blue', price: 390_000, materials: 'Cao lanh và sét trắng, màu lam dưới men',
    technique: 'Xoay khuôn, sửa tay, vẽ dưới men, nung một lửa',
    story: turns(['Màu nằm dưới men nên rửa bao năm cũng không phai.', 'Vành đĩa đi hai vòng chỉ lam bằng một hơi bút, tay không run.', 'Bát xếp chồng khít, để tủ đỡ chật.']),
  },
  ngoc: {
    vi: (motif) => `men ngọc khắc ${motif}`, en: 'under celadon', price: 430_000, materials: 'Sét trắng, men ngọc pha tro',
    technique: 'Xoay khuôn, khắc chìm, tráng men ngọc hai lượt',
    story: turns(['Màu ngọc dịu, bày món gì lên cũng nổi.', 'Men dày nên bát giữ nóng, cầm đầm tay.']),
  },
  ran: {
    vi: (motif) => `men rạn vẽ ${motif}`, en: 'under crackle glaze', price: 460_000, materials: 'Sét trắng, men rạn, nâu đất',
    technique: 'Xoay khuôn, vẽ nâu đất, phủ men rạn',
    story: turns(['Mặt ngoài rạn, lòng bát tráng men kín nên dùng ăn uống yên tâm.', 'Mỗi chiếc một mạng rạn, xếp cạnh nhau mới thấy không cái nào giống cái nào.']),
  },
  do: {
    vi: (motif) => `vẽ ${motif} son`, en: 'in red enamel', price: 400_000, materials: 'Cao lanh, màu son trên nền men ngà',
    technique: 'Xoay khuôn, vẽ son và lục, nung hai lửa',
    story: turns(['Hoa vẽ son, lá vẽ lục, nung thêm một lửa nhẹ cho màu bám.', 'Nền ngà, nét son, bày mâm cỗ trông ấm mắt.']),
  },
};

type TableMotif = Exclude<Motif, 'tre'>;
type TableSpec = { glaze: TableGlaze; motif: TableMotif; factor?: number; sets?: readonly (2 | 8 | 12)[] };

const tableSets: Record<2 | 8 | 12, { name: string; factor: number; grams: number; box: [number, number, number]; dimensions: string }> = {
  2: { name: 'một bát, một đĩa', factor: 1, grams: 1200, box: [30, 28, 12], dimensions: 'đĩa 25 cm, bát 14 cm' },
  8: { name: 'bộ bốn người, 8 món', factor: 3.6, grams: 4300, box: [34, 32, 26], dimensions: '4 đĩa 21 cm, 4 bát 12 cm' },
  12: { name: 'bộ sáu người, 12 món', factor: 5.1, grams: 6500, box: [38, 34, 32], dimensions: '6 đĩa 21 cm, 6 bát 12 cm' },
};

const onPlates: Record<TableMotif, () => string> = {
  sen: turns(['Đóa sen nằm gọn lòng đĩa, lá xòe ra sát vành.', 'Lòng đĩa một đóa sen, thành bát chạy dây hoa nhỏ cho đồng bộ.', 'Sen nở giữa đĩa, ăn hết mới thấy trọn bông.']),
  ca: turns(['Đôi cá chép quẫy quanh lòng đĩa, bày cá kho lên là hợp nhất.', 'Hai con cá ngược đầu nhau, vảy đi từng nét, lòng bát để trơn.', 'Cá chép trông trăng vẽ giữa đĩa, ngày Tết bày lên cho đủ mâm.']),
  mau: turns(['Mẫu đơn nở kín lòng đĩa, vành bát điểm hoa con.', 'Đóa mẫu đơn lệch một góc, chừa chỗ trắng cho món ăn.', 'Mẫu đơn chính giữa, lá đưa ra bốn phía cho tròn đĩa.']),
  cuc: turns(['Ba bông cúc nở lệch một bên đĩa, cánh nhỏ mà đều.', 'Cúc tròn giữa đĩa, vành ngoài một dải hoa dây.', 'Hoa cúc đi nét mảnh, xếp chồng bát lại thành một vòng hoa.']),
  son: turns(['Cảnh núi non nằm trong lòng đĩa, mây vắt ngang vành.', 'Núi vẽ mực loãng, đĩa nào đậm đĩa nào nhạt là do tay hôm ấy.']),
};

function tableware({ glaze, motif, factor = 1, sets = [2, 8, 12] }: TableSpec): Piece {
  const [skin, figure] = [tableGlazes[glaze], motifs[motif]];
  const facts = (count: 2 | 8 | 12): Facts => {
    const { factor: many, grams, box, dimensions } = tableSets[count];
    return { price: roundPrice(skin.price * many * figure.factor * factor), grams, box, dimensions };
  };
  return {
    name: `Bộ bát đĩa ${skin.vi(figure.vi)}`,
    nameEn: `Bowls and plates, ${figure.en} ${skin.en}`,
    category: 'Bát đĩa',
    family: 'bat-dia',
    looks: {},
    materials: skin.materials,
    technique: skin.technique,
    care: 'Dùng được trong lò vi sóng, rửa tay cho bền nét vẽ.',
    story: `${onPlates[motif]()} ${skin.story()}`,
    unit: 'bộ',
    fragile: true,
    ...(sets.length === 1 ? single(facts(sets[0]!)) : choose('bo', 'Bộ', sets.map((count) => ({ key: String(count), name: tableSets[count].name, ...facts(count) })))),
  };
}

/** The pair that shows that amounts matter. */
const giantPair: Piece = {
  name: 'Đôi lục bình đại men lam vẽ sơn thủy, cao 1,8 m',
  nameEn: 'Pair of giant altar vases, landscape painted in cobalt blue, 1.8 m high',
  category: 'Bình, lọ',
  family: 'binh-gom',
  looks: { form: 'lucbinh', glaze: 'lam', motif: 'son' },
  materials: 'Cao lanh và sét trắng, màu lam cô-ban dưới men',
  technique: 'Chuốt ba khúc, chắp sống, hai thợ vẽ ròng rã hai tháng, nung riêng một lò',
  care: 'Phủi bụi bằng phất trần, lau khăn ẩm. Đặt nơi nền phẳng, xa lối đi.',
  story:
    'Mỗi chiếc chuốt ba khúc, chắp khi đất còn sống và phơi trọn một mùa hanh mới dám vẽ. Hai bức sơn thủy nối nhau: bày cạnh nhau, dãy núi chạy liền từ bình này sang bình kia. Nung riêng một lò, mười đôi may ra được vài đôi không vênh.',
  unit: 'đôi',
  fragile: true,
  leadDays: 120,
  ...single({ price: 180_000_000, grams: 240_000, box: [215, 210, 110], dimensions: 'cao 180 cm, thân rộng 62 cm, mỗi chiếc 95 kg', stock: 1 }),
};

const offering: Piece = {
  ...vase({ form: 'tyba', glaze: 'lam', motif: 'mau', heights: [32, 40], factor: 1.15 }),
  name: 'Bình hút lộc dáng tỳ bà men lam vẽ mẫu đơn',
  nameEn: 'Good-fortune vase, pear-shaped, peony painted in cobalt blue',
};

const v = (form: Form, glaze: Glaze, motif: Motif | undefined, heights: readonly number[], more: Partial<VaseSpec> = {}): Piece => vase({ form, glaze, motif, heights, ...more });
const t = (pot: Pot, glaze: TeaGlaze, motif: Exclude<Motif, 'ca'>, cups: 2 | 3 | 4, more: Partial<TeaSpec> = {}): Piece => teaSet({ pot, glaze, motif, cups, ...more });
const b = (glaze: TableGlaze, motif: TableMotif, more: Partial<TableSpec> = {}): Piece => tableware({ glaze, motif, ...more });

export const batTrang: VillageGoods = {
  village: 'bat-trang',
  sku: 'BT',
  pieces: [
    { ...v('tyba', 'lam', 'ca', [22, 28, 35], { stock: [11, 6, 0] }), rated: { stars: 4, points: 84.6 } },
    t('quai', 'tusa', 'tre', 4, { volumes: [300, 450] }),
    b('do', 'mau', { factor: 0.95 }),
    v('tyba', 'ngoc', 'sen', [24, 32]),
    t('hong', 'tusa', 'sen', 4, { factor: 1.3 }),
    v('lucbinh', 'lam', 'son', [45, 60, 80]),
    v('choe', 'lam', 'mau', [30, 40]),
    offering,
    v('cutoi', 'ran', 'sen', [24, 30]),
    b('lam', 'ca'),
    t('cao', 'lam', 'sen', 4),
    v('maibinh', 'lam', 'mau', [25, 32, 40]),
    v('holo', 'ran', undefined, [20, 26, 34]),
    giantPair,
    v('maibinh', 'ngoc', 'cuc', [25, 32]),
    t('quai', 'lam', 'tre', 2),
    v('tyba', 'lam', 'son', [28, 35, 45]),
    b('ngoc', 'cuc', { factor: 1.05 }),
    v('lucbinh', 'ran', 'tre', [45, 60]),
    v('vo', 'daluon', undefined, [28, 36]),
    t('quai', 'ngoc', 'sen', 2),
    v('holo', 'lam', 'sen', [20, 26, 34]),
    v('cutoi', 'lam', 'ca', [24, 30, 38]),
    b('ran', 'mau'),
    v('maibinh', 'ran', 'sen', [32, 40]),
    t('cao', 'ran', 'mau', 3),
    v('choe', 'ran', undefined, [30]),
    v('lucbinh', 'lam', 'mau', [60, 80, 120], { leadDays: 30 }),
    v('tyba', 'nau', 'cuc', [22, 28]),
    b('lam', 'sen'),
    t('hong', 'lam', 'cuc', 4, { volumes: [350, 500] }),
    v('holo', 'ngoc', 'mau', [20, 26]),
    v('maibinh', 'lam', 'cuc', [25, 32]),
    v('tyba', 'lam', 'sen', [18, 22, 28]),
    v('vo', 'lam', 'ca', [28, 36]),
    t('quai', 'nau', 'sen', 4),
    v('cutoi', 'ngoc', 'sen', [24, 30]),
    b('lam', 'son', { factor: 1.05 }),
    v('lucbinh', 'lam', 'cuc', [45, 60]),
    v('choe', 'lam', 'son', [40, 55], { leadDays: 20 }),
    t('cao', 'ngoc', 'cuc', 3),
    v('tyba', 'ran', 'mau', [28, 35]),
    v('maibinh', 'daluon', undefined, [25, 32]),
    v('holo', 'lam', 'tre', [20, 26]),
    b('do', 'sen'),
    t('hong', 'ran', 'sen', 4),
    v('lucbinh', 'nau', 'tre', [45]),
    v('cutoi', 'lam', 'mau', [30, 38]),
    v('tyba', 'lam', 'tre', [22, 28]),
    t('quai', 'lam', 'son', 4, { leadDays: 10 }),
    v('choe', 'ngoc', 'sen', [30]),
    b('ngoc', 'sen'),
    v('vo', 'ran', 'tre', [28]),
    v('maibinh', 'lam', 'ca', [32, 40]),
    t('cao', 'tusa', 'sen', 3),
    v('lucbinh', 'ngoc', 'mau', [45]),
    v('cutoi', 'nau', 'sen', [24, 30]),
    v('holo', 'daluon', undefined, [20, 26]),
    b('lam', 'mau'),
    v('lucbinh', 'lam', 'ca', [120, 150], { leadDays: 60, stock: [2, 1] }),
    t('quai', 'ran', 'tre', 4),
    v('tyba', 'daluon', undefined, [22, 28]),
    v('vo', 'lam', 'sen', [28, 36]),
    b('ran', 'son'),
    t('hong', 'ngoc', 'mau', 4),
    v('cutoi', 'lam', 'cuc', [24, 30]),
  ],
};

export const giangCao: VillageGoods = {
  village: 'giang-cao',
  sku: 'GC',
  pieces: [
    v('tyba', 'ran', 'sen', [24, 30]),
    b('lam', 'cuc', { factor: 0.9 }),
    t('quai', 'lam', 'mau', 4, { factor: 0.95 }),
    v('maibinh', 'lam', 'sen', [25, 32], { factor: 0.95 }),
    v('choe', 'lam', 'cuc', [30], { factor: 1.1 }),
    t('cao', 'ran', 'son', 4),
    v('cutoi', 'ran', 'mau', [24, 30]),
    b('ngoc', 'mau', { factor: 0.95 }),
    v('holo', 'nau', 'cuc', [20, 26]),
    v('lucbinh', 'ran', 'sen', [45, 60], { factor: 1.1 }),
    t('hong', 'lam', 'sen', 3, { factor: 0.95 }),
    v('tyba', 'lam', 'cuc', [22, 28], { factor: 0.9 }),
    b('do', 'cuc', { factor: 0.9 }),
    v('maibinh', 'ran', undefined, [25, 32]),
    t('quai', 'ngoc', 'tre', 3),
    v('choe', 'ran', 'mau', [30, 40], { factor: 1.1 }),
    v('lucbinh', 'lam', 'tre', [45, 60], { factor: 0.9 }),
    b('lam', 'ca', { factor: 0.88 }),
    v('cutoi', 'lam', 'sen', [24, 30], { factor: 0.9 }),
    t('hong', 'nau', 'tre', 4, { factor: 0.95 }),
    v('tyba', 'ngoc', 'cuc', [24]),
    v('vo', 'nau', 'sen', [28]),
    b('ran', 'sen', { factor: 0.95 }),
    v('holo', 'lam', 'son', [26, 34], { factor: 1.05, leadDays: 15 }),
    t('cao', 'lam', 'cuc', 3, { factor: 0.95 }),
    v('maibinh', 'nau', 'tre', [25]),
  ],
};

export const kimLan: VillageGoods = {
  village: 'kim-lan',
  sku: 'KL',
  pieces: [
    b('lam', 'sen', { factor: 0.62 }),
    v('vo', 'daluon', undefined, [22, 28, 36], { factor: 0.62 }),
    t('quai', 'nau', 'sen', 3, { factor: 0.7 }),
    b('lam', 'cuc', { factor: 0.6 }),
    v('tyba', 'nau', 'tre', [22, 28], { factor: 0.62 }),
    v('choe', 'daluon', undefined, [26, 32], { factor: 0.62 }),
    b('do', 'mau', { factor: 0.62 }),
    t('hong', 'nau', 'sen', 4, { factor: 0.7 }),
    v('cutoi', 'daluon', undefined, [24], { factor: 0.62 }),
    v('vo', 'nau', 'cuc', [24, 30], { factor: 0.62 }),
    b('ngoc', 'sen', { factor: 0.65 }),
    t('quai', 'lam', 'cuc', 3, { factor: 0.7 }),
    v('holo', 'nau', 'sen', [20], { factor: 0.65 }),
    v('tyba', 'daluon', undefined, [22, 28], { factor: 0.62 }),
    b('ran', 'cuc', { factor: 0.65 }),
    v('lucbinh', 'nau', 'sen', [45], { factor: 0.65 }),
    t('cao', 'nau', 'tre', 4, { factor: 0.7 }),
    b('do', 'ca', { factor: 0.62 }),
  ],
};
