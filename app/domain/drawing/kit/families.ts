// Every family that declares its looks. A new one is a file under objects/ and a line here.
import type { ProductFamily } from '../kinds.ts';
import type { Family } from './family.ts';
import { vase } from './objects/binh-gom.ts';

export const declaredFamilies: readonly Family[] = [vase];

const byId = new Map(declaredFamilies.map((family) => [family.id, family]));

/** The family by its id, or undefined for one that is not declared yet. */
export const familyOf = (id: ProductFamily): Family | undefined => byId.get(id);
