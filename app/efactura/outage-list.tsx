import { useMessages } from '#app/messages.ts';
import { Day, Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { spokenAnswer } from '#domain/efactura/model/spoken-answer.ts';
import type { listOutages } from '#domain/efactura/list-outages.ts';

type Outage = Awaited<ReturnType<typeof listOutages>>['outages'][number];

/** Each outage: how long, what was tried and what came instead, whose term ran. */
export function OutageList({ outages }: { outages: readonly Outage[] }) {
  const { evidence: m } = useMessages().efactura;
  return (
    <ol className="divide-y divide-base-300">
      {outages.map((outage) => (
        <li key={outage.id} className="py-4 first:pt-0">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-medium">
            <span>
              <Instant at={outage.startedAt} /> – {outage.endedAt ? <Instant at={outage.endedAt} /> : m.lasts}
            </span>
            <StateMark tone={outage.endedAt ? 'neutral' : 'warning'}>
              {outage.endedAt ? m.lasted(minutesOf(outage.startedAt, outage.endedAt)) : m.isAway}
            </StateMark>
          </p>
          <p className="mt-1 text-sm text-muted">{m.tries(outage.count)}</p>
          <ul className="mt-2 space-y-1 text-sm">
            {outage.tries.map(({ at, operation, answer }) => (
              <li key={`${at.toISOString()} ${operation}`} className="grid gap-x-3 sm:grid-cols-[10rem_8rem_1fr]">
                <Instant at={at} />
                <span>{nameOf(operation, m.operations)}</span>
                <span className="text-muted [overflow-wrap:anywhere]">{spokenAnswer(answer, m.answers)}</span>
              </li>
            ))}
          </ul>
          {outage.invoices.length === 0 ? null : (
            <p className="mt-2 text-sm">
              <span className="text-muted">{m.invoices}: </span>
              {outage.invoices.map(({ number, deadline }, index) => (
                <span key={number}>
                  {index === 0 ? '' : ', '}
                  {number} ({m.term} <Day date={deadline} />)
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const minutesOf = (from: Date, to: Date): number => Math.max(1, Math.round((to.getTime() - from.getTime()) / 60_000));

const nameOf = (operation: string, names: Readonly<Record<string, string>>): string => names[operation] ?? operation;
