/** Eight hexadecimal digits for an address: another text, another address. FNV-1a; says nothing of safety. */
export function textVersion(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
