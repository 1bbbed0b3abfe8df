import { useLoaderData } from '@remix-run/react';
import { Building2 } from 'lucide-react';
import { opsLoader } from '#app/http/operator.server.ts';
import { useMessages } from '#app/messages.ts';
import { CompanyHealth } from '#app/ops/company-health.tsx';
import { CompanyPlan } from '#app/ops/company-plan.tsx';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { listCompanies } from '#domain/operator/companies.ts';
import { COMPANY_VIEWS } from '#domain/operator/model/company-view.ts';

export const loader = opsLoader(async (_operator, { search }) => {
  const view = COMPANY_VIEWS.find((one) => one === search.get('view')) ?? 'all';
  const text = search.get('q') ?? '';
  const after = search.get('after');
  const page = await listCompanies({ view, text, ...(after === null ? {} : { after }) });
  return { view, text, page };
});

export const handle = titled((m) => m.operator.tenants.title);

/** Every company with its plan and health; a row opens it. */
export default function Companies() {
  const { view, text, page } = useLoaderData<typeof loader>();
  const { tenants: m } = useMessages().operator;
  const tabs = COMPANY_VIEWS.map((one) => ({ to: `?view=${one}`, label: m.views[one], isCurrent: one === view }));
  const next = 'next' in page && page.next !== undefined ? `?${query({ view, q: text, after: page.next })}` : undefined;
  return (
    <Page title={m.title} tabs={<Tabs items={tabs} />}>
      <Filters
        key={view}
        search={{ name: 'q', label: m.find, value: text }}
        clear={text === '' ? undefined : `?view=${view}`}
      >
        <HiddenField name="view" value={view} />
      </Filters>
      <DataTable
        caption={m.title}
        rows={page.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/ops/tenants/${id}`}
        pager={{ next }}
        empty={<EmptyState icon={Building2} title={m.empty} />}
        columns={[
          {
            key: 'name',
            head: m.name,
            phone: 'title',
            cell: (row) => (
              <>
                {row.name} <span className="font-normal text-muted">{row.cui}</span>
              </>
            ),
          },
          { key: 'plan', head: m.plan, phone: 'meta', cell: (row) => <CompanyPlan company={row} /> },
          { key: 'people', head: m.people, align: 'end', cell: (row) => row.people },
          {
            key: 'seen',
            head: m.lastSeen,
            cell: ({ lastSeenAt }) => (lastSeenAt === null ? '–' : <Instant at={new Date(lastSeenAt)} />),
          },
          { key: 'invoices', head: m.invoices, align: 'end', phone: 'amount', cell: (row) => row.invoices ?? '–' },
          { key: 'health', head: m.health, phone: 'state', cell: (row) => <CompanyHealth company={row} /> },
        ]}
      />
    </Page>
  );
}

const query = (values: Record<string, string>): string =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
