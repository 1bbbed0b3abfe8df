import { Workflow } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { DataTable } from '#app/ui/data-table.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useActFailure } from '#app/ui/use-act-failure.ts';
import type { listStuck } from '#domain/operator/stuck-work.ts';

type Stuck = Awaited<ReturnType<typeof listStuck>>[number];

/** What keeps failing, with its error and the button that begins it anew. */
export function StuckTable({ rows }: { rows: readonly Stuck[] }) {
  const { workflows: m, tenants } = useMessages().operator;
  return (
    <DataTable
      caption={m.stuck}
      rows={rows}
      rowKey={({ workflowId, step }) => `${workflowId} ${step}`}
      empty={
        <EmptyState icon={Workflow} title={m.none}>
          {m.noneText}
        </EmptyState>
      }
      columns={[
        { key: 'process', head: m.process, phone: 'title', cell: (row) => <Kind workflowId={row.workflowId} /> },
        { key: 'company', head: tenants.name, cell: (row) => row.company ?? '–' },
        {
          key: 'step',
          head: m.step,
          cell: ({ step }) => (step === 'relay' || step === 'workflow' ? m.steps[step] : step),
        },
        { key: 'attempts', head: m.attempts, align: 'end', phone: 'amount', cell: (row) => row.attempts },
        { key: 'failure', head: m.failure, phone: 'meta', className: 'whitespace-normal', cell: (row) => row.failure },
        { key: 'since', head: m.since, cell: (row) => <Instant at={row.firstAt} /> },
        { key: 'retry', head: '', phone: 'state', cell: (row) => <Retry row={row} /> },
      ]}
    />
  );
}

function Retry({ row: { workflowId, tenantId } }: { row: Stuck }) {
  const { workflows: m } = useMessages().operator;
  const failure = useActFailure('restart', { name: 'workflowId', value: workflowId });
  if (tenantId === null) return null;
  return (
    <Form action="?do=restart" failure={failure}>
      <HiddenField name="workflowId" value={workflowId} />
      <HiddenField name="tenantId" value={tenantId} />
      <Submit kind="line">{m.retry}</Submit>
    </Form>
  );
}

function Kind({ workflowId }: { workflowId: string }) {
  const { kinds } = useMessages().operator.workflows;
  const [word = workflowId] = workflowId.split('/').slice(2);
  return <span title={workflowId}>{Object.entries(kinds).find(([kind]) => kind === word)?.[1] ?? kinds.other}</span>;
}
