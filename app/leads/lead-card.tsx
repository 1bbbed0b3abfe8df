import { useMessages } from '#app/messages.ts';
import { Link } from '@remix-run/react';
import { Facts } from '#app/ui/facts.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { Client } from '#domain/clients/model/client.ts';
import { type LeadState, OPEN_STATES } from '#domain/leads/model/lead.ts';

interface LeadCardProps {
  lead: {
    version: number;
    state: LeadState;
    source: 'email' | 'phone' | 'web' | 'visit' | 'referral' | 'chat' | 'other';
    assigneeId: string | null;
    createdAt: Date;
    client: Client;
  };
  names: Readonly<Record<string, string>>;
  mayChange: boolean;
}

/** What is known of a possible client, how far it is and who has it. */
export function LeadCard({ lead, names, mayChange }: LeadCardProps) {
  const { leadPages: m, clientPages, common } = useMessages();
  const { client } = lead;
  const isOpen = mayChange && OPEN_STATES.some((one) => one === lead.state);
  const known = [
    { label: clientPages.fields.kind, value: clientPages.kinds[client.kind] },
    { label: clientPages.fields.cui, value: client.cui },
    { label: clientPages.fields.phone, value: client.phone },
    { label: clientPages.fields.email, value: client.email },
    { label: clientPages.fields.city, value: client.city },
    { label: m.source, value: m.sources[lead.source] },
  ];
  return (
    <>
      <Section
        title={m.card}
        aside={
          <Link to={`/clients/${client.id}/details`} className="text-link text-sm">
            {m.changeCard}
          </Link>
        }
      >
        <Facts
          items={[
            ...known.filter(({ value }) => value !== null),
            { label: m.since, value: <Instant at={lead.createdAt} show="date" /> },
          ]}
        />
      </Section>
      {isOpen ? (
        <Section title={m.who}>
          <Form
            key={lead.version}
            action="?do=move"
            version={lead.version}
            defaults={{ state: lead.state, assigneeId: lead.assigneeId ?? '' }}
            className="space-y-3"
          >
            <SelectField
              name="state"
              label={common.state}
              options={OPEN_STATES.map((value) => ({ value, label: m.states[value] }))}
            />
            <SelectField
              name="assigneeId"
              label={m.who}
              {...(lead.assigneeId === null ? { blank: clientPages.nobody } : {})}
              options={Object.entries(names).map(([value, label]) => ({ value, label }))}
            />
            <Submit kind="line">{common.save}</Submit>
          </Form>
        </Section>
      ) : null}
    </>
  );
}
