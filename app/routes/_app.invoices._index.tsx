import { useLoaderData, useSearchParams } from '@remix-run/react';
import { Plus } from 'lucide-react';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { BulkReportView, useBulkReport } from '#app/invoices/bulk-report.tsx';
import { bulkAct } from '#app/invoices/bulk-act.server.ts';
import { BillableTable } from '#app/invoices/billable-table.tsx';
import { InvoiceTable } from '#app/invoices/invoice-table.tsx';
import { listFilters, viewOf, VIEWS } from '#app/invoices/list-view.ts';
import { useMessages } from '#app/messages.ts';
import { RecurringView } from '#app/recurring/recurring-view.tsx';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { useRole } from '#app/use-role.ts';
import { invoiceReport } from '#domain/invoicing/invoice-report.ts';
import { listBillable } from '#domain/invoicing/list-billable.ts';
import { listInvoices } from '#domain/invoicing/list-invoices.ts';
import { PAGE_SIZE } from '#domain/kernel/keyset.ts';
import { listRecurring } from '#domain/recurring/list-recurring.ts';
import { settleMissedPeriod } from '#domain/recurring/settle-missed-period.ts';
import { settleMissedVisits } from '#domain/recurring/settle-missed-visits.ts';

const RECURRING = '/invoices?view=recurring';
const EFACTURA = ['waiting', 'working', 'validated', 'rejected', 'uncertain'] as const;
const PAID = ['unpaid', 'partly', 'paid', 'overdue'] as const;

export const loader = pageLoader(async ({ actor, search }) => {
  const view = viewOf(search['view']);
  if (view === 'billable') return { view, ...pageOf(await listBillable(actor, {}), search['page']) };
  if (view === 'recurring') return { view, recurring: await listRecurring(actor, {}) };
  const after = search['after'];
  const filters = { ...listFilters(search), ...(after === undefined ? {} : { after }) };
  return { view, ...(await listInvoices(actor, asFilter(filters))) };
});

/** The query parses what it gets: here it is only named as its input. */
const asFilter = (values: Record<string, string>) => values as Parameters<typeof listInvoices>[1];

/** What waits is known whole, the most urgent first; a page of it is shown, its sums are of everything. */
function pageOf({ items, totals }: Awaited<ReturnType<typeof listBillable>>, asked: string | undefined) {
  const page = Math.max(1, Math.trunc(Number(asked)) || 1);
  const shown = items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { items: shown, totals, page, hasMore: items.length > page * PAGE_SIZE };
}

export const action = actsByName({
  issue: bulkAct('issue'),
  spv: bulkAct('spv'),
  email: bulkAct('email'),
  report: formVerb(invoiceReport, ({ id, number }, { request }) =>
    redirectWithToast(`/invoices/${id}`, requestMessages(request).invoicing.issued(number ?? '')),
  ),
  visits: formVerb(settleMissedVisits, ({ made }, { request }) => {
    const m = requestMessages(request).recurring;
    return redirectWithToast(RECURRING, made > 0 ? m.visitsMade : m.visitsSkipped);
  }),
  month: formVerb(settleMissedPeriod, (_output, { request }) =>
    redirectWithToast(RECURRING, requestMessages(request).recurring.monthSettled),
  ),
});

export const handle = titled((m) => m.invoicing.title);

/** Invoices: what waits to be made first, then what was made, what is late, what is begun. */
export default function Invoices() {
  const page = useLoaderData<typeof loader>();
  const { invoicing: m } = useMessages();
  const add = useRole('administrator', 'accounting') ? (
    <ButtonLink to="/invoices/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.newInvoice}
    </ButtonLink>
  ) : undefined;
  return (
    <Page
      title={m.title}
      action={add}
      tabs={
        <Tabs
          items={VIEWS.map((one) => ({
            to: one === 'billable' ? '/invoices' : `/invoices?view=${one}`,
            label: m.views[one],
            isCurrent: page.view === one,
          }))}
        />
      }
    >
      {page.view === 'billable' ? (
        <BillableTable
          items={page.items}
          totals={page.totals}
          pager={{
            next: page.hasMore ? `/invoices?page=${page.page + 1}` : undefined,
            previous: page.page > 1 ? '/invoices' : undefined,
          }}
        />
      ) : page.view === 'recurring' ? (
        <RecurringView {...page.recurring} />
      ) : (
        <Listed page={page} add={add} />
      )}
    </Page>
  );
}

type Listed = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { rows: unknown }>;

function Listed({ page, add }: { page: Listed; add: React.ReactNode }) {
  const { invoicing: m, common } = useMessages();
  const [search] = useSearchParams();
  const { view, rows, totals, next } = page;
  const with_ = (changes: Record<string, string | undefined>) => {
    const params = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ after: undefined, ...changes }))
      if (value === undefined) params.delete(name);
      else params.set(name, value);
    return `/invoices?${params.toString()}`;
  };
  const isFiltered = [...search.keys()].some((name) => name !== 'view');
  return (
    <>
      <Filters
        search={{ name: 'search', value: search.get('search') ?? '', label: m.search }}
        values={Object.fromEntries(search)}
        clear={isFiltered ? `/invoices?view=${view}` : undefined}
      >
        <input type="hidden" name="view" value={view} />
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
        {view === 'draft' ? null : (
          <SelectField
            name="efactura"
            label={m.efactura}
            blank={common.all}
            options={EFACTURA.map((value) => ({ value, label: m.efacturaViews[value] }))}
          />
        )}
        {view === 'all' ? (
          <SelectField
            name="paid"
            label={m.payment}
            blank={common.all}
            options={PAID.map((value) => ({ value, label: m.paid[value] }))}
          />
        ) : null}
      </Filters>
      <BulkReportView report={useBulkReport()} />
      <InvoiceTable
        rows={rows}
        isDrafts={view === 'draft'}
        totals={totals}
        isFiltered={isFiltered || view !== 'all'}
        action={add}
        pager={{
          next: next === undefined ? undefined : with_({ after: next }),
          previous: search.has('after') ? with_({}) : undefined,
        }}
      />
    </>
  );
}
