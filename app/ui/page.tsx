import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

type PageProps = {
  title: ReactNode;
  /** The one primary action of the page. */
  action?: ReactNode;
  /** Quiet actions before it, at most a few. */
  secondary?: ReactNode;
  /** Beside the title: a state pill, a count. */
  aside?: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  back?: { to: string; label: string };
  /** Saved views, under the head. */
  tabs?: ReactNode;
  /** `text` for reading, `form` for one column of fields. */
  width?: 'page' | 'text' | 'form';
  children: ReactNode;
};

const WIDTHS = { page: 'max-w-page', text: 'max-w-text', form: 'max-w-form' };

/** A page: its title, its one primary action, its content. On phones the action stays within the thumb's reach. */
export function Page({ title, action, secondary, aside, lead, back, tabs, width = 'page', children }: PageProps) {
  const m = useMessages();
  return (
    <div className={cx('mx-auto w-full px-4 pt-5 pb-12 md:px-8', WIDTHS[width])}>
      {back ? (
        <Link
          to={back.to}
          className="-ml-1 mb-1 inline-flex items-center gap-0.5 text-sm text-muted hover:text-base-content"
        >
          <ChevronLeft size={16} aria-hidden />
          <span className="sr-only">{m.common.back}: </span>
          {back.label}
        </Link>
      ) : null}
      <header className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl font-semibold text-balance">
            {title}
            {aside}
          </h1>
          {lead ? <p className="mt-0.5 max-w-text text-muted">{lead}</p> : null}
        </div>
        {action || secondary ? (
          <div data-screen-only="" className="flex flex-wrap items-center gap-2">
            {secondary}
            {action}
          </div>
        ) : null}
      </header>
      {tabs ? <div className="mt-4">{tabs}</div> : null}
      <div className="mt-6">{children}</div>
    </div>
  );
}
