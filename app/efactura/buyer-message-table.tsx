import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { Form } from '#app/ui/form.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Section } from '#app/ui/section.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useRole } from '#app/use-role.ts';
import type { BuyerMessage } from './buyer-messages.tsx';

/** What buyers wrote and nobody has settled; one about an invoice of another program is settled here, the others on the invoice. */
export function BuyerMessageTable({ messages }: { messages: readonly BuyerMessage[] }) {
  const { efactura, common } = useMessages();
  const { buyer: m } = efactura;
  const canWrite = useRole('administrator', 'accounting');
  if (messages.length === 0) return null;
  return (
    <Section title={m.title} lead={m.lead}>
      <DataTable
        caption={m.title}
        rows={messages}
        rowKey={({ id }) => id}
        rowHref={({ invoiceId }) => (invoiceId === null ? undefined : `/invoices/${invoiceId}`)}
        columns={[
          {
            key: 'number',
            head: common.number,
            cell: ({ number, aboutIndex }) => number ?? `${efactura.received.index} ${aboutIndex ?? ''}`,
            phone: 'title',
          },
          { key: 'client', head: common.client, cell: ({ clientName }) => clientName ?? m.elsewhere, phone: 'meta' },
          {
            key: 'text',
            head: m.message,
            cell: ({ reading, text }) => (
              <span className="line-clamp-2 max-w-md">
                {reading === 'read' ? text : reading === 'listed' ? m.listed : m.unreadable}
              </span>
            ),
          },
          {
            key: 'at',
            head: efactura.received.listed,
            cell: ({ listedAt }) => <Instant at={listedAt} />,
            phone: 'state',
          },
        ]}
        rowActions={({ id, invoiceId, reading }) =>
          canWrite && invoiceId === null && reading !== 'listed' ? (
            <Form action="?do=settleMessage">
              <input type="hidden" name="invoiceMessageId" value={id} />
              <Submit kind="quiet">{m.settle}</Submit>
            </Form>
          ) : null
        }
      />
    </Section>
  );
}
