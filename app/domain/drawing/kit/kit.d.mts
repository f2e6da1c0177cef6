type Named = { id: string; vi: string; en: string };
type Palette = Partial<Record<string, string>>;

export const patterns: Named[];
export const crafts: string[];
export function drawPattern(options: { kind: string; seed: string; palette?: Palette; scale?: number }): string;
export function drawEmblem(options: { craft: string; seed: string; palette?: Palette; size?: number }): string;
