import { CataloguePicker, type PickedService } from '#app/offers/catalogue-picker.tsx';
import { QuantityCell, ServiceCell } from '#app/offers/line-cells.tsx';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { type LineColumn, LineTable } from '#app/ui/line-table.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import type { ServiceInForce } from '#domain/contracts/services-in-force.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';

const RHYTHMS = ['once', 'on_call', 'weekly', 'monthly'] as const;

export interface Site {
  id: string;
  name: string;
}

type Props = {
  inForce: readonly ServiceInForce[];
  catalogue: readonly PickedService[];
  sites: readonly Site[];
};

/** What an addendum does to services: those in force with another quantity or price, or ended, and new ones. */
export function AddendumServices({ inForce, catalogue, sites }: Props) {
  const { contracts: m } = useMessages();
  return (
    <>
      {inForce.length === 0 ? null : (
        <fieldset>
          <legend className="mb-1 font-medium">{m.servicesInForce}</legend>
          <p className="mb-2 text-sm text-muted">{m.servicesInForceHelp}</p>
          <ul className="border-t border-base-300">
            {inForce.map((service, index) => (
              <Kept key={service.id} service={service} index={index} sites={sites} />
            ))}
          </ul>
        </fieldset>
      )}
      <div>
        <p className="mb-2 font-medium">{m.servicesAdded}</p>
        <LineTable
          name="services"
          label={m.servicesAdded}
          from={inForce.length}
          columns={useColumns(sites)}
          initialCount={0}
          minimum={0}
          picker={(lines) => (
            <details className="mb-3">
              <summary className="text-link inline-block">{m.fromCatalogue}</summary>
              <div className="mt-2">
                <CataloguePicker services={catalogue} lines={lines} />
              </div>
            </details>
          )}
        />
      </div>
    </>
  );
}

function Kept({ service, index, sites }: { service: ServiceInForce; index: number; sites: readonly Site[] }) {
  const { contracts: m, clientPages, offers } = useMessages();
  const { locale } = usePageSettings();
  const name = (field: string) => `services[${index}].${field}`;
  const unit = UNIT_KEYS.find((key) => key === service.unit);
  const site = sites.find((one) => one.id === service.siteId);
  const about = [site?.name, clientPages.bases[service.priceBasis], clientPages.rhythms[service.rhythm]];
  return (
    <li className="grid grid-cols-2 items-center gap-x-3 gap-y-2 border-b border-base-300 py-2.5 sm:grid-cols-[minmax(0,1fr)_8rem_8rem_7rem]">
      <HiddenField name={name('contractedServiceId')} value={service.id} />
      <div className="col-span-2 min-w-0 sm:col-span-1">
        <p className="font-medium">{service.name}</p>
        <p className="text-sm text-muted">{about.filter(Boolean).join(' · ')}</p>
      </div>
      <DecimalField
        bare
        name={name('quantity')}
        label={`${service.name}: ${offers.line.quantity}`}
        scale={SCALE.quantity}
        initial={service.contracted}
        {...(unit ? { suffix: unitLabel(unit, locale) } : {})}
      />
      <DecimalField
        bare
        name={name('unitPrice')}
        label={`${service.name}: ${offers.line.unitPrice}`}
        scale={SCALE.unitPrice}
        decimals={2}
        initial={service.unitPrice}
      />
      <Checkbox name={name('ends')} label={m.serviceEnds} className="sm:justify-self-end" />
    </li>
  );
}

function useColumns(sites: readonly Site[]): LineColumn[] {
  const { contracts: m, clientPages, offers } = useMessages();
  const { service, quantity, unitPrice } = offers.line;
  const rhythms = RHYTHMS.map((value) => ({ value, label: clientPages.rhythms[value] }));
  const columns: LineColumn[] = [
    { head: service, span: 4, cell: ({ name }) => <ServiceCell name={name} kept={['serviceId']} /> },
    { head: quantity, span: 2, align: 'end', cell: ({ name }) => <QuantityCell name={name} /> },
    {
      head: unitPrice,
      span: 2,
      align: 'end',
      cell: ({ name }) => (
        <DecimalField bare name={name('unitPrice')} label={unitPrice} scale={SCALE.unitPrice} decimals={2} />
      ),
    },
    {
      head: m.rhythm,
      span: 2,
      cell: ({ name }) => <SelectField bare name={name('rhythm')} label={m.rhythm} options={rhythms} />,
    },
    {
      head: m.site,
      span: 2,
      cell: ({ name }) => (
        <SelectField
          bare
          name={name('siteId')}
          label={m.site}
          blank="–"
          options={sites.map(({ id, name: label }) => ({ value: id, label }))}
        />
      ),
    },
  ];
  return columns.filter(({ head }) => head !== m.site || sites.length > 0);
}
