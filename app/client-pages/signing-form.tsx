import { useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Checkbox } from '#app/ui/checkbox.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { RadioGroup } from '#app/ui/radio-group.tsx';
import { SignaturePad } from '#app/ui/signature-pad.tsx';
import { TextField } from '#app/ui/text-field.tsx';

export const SIGNING_FORM = 'signing';

type SigningFormProps = {
  /** Who would sign, as far as it is known; the client corrects it. */
  suggested: { name: string | null; role: string | null };
  isConsumer: boolean;
  failure: FormFailure | undefined;
  note: string;
  /** The code that was sent has to be typed; asking for it was the agreement. */
  code: { address: string } | null;
};

/** Where a client signs: the name, how, and the agreement. Its button is the page's own, in sight all the time. */
export function SigningForm({ suggested, isConsumer, failure, note, code }: SigningFormProps) {
  const { contracts, signing } = useMessages();
  const [method, setMethod] = useState('typed');
  return (
    <section className="mt-8 border-t border-base-300 pt-6" aria-label={contracts.page.signHere}>
      <h2 className="mb-4 font-semibold">{contracts.page.signHere}</h2>
      <Form id={SIGNING_FORM} action="?do=sign" failure={failure} className="space-y-5 text-base">
        {code ? (
          <>
            <HiddenField name="consent" value="on" />
            <TextField
              name="code"
              label={signing.code.field}
              help={signing.code.sent(code.address)}
              inputMode="numeric"
              autoComplete="one-time-code"
              autoFocus
              maxLength={12}
            />
          </>
        ) : null}
        <TextField
          name="signerName"
          label={signing.name}
          initial={suggested.name ?? ''}
          maxLength={100}
          autoComplete="name"
        />
        {isConsumer ? null : (
          <TextField
            name="signerRole"
            label={signing.role}
            initial={suggested.role ?? ''}
            maxLength={100}
            autoComplete="organization-title"
            optional
          />
        )}
        <RadioGroup
          name="method"
          label={signing.method}
          initial="typed"
          onChange={({ target }) => setMethod(target.value)}
          options={[
            { value: 'typed', label: signing.typed },
            { value: 'drawn', label: signing.drawn },
          ]}
        />
        {method === 'drawn' ? <SignaturePad name="drawing" label={signing.draw} clear={signing.clearDrawing} /> : null}
        {code ? <p>{signing.consent}</p> : <Checkbox name="consent" label={signing.consent} help={signing.statement} />}
        <p className="text-muted">{note}</p>
      </Form>
    </section>
  );
}
