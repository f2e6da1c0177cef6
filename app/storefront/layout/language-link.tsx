import { useLocation } from 'react-router';
import { pathIn } from '#app/i18n/addresses.ts';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

/** This very page in the other language: another document, so a plain link. */
export function LanguageLink({ className }: { className?: string }) {
  const { pathname, search } = useLocation();
  const other = getLocale() === 'vi' ? 'en' : 'vi';
  return (
    <a className={className} href={pathIn(other, pathname + search)} hrefLang={other} lang={other} rel="alternate">
      {names[other]}
    </a>
  );
}
