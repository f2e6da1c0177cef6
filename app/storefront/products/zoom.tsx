import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Dialog } from '#app/ui/dialog.tsx';
import '#app/ui/css/zoom.css';
import { Icon } from '#app/ui/icon.tsx';
import { Picture } from '#app/ui/picture.tsx';

type ZoomProps = { name: string; village: string; pictures: readonly PictureSource[]; start: number; onClose: () => void };

/** A product's pictures over the whole screen: swiped, stepped through by arrow keys, and twice as large where they are tapped. */
export function Zoom({ name, village, pictures, start, onClose }: ZoomProps) {
  const first = useRef<HTMLDivElement>(null);
  return (
    <Dialog open onClose={onClose} title={name} place="whole" first={first}>
      <Strip village={village} pictures={pictures} start={start} first={first} />
    </Dialog>
  );
}

function Strip({ village, pictures, start, first }: Omit<ZoomProps, 'name' | 'onClose'> & { first: RefObject<HTMLDivElement | null> }) {
  const row = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(start);
  const [close, setClose] = useState(false);
  const moved = useRef(false);

  useLayoutEffect(() => {
    row.current!.scrollLeft = row.current!.clientWidth * start;
  }, [start]);

  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      for (const entry of entries) if (entry.isIntersecting) setCurrent([...row.current!.children].indexOf(entry.target));
    }, { root: row.current, threshold: 0.6 });
    for (const cell of row.current!.children) seen.observe(cell);
    return () => seen.disconnect();
  }, []);

  // Whoever holds the picture by keyboard holds the one that is seen.
  useEffect(() => {
    if (row.current!.contains(document.activeElement)) (row.current!.children[current] as HTMLElement).focus({ preventScroll: true });
  }, [current]);

  const show = (index: number) => {
    if (index < 0 || index >= pictures.length) return;
    setClose(false);
    row.current!.children[index]!.scrollIntoView({ inline: 'start', block: 'nearest', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  };

  /** Twice as large, with the point that was meant in the middle; or whole again. */
  const come = (closer: boolean, across = 0.5, down = 0.5) => {
    setClose(closer);
    if (!closer) return;
    requestAnimationFrame(() => {
      const cell = row.current?.children[current];
      cell?.scrollTo({ left: across * cell.scrollWidth - cell.clientWidth / 2, top: down * cell.scrollHeight - cell.clientHeight / 2 });
    });
  };

  /** A finger moves what is close by itself, a mouse does not. */
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (!close || event.pointerType !== 'mouse' || event.buttons !== 1) return;
    event.currentTarget.scrollBy(-event.movementX, -event.movementY);
    moved.current = true;
  };

  const tap = (event: MouseEvent<HTMLDivElement>) => {
    if (moved.current) {
      moved.current = false;
      return;
    }
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    come(!close, (event.clientX - left) / width, (event.clientY - top) / height);
  };

  const press = (event: KeyboardEvent) => {
    const step = ({ ArrowRight: 1, ArrowLeft: -1 } as Record<string, number>)[event.key];
    if (step && !close) show(current + step);
    else if (event.key === '+' || event.key === '=') come(true);
    else if (event.key === '-') come(false);
    else return;
    event.preventDefault();
  };

  return (
    <div className="zoom" data-village={village} onKeyDown={press}>
      <div className={close ? 'zoom__strip is-close' : 'zoom__strip'} ref={row}>
        {pictures.map((picture, index) => (
          <div key={picture.src} ref={index === start ? first : undefined} className={close && index === current ? 'zoom__cell is-close' : 'zoom__cell'} onClick={tap} onPointerMove={drag} onDragStart={(event) => event.preventDefault()} tabIndex={index === current ? 0 : -1} role="group" aria-label={m.product_photo({ number: index + 1 })}>
            <Picture picture={picture} sizes={close ? '200vw' : '100vw'} first={index === start} />
          </div>
        ))}
      </div>
      <div className="zoom__bar">
        {pictures.length > 1 && (
          <>
            <button type="button" onClick={() => show(current - 1)} disabled={current === 0} aria-label={m.product_photo_before()}>
              <Icon name="back" />
            </button>
            <p aria-live="polite">
              <span aria-hidden="true">{m.product_photo_count({ number: current + 1, count: pictures.length })}</span>
              <span className="vh">{m.product_photo({ number: current + 1 })}</span>
            </p>
            <button type="button" onClick={() => show(current + 1)} disabled={current === pictures.length - 1} aria-label={m.product_photo_after()}>
              <Icon name="arrow" />
            </button>
          </>
        )}
        <button type="button" onClick={() => come(!close)} aria-pressed={close}>
          <Icon name={close ? 'minus' : 'plus'} size={18} />
          {close ? m.product_photo_whole() : m.product_photo_closer()}
        </button>
      </div>
    </div>
  );
}
