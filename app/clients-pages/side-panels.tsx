import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { Money } from '#app/ui/money.tsx';
import { QuantityBar } from '#app/ui/quantity-bar.tsx';
import { Section } from '#app/ui/section.tsx';
import { unitLabel, UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import { placeName } from '#domain/kernel/pure/counties.ts';
import type { ShownClient } from './use-client.ts';

const MOST = 4;

/** The name of a stored unit. */
export const unitName = (unit: string, locale: 'ro' | 'en'): string => {
  const known = UNIT_KEYS.find((one) => one === unit);
  return known === undefined ? unit : unitLabel(known, locale);
};

/** Beside the timeline: what was bought and how far it is, who is there, where, and what is owed. */
export function SidePanels({ client, dealId }: { client: ShownClient; dealId: string | undefined }) {
  return (
    <>
      <Services client={client} dealId={dealId} />
      <Contacts client={client} />
      <Sites client={client} />
      <OpenMoney client={client} />
    </>
  );
}

function Services({ client, dealId }: { client: ShownClient; dealId: string | undefined }) {
  const { clientPages: m } = useMessages();
  const services = client.services.filter((one) => one.state === 'active' && (!dealId || one.dealId === dealId));
  const all = (
    <Link to={`/clients/${client.id}/services`} className="text-link text-sm">
      {m.allServices(client.services.length)}
    </Link>
  );
  return (
    <Section title={m.services} aside={client.services.length > 0 ? all : undefined}>
      {services.length === 0 ? <p className="text-sm text-muted">{m.noServices}</p> : null}
      <ul className="space-y-5">
        {services.slice(0, MOST).map(({ id, name, unit, contracted, delivered, accepted, invoiced, collected }) => (
          <li key={id}>
            <QuantityBar
              name={name}
              unit={unit}
              quantities={{ contracted, delivered, accepted, invoiced, collected }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Contacts({ client }: { client: ShownClient }) {
  const { clientPages: m } = useMessages();
  const edit = (
    <Link to={`/clients/${client.id}/details#contacts`} className="text-link text-sm">
      {m.addContact}
    </Link>
  );
  return (
    <Section title={m.contacts} aside={edit}>
      {client.contacts.length === 0 && client.email === null && client.phone === null ? (
        <p className="text-sm text-muted">{m.noContacts}</p>
      ) : null}
      <ul className="space-y-2">
        {client.contacts.map(({ id, name, role, email, phone }) => (
          <li key={id}>
            <p className="font-medium">
              {name}
              {role === null ? null : <span className="font-normal text-muted">{`, ${role}`}</span>}
            </p>
            <Reach email={email} phone={phone} />
          </li>
        ))}
        {client.contacts.length === 0 ? (
          <li>
            <Reach email={client.email} phone={client.phone} />
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

const Reach = ({ email, phone }: { email: string | null; phone: string | null }) => (
  <p className="flex flex-wrap gap-x-3 text-sm [overflow-wrap:anywhere]">
    {phone === null ? null : (
      <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="text-link">
        {phone}
      </a>
    )}
    {email === null ? null : (
      <a href={`mailto:${email}`} className="text-link">
        {email}
      </a>
    )}
  </p>
);

function Sites({ client }: { client: ShownClient }) {
  const { clientPages: m } = useMessages();
  if (client.sites.length === 0) return null;
  return (
    <Section title={m.sites}>
      <ul className="space-y-2">
        {client.sites.map(({ id, name, street, city, accessNotes }) => (
          <li key={id}>
            <p className="font-medium">{name}</p>
            <p className="text-sm text-muted">{[street, placeName(city)].filter(Boolean).join(', ')}</p>
            {accessNotes === null ? null : <p className="text-sm">{accessNotes}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OpenMoney({ client }: { client: ShownClient }) {
  const { clientPages: m } = useMessages();
  if (client.balances.length === 0) return null;
  return (
    <Section
      title={m.money}
      aside={
        <Link to={`/clients/${client.id}/money`} className="text-link text-sm">
          {m.openInvoices}
        </Link>
      }
    >
      {client.balances.map(({ currency, open, overdue }) => (
        <p key={currency} className="flex justify-between gap-3">
          <Money value={open} currency={currency} size="strong" />
          {overdue > 0n ? (
            <span className="text-error">
              <Money value={overdue} currency={currency} tone="error" /> {m.overdue}
            </span>
          ) : null}
        </p>
      ))}
    </Section>
  );
}
