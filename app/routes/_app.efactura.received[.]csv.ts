import { amountCell, type Column, csvResponse } from '#app/http/csv.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { listReceived } from '#domain/efactura/list-received.ts';

type Row = Awaited<ReturnType<typeof listReceived>>['rows'][number];

/** A view of the suppliers' invoices as CSV. */
export const loader = pageLoader(({ actor, request, search }) => {
  const { efactura, common } = requestMessages(request);
  const { received: m } = efactura;
  const columns: Column<Row>[] = [
    [m.supplier, (row) => row.supplierName],
    ['CUI', (row) => row.supplierCui],
    [common.number, (row) => row.number],
    [m.issued, (row) => row.issueDate],
    [m.due, (row) => row.dueDate],
    [m.listed, (row) => row.listedAt.toISOString()],
    [common.total, (row) => amountCell(row.payable)],
    [m.currency, (row) => row.currency],
    [common.state, (row) => m.decisions[row.decision]],
    [m.seal, (row) => (row.seal === null ? null : m.seals[row.seal])],
  ];
  return csvResponse('facturi-furnizori', columns, (after) =>
    listReceived(actor, { ...search, ...(after === undefined ? {} : { after }) }),
  );
});
