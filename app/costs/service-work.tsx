import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { sum } from '#domain/kernel/pure/decimal.ts';
import type { dealWork } from '#domain/delivery/deal-work.ts';
import type { z } from 'zod';

type Service = z.output<typeof dealWork.definition.output>['services'][number];

/** Each service: what was contracted, what was done of it, with how many visits, hours and how much material. */
export function ServiceWork({ services }: { services: readonly Service[] }) {
  const { costs: m } = useMessages();
  const hours = sum(services.map((one) => one.hours));
  return (
    <DataTable
      caption={m.workLead}
      rows={services}
      rowKey={({ contractedServiceId }) => contractedServiceId}
      columns={[
        {
          key: 'service',
          head: m.service,
          phone: 'title',
          cell: ({ name, site }) => (
            <>
              {name}
              {site === null ? null : <span className="block text-sm font-normal text-muted">{site}</span>}
            </>
          ),
        },
        {
          key: 'contracted',
          head: m.contracted,
          align: 'end',
          cell: ({ contracted, unit }) => <Quantity value={contracted} unit={unit} />,
        },
        {
          key: 'delivered',
          head: m.delivered,
          align: 'end',
          phone: 'amount',
          cell: ({ contracted, delivered, unit }) => (
            <>
              <Quantity value={delivered} unit={unit} />
              <span className="block text-sm text-muted">{partOf(delivered, contracted)}</span>
            </>
          ),
        },
        {
          key: 'visits',
          head: m.visits,
          phone: 'meta',
          cell: ({ visitsDone, visitsAhead }) => m.visitsOf(visitsDone, visitsAhead),
        },
        {
          key: 'hours',
          head: m.hours,
          align: 'end',
          cell: (row) => (row.hours === 0n ? '–' : <Quantity value={row.hours} />),
          foot: <Quantity value={hours} />,
        },
        {
          key: 'material',
          head: m.material,
          cell: ({ materials }) =>
            materials.map(({ text, unit, quantity }) => (
              <span key={`${text} ${unit}`} className="block">
                {text} · <Quantity value={quantity} unit={unit} />
              </span>
            )),
        },
      ]}
    />
  );
}

const WHOLE = 100n;

/** «60 %» of what was contracted. */
const partOf = (delivered: bigint, contracted: bigint): string =>
  contracted === 0n ? '' : `${(delivered * WHOLE) / contracted} %`;
