import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { vatOptions } from '#app/vat-choice.ts';
import type { VatCategory } from '#domain/invoicing/model/totals.ts';
import { UNIT_KEYS, unitLabel } from '#domain/kernel/pure/units.ts';

export type VatChoices = readonly { category: VatCategory; rate: number }[];

const CURRENCIES = ['RON', 'EUR', 'USD'].map((value) => ({ value, label: value }));

/** The fields of a service of the catalogue. */
export function ServiceFieldsForm({ choices, currency = 'RON' }: { choices: VatChoices; currency?: string }) {
  const messages = useMessages();
  const { locale } = usePageSettings();
  const m = messages.catalogue;
  return (
    <>
      <TextField name="name" label={m.name} limit={TEXT_LIMITS.lineName} restTo="description" />
      <TextArea
        name="description"
        label={m.description}
        help={m.descriptionHelp}
        rows={2}
        limit={TEXT_LIMITS.lineDescription}
        optional
      />
      <FormRow>
        <SelectField
          name="unit"
          label={m.unit}
          options={UNIT_KEYS.map((value) => ({ value, label: unitLabel(value, locale) }))}
        />
        <MoneyField name="unitPrice" label={m.unitPrice} currency={currency} unitPrice optional />
        <SelectField name="currency" label={m.currency} options={CURRENCIES} initial={currency} />
      </FormRow>
      <p className="-mt-3 text-sm text-muted">{m.priceHelp}</p>
      <FormRow>
        <SelectField name="vat" label={m.vat} options={vatOptions(choices, messages)} />
        <TextField
          name="exemptionReason"
          label={m.exemptionReason}
          help={m.exemptionHelp}
          limit={TEXT_LIMITS.exemptionReason}
          optional
        />
      </FormRow>
      <TextField name="cpv" label={m.cpv} help={m.cpvHelp} optional />
    </>
  );
}
