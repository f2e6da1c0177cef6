import type { ReactNode } from 'react';

type EmptyStateProps = {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  level?: 1 | 2;
  /** Something to look at above the words. */
  figure?: ReactNode;
};

/** Nothing here, said with a way on. */
export function EmptyState({ title, children, actions, level = 2, figure }: EmptyStateProps) {
  const Title = `h${level}` as const;
  return (
    <div className="empty">
      {figure}
      <Title>{title}</Title>
      {children && <p>{children}</p>}
      {actions && <div className="empty__act">{actions}</div>}
    </div>
  );
}
