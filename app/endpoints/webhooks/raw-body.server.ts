import { readBody } from '#app/platform/limited-body.server.ts';

const mostBytes = 512 * 1024;

/** The body exactly as it was sent, for its signature; null when it is longer than any callback is. */
export const readRawBody = (request: Request): Promise<Buffer | null> => readBody(request, mostBytes);

export const tooLong = () => new Response('Too long', { status: 413 });
export const notProven = () => new Response('The signature does not prove the sender', { status: 401 });
export const onlyPost = () => new Response('Only POST', { status: 405, headers: { Allow: 'POST' } });
