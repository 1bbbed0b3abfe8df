import { useMessages } from '#app/messages.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Callout } from '#app/ui/callout.tsx';
import type { ShownReceived } from './shown-received.ts';

/** What must be known before anything is decided: the file cannot be read, its seal does not hold, or it came twice. */
export function ReceivedNotice({ received }: { received: ShownReceived }) {
  const { received: m } = useMessages().efactura;
  const { reading, seal, same, fault } = received;
  if (reading === 'listed')
    return (
      <Callout tone="info" title={m.listedTitle}>
        {m.listedText}
      </Callout>
    );
  if (reading === 'lost')
    return (
      <Callout tone="error" title={m.lostTitle}>
        {m.lostText}
      </Callout>
    );
  if (reading === 'unreadable')
    return (
      <Callout tone="warning" title={m.unreadableTitle}>
        {isKnown(fault) ? m.faults[fault] : m.faults.other}
      </Callout>
    );
  if (seal === 'broken')
    return (
      <Callout tone="error" title={m.brokenTitle}>
        {m.brokenText}
      </Callout>
    );
  if (same !== null)
    return (
      <Callout
        tone="warning"
        title={m.sameTitle}
        action={<ButtonLink to={`/efactura/received/${same.id}`}>{m.openSame}</ButtonLink>}
      >
        {m.sameText}
      </Callout>
    );
  return null;
}

const isKnown = (fault: string | null): fault is 'notUbl' | 'notXml' | 'cut' =>
  fault === 'notUbl' || fault === 'notXml' || fault === 'cut';
