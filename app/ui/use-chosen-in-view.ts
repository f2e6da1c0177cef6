import { useEffect, useRef } from 'react';

/** For a row of links that is wider than a phone: the one that is chosen is in sight, whenever another is. */
export function useChosenInView<Element extends HTMLElement>(chosen: string) {
  const row = useRef<Element>(null);
  useEffect(() => {
    const link = row.current?.querySelector('[aria-current]');
    if (!row.current || !link) return;
    const [outer, inner] = [row.current.getBoundingClientRect(), link.getBoundingClientRect()];
    row.current.scrollLeft += inner.left - outer.left - (outer.width - inner.width) / 2;
  }, [chosen]);
  return row;
}
