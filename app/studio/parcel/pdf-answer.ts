import { privateFile } from '#app/platform/private-file.server.ts';

/** A PDF that is shown, not saved, and that nobody is to find: it has somebody's address on it. */
export function pdfAnswer(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  const answer = privateFile(bytes, { name: `${name}.pdf`, type: 'pdf', shown: 'inline' });
  answer.headers.set('X-Robots-Tag', 'noindex');
  return answer;
}
