// What a phone downloads of script before a page is alive: every module that the page names, as it is sent with gzip.
import { gzipSync } from 'node:zlib';
import type { Server } from '#tests/support/servers.ts';

export async function scriptBytes(server: Server, page: string): Promise<{ files: number; modules: number; inline: number }> {
  const html = await (await fetch(server.origin + page)).text();
  const inline = [...html.matchAll(/<script(?![^>]*ld\+json)[^>]*>([^<]+)<\/script>/g)].reduce((sum, [, code]) => sum + gzipSync(code!).length, 0);
  const named = new Set([...html.matchAll(/(?:modulepreload" href|from|import)[ =]*"(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file!));
  // Asked by hand: fetch would unpack it and hide what travelled.
  const sizes = await Promise.all([...named].map(async (file) => Number((await fetch(server.origin + file, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } })).headers.get('Content-Length'))));
  return { files: named.size, modules: sizes.reduce((sum, size) => sum + size, 0), inline };
}
