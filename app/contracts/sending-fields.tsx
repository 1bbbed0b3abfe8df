import { useMessages } from '#app/messages.ts';
import { FormRow } from '#app/ui/form-row.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { SENDING_WAYS } from '#domain/contracts/model/contract.ts';

type SendingFieldsProps = {
  signer: { name: string | null; role: string | null };
  recipient: string | null;
  /** Public institutions mostly sign on paper or with a qualified signature. */
  isInstitution: boolean;
};

/** Who signs for the company, how the client signs and where the document goes. */
export function SendingFields({ signer, recipient, isInstitution }: SendingFieldsProps) {
  const { contracts: m } = useMessages();
  return (
    <>
      <FormRow>
        <TextField name="signerName" label={m.signerName} initial={signer.name ?? ''} maxLength={100} />
        <TextField name="signerRole" label={m.signerRole} initial={signer.role ?? ''} maxLength={100} optional />
      </FormRow>
      <FormRow>
        <SelectField
          name="way"
          label={m.way}
          initial={isInstitution ? 'paper' : 'email'}
          options={SENDING_WAYS.map((value) => ({ value, label: m.ways[value] }))}
        />
        <TextField
          name="recipient"
          type="email"
          label={m.recipient}
          initial={recipient ?? ''}
          help={recipient === null ? m.noRecipient : undefined}
          optional
        />
      </FormRow>
    </>
  );
}
