import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ChartNoAxesColumn, Download, FileText } from 'lucide-react';
import { pageQuery } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { BarList } from '#app/ui/bar-list.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { offeredContracted } from '#domain/offers/offered-contracted.ts';

export const loader = pageQuery(offeredContracted);

const CURRENCIES = ['RON', 'EUR', 'USD'].map((value) => ({ value, label: value }));
const MOST_BARS = 8;

export const handle = titled((m) => m.reports.offeredContracted.title);

/** «Ofertate și contractate»: what was offered, what of it was accepted, what was contracted, service by service. */
export default function OfferedContracted() {
  const { rows, totals } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const { reports } = useMessages();
  const m = reports.offeredContracted;
  const currency = search.get('currency') ?? 'RON';
  const quantity = (value: bigint, unit: string) =>
    value === 0n ? <span className="text-muted">{'–'}</span> : <Quantity value={value} unit={unit} />;
  const bars = rows
    .filter((row) => row.contractedValue > 0n)
    .sort((a, b) => Number(b.contractedValue - a.contractedValue))
    .slice(0, MOST_BARS);
  return (
    <Page
      title={m.title}
      lead={m.note}
      back={{ to: '/reports', label: reports.back }}
      secondary={
        <ButtonLink
          to={`/reports/offered-contracted.pdf?${search.toString()}`}
          reloadDocument
          icon={<FileText size={16} aria-hidden />}
          prefetch="none"
        >
          {reports.exportPdf}
        </ButtonLink>
      }
      action={
        <ButtonLink
          to={`/reports/offered-contracted.xlsx?${search.toString()}`}
          reloadDocument
          kind="primary"
          icon={<Download size={16} aria-hidden />}
          prefetch="none"
        >
          {reports.exportXlsx}
        </ButtonLink>
      }
    >
      <Filters values={Object.fromEntries(search)} clear={search.size > 0 ? '/reports/offered-contracted' : undefined}>
        <DateField name="from" label={reports.from} />
        <DateField name="to" label={reports.to} />
        <SelectField name="currency" label={reports.currency} options={CURRENCIES} />
      </Filters>
      {bars.length > 1 ? (
        <div className="mt-6 mb-8">
          <BarList
            title={m.chart}
            bars={bars.map(({ serviceId, name, unit, contractedValue }) => ({
              key: `${serviceId ?? ''} ${name} ${unit}`,
              label: name,
              value: Number(contractedValue),
              text: <Money value={contractedValue} currency={currency} />,
            }))}
          />
        </div>
      ) : null}
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={({ serviceId, name, unit }) => `${serviceId ?? ''} ${name} ${unit}`}
        rowHref={({ serviceId }) => (serviceId === null ? undefined : `/services/${serviceId}`)}
        empty={
          <EmptyState icon={ChartNoAxesColumn} title={m.empty}>
            {m.emptyText}
          </EmptyState>
        }
        columns={[
          { key: 'name', head: m.service, phone: 'title', cell: ({ name }) => name },
          {
            key: 'offeredQuantity',
            head: m.offeredQuantity,
            align: 'end',
            cell: (row) => quantity(row.offeredQuantity, row.unit),
          },
          {
            key: 'offeredValue',
            head: m.offeredValue,
            align: 'end',
            phone: 'meta',
            cell: (row) => <Money value={row.offeredValue} currency={currency} />,
            foot: <Money value={totals.offeredValue} currency={currency} size="strong" />,
          },
          {
            key: 'acceptedQuantity',
            head: m.acceptedQuantity,
            align: 'end',
            cell: (row) => quantity(row.acceptedQuantity, row.unit),
          },
          {
            key: 'acceptedValue',
            head: m.acceptedValue,
            align: 'end',
            cell: (row) => <Money value={row.acceptedValue} currency={currency} />,
            foot: <Money value={totals.acceptedValue} currency={currency} size="strong" />,
          },
          { key: 'share', head: m.share, align: 'end', cell: (row) => share(row.acceptedValue, row.offeredValue) },
          {
            key: 'contractedQuantity',
            head: m.contractedQuantity,
            align: 'end',
            cell: (row) => quantity(row.contractedQuantity, row.unit),
          },
          {
            key: 'contractedValue',
            head: m.contractedValue,
            align: 'end',
            phone: 'amount',
            cell: (row) => <Money value={row.contractedValue} currency={currency} />,
            foot: <Money value={totals.contractedValue} currency={currency} size="strong" />,
          },
        ]}
      />
    </Page>
  );
}

const share = (part: bigint, whole: bigint): string => (whole === 0n ? '–' : `${(part * 100n) / whole}%`);
