// One photograph on its way to the server. XMLHttpRequest, because fetch does not tell how much has gone out.
import { m } from '#app/i18n/paraglide/messages.js';
import { photoWords } from './photo-words.ts';
import type { UploadAnswer } from './upload-photo.ts';

export type Sent =
  | { kind: 'kept'; photo: string; width: number; height: number; placeholder: string }
  /** `mayPass`: it is not the file that is wrong, and the same file may be taken another day. */
  | { kind: 'refused'; words: string; mayPass?: boolean }
  /** Not now: the connection is gone, or there is too much to do. */
  | { kind: 'later'; afterMs?: number }
  | { kind: 'signed-out' }
  | { kind: 'stopped' };

export type Send = (file: Blob, onProgress: (share: number) => void, stop: AbortSignal) => Promise<Sent>;

/** Without a byte on its way for so long the connection is gone, whatever the system says. */
const silenceMs = 45_000;

export function sendTo(address: string): Send {
  return (file, onProgress, stop) =>
    new Promise((resolve) => {
      const request = new XMLHttpRequest();
      let watch = setTimeout(() => request.abort(), silenceMs);
      const alive = () => {
        clearTimeout(watch);
        watch = setTimeout(() => request.abort(), silenceMs);
      };
      const end = (sent: Sent | Promise<Sent>) => {
        clearTimeout(watch);
        resolve(sent);
      };
      request.upload.addEventListener('progress', ({ loaded, total }) => {
        alive();
        onProgress(total > 0 ? loaded / total : 0);
      });
      request.addEventListener('load', () => end(readAnswer(request)));
      request.addEventListener('error', () => end(whyNot(file)));
      request.addEventListener('abort', () => end(stop.aborted ? { kind: 'stopped' } : { kind: 'later' }));
      stop.addEventListener('abort', () => request.abort(), { once: true });
      request.open('POST', address);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('Accept', 'application/json');
      request.send(file);
    });
}

function readAnswer(request: XMLHttpRequest): Sent {
  const { status } = request;
  const retryAfter = Number(request.getResponseHeader('Retry-After'));
  if (status === 413) return { kind: 'refused', words: photoWords['too-heavy']() };
  // The way to the sign-in page was followed.
  if (status === 401 || new URL(request.responseURL, location.href).pathname.endsWith('/dang-nhap')) return { kind: 'signed-out' };
  if (status === 429 || status >= 500) return { kind: 'later', afterMs: retryAfter > 0 ? retryAfter * 1000 : undefined };
  try {
    const answer = JSON.parse(request.responseText) as UploadAnswer;
    if (answer.ok) return { kind: 'kept', photo: answer.photo, width: answer.width, height: answer.height, placeholder: answer.placeholder };
    if (typeof answer.message === 'string') return { kind: 'refused', words: answer.message, mayPass: answer.code === 'no-room' || answer.code === 'not-allowed' };
  } catch {
    // No answer of ours.
  }
  return { kind: 'refused', words: status === 404 ? photoWords['not-allowed']() : m.photo_refused_odd(), mayPass: true };
}

/** A file that the system gives up again fails like a lost connection, and would for ever. */
async function whyNot(file: Blob): Promise<Sent> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return { kind: 'later' };
  } catch {
    return { kind: 'refused', words: m.photo_refused_gone() };
  }
}
