import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';

interface FailedMail {
  id: string;
  template: string;
  settledAt: Date | null;
  failure: 'uncertain' | 'unwritable' | 'refused';
}

/** A company's mails to its clients that did not leave: not to whom, nor what they say. */
export function FailedMails({ mails }: { mails: readonly FailedMail[] }) {
  const { mail: m, tenant } = useMessages().operator;
  return (
    <DataTable
      caption={tenant.mails}
      rows={mails}
      rowKey={({ id }) => id}
      empty={<EmptyState title={m.none} />}
      columns={[
        { key: 'template', head: m.template, phone: 'title', cell: (row) => row.template },
        { key: 'at', head: m.due, cell: ({ settledAt }) => (settledAt === null ? '–' : <Instant at={settledAt} />) },
        {
          key: 'why',
          head: m.failure,
          phone: 'meta',
          className: 'whitespace-normal',
          cell: ({ failure }) => m.failures[failure],
        },
        { key: 'retry', head: '', phone: 'state', cell: ({ id }) => <Retry deliveryId={id} /> },
      ]}
    />
  );
}

function Retry({ deliveryId }: { deliveryId: string }) {
  const { mail: m } = useMessages().operator;
  const failure = useActFailure('retry', { name: 'deliveryId', value: deliveryId });
  return (
    <Form action="?do=retry" failure={failure}>
      <HiddenField name="deliveryId" value={deliveryId} />
      <Submit kind="line">{m.retry}</Submit>
    </Form>
  );
}
