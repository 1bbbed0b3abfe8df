import { DateField } from '#app/ui/date-field.tsx';
import { DecimalField } from '#app/ui/decimal-field.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField, KeptField } from '#app/ui/hidden-field.tsx';
import { FormRow } from '#app/ui/form-row.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { useMessages, usePageSettings } from '#app/messages.ts';
import { SCALE } from '#domain/kernel/pure/decimal.ts';
import { unitLabel } from '#domain/kernel/pure/units.ts';
import type { AcceptancePart } from './acceptance.server.ts';
import { refusedForm } from './refused-form.ts';

type Signer = AcceptancePart['signer'];

/** Who answers: known by name in one press, corrected behind «Nu sunteți dvs.?». */
function WhoAnswers({ signer }: { signer: Signer }) {
  const { client: m } = useMessages().acceptance;
  const fields = (
    <div className="space-y-3">
      <TextField name="name" label={m.name} initial={signer.name ?? ''} autoComplete="name" maxLength={100} />
      <TextField name="role" label={m.role} initial={signer.role ?? ''} maxLength={100} optional />
    </div>
  );
  if (signer.name === null) return fields;
  return (
    <details className="text-base">
      <summary className="cursor-pointer text-muted">
        {m.acceptFor(signer.name)} <span className="text-link">{m.otherName}</span>
      </summary>
      <div className="mt-2">{fields}</div>
    </details>
  );
}

/** «Confirm recepția»: one tap. */
export function Confirm({ signer, failure }: { signer: Signer; failure: FormFailure | undefined }) {
  const { client: m, paper } = useMessages().acceptance;
  return (
    <Form action="?do=accept" failure={failure} className="space-y-2">
      <HiddenField name="form" value="confirm" />
      <p className="text-sm text-muted">{paper.consent}</p>
      <WhoAnswers signer={signer} />
      <Submit wide>{m.accept}</Submit>
    </Form>
  );
}

type FormsProps = { part: AcceptancePart; failure: FormFailure | undefined };

/** The two other answers, as text: with objections line by line, and refusal with its reason. */
export function AcceptanceForms({ part, failure }: FormsProps) {
  const { client: m } = useMessages().acceptance;
  const { locale } = usePageSettings();
  const { lines, signer } = part;
  const refused = refusedForm(failure);
  return (
    <div className="mt-4 space-y-3 text-base">
      <details open={refused === 'objections'}>
        <summary className="text-link inline-block">{m.withObjections}</summary>
        <p className="mt-2 text-muted">{m.withObjectionsText}</p>
        <Form
          action="?do=object"
          failure={refused === 'objections' ? failure : undefined}
          defaults={{ lines: lines.map(({ lineId, delivered }) => ({ lineId, accepted: delivered })) }}
          className="mt-4 space-y-5"
        >
          <HiddenField name="form" value="objections" />
          {lines.map((line, index) => (
            <fieldset key={line.lineId} className="space-y-3 border-b border-base-300 pb-4">
              <legend className="mb-2 font-medium">{line.name}</legend>
              <KeptField name={`lines[${index}].lineId`} />
              <FormRow>
                <DecimalField
                  name={`lines[${index}].accepted`}
                  label={m.accepted}
                  scale={SCALE.quantity}
                  suffix={unitLabel(line.unit, locale)}
                />
                <DateField name={`lines[${index}].termDate`} label={m.remedyBy} optional />
              </FormRow>
              <TextArea name={`lines[${index}].text`} label={m.objection} rows={2} optional />
            </fieldset>
          ))}
          <TextArea name="whole" label={m.wholeObjection} rows={2} optional />
          <WhoAnswers signer={signer} />
          <Submit kind="line">{m.sendObjections}</Submit>
        </Form>
      </details>
      <details open={refused === 'refusal'}>
        <summary className="text-link inline-block">{m.refuse}</summary>
        <p className="mt-2 text-muted">{m.refuseText}</p>
        <Form action="?do=refuse" failure={refused === 'refusal' ? failure : undefined} className="mt-3 space-y-3">
          <HiddenField name="form" value="refusal" />
          <TextArea name="reason" label={m.refuseReason} rows={3} maxLength={1_000} />
          <WhoAnswers signer={signer} />
          <Submit kind="danger">{m.sendRefusal}</Submit>
        </Form>
      </details>
    </div>
  );
}
