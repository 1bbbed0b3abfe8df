import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { GATES, PENALTY_SCALE } from '#domain/contracts/model/contract.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';

type ClientKind = 'company' | 'institution' | 'person' | 'foreign';

/** Duration, payment, acceptance and guarantee of a contract. Institutions always accept first; silence binds professionals only. */
export function TermsFields({ clientKind }: { clientKind: ClientKind }) {
  const { contracts: m } = useMessages();
  const gates = clientKind === 'institution' ? (['required'] as const) : GATES;
  return (
    <>
      <FormRow>
        <DateField name="startDate" label={m.startDate} />
        <DateField name="endDate" label={m.endDate} help={m.endDateHelp} optional />
        <TextField name="paymentDays" label={m.paymentDays} type="number" min={1} max={120} />
      </FormRow>
      <SelectField
        name="acceptanceGate"
        label={m.gate}
        options={gates.map((value) => ({ value, label: m.gateOptions[value] }))}
      />
      {clientKind === 'company' || clientKind === 'foreign' ? (
        <TextField
          name="tacitAcceptanceDays"
          label={m.tacitDays}
          help={m.tacitHelp}
          type="number"
          min={3}
          max={60}
          optional
        />
      ) : null}
      {clientKind === 'person' ? null : (
        <FormRow>
          <DecimalField
            name="retentionPercent"
            label={m.retention}
            help={m.retentionHelp}
            scale={SCALE.percent}
            optional
          />
          <DateField name="retentionUntil" label={m.retentionUntil} optional />
        </FormRow>
      )}
      <FormRow>
        <DecimalField name="penaltyPerDay" label={m.penalty} help={m.penaltyHelp} scale={PENALTY_SCALE} optional />
      </FormRow>
    </>
  );
}
