import { useSearchParams } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { buttonClass, type ButtonKind } from '#app/ui/button.tsx';
import { DownloadTicked } from '#app/ui/selection.tsx';
import { useRole } from '#app/use-role.ts';

/** What can be done with the ticked invoices: drafts are issued, issued ones sent; both are saved as files. */
export function BulkActions({ isDrafts }: { isDrafts: boolean }) {
  const { invoicing: m } = useMessages();
  const canWrite = useRole('administrator', 'accounting');
  return (
    <>
      {canWrite && isDrafts ? <Press act="issue" kind="primary" /> : null}
      {canWrite && !isDrafts ? (
        <>
          <Press act="spv" kind="line" />
          <Press act="email" kind="line" />
        </>
      ) : null}
      {isDrafts ? null : <DownloadTicked to="/invoices/selection.csv">{m.bulk.csv}</DownloadTicked>}
      <DownloadTicked to="/invoices/selection.zip">{m.bulk.zip}</DownloadTicked>
    </>
  );
}

function Press({ act, kind }: { act: 'issue' | 'spv' | 'email'; kind: ButtonKind }) {
  const { invoicing: m } = useMessages();
  const [search] = useSearchParams();
  const to = new URLSearchParams(search);
  to.set('do', act);
  return (
    <button type="submit" formAction={`/invoices?index&${to.toString()}`} className={buttonClass(kind)}>
      {m.bulk[act]}
    </button>
  );
}
