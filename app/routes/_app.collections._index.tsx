import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ExportLink } from '#app/exports/export-link.tsx';
import { Plus } from 'lucide-react';
import { decidingActs } from '#app/collections/deciding-acts.server.ts';
import { StatementsToMatch } from '#app/banking/statements-to-match.tsx';
import { CashTable } from '#app/collections/cash-table.tsx';
import { PaymentTable } from '#app/collections/payment-table.tsx';
import { UnallocatedList } from '#app/collections/unallocated-list.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { fieldErrorsOf } from '#app/http/failure.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { DateField } from '#app/ui/date-field.tsx';
import { Filters } from '#app/ui/filters.tsx';
import { Page } from '#app/ui/page.tsx';
import { SelectField } from '#app/ui/select-field.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { useRole } from '#app/use-role.ts';
import { listToMatch } from '#domain/banking/list-to-match.ts';
import { cashRegister } from '#domain/collections/cash-register.ts';
import { countUnallocated } from '#domain/collections/count-unallocated.ts';
import { listPayments } from '#domain/collections/list-payments.ts';
import { listUnallocated } from '#domain/collections/list-unallocated.ts';
import { PAYMENT_METHODS } from '#domain/collections/model/payment.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import { Invalid } from '#domain/kernel/errors.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';

const VIEWS = ['payments', 'unallocated', 'cash'] as const;

export const loader = pageLoader(async ({ actor, request, search: { view: wanted, ...search } }) => {
  const view = VIEWS.find((one) => one === wanted) ?? 'payments';
  if (view === 'unallocated') {
    const { rows: unallocated } = await listUnallocated(actor, {});
    const { rows: toMatch } = hasRole(actor, 'administrator', 'accounting', 'accountant')
      ? await listToMatch(actor, {})
      : { rows: [] };
    return { view, waiting: unallocated.length, unallocated, toMatch, today: civilDateOf(actor.asOf) };
  }
  const { count: waiting } = await countUnallocated(actor, {});
  if (view === 'cash') return { view, waiting, cash: await cashOf(actor, search, request) };
  return { view, waiting, payments: await listPayments(actor, search) };
});

/** The till of the period in the address; a period that cannot be shown is told, and this month stands instead. */
async function cashOf(actor: Actor, { from, to }: Record<string, string>, request: Request) {
  try {
    return { ...(await cashRegister(actor, { from, to })), refusal: undefined };
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    const { formErrors, fieldErrors } = fieldErrorsOf(error, requestMessages(request));
    const refusal = [...formErrors, ...Object.values(fieldErrors).flat()].join(' ');
    return { ...(await cashRegister(actor, {})), refusal };
  }
}

export const action = actsByName(decidingActs(() => '/collections?view=unallocated'));

export const handle = titled((m) => m.collections.title);

/** Money that came, money to be decided about, and the till. */
export default function Collections() {
  const page = useLoaderData<typeof loader>();
  const { collections: m, banking, payouts, balances } = useMessages();
  const seesStatements = useRole('administrator', 'accounting', 'accountant');
  const add = useRole('administrator', 'accounting') ? (
    <ButtonLink to="/collections/new" kind="primary" icon={<Plus size={16} aria-hidden />}>
      {m.record}
    </ButtonLink>
  ) : undefined;
  return (
    <Page
      title={m.title}
      action={add}
      secondary={<ExportLink list="payments" without={['view']} />}
      tabs={
        <Tabs
          items={[
            ...VIEWS.map((one) => ({
              to: one === 'payments' ? '/collections' : `/collections?view=${one}`,
              label: m.views[one],
              count: one === 'unallocated' && page.waiting > 0 ? page.waiting : undefined,
              isCurrent: page.view === one,
            })),
            { to: '/collections/balances', label: balances.tab, isCurrent: false },
            ...(seesStatements
              ? [
                  { to: '/collections/statements', label: banking.title, isCurrent: false },
                  { to: '/collections/payouts', label: payouts.title, isCurrent: false },
                ]
              : []),
          ]}
        />
      }
    >
      {page.toMatch ? <StatementsToMatch rows={page.toMatch} /> : null}
      {page.unallocated && (page.unallocated.length > 0 || page.toMatch.length === 0) ? (
        <UnallocatedList rows={page.unallocated} today={page.today} />
      ) : null}
      {page.cash ? <CashTable {...page.cash} /> : null}
      {page.payments ? <Payments page={page.payments} add={add} /> : null}
    </Page>
  );
}

type Listed = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { payments: unknown }>['payments'];

function Payments({ page, add }: { page: NonNullable<Listed>; add: React.ReactNode }) {
  const { collections: m, common } = useMessages();
  const [search] = useSearchParams();
  const with_ = (after: string | undefined) => {
    const params = new URLSearchParams(search);
    if (after === undefined) params.delete('after');
    else params.set('after', after);
    return `/collections?${params.toString()}`;
  };
  const isFiltered = search.size > 0;
  return (
    <>
      <Filters values={Object.fromEntries(search)} clear={isFiltered ? '/collections' : undefined}>
        <SelectField
          name="method"
          label={m.method}
          blank={common.all}
          options={PAYMENT_METHODS.map((value) => ({ value, label: m.methods[value] }))}
        />
        <DateField name="from" label={m.from} />
        <DateField name="to" label={m.to} />
      </Filters>
      <PaymentTable
        rows={page.rows}
        totals={page.totals}
        isFiltered={isFiltered}
        action={add}
        pager={{
          next: page.next === undefined ? undefined : with_(page.next),
          previous: search.has('after') ? with_(undefined) : undefined,
        }}
      />
    </>
  );
}
