import { Link, type LinkProps } from '@remix-run/react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { cx } from './class-names.ts';

/** One `primary` a page; the rest is `line` or `quiet`. `danger` is red text; `danger-solid` only inside a dialog. */
export type ButtonKind = 'primary' | 'line' | 'quiet' | 'danger' | 'danger-solid';

const KINDS: Record<ButtonKind, string> = {
  primary: 'btn-primary',
  line: 'btn-line',
  quiet: 'btn-quiet',
  danger: 'btn-danger',
  'danger-solid': 'btn-error',
};

export const buttonClass = (kind: ButtonKind, extra?: string): string => cx('btn', KINDS[kind], extra);

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind; icon?: ReactNode };

/** A button that acts on the page itself; one that sends a form is `Submit`. */
export function Button({ kind = 'line', icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonClass(kind, className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

type ButtonLinkProps = LinkProps & { kind?: ButtonKind; icon?: ReactNode };

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  kind = 'line',
  icon,
  className,
  children,
  prefetch = 'intent',
  ...rest
}: ButtonLinkProps) {
  return (
    <Link className={buttonClass(kind, className)} prefetch={prefetch} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
