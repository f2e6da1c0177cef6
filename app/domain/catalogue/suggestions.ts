// What the list under the search box is made of, as it travels to the browser.

/** A stretch of a text, and whether the query said it. Together they are the text in NFC. */
export type MarkedPart = [text: string, said: boolean];

/** An entry: where it leads, and its name and a note beside it with what the query said of them. */
export type Suggested = { path: string; name: MarkedPart[]; note?: MarkedPart[]; picture?: string };

export type SuggestionKind = 'queries' | 'villages' | 'crafts' | 'artisans' | 'products';

export type SuggestionOption = Suggested & {
  price?: string;
  /** As the seal shows them, and as they are heard. */
  stars?: { count: number; said: string };
};

export type SuggestionGroup = { kind: SuggestionKind; title: string; options: SuggestionOption[] };

export type SuggestionAnswer = {
  title: string;
  /** Only those with entries. */
  groups: SuggestionGroup[];
  /** How many there are. */
  says: string;
};
