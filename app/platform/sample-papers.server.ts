// The paper behind the certificates of the demonstration: one printed sample, said to be one on its face.
import { readFile } from 'node:fs/promises';

const samples: Readonly<Record<string, string>> = { 'seed/certificate-sample.pdf': 'prisma/seed/data/certificate-sample.pdf' };

/** The sample of this key, or null for a key that is none. */
export async function readSamplePaper(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = Object.hasOwn(samples, key) ? samples[key] : undefined;
  return file ? new Uint8Array(await readFile(file)) : null;
}
