const mostBytes = 512 * 1024;

/** The body exactly as it was sent, for its signature; null when it is longer than any callback is. */
export async function readRawBody(request: Request): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

export const tooLong = () => new Response('Too long', { status: 413 });
export const notProven = () => new Response('The signature does not prove the sender', { status: 401 });
export const onlyPost = () => new Response('Only POST', { status: 405, headers: { Allow: 'POST' } });
