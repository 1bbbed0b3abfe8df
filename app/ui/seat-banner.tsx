import { Link } from '@remix-run/react';
import { LockKeyhole } from 'lucide-react';
import { useMessages } from '#app/messages.ts';

/** Over every page of somebody without a seat on Standard: that nothing can be changed, why, and who can mend it. */
export function SeatBanner() {
  const { plans: m } = useMessages();
  return (
    <div
      role="status"
      data-screen-only=""
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-base-300 bg-base-200 px-4 py-2 text-sm md:px-8"
    >
      <LockKeyhole size={16} aria-hidden className="text-muted" />
      <p className="min-w-0 flex-1">
        <span className="font-medium">{m.readingTitle}</span> {m.reading}
      </p>
      <Link to="/plan#seats" className="text-link">
        {m.seePlan}
      </Link>
    </div>
  );
}
