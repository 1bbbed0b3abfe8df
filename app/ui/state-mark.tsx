import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import { DOT, SOFT, type Tone } from './tone.ts';

/** A state in lists: a dot and its word. As a `pill` only in the head of a page. */
export function StateMark({ tone, pill = false, children }: { tone: Tone; pill?: boolean; children: ReactNode }) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1.5 whitespace-nowrap',
        pill && 'rounded-selector px-2 py-0.5 text-sm font-medium',
        pill && SOFT[tone],
      )}
    >
      <span aria-hidden className={cx('size-1.5 flex-none rounded-full', pill ? 'bg-current' : DOT[tone])} />
      {children}
    </span>
  );
}
