import type { RecognitionKind } from '#app/domain/villages/recognition.ts';
import { m } from '#app/i18n/paraglide/messages.js';

const kinds: Record<RecognitionKind, () => string> = {
  traditional_craft_village: m.village_recognised_traditional_craft_village,
  craft_village: m.village_recognised_craft_village,
  traditional_craft: m.village_recognised_traditional_craft,
};

/** "Làng nghề truyền thống từ 2009"; without the year when no page names one. */
export function recognitionWords(kind: RecognitionKind, year: number | null): string {
  return year === null ? kinds[kind]() : m.village_recognised_year({ kind: kinds[kind](), year });
}

export const recognitionName = (kind: RecognitionKind): string => kinds[kind]();
