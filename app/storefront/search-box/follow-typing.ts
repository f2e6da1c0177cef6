// On the search page the results follow the typing: asked of the page by an event, for on a still page it is the page's own
// script that brings them (ui/document/refine-in-place.ts), and where the router works the router (products/catalogue.tsx).
import type { QueryTyped } from '#app/ui/document/query-typed.ts';

export type FollowedTyping = {
  askAfter(pauseMs: number, text: string): void;
  cancel(): void;
  /** Whether the page here shows results, which are then brought at once. */
  takes(text: string): boolean;
  isHere(): boolean;
};

export function followTyping(form: HTMLFormElement): FollowedTyping {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const isHere = () => new URL(form.action).pathname === location.pathname;
  const cancel = () => clearTimeout(rest);

  function show(text: string): void {
    if (!isHere()) return;
    // The other choices stay; the page of the list was one of other words.
    const address = new URL(location.href);
    address.hash = '';
    address.searchParams.delete('trang');
    if (text.trim()) address.searchParams.set('q', text.trim());
    else address.searchParams.delete('q');
    dispatchEvent(new CustomEvent('query-typed', { detail: { address: address.href } }) satisfies QueryTyped);
  }

  return {
    isHere,
    cancel,
    askAfter(pauseMs, text) {
      cancel();
      if (isHere()) rest = setTimeout(() => show(text), pauseMs);
    },
    takes(text) {
      cancel();
      show(text);
      return isHere();
    },
  };
}
