import { Link } from 'react-router';

/** One line at the head of the front page, in the colours of the village that it is of. */
export function BannerLine({ banner: { text, link, village } }: { banner: { text: string; link: string; village: string | null } }) {
  return (
    <aside className="banner" data-village={village ?? undefined}>
      <div className="wrap">
        <Link to={link} prefetch="intent">
          {text}
        </Link>
      </div>
    </aside>
  );
}
