// What every visitor is sent as the file it is, read where something is made of it.
import { readFile } from 'node:fs/promises';
import { unlessMissing } from './unless-missing.server.ts';

/** The text of a file under `public`, or null where there is none. The name is not a visitor's. */
export const readPublicFile = (name: string): Promise<string | null> => unlessMissing(readFile(`public/${name}`, 'utf8'));
