import { Link, useActionData } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import type { BulkReport } from './bulk.server.ts';

/** What the last press did to a selection; undefined when there was none. */
export function useBulkReport(): BulkReport | undefined {
  const answer: unknown = useActionData();
  return typeof answer === 'object' && answer !== null && 'bulk' in answer ? asReport(answer.bulk) : undefined;
}

/** Guaranteed by our own act, which answers this shape. */
const asReport = (answer: unknown) => answer as BulkReport;

/** What became of each invoice of a selection: what went, what stayed and why. */
export function BulkReportView({ report }: { report: BulkReport | undefined }) {
  const { invoicing: m } = useMessages();
  if (!report) return null;
  const { act, went, stayed, rest } = report;
  return (
    <div role="status" data-bulk-report="" className="mb-4 space-y-3">
      {went.length === 0 ? null : (
        <Callout tone="success" title={m.bulkWent[act](went.length)}>
          <Rows rows={went} />
        </Callout>
      )}
      {stayed.length === 0 ? null : (
        <Callout tone="warning" title={m.bulkStayed(stayed.length)}>
          <Rows rows={stayed} />
        </Callout>
      )}
      {rest === 0 ? null : <Callout tone="info">{m.bulkRest(rest)}</Callout>}
    </div>
  );
}

const Rows = ({ rows }: { rows: readonly { id: string | null; label: string; why?: string }[] }) => (
  <ul className="max-h-60 overflow-y-auto">
    {rows.map(({ id, label, why }, index) => (
      <li key={id ?? index}>
        {id === null ? (
          label
        ) : (
          <Link to={`/invoices/${id}`} className="text-link">
            {label}
          </Link>
        )}
        {why === undefined ? null : `: ${why}`}
      </li>
    ))}
  </ul>
);
