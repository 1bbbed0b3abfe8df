import { useFetcher } from '@remix-run/react';
import { KeyRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '#app/messages.ts';
import { Button } from './button.tsx';
import type { FormFailure } from './form-context.ts';
import { knowsPasskeys, signWithPasskey } from './passkey-browser.ts';

/** Signs in with finger, face or PIN of the device. Where the browser knows no passkeys there is no button. */
export function PasskeyButton({ to }: { to: string | null }) {
  const { identity: m, security } = useMessages();
  const fetcher = useFetcher<FormFailure>();
  const [isKnown, setKnown] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => setKnown(knowsPasskeys()), []);
  if (!isKnown) return null;
  const sign = () =>
    signWithPasskey().then(
      (signed) => {
        setFailed(false);
        fetcher.submit({ ...signed, to: to ?? '/' }, { method: 'post', action: '/login/passkey' });
      },
      () => setFailed(true),
    );
  const refusal = hasFailed ? m.passkeyFailed : fetcher.data?.error?.['']?.join(' ');
  return (
    <div className="mt-4 space-y-3 border-t border-base-300 pt-4">
      <Button className="w-full" icon={<KeyRound size={16} aria-hidden />} onClick={() => void sign()}>
        {m.withPasskey}
      </Button>
      <p role="status" className="text-sm text-error">
        {refusal}
      </p>
      <p className="sr-only">{security.passkeysLead}</p>
    </div>
  );
}
