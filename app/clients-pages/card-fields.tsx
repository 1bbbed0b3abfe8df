import { TEXT_LIMITS } from '#domain/kernel/pure/text-limits.ts';
import { ChevronRight } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { CuiField } from '#app/ui/cui-field.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { COUNTIES } from '#domain/kernel/pure/counties.ts';
import { CLIENT_KINDS } from '#domain/clients/model/client.ts';
import { useRegister } from './use-register.tsx';

const NOT_PERSON = 'group-has-[[value=person]:checked]:hidden';
const NOT_FOREIGN = 'group-has-[[value=foreign]:checked]:hidden';
const ONLY_PERSON = 'hidden group-has-[[value=person]:checked]:block';
const ONLY_FOREIGN = 'hidden group-has-[[value=foreign]:checked]:block';

type CardFieldsProps = { initialKind?: string; children?: React.ReactNode };

/**
 * A client's card. The kind decides which fields are seen, in the style sheet, so it works without script; a CUI fills
 * the rest from the register. `children` stand before what is rarely needed.
 */
export function CardFields({ initialKind = 'company', children }: CardFieldsProps) {
  const { clientPages: m } = useMessages();
  const { anchor, lookUp, isLooking, found } = useRegister();
  return (
    <div ref={anchor} className="group space-y-4">
      <HiddenField name="registerCheckedAt" value="" />
      <RadioGroup
        name="kind"
        label={m.fields.kind}
        initial={initialKind}
        options={CLIENT_KINDS.map((value) => ({ value, label: m.kinds[value], help: m.kindHelp[value] }))}
      />
      <CuiField
        name="cui"
        label={m.fields.cui}
        help={m.fields.cuiHelp}
        className={`${NOT_PERSON} ${NOT_FOREIGN}`}
        onLookUp={lookUp}
        isLooking={isLooking}
        found={found}
      />
      <TextField name="name" label={m.fields.name} limit={TEXT_LIMITS.partyName} />
      <FormRow>
        <TextField name="email" type="email" label={m.fields.email} optional />
        <TextField name="phone" type="tel" label={m.fields.phone} optional maxLength={40} />
      </FormRow>
      {children}
      <Address />
      <details className="group/more">
        <summary className="inline-flex w-fit items-center gap-1 text-muted hover:text-base-content">
          <ChevronRight size={16} aria-hidden className="transition-transform group-open/more:rotate-90" />
          {m.more}
        </summary>
        <div className="mt-4 space-y-4">
          <Fiscal />
        </div>
      </details>
    </div>
  );
}

function Address() {
  const { clientPages: m } = useMessages();
  return (
    <>
      <TextField name="street" label={m.fields.street} optional limit={TEXT_LIMITS.street} />
      <FormRow>
        <TextField name="city" label={m.fields.city} optional limit={TEXT_LIMITS.city} />
        <SelectField
          name="county"
          label={m.fields.county}
          optional
          blank={m.chooseCounty}
          className={NOT_FOREIGN}
          options={COUNTIES.map(({ iso, name }) => ({ value: iso, label: name }))}
        />
        <TextField name="postalCode" label={m.fields.postalCode} optional limit={TEXT_LIMITS.postalCode} />
      </FormRow>
      <div className={ONLY_FOREIGN}>
        <FormRow>
          <TextField name="country" label={m.fields.country} maxLength={2} autoComplete="country" />
          <TextField name="vatId" label={m.fields.vatId} optional maxLength={30} />
        </FormRow>
      </div>
    </>
  );
}

function Fiscal() {
  const { clientPages: m } = useMessages();
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <>
      <TextField name="cnp" label={m.fields.cnp} help={m.fields.cnpHelp} optional className={ONLY_PERSON} />
      <TextField
        name="tradeRegisterNumber"
        label={m.fields.tradeRegisterNumber}
        optional
        maxLength={50}
        className={NOT_PERSON}
      />
      <FormRow>
        <TextField name="representativeName" label={m.fields.representativeName} optional maxLength={100} />
        <TextField name="representativeRole" label={m.fields.representativeRole} optional maxLength={100} />
      </FormRow>
      <TextField name="iban" label={m.fields.iban} optional maxLength={50} />
      <FormRow>
        <SelectField name="vatStatus" label={m.fields.vatStatus} initial="unknown" options={options(m.vat)} />
        <SelectField
          name="cashAccounting"
          label={m.fields.cashAccounting}
          initial="unknown"
          options={options(m.cash)}
        />
      </FormRow>
      <FormRow>
        <SelectField name="affiliation" label={m.fields.affiliation} options={options(m.affiliations)} />
        <SelectField name="language" label={m.fields.language} options={options(m.languages)} />
        <TextField name="paymentDays" type="number" min={0} max={365} label={m.fields.paymentDays} optional />
      </FormRow>
    </>
  );
}
