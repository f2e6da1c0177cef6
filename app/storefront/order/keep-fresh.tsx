import { useEffect, useRef } from 'react';
import { useRevalidator } from 'react-router';

const everyMs = 4_000;

/** Reads the page anew every few seconds while somebody looks at it: mount it only as long as news is awaited. */
export function KeepFresh() {
  const revalidator = useRevalidator();
  const latest = useRef(revalidator);
  useEffect(() => {
    latest.current = revalidator;
  });
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible' && latest.current.state === 'idle') void latest.current.revalidate();
    };
    const timer = setInterval(ask, everyMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, []);
  return null;
}
