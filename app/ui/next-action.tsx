import { useMessages } from '#app/messages.ts';
import type { ReactNode } from 'react';

type NextActionProps = { title: ReactNode; children?: ReactNode; action: ReactNode; others?: ReactNode };

/** What comes next in a client's work, why, and the one button that does it. */
export function NextAction({ title, children, action, others }: NextActionProps) {
  const { common } = useMessages();
  return (
    <section
      aria-label={common.nextAction}
      className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-box bg-primary-soft px-5 py-4"
    >
      <div className="min-w-0 flex-1 basis-72">
        <p className="text-xs text-muted">{common.nextAction}</p>
        <p className="text-lg font-semibold">{title}</p>
        {children ? <div className="text-muted">{children}</div> : null}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {others}
        {action}
      </div>
    </section>
  );
}
