import { Fragment, type ReactNode } from 'react';
import { cx } from './class-names.ts';

/** Sums under the lines of a document, the last one as the one that counts. */
export function Totals({ items }: { items: readonly { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="ml-auto grid w-fit grid-cols-[auto_auto] items-baseline gap-x-8 gap-y-1">
      {items.map(({ label, value }, index) => {
        const isLast = index === items.length - 1;
        return (
          <Fragment key={index}>
            <dt className={isLast ? 'font-semibold' : 'text-muted'}>{label}</dt>
            <dd className={cx('text-right', isLast && 'text-lg font-semibold')}>{value}</dd>
          </Fragment>
        );
      })}
    </dl>
  );
}
