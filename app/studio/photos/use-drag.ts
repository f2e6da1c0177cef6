// A row of a list dragged by its grip, with a finger or a mouse; buttons beside it do the same without dragging.
import { useEffect, useState, type PointerEvent, type RefObject } from 'react';
import { movedTo } from './arrange.ts';

type Under = { from: number; to: number };
type Grip = {
  onPointerDown: (event: PointerEvent) => void;
  onPointerMove: (event: PointerEvent) => void;
  onPointerUp: () => void;
  onPointerCancel: () => void;
};

/** So near to an edge of the window the page goes along. */
const edge = 88;

export function useDrag({ list, onDrop }: { list: RefObject<HTMLOListElement | null>; onDrop: (from: number, to: number) => void }) {
  const [under, setUnder] = useState<Under | null>(null);
  const isDragging = under !== null;
  useEffect(() => {
    if (!isDragging) return;
    const stop = (event: KeyboardEvent) => event.key === 'Escape' && setUnder(null);
    addEventListener('keydown', stop);
    return () => removeEventListener('keydown', stop);
  }, [isDragging]);

  function follow({ clientY }: PointerEvent) {
    if (!under) return;
    if (clientY < edge) scrollBy(0, -16);
    else if (clientY > innerHeight - edge) scrollBy(0, 16);
    // As they are seen: in the page they keep their places, or a finger would lose what it holds.
    const rows = movedTo([...(list.current?.children ?? [])], under.from, under.to);
    const middle = (at: number) => {
      const { top, height } = rows[at]!.getBoundingClientRect();
      return top + height / 2;
    };
    if (under.to > 0 && clientY < middle(under.to - 1)) setUnder({ ...under, to: under.to - 1 });
    else if (under.to < rows.length - 1 && clientY > middle(under.to + 1)) setUnder({ ...under, to: under.to + 1 });
  }

  const gripOf = (at: number): Grip => ({
    onPointerDown(event) {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setUnder({ from: at, to: at });
    },
    onPointerMove: follow,
    onPointerUp() {
      if (under) onDrop(under.from, under.to);
      setUnder(null);
    },
    onPointerCancel: () => setUnder(null),
  });

  return { under, gripOf };
}
