import { Link } from '@remix-run/react';
import type { z } from 'zod';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { DataTable } from '#app/ui/data-table.tsx';
import { Money } from '#app/ui/money.tsx';
import { Section } from '#app/ui/section.tsx';
import { formatRomanian, SCALE, sum } from '#domain/kernel/pure/decimal.ts';
import type { showMargins } from '#domain/costs/show-margins.ts';

type Margins = z.output<typeof showMargins.definition.output>;

/** What each service brought and cost, and what is left: only the administrator's page has it. */
export function MarginTable({ margins, names }: { margins: Margins; names: ReadonlyMap<string, string> }) {
  const { costs: m } = useMessages();
  const { services, total, unpriced } = margins;
  const open = services.reduce((count, one) => count + one.open, 0);
  return (
    <Section title={m.marginTitle} lead={m.marginText}>
      {open === 0 ? null : (
        <div className="mb-4">
          <Callout
            tone="warning"
            title={m.open(open)}
            action={
              <Link to="/settings/costs" className="text-link">
                {m.giveCosts}
              </Link>
            }
          />
        </div>
      )}
      <DataTable
        caption={m.marginTitle}
        rows={services}
        rowKey={({ contractedServiceId }) => contractedServiceId}
        columns={[
          {
            key: 'service',
            head: m.service,
            phone: 'title',
            cell: ({ contractedServiceId }) => names.get(contractedServiceId),
          },
          {
            key: 'value',
            head: m.value,
            align: 'end',
            cell: ({ value }) => <Money value={value} />,
            foot: <Money value={total.value} size="strong" />,
          },
          {
            key: 'hours',
            head: m.hours,
            align: 'end',
            cell: ({ hoursCost }) => <Money value={hoursCost} />,
            foot: <Money value={sum(services.map((one) => one.hoursCost))} size="strong" />,
          },
          {
            key: 'material',
            head: m.material,
            align: 'end',
            phone: 'meta',
            cell: ({ materialCost }) => <Money value={materialCost} />,
            foot: <Money value={sum(services.map((one) => one.materialCost))} size="strong" />,
          },
          {
            key: 'margin',
            head: m.margin,
            align: 'end',
            phone: 'amount',
            cell: (row) => <MarginCell {...row} />,
            foot: <MarginCell {...total} size="strong" />,
          },
        ]}
      />
      {unpriced === 0 ? null : <p className="mt-2 text-sm text-muted">{m.unpriced(unpriced)}</p>}
    </Section>
  );
}

type MarginCellProps = { margin: bigint; share: number | null; size?: 'strong' | 'text' };

const MarginCell = ({ margin, share, size = 'text' }: MarginCellProps) => (
  <>
    <Money value={margin} size={size} {...(margin < 0n ? { tone: 'error' as const } : {})} />
    {share === null ? null : (
      <span className="block text-sm text-muted">{`${formatRomanian(BigInt(share), SCALE.percent, { trim: true })} %`}</span>
    )}
  </>
);
