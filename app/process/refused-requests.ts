// Requests that no page of ours could answer: said so at once, instead of as a failure deep inside.
import { photoLimits } from '#app/domain/catalogue/photo.ts';

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
/** A file and the words around it. What is a little too heavy its page refuses itself, in words; this is the end of patience. */
const mostFileBytes = 2 * photoLimits.bytes;

/** Addresses that take files; everywhere else a file is no form. The path in either language, and as the browser's router asks for it. */
const takesForms = /^(?:\/en)?\/xuong-cua-toi\/[^/?]+\/(?:don-dang-ky\/giay-to|xuong\/trang-xuong|nghe-nhan\/[^/?]+|ocop\/moi|hang\/nhap)(?:\.data)?(?:\?|$)/;
/** A photograph as it is, not in a form. */
const takesBytes = /^(?:\/en)?\/xuong-cua-toi\/[^/?]+\/anh$/;

function takesFiles(type: string | undefined, url: string): boolean {
  return (type === 'multipart/form-data' && takesForms.test(url)) || (type === 'application/octet-stream' && takesBytes.test(url));
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
  const files = takesFiles(type, url);
  if (Number(length) > (files ? mostFileBytes : mostFormBytes)) return { status: 413, words: 'Too long' };
  if (files) return null;
  return Number(length) > 0 && type !== 'application/x-www-form-urlencoded' ? { status: 415, words: 'Only forms' } : null;
}
