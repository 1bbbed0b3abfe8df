import { Laptop, Smartphone } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { ShownSession } from '#domain/identity/my-sessions.ts';

const POCKET = new Set(['iPhone', 'iPad', 'Android']);

/** Where one is signed in: the device in words, when and from where it was last used, and the button that ends it. */
export function SessionsSection({ sessions }: { sessions: readonly ShownSession[] }) {
  const { security: m } = useMessages();
  return (
    <Section
      title={m.sessions}
      lead={m.sessionsLead}
      id="sessions"
      aside={
        sessions.length > 1 ? (
          <Form action="?do=endOthers">
            <Submit kind="danger">{m.disconnectOthers}</Submit>
          </Form>
        ) : null
      }
    >
      <ul>
        {sessions.map((session) => (
          <SessionRow key={session.name} session={session} />
        ))}
      </ul>
      {sessions.length === 1 ? <p className="mt-3 text-sm text-muted">{m.onlyThis}</p> : null}
    </Section>
  );
}

function SessionRow({
  session: { name, device, address, createdAt, lastSeenAt, isThisOne },
}: {
  session: ShownSession;
}) {
  const { security: m } = useMessages();
  const Icon = device.system !== undefined && POCKET.has(device.system) ? Smartphone : Laptop;
  const words = m.device(device.browser, device.system);
  return (
    <li className="flex flex-wrap items-center gap-3 border-b border-base-300 py-3">
      <Icon size={18} aria-hidden className="flex-none text-muted" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {words}
          {isThisOne ? <StateMark tone="success">{m.thisDevice}</StateMark> : null}
        </p>
        <p className="text-sm text-muted">
          {m.lastUsed} <Instant at={lastSeenAt} /> {address === null ? null : m.from(address)}
        </p>
        <p className="text-sm text-muted">
          {m.since} <Instant at={createdAt} show="date" />
        </p>
      </div>
      {isThisOne ? null : (
        <Form action="?do=endSession">
          <HiddenField name="session" value={name} />
          <Submit kind="line">
            {m.disconnect}
            <span className="sr-only">{words}</span>
          </Submit>
        </Form>
      )}
    </li>
  );
}
