import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { type LineColumn, LineTable } from '#app/ui/line-table.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TwoPapers } from '#app/ui/two-papers.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { vatOptions } from '#app/vat-choice.ts';
import type { VatChoices } from '#app/services/service-form.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { QuantityCell, ServiceCell } from './line-cells.tsx';
import { CataloguePicker, type PickedService } from './catalogue-picker.tsx';

export const OFFER_FORM = 'offer';
const CURRENCIES = ['RON', 'EUR', 'USD'].map((value) => ({ value, label: value }));

type OfferFormProps = {
  /** Where the main button posts. */
  action: string;
  clientId: string;
  dealId?: string | undefined;
  services: readonly PickedService[];
  choices: VatChoices;
  recipient: string | null;
  today: CivilDate;
  defaults: Record<string, unknown>;
  version?: number;
  /** The saved draft as a PDF, to be compared with when somebody else has changed it. */
  saved?: string;
  failure: FormFailure | undefined;
  /** The buttons. */
  children: ReactNode;
};

/** An offer as it is written: tick services, adjust lines, and for who wants it text and terms. */
export function OfferForm(props: OfferFormProps) {
  const { action, clientId, dealId, services, choices, recipient, today, defaults, version, saved, failure, children } =
    props;
  const { offers: m } = useMessages();
  return (
    <Form
      id={OFFER_FORM}
      action={action}
      failure={failure}
      defaults={defaults}
      version={version}
      keepTo="?do=save"
      {...(saved === undefined
        ? {}
        : { compare: <TwoPapers saved={saved} formId={OFFER_FORM} preview="/offers/preview" /> })}
      className="space-y-6"
    >
      <HiddenField name="clientId" value={clientId} />
      {dealId === undefined ? null : <HiddenField name="dealId" value={dealId} />}
      <LineTable
        name="lines"
        label={m.services}
        columns={useColumns(choices)}
        initialCount={0}
        minimum={0}
        picker={(lines) => <CataloguePicker services={services} lines={lines} />}
      />
      <FormRow>
        <DateField name="validUntil" label={m.validUntil} min={today} />
        <SelectField name="currency" label={m.currency} options={CURRENCIES} />
        <TextField
          name="recipient"
          type="email"
          label={m.recipient}
          initial={recipient ?? ''}
          help={recipient === null ? m.noRecipient : undefined}
          optional
        />
      </FormRow>
      <details>
        <summary className="text-link inline-block">{m.more}</summary>
        <div className="mt-3 space-y-4">
          <TextField name="subject" label={m.subject} help={m.subjectHelp} maxLength={200} optional />
          <TextArea name="intro" label={m.intro} help={m.introHelp} rows={3} optional />
          <TextArea name="terms" label={m.terms} help={m.termsHelp} rows={4} optional />
        </div>
      </details>
      {children}
    </Form>
  );
}

function useColumns(choices: VatChoices): LineColumn[] {
  const messages = useMessages();
  const m = messages.offers.line;
  const vat = vatOptions(choices, messages);
  return [
    { head: m.service, span: 5, cell: ({ name }) => <ServiceCell name={name} /> },
    { head: m.quantity, span: 2, align: 'end', cell: ({ name }) => <QuantityCell name={name} /> },
    {
      head: m.unitPrice,
      span: 2,
      align: 'end',
      cell: ({ name }) => (
        <DecimalField bare name={name('unitPrice')} label={m.unitPrice} scale={SCALE.unitPrice} decimals={2} />
      ),
    },
    {
      head: m.discountHead,
      span: 1,
      align: 'end',
      cell: ({ name }) => (
        <DecimalField
          bare
          name={name('discount')}
          label={m.discount}
          scale={SCALE.percent}
          className="[&_.input]:px-1.5"
        />
      ),
    },
    { head: m.vat, span: 2, cell: ({ name }) => <SelectField bare name={name('vat')} label={m.vat} options={vat} /> },
  ];
}
