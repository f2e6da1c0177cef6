type Named = { id: string; vi: string; en: string };
type Palette = Partial<Record<string, string>>;
type Print = 'fine' | 'plain';

export const families: Named[];
export const patterns: Named[];
export const scenes: Named[];
export const crafts: string[];
export const defaultPalette: Record<string, string>;
export function drawObject(options: { family: string; seed: string; palette?: Palette; view?: string; size?: number; print?: Print; short?: boolean }): string;
export function watchObject(
  options: { family: string; seed: string },
  told: (choice: { by: 'pick'; chosen: unknown; from: readonly unknown[] } | { by: 'chance'; chosen: boolean; of: number } | { by: 'count'; chosen: number; low: number; high: number }) => void,
): void;
export function drawPattern(options: { kind: string; seed: string; palette?: Palette; scale?: number }): string;
export function drawScene(options: { kind: string; seed: string; palette?: Palette; width: number; height: number; print?: Print; short?: boolean }): string;
export function drawEmblem(options: { craft: string; seed: string; palette?: Palette; size?: number }): string;
