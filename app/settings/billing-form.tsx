import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { FormEnd, FormRow } from '#app/ui/form-row.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import type { Company } from '#domain/companies/model/company.ts';

type Props = { company: Company; failure: FormFailure | undefined };

/** Days to pay, cash of natural persons, accounts in foreign currencies. */
export function BillingForm({ company, failure }: Props) {
  const { law: m, common } = useMessages();
  const ibanOf = (currency: string) =>
    company.bankAccounts.find((one) => one.purpose === 'other' && one.currency === currency)?.iban ?? '';
  const { paymentDays, cashFromPersons, cashExemptionBasis } = company;
  return (
    <Section title={m.billingTitle}>
      <Form
        id="billing"
        action="?do=billing"
        failure={failure}
        version={company.version}
        defaults={{ paymentDays: String(paymentDays), cashFromPersons, cashExemptionBasis }}
      >
        <FormRow>
          <TextField
            name="paymentDays"
            label={m.paymentDays}
            help={m.paymentDaysHelp}
            type="number"
            min={0}
            max={120}
          />
        </FormRow>
        <RadioGroup
          name="cashFromPersons"
          label={m.cashFromPersons}
          options={[
            { value: 'cash_register', label: m.cashRegister },
            { value: 'exempt', label: m.exempt },
          ]}
        />
        <TextField
          name="cashExemptionBasis"
          label={m.exemptionBasis}
          help={m.exemptionBasisHelp}
          maxLength={200}
          optional
        />
        <FormRow>
          <TextField name="eurIban" label={m.eurIban} help={m.foreignHelp} initial={ibanOf('EUR')} optional />
          <TextField name="usdIban" label={m.usdIban} initial={ibanOf('USD')} optional />
        </FormRow>
        <FormEnd>
          <Submit>{common.save}</Submit>
        </FormEnd>
      </Form>
    </Section>
  );
}
