import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Day } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { RecurringService } from './shown-recurring.ts';

/** The services of a deal with their rhythm and next days, each leading to its form. */
export function ServiceList({ dealId, services }: { dealId: string; services: readonly RecurringService[] }) {
  const { recurring: m } = useMessages();
  return (
    <ul className="border-t border-base-300">
      {services.map(({ contractedServiceId, name, plan, days }) => {
        const isActive = plan?.state === 'active';
        return (
          <li
            key={contractedServiceId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-base-300 py-3"
          >
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium">{name}</p>
              <p className="text-sm text-muted">
                {days.length === 0 ? m.visits.none : `${m.visits.ahead}: `}
                {days.slice(0, 3).map((day, index) => (
                  <span key={day}>
                    {index === 0 ? '' : ', '}
                    <Day date={day} />
                  </span>
                ))}
              </p>
            </div>
            <div className="flex items-center gap-4">
              {plan ? (
                <StateMark tone={isActive ? 'success' : 'neutral'}>
                  {isActive ? m.rhythm(plan.rhythm, plan.weeks) : m.visits.ended}
                </StateMark>
              ) : null}
              <ButtonLink to={`/recurring/${dealId}/${contractedServiceId}`}>
                {plan ? m.visits.change : m.visits.set}
                <span className="sr-only"> · {name}</span>
              </ButtonLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
