import { isUuid } from '#app/domain/text/uuid.ts';
import { db, type Transaction } from '#app/platform/db.server.ts';
import { readSamplePaper } from '#app/platform/sample-papers.server.ts';
import { readDocument } from '#app/platform/sealed.server.ts';

export type Scan = { id: string; fileName: string; mediaType: string; bytes: number };

/** What is known of the paper behind a certificate; null where none of this workshop is. */
export async function findScan(workshopId: string, key: string | null, client: Transaction = db()): Promise<Scan | null> {
  if (isUuid(key)) return client.workshopDocument.findFirst({ where: { id: key, workshopId, kind: 'certificate' }, select: { id: true, fileName: true, mediaType: true, bytes: true } });
  const sample = key === null ? null : await readSamplePaper(key);
  return sample && key ? { id: key, fileName: 'mau.pdf', mediaType: 'application/pdf', bytes: sample.length } : null;
}

/** The paper itself, opened. */
export const readScan = ({ id }: Scan): Promise<Uint8Array<ArrayBuffer> | null> => (isUuid(id) ? readDocument(id) : readSamplePaper(id));
