// What the address of a lot's labels calls its parts: `?loai=mon&tu=1&den=24&giay=a4`, `?loai=lo&may=12&giay=le`.
import type { LabelKind, LabelPaper } from '#app/domain/provenance/label-order.ts';

export const kindNames: Record<LabelKind, string> = { lot: 'lo', piece: 'mon' };
export const paperNames: Record<LabelPaper, string> = { sheet: 'a4', single: 'le' };

export const kindOf = (name: string | null): LabelKind => (name === kindNames.piece ? 'piece' : 'lot');
export const paperOf = (name: string | null): LabelPaper => (name === paperNames.single ? 'single' : 'sheet');
