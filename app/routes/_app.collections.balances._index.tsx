import { useLoaderData } from '@remix-run/react';
import { BALANCE_VIEWS, BalanceTabs } from '#app/balances/balance-tabs.tsx';
import { CompensationTable } from '#app/balances/compensation-table.tsx';
import { GuaranteeTable } from '#app/balances/guarantee-table.tsx';
import { PenaltyTables } from '#app/balances/penalty-tables.tsx';
import { StatementTable } from '#app/balances/statement-table.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { Page } from '#app/ui/page.tsx';
import { useRole } from '#app/use-role.ts';
import { listAccountStatements } from '#domain/balances/list-account-statements.ts';
import { listGuarantees } from '#domain/collections/list-guarantees.ts';
import { listCompensations } from '#domain/compensations/list-compensations.ts';
import { issuePenaltyNote } from '#domain/penalties/issue-penalty-note.ts';
import { listPenalties } from '#domain/penalties/list-penalties.ts';

export const loader = pageLoader(async ({ actor, search: { view: wanted, after } }) => {
  const view = BALANCE_VIEWS.find((one) => one === wanted) ?? 'statements';
  switch (view) {
    case 'statements':
      return { view, statements: await listAccountStatements(actor, { after }) };
    case 'compensations':
      return { view, compensations: await listCompensations(actor, { after }) };
    case 'penalties':
      return { view, penalties: await listPenalties(actor, { after }) };
    case 'guarantees':
      return { view, guarantees: await listGuarantees(actor, {}) };
  }
});

export const action = actsByName({
  note: formVerb(issuePenaltyNote, ({ id, printedNumber }, { request }) =>
    redirectWithToast(`/collections/penalties/${id}`, requestMessages(request).penalties.made(printedNumber)),
  ),
});

export const handle = titled((m) => m.balances.tab);

/** What a company settles with its clients beside payments: balances confirmed, set off, penalised, kept as guarantees. */
export default function Balances() {
  const page = useLoaderData<typeof loader>();
  const { balances: m, collections } = useMessages();
  const canMake = useRole('administrator', 'accounting');
  const nextOf = (after: string | undefined) =>
    after === undefined ? undefined : `/collections/balances?view=${page.view}&after=${encodeURIComponent(after)}`;
  return (
    <Page title={m.tab} back={{ to: '/collections', label: collections.title }} tabs={<BalanceTabs view={page.view} />}>
      {page.view === 'statements' ? (
        <>
          <p className="mb-4 max-w-text text-muted">{m.lead}</p>
          <StatementTable rows={page.statements.rows} next={nextOf(page.statements.next)} />
        </>
      ) : null}
      {page.view === 'compensations' ? (
        <CompensationTable rows={page.compensations.rows} next={nextOf(page.compensations.next)} />
      ) : null}
      {page.view === 'penalties' ? (
        <PenaltyTables {...page.penalties} next={nextOf(page.penalties.next)} canMake={canMake} />
      ) : null}
      {page.view === 'guarantees' ? <GuaranteeTable {...page.guarantees} /> : null}
    </Page>
  );
}
