import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { Ellipsis } from 'lucide-react';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { cx } from './class-names.ts';

type MenuProps = {
  /** What the closed menu shows; three dots when left out. */
  summary?: ReactNode;
  label?: string;
  align?: 'start' | 'end';
  /** Opens upwards: bars at the bottom. */
  up?: boolean;
  summaryClass?: string;
  panelClass?: string;
  menuRef?: RefObject<HTMLDetailsElement>;
  children: ReactNode;
};

/** A list of further actions behind a button. It opens without script; with it, a click elsewhere and Escape close it. */
export function Menu({
  summary,
  label,
  align = 'end',
  up = false,
  summaryClass,
  panelClass,
  menuRef,
  children,
}: MenuProps) {
  const { common } = useMessages();
  const own = useRef<HTMLDetailsElement>(null);
  const ref = menuRef ?? own;
  useCloseOutside(ref);
  return (
    <details ref={ref} className="relative">
      <summary
        aria-label={label ?? (summary === undefined ? common.otherActions : undefined)}
        className={summaryClass ?? 'btn btn-quiet px-2'}
      >
        {summary ?? <Ellipsis size={18} aria-hidden />}
      </summary>
      <div
        className={cx(
          'appear absolute z-40 min-w-52 rounded-box border border-base-300 bg-base-100 p-1 shadow-float',
          up ? 'bottom-full mb-1' : 'top-full mt-1',
          align === 'end' ? 'right-0' : 'left-0',
          panelClass,
        )}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a, button'))
            ref.current?.removeAttribute('open');
        }}
      >
        {children}
      </div>
    </details>
  );
}

const ITEM =
  'flex w-full items-center gap-2.5 rounded-selector px-2.5 py-1.5 text-left hover:bg-base-200 pointer-coarse:py-2.5';

type MenuItemProps = { icon?: ReactNode; danger?: boolean; hint?: ReactNode; children: ReactNode };

export function MenuLink({ to, icon, danger = false, hint, children }: MenuItemProps & { to: string }) {
  return (
    <Link to={to} prefetch="intent" className={cx(ITEM, danger && 'text-error')}>
      {icon}
      {children}
      {hint ? <span className="ml-auto text-xs text-muted">{hint}</span> : null}
    </Link>
  );
}

/** A button in a menu: alone inside a form it sends it, else it needs `onClick`. */
export function MenuButton({
  icon,
  danger = false,
  hint,
  children,
  ...native
}: MenuItemProps & { onClick?: () => void; name?: string; value?: string; form?: string; isCurrent?: boolean }) {
  const { isCurrent = false, ...button } = native;
  return (
    <button
      {...button}
      type={button.onClick ? 'button' : 'submit'}
      aria-pressed={isCurrent || undefined}
      className={cx(ITEM, danger && 'text-error', isCurrent && 'font-medium text-primary')}
    >
      {icon}
      {children}
      {hint ? <span className="ml-auto text-xs text-muted">{hint}</span> : null}
    </button>
  );
}

export const MenuTitle = ({ children }: { children: ReactNode }) => (
  <p className="px-2.5 pt-2 pb-1 text-xs text-muted">{children}</p>
);

function useCloseOutside(ref: RefObject<HTMLDetailsElement>) {
  useEffect(() => {
    const close = (event: Event) => {
      const menu = ref.current;
      if (!menu?.open) return;
      if (
        event instanceof KeyboardEvent
          ? event.key !== 'Escape'
          : event.target instanceof Node && menu.contains(event.target)
      )
        return;
      const hadFocus = menu.contains(document.activeElement);
      menu.open = false;
      if (event instanceof KeyboardEvent && hadFocus) menu.querySelector('summary')?.focus();
    };
    document.addEventListener('click', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('click', close);
      document.removeEventListener('keydown', close);
    };
  }, [ref]);
}
