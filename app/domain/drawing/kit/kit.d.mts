type Named = { id: string; vi: string; en: string };
type Palette = Partial<Record<string, string>>;
type Print = 'fine' | 'plain';

export const patterns: Named[];
export const scenes: Named[];
export const crafts: string[];
export function drawPattern(options: { kind: string; seed: string; palette?: Palette; scale?: number }): string;
export function drawScene(options: { kind: string; seed: string; palette?: Palette; width: number; height: number; print?: Print; short?: boolean }): string;
export function drawEmblem(options: { craft: string; seed: string; palette?: Palette; size?: number }): string;
