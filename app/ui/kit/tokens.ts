// The shop's colours as the stylesheet has them, and the pairs of them that somebody has to read.
import { contrastRatio } from '#app/domain/villages/brand.ts';
import type { Hex } from '#app/domain/colour/oklab.ts';

export const lights = ['light', 'dark'] as const;
export type Light = (typeof lights)[number];
/** Token names without their dashes, in the order of the file. */
export type Tokens = ReadonlyMap<string, Hex>;

/** Reads the text of tokens.css. What the dark does not say anew stays as it is by day. */
export function readTokens(css: string): Record<Light, Tokens> {
  const at = css.indexOf('@variant dark');
  if (at < 0) throw new RangeError('no dark colours in this stylesheet');
  const colours = (text: string) => [...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name, colour]) => [name!, colour!] as const);
  const light = new Map(colours(css.slice(0, at)));
  return { light, dark: new Map([...light, ...colours(css.slice(at))]) };
}

export type Pair = { text: string; on: string; least: number };

const TEXT = 4.5;
/** Edges of controls, marks of a state, the ring of the focus. */
const EDGE = 3;

const pairs = (least: number, ons: readonly string[], texts: readonly string[]): Pair[] => ons.flatMap((on) => texts.map((text) => ({ text, on, least })));

/** Every pair that carries text or an edge, with the least contrast that WCAG 2.2 AA asks of it. */
export const readPairs: readonly Pair[] = [
  ...pairs(TEXT, ['paper', 'paper-2'], ['ink', 'ink-2', 'ink-3', 'lacquer-text', 'cobalt', 'celadon-deep', 'rice-deep', 'clay-deep', 'goldleaf-deep']),
  ...pairs(TEXT, ['paper-3'], ['ink', 'ink-2']),
  ...pairs(TEXT, ['lacquer', 'lacquer-deep'], ['on-lacquer']),
  ...pairs(TEXT, ['ink'], ['paper']),
  ...pairs(TEXT, ['celadon-wash'], ['celadon-deep', 'ink']),
  ...pairs(TEXT, ['clay-wash'], ['clay-deep', 'ink']),
  ...pairs(TEXT, ['lacquer-wash'], ['lacquer-text', 'ink']),
  ...pairs(TEXT, ['goldleaf', 'goldleaf-hi', 'goldleaf-lo'], ['on-goldleaf']),
  ...pairs(EDGE, ['paper', 'paper-2'], ['line-strong', 'focus', 'lacquer']),
];

/** The contrast of a pair in one light. Throws RangeError for a token that is not there. */
export function pairContrast(tokens: Tokens, { text, on }: Pick<Pair, 'text' | 'on'>): number {
  const [above, below] = [tokens.get(text), tokens.get(on)];
  if (!above || !below) throw new RangeError(`no colour is named ${above ? on : text}`);
  return contrastRatio(above, below);
}
