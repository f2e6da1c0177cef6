// What shoppers' words mean besides themselves: other words for the same thing, and occasions to give. Curators keep
// them once a market is open; a new one begins with these.

/** Words that mean the same, any for any other. What stands here first is what the market's own texts say. */
export const SAME: readonly (readonly string[])[] = [
  // Gốm
  ['gốm sứ', 'gốm', 'sứ', 'đồ gốm', 'đồ sứ', 'pottery', 'ceramic', 'ceramics', 'porcelain', 'stoneware', 'earthenware'],
  ['ấm chén', 'ấm trà', 'bình trà', 'bộ ấm', 'bộ ấm trà', 'bộ trà', 'bộ ấm chén', 'ấm pha trà', 'bình pha trà', 'ấm tích', 'tea set', 'teaset', 'teapot', 'tea pot'],
  ['chén trà', 'chén uống trà', 'tách trà', 'ly trà', 'cốc trà', 'chung trà', 'tea cup', 'tea cups', 'teacup', 'teacups'],
  ['bình hoa', 'lọ hoa', 'bình lọ', 'bình cắm hoa', 'lọ cắm hoa', 'bình bông', 'lọ bông', 'vase', 'vases', 'flower vase'],
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
  ['áo dài', 'ao dai', 'long dress', 'dress'],
  ['thêu tay', 'thêu', 'đồ thêu', 'embroidery', 'embroidered', 'hand embroidery'],
  ['tranh thêu', 'tranh thêu tay', 'embroidered picture', 'embroidery painting'],
  // Mây tre, nón, quạt
  ['mây tre đan', 'mây tre', 'đan lát', 'đồ mây tre', 'đồ đan', 'đồ tre', 'rattan', 'wicker', 'bamboo'],
  ['giỏ', 'làn', 'lẵng', 'rổ', 'túi mây', 'túi cói', 'túi tre', 'bag', 'handbag', 'basket', 'baskets'],
  ['giỏ tre', 'rổ tre', 'làn tre', 'bamboo basket', 'bamboo baskets'],
  ['giỏ mây', 'làn mây', 'rattan basket', 'rattan baskets', 'wicker basket'],
  ['khay', 'mâm', 'tray'],
  ['chao đèn', 'chụp đèn', 'đèn mây tre', 'đèn thả', 'đèn tre', 'đèn mây', 'lampshade', 'lampshades', 'lamp shade', 'pendant lamp'],
  ['đèn', 'đèn trang trí', 'đèn bàn', 'lamp', 'light'],
  ['đèn lồng', 'lồng đèn', 'lantern'],
  ['nón', 'nón lá', 'conical hat', 'hat', 'hats', 'leaf hat', 'mũ lá'],
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
  ['gỗ mỹ nghệ', 'đồ gỗ', 'đồ gỗ mỹ nghệ', 'mộc mỹ nghệ', 'đồ mộc', 'nghề mộc', 'woodwork', 'woodcraft', 'wooden furniture'],
  ['tượng phật', 'tượng thích ca', 'tượng a di đà', 'buddha', 'buddha statue'],
  ['tượng', 'tượng gỗ', 'tượng trang trí', 'statue', 'sculpture', 'figurine'],
  ['bàn ghế', 'nội thất', 'bàn trà', 'bàn uống nước', 'bàn ghế phòng khách', 'furniture', 'table', 'chair'],
  ['sofa', 'sô pha', 'xa lông', 'sa lông', 'ghế xa lông', 'ghế sa lông', 'ghế sofa', 'salon'],
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
  ['tò he', 'con giống', 'con giống bột', 'con tò he', 'nặn bột', 'dough figurine', 'dough figurines'],
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
  ['giò lụa', 'chả lụa', 'giò chả', 'sausage', 'pork roll', 'pork rolls'],
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
  { says: ['chén trà', 'chén uống trà', 'tách trà', 'ly trà', 'cốc trà', 'chung trà', 'tea cup', 'tea cups', 'teacup', 'teacups'], means: ['ấm chén'] },
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
  /** What a name, after counts, or a category begins with: `khăn` is no kitchen cloth's `Khăn xô`, and `hương` no gỗ hương. */
  thing?: string;
  /** Words that stand side by side anywhere in a name or category. */
  words?: string;
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

const things = (weight: Wish['weight'], ...all: string[]): Wish[] => all.map((thing) => ({ thing, weight }));
const words = (weight: Wish['weight'], ...all: string[]): Wish[] => all.map((said) => ({ words: said, weight }));

export const INTENTS: readonly SeededIntent[] = [
  {
    key: 'qua-tet', name: 'Quà Tết', nameEn: 'Tết gifts',
    phrases: ['quà tết', 'quà biếu tết', 'quà tặng tết', 'giỏ quà tết', 'hộp quà tết', 'quà năm mới', 'quà tết nguyên đán', 'tết', 'sắm tết', 'chơi tết', 'hàng tết', 'tet gift', 'tet gifts', 'lunar new year', 'lunar new year gift'],
    wishes: [...words(3, 'tết', 'trà sen', 'mứt'), ...things(3, 'hộp bánh', 'hương trầm', 'ấm chén'), ...things(2, 'bánh kẹo', 'hộp tráp', 'bát đĩa', 'cành đào', 'cây đào', 'đào', 'quất', 'giò chả'), ...things(1, 'bình lọ', 'khăn lụa', 'tranh thêu', 'hương')],
    priceFrom: null, priceTo: 5_000_000,
  },
  {
    key: 'qua-bieu-sep', name: 'Quà biếu sếp', nameEn: 'Gifts for the boss',
    phrases: ['quà biếu sếp', 'quà tặng sếp', 'quà cho sếp', 'biếu sếp', 'tặng sếp', 'quà biếu', 'quà tặng đối tác', 'quà cho đối tác', 'quà đối tác', 'quà doanh nghiệp', 'quà tặng doanh nghiệp', 'quà cao cấp', 'quà sang trọng', 'gift for boss', 'business gift', 'corporate gift'],
    wishes: [...words(3, 'hút lộc', 'trà sen'), ...things(3, 'ấm chén', 'tranh sơn mài', 'hộp tráp'), ...things(2, 'bình lọ', 'tượng', 'tranh thêu', 'đồ thờ đồng'), ...things(1, 'khăn lụa', 'ví da', 'hương trầm')],
    priceFrom: 300_000, priceTo: 20_000_000,
  },
  {
    key: 'qua-tan-gia', name: 'Quà tân gia', nameEn: 'Housewarming gifts',
    phrases: ['quà tân gia', 'quà tặng tân gia', 'quà mừng tân gia', 'mừng tân gia', 'tân gia', 'quà mừng nhà mới', 'mừng nhà mới', 'quà nhà mới', 'quà về nhà mới', 'quà khai trương', 'quà mừng khai trương', 'khai trương', 'housewarming gift', 'housewarming'],
    wishes: [...things(3, 'bình lọ', 'tranh sơn mài', 'tranh thêu', 'ấm chén'), ...things(2, 'bát đĩa', 'đèn', 'tượng', 'chuông', 'trống đồng'), ...things(1, 'hộp tráp', 'giỏ khay')],
    priceFrom: 200_000, priceTo: 20_000_000,
  },
  {
    key: 'qua-cuoi', name: 'Quà cưới', nameEn: 'Wedding gifts',
    phrases: ['quà cưới', 'quà mừng cưới', 'quà tặng cưới', 'mừng cưới', 'quà tặng đám cưới', 'quà đám cưới', 'quà kỷ niệm ngày cưới', 'quà tân hôn', 'wedding gift', 'wedding gifts', 'wedding present'],
    wishes: [...words(3, 'cưới', 'đôi hạc', 'sen đôi'), ...things(3, 'tranh thêu', 'ấm chén', 'bát đĩa'), ...things(2, 'bình lọ', 'khăn lụa', 'trang sức bạc', 'tranh sơn mài'), ...things(1, 'hộp tráp', 'đèn')],
    priceFrom: 200_000, priceTo: 10_000_000,
  },
  {
    key: 'qua-cho-me', name: 'Quà cho mẹ', nameEn: 'Gifts for mother',
    phrases: ['quà cho mẹ', 'quà tặng mẹ', 'quà biếu mẹ', 'quà sinh nhật mẹ', 'quà sinh nhật cho mẹ', 'quà tặng sinh nhật mẹ', 'tặng mẹ', 'quà 8/3', 'quà 8 3', 'quà 8/3 cho mẹ', 'quà 8 3 cho mẹ', 'quà 20/10 cho mẹ', 'mothers day', 'mother’s day', 'quà 20/10', 'quà 20 10', 'quà ngày của mẹ', 'quà cho bà', 'quà tặng bà', 'gift for mother', 'gift for mom', 'mothers day gift'],
    wishes: [...words(3, 'cho mẹ'), ...things(3, 'khăn lụa', 'khăn tơ', 'khăn choàng', 'áo dài', 'lược trâm'), ...things(2, 'trang sức bạc', 'lụa theo mét', 'trà', 'khăn len', 'khăn quàng'), ...things(1, 'ấm chén', 'hộp tráp', 'nón')],
    priceFrom: null, priceTo: 5_000_000,
  },
  {
    key: 'qua-cho-bo', name: 'Quà cho bố', nameEn: 'Gifts for him',
    phrases: ['quà cho bố', 'quà tặng bố', 'quà cho ba', 'quà tặng ba', 'quà biếu bố mẹ', 'quà cho bố mẹ', 'quà tết cho bố mẹ', 'quà cho chồng', 'quà tặng chồng', 'quà cho bạn trai', 'quà tặng bạn trai', 'quà cho đàn ông', 'gift for dad', 'gift for father', 'gift for husband', 'gift for boyfriend', 'gift for him', 'fathers day gift'],
    wishes: [...things(3, 'ấm chén', 'ví da', 'thắt lưng'), ...words(3, 'trà sen'), ...things(2, 'giày', 'tượng', 'tranh sơn mài', 'bình lọ', 'hộp trà'), ...things(1, 'lư hương', 'diều', 'hương trầm')],
    priceFrom: null, priceTo: 5_000_000,
  },
  {
    key: 'mung-tho', name: 'Mừng thọ', nameEn: 'Gifts for elders',
    phrases: ['mừng thọ', 'quà mừng thọ', 'quà mừng thọ ông bà', 'quà cho ông bà', 'quà biếu ông bà', 'quà tặng ông bà', 'quà cho ông nội', 'quà cho ông', 'quà cho bà nội', 'quà cho bà ngoại', 'quà cho ông ngoại', 'gift for grandparents', 'gift for grandmother', 'gift for grandfather'],
    wishes: [...words(3, 'mừng thọ', 'chúc thọ', 'chữ thọ', 'đôi hạc'), ...things(2, 'ấm chén', 'áo dài', 'khăn lụa', 'trà'), ...words(2, 'hạc', 'trà sen'), ...things(1, 'tượng phật', 'tranh thêu', 'lụa theo mét')],
    priceFrom: null, priceTo: 10_000_000,
  },
  {
    key: 'qua-cho-be', name: 'Quà cho bé', nameEn: 'Gifts for children',
    phrases: ['quà cho bé', 'quà tặng bé', 'quà cho trẻ em', 'quà cho con', 'quà cho trẻ con', 'quà thôi nôi', 'quà đầy tháng', 'quà 1/6', 'quà 1 6', 'đồ chơi trẻ em', 'đồ chơi cho bé', 'gift for kids', 'gift for children', 'gift for baby', 'toys for kids', 'toys for children'],
    wishes: [...things(3, 'tò he', 'con quay'), ...words(3, 'thiếu nhi', 'trẻ em', 'cho bé', 'em bé'), ...things(2, 'diều', 'đèn lồng'), ...words(2, 'khăn sữa'), ...things(1, 'kẹo', 'nón cỡ nhỏ', 'bánh kẹo')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'qua-cho-ban-gai', name: 'Quà cho bạn gái', nameEn: 'Gifts for her',
    phrases: ['quà cho bạn gái', 'quà tặng bạn gái', 'quà sinh nhật bạn gái', 'quà sinh nhật cho bạn gái', 'quà cho vợ', 'quà tặng vợ', 'quà cho người yêu', 'quà tặng người yêu', 'quà valentine', 'tặng bạn gái', 'tặng vợ', 'gift for girlfriend', 'gift for wife', 'gift for her'],
    wishes: [...things(3, 'trang sức bạc', 'khăn lụa', 'khăn choàng', 'lược trâm', 'quạt lụa'), ...things(2, 'hộp tráp', 'sổ tay', 'khăn tơ', 'khăn len', 'hoa hồng'), ...things(1, 'nón', 'đèn lồng', 'áo dài')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-thay-co', name: 'Quà tặng thầy cô', nameEn: 'Gifts for teachers',
    phrases: ['quà tặng thầy cô', 'quà tặng thầy', 'quà 20/11', 'quà 20 11', 'quà cho thầy cô', 'quà cho cô giáo', 'quà tặng cô giáo', 'quà cho thầy giáo', 'quà nhà giáo', 'quà ngày nhà giáo', 'tặng thầy cô', 'tặng cô giáo', 'gift for teacher', 'teacher gift'],
    wishes: [...words(3, 'sổ tay'), ...things(3, 'khăn lụa', 'trà', 'ấm chén'), ...things(2, 'hộp tráp', 'quạt', 'bình lọ', 'tranh thêu'), ...things(1, 'áo dài', 'hoa cắt cành'), ...words(1, 'thiệp')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'qua-sinh-nhat', name: 'Quà sinh nhật', nameEn: 'Birthday gifts',
    phrases: ['quà sinh nhật', 'quà tặng sinh nhật', 'quà mừng sinh nhật', 'birthday gift', 'birthday present'],
    wishes: [...words(3, 'sổ tay'), ...things(3, 'khăn lụa', 'trang sức bạc', 'hộp tráp'), ...things(2, 'ấm chén', 'lược trâm', 'quạt', 'ví da', 'bình lọ'), ...things(1, 'tò he', 'nón', 'đèn'), ...words(1, 'thiệp')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-nguoi-nuoc-ngoai', name: 'Quà cho khách nước ngoài', nameEn: 'Gifts for guests from abroad',
    phrases: ['quà cho khách nước ngoài', 'quà tặng người nước ngoài', 'quà cho người nước ngoài', 'quà tặng khách nước ngoài', 'quà tặng bạn nước ngoài', 'quà cho khách tây', 'quà cho tây', 'quà việt nam', 'quà lưu niệm', 'quà lưu niệm việt nam', 'đồ lưu niệm', 'quà hà nội', 'vietnamese souvenir', 'vietnam souvenir', 'souvenir', 'souvenirs', 'vietnamese gift', 'gift from vietnam'],
    wishes: [...words(3, 'lưu niệm'), ...things(3, 'nón', 'khăn lụa', 'hộp tráp', 'quạt', 'tò he'), ...things(2, 'tranh sơn mài', 'trà', 'lược trâm'), ...words(2, 'sổ tay'), ...things(1, 'ấm chén', 'tranh thêu', 'áo dài'), ...words(1, 'thiệp')],
    priceFrom: null, priceTo: 3_000_000,
  },
  {
    key: 'qua-mang-di-xa', name: 'Quà mang đi xa', nameEn: 'Gifts that travel',
    phrases: ['quà mang đi xa', 'quà đi xa', 'quà đi máy bay', 'quà mang đi máy bay', 'quà gửi đi xa', 'quà dễ mang', 'quà gọn nhẹ', 'quà nhỏ gọn', 'quà nhẹ', 'light gift', 'travel gift'],
    wishes: [...words(3, 'sổ tay'), ...things(3, 'khăn lụa', 'khăn tơ', 'khăn len', 'khăn choàng', 'lược trâm', 'quạt'), ...things(2, 'trang sức bạc', 'ví da', 'trà', 'lụa theo mét'), ...words(2, 'thiệp'), ...things(1, 'hộp tráp', 'bánh kẹo', 'miến dong')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'do-tho', name: 'Đồ thờ', nameEn: 'For the altar',
    phrases: ['đồ thờ', 'đồ thờ cúng', 'đồ cúng', 'bàn thờ', 'đồ bàn thờ', 'thờ cúng', 'thờ gia tiên', 'đồ thờ gia tiên', 'cúng giỗ', 'altar', 'altar set', 'ancestor altar', 'worship items'],
    wishes: [...words(3, 'đồ thờ', 'ban thờ', 'thờ'), ...things(3, 'lư hương', 'mõ', 'chân nến'), ...things(2, 'hương', 'tượng phật', 'lục bình', 'chóe'), ...things(1, 'nghê chầu', 'tượng', 'quỳ vàng')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'trang-tri-phong-khach', name: 'Trang trí phòng khách', nameEn: 'For the living room',
    phrases: ['trang trí phòng khách', 'đồ trang trí phòng khách', 'decor phòng khách', 'trang trí nhà', 'trang trí nhà cửa', 'đồ trang trí', 'đồ decor', 'decor nhà', 'decor', 'living room decor', 'home decor'],
    wishes: [...words(3, 'phòng khách'), ...things(3, 'tranh sơn mài', 'tranh thêu', 'bình lọ'), ...things(2, 'đèn', 'tượng'), ...words(2, 'treo tường'), ...things(1, 'hộp tráp', 'giỏ khay', 'trống đồng')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'do-tra-dao', name: 'Đồ trà đạo', nameEn: 'For the tea table',
    phrases: ['đồ trà đạo', 'trà đạo', 'bộ trà đạo', 'đồ uống trà', 'đồ pha trà', 'bàn trà đạo', 'thưởng trà', 'uống trà', 'tea ceremony'],
    wishes: [...things(3, 'ấm chén'), ...words(2, 'trà sen', 'ướp trà', 'đựng trà'), ...things(2, 'hộp trà', 'kỷ trà'), ...things(1, 'bàn trà', 'ấm bạc', 'mâm đồng')],
    priceFrom: null, priceTo: null,
  },
  {
    key: 'trung-thu', name: 'Trung thu', nameEn: 'Mid-autumn',
    phrases: ['trung thu', 'quà trung thu', 'tết trung thu', 'quà tết trung thu', 'đồ trung thu', 'rằm tháng tám', 'mid autumn', 'mid autumn festival'],
    wishes: [...words(3, 'trung thu'), ...things(3, 'bánh nướng', 'bánh dẻo', 'đèn lồng'), ...things(2, 'tò he', 'bánh đậu xanh', 'bánh cốm', 'cốm'), ...things(1, 'diều', 'đèn'), ...words(1, 'trà sen')],
    priceFrom: null, priceTo: 2_000_000,
  },
  {
    key: 'qua-tang', name: 'Quà tặng', nameEn: 'Gifts',
    phrases: ['quà tặng', 'quà', 'món quà', 'hộp quà', 'giỏ quà', 'quà tặng ý nghĩa', 'quà thủ công', 'gift', 'gifts', 'present', 'gift box'],
    wishes: [...words(3, 'hộp quà', 'quà', 'trà sen'), ...things(3, 'khăn lụa', 'hộp tráp', 'ấm chén'), ...words(2, 'sổ tay'), ...things(2, 'lược trâm', 'quạt', 'tranh thêu', 'trang sức bạc'), ...things(1, 'bình lọ', 'nón', 'ví da', 'tò he'), ...words(1, 'thiệp')],
    priceFrom: null, priceTo: 5_000_000,
  },
];
