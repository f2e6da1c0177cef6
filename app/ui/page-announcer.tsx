import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** Where the router and not the browser brings a page, nothing is heard of it: this says its title, and what it has to tell. */
export function PageAnnouncer() {
  const { pathname, key } = useLocation();
  const [said, say] = useState('');
  const before = useRef({ pathname, key });

  useEffect(() => {
    const last = before.current;
    before.current = { pathname, key };
    if (last.key === key) return;
    const news = [...document.querySelectorAll<HTMLElement>('main .notice[role=status]')].map(({ innerText }) => innerText);
    say([...(last.pathname === pathname ? [] : [document.title]), ...news].join('. '));
  }, [pathname, key]);

  return (
    <p className="vh" aria-live="polite">
      {said}
    </p>
  );
}
