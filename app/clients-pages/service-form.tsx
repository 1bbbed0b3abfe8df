import { useMessages, usePageSettings } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField, MoneyField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { PRICE_BASES } from '#domain/clients/model/contracted.ts';
import { unitName } from './side-panels.tsx';

interface ServiceFormProps {
  catalogue: readonly { id: string; name: string; unit: string }[];
  sites: readonly { id: string; name: string }[];
  dealId: string | undefined;
  failure: FormFailure | undefined;
}

const RHYTHMS = ['once', 'on_call', 'weekly', 'monthly'] as const;

/** More of what a client has bought, from the catalogue. */
export function ServiceForm({ catalogue, sites, dealId, failure }: ServiceFormProps) {
  const { clientPages: m } = useMessages();
  const { locale } = usePageSettings();
  const f = m.serviceFields;
  return (
    <Form action="?do=add" failure={failure} className="max-w-form space-y-4">
      {dealId === undefined ? null : <HiddenField name="dealId" value={dealId} />}
      <SelectField
        name="serviceId"
        label={f.catalogue}
        blank={f.chooseService}
        options={catalogue.map(({ id, name, unit }) => ({ value: id, label: `${name} (${unitName(unit, locale)})` }))}
      />
      <FormRow>
        <DecimalField name="contracted" label={f.quantity} scale={SCALE.quantity} />
        <MoneyField name="unitPrice" label={f.price} help={f.priceHelp} unitPrice optional />
      </FormRow>
      <FormRow>
        <SelectField
          name="priceBasis"
          label={m.serviceColumns.price}
          options={PRICE_BASES.map((value) => ({ value, label: m.bases[value] }))}
        />
        <SelectField
          name="rhythm"
          label={m.serviceColumns.rhythm}
          options={RHYTHMS.map((value) => ({ value, label: m.rhythms[value] }))}
        />
      </FormRow>
      <FormRow>
        <DateField name="startDate" label={m.serviceColumns.since} optional />
        <DateField name="endDate" label={m.serviceColumns.until} optional />
      </FormRow>
      {sites.length === 0 ? null : (
        <SelectField
          name="siteId"
          label={m.sites}
          blank={m.noSites}
          optional
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <FormEnd>
        <Submit>{m.addService}</Submit>
      </FormEnd>
    </Form>
  );
}
