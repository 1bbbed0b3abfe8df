import { useMessages } from '#app/messages.ts';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  icon?: LucideIcon;
  title: ReactNode;
  /** What this place is for. */
  children?: ReactNode;
  action?: ReactNode;
  /** One example of what will stand here. */
  example?: ReactNode;
};

/** Nothing here yet: what it is for, one action, one example. */
export function EmptyState({ icon: Icon, title, children, action, example }: EmptyStateProps) {
  const { common } = useMessages();
  return (
    <div className="flex flex-col items-start gap-3 border-y border-base-300 px-2 py-10 sm:px-6">
      {Icon ? <Icon size={24} aria-hidden className="text-muted" /> : null}
      <div className="max-w-text">
        <p className="text-lg font-semibold">{title}</p>
        {children ? <div className="mt-1 text-muted">{children}</div> : null}
      </div>
      {action}
      {example ? (
        <div className="mt-2 w-full max-w-text rounded-field bg-base-200 px-4 py-3 text-sm">
          <p className="mb-1 text-xs text-muted">{common.example}</p>
          {example}
        </div>
      ) : null}
    </div>
  );
}
