// What the bench asks of search: what people type, from the commonest word to what nobody sells. Each kind is told apart,
// because what a query costs depends on how much it finds and on how often it has to be tried.

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
