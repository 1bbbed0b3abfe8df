import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { QuantityBar } from '#app/ui/quantity-bar.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import type { ShownClient } from './use-client.ts';

type Contracted = ShownClient['services'][number];

/** Contracted services with price, rhythm and their five quantities. */
export function ContractedTable({ services, mayEnd }: { services: readonly Contracted[]; mayEnd: boolean }) {
  return (
    <ul className="mb-10 border-t border-base-300">
      {services.map((service) => (
        <Row key={service.id} service={service} mayEnd={mayEnd} />
      ))}
    </ul>
  );
}

function Row({ service, mayEnd }: { service: Contracted; mayEnd: boolean }) {
  const { clientPages: m } = useMessages();
  const { contracted, delivered, accepted, invoiced, collected, unit, startDate, endDate } = service;
  const isActive = service.state === 'active';
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-base-300 py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto] md:items-start">
      <div>
        <p className="font-medium">{service.name}</p>
        <p className="text-sm text-muted">
          <UnitPrice value={service.unitPrice} currency={service.currency} />
          {` · ${m.bases[service.priceBasis]} · ${m.rhythms[service.rhythm]}`}
        </p>
        {startDate === null && endDate === null ? null : (
          <p className="text-sm text-muted">
            {startDate === null ? null : <Day date={startDate} />}
            {' – '}
            {endDate === null ? null : <Day date={endDate} />}
          </p>
        )}
      </div>
      <QuantityBar
        name={isActive ? '' : m.ended}
        unit={unit}
        quantities={{ contracted, delivered, accepted, invoiced, collected }}
      />
      {isActive ? (
        mayEnd ? (
          <Form action="?do=end" className="">
            <HiddenField name="serviceId" value={service.id} />
            <Submit kind="quiet">{m.endService}</Submit>
          </Form>
        ) : null
      ) : (
        <StateMark tone="neutral">{m.ended}</StateMark>
      )}
    </li>
  );
}
