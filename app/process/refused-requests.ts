// Requests that no page of ours could answer: said so at once, instead of as a failure deep inside.

type Asked = {
  method: string;
  /** Path and query as they were sent. */
  url: string;
  headers: { host?: string; 'content-type'?: string; 'content-length'?: string };
};

export type Refusal = { status: 400 | 405 | 411 | 413 | 415; words: string; headers?: Record<string, string> };

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const bodiless = new Set(['GET', 'HEAD', 'OPTIONS']);
/** The longest form of ours, an order with a full cart, is a fiftieth of it. */
const mostFormBytes = 1_048_576;

/** Pages that take files, and the most that one sending may hold: the file and a little around it. Everywhere else a file is no form. */
const uploads: readonly (readonly [pages: RegExp, mostBytes: number])[] = [
  // Papers of a workshop.
  [/^xuong-cua-toi\/[^/]+\/don-dang-ky\/giay-to$/, 15_100_000],
];

/** How much a page takes as files; 0 for one that takes none. The path may be in either language, and as the browser's router asks for it. */
function mostUploadBytes(url: string): number {
  const path = url.split('?')[0]!.replace(/^\/(en\/)?/, '').replace(/\.data$/, '');
  return uploads.find(([pages]) => pages.test(path))?.[1] ?? 0;
}

/** Why a request is not taken, or null. Callbacks read their own bodies with a limit of their own. */
export function refusalOf({ method, url, headers }: Asked): Refusal | null {
  // fetch's Request has no TRACE and no CONNECT.
  if (!methods.includes(method)) return { status: 405, words: 'Method not allowed', headers: { Allow: methods.join(', ') } };
  // PostgreSQL keeps no NUL in a text, so nothing of ours has one in its name.
  if (!URL.canParse(`http://${headers.host}${url}`) || url.includes('%00')) return { status: 400, words: 'Bad request' };
  if (bodiless.has(method) || url.startsWith('/webhooks/')) return null;
  const length = headers['content-length'];
  if (length === undefined) return { status: 411, words: 'Length required' };
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const mostBytes = type === 'multipart/form-data' ? mostUploadBytes(url) : mostFormBytes;
  if (mostBytes === 0) return { status: 415, words: 'Only forms' };
  if (Number(length) > mostBytes) return { status: 413, words: 'Too long' };
  if (type === 'multipart/form-data') return null;
  return Number(length) > 0 && type !== 'application/x-www-form-urlencoded' ? { status: 415, words: 'Only forms' } : null;
}
