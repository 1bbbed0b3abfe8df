import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { useMessages } from '#app/messages.ts';
import type { Company } from '#domain/companies/model/company.ts';
import { COUNTIES } from '#domain/kernel/pure/counties.ts';
import { DateField } from './date-field.tsx';
import { DecimalField } from './decimal-field.tsx';
import { FormRow } from './form-row.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { TextField } from './text-field.tsx';

/** The fields of the company card, at registration and in the settings. */
export function CompanyFields({ company }: { company: Company }) {
  const { companies: m } = useMessages();
  const accountOf = (purpose: string) => company.bankAccounts.find((one) => one.purpose === purpose)?.iban ?? '';
  return (
    <>
      <TextField name="name" label={m.name} limit={TEXT_LIMITS.partyName} autoComplete="organization" />
      <FormRow>
        <TextField name="tradeRegisterNumber" label={m.tradeRegisterNumber} optional maxLength={50} />
        <DecimalField
          name="shareCapital"
          label={m.shareCapital}
          optional
          scale={2}
          initial={company.shareCapital ?? ''}
        />
      </FormRow>
      <TextField name="street" label={m.street} limit={TEXT_LIMITS.street} autoComplete="street-address" />
      <FormRow>
        <TextField name="city" label={m.city} help={m.cityHelp} limit={TEXT_LIMITS.city} />
        <SelectField
          name="county"
          label={m.county}
          options={COUNTIES.map(({ iso, name }) => ({ value: iso, label: name }))}
        />
      </FormRow>
      <FormRow>
        <TextField name="postalCode" label={m.postalCode} optional limit={TEXT_LIMITS.postalCode} />
        <TextField name="phone" label={m.phone} type="tel" optional maxLength={40} />
      </FormRow>
      <TextField name="email" label={m.email} help={m.emailHelp} type="email" limit={TEXT_LIMITS.email} />
      <RadioGroup
        name="vatRegime"
        label={m.vatRegime}
        options={[
          { value: 'registered', label: m.vatRegistered },
          { value: 'not_registered', label: m.vatNotRegistered },
        ]}
      />
      <DateField name="cashAccountingSince" label={m.cashAccountingSince} help={m.cashAccountingHelp} optional />
      <FormRow>
        <TextField name="representativeName" label={m.representativeName} optional maxLength={100} />
        <TextField name="representativeRole" label={m.representativeRole} optional maxLength={100} />
      </FormRow>
      <TextField name="iban" label={m.iban} help={m.ibanHelp} optional initial={accountOf('default')} />
      <TextField
        name="treasuryIban"
        label={m.treasuryIban}
        help={m.treasuryHelp}
        optional
        initial={accountOf('treasury')}
      />
    </>
  );
}
