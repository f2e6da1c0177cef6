// Tags of answers (RFC 9110, 8.8.3), compared weakly: a proxy that compresses anew makes a strong tag weak.
const bare = (tag: string): string => tag.trim().replace(/^W\//, '');

/** The tag of a text that may come in another compression. */
export const weakTag = (tag: string): string => `W/${bare(tag)}`;

/** Whether whoever asks has this very answer already. */
export function hasAlready(request: Request, tag: string): boolean {
  return (request.headers.get('If-None-Match') ?? '').split(',').some((known) => bare(known) === bare(tag));
}
