import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { opsLoader, tenantIn } from '#app/http/operator.server.ts';
import { useMessages } from '#app/messages.ts';
import { companyActs } from '#app/ops/company-acts.server.ts';
import { CompanyChecks } from '#app/ops/company-checks.tsx';
import { CompanyFacts } from '#app/ops/company-facts.tsx';
import { CompanyHealth } from '#app/ops/company-health.tsx';
import { CompanyVisit } from '#app/ops/company-visit.tsx';
import { FailedMails } from '#app/ops/failed-mails.tsx';
import { SaleTable } from '#app/ops/sale-table.tsx';
import { StuckTable } from '#app/ops/stuck-table.tsx';
import { SwitchForm } from '#app/ops/switch-form.tsx';
import { TrialForm } from '#app/ops/trial-form.tsx';
import { titledBy } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { Section } from '#app/ui/section.tsx';
import { listFailed } from '#domain/deliveries/list-failed.ts';
import { listMembers } from '#domain/identity/members.ts';
import { findCompany } from '#domain/operator/companies.ts';
import { standingConsent } from '#domain/operator/consent.ts';
import { operatorIn } from '#domain/operator/operator.ts';
import { listSales } from '#domain/operator/plan-sales.ts';
import { listStuck } from '#domain/operator/stuck-work.ts';
import { listSwitches } from '#domain/plans/list-switches.ts';

export const loader = opsLoader(async (operator, { params }) => {
  const company = await findCompany(tenantIn({ params }));
  const actor = operatorIn(operator, company.id, 'console');
  const [consent, stuck, sales, { mails }, { switches }, colleagues] = await Promise.all([
    standingConsent(company.id, operator.asOf),
    listStuck(company.id),
    listSales({ tenantId: company.id }),
    listFailed(actor, {}),
    listSwitches(actor, {}),
    listMembers(operator.own),
  ]);
  const nameOf = (personId: string) => colleagues.find((one) => one.personId === personId)?.name ?? '–';
  return {
    company,
    consent: consent ?? null,
    stuck,
    sales,
    mails,
    switches: switches.map(({ setById, ...one }) => ({ ...one, by: nameOf(setById) })),
  };
});

export const action = actsByName(companyActs);

export const handle = titledBy<typeof loader>((_m, { company }) => company.name);

/** One company as the operator may know it: figures, never its rows; and what can be done for it. */
export default function Company() {
  const { company, consent, stuck, sales, mails, switches } = useLoaderData<typeof loader>();
  const { tenant: m, tenants } = useMessages().operator;
  const isOpen = company.state !== 'closed';
  return (
    <Page
      title={company.name}
      aside={<CompanyHealth company={company} />}
      back={{ to: '/ops/tenants', label: tenants.title }}
    >
      <div className="grid gap-x-12 lg:grid-cols-2">
        <Section title={m.facts}>
          <CompanyFacts company={company} />
        </Section>
        <CompanyChecks company={company} />
        {isOpen ? (
          <>
            <CompanyVisit consent={consent} />
            <TrialForm isPaid={company.planState === 'premium'} />
          </>
        ) : null}
      </div>
      {stuck.length === 0 ? null : (
        <Section title={m.stuck}>
          <StuckTable rows={stuck} />
        </Section>
      )}
      {mails.length === 0 ? null : (
        <Section title={m.mails} id="mails">
          <FailedMails mails={mails} />
        </Section>
      )}
      <Section title={m.orders}>
        {sales.length === 0 ? <p className="text-muted">{m.noOrders}</p> : <SaleTable sales={sales} isOfOne />}
      </Section>
      {isOpen ? <SwitchForm switches={switches} /> : null}
    </Page>
  );
}
