import { useEffect, useRef, useState } from 'react';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Picture } from '#app/ui/picture.tsx';

/** One row of pictures to swipe; the small ones are links into it, so both work without script. */
export function Gallery({ name, pictures }: { name: string; pictures: readonly PictureSource[] }) {
  const strip = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);

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

  return (
    <div className="gal">
      <div className="gal__strip" ref={strip} role="group" aria-label={m.product_photos()} tabIndex={pictures.length > 1 ? 0 : undefined}>
        {pictures.map((picture, index) => (
          <div key={picture.src} className="pic" id={`anh-${index + 1}`}>
            <Picture picture={picture} sizes="(min-width: 1024px) 600px, (min-width: 768px) calc(50vw - 48px), 100vw" first={index === 0} blurred />
            {pictures.length > 1 && <span className="gal__n">{m.product_photo_count({ number: index + 1, count: pictures.length })}</span>}
          </div>
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
    </div>
  );
}
