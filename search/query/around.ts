// Words that stand around what is looked for and say nothing of it: `mua nón lá ở đâu đẹp`. They are left out of a query that
// says something else too.
import { readWords } from '../words.ts';
import { type Phrases, phrases } from './tokens.ts';

export const AROUND_TEXTS = [
  'mua', 'bán', 'tìm', 'cần', 'muốn', 'cho', 'của', 'ở', 'tại', 'từ', 'bằng', 'và', 'với', 'có', 'các', 'những', 'loại', 'kiểu', 'hàng', 'đồ', 'món', 'sản phẩm', 'sp', 'shop', 'cửa hàng',
  'làng', 'làng nghề', 'nghề', 'xã', 'phường', 'quận', 'huyện', 'đất', 'xịn', 'đẹp', 'rẻ', 'giá', 'giá rẻ', 'giá tốt', 'chính hãng', 'chính gốc', 'truyền thống', 'thủ công', 'mỹ nghệ', 'handmade', 'ở đâu',
  'việt nam', 'vn', 'hà nội', 'hn', 'ta', 'xưa', 'online', 'nghệ nhân', 'tặng', 'biếu', 'mẫu', 'làm',
  'the', 'a', 'an', 'of', 'for', 'from', 'with', 'in', 'and', 'to', 'buy', 'vietnam', 'vietnamese', 'traditional', 'handcrafted', 'craft', 'crafts', 'village', 'hanoi', 'made', 'cheap', 'best',
];

export const AROUND: Phrases = phrases(...AROUND_TEXTS);

/** From one on. */
export const NUMERALS = readWords('một hai ba bốn năm sáu bảy tám chín mười');

/** Counts of things: of two products that fit, the one that has it stands first. */
export const COUNTED_TEXTS = ['bộ', 'đôi', 'cặp', 'cái', 'chiếc', 'con', 'tấm', 'bức', 'cây', 'bó', 'hộp quà', 'set', 'combo', 'pair', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'];

export const COUNTED: Phrases = phrases(...COUNTED_TEXTS);
