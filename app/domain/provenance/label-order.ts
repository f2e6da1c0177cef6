/**
 * Which labels of a lot are asked for: so many of the lot, all alike, or of its numbered pieces, each with its own code, from one
 * number to another; on sheets of twenty-four or one to a piece of paper.
 */

export const LABEL_KINDS = ['lot', 'piece'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];
export const LABEL_PAPERS = ['sheet', 'single'] as const;
export type LabelPaper = (typeof LABEL_PAPERS)[number];

export const LABELS_PER_SHEET = 24;
/** Twenty sheets at a time: more is a slip of the finger, and nobody has as many stickers at hand. */
export const MOST_LABELS = 480;

export type LabelOrder = { paper: LabelPaper } & ({ kind: 'lot'; count: number } | { kind: 'piece'; from: number; to: number });

export type LabelOrderVerdict = { ok: true; order: LabelOrder } | { ok: false; code: 'no-count' | 'no-range' | 'too-many' | 'not-numbered' };

/** Null where nothing was asked: then it is a label for each piece. */
export type TypedLabelOrder = { kind: string; paper: string; count: string | null; from: string | null; to: string | null };

const whole = (typed: string): number => (/^[1-9]\d{0,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/** How many labels are offered for so many pieces: one each, as far as one printing goes. */
export const labelsOffered = (pieces: number): number => Math.max(1, Math.min(pieces, MOST_LABELS));

/** The order that was typed. Labels of the lot are counted, however many fit the sheet; pieces must have their numbers. */
export function judgeLabelOrder(typed: TypedLabelOrder, lot: { pieces: number; numbered: number }): LabelOrderVerdict {
  const kind = LABEL_KINDS.find((one) => one === typed.kind) ?? 'lot';
  const paper = LABEL_PAPERS.find((one) => one === typed.paper) ?? 'sheet';
  if (kind === 'lot') {
    const count = typed.count === null ? labelsOffered(lot.pieces) : whole(typed.count);
    if (!(count >= 1)) return { ok: false, code: 'no-count' };
    return count > MOST_LABELS ? { ok: false, code: 'too-many' } : { ok: true, order: { kind, paper, count } };
  }
  const from = typed.from === null ? 1 : whole(typed.from);
  const to = typed.to === null ? labelsOffered(lot.numbered) : whole(typed.to);
  if (!(from >= 1 && to >= from)) return { ok: false, code: 'no-range' };
  if (to - from + 1 > MOST_LABELS) return { ok: false, code: 'too-many' };
  if (to > lot.numbered) return { ok: false, code: 'not-numbered' };
  return { ok: true, order: { kind, paper, from, to } };
}
