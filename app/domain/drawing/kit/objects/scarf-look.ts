// What is chosen of a silk scarf.
import type { Brocade } from '../tiles.ts';
import type { Dye } from './textile.ts';

export type ScarfLook = { shape: 'vuong' | 'dai'; dye: Dye; accent: Dye; weave: Brocade; motif: 'sen' | 'hac' | 'mau' | 'ca'; stripe: boolean };

/** The second colour: another dye than the cloth's. */
export const accentOf = ({ dye, accent }: ScarfLook): Dye => (accent === dye ? (dye === 'moc' ? 'do' : 'moc') : accent);
