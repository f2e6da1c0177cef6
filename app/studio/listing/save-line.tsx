import { Link } from 'react-router';
import { formatDateTime, formatTime, hanoiDay } from '#app/domain/time/hanoi.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Button } from '#app/ui/button.tsx';
import { Icon, type IconName } from '#app/ui/icon.tsx';
import type { SaveState } from './draft-keeper.ts';

function whenSaved(at: string | null, today: string): string {
  if (at === null) return m.listing_saved_none();
  const when = new Date(at);
  return m.listing_saved({ time: hanoiDay(when) === today ? formatTime(when) : formatDateTime(when, getLocale()) });
}

const icons: Record<SaveState['kind'], IconName> = { saved: 'check', saving: 'clock', offline: 'clock', conflict: 'alert', 'signed-out': 'alert', refused: 'alert', gone: 'alert', failed: 'alert' };

/** Whether what is typed is kept, said in words; where it is not, what to do. `today`: the day in Hà Nội; `onSettle` shows the two versions. */
export function SaveLine({ state, today, signIn, onSettle }: { state: SaveState; today: string; signIn: string; onSettle: () => void }) {
  const words = {
    saved: () => whenSaved(state.kind === 'saved' ? state.at : null, today),
    saving: m.listing_saving,
    offline: () => m.listing_offline({ time: state.kind === 'offline' ? formatTime(new Date(state.since)) : '' }),
    conflict: m.listing_conflict_waits,
    'signed-out': m.listing_signed_out,
    refused: m.listing_refused,
    gone: m.listing_gone,
    failed: m.listing_failed,
  }[state.kind]();
  return (
    <p className={`saveline saveline--${state.kind}`} role="status">
      <Icon name={icons[state.kind]} size={18} />
      <span>
        {words}{' '}
        {state.kind === 'signed-out' && (
          <Link className="link" to={signIn} reloadDocument>
            {m.listing_sign_in()}
          </Link>
        )}
      </span>
      {state.kind === 'conflict' && (
        <Button type="button" size="small" onClick={onSettle}>
          {m.listing_conflict_open()}
        </Button>
      )}
    </p>
  );
}
