import { Link, useFetcher, useLocation } from '@remix-run/react';
import { KeyRound } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Button } from './button.tsx';
import { Sheet } from './dialog.tsx';
import { FormContext, type FormFailure, type ProofWays } from './form-context.ts';
import { FormErrors } from './form-errors.tsx';
import { knowsPasskeys, signWithPasskey } from './passkey-browser.ts';
import { Submit } from './submit.tsx';
import { TextField } from './text-field.tsx';

type StepUpSheetProps = {
  ways: ProofWays;
  /** The refusal that asked for it: a new one opens the sheet again. */
  asked: object;
  /** Sends the form again, as it stands. */
  onProved: () => void;
};

/** Asks the person to show again who is there, beside the form that waits for it: nothing typed is lost. */
export function StepUpSheet({ ways, asked, onProved }: StepUpSheetProps) {
  const { security: m } = useMessages();
  const id = useId();
  const { pathname } = useLocation();
  const fetcher = useFetcher<FormFailure & { isProved?: boolean }>({ key: `${id}-proof` });
  const [closed, setClosed] = useState<object>();
  const handled = useRef<unknown>();
  const answer = fetcher.data;
  useEffect(() => {
    if (!answer?.isProved || handled.current === answer) return;
    handled.current = answer;
    setClosed(asked);
    onProved();
  }, [answer, asked, onProved]);
  const failure = answer?.isProved ? undefined : answer;
  return (
    <Sheet id={id} title={m.proofTitle} isOpen={closed !== asked} onClose={() => setClosed(asked)}>
      <p className="mb-4 text-muted">{m.proofLead}</p>
      <FormContext.Provider
        value={{
          id: `${id}-form`,
          isBusy: fetcher.state !== 'idle',
          failure,
          defaults: undefined,
          givenName: (name) => name,
        }}
      >
        <fetcher.Form method="post" action="/step-up" className="space-y-4">
          <FormErrors failure={failure} formId={`${id}-form`} />
          <ProofFields
            ways={ways}
            onSigned={(signed) =>
              fetcher.submit({ passkey: JSON.stringify(signed) }, { method: 'post', action: '/step-up' })
            }
          />
          <Submit wide>{m.proofSubmit}</Submit>
        </fetcher.Form>
      </FormContext.Provider>
      <noscript>
        <Link to={`/step-up?to=${encodeURIComponent(pathname)}`} className="text-link">
          {m.proofLink}
        </Link>
      </noscript>
    </Sheet>
  );
}

/** Password, or code, or passkey: what the account has. */
export function ProofFields({ ways, onSigned }: { ways: ProofWays; onSigned: (signed: object) => void }) {
  const { security: m } = useMessages();
  const [canSign, setCanSign] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => setCanSign(ways.passkey && knowsPasskeys()), [ways.passkey]);
  return (
    <>
      {canSign ? (
        <div className="space-y-2">
          <Button
            className="w-full"
            icon={<KeyRound size={16} aria-hidden />}
            onClick={() => void signWithPasskey().then(onSigned, () => setFailed(true))}
          >
            {m.proofPasskey}
          </Button>
          {hasFailed ? (
            <p role="alert" className="text-sm text-error">
              {m.passkeyFailed}
            </p>
          ) : null}
          <p className="text-center text-sm text-muted">{m.proofOr}</p>
        </div>
      ) : null}
      <TextField name="password" label={m.proofPassword} type="password" autoComplete="current-password" autoFocus />
      {ways.code ? (
        <>
          <p className="text-center text-sm text-muted">{m.proofOr}</p>
          <TextField
            name="code"
            label={m.proofCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            optional
          />
        </>
      ) : null}
    </>
  );
}
