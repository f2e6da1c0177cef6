// What the illustration kit can draw. Apart from the kit itself, so that a screen can name a kind without loading it.

/** Goods, each drawn 4:5. */
export const productFamilies = [
  'binh-gom', 'am-tra', 'bat-dia', 'lua', 'khan', 'ao-dai', 'tranh-theu', 'non-la', 'gio-tre', 'den-may', 'hop-son-mai',
  'tranh-son-mai', 'tuong-go', 'dao', 'luoc-sung', 'to-he', 'quat', 'huong', 'vang-quy', 'com', 'banh',
  'banh-chung', 'banh-day', 'xoi', 'gio-cha', 'bun-mien', 'tuong', 'tra-sen', 'banh-cuon', 'banh-keo', 'hoa-cay',
  'long-chim', 'dieu-sao', 'giay-da', 'giay-do', 'quai-thao', 'len', 'man',
  'duc-dong', 'kham-trai', 'moc', 'tien-go', 'nhac-cu', 'kim-hoan', 'co-kim-khi', 'dieu-khac',
] as const;
export type ProductFamily = (typeof productFamilies)[number];

/**
 * Views of one and the same thing: `plate` on the village's tile colour, `tint` on its own colour made pale, `detail`
 * close up, `other` as its family shows it a second time: opened, unrolled, with a branch in it.
 */
export const productViews = ['plate', 'tint', 'detail', 'other'] as const;
export type ProductView = (typeof productViews)[number];

/** Seamless patterns: a village's wall. */
export const patternKinds = [
  'men-ran', 'gam', 'dan-doi', 'dan-ba', 'vo-trung', 'non', 'huong', 'hoa-ti', 'cham', 'cham-go', 'theu', 'sen',
  'kham-trai', 'quy-vang', 'giay-do', 'da', 'la-dong', 'soi', 'canh-hoa', 'dieu', 'trong-dong', 'tien',
  'song-sat', 'nan-quat', 'khuon-banh', 'thoi', 'to-he', 'luoc-sung', 'luoi-dao', 'dan-nguyet', 'chu-trien', 'cay-gio', 'hat-com', 'rap-ao',
  'tua-quai', 'mui-len', 'qua-quat', 'hoa-cuc',
] as const;
export type PatternKind = (typeof patternKinds)[number];

/** How wide one tile is laid on a wall, in CSS pixels: crackle and hat rings large, weave small. */
export const patternWidths: Readonly<Record<PatternKind, number>> = {
  'men-ran': 360, gam: 120, 'dan-doi': 96, 'dan-ba': 96, 'vo-trung': 240, non: 360, huong: 220, 'hoa-ti': 160, cham: 160, 'cham-go': 120, theu: 220, sen: 240,
  'kham-trai': 240, 'quy-vang': 240, 'giay-do': 280, da: 160, 'la-dong': 240, soi: 140, 'canh-hoa': 240, dieu: 260, 'trong-dong': 260, tien: 120,
  'song-sat': 140, 'nan-quat': 160, 'khuon-banh': 200, thoi: 160, 'to-he': 220, 'luoc-sung': 200, 'luoi-dao': 180, 'dan-nguyet': 160, 'chu-trien': 140, 'cay-gio': 220, 'hat-com': 220, 'rap-ao': 220,
  'tua-quai': 176, 'mui-len': 180, 'qua-quat': 200, 'hoa-cuc': 220,
};

/** Views of a village, named after the yard or workshop they show. */
export const sceneKinds = [
  'lo-gom', 'lo-hop', 'nha-det', 'lang-non', 'cay-da', 'song-de', 'san-huong', 'xuong-son', 'san-quat', 'san-com', 'lo-ren', 'san-tuong', 'ngo-tre',
  'nha-theu', 'dam-sen', 'san-mien', 'bai-dieu', 'vuon-hoa', 'vuon-dao', 'vuon-quat',
  'xuong-moc', 'dung-nha', 'xuong-tien', 'nha-dan', 'san-kham', 'nha-long', 'xuong-sung',
  'bep-banh', 'bep-keo', 'bep-gio', 'lo-duc', 'nha-hoan', 'xuong-sat', 'lang-giay', 'nha-quy', 'goc-to-he', 'xuong-giay',
  'bep-xoi', 'bep-cuon', 'bep-day', 'bep-trung-thu',
  'nha-may',
] as const;
export type SceneKind = (typeof sceneKinds)[number];

/** The signs on artisans' seals. */
export const emblemCrafts = [
  'gom', 'lua', 'son-mai', 'theu', 'non', 'may-tre', 'go', 'ren', 'sung', 'to-he', 'quat', 'huong', 'quy-vang', 'com', 'banh',
  'banh-chung', 'bun-mien', 'gio-cha', 'tra-sen', 'hoa-cay',
  'long-chim', 'dieu', 'giay-da', 'giay-do', 'quai-thao',
  'duc-dong', 'kim-hoan', 'kham-trai', 'moc', 'tien-go', 'nhac-cu', 'co-kim-khi', 'bac',
] as const;
export type EmblemCraft = (typeof emblemCrafts)[number];

/** A colour as #RRGGBB. */
export type Colour = `#${string}`;

/** The kit's colours, named after the crafts' materials. */
export type KitColour = 'paper' | 'ink' | 'lacquer' | 'cobalt' | 'celadon' | 'rice' | 'goldleaf' | 'clay';
export type KitPalette = Partial<Record<KitColour, Colour>>;
