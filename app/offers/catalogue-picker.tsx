import { useMessages, usePageSettings } from '#app/messages.ts';
import type { LinesInHand } from '#app/ui/line-table.tsx';
import { UnitPrice } from '#app/ui/unit-price.tsx';
import { vatValue } from '#app/vat-choice.ts';
import type { Service } from '#domain/catalogue/model/service.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import { useLive } from '#app/ui/use-live.ts';

export type PickedService = Pick<
  Service,
  'id' | 'name' | 'description' | 'cpv' | 'unit' | 'unitPrice' | 'currency' | 'vatCategory' | 'vatRate'
>;

const lineOf = ({ id, name, description, cpv, unit, unitPrice, vatCategory, vatRate }: PickedService) => ({
  serviceId: id,
  name,
  ...(description === null ? {} : { description }),
  ...(cpv === null ? {} : { cpv }),
  unit,
  quantity: 1_000n,
  ...(unitPrice === null ? {} : { unitPrice }),
  vat: vatValue({ category: vatCategory, rate: vatRate }),
});

/** The catalogue to tick from: a tick is a line. Without script the ticks go with the form and become lines on the server. */
export function CataloguePicker({ services, lines }: { services: readonly PickedService[]; lines: LinesInHand }) {
  const { offers, catalogue } = useMessages();
  const { locale } = usePageSettings();
  const isLive = useLive();
  const picked = new Map(lines.valuesOf('serviceId').map(({ key, value }) => [value, key]));
  if (services.length === 0) return <p className="mb-4 text-muted">{offers.pickEmpty}</p>;
  return (
    <fieldset className="mb-6">
      <legend className="mb-2 font-medium">{offers.pickTitle}</legend>
      <ul className="max-h-80 overflow-y-auto border-y border-base-300">
        {services.map((service) => {
          const key = picked.get(service.id);
          const live = {
            checked: key !== undefined,
            onChange: () => (key === undefined ? lines.add(lineOf(service)) : lines.remove(key)),
          };
          return (
            <li key={service.id} className="border-b border-base-300 last:border-0">
              <label className="flex min-h-10 items-center gap-3 px-1 py-1.5 hover:bg-base-200">
                <input
                  type="checkbox"
                  className="checkbox"
                  value={service.id}
                  {...(isLive ? live : { name: 'picks' })}
                />
                <span className="min-w-0 flex-1">{service.name}</span>
                <span className="text-sm text-muted">{unitLabel(service.unit, locale)}</span>
                <span className="w-28 text-right">
                  {service.unitPrice === null ? (
                    <span className="text-sm text-muted">{catalogue.noPrice}</span>
                  ) : (
                    <UnitPrice value={service.unitPrice} currency={service.currency} />
                  )}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
