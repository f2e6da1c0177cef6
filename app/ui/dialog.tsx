import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import './css/dialog.css';
import { Icon } from './icon.tsx';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** `sheet` comes from below on a phone and from the right on a desk; `whole` takes the screen. */
  place?: 'middle' | 'sheet' | 'whole';
  /** Where the focus goes; without it, to the first thing that takes it. */
  first?: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** Something to see or settle before going on: holds the focus, shuts by Escape and by a tap beside it, and gives the focus back. */
export function Dialog({ open, onClose, title, place = 'middle', first, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(stays) => !stays && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="veil" />
        <Base.Popup className={`dialog dialog--${place}`} initialFocus={first}>
          <header className="dialog__top">
            <Base.Title className="dialog__title">{title}</Base.Title>
            <Base.Close className="dialog__x" aria-label={m.shell_close()}>
              <Icon name="close" />
            </Base.Close>
          </header>
          <div className="dialog__body">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
