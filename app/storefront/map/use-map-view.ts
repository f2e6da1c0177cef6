import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

export const CLOSEST = 6;
const STEP = 1.5;
/** A pointer that moved less than this meant to click. */
const DRAG_FROM = 5;

/** Where in the view to zoom, in pixels from its corner; what is there stays there. */
type Spot = { x: number; y: number };

export type MapView = {
  /** 1 shows the whole sheet. */
  zoom: number;
  closer(): void;
  farther(): void;
  whole(): void;
  /** Brings a point of the sheet, in parts of its width and height, to the middle. */
  show(point: { x: number; y: number }, zoom?: number): void;
};

/**
 * A sheet in a window that scrolls. Moving about is the browser's own scrolling: a finger, a trackpad and the arrow
 * keys work as everywhere, a focused mark comes into view by itself, and at the edge of the sheet the page scrolls on.
 * Only what scrolling cannot do is added: zoom by keys, by pinch and by wheel with ctrl, and dragging with a mouse.
 */
export function useMapView(view: RefObject<HTMLElement | null>): MapView {
  const [zoom, setZoom] = useState(1);
  const current = useRef(1);
  const anchor = useRef<{ part: Spot; spot: Spot } | null>(null);

  const zoomTo = useCallback(
    (wanted: number, spot?: Spot, point?: Spot) => {
      const window = view.current;
      const sheet = window?.firstElementChild;
      if (!window || !sheet) return;
      const next = Math.min(CLOSEST, Math.max(1, Math.abs(wanted - 1) < 0.04 ? 1 : wanted));
      const at = spot ?? { x: window.clientWidth / 2, y: window.clientHeight / 2 };
      const [frame, box] = [window.getBoundingClientRect(), sheet.getBoundingClientRect()];
      const part = point ?? { x: (frame.left + at.x - box.left) / box.width, y: (frame.top + at.y - box.top) / box.height };
      anchor.current = { part, spot: at };
      if (next === current.current) settle(window, anchor);
      current.current = next;
      setZoom(next);
    },
    [view],
  );

  // Before the browser paints, so that the point under the finger does not jump.
  useLayoutEffect(() => {
    if (view.current) settle(view.current, anchor);
  }, [view, zoom]);

  useEffect(() => {
    const window = view.current;
    if (!window) return;
    const spotOf = (x: number, y: number): Spot => {
      const frame = window.getBoundingClientRect();
      return { x: x - frame.left, y: y - frame.top };
    };
    const leave = new AbortController();
    const { signal } = leave;

    window.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        zoomTo(current.current * Math.exp(-event.deltaY / 240), spotOf(event.clientX, event.clientY));
      },
      { passive: false, signal },
    );

    let pinch: { apart: number; zoom: number } | null = null;
    const apart = ([a, b]: TouchList) => Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY);
    window.addEventListener(
      'touchstart',
      ({ touches }) => {
        pinch = touches.length === 2 ? { apart: apart(touches), zoom: current.current } : null;
      },
      { passive: true, signal },
    );
    window.addEventListener(
      'touchmove',
      (event) => {
        if (!pinch || event.touches.length !== 2) return;
        event.preventDefault();
        const [a, b] = event.touches;
        zoomTo((pinch.zoom * apart(event.touches)) / pinch.apart, spotOf((a!.clientX + b!.clientX) / 2, (a!.clientY + b!.clientY) / 2));
      },
      { passive: false, signal },
    );

    let drag: { x: number; y: number; left: number; top: number; moved: boolean } | null = null;
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType !== 'mouse' || event.button !== 0) return;
        drag = { x: event.clientX, y: event.clientY, left: window.scrollLeft, top: window.scrollTop, moved: false };
      },
      { signal },
    );
    window.addEventListener(
      'pointermove',
      (event) => {
        if (!drag) return;
        const [x, y] = [event.clientX - drag.x, event.clientY - drag.y];
        if (!drag.moved && Math.hypot(x, y) < DRAG_FROM) return;
        if (!drag.moved) window.setPointerCapture(event.pointerId);
        drag.moved = true;
        window.scrollTo({ left: drag.left - x, top: drag.top - y, behavior: 'instant' });
      },
      { signal },
    );
    const letGo = () => {
      // The click that ends a drag comes right after this, and opens nothing.
      if (drag?.moved) {
        const swallow = (event: Event) => event.preventDefault();
        window.addEventListener('click', swallow, { capture: true, signal });
        setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      }
      drag = null;
    };
    window.addEventListener('pointerup', letGo, { signal });
    window.addEventListener('pointercancel', letGo, { signal });
    window.addEventListener('dragstart', (event) => event.preventDefault(), { signal });

    window.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === '+' || event.key === '=') zoomTo(current.current * STEP);
        else if (event.key === '-') zoomTo(current.current / STEP);
        else if (event.key === '0') zoomTo(1);
        else return;
        event.preventDefault();
      },
      { signal },
    );
    return () => leave.abort();
  }, [view, zoomTo]);

  return {
    zoom,
    closer: () => zoomTo(current.current * STEP),
    farther: () => zoomTo(current.current / STEP),
    whole: () => zoomTo(1),
    show: (point, wanted) => zoomTo(wanted ?? current.current, undefined, point),
  };
}

/** Scrolls so that the anchored part of the sheet lies under its spot again. */
function settle(window: HTMLElement, anchor: { current: { part: Spot; spot: Spot } | null }): void {
  const sheet = window.firstElementChild;
  if (!anchor.current || !sheet) return;
  const { part, spot } = anchor.current;
  anchor.current = null;
  window.scrollTo({ left: sheet.clientWidth * part.x - spot.x, top: sheet.clientHeight * part.y - spot.y, behavior: 'instant' });
}
