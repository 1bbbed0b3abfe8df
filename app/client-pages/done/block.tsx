import type { ReactNode } from 'react';

/** A small heading and what it says. */
export function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-6 text-base">
      <h2 className="font-semibold">{title}</h2>
      <div className="mt-1 space-y-1">{children}</div>
    </section>
  );
}
