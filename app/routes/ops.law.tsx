import { useLoaderData } from '@remix-run/react';
import { opsLoader } from '#app/http/operator.server.ts';
import { useMessages } from '#app/messages.ts';
import { LawTable } from '#app/ops/law-table.tsx';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { lawTables } from '#domain/operator/law-tables.ts';

export const loader = opsLoader(({ asOf }) => lawTables(civilDateOf(asOf)));

export const handle = titled((m) => m.operator.law.title);

/** What the product knows of the law: each value dated and with its source. */
export default function Law() {
  const { vat, ceilings, terms, holidays, rates } = useLoaderData<typeof loader>();
  const { law: m } = useMessages().operator;
  return (
    <Page title={m.title} lead={m.lead}>
      <LawTable title={m.vat} rows={vat} value={({ rate }) => `${formatRomanian(BigInt(rate), 2)} %`} />
      <LawTable
        title={m.ceilings}
        rows={ceilings}
        value={({ amount, currency }) => <Money value={amount} currency={currency} />}
      />
      <LawTable title={m.terms} rows={terms} value={({ unit, count }) => m.units[unit](count)} />
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section title={m.rates}>
          <DataTable
            caption={m.rates}
            rows={rates}
            rowKey={({ currency, date }) => `${currency} ${date}`}
            columns={[
              { key: 'currency', head: m.key, phone: 'title', cell: (row) => row.currency },
              { key: 'day', head: m.day, phone: 'meta', cell: (row) => <Day date={row.date} /> },
              {
                key: 'rate',
                head: m.value,
                align: 'end',
                phone: 'amount',
                cell: ({ rate }) => formatRomanian(rate, 4),
              },
            ]}
          />
        </Section>
        <Section title={m.holidays}>
          <DataTable
            caption={m.holidays}
            rows={holidays}
            rowKey={({ date }) => date}
            columns={[
              { key: 'name', head: m.name, phone: 'title', cell: (row) => row.name },
              { key: 'day', head: m.day, align: 'end', phone: 'amount', cell: (row) => <Day date={row.date} /> },
            ]}
          />
        </Section>
      </div>
    </Page>
  );
}
