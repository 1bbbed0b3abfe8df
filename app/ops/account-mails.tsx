import { Mail } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { lateAccountMails } from '#domain/operator/account-mails.ts';

type LateMail = Awaited<ReturnType<typeof lateAccountMails>>[number];

/** Mails about accounts that did not leave, each with the button that sends it again. */
export function AccountMails({ mails }: { mails: readonly LateMail[] }) {
  const { mail: m } = useMessages().operator;
  return (
    <DataTable
      caption={m.accounts}
      rows={mails}
      rowKey={({ id }) => id}
      empty={<EmptyState icon={Mail} title={m.none} />}
      columns={[
        { key: 'template', head: m.template, phone: 'title', cell: (row) => row.template },
        { key: 'to', head: m.recipient, phone: 'meta', cell: (row) => row.recipient },
        { key: 'due', head: m.due, cell: (row) => <Instant at={row.dueAt} /> },
        { key: 'why', head: m.failure, className: 'whitespace-normal', cell: (row) => <Why failure={row.failure} /> },
        {
          key: 'state',
          head: m.state,
          cell: ({ state }) => <StateMark tone={state === 'failed' ? 'error' : 'warning'}>{m.states[state]}</StateMark>,
        },
        { key: 'retry', head: '', phone: 'state', cell: (row) => <Retry mailId={row.id} /> },
      ]}
    />
  );
}

function Why({ failure }: { failure: string | null }) {
  const { failures } = useMessages().operator.mail;
  const [own = ''] = (failure ?? '').split(':');
  return own === 'uncertain' || own === 'unwritable' ? failures[own] : (failure ?? '–');
}

function Retry({ mailId }: { mailId: string }) {
  const { mail: m } = useMessages().operator;
  return (
    <Form action="?do=retry" failure={useActFailure('retry', { name: 'mailId', value: mailId })}>
      <HiddenField name="mailId" value={mailId} />
      <Submit kind="line">{m.retry}</Submit>
    </Form>
  );
}
