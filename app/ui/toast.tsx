import { Toast as Base } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { m } from '#app/i18n/paraglide/messages.js';
import './css/toast.css';
import { Icon, type IconName } from './icon.tsx';

const icons: Record<string, IconName> = { done: 'check', bad: 'alert' };

type Said = {
  title: ReactNode;
  more?: ReactNode;
  tone?: 'done' | 'bad';
  /** A way back, or a way on. */
  action?: { name: string; onChoose: () => void };
};

/** Says that something was done, without taking anybody's place or focus. Inside a `Toaster`. */
export function useToast(): (said: Said) => void {
  const { add, close } = Base.useToastManager();
  return ({ title, more, tone = 'done', action }) => {
    const id: string = add({
      title,
      description: more,
      type: tone,
      // What went wrong is heard at once, and stays until it was read.
      priority: tone === 'bad' ? 'high' : 'low',
      timeout: tone === 'bad' || action ? 0 : undefined,
      actionProps: action && {
        children: action.name,
        onClick: () => {
          close(id);
          action.onChoose();
        },
      },
    });
  };
}

/** Where what was said appears: the foot of a phone, the corner of a desk. F6 leads there. */
export function Toaster({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={3}>
      {children}
      <Base.Portal>
        <Base.Viewport className="toasts">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function Toasts() {
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className="toast" swipeDirection={['down', 'right']}>
      <Base.Content className="toast__in">
        <Icon name={icons[toast.type ?? 'done'] ?? 'info'} size={18} />
        <div>
          <Base.Title render={<p />} className="toast__title" />
          <Base.Description className="toast__more" />
        </div>
        <Base.Action className="toast__act" />
        <Base.Close className="toast__x" aria-label={m.shell_close()}>
          <Icon name="close" size={18} />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}
