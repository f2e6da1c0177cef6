import { href, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Icon } from '#app/ui/icon.tsx';

/** The way up, to the fourth place or to one below it. */
export function BackToWorkshop({ workshop, to, name }: { workshop: string; to?: string; name?: string }) {
  return (
    <Link className="backto" to={to ?? href('/xuong-cua-toi/:workshop/xuong', { workshop })}>
      <Icon name="back" size={18} />
      {name ?? m.studio_nav_workshop()}
    </Link>
  );
}
