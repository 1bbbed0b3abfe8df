import { useActionData } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { Form } from '#app/ui/form.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

type CodesSectionProps = { isOn: boolean; left: number; email: string };

const TURN_OFF = 'turn-off-codes';

/** The second step: off with one button to turn it on, or on with what is left of the recovery codes. */
export function CodesSection({ isOn, left, email }: CodesSectionProps) {
  const { security: m } = useMessages();
  const fresh = freshCodes(useActionData());
  const turningOff = useActFailure('endCodes');
  if (!isOn)
    return (
      <Section title={m.codes} lead={m.codesOff}>
        <ButtonLink to="/settings/security/codes" kind="primary">
          {m.turnOn}
        </ButtonLink>
      </Section>
    );
  return (
    <Section title={m.codes} lead={m.codesOn} aside={<StateMark tone="success">{m.codesTurnedOn}</StateMark>}>
      {fresh === undefined ? (
        <p className={left <= 3 ? 'mb-4 text-warning' : 'mb-4'}>{m.codesLeft(left)}</p>
      ) : (
        <RecoveryCodes codes={fresh} email={email} />
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Form action="?do=renewCodes" failure={useActFailure('renewCodes')}>
          <Submit kind="line">{m.renew}</Submit>
        </Form>
        <DialogButton opensId={TURN_OFF} kind="danger">
          {m.turnOff}
        </DialogButton>
      </div>
      <Dialog id={TURN_OFF} title={m.turnOffAsk} {...(turningOff === undefined ? {} : { isOpen: true })}>
        <p className="mb-4 text-muted">{m.turnOffText}</p>
        <Form action="?do=endCodes" failure={turningOff}>
          <Submit kind="danger-solid">{m.turnOff}</Submit>
        </Form>
        <div className="mt-2 flex justify-end">
          <DialogCancel />
        </div>
      </Dialog>
    </Section>
  );
}

/** The codes that were just made: they are shown by this one answer. */
const freshCodes = (answer: unknown): string[] | undefined =>
  typeof answer === 'object' && answer !== null && 'codes' in answer && Array.isArray(answer.codes)
    ? answer.codes.filter((one): one is string => typeof one === 'string')
    : undefined;
