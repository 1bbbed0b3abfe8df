import { useMessages } from '#app/messages.ts';
import { MoneyField } from '#app/ui/decimal-field.tsx';
import { Dialog, DialogButton } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { THANKS, THRESHOLD_CHOICES, type MatchingRule } from '#domain/banking/model/matching/company-rule.ts';
import type { ActOf } from './act-of.ts';

const ID = 'matching-rule';

type Props = { rule: MatchingRule; actOf: ActOf; failure: FormFailure | undefined; canSet: boolean };

/** What posts itself, seen by everybody and set by the administrator. */
export function RuleSheet({ rule, actOf, failure, canSet }: Props) {
  const { matching: m, common } = useMessages();
  return (
    <div className="flex flex-wrap items-center gap-2 text-sm text-muted">
      <p>{m.ruleNow(rule.threshold)}</p>
      {canSet ? (
        <>
          <DialogButton opensId={ID} kind="quiet">
            {m.rule}
          </DialogButton>
          <Dialog id={ID} title={m.rule} as="sheet" {...(failure ? { isOpen: true } : {})}>
            <Form action={actOf('rule')} failure={failure} version={rule.version} id="rule">
              <p className="text-muted">{m.ruleLead}</p>
              <SelectField
                name="threshold"
                label={m.threshold}
                initial={rule.threshold === null ? 'never' : String(rule.threshold)}
                options={THRESHOLD_CHOICES.map((value) => ({ value, label: m.thresholds(value) }))}
              />
              <MoneyField
                name="chargeTolerance"
                label={m.tolerance}
                help={m.toleranceHelp}
                initial={rule.chargeTolerance}
              />
              <SelectField
                name="thanks"
                label={m.thanks}
                help={m.thanksHelp}
                initial={rule.thanks}
                options={THANKS.map((value) => ({ value, label: m.thanksChoices[value] }))}
              />
              <Submit>{common.save}</Submit>
            </Form>
          </Dialog>
        </>
      ) : null}
    </div>
  );
}
