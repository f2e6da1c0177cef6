import type { ReactNode } from 'react';

/** Nothing here, said with a way on. */
export function EmptyState({ title, children, actions, level = 2 }: { title: ReactNode; children?: ReactNode; actions?: ReactNode; level?: 1 | 2 }) {
  const Title = `h${level}` as const;
  return (
    <div className="empty">
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {actions && <div className="empty__act">{actions}</div>}
    </div>
  );
}
