import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import type { compareWithSpv } from '#domain/efactura/compare-with-spv.ts';
import { SUBMISSION_TONES } from './submission-tones.ts';

type Compared = Awaited<ReturnType<typeof compareWithSpv>>;

/** What differs between our list and SPV's, each kind with what it means and what to do. */
export function DifferenceTables({ compared: { missing, otherwise, foreign } }: { compared: Compared }) {
  const { comparison: m } = useMessages().efactura;
  return (
    <>
      <Ours title={m.otherwise} lead={m.otherwiseLead} rows={otherwise} />
      <Ours title={m.missing} lead={m.missingLead} rows={missing} />
      {foreign.length === 0 ? null : (
        <Section title={m.foreign} lead={m.foreignLead}>
          <DataTable
            caption={m.foreign}
            rows={foreign}
            rowKey={(row) => row.id}
            columns={[
              { key: 'index', head: m.index, phone: 'title', cell: (row) => row.uploadIndex },
              { key: 'at', head: m.listedAt, phone: 'meta', cell: (row) => <Instant at={row.listedAt} /> },
              { key: 'buyer', head: m.buyer, phone: 'state', cell: (row) => row.buyerCui ?? '–' },
            ]}
          />
        </Section>
      )}
    </>
  );
}

function Ours({ title, lead, rows }: { title: string; lead: string; rows: Compared['missing'] }) {
  const { efactura, common } = useMessages();
  if (rows.length === 0) return null;
  return (
    <Section title={title} lead={lead}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={(row) => row.invoiceId}
        rowHref={(row) => `/invoices/${row.invoiceId}`}
        columns={[
          { key: 'number', head: common.number, phone: 'title', cell: (row) => row.number },
          { key: 'client', head: common.client, phone: 'meta', cell: (row) => row.clientName },
          {
            key: 'state',
            head: common.state,
            phone: 'state',
            cell: (row) => (
              <StateMark tone={SUBMISSION_TONES[row.state]}>{efactura.submissionStates[row.state]}</StateMark>
            ),
          },
          { key: 'index', head: efactura.comparison.index, cell: (row) => row.uploadIndex },
        ]}
      />
    </Section>
  );
}
