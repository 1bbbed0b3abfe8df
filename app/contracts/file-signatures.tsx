import type { FileSignatures } from '#app/http/file-signatures.server.ts';
import { useMessages } from '#app/messages.ts';
import { formatInstant } from '#app/ui/format-moment.ts';
import { StateMark } from '#app/ui/state-mark.tsx';

/** The signatures found in an uploaded file: whose, whether they hold, and what nobody was asked about. */
export function FileSignaturesList({ signatures }: { signatures: FileSignatures[string] | undefined }) {
  const { inFile: m } = useMessages().signing;
  if (signatures === undefined) return null;
  if (signatures.length === 0) return <p className="text-muted">{m.none}</p>;
  return (
    <ul className="mt-1 space-y-2">
      {signatures.map((one, index) => (
        <li key={index}>
          <StateMark tone={one.isIntact ? (one.isWhole ? 'success' : 'warning') : 'error'}>
            {one.isIntact ? (one.isWhole ? m.intact : m.added) : m.broken}
          </StateMark>
          <p>{one.signer ?? m.unreadable}</p>
          <p className="text-muted">
            {[
              one.saysQualified ? m.saysQualified : m.notQualified,
              one.issuer === null ? undefined : m.issuedBy(one.issuer),
              one.stampedAt === null ? undefined : m.stamped(formatInstant(one.stampedAt).date),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
      <li className="text-muted">{m.unverified}</li>
    </ul>
  );
}
