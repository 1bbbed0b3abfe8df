import { useMessages } from '#app/messages.ts';
import { Form } from '#app/ui/form.tsx';
import type { FormFailure } from '#app/ui/form-context.ts';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Tone } from '#app/ui/tone.ts';

interface Holder {
  contactId: string | null;
  name: string;
  email: string;
  state: 'none' | 'sent' | 'opened' | 'expired' | 'revoked';
  at: Date | null;
}

interface PortalAccessProps {
  access: { isIncluded: boolean; holders: readonly Holder[] };
  mayGive: boolean;
  failure: FormFailure | undefined;
}

const TONES: Record<Holder['state'], Tone> = {
  none: 'neutral',
  sent: 'info',
  opened: 'success',
  expired: 'neutral',
  revoked: 'neutral',
};

/** Who at a client has the portal: given and withdrawn by an administrator, each person by a link of their own. */
export function PortalAccess({ access: { isIncluded, holders }, mayGive, failure }: PortalAccessProps) {
  const { access: m } = useMessages().portal;
  return (
    <Section title={m.title} id="portal" lead={isIncluded ? m.lead : undefined}>
      {isIncluded ? null : <PlanLock title={m.title}>{m.lead}</PlanLock>}
      {holders.length === 0 ? <p className="text-sm text-muted">{m.noAddress}</p> : null}
      <ul>
        {holders.map((holder) => (
          <li key={holder.email} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-base-300 py-2">
            <div className="min-w-0 flex-1 basis-48">
              <p className="font-medium">{holder.name}</p>
              <p className="text-sm text-muted [overflow-wrap:anywhere]">{holder.email}</p>
              <p className="text-sm">
                <StateMark tone={TONES[holder.state]}>{m.states[holder.state]}</StateMark>
                {holder.at === null ? null : (
                  <span className="text-muted">
                    {' · '}
                    <Instant at={holder.at} />
                  </span>
                )}
              </p>
            </div>
            {mayGive && isIncluded ? <Give holder={holder} failure={failure} /> : null}
            {mayGive && (holder.state === 'sent' || holder.state === 'opened') ? <Withdraw holder={holder} /> : null}
          </li>
        ))}
      </ul>
      {mayGive ? null : <p className="mt-2 text-sm text-muted">{m.onlyAdministrator}</p>}
    </Section>
  );
}

function Give({ holder: { contactId, state }, failure }: { holder: Holder; failure: FormFailure | undefined }) {
  const { access: m } = useMessages().portal;
  return (
    <Form action="?do=portal" failure={failure} className="">
      {contactId === null ? null : <HiddenField name="contactId" value={contactId} />}
      <Submit kind="line">{state === 'none' || state === 'revoked' ? m.send : m.resend}</Submit>
    </Form>
  );
}

function Withdraw({ holder: { contactId } }: { holder: Holder }) {
  const { access: m } = useMessages().portal;
  return (
    <Form action="?do=closePortal" className="">
      {contactId === null ? null : <HiddenField name="contactId" value={contactId} />}
      <Submit kind="danger">{m.revoke}</Submit>
    </Form>
  );
}
