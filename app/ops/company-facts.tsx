import { useMessages } from '#app/messages.ts';
import { Facts } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import type { ListedCompany } from './company-health.tsx';
import { CompanyPlan } from './company-plan.tsx';

/** What the directory and the last check say of a company. */
export function CompanyFacts({ company }: { company: ListedCompany }) {
  const { tenant: m, tenants } = useMessages().operator;
  const { cui, state, createdAt, retainUntil, people, clients, invoices, lastSeenAt, lastActAt } = company;
  const moment = (at: Date | string | null) => (at === null ? '–' : <Instant at={new Date(at)} />);
  return (
    <Facts
      items={[
        { label: m.cui, value: cui },
        { label: m.state, value: m.states[state] },
        { label: m.registered, value: <Instant at={createdAt} show="date" /> },
        ...(retainUntil === null ? [] : [{ label: m.retainUntil, value: <Day date={civilDate(retainUntil)} /> }]),
        { label: tenants.plan, value: <CompanyPlan company={company} /> },
        { label: m.people, value: people },
        { label: m.clients, value: clients ?? '–' },
        { label: m.invoices, value: invoices ?? '–' },
        { label: m.lastSeen, value: moment(lastSeenAt) },
        { label: m.lastAct, value: moment(lastActAt) },
      ]}
    />
  );
}
