// On the search page the results follow the typing. Where the router works the page takes that up, and asks the router
// (products/catalogue.tsx); on a still page nobody does, and its own script brings them (ui/document/refine-in-place.ts).
import type { QueryTyped } from '#app/ui/document/query-typed.ts';

export type ShowInPlace = (address: string, step: 'replaceState') => unknown;

export type FollowedTyping = {
  askAfter(pauseMs: number, text: string): void;
  cancel(): void;
  /** Whether the page here shows results, which are then brought at once. */
  takes(text: string): boolean;
  isHere(): boolean;
};

export function followTyping(form: HTMLFormElement, showInPlace: ShowInPlace): FollowedTyping {
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
    const typed: QueryTyped = new CustomEvent('query-typed', { cancelable: true, detail: { address: address.href } });
    if (dispatchEvent(typed)) showInPlace(address.href, 'replaceState');
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
