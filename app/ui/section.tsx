import type { ReactNode } from 'react';

type SectionProps = { title: ReactNode; aside?: ReactNode; lead?: ReactNode; children: ReactNode; id?: string };

/** A block of a page: a small title on a hairline, then its content. Blocks are never nested in boxes. */
export function Section({ title, aside, lead, children, id }: SectionProps) {
  return (
    <section id={id} className="mb-8 scroll-mt-16">
      <div className="mb-3 flex min-h-8 items-center justify-between gap-3 border-b border-base-300 pb-1.5">
        <h2 className="font-semibold">{title}</h2>
        {aside}
      </div>
      {lead ? <p className="mb-3 max-w-text text-muted">{lead}</p> : null}
      {children}
    </section>
  );
}
