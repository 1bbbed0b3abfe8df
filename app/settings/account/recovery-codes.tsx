import { Download } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { buttonClass } from '#app/ui/button.tsx';

/** Ten codes, shown this once, with a file to take away. The file is in the page itself: no address gives it again. */
export function RecoveryCodes({ codes, email }: { codes: readonly string[]; email: string }) {
  const { security: m } = useMessages();
  const file = [m.downloadHead(email), '', ...codes, ''].join('\r\n');
  return (
    <div role="status" className="mb-4 rounded-field bg-warning-soft px-4 py-3">
      <p className="font-medium">{m.recovery}</p>
      <p className="mt-0.5 text-sm">{m.recoveryLead}</p>
      <ul className="my-3 grid grid-cols-2 gap-x-6 gap-y-1 font-medium tabular-nums sm:max-w-xs">
        {codes.map((code) => (
          <li key={code} data-recovery-code="">
            {code}
          </li>
        ))}
      </ul>
      <a
        href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
        download={m.downloadName}
        className={buttonClass('line')}
      >
        <Download size={16} aria-hidden />
        {m.download}
      </a>
    </div>
  );
}
