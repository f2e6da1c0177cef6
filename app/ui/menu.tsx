import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { buttonClass } from './button.tsx';
import './css/popups.css';
import { Icon, type IconName } from './icon.tsx';

export type MenuEntry = {
  name: ReactNode;
  icon?: IconName;
  disabled?: boolean;
  /** Takes something away: set apart from the rest. */
  grave?: boolean;
} & ({ to: string } | { onChoose: () => void });

/** The lesser things that can be done with one thing, behind one button; moved through by arrows and by first letters. */
export function Menu({ label, entries }: { label: ReactNode; entries: readonly MenuEntry[] }) {
  return (
    <Base.Root>
      <Base.Trigger className={buttonClass({ tone: 'quiet', size: 'small' })}>
        {label}
        <Icon name="down" size={16} />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner className="popup__place" sideOffset={4} align="start">
          <Base.Popup className="popup">
            {entries.map((entry, index) => {
              const className = entry.grave ? 'popup__one popup__one--grave' : 'popup__one';
              const inside = (
                <>
                  {entry.icon && <Icon name={entry.icon} size={18} />}
                  {entry.name}
                </>
              );
              return 'to' in entry ? (
                <Base.LinkItem key={index} className={className} render={<Link to={entry.to} />} closeOnClick>
                  {inside}
                </Base.LinkItem>
              ) : (
                <Base.Item key={index} className={className} disabled={entry.disabled} onClick={entry.onChoose}>
                  {inside}
                </Base.Item>
              );
            })}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
