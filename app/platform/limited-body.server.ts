/** The body exactly as it was sent; null, without reading on, when it is longer than that. Whatever its length says, it is begun: who is answered before anything was read sees a broken line. */
export async function readBody(request: Request, mostBytes: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
