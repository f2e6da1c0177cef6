/**
 * Other words for the same thing. `same`: any of them finds what any other finds. `narrow`: who types one of the first finds
 * what the broader ones find, and never the other way (who looks for a bowl may see plates; who looks for plates asked for no bowl).
 */
import { type PhrasesRefusal, readPhrases } from './phrases.ts';

export type Synonym = { says: string[]; means: string[] };
export type SynonymKind = 'same' | 'narrow';
export type TypedSynonym = { kind: SynonymKind; says: string; means: string };

export type SynonymVerdict = { ok: true; synonym: Synonym } | { ok: false; field: 'says' | 'means'; refusal: PhrasesRefusal | { code: 'only-itself' } };

const alike = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));

/** Which kind a kept row is. */
export const kindOf = ({ says, means }: Synonym): SynonymKind => (alike(says, means) ? 'same' : 'narrow');

/** A form as a row, or the field that is wrong. One word alone is no other word for anything. */
export function readSynonym({ kind, says: saidText, means: meantText }: TypedSynonym): SynonymVerdict {
  const says = readPhrases(saidText, kind === 'same' ? 2 : 1);
  if (!says.ok) return { ok: false, field: 'says', refusal: says.refusal };
  if (kind === 'same') return { ok: true, synonym: { says: says.phrases, means: says.phrases } };
  const means = readPhrases(meantText);
  if (!means.ok) return { ok: false, field: 'means', refusal: means.refusal };
  if (says.phrases.every((said) => means.phrases.every((meant) => meant === said))) return { ok: false, field: 'means', refusal: { code: 'only-itself' } };
  // The same words on both sides would be read back as the other kind: any for any, which is what they say.
  return { ok: true, synonym: { says: says.phrases, means: means.phrases } };
}
