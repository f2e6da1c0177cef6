import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';

/**
 * For a place with very many links: they are plain anchors, a quarter of the work of a router's link to render, and one
 * handler around them hands a plain click to the router. Every other click stays the browser's.
 */
export function useFollowLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = (event.target as Element).closest('a');
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented || link.target || link.origin !== location.origin) return;
    event.preventDefault();
    void navigate(link.pathname + link.search + link.hash);
  };
}
