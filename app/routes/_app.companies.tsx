import { type LoaderFunctionArgs } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { requireSignedIn } from '#app/http/session.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Money } from '#app/ui/money.tsx';
import { Page } from '#app/ui/page.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { companyStanding } from '#domain/home/company-standing.ts';
import type { SignedIn } from '#domain/identity/session.ts';

/** Figures are for who may see the company's money. */
const READERS = ['administrator', 'accounting', 'accountant'] as const;

/** Company after company, each in its own transaction under its own rights. */
async function standingOf({ actor, companies }: SignedIn) {
  const rows = [];
  for (const { id, name, roles } of companies) {
    const mayRead = READERS.some((role) => roles.includes(role));
    const standing = mayRead ? await companyStanding({ ...actor, tenantId: id, roles }, {}) : null;
    rows.push({ id, name, roles, standing, isHere: id === actor.tenantId });
  }
  return rows;
}

export const loader = async ({ request, context }: LoaderFunctionArgs) => ({
  rows: await standingOf(await requireSignedIn(request, context)),
});

export const handle = titled((m) => m.notices.companies.title);

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number];

/** The companies of a person, with what waits in each. */
export default function Companies() {
  const { rows } = useLoaderData<typeof loader>();
  const {
    notices: { companies: m },
    settings,
  } = useMessages();
  return (
    <Page title={m.title} lead={m.lead}>
      <DataTable
        caption={m.title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            head: m.company,
            phone: 'title',
            cell: (row) => <span className="font-medium">{row.name}</span>,
          },
          {
            key: 'role',
            head: m.role,
            phone: 'meta',
            cell: (row) => row.roles.map((role) => settings.roles[role]).join(', '),
          },
          { key: 'waiting', head: m.waiting, align: 'end', cell: (row) => row.standing?.waiting ?? '–' },
          { key: 'efactura', head: m.efactura, phone: 'state', cell: (row) => <Efactura row={row} /> },
          {
            key: 'overdue',
            head: m.overdue,
            align: 'end',
            phone: 'amount',
            cell: (row) =>
              row.standing === null ? (
                '–'
              ) : (
                <Money
                  value={row.standing.overdue}
                  {...(row.standing.overdue > 0n ? { tone: 'error' as const } : {})}
                />
              ),
          },
          {
            key: 'open',
            head: <span className="sr-only">{m.open}</span>,
            align: 'end',
            cell: (row) => <Open row={row} />,
          },
        ]}
      />
    </Page>
  );
}

function Efactura({ row: { standing } }: { row: Row }) {
  const { companies: m } = useMessages().notices;
  if (standing === null) return '–';
  const { late, rejected } = standing;
  if (late > 0) return <StateMark tone="error">{m.late(late)}</StateMark>;
  if (rejected > 0) return <StateMark tone="error">{m.rejected(rejected)}</StateMark>;
  return <StateMark tone="success">{m.calm}</StateMark>;
}

/** Goes over to the company; where one is already there is nothing to press. */
function Open({ row: { id, name, isHere } }: { row: Row }) {
  const { companies: m } = useMessages().notices;
  if (isHere) return <span className="text-sm text-muted">{m.here}</span>;
  return (
    <Form method="post" action="/companies/current">
      <button name="companyId" value={id} className="btn btn-line" aria-label={`${m.open} ${name}`}>
        {m.open}
      </button>
    </Form>
  );
}
