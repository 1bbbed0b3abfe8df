import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import type { ShownEntry } from './audit-shown.server.ts';

/** What an entry says when it is opened: fields before and after, why, from where, and its place in the chain. */
export function AuditDetails({ entry }: { entry: ShownEntry }) {
  const { audit: m } = useMessages();
  const { reason, address, userAgent, sequence, requestId, verb } = entry;
  const [subject] = entry.subjects;
  const facts = [
    [m.reason, reason],
    [m.address, address],
    [m.browser, userAgent],
    [m.sequence, sequence ?? m.waiting],
    [m.request, requestId],
    [m.verb, verb],
  ].flatMap(([label, value]) => (value ? [{ label, value }] : []));
  return (
    <details className="group max-w-xl whitespace-normal">
      <summary className="w-fit cursor-pointer text-link">{summaryOf(entry) || m.details}</summary>
      <div className="mt-2 mb-3 space-y-3">
        {entry.isErased ? <p className="text-sm text-muted">{m.erased}</p> : <Changes entry={entry} />}
        <Facts items={facts} />
        {subject === undefined ? null : (
          <Link to={`?subject=${subject}`} className="text-link text-sm">
            {m.sameRecord}
          </Link>
        )}
      </div>
    </details>
  );
}

function Changes({ entry: { changes } }: { entry: ShownEntry }) {
  const { audit: m } = useMessages();
  if (changes.length === 0) return <p className="text-sm text-muted">{m.noDetails}</p>;
  return (
    <table className="w-full text-sm [overflow-wrap:anywhere]">
      <thead>
        <tr className="text-left text-xs text-muted">
          <th scope="col" className="py-1 pr-3 font-medium">
            {m.field}
          </th>
          <th scope="col" className="py-1 pr-3 font-medium">
            {m.before}
          </th>
          <th scope="col" className="py-1 font-medium">
            {m.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, after }) => (
          <tr key={label} className="border-t border-base-300 align-top">
            <th scope="row" className="py-1 pr-3 text-left font-normal text-muted">
              {label}
            </th>
            <td className="py-1 pr-3">{before || '–'}</td>
            <td className="py-1">{after || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const MOST_NAMED = 3;

/** The names of what was changed, as many as fit on a line. */
const summaryOf = ({ changes }: ShownEntry): string =>
  changes
    .slice(0, MOST_NAMED)
    .map(({ label }) => label)
    .join(', ') + (changes.length > MOST_NAMED ? '…' : '');
