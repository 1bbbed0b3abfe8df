import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { FileSignatures } from '#app/http/file-signatures.server.ts';
import { FileSignaturesList } from './file-signatures.tsx';
import type { ShownContract } from './shown-contract.ts';

type SignersProps = {
  signing: NonNullable<ShownContract['signing']>;
  names: Readonly<Record<string, string>>;
  /** Where the evidence of a copy signed elsewhere is. */
  evidence?: string;
  /** What is inside of the files that were signed elsewhere. */
  files?: FileSignatures;
};

/** The parties and their signatures: who, in what way, when; recorded ones say who recorded them. */
export function Signers({ signing, names, evidence, files = {} }: SignersProps) {
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
          {one.codeAt ? <p className="text-muted">{m.byCode}</p> : null}
          {one.method === 'recorded' && one.recordedWay !== null ? (
            <p className="text-muted">
              {m.recordedBy(names[one.recordedById ?? ''] ?? '')}
              {' · '}
              {m.ways[one.recordedWay]}
              {one.registrationNumber === null ? null : ` · ${one.registrationNumber}`}
            </p>
          ) : null}
          {one.fileId === null ? null : (
            <>
              <a href={`/files/${one.fileId}`} className="text-link">
                {contracts.openFile}
              </a>
              <FileSignaturesList signatures={files[one.fileId]} />
              {evidence === undefined ? null : (
                <a href={evidence} className="text-link block">
                  {m.evidenceFile}
                </a>
              )}
            </>
          )}
          {one.reason === null || one.reason === '' ? null : <p className="whitespace-pre-line">{one.reason}</p>}
        </li>
      ))}
      <SealLine seal={signing.seal} />
    </ul>
  );
}

function SealLine({ seal }: Pick<SignersProps['signing'], 'seal'>) {
  const { seal: m } = useMessages().signing;
  if (seal === null) return null;
  const at = seal.state === 'sealed' ? seal.at : seal.since;
  return (
    <li className="py-2">
      <div className="flex justify-between gap-3">
        <span className="text-muted">{m.title}</span>
        <StateMark tone={seal.state === 'sealed' ? 'success' : seal.isLate ? 'error' : 'info'}>
          {seal.state === 'sealed' ? m.sealed(seal.level) : seal.isLate ? m.late : m.waiting}
        </StateMark>
      </div>
      <p>
        <Instant at={at} show="both" />
      </p>
      {seal.state === 'waiting' && seal.isLate ? <p className="text-muted">{m.lateNote}</p> : null}
    </li>
  );
}
