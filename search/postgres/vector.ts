// Words as PostgreSQL's full text keeps them and asks for them. A word with marks stands twice at one place, folded
// and as it is spelled, so that one query can mix both: `gốm bat tràng`.
import type { ProductDocument } from '../document.ts';
import { readWords, type Word } from '../words.ts';

type Weight = 'A' | 'B' | 'C';

// Words of two fields are never neighbours.
const FIELD_GAP = 4;
const MOST_WORDS_A_FIELD = 60;

const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, '')}'`;

/** The text form of a product's `tsvector`. */
export function documentVector(document: ProductDocument): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const add = (text: string, weight: Weight): void => {
    for (const { folded, marked } of readWords(text, MOST_WORDS_A_FIELD)) {
      position += 1;
      for (const lexeme of marked ? [folded, marked] : [folded]) {
        const at = places.get(lexeme);
        if (at) at.push(`${position}${weight}`);
        else places.set(lexeme, [`${position}${weight}`]);
      }
    }
    position += FIELD_GAP;
  };
  add(document.name, 'A');
  for (const text of document.kinds) add(text, 'B');
  for (const text of document.making) add(text, 'C');
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ');
}

/** Name, village and craft in one folded line. */
export function foldedLine(document: ProductDocument): string {
  return foldedText([document.name, document.village.name, document.craft.name].flatMap((text) => readWords(text)));
}

export function foldedText(words: readonly Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

/** Every word somewhere, marks or not. */
export function everyWord(words: readonly Word[]): string {
  return words.map(({ folded }) => quoted(folded)).join(' & ');
}

/** Every word somewhere, spelled as it was typed. */
export function everyWordAsSpelled(words: readonly Word[]): string {
  return words.map(({ folded, marked }) => quoted(marked ?? folded)).join(' & ');
}

/** The words side by side and in order, in the product's name. */
export function phraseInName(words: readonly Word[]): string {
  return words.map(({ folded, marked }) => `${quoted(marked ?? folded)}:A`).join(' <-> ');
}

/** Every word, the last of them perhaps half typed; with `all`, each of them perhaps. */
export function beginnings(words: readonly Word[], all = false): string {
  return words
    .map(({ folded, marked }, index) => (all || index === words.length - 1 ? `${quoted(marked ?? folded)}:*` : quoted(marked ?? folded)))
    .join(' & ');
}
