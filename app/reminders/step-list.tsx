import { Link } from '@remix-run/react';
import { useMessages, usePageSettings } from '#app/messages.ts';
import type { ShownLadder } from './shown-ladder.ts';

/** The steps in the order of their days, each with its subject; a step leads to its texts. */
export function StepList({ steps, canSet }: { steps: ShownLadder['steps']; canSet: boolean }) {
  const { reminders: m } = useMessages();
  const { locale } = usePageSettings();
  return (
    <ol>
      {steps.map((step) => {
        const subject = locale === 'ro' ? step.subjectRo : step.subjectEn;
        return (
          <li
            key={step.days}
            className="grid gap-x-6 border-b border-base-300 py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)]"
          >
            {canSet ? (
              <Link to={`/settings/reminders/${step.days}`} className="touch-target text-link font-medium">
                {m.stepTitle(step.days)}
              </Link>
            ) : (
              <span className="font-medium">{m.stepTitle(step.days)}</span>
            )}
            <span className="min-w-0 truncate text-muted">{subject}</span>
          </li>
        );
      })}
    </ol>
  );
}
