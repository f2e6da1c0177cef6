// Who grows the flowers and trees of Hà Nội. As person.ts says: all of them are invented.
import { a, c, co, h, hanoi, type VillagePeople } from './person.ts';

export const peopleOfGardens: Record<string, VillagePeople> = {};
