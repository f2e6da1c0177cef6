import { randomUUID } from 'node:crypto';

/** The id of what a form will write: sent twice, it is written once. */
export const newKey = (): string => randomUUID();
