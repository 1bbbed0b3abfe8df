import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useMessages } from '#app/messages.ts';
import { Section } from '#app/ui/section.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import type { listTouched } from '#domain/law/list-touched.ts';

type Day = z.output<(typeof listTouched)['definition']['output']>['days'][number];
interface Item {
  to: string;
  name: string;
  detail: string;
  rates: readonly number[];
}

const percent = (rate: number): string => `${formatRomanian(BigInt(rate), 2).replace(/,00$/, '')}%`;

/** `21%, 11%` from hundredths of a percent. */
export const percents = (rates: readonly number[]): string => rates.map(percent).join(', ');

/** One day of the law: what changes on it and what of the company bears a rate that is then not in force. */
export function TouchedDay({ day }: { day: Day }) {
  const { changes: m } = useMessages().law;
  const { date, isAhead, services, drafts, offers, contracts } = day;
  const lists = [
    {
      title: m.services,
      help: m.servicesHelp,
      items: services.map((one) => at(`/services/${one.id}`, one.name, '', one)),
    },
    {
      title: m.drafts,
      help: m.draftsHelp,
      items: drafts.map((one) => at(`/invoices/${one.id}`, m.draft, one.name, one)),
    },
    {
      title: m.offers,
      help: m.offersHelp,
      items: offers.map((one) => at(`/offers/${one.id}`, one.number ?? m.draft, one.name, one)),
    },
    {
      title: m.contracts,
      help: m.contractsHelp,
      items: contracts.map((one) =>
        one.id === null
          ? at(`/clients/${one.clientId}/services`, one.name, `${m.withoutContract} · ${m.runs(one.services)}`, one)
          : at(`/contracts/${one.id}/addendum`, one.number ?? m.draft, `${one.name} · ${m.runs(one.services)}`, one),
      ),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <Section title={isAhead ? m.from(formatCivilDate(date)) : m.now}>
      <Changes changes={day.changes} />
      {lists.length === 0 ? <p className="text-muted">{isAhead ? m.nothingAhead : m.nothing}</p> : null}
      {lists.map(({ title, help, items }) => (
        <TouchedList key={title} title={`${title} (${items.length})`} help={help} items={items} />
      ))}
    </Section>
  );
}

const at = (to: string, name: string, detail: string, { rates }: { rates: readonly number[] }): Item => ({
  to,
  name,
  detail,
  rates,
});

function Changes({ changes }: Pick<Day, 'changes'>) {
  const { changes: m } = useMessages().law;
  if (changes.length === 0) return null;
  return (
    <ul className="mb-4">
      {changes.map(({ key, before, after, source }) => (
        <li key={key} className="py-1">
          <p className="font-medium">
            {before === null
              ? m.begins(percents(after === null ? [] : [after]))
              : after === null
                ? m.ends(percent(before))
                : m.becomes(percent(before), percent(after))}
          </p>
          <p className="text-sm text-muted">{m.source(source)}</p>
        </li>
      ))}
    </ul>
  );
}

function TouchedList({ title, help, items }: { title: ReactNode; help: string; items: readonly Item[] }) {
  const { changes: m } = useMessages().law;
  return (
    <div className="mb-5">
      <h3 className="font-medium">{title}</h3>
      <p className="mb-1 text-sm text-muted">{help}</p>
      <ul className="border-t border-base-300">
        {items.map(({ to, name, detail, rates }) => (
          <li key={to} className="border-b border-base-300">
            <Link to={to} className="flex min-h-11 flex-wrap items-center gap-x-3 px-2 py-1 hover:bg-base-200">
              <span className="font-medium">{name}</span>
              <span className="min-w-0 flex-1 truncate text-sm text-muted">{detail}</span>
              <span className="text-sm text-warning tabular-nums">{m.bears(percents(rates))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
