import { useMessages } from '#app/messages.ts';
import { Check, Copy } from 'lucide-react';
import { useEffect, useId, useState, type ReactNode } from 'react';

/** A text to take elsewhere: an inbound address, a link, a token. It can be selected where copying is not possible. */
export function CopyField({ label, value }: { label: ReactNode; value: string }) {
  const { common } = useMessages();
  const id = useId();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), 2_000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <span className="flex gap-2">
        <input
          id={id}
          readOnly
          value={value}
          className="input min-w-0 bg-base-200"
          onFocus={({ target }) => target.select()}
        />
        <button
          type="button"
          className="btn btn-line w-28 flex-none"
          onClick={() => void navigator.clipboard.writeText(value).then(() => setCopied(true))}
        >
          {isCopied ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
          <span aria-live="polite">{isCopied ? common.copied : common.copy}</span>
        </button>
      </span>
    </div>
  );
}
