import type { ReactNode } from 'react';

export type Bar = {
  key: string;
  label: string;
  /** Any number not below zero, in one measure. */ value: number;
  text: ReactNode;
};

/** Amounts of named things as bars, the longest first: for names too long for a chart's axis, and for phones. */
export function BarList({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const whole = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure>
      <figcaption className="mb-2 font-medium">{title}</figcaption>
      <ul className="space-y-2">
        {bars.map(({ key, label, value, text }) => (
          <li
            key={key}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)_auto]"
          >
            <span className="truncate text-sm">{label}</span>
            <svg aria-hidden width="100%" height="10" className="max-sm:order-last max-sm:col-span-2">
              <rect width={`${(value / whole) * 100}%`} height="10" rx="2" className="fill-primary/80" />
            </svg>
            <span className="text-right text-sm">{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
