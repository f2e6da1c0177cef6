import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

const icons: Record<string, IconName> = { plain: 'info', done: 'check', wait: 'clock', bad: 'alert' };

/** Something the page has to say: by icon, words and edge, never by colour alone. */
export function Notice({ tone = 'plain', title, children, live = false }: { tone?: 'plain' | 'done' | 'wait' | 'bad'; title?: ReactNode; children?: ReactNode; live?: boolean }) {
  return (
    <div className={tone === 'plain' ? 'notice' : `notice notice--${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone] ?? 'info'} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
