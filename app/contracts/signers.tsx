import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { ShownContract } from './shown-contract.ts';

type SignersProps = { signing: NonNullable<ShownContract['signing']>; names: Readonly<Record<string, string>> };

/** The parties and their signatures: who, in what way, when; recorded ones say who recorded them. */
export function Signers({ signing, names }: SignersProps) {
  const { signing: m, contracts } = useMessages();
  return (
    <ul className="text-sm">
      {signing.signers.map((one) => (
        <li key={one.party} className="border-b border-base-300 py-2 last:border-0">
          <div className="flex justify-between gap-3">
            <span className="text-muted">{m.parties[one.party]}</span>
            <StateMark tone={one.state === 'signed' ? 'success' : one.state === 'refused' ? 'error' : 'warning'}>
              {m.states[one.state]}
            </StateMark>
          </div>
          {one.signerName === null ? null : (
            <p>
              {[one.signerName, one.signerRole].filter(Boolean).join(', ')}
              {one.at ? (
                <>
                  {' · '}
                  <Instant at={one.at} show={one.method === 'recorded' ? 'date' : 'both'} />
                </>
              ) : null}
            </p>
          )}
          {one.method === 'recorded' && one.recordedWay !== null ? (
            <p className="text-muted">
              {m.recordedBy(names[one.recordedById ?? ''] ?? '')}
              {' · '}
              {m.ways[one.recordedWay]}
              {one.registrationNumber === null ? null : ` · ${one.registrationNumber}`}
            </p>
          ) : null}
          {one.fileId === null ? null : (
            <a href={`/files/${one.fileId}`} className="text-link">
              {contracts.openFile}
            </a>
          )}
          {one.reason === null || one.reason === '' ? null : <p className="whitespace-pre-line">{one.reason}</p>}
        </li>
      ))}
    </ul>
  );
}
