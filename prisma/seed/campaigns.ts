// What the demonstration market shows for some days: one collection on the front page for the whole market, one of a
// village, one that comes and one that is over, and a banner. Invented, as their goods are.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '#app/platform/db.server.ts';
import { addDays, type Day, hanoiDay } from '#app/domain/time/hanoi.ts';
import { insertRows } from './insert-rows.ts';

type Sample = { slug: string; name: string; nameEn: string; words: string; wordsEn: string; village: string | null; from: number; to: number; homePlace: number | null; kinds: readonly string[]; each: number };

const SAMPLES: readonly Sample[] = [
  {
    slug: 'qua-tet-tram-nghe', name: 'Quà Tết từ trăm nghề', nameEn: 'Tết gifts from a hundred crafts', village: null, from: -2, to: 70, homePlace: 1, each: 1,
    words: 'Ấm chén cho bàn trà ngày xuân, lụa cho mẹ, hương trầm cho bàn thờ. Mỗi món một làng, chọn sớm để xưởng kịp gói.',
    wordsEn: 'Tea sets for the spring table, silk for mother, incense for the altar. Each thing is of another village; choose early, so that the workshops can pack in time.',
    kinds: ['Ấm chén', 'Khăn', 'Hương', 'Hộp tráp', 'Trà', 'Tranh sơn mài', 'Giỏ, khay', 'Quạt', 'Bánh kẹo', 'Tranh thêu', 'Bình, lọ', 'Áo dài'],
  },
  {
    slug: 'hoi-lang-bat-trang', name: 'Vào hội làng Bát Tràng', nameEn: 'Bát Tràng holds its festival', village: 'bat-trang', from: -1, to: 30, homePlace: 2, each: 4,
    words: 'Lò mở cửa đón khách. Những món các xưởng chọn bày trong ngày hội.',
    wordsEn: 'The kilns open their doors. What the workshops chose for the days of the festival.',
    kinds: ['Ấm chén', 'Bình, lọ', 'Bát đĩa'],
  },
  { slug: 'qua-mua-cuoi', name: 'Quà mùa cưới', nameEn: 'For the wedding season', village: null, from: 80, to: 140, homePlace: 1, each: 2, words: 'Đôi món cho đôi người, gói sẵn để mừng.', wordsEn: 'Pairs for a pair, ready to give.', kinds: ['Tranh thêu', 'Ấm chén', 'Khăn'] },
  { slug: 'qua-20-11', name: 'Quà tặng thầy cô', nameEn: 'For teachers', village: null, from: -40, to: -8, homePlace: 1, each: 2, words: 'Món nhỏ cho người lái đò.', wordsEn: 'Small things for those who taught us.', kinds: ['Khăn', 'Trà', 'Quạt'] },
];

export async function seedCampaigns(tx: Transaction, today: Date): Promise<void> {
  const day = (days: number): Day => addDays(hanoiDay(today), days);
  for (const { slug, name, nameEn, words, wordsEn, village, from, to, homePlace, kinds, each } of SAMPLES) {
    const of = village === null ? null : await tx.village.findUniqueOrThrow({ where: { slug: village }, select: { id: true } });
    const id = randomUUID();
    await insertRows(tx, 'collection', [{ id, slug, name, nameEn, words, wordsEn, villageId: of?.id ?? null, fromDay: day(from), toDay: day(to), homePlace, isDemo: true }]);
    const chosen = await choose(tx, kinds, each, of?.id ?? null);
    await insertRows(tx, 'collection_item', chosen.map((productId, at) => ({ collectionId: id, productId, position: at + 1 })));
    // A village's wears its pattern.
    if (village === null) await tx.collection.update({ where: { id }, data: { coverId: chosen[0] ?? null } });
  }
  await insertRows(tx, 'banner', [{ id: randomUUID(), villageId: null, text: 'Sắm Tết sớm: quà từ trăm nghề đã bày', textEn: 'Early for Tết: gifts from a hundred crafts', link: '/bo-suu-tap/qua-tet-tram-nghe', fromDay: day(-2), toDay: day(70), priority: 2 }]);
}

/** Of each kind the first few; where they are of no one village, no two of a kind are of the same. */
async function choose(tx: Transaction, kinds: readonly string[], each: number, villageId: string | null): Promise<string[]> {
  const chosen = new Set<string>();
  for (const kind of kinds) {
    const goods = await tx.product.findMany({ where: { status: 'published', category: { startsWith: kind }, ...(villageId === null ? {} : { villageId }) }, orderBy: { slug: 'asc' }, select: { id: true, villageId: true } });
    const fit = villageId === null ? goods.filter((one, at) => goods.findIndex((other) => other.villageId === one.villageId) === at) : goods;
    for (const { id } of fit.slice(0, each)) chosen.add(id);
  }
  return [...chosen];
}
