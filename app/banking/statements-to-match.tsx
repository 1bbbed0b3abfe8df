import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Day } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { entryAddress } from './act-of.ts';
import { Progress } from './progress.tsx';

export interface StatementToMatch {
  id: string;
  bankName: string;
  iban: string;
  firstDay: CivilDate | null;
  lastDay: CivilDate | null;
  decided: number;
  total: number;
}

/** Statements with entries that wait, the latest first; nothing when there are none. */
export function StatementsToMatch({ rows }: { rows: readonly StatementToMatch[] }) {
  const { matching: m } = useMessages();
  if (rows.length === 0) return null;
  return (
    <Section title={m.statements}>
      <ul className="divide-y divide-base-300 border-b border-base-300">
        {rows.map(({ id, bankName, iban, firstDay, lastDay, decided, total }) => (
          <li
            key={id}
            className="relative grid items-center gap-x-6 gap-y-2 px-2 py-3 hover:bg-base-200 sm:grid-cols-[minmax(0,1fr)_14rem]"
          >
            <span className="min-w-0">
              <Link
                to={entryAddress(id, 'open', null)}
                className="font-medium after:absolute after:inset-0 hover:underline"
              >
                {bankName === '' ? m.ownAccount : bankName}
                {lastDay === null ? null : (
                  <>
                    {', '}
                    {firstDay === null || firstDay === lastDay ? null : (
                      <>
                        <Day date={firstDay} />–
                      </>
                    )}
                    <Day date={lastDay} />
                  </>
                )}
              </Link>
              <span className="block text-sm text-muted tabular-nums">{iban}</span>
            </span>
            <Progress done={decided} of={total} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
