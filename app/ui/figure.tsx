import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';

/** Figures side by side on hairlines: the heroes of a page. */
export function Figures({ children }: { children: ReactNode }) {
  return (
    <dl className="mb-8 grid grid-cols-2 gap-y-5 border-y border-base-300 py-4 lg:auto-cols-fr lg:grid-flow-col lg:grid-cols-none">
      {children}
    </dl>
  );
}

type FigureProps = { label: ReactNode; value: ReactNode; detail?: ReactNode; to?: string };

/** One figure: what it is, the number, what to know about it. With `to` the whole of it leads there. */
export function Figure({ label, value, detail, to }: FigureProps) {
  return (
    <div className="group relative flex flex-col border-base-300 pr-4 not-first:lg:border-l not-first:lg:pl-6 max-lg:even:border-l max-lg:even:pl-4">
      <dt className="text-sm text-muted">
        {to === undefined ? (
          label
        ) : (
          <Link to={to} prefetch="intent" className="after:absolute after:inset-0 group-hover:text-base-content">
            {label}
          </Link>
        )}
      </dt>
      <dd className="mt-0.5 text-xl font-semibold tracking-tight sm:text-2xl">{value}</dd>
      {detail ? <dd className="mt-0.5 text-sm text-muted">{detail}</dd> : null}
    </div>
  );
}
