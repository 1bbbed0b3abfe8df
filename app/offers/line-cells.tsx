import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { useFieldState } from '#app/ui/form-context.ts';
import { asFieldText } from '#app/ui/form-values.ts';
import { KeptField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';

type Cell = { name: (field: string) => string };

/** What a line carries without showing it. */
const KEPT = ['serviceId', 'exemptionReason', 'priceBasis', 'rhythm'];

function useKept(name: string): string {
  const { typed, initial } = useFieldState(name);
  return asFieldText(typed ?? initial);
}

/** The service of a line; one outside the catalogue also says its unit. */
export function ServiceCell({ name, kept = KEPT }: Cell & { kept?: readonly string[] }) {
  const { offers } = useMessages();
  const { locale } = usePageSettings();
  const m = offers.line;
  const isOfCatalogue = useKept(name('serviceId')) !== '';
  return (
    <>
      {kept.map((field) => (
        <KeptField key={field} name={name(field)} />
      ))}
      <div className="flex gap-2">
        <TextField
          bare
          name={name('name')}
          label={m.service}
          limit={TEXT_LIMITS.lineName}
          restTo={name('description')}
          className="min-w-0 flex-1"
        />
        {isOfCatalogue ? (
          <KeptField name={name('unit')} />
        ) : (
          <SelectField
            bare
            name={name('unit')}
            label={m.unit}
            className="w-24 flex-none"
            options={UNIT_KEYS.map((value) => ({ value, label: unitLabel(value, locale) }))}
          />
        )}
      </div>
      <LineDetails name={name} />
    </>
  );
}

/** What a line says below its name, on paper and in the invoice's XML; closed while it says nothing. */
function LineDetails({ name }: Cell) {
  const { offers, catalogue } = useMessages();
  const m = offers.line;
  const [description, cpv] = [useKept(name('description')), useKept(name('cpv'))];
  return (
    <details className="mt-1" open={description !== '' || cpv !== ''}>
      <summary className="text-link inline-block text-sm">{m.details}</summary>
      <div className="mt-1 space-y-2">
        <TextArea
          name={name('description')}
          label={catalogue.description}
          rows={2}
          limit={TEXT_LIMITS.lineDescription}
          beyond={m.beyondInvoice}
          optional
        />
        <TextField name={name('cpv')} label={catalogue.cpv} optional />
      </div>
    </details>
  );
}

/** How much of it; the unit of a service of the catalogue stands beside the number. */
export function QuantityCell({ name }: Cell) {
  const { offers } = useMessages();
  const { locale } = usePageSettings();
  const isOfCatalogue = useKept(name('serviceId')) !== '';
  const kept = useKept(name('unit'));
  const unit = UNIT_KEYS.find((key) => key === kept);
  return (
    <DecimalField
      bare
      name={name('quantity')}
      label={offers.line.quantity}
      scale={SCALE.quantity}
      {...(isOfCatalogue && unit ? { suffix: unitLabel(unit, locale) } : {})}
    />
  );
}
