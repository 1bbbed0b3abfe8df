import { useActionData, useSubmit } from '@remix-run/react';
import { KeyRound } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { knowsPasskeys, makePasskey, type NewKey } from '#app/ui/passkey-browser.ts';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { PasskeyRow, type ShownPasskey } from './passkey-row.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

type PasskeysSectionProps = { passkeys: readonly (ShownPasskey & { credentialId: string })[]; email: string };

/** Keys of one's devices: made in two steps, for the server says first what is to be signed. */
export function PasskeysSection({ passkeys, email }: PasskeysSectionProps) {
  const { security: m } = useMessages();
  const [isKnown, setKnown] = useState(true);
  useEffect(() => setKnown(knowsPasskeys()), []);
  const known = passkeys.map(({ credentialId }) => credentialId);
  const hasFailed = useMadeKey(email, known);
  const begun = useActFailure('beginPasskey');
  const added = useActFailure('addPasskey');
  return (
    <Section title={m.passkeys} lead={m.passkeysLead}>
      {passkeys.length === 0 ? <p className="mb-4 text-muted">{m.passkeysNone}</p> : null}
      <ul className="mb-4">
        {passkeys.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
      </ul>
      {isKnown ? (
        <Form action="?do=beginPasskey" failure={begun ?? added}>
          <TextField name="name" label={m.passkeyName} help={m.passkeyNameHelp} maxLength={60} />
          <Submit kind="line" icon={<KeyRound size={16} aria-hidden />}>
            {m.passkeyAdd}
          </Submit>
        </Form>
      ) : (
        <p className="text-sm text-muted">{m.passkeyMissing}</p>
      )}
      {hasFailed ? (
        <p role="alert" className="mt-2 text-sm text-error">
          {m.passkeyFailed}
        </p>
      ) : null}
    </Section>
  );
}

/** Makes the key that the server has asked for, once, and sends it there. @returns whether the device made none */
function useMadeKey(email: string, known: readonly string[]): boolean {
  const answer = useActionData();
  const send = useSubmit();
  const asked = useRef<unknown>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const newKey = newKeyIn(answer);
    if (newKey === undefined || asked.current === answer) return;
    asked.current = answer;
    setFailed(false);
    makePasskey({ ...newKey, email, known }).then(
      (made) => send({ ...made, name: newKey.name }, { method: 'post', action: '/settings/security?do=addPasskey' }),
      () => setFailed(true),
    );
  }, [answer, email, known, send]);
  return hasFailed;
}

type Asked = Omit<NewKey, 'email' | 'known'>;

const newKeyIn = (answer: unknown): Asked | undefined =>
  typeof answer === 'object' && answer !== null && 'newKey' in answer ? asAsked(answer.newKey) : undefined;

/** Guaranteed by the act, whose answer has no other `newKey`. */
const asAsked = (value: unknown) => value as Asked;
