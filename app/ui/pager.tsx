import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export type PagerProps = { previous?: string | undefined; next?: string | undefined; note?: ReactNode };

/** Steps through a keyset: there are only «back» and «on», each a link. */
export function Pager({ previous, next, note }: PagerProps) {
  const { common } = useMessages();
  if (previous === undefined && next === undefined && note === undefined) return null;
  return (
    <nav
      aria-label={common.pages}
      data-screen-only=""
      className="mt-3 flex items-center justify-end gap-1 text-sm text-muted"
    >
      {note ? <span className="mr-auto pl-2">{note}</span> : null}
      {previous === undefined ? null : (
        <Link to={previous} className="btn btn-quiet" rel="prev">
          <ChevronLeft size={16} aria-hidden />
          {common.previousPage}
        </Link>
      )}
      {next === undefined ? null : (
        <Link to={next} className="btn btn-quiet" rel="next" prefetch="intent">
          {common.nextPage}
          <ChevronRight size={16} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
