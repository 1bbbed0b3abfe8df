import { useMessages } from '#app/messages.ts';
import type { Fact } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { ShownReceived } from './shown-received.ts';

const SEAL_TONES: Record<NonNullable<ShownReceived['seal']>, Tone> = {
  valid: 'success',
  broken: 'error',
  unknown_signer: 'warning',
  missing: 'warning',
};

/** Key data of a supplier's invoice: his code, dates, the seal, what was decided. */
export function useReceivedFacts(received: ShownReceived, names: Readonly<Record<string, string>>): Fact[] {
  const { received: m } = useMessages().efactura;
  const { supplierCui, issueDate, dueDate, listedAt, uploadIndex, seal, decidedAt, decidedById, reason } = received;
  const facts: (Fact | undefined)[] = [
    supplierCui === null ? undefined : { label: m.code, value: supplierCui },
    issueDate === null ? undefined : { label: m.issued, value: <Day date={issueDate} /> },
    dueDate === null ? undefined : { label: m.due, value: <Day date={dueDate} /> },
    { label: m.listed, value: <Instant at={listedAt} /> },
    { label: m.index, value: uploadIndex },
    seal === null
      ? undefined
      : { label: m.seal, value: <StateMark tone={SEAL_TONES[seal]}>{m.seals[seal]}</StateMark> },
    decidedAt === null
      ? undefined
      : {
          label: m.decidedBy,
          value: (
            <>
              {decidedById === null ? '' : `${names[decidedById] ?? ''}, `}
              <Instant at={decidedAt} />
            </>
          ),
        },
    reason === null ? undefined : { label: m.reason, value: reason },
  ];
  return facts.filter((fact) => fact !== undefined);
}
