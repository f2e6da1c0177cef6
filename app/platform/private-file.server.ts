// A file for who asked for it, and for nobody else: no cache keeps it.

export const fileTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

type PrivateFile = {
  /** With its ending, in letters that every browser reads. */
  name: string;
  type: keyof typeof fileTypes;
  /** Looked at where it is, or saved. */
  shown?: 'inline' | 'attachment';
};

export function privateFile(body: Uint8Array<ArrayBuffer> | string, { name, type, shown = 'attachment' }: PrivateFile): Response {
  return new Response(body, { headers: { 'Content-Type': fileTypes[type], 'Content-Disposition': `${shown}; filename="${name}"`, 'Cache-Control': 'private, no-store' } });
}

/** That there is none for who asked. */
export const noFile = (status: 403 | 404): Response => new Response(null, { status, headers: { 'Cache-Control': 'private, no-store' } });
