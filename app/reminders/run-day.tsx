import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Chip } from '#app/ui/chip.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ShownRun } from './shown-ladder.ts';

/** The messages of a day: who gets one, about which invoices, at which step. */
export function RunDay({ day, mails }: { day: CivilDate; mails: ShownRun['mails'] }) {
  const { reminders: m } = useMessages();
  return (
    <section className="mb-4">
      <h3 className="flex justify-between border-b border-base-300 pb-1 text-sm font-medium">
        <Day date={day} />
        <span className="font-normal text-muted">{m.mails(mails.length)}</span>
      </h3>
      <ul>
        {mails.map((mail) => (
          <li
            key={mail.clientId}
            className="grid gap-x-6 border-b border-base-300 py-2 sm:grid-cols-[16rem_minmax(0,1fr)]"
          >
            <span className="min-w-0">
              <Link to={`/clients/${mail.clientId}/money`} className="text-link">
                {mail.clientName}
              </Link>
              {mail.hasAddress ? null : (
                <span className="ml-2">
                  <Chip tone="warning">{m.noAddress}</Chip>
                </span>
              )}
            </span>
            <ul className="min-w-0 space-y-0.5">
              {mail.invoices.map((invoice) => (
                <li key={`${invoice.id} ${invoice.days}`} className="flex flex-wrap justify-between gap-x-4">
                  <span>
                    <Link to={`/invoices/${invoice.id}`} className="text-link">
                      {invoice.number}
                    </Link>
                    <span className="ml-2 text-sm text-muted">{m.stepShort(invoice.days)}</span>
                  </span>
                  <Money value={invoice.open} currency={invoice.currency} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
