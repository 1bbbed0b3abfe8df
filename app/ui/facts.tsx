import type { ReactNode } from 'react';

export type Fact = { label: ReactNode; value: ReactNode };

/** Key data as pairs on hairlines. */
export function Facts({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="text-sm">
      {items.map(({ label, value }, index) => (
        <div key={index} className="flex justify-between gap-4 border-b border-base-300 py-1.5 last:border-0">
          <dt className="flex-none text-muted">{label}</dt>
          <dd className="min-w-0 text-right [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
