import type { ReactNode } from 'react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';

interface LawRow {
  key: string;
  validFrom: CivilDate;
  validTo: CivilDate | null;
  source: string;
  note: string | null;
}

/** One table of dated rules: each value with its days and where it is written. */
export function LawTable<Row extends LawRow>({
  title,
  rows,
  value,
}: {
  title: string;
  rows: readonly Row[];
  value: (row: Row) => ReactNode;
}) {
  const { law: m } = useMessages().operator;
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key, validFrom }) => `${key} ${validFrom}`}
        columns={[
          { key: 'key', head: m.key, phone: 'title', cell: (row) => row.key },
          { key: 'value', head: m.value, align: 'end', phone: 'amount', cell: value },
          { key: 'from', head: m.from, cell: (row) => <Day date={row.validFrom} /> },
          {
            key: 'to',
            head: m.to,
            phone: 'state',
            cell: ({ validTo }) => (validTo === null ? m.inForce : <Day date={validTo} />),
          },
          {
            key: 'source',
            head: m.source,
            phone: 'meta',
            className: 'whitespace-normal',
            cell: ({ source, note }) => (
              <>
                {source}
                {note === null ? null : <span className="block text-sm text-muted">{note}</span>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
