import { Clock3 } from 'lucide-react';
import type { ReactNode } from 'react';

/** What is shown is true but not whole or not new; one line above it says so. */
export function PartialState({ note, children }: { note: ReactNode; children?: ReactNode }) {
  return (
    <div>
      <p className="mb-2 flex items-center gap-1.5 text-sm text-warning">
        <Clock3 size={16} aria-hidden />
        {note}
      </p>
      {children}
    </div>
  );
}
