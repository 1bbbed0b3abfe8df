import { useMessages } from '#app/messages.ts';
import { LockKeyhole } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from './button.tsx';
import { INERT } from './inert.ts';

type PlanLockProps = {
  title: ReactNode;
  /** What it does. */
  children: ReactNode;
  price?: ReactNode;
  /** A picture of it: real markup with example data, out of reach. */
  picture?: ReactNode;
  to?: string;
};

/** A feature of the other plan: what it does, how it looks, what it costs. Own data stays readable elsewhere. */
export function PlanLock({ title, children, price, picture, to = '/plan' }: PlanLockProps) {
  const { common } = useMessages();
  return (
    <div className="grid gap-6 border-y border-base-300 px-2 py-8 sm:px-6 md:grid-cols-2">
      <div className="flex flex-col items-start gap-3">
        <p className="flex items-center gap-1.5 text-sm text-muted">
          <LockKeyhole size={16} aria-hidden />
          {common.lockedTitle}
        </p>
        <div>
          <p className="text-lg font-semibold">{title}</p>
          <div className="mt-1 text-muted">{children}</div>
        </div>
        {price ? <p className="font-medium">{price}</p> : null}
        <ButtonLink to={to}>{common.seePlans}</ButtonLink>
        <p className="text-sm text-muted">{common.lockedKeeps}</p>
      </div>
      {picture ? (
        <div aria-hidden {...INERT} className="overflow-hidden rounded-box border border-base-300 p-4 opacity-70">
          {picture}
        </div>
      ) : null}
    </div>
  );
}
