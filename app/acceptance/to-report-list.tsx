import { Link } from '@remix-run/react';
import { ClipboardCheck } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import { Submit } from '#app/ui/submit.tsx';
import type { z } from 'zod';
import type { listToReport } from '#domain/acceptance/list-to-report.ts';

type Row = z.output<typeof listToReport.definition.output>['rows'][number];

/** Deals with something delivered that is on no report: one press makes the report, another makes and sends it. */
export function ToReportList({ rows, canWrite }: { rows: readonly Row[]; canWrite: boolean }) {
  const { page: m } = useMessages().acceptance;
  if (rows.length === 0)
    return (
      <EmptyState icon={ClipboardCheck} title={m.toReportEmpty}>
        {m.toReportEmptyText}
      </EmptyState>
    );
  return (
    <ul className="border-t border-base-300">
      {rows.map((row) => (
        <li key={row.dealId} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-base-300 py-3">
          <div className="min-w-0 flex-1 basis-56">
            <p className="font-medium">
              <Link to={`/clients/${row.clientId}`} className="hover:underline">
                {row.clientName}
              </Link>
            </p>
            <p className="text-sm text-muted">
              {row.dealTitle === row.clientName ? null : `${row.dealTitle} · `}
              {m.services(row.services)}
              {row.from === null || row.to === null ? null : (
                <>
                  {' · '}
                  <Day date={row.from} />
                  {' – '}
                  <Day date={row.to} />
                </>
              )}
            </p>
          </div>
          <Money value={row.net} currency={row.currency} />
          {canWrite ? (
            <div className="flex flex-wrap gap-2">
              <Act name="draft" dealId={row.dealId} kind="line">
                {m.make}
              </Act>
              <Act name="deliver" dealId={row.dealId} kind="quiet">
                {m.sendAtOnce}
              </Act>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type ActProps = { name: string; dealId: string; kind: 'line' | 'quiet'; children: string };

const Act = ({ name, dealId, kind, children }: ActProps) => (
  <Form action={`/acceptance/new?do=${name}`} className="">
    <HiddenField name="dealId" value={dealId} />
    <Submit kind={kind}>{children}</Submit>
  </Form>
);
