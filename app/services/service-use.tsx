import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { offerStateOf } from '#app/offers/offer-state.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Money } from '#app/ui/money.tsx';
import { Quantity } from '#app/ui/quantity.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Service, ServiceUse } from '#domain/catalogue/model/service.ts';

interface UsedService extends Service {
  use: ServiceUse;
  offers: {
    offerId: string;
    printedNumber: string | null;
    clientName: string;
    state: string;
    net: bigint;
    currency: string;
  }[];
}

/** How much of a service was offered and contracted, and its latest offers. */
export function ServiceUsePanel({ service }: { service: UsedService }) {
  const { catalogue: m, offers } = useMessages();
  const { use, currency } = service;
  return (
    <div>
      <Section title={m.facts}>
        <Facts
          items={[
            {
              label: m.offered,
              value: (
                <Sum quantity={use.offeredQuantity} unit={service.unit} value={use.offeredValue} currency={currency} />
              ),
            },
            {
              label: m.contracted,
              value: (
                <Sum
                  quantity={use.contractedQuantity}
                  unit={service.unit}
                  value={use.contractedValue}
                  currency={currency}
                />
              ),
            },
          ]}
        />
      </Section>
      <Section title={m.usedInOffers}>
        {service.offers.length === 0 ? <p className="text-muted">{m.notUsed}</p> : null}
        <ul>
          {service.offers.map((offer) => {
            const { tone, text } = offerStateOf(offer.state, offers.states);
            return (
              <li key={offer.offerId} className="flex flex-wrap items-baseline gap-x-3 border-b border-base-300 py-2">
                <Link to={`/offers/${offer.offerId}`} className="font-medium hover:underline">
                  {offer.printedNumber ?? offers.withoutNumber}
                </Link>
                <span className="min-w-0 flex-1 truncate">{offer.clientName}</span>
                <StateMark tone={tone}>{text}</StateMark>
                <Money value={offer.net} currency={offer.currency} />
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

const Sum = ({
  quantity,
  unit,
  value,
  currency,
}: {
  quantity: bigint;
  unit: string;
  value: bigint;
  currency: string;
}) => (
  <>
    <Quantity value={quantity} unit={unit} />
    {' · '}
    <Money value={value} currency={currency} />
  </>
);
