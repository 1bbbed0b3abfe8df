import { useMessages } from '#app/messages.ts';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type FailedStateProps = {
  /** What did not work. */
  what: ReactNode;
  safe?: ReactNode;
  /** What happens without anybody doing anything. */
  next?: ReactNode;
  action?: ReactNode;
};

/** A block that could not be made: what failed, what is safe, what happens by itself, one button. */
export function FailedState({ what, safe, next, action }: FailedStateProps) {
  const { common } = useMessages();
  return (
    <div role="alert" className="rounded-field bg-error-soft px-4 py-4">
      <p className="flex items-start gap-2 font-medium">
        <CircleAlert size={18} aria-hidden className="mt-0.5 text-error" />
        {what}
      </p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 pl-6.5 text-sm sm:grid-cols-[auto_1fr]">
        {safe ? (
          <>
            <dt className="text-muted">{common.whatIsSafe}</dt>
            <dd>{safe}</dd>
          </>
        ) : null}
        {next ? (
          <>
            <dt className="text-muted">{common.whatHappens}</dt>
            <dd>{next}</dd>
          </>
        ) : null}
      </dl>
      {action ? <div className="mt-3 pl-6.5">{action}</div> : null}
    </div>
  );
}
