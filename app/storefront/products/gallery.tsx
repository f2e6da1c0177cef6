import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { pictureFile } from '#app/domain/catalogue/picture-source.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { bringPiece } from '#app/ui/document/bring-piece.ts';
import { Icon } from '#app/ui/icon.tsx';
import { Picture } from '#app/ui/picture.tsx';
import type { Zoom } from './zoom.tsx';

declare module '#app/ui/document/bring-piece.ts' {
  interface Pieces {
    zoom: typeof import('./zoom.tsx');
  }
}

type Looking = { Zoom: typeof Zoom; start: number };

/** One row of pictures to swipe; the small ones are links into it, the large ones to their files, so both work without script. */
export function Gallery({ name, village, pictures }: { name: string; village: string; pictures: readonly PictureSource[] }) {
  const strip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [looking, setLooking] = useState<Looking | null>(null);

  useEffect(() => {
    const row = strip.current;
    if (!row) return;
    const seen = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) if (entry.isIntersecting) setCurrent([...row.children].indexOf(entry.target));
      },
      { root: row, threshold: 0.6 },
    );
    for (const picture of row.children) seen.observe(picture);
    return () => seen.disconnect();
  }, []);

  const show = (index: number) => {
    const row = strip.current;
    row?.scrollTo({ left: row.clientWidth * index, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  };

  /** Brought when somebody looks; where it cannot be had, the link goes to the picture. */
  const look = (event: MouseEvent<HTMLAnchorElement>, start: number) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    bringPiece('zoom').then(
      ({ Zoom }) => setLooking({ Zoom, start }),
      () => location.assign(href),
    );
  };

  return (
    <div className="gal">
      <div className="gal__strip" ref={strip} role="group" aria-label={m.product_photos()} tabIndex={pictures.length > 1 ? 0 : undefined}>
        {pictures.map((picture, index) => (
          <a key={picture.src} className="pic" id={`anh-${index + 1}`} href={pictureFile(picture, Math.max(...picture.widths))} draggable={false} tabIndex={index === current ? undefined : -1} onClick={(event) => look(event, index)}>
            <Picture picture={picture} sizes="(min-width: 1024px) 600px, (min-width: 768px) calc(50vw - 48px), min(100vw, 39svh)" first={index === 0} blurred />
            {pictures.length > 1 && <span className="gal__n">{m.product_photo_count({ number: index + 1, count: pictures.length })}</span>}
            <span className="gal__look">
              <Icon name="search" size={18} />
              <span className="vh">{m.product_photo_open()}</span>
            </span>
          </a>
        ))}
        {pictures.length === 0 && <div className="pic" />}
      </div>
      {pictures.length > 1 && (
        <div className="gal__thumbs">
          {pictures.map((picture, index) => (
            <a
              key={picture.src}
              href={`#anh-${index + 1}`}
              aria-label={m.product_photo_of({ name, number: index + 1 })}
              aria-current={index === current ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault();
                show(index);
              }}
            >
              <span className="pic block">
                <Picture picture={picture} alt="" sizes="64px" />
              </span>
            </a>
          ))}
        </div>
      )}
      {looking && <looking.Zoom name={name} village={village} pictures={pictures} start={looking.start} onClose={() => setLooking(null)} />}
    </div>
  );
}
