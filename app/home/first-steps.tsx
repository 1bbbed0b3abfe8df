import { Link } from '@remix-run/react';
import { Check } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { cx } from '#app/ui/class-names.ts';
import { Section } from '#app/ui/section.tsx';

interface FirstStepsProps {
  steps: { hasSentOffer: boolean; hasMessage: boolean; hasSpv: boolean; hasColleague: boolean };
  address: string | undefined;
}

/** Four things that set a new company on its way; gone once they are done. */
export function FirstSteps({ steps, address }: FirstStepsProps) {
  const { home: m } = useMessages();
  const all = [
    { isDone: steps.hasSentOffer, to: '/offers/new', text: m.sendOffer },
    { isDone: steps.hasMessage, to: '/inbox', text: m.mail(address ?? '…') },
    { isDone: steps.hasSpv, to: '/efactura/connection', text: m.spv },
    { isDone: steps.hasColleague, to: '/settings/team', text: m.colleagues },
  ];
  if (all.every(({ isDone }) => isDone)) return null;
  return (
    <Section title={m.firstSteps} lead={m.firstStepsText}>
      <ol className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
        {all.map(({ isDone, to, text }) => (
          <li key={to} className="border-b border-base-300 py-2.5">
            <Link to={to} className="group flex items-start gap-2.5">
              <span
                aria-hidden
                className={cx(
                  'mt-0.5 flex size-4.5 flex-none items-center justify-center rounded-full',
                  isDone ? 'bg-primary text-primary-content' : 'border border-base-content/40',
                )}
              >
                {isDone ? <Check size={12} strokeWidth={3} /> : null}
              </span>
              <span className={cx('[overflow-wrap:anywhere] group-hover:underline', isDone && 'text-muted')}>
                {text}
                {isDone ? <span className="sr-only">, {m.done}</span> : null}
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <p className="mt-3 text-sm">
        <Link to="/settings/import" className="text-link">
          {m.bringData}
        </Link>
      </p>
    </Section>
  );
}
