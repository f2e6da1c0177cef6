import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';

type Look = {
  /** `go` is the one action of a screen; `quiet` steps back. */
  tone?: 'go' | 'plain' | 'quiet';
  size?: 'small' | 'big';
  full?: boolean;
};

export function buttonClass({ tone, size, full }: Look, more?: string): string {
  return ['btn', tone && tone !== 'plain' && `btn--${tone}`, size && `btn--${size}`, full && 'btn--full', more].filter(Boolean).join(' ');
}

/** `pending`: what it does is under way. It keeps its place, its words and the focus, and says so by ear. */
export function Button({ tone, size, full, pending, className, type = 'submit', ...rest }: Look & { pending?: boolean } & ComponentProps<'button'>) {
  return <button type={type} className={buttonClass({ tone, size, full }, className)} aria-busy={pending || undefined} {...rest} />;
}

/** A link that looks like a button: it goes somewhere, a Button does something. */
export function LinkButton({ tone, size, full, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={buttonClass({ tone, size, full }, className)} {...rest} />;
}

/** The quiet way on, at the end of a section's head. */
export function MoreLink({ children, ...rest }: Omit<ComponentProps<typeof Link>, 'className' | 'children'> & { children: ReactNode }) {
  return (
    <Link className="more" prefetch="intent" {...rest}>
      <span>{children}</span>
      <svg className="ico ico--16" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 12h16m-6-6 6 6-6 6" />
      </svg>
    </Link>
  );
}
