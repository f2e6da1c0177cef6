// Which of the kit's drawings belong to which craft. Where the kit has no drawing of a craft, the nearest in material or
// in the movement of the hand stands in, and an artisan's seal carries the plain rosette.
import type { EmblemDrawing } from './drawing-spec.ts';
import type { EmblemCraft, PatternKind, ProductFamily, SceneKind } from './kinds.ts';

export type CraftDrawings = {
  pattern: PatternKind;
  scene: SceneKind;
  emblem: EmblemCraft;
  /** Goods of this craft that can be drawn truly; empty when none can. */
  families: readonly ProductFamily[];
};

// Said to be pure, so that a screen that needs something else of the drawings does not carry it.
const craftDrawings = /* @__PURE__ */ new Map<string, CraftDrawings>(/* @__PURE__ */ Object.entries({
  'gom-su': { pattern: 'men-ran', scene: 'lo-gom', emblem: 'gom', families: ['binh-gom', 'am-tra', 'bat-dia'] },
  lua: { pattern: 'gam', scene: 'nha-det', emblem: 'lua', families: ['lua', 'khan', 'ao-dai'] },
  det: { pattern: 'thoi', scene: 'nha-det', emblem: 'lua', families: ['khan', 'quai-thao', 'len', 'man'] },
  'may-mac': { pattern: 'rap-ao', scene: 'nha-det', emblem: 'lua', families: ['ao-dai'] },
  theu: { pattern: 'theu', scene: 'nha-theu', emblem: 'theu', families: ['tranh-theu', 'khan', 'ao-dai'] },
  'non-la': { pattern: 'non', scene: 'lang-non', emblem: 'non', families: ['non-la'] },
  'may-tre-dan': { pattern: 'dan-ba', scene: 'ngo-tre', emblem: 'may-tre', families: ['gio-tre', 'den-may'] },
  'long-chim': { pattern: 'dan-doi', scene: 'nha-long', emblem: 'long-chim', families: ['long-chim', 'quat'] },
  'dieu-sao': { pattern: 'dieu', scene: 'bai-dieu', emblem: 'dieu', families: ['dieu-sao'] },
  'son-mai': { pattern: 'vo-trung', scene: 'xuong-son', emblem: 'son-mai', families: ['hop-son-mai', 'tranh-son-mai'] },
  'kham-trai': { pattern: 'kham-trai', scene: 'san-kham', emblem: 'kham-trai', families: ['kham-trai', 'hop-son-mai'] },
  'vang-quy': { pattern: 'quy-vang', scene: 'nha-quy', emblem: 'quy-vang', families: ['vang-quy'] },
  'tac-tuong-go': { pattern: 'cham-go', scene: 'san-tuong', emblem: 'go', families: ['tuong-go', 'dieu-khac'] },
  'go-my-nghe': { pattern: 'chu-trien', scene: 'xuong-moc', emblem: 'moc', families: ['moc', 'dieu-khac'] },
  'tien-go': { pattern: 'tien', scene: 'xuong-tien', emblem: 'tien-go', families: ['tien-go'] },
  'nhac-cu': { pattern: 'dan-nguyet', scene: 'nha-dan', emblem: 'nhac-cu', families: ['nhac-cu'] },
  'sung-my-nghe': { pattern: 'luoc-sung', scene: 'xuong-sung', emblem: 'sung', families: ['luoc-sung'] },
  ren: { pattern: 'luoi-dao', scene: 'lo-ren', emblem: 'ren', families: ['dao'] },
  'co-kim-khi': { pattern: 'song-sat', scene: 'xuong-sat', emblem: 'co-kim-khi', families: ['co-kim-khi'] },
  'duc-dong': { pattern: 'trong-dong', scene: 'lo-duc', emblem: 'duc-dong', families: ['duc-dong'] },
  'kim-hoan': { pattern: 'hoa-ti', scene: 'nha-hoan', emblem: 'kim-hoan', families: ['kim-hoan'] },
  'giay-da': { pattern: 'da', scene: 'xuong-giay', emblem: 'giay-da', families: ['giay-da'] },
  'giay-do': { pattern: 'giay-do', scene: 'lang-giay', emblem: 'giay-do', families: ['giay-do'] },
  quat: { pattern: 'nan-quat', scene: 'san-quat', emblem: 'quat', families: ['quat'] },
  huong: { pattern: 'huong', scene: 'san-huong', emblem: 'huong', families: ['huong'] },
  'to-he': { pattern: 'to-he', scene: 'goc-to-he', emblem: 'to-he', families: ['to-he'] },
  com: { pattern: 'hat-com', scene: 'san-com', emblem: 'com', families: ['com', 'banh', 'xoi'] },
  'banh-keo': { pattern: 'khuon-banh', scene: 'bep-keo', emblem: 'banh', families: ['banh-keo', 'banh'] },
  'banh-xoi': { pattern: 'la-dong', scene: 'bep-banh', emblem: 'banh-chung', families: ['banh-chung', 'banh-day', 'xoi', 'banh-cuon'] },
  'bun-mien': { pattern: 'soi', scene: 'san-mien', emblem: 'bun-mien', families: ['bun-mien', 'tuong'] },
  'gio-cha': { pattern: 'cay-gio', scene: 'bep-gio', emblem: 'gio-cha', families: ['gio-cha'] },
  'tra-sen': { pattern: 'sen', scene: 'dam-sen', emblem: 'tra-sen', families: ['tra-sen'] },
  'hoa-cay': { pattern: 'canh-hoa', scene: 'vuon-hoa', emblem: 'hoa-cay', families: ['hoa-cay'] },
} satisfies Record<string, CraftDrawings>));

const nearest: CraftDrawings = { pattern: 'gam', scene: 'cay-da', emblem: 'bac', families: [] };

/** The drawings of a craft by its slug; a craft nobody has drawn yet gets brocade, the village gate and the rosette. */
export function drawingsOfCraft(craftSlug: string): CraftDrawings {
  return craftDrawings.get(craftSlug) ?? nearest;
}

/** Where a village's sign is not the one its craft has elsewhere: what it weaves is tassels for hats. */
const ownEmblems: Readonly<Partial<Record<string, EmblemCraft>>> = { 'trieu-khuc': 'quai-thao' };

/** Whose seal it is: an artisan, with the village that they work in and its craft. */
export type SealOwner = { slug: string; villageSlug: string; craftSlug: string };

/** An artisan's seal: the sign of their village or of its craft, in a border of their own. */
export function artisanEmblem({ slug, villageSlug, craftSlug }: SealOwner): EmblemDrawing {
  return { kind: 'emblem', craft: ownEmblems[villageSlug] ?? drawingsOfCraft(craftSlug).emblem, seed: slug };
}
