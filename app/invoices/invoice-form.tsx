import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { Adjustment } from '#domain/invoicing/model/adjustment.ts';
import { AdjustmentFields } from './adjustment-fields.tsx';
import { AdvanceChoices } from './advance-choices.tsx';
import type { AdvanceChoice, Choice } from './invoice-data.server.ts';
import { LineChoice } from './line-choice.tsx';
import { RoundingFields } from './rounding-fields.tsx';

export const INVOICE_FORM = 'invoice';

export interface Ticked {
  /** Thousandths, for the choices that start ticked. */
  quantity: bigint;
  /** The line's own, of a draft. */
  description?: string | null;
  adjustment?: Adjustment | undefined;
}

type InvoiceFormProps = {
  action: string;
  dealId: string;
  currency: string;
  choices: readonly Choice[];
  /** Which choices start ticked, by their place. */
  ticked: ReadonlyMap<number, Ticked>;
  /** What may be deducted; none for a proforma. */
  advances?: readonly AdvanceChoice[];
  deducted?: ReadonlySet<string>;
  today: CivilDate;
  hasCard: boolean;
  /** Asks why there is no report, where the contract provides for one and the person may go without. */
  asksGate: boolean;
  /** Left out once the kind is fixed. */
  kinds?: readonly ('invoice' | 'proforma')[];
  defaults?: Record<string, unknown>;
  version?: number;
  /** What stands now beside the form's own, when somebody else has changed the draft. */
  compare?: ReactNode;
  failure: FormFailure | undefined;
  /** The buttons. */
  children: ReactNode;
};

/** An invoice as it is written: tick what is invoiced; dates, card and the rest when they differ. */
export function InvoiceForm(props: InvoiceFormProps) {
  const { action, dealId, currency, choices, ticked, today, hasCard, asksGate, kinds, failure, children } = props;
  const { invoicing: m } = useMessages();
  return (
    <Form
      id={INVOICE_FORM}
      action={action}
      failure={failure}
      defaults={props.defaults ?? {}}
      version={props.version}
      keepTo="?do=save"
      compare={props.compare}
      className="space-y-6"
    >
      <HiddenField name="dealId" value={dealId} />
      <HiddenField name="currency" value={currency} />
      <Section title={m.lines} lead={m.linesHelp}>
        <ul className="border-t border-base-300">
          {choices.map((choice, index) => (
            <LineChoice
              key={`${choice.contractedServiceId}/${choice.acceptanceLineId ?? ''}`}
              choice={choice}
              index={index}
              ticked={ticked.get(index)}
            />
          ))}
        </ul>
      </Section>
      <AdjustmentFields currency={currency} />
      <AdvanceChoices advances={props.advances ?? []} ticked={props.deducted ?? new Set()} />
      <RoundingFields currency={currency} />
      <FormRow>
        {kinds ? (
          <SelectField name="kind" label={m.kind} options={kinds.map((value) => ({ value, label: m.kinds[value] }))} />
        ) : null}
        <DateField name="issueDate" label={m.issueDate} help={m.issueDateHelp} max={today} optional />
        <DateField name="dueDate" label={m.dueDate} help={m.dueDateHelp} min={today} optional />
      </FormRow>
      {hasCard ? <Checkbox name="card" label={m.card} help={m.cardHelp} /> : null}
      {asksGate ? (
        <TextField name="gateReason" label={m.gateReason} help={m.gateReasonHelp} maxLength={300} optional />
      ) : null}
      <details>
        <summary className="text-link inline-block">{m.more}</summary>
        <div className="mt-3 space-y-4">
          <FormRow>
            <DateField name="taxPointDate" label={m.supplyDate} optional />
            <DateField name="periodStart" label={m.periodStart} optional />
            <DateField name="periodEnd" label={m.periodEnd} optional />
          </FormRow>
          <FormRow>
            <TextField
              name="orderNumber"
              label={m.orderNumber}
              help={m.orderNumberHelp}
              limit={TEXT_LIMITS.reference}
              optional
            />
            <TextField
              name="buyerReference"
              label={m.buyerReference}
              help={m.buyerReferenceHelp}
              limit={TEXT_LIMITS.reference}
              optional
            />
          </FormRow>
          <TextField
            name="paymentTerms"
            label={m.paymentTerms}
            help={m.paymentTermsHelp}
            limit={TEXT_LIMITS.paymentTerms}
            optional
          />
          <TextField name="note" label={m.note} limit={TEXT_LIMITS.note} optional />
        </div>
      </details>
      {children}
    </Form>
  );
}
