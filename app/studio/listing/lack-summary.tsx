import { useEffect, useRef } from 'react';
import type { ContentLack } from '#app/domain/listings/readiness.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { lackSummary } from './lack-words.ts';
import type { UnreadText } from './unread.ts';

/** All that keeps a listing from the shop, each line a way to its field. It takes the focus when it was asked for (`asked` grows). */
export function LackSummary({ lacks, unread, asked }: { lacks: readonly ContentLack[]; unread: readonly UnreadText[]; asked: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) box.current?.focus();
  }, [asked]);
  if (lacks.length + unread.length === 0) return null;
  return (
    <div className="lacks" ref={box} tabIndex={-1} role="group" aria-labelledby="lacks-title">
      <h2 id="lacks-title">{m.listing_lacks_title()}</h2>
      <ul>
        {lackSummary(lacks, unread).map(({ anchor, words, count }) => (
          <li key={words}>
            <a
              className="link"
              href={`#${anchor}`}
              onClick={(event) => {
                const field = document.getElementById(anchor);
                if (!field) return;
                event.preventDefault();
                for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
                field.focus({ preventScroll: true });
                field.scrollIntoView({ block: 'center' });
              }}
            >
              {words}
            </a>
            {count > 1 && ` ${m.listing_lacks_times({ count })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
