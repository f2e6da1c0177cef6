import { href } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';

/** What a clerk finds where the workshop's papers and account are: no other account of theirs would open it. */
export function OwnersOnly({ workshop }: { workshop: string }) {
  return (
    <>
      <title>{m.shell_page_title({ page: m.studio_owners_title() })}</title>
      <EmptyState level={1} title={m.studio_owners_title()} actions={<LinkButton to={href('/xuong-cua-toi/:workshop', { workshop })}>{m.joining_to_work()}</LinkButton>}>
        {m.studio_owners_text()}
      </EmptyState>
    </>
  );
}
