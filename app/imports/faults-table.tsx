import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { IMPORT_FIELDS } from '#domain/imports/model/layouts/layout.ts';

const SHOWN = 20;

interface ShownFault {
  number: number;
  fault: string;
  cells: readonly string[];
}

/** The first rows that cannot be entered, each with why; all of them are in the file. */
export function FaultsTable({ faults, nameAt }: { faults: readonly ShownFault[]; nameAt: number | undefined }) {
  const { imports: m } = useMessages();
  return (
    <DataTable
      caption={m.faults}
      rows={faults.slice(0, SHOWN)}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'line', head: m.line, phone: 'meta', cell: ({ number }) => number },
        {
          key: 'name',
          head: m.fields.name,
          phone: 'title',
          cell: ({ cells }) => (nameAt === undefined ? '–' : cells[nameAt] || '–'),
        },
        { key: 'why', head: m.problem, phone: 'state', cell: ({ fault }) => <FaultText fault={fault} /> },
      ]}
    />
  );
}

function FaultText({ fault }: { fault: string }) {
  const { imports: m } = useMessages();
  const [field = '', rule = ''] = fault.split(':');
  const known = Object.values(IMPORT_FIELDS)
    .flat()
    .find((one) => one === field);
  return m.faultOf(known === undefined ? field : m.fields[known], rule);
}
