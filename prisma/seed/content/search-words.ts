// What shoppers' words mean besides themselves: other words for the same thing, and occasions to give. Curators keep
// them once a market is open; a new one begins with these.

/** Words that mean the same, any for any other. What stands here first is what the market's own texts say. */
export const SAME: readonly (readonly string[])[] = [
  // Gốm
  ['gốm sứ', 'gốm', 'sứ', 'đồ gốm', 'đồ sứ', 'pottery', 'ceramic', 'ceramics', 'porcelain', 'stoneware', 'earthenware'],
  ['ấm chén', 'ấm trà', 'bình trà', 'bộ ấm', 'bộ ấm trà', 'bộ trà', 'bộ ấm chén', 'ấm pha trà', 'bình pha trà', 'ấm tích', 'tea set', 'teaset', 'teapot', 'tea pot'],
  ['chén trà', 'chén uống trà', 'tách trà', 'ly trà', 'cốc trà', 'chung trà', 'tea cup', 'teacup'],
  ['bình lọ', 'bình hoa', 'lọ hoa', 'bình cắm hoa', 'lọ cắm hoa', 'bình bông', 'lọ bông', 'bình gốm', 'lọ gốm', 'vase', 'flower vase'],
  ['lục bình', 'lộc bình', 'độc bình', 'bình phong thủy'],
  ['bát đĩa', 'bát dĩa', 'chén dĩa', 'chén đĩa', 'tô dĩa', 'bộ đồ ăn', 'bộ bát', 'bát ăn cơm', 'chén ăn cơm', 'bát cơm', 'chén cơm', 'tô canh', 'bát canh', 'dishes', 'dinner set', 'dinnerware', 'tableware'],
  ['đĩa', 'dĩa', 'plate', 'plates'],
  ['chóe', 'chum', 'ché'],
  // Lụa, vải, thêu
  ['lụa', 'tơ lụa', 'vải lụa', 'silk'],
  ['lụa theo mét', 'vải lụa', 'lụa mét', 'vải may áo dài', 'silk fabric', 'silk by the metre'],
  ['tơ tằm', 'lụa tơ tằm', 'mulberry silk'],
  ['tơ sen', 'lụa sen', 'lụa tơ sen', 'lotus silk'],
  ['khăn choàng', 'khăn quàng', 'khăn quàng cổ', 'khăn choàng cổ', 'khăn quấn cổ', 'scarf', 'shawl', 'scarves'],
  ['khăn lụa', 'khăn choàng lụa', 'khăn quàng lụa', 'khăn tơ tằm', 'silk scarf', 'silk shawl'],
  ['khăn len', 'khăn quàng len', 'khăn choàng len', 'wool scarf', 'knitted scarf'],
  ['khăn trải bàn', 'khăn phủ bàn', 'khăn bàn', 'tablecloth'],
  ['màn', 'mùng', 'mosquito net'],
  ['áo dài', 'ao dai', 'long dress'],
  ['thêu tay', 'thêu', 'đồ thêu', 'embroidery', 'embroidered', 'hand embroidery'],
  ['tranh thêu', 'tranh thêu tay', 'embroidered picture', 'embroidery painting'],
  // Mây tre, nón, quạt
  ['mây tre đan', 'mây tre', 'đan lát', 'đồ mây tre', 'đồ đan', 'đồ tre', 'rattan', 'wicker', 'bamboo'],
  ['giỏ', 'làn', 'lẵng', 'rổ', 'basket', 'baskets', 'bamboo basket', 'rattan basket'],
  ['khay', 'mâm', 'tray'],
  ['chao đèn', 'chụp đèn', 'đèn mây tre', 'đèn thả', 'đèn tre', 'đèn mây', 'lampshade', 'lamp shade', 'pendant lamp'],
  ['đèn', 'đèn trang trí', 'đèn bàn', 'lamp', 'light'],
  ['đèn lồng', 'lồng đèn', 'lantern'],
  ['nón', 'nón lá', 'nón là', 'conical hat', 'hat', 'hats', 'leaf hat', 'mũ lá'],
  ['quạt', 'quạt nan', 'quạt cầm tay', 'quạt xếp', 'fan', 'hand fan', 'folding fan'],
  ['quạt giấy', 'paper fan'],
  ['quạt lụa', 'silk fan'],
  // Sơn mài, khảm
  ['sơn mài', 'sơn ta', 'lacquer', 'lacquerware', 'lacquer ware'],
  ['tranh sơn mài', 'lacquer painting', 'lacquer picture'],
  ['khảm trai', 'khảm xà cừ', 'khảm ốc', 'cẩn trai', 'cẩn ốc', 'cẩn xà cừ', 'mother of pearl'],
  ['hộp tráp', 'hộp đựng trang sức', 'hộp đựng nữ trang', 'tráp', 'jewellery box', 'jewelry box'],
  ['hộp', 'box', 'boxes'],
  ['tranh', 'tranh treo tường', 'tranh trang trí', 'painting', 'picture', 'wall art'],
  // Gỗ, đồng, sắt, bạc
  ['gỗ mỹ nghệ', 'đồ gỗ', 'đồ gỗ mỹ nghệ', 'woodwork', 'woodcraft'],
  ['tượng phật', 'tượng thích ca', 'tượng a di đà', 'buddha', 'buddha statue'],
  ['tượng', 'tượng gỗ', 'tượng trang trí', 'statue', 'sculpture', 'figurine'],
  ['bàn ghế', 'nội thất', 'bàn trà', 'bàn uống nước', 'bàn ghế phòng khách', 'furniture', 'table', 'chair'],
  ['sofa', 'sô pha', 'xa lông', 'salon', 'ghế sofa'],
  ['tủ quần áo', 'tủ áo', 'wardrobe'],
  ['tủ chè', 'tủ trưng bày', 'cabinet'],
  ['sập giường', 'giường', 'giường ngủ', 'bed'],
  ['sập', 'sập gụ', 'phản'],
  ['đồ thờ', 'đồ thờ cúng', 'đồ cúng', 'đồ bàn thờ', 'altar'],
  ['đúc đồng', 'đồ đồng', 'đồng mỹ nghệ', 'bronze', 'brass'],
  ['lư hương', 'đỉnh đồng', 'lư đồng', 'tam sự', 'incense burner'],
  ['trống đồng', 'bronze drum'],
  ['dao', 'dao kéo', 'knife', 'knives', 'blade'],
  ['dao bếp', 'dao làm bếp', 'dao nhà bếp', 'dao nấu ăn', 'kitchen knife', 'chef knife'],
  ['dao chặt', 'dao chặt xương', 'dao phay', 'cleaver'],
  ['dao thái', 'dao thái thịt'],
  ['rèn dao kéo', 'kéo', 'scissors'],
  ['nông cụ', 'cuốc xẻng', 'cuốc', 'xẻng', 'garden tools'],
  ['trang sức bạc', 'trang sức', 'nữ trang', 'đồ bạc', 'bạc', 'silver', 'jewellery', 'jewelry', 'silver jewellery'],
  ['hoa tai', 'bông tai', 'khuyên tai', 'earrings'],
  ['dây chuyền', 'vòng cổ', 'necklace'],
  ['vòng tay', 'lắc tay', 'bracelet'],
  ['nhẫn', 'cà rá', 'ring'],
  ['trâm', 'trâm cài', 'trâm cài tóc', 'cài tóc', 'hairpin'],
  ['lược', 'lược sừng', 'lược chải đầu', 'lược chải tóc', 'comb'],
  ['sừng mỹ nghệ', 'sừng', 'đồ sừng', 'horn'],
  // Da, giấy, nhạc, chơi
  ['giày', 'giầy', 'shoes', 'shoe'],
  ['ví da', 'bóp da', 'ví', 'bóp', 'wallet', 'purse'],
  ['thắt lưng', 'dây nịt', 'dây lưng', 'belt'],
  ['đồ da', 'da thuộc', 'leather'],
  ['sổ tay', 'sổ', 'vở', 'notebook'],
  ['thiệp', 'thiệp mừng', 'bưu thiếp', 'card', 'greeting card'],
  ['giấy dó', 'giấy truyền thống', 'handmade paper', 'paper'],
  ['nhạc cụ', 'nhạc cụ dân tộc', 'đàn', 'musical instrument', 'instrument'],
  ['đàn bầu', 'monochord'],
  ['đàn tranh', 'zither'],
  ['diều', 'diều sáo', 'con diều', 'kite'],
  ['lồng chim', 'chuồng chim', 'bird cage', 'birdcage'],
  ['đồ chơi', 'đồ chơi dân gian', 'tò he', 'toy', 'toys'],
  ['chuỗi hạt', 'tràng hạt', 'prayer beads'],
  // Ăn, uống
  ['hương', 'nhang', 'incense', 'incense sticks'],
  ['hương trầm', 'nhang trầm', 'agarwood incense'],
  ['trà sen', 'chè sen', 'trà ướp sen', 'chè ướp sen', 'lotus tea'],
  ['trà', 'chè khô', 'tea'],
  ['hạt sen', 'lotus seeds'],
  ['bánh dày', 'bánh giầy', 'bánh giày', 'bánh dầy'],
  ['bánh trung thu', 'bánh nướng', 'bánh dẻo', 'mooncake', 'moon cake', 'mooncakes'],
  ['bánh kẹo', 'đồ ngọt', 'sweets', 'candy', 'cakes'],
  ['kẹo lạc', 'kẹo đậu phộng', 'kẹo đậu phụng', 'peanut candy', 'peanut brittle'],
  ['kẹo vừng', 'kẹo mè', 'sesame candy'],
  ['lạc', 'đậu phộng', 'đậu phụng', 'peanut'],
  ['vừng', 'mè', 'sesame'],
  ['lợn', 'heo', 'pork'],
  ['giò lụa', 'chả lụa', 'giò chả'],
  ['miến', 'miến dong', 'bún tàu', 'glass noodles', 'vermicelli'],
  ['bún miến', 'bún', 'noodles', 'noodle'],
  ['xôi', 'sticky rice'],
  ['bánh cuốn', 'bánh ướt', 'rice rolls'],
  ['cốm', 'young green rice', 'young rice'],
  // Hoa, cây
  ['đào', 'hoa đào', 'cây đào', 'cành đào', 'peach blossom', 'peach tree'],
  ['quất', 'tắc', 'cây quất', 'cây tắc', 'quất cảnh', 'kumquat'],
  ['hoa giấy', 'bông giấy', 'bougainvillea'],
  ['hoa cúc', 'bông cúc', 'chrysanthemum'],
  ['hoa cây cảnh', 'cây cảnh', 'cây kiểng', 'bonsai', 'plants'],
  ['hoa cắt cành', 'hoa tươi', 'bó hoa', 'flowers', 'flower'],
  ['lưu niệm', 'đồ lưu niệm', 'quà lưu niệm', 'souvenir', 'souvenirs'],
];

/** Narrow words that are found under a broader one; never the other way. */
export const NARROWER: readonly { says: readonly string[]; means: readonly string[] }[] = [
  { says: ['chén', 'tách', 'ly', 'cốc', 'cup', 'cups', 'mug'], means: ['ấm chén', 'chén'] },
  { says: ['bát', 'tô', 'bowl', 'bowls'], means: ['bát đĩa', 'bát'] },
  { says: ['ấm'], means: ['ấm chén', 'ấm'] },
  { says: ['lọ', 'hũ', 'bình', 'jar'], means: ['bình lọ', 'lọ', 'hũ', 'bình'] },
  { says: ['lục bình', 'lộc bình', 'độc bình'], means: ['bình lọ'] },
  { says: ['khăn choàng', 'khăn quàng', 'scarf', 'shawl'], means: ['khăn'] },
  { says: ['quà cưới', 'đồ cưới'], means: ['cưới'] },
  { says: ['lì xì'], means: ['thiệp'] },
];

export type Wish = {
  /** Words that stand side by side in the name or the kind of a product. */
  phrase?: string;
  /** A craft's slug. */
  craft?: string;
  /** 3: just the thing; 2: fits well; 1: can be given too. */
  weight: 1 | 2 | 3;
};

/** An occasion or a person to give to: what fits it. */
export type SeededIntent = {
  key: string;
  name: string;
  nameEn: string;
  /** What people type for it. */
  phrases: readonly string[];
  wishes: readonly Wish[];
  /** Đồng, both included. */
  priceFrom: number | null;
  priceTo: number | null;
};

const just = (...phrases: string[]): Wish[] => phrases.map((phrase) => ({ phrase, weight: 3 }));
const well = (...phrases: string[]): Wish[] => phrases.map((phrase) => ({ phrase, weight: 2 }));
const also = (...phrases: string[]): Wish[] => phrases.map((phrase) => ({ phrase, weight: 1 }));
const of = (craft: string, weight: Wish['weight']): Wish => ({ craft, weight });

export const INTENTS: readonly SeededIntent[] = [
  {
    key: 'qua-tet', name: 'Quà Tết', nameEn: 'Tết gifts',
    phrases: ['quà tết', 'quà biếu tết', 'quà tặng tết', 'giỏ quà tết', 'hộp quà tết', 'quà năm mới', 'quà tết nguyên đán', 'tết', 'sắm tết', 'tet gift', 'tet gifts', 'lunar new year gift'],
    wishes: [...just('tết', 'trà sen', 'mứt', 'hộp bánh kẹo', 'giò lụa', 'hương trầm', 'ấm chén'), ...well('bánh kẹo', 'hộp tráp', 'bát đĩa', 'đào', 'quất', 'giò chả'), ...also('bình lọ', 'khăn lụa', 'tranh thêu'), of('huong', 1)],
    priceFrom: null, priceTo: 5_000_000,
  },
  {
    key: 'qua-bieu-sep', name: 'Quà biếu sếp', nameEn: 'Gifts for the boss',
    phrases: ['quà biếu sếp', 'quà tặng sếp', 'quà cho sếp', 'biếu sếp', 'tặng sếp', 'quà biếu', 'quà tặng đối tác', 'quà doanh nghiệp', 'quà đối tác', 'quà cao cấp', 'quà sang trọng', 'gift for boss', 'business gift', 'corporate gift'],
    wishes: [...just('ấm chén', 'tranh sơn mài', 'bình hút lộc', 'trà sen', 'hộp tráp'), ...well('bình lọ', 'tượng gỗ', 'tượng đồng', 'tranh thêu', 'đồ thờ đồng'), ...also('khăn lụa', 'ví da', 'hương trầm')],
    priceFrom: 300_000, priceTo: 20_000_000,
  },
  {
    key: 'qua-tan-gia', name: 'Quà tân gia', nameEn: 'Housewarming gifts',
    phrases: ['quà tân gia', 'tân gia', 'quà mừng nhà mới', 'mừng nhà mới', 'quà nhà mới', 'quà về nhà mới', 'quà khai trương', 'housewarming gift', 'housewarming'],
    wishes: [...just('bình lọ', 'tranh sơn mài', 'tranh thêu', 'ấm chén'), ...well('bát đĩa', 'đèn', 'tượng gỗ', 'chuông trống đồng'), ...also('hộp tráp', 'giỏ khay')],
    priceFrom: 200_000, priceTo: 20_000_000,
  },
  {
    key: 'qua-cuoi', name: 'Quà cưới', nameEn: 'Wedding gifts',
    phrases: ['quà cưới', 'quà mừng cưới', 'mừng cưới', 'quà tặng đám cưới', 'quà đám cưới', 'quà kỷ niệm ngày cưới', 'wedding gift', 'wedding gifts', 'wedding present'],
    wishes: [...just('cưới', 'đôi', 'tranh thêu', 'ấm chén', 'bát đĩa'), ...well('bình lọ', 'khăn lụa', 'trang sức bạc', 'tranh sơn mài'), ...also('hộp tráp', 'đèn')],
    priceFrom: 200_000, priceTo: 10_000_000,
  },
  {
    key: 'qua-cho-me', name: 'Quà cho mẹ', nameEn: 'Gifts for mother',
    phrases: ['quà cho mẹ', 'quà tặng mẹ', 'quà sinh nhật mẹ', 'quà sinh nhật cho mẹ', 'tặng mẹ', 'quà 8/3', 'quà 20/10', 'quà ngày của mẹ', 'quà cho bà', 'quà tặng bà', 'gift for mother', 'gift for mom', 'mothers day gift'],
    wishes: [...just('khăn lụa', 'khăn tơ', 'áo dài', 'lược trâm', 'cho mẹ'), ...well('trang sức bạc', 'lụa theo mét', 'trà sen', 'khăn'), ...also('ấm chén', 'hộp tráp', 'nón')],
    priceFrom: null, priceTo: 5_000_000,
  },
  {
    key: 'qua-cho-ban-gai', name: 'Quà cho bạn gái', nameEn: 'Gifts for her',
    phrases: ['quà cho bạn gái', 'quà tặng bạn gái', 'quà sinh nhật bạn gái', 'quà cho vợ', 'quà tặng vợ', 'quà cho người yêu', 'quà valentine', 'tặng bạn gái', 'gift for girlfriend', 'gift for wife', 'gift for her'],
    wishes: [...just('trang sức bạc', 'khăn lụa', 'lược trâm', 'quạt lụa'), ...well('hộp tráp', 'sổ tay', 'khăn', 'hoa hồng'), ...also('nón', 'đèn lồng', 'áo dài')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-thay-co', name: 'Quà tặng thầy cô', nameEn: 'Gifts for teachers',
    phrases: ['quà tặng thầy cô', 'quà 20/11', 'quà 20 11', 'quà cho thầy cô', 'quà cho cô giáo', 'quà tặng cô giáo', 'quà cho thầy giáo', 'quà nhà giáo', 'quà ngày nhà giáo', 'gift for teacher', 'teacher gift'],
    wishes: [...just('khăn lụa', 'sổ tay', 'trà sen', 'ấm chén'), ...well('hộp tráp', 'quạt', 'bình lọ', 'tranh thêu'), ...also('áo dài', 'thiệp', 'hoa')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'qua-sinh-nhat', name: 'Quà sinh nhật', nameEn: 'Birthday gifts',
    phrases: ['quà sinh nhật', 'quà tặng sinh nhật', 'birthday gift', 'birthday present'],
    wishes: [...just('khăn lụa', 'trang sức bạc', 'sổ tay', 'hộp tráp'), ...well('ấm chén', 'lược trâm', 'quạt', 'ví da', 'bình lọ'), ...also('tò he', 'nón', 'đèn', 'thiệp')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-nguoi-nuoc-ngoai', name: 'Quà cho khách nước ngoài', nameEn: 'Gifts for guests from abroad',
    phrases: ['quà cho khách nước ngoài', 'quà tặng người nước ngoài', 'quà cho người nước ngoài', 'quà tặng khách nước ngoài', 'quà cho tây', 'quà việt nam', 'quà lưu niệm', 'quà lưu niệm việt nam', 'đồ lưu niệm', 'quà hà nội', 'vietnamese souvenir', 'vietnam souvenir', 'souvenir', 'vietnamese gift', 'gift from vietnam'],
    wishes: [...just('nón', 'khăn lụa', 'hộp tráp', 'quạt', 'lưu niệm', 'tò he'), ...well('tranh sơn mài', 'trà sen', 'lược trâm', 'sổ tay'), ...also('ấm chén', 'tranh thêu', 'áo dài', 'thiệp')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-mang-di-xa', name: 'Quà mang đi xa', nameEn: 'Gifts that travel',
    phrases: ['quà mang đi xa', 'quà đi xa', 'quà đi máy bay', 'quà gửi đi xa', 'quà dễ mang', 'quà gọn nhẹ', 'quà nhỏ gọn', 'light gift', 'travel gift'],
    wishes: [...just('khăn lụa', 'khăn', 'sổ tay', 'lược trâm', 'quạt'), ...well('trang sức bạc', 'ví da', 'thiệp', 'trà sen', 'lụa theo mét'), ...also('hộp tráp', 'bánh kẹo', 'miến dong')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'do-tho', name: 'Đồ thờ', nameEn: 'For the altar',
    phrases: ['đồ thờ', 'đồ thờ cúng', 'đồ cúng', 'bàn thờ', 'đồ bàn thờ', 'thờ cúng', 'thờ gia tiên', 'cúng giỗ', 'altar', 'altar set', 'ancestor altar', 'worship items'],
    wishes: [...just('đồ thờ đồng', 'đồ thờ gỗ', 'thờ', 'lư hương', 'mõ', 'chân nến'), ...well('hương', 'tượng phật', 'lục bình', 'chóe'), ...also('nghê chầu', 'tượng gỗ', 'hộp tráp', 'quỳ vàng')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'trang-tri-phong-khach', name: 'Trang trí phòng khách', nameEn: 'For the living room',
    phrases: ['trang trí phòng khách', 'đồ trang trí phòng khách', 'decor phòng khách', 'trang trí nhà', 'trang trí nhà cửa', 'đồ trang trí', 'đồ decor', 'decor nhà', 'living room decor', 'home decor'],
    wishes: [...just('tranh sơn mài', 'tranh thêu', 'bình lọ', 'lục bình', 'phòng khách'), ...well('đèn', 'tượng gỗ', 'quạt lụa treo tường', 'tượng đồng'), ...also('hộp tráp', 'giỏ khay', 'treo tường', 'trống đồng')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'do-tra-dao', name: 'Đồ trà đạo', nameEn: 'For the tea table',
    phrases: ['đồ trà đạo', 'trà đạo', 'bộ trà đạo', 'đồ uống trà', 'đồ pha trà', 'bàn trà đạo', 'thưởng trà', 'tea ceremony'],
    wishes: [...just('ấm chén'), ...well('trà sen', 'ướp trà', 'hộp trà', 'đựng trà', 'kỷ trà'), ...also('bàn trà', 'khay', 'ấm bạc')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'trung-thu', name: 'Trung thu', nameEn: 'Mid-autumn',
    phrases: ['trung thu', 'quà trung thu', 'tết trung thu', 'đồ trung thu', 'rằm tháng tám', 'mid autumn', 'mid autumn festival'],
    wishes: [...just('trung thu', 'bánh nướng', 'bánh dẻo', 'đèn lồng'), ...well('tò he', 'bánh đậu xanh', 'bánh cốm', 'cốm'), ...also('diều', 'đèn', 'trà sen')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'qua-tang', name: 'Quà tặng', nameEn: 'Gifts',
    phrases: ['quà tặng', 'quà', 'món quà', 'hộp quà', 'giỏ quà', 'quà tặng ý nghĩa', 'quà thủ công', 'gift', 'gifts', 'present', 'gift box'],
    wishes: [...just('hộp quà', 'quà', 'khăn lụa', 'hộp tráp', 'trà sen', 'ấm chén'), ...well('sổ tay', 'lược trâm', 'quạt', 'tranh thêu', 'trang sức bạc'), ...also('bình lọ', 'nón', 'ví da', 'tò he', 'thiệp')],
    priceFrom: null, priceTo: 5_000_000,
  },
];
