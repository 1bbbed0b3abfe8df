import { useMessages } from '#app/messages.ts';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { Tone } from '#app/ui/tone.ts';
import type { ShownReceived } from './shown-received.ts';

const TONES: Record<ShownReceived['messages'][number]['state'], Tone> = {
  waiting: 'neutral',
  sending: 'info',
  accepted: 'info',
  delivered: 'success',
  refused: 'error',
  uncertain: 'warning',
  unsent: 'warning',
};

/** What we wrote to the supplier about his invoice, and how far each message came. */
export function SupplierMessages({
  messages,
  names,
}: Pick<ShownReceived, 'messages'> & { names: Readonly<Record<string, string>> }) {
  const { received: m } = useMessages().efactura;
  if (messages.length === 0) return null;
  return (
    <section className="border-t border-base-300 pt-3">
      <h2 className="mb-2 font-semibold">{m.messages}</h2>
      <ol className="space-y-3">
        {messages.map((message) => (
          <li key={message.id}>
            <p className="whitespace-pre-line [overflow-wrap:anywhere]">{message.text}</p>
            <p className="mt-1 text-xs text-muted">
              {message.authorId === null ? null : `${names[message.authorId] ?? ''} · `}
              <Instant at={message.createdAt} />
            </p>
            <p className="mt-0.5 text-sm [&>span]:whitespace-normal">
              <StateMark tone={TONES[message.state]}>{m.messageStates[message.state]}</StateMark>
            </p>
            {message.state === 'refused' && message.answerText !== null ? (
              <p className="mt-0.5 text-xs text-muted">{message.answerText}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
