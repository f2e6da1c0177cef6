// The digits that VNI types marks with. Search writes spellings with them (`lu5a`), and reads them out of queries.

/** The combining mark of each digit; 9, the bar of đ, is no mark that combines. */
export const VNI_MARKS = {
  1: '\u0301',
  2: '\u0300',
  3: '\u0309',
  4: '\u0303',
  5: '\u0323',
  6: '\u0302',
  7: '\u031b',
  8: '\u0306',
} as const;
