// What the content files say in Vietnamese, in English: word for word where a thing has a name of its own (content/english),
// by rule where it is a measure.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('content/english/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, string>;
const texts: ReadonlyMap<string, string> = readdirSync(folder).reduce((known, name) => addTexts(known, read(name)), new Map<string, string>());

/** A text has one English: two files that differ would show the last one read everywhere. */
function addTexts(known: Map<string, string>, more: Record<string, string>): Map<string, string> {
  for (const [text, said] of Object.entries(more)) {
    if ((known.get(text) ?? said) !== said) throw new RangeError(`two texts in English for: ${text}`);
    known.set(text, said);
  }
  return known;
}

const N = String.raw`(\d[\d.,]*)`;
/** One part of a measure and what it is in English; `$1`, `$2` are its figures. */
const measures: readonly [string, string][] = [
  [`cao ${N} cm`, '$1 cm high'], [`rộng ${N} cm`, '$1 cm wide'], [`thân rộng ${N} cm`, 'body $1 cm wide'], [`cao cả nắp ${N} cm`, '$1 cm high with its lid'], [`cao cả quai ${N} cm`, '$1 cm high with its handle'],
  [`dài ${N} cm`, '$1 cm long'], [`dày ${N} cm`, '$1 cm thick'], [`khổ ${N} cm`, '$1 cm wide'], [`nan ${N} cm`, '$1 cm ribs'], [`xòe rộng ${N} cm`, '$1 cm open'], [`trâm ${N} cm`, 'hairpin $1 cm'], [`dây ${N} m`, '$1 m cord'], [`đui (E\\d+)`, '$1 socket'],
  [`đường kính ${N} cm`, '$1 cm across'], [`đường kính ${N} đến ${N} cm`, '$1 to $2 cm across'], [`đường kính ([\\d, ]+) và ${N} cm`, '$1 and $2 cm across'], [`khung tròn ${N} cm`, 'round frame $1 cm'],
  [`${N} × ${N} cm`, '$1 × $2 cm'], [`${N} × ${N} × ${N} cm`, '$1 × $2 × $3 cm'], [`ba tấm ${N} × ${N} cm`, 'three panels of $1 × $2 cm'],
  [`ấm ${N} ml`, 'pot $1 ml'], [`chén ${N} ml`, 'cups $1 ml'], [`${N} chén`, '$1 cups'], [`đĩa ${N} cm`, 'plate $1 cm'], [`bát ${N} cm`, 'bowl $1 cm'], [`${N} đĩa ${N} cm`, '$1 plates of $2 cm'], [`${N} bát ${N} cm`, '$1 bowls of $2 cm'],
  [`chặt ${N} cm`, 'cleaver $1 cm'], [`thái lớn ${N} cm`, 'large slicer $1 cm'], [`thái nhỏ ${N} cm`, 'small slicer $1 cm'], [`dao chặt lưỡi ${N} cm`, 'cleaver with a $1 cm blade'], [`dao thái lưỡi ${N} cm`, 'kitchen knife with a $1 cm blade'], [`dao rựa lưỡi ${N} cm`, 'billhook with a $1 cm blade'], [`dao mổ lưỡi ${N} cm`, 'poultry knife with a $1 cm blade'], [`dao lọc lưỡi ${N} cm`, 'boning knife with a $1 cm blade'],
  [`que dài ${N} cm`, 'sticks $1 cm long'], [`tăm dài ${N} cm`, 'sticks $1 cm long'], [`${N} que`, '$1 sticks'], [`${N} nén`, '$1 sticks'], [`khoảng ${N} chiếc`, 'about $1 pieces'], [`hai bó ${N} que`, 'two bundles of $1 sticks'], ['ba bó', 'three bundles'],
  [`lá ${N} × ${N} cm`, 'leaves of $1 × $2 cm'], [`tập ${N} lá`, 'book of $1 leaves'], [`tập ${N} lá ${N} × ${N} cm`, 'book of $1 leaves, $2 × $3 cm'], [`${N} lá`, '$1 leaves'], [`${N} lá ${N} × ${N} cm`, '$1 leaves of $2 × $3 cm'], ['bút', 'brush'], ['keo', 'size'],
  [`tán rộng ${N} cm`, 'crown $1 cm wide'], [`${N} cành`, '$1 stems'], [`${N} bông`, '$1 flowers'],
  [`khối lượng ${N} g`, '$1 g'], [`gói ${N} g`, 'pack of $1 g'], [`lọ ${N} g`, 'jar of $1 g'], [`${N} (g|kg|ml)`, '$1 $2'], [`mỗi chiếc ${N} (g|kg)`, '$1 $2 each'], [`mỗi gói ${N} g`, '$1 g each'], [`${N} gói`, '$1 packs'], [`${N} miếng`, '$1 pieces'], [`${N} thanh`, '$1 bars'], [`${N} chiếc`, '$1 pieces'], [`${N} chiếc và trà`, '$1 pieces and tea'],
  [`${N} tờ`, '$1 sheets'], [`${N} trang`, '$1 pages'], [`dài ${N} m`, '$1 m long'], [`cao ${N} m`, '$1 m high'], [`${N} × ${N} m`, '$1 × $2 m'], [`tua dài ${N} cm`, '$1 cm tassels'], ['ba súc', 'three bolts'], [`mỗi súc ${N} m`, '$1 m each'], [`${N} cuộn`, '$1 rolls'], [`mỗi cuộn ${N} m`, '$1 m each'],
  [`sải cánh ${N} cm`, '$1 cm wingspan'], [`ống sáo dài nhất ${N} cm`, 'longest flute $1 cm'], [`ống dài nhất ${N} cm`, 'longest tube $1 cm'], [`${N} ống`, '$1 tubes'], [`${N} khung`, '$1 frames'], [`cỡ ${N}`, 'size $1'], [`bàn chân dài ${N} cm`, 'for a $1 cm foot'],
  [`${N} hạt`, '$1 beads'], [`hạt ${N} mm`, '$1 mm beads'], [`lòng ${N} cm`, '$1 cm inside'], [`bạc ${N} g`, '$1 g of silver'], [`mặt ${N} cm`, 'pendant $1 cm'], [`ổ đá ${N} cm`, 'setting $1 cm across'], ['bốn chiếc', 'four pieces'], ['bảy chiếc', 'seven pieces'], ['chín chiếc', 'nine pieces'],
  ['hai chiếc', 'two pieces'], ['hai ghế một bàn', 'two chairs and a table'], ['một ghế một bàn', 'one seat and a table'], ['ba chiếc', 'three pieces'], ['năm chiếc', 'five pieces'], ['sáu chiếc', 'six pieces'], ['ba con trên đế gỗ', 'three figures on a wooden base'], ['theo số đo của bạn', 'to your measurements'], ['kèm quần', 'with trousers'], ['khung gỗ', 'wooden frame'], ['hộp giấy cứng', 'stiff card box'], ['bán theo mét', 'sold by the metre'], ['cắt liền tấm', 'cut in one length'],
];
const rules = measures.map(([pattern, english]) => [new RegExp(`^${pattern}$`), english] as const);

/** `1,5` is 1.5 and `1.000` is 1,000. */
const figures = (text: string): string => text.replace(/\d[\d.,]*\d/g, (figure) => figure.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')));

function measure(part: string): string | null {
  const rule = rules.find(([pattern]) => pattern.test(part));
  return rule ? part.replace(rule[0], rule[1]) : null;
}

function measured(text: string): string | null {
  // Diameters are counted off with commas of their own.
  const parts = text.match(/\s*đường kính [\d, ]+ và \d+ cm|[^,;]+(?:,\d+[^,;]*)*/g) ?? [];
  const english = parts.map((part) => measure(part.trim()));
  return english.every((part) => part !== null) ? figures(english.join(', ')) : null;
}

/** The English of a text; of several sentences, each. Throws for words that nobody has put into English yet. */
export function english(text: string): string {
  const found = texts.get(text) ?? measured(text);
  if (found !== null && found !== undefined) return found;
  const sentences = text.split(/(?<=[.?!]”?)\s+/);
  if (sentences.length > 1) return sentences.map(english).join(' ');
  throw new RangeError(`no English for: ${text}`);
}
