import { useMessages } from '#app/messages.ts';
import { Quantity } from '#app/ui/quantity.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ShownContract } from './shown-contract.ts';

type Service = NonNullable<ShownContract['inForce']>['services'][number];

/** What the contract with its addenda binds to today: each service with quantity, price and rhythm, and what is yet to begin or about to end. */
export function ServicesNow({ services }: { services: readonly Service[] }) {
  const { contracts: m } = useMessages();
  if (services.length === 0) return null;
  return (
    <section className="mt-4 border-t border-base-300 pt-3">
      <h2 className="font-semibold">{m.servicesNow}</h2>
      <ul>
        {services.map((service) => (
          <li key={service.id} className="border-b border-base-300 py-2.5 last:border-0">
            <p className="flex items-baseline justify-between gap-3">
              <span className="min-w-0 font-medium">{service.name}</span>
              <Quantity value={service.contracted} unit={service.unit} />
            </p>
            <Terms service={service} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Terms({ service: { unitPrice, currency, priceBasis, rhythm, startDate, endDate } }: { service: Service }) {
  const { clientPages, contracts: m } = useMessages();
  const days = [
    ...(startDate === null ? [] : [m.fromDay(formatCivilDate(startDate))]),
    ...(endDate === null ? [] : [m.untilDay(formatCivilDate(endDate))]),
  ];
  return (
    <p className="text-sm text-muted">
      <UnitPrice value={unitPrice} currency={currency} />
      {[` ${clientPages.bases[priceBasis]}`, clientPages.rhythms[rhythm], days.join(' ')].filter(Boolean).join(' · ')}
    </p>
  );
}
