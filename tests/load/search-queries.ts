// What the bench asks of search: what people type, from the commonest word to what nobody sells. Each kind is told apart,
// because what a query costs depends on how much it finds and on how often it has to be tried.
import { fold } from '#app/domain/text/vietnamese.ts';
import { chanceOf } from '#prisma/seed/chance.ts';

export type QueryKind = { name: string; addresses: string[] };

const asked = (...texts: string[]): string[] => texts.map((text) => `q=${encodeURIComponent(text)}`);

export const SEARCHES: readonly QueryKind[] = [
  { name: 'common word', addresses: asked('gốm', 'lua', 'lụa', 'bình', 'mây tre đan', 'gỗ') },
  { name: 'thing', addresses: asked('khăn lụa', 'am tra', 'bình hoa men lam', 'nón lá', 'tranh sơn mài', 'chuồn chuồn tre') },
  { name: 'village', addresses: asked('gom bat trang', 'lụa vạn phúc', 'nón làng chuông', 'đồ đồng đại bái') },
  { name: 'filters in words', addresses: asked('bình hoa dưới 500k', 'gốm ocop 4 sao', 'khăn lụa còn hàng', 'từ 200 đến 500 nghìn') },
  {
    name: 'filters beside',
    addresses: ['q=g%E1%BB%91m&sao=4&con-hang=1', 'q=lua&gia-den=500000', 'q=b%C3%ACnh&lang=bat-trang', 'q=tranh&gia-tu=1000000&xep=gia-tang', 'q=kh%C4%83n&sao=3&sao=4', 'lang=bat-trang&sao=4', 'gia-den=300000&xep=ban-chay'],
  },
  { name: 'mistyped', addresses: asked('binh hao', 'xơn mài', 'khan luua', 'goms bat trang', 'lujaf', 'battrang', 'nonla') },
  { name: 'occasion', addresses: asked('quà tết', 'qua bieu sep', 'quà tân gia dưới 1 triệu', 'trung thu') },
  { name: 'English', addresses: asked('pottery', 'silk scarf', 'conical hat') },
  { name: 'no answer', addresses: asked('xyzzyq', 'iphone 15', 'máy giặt cũ') },
];

/** As they are typed, letter after letter. */
export const SUGGESTIONS: readonly QueryKind[] = [
  { name: 'first letters', addresses: asked('g', 'lu', 'bì', 'kh', 'nó', 'tr') },
  { name: 'a word', addresses: asked('gốm', 'lua', 'tranh', 'bình h', 'khăn lụ', 'nón') },
  { name: 'further words', addresses: asked('gom bat tr', 'bình hoa men l', 'áo dài lụa', 'tranh sơn m', 'am tra bat trang') },
  { name: 'mistyped', addresses: asked('binh hao', 'goms', 'nonla', 'battr') },
  { name: 'occasion', addresses: asked('quà t', 'quà tết') },
  { name: 'no answer', addresses: asked('xyzzyq', 'iphone') },
];

const FILTERS = ['', '', '', '&con-hang=1', '&sao=4', '&sao=5', '&gia-den=300000', '&gia-den=500000', '&gia-tu=200000&gia-den=1000000', '&xep=gia-tang', '&xep=ban-chay', '&lang=bat-trang', '&lang=van-phuc'];

/** So many requests as a crowd makes them: by the first words of what is sold, with and without marks and filters, a few asked often and most seldom (Zipf's law). Always the same ones. */
export function crowdOf(names: readonly string[], requests: number): { addresses: string[]; different: number } {
  const chance = chanceOf('crowd');
  const texts = [...new Set(names.flatMap((name) => [2, 3, 4].map((length) => name.split(/[\s,]+/).slice(0, length).join(' ').toLowerCase())))].flatMap((text) => [text, fold(text)]);
  const different = chance.shuffle([...new Set(texts.flatMap((text) => FILTERS.map((filters) => `q=${encodeURIComponent(text)}${filters}`)))]);
  const addresses = Array.from({ length: requests }, () => different[Math.floor((different.length + 1) ** chance.float()) - 1]!);
  return { addresses, different: new Set(addresses).size };
}
