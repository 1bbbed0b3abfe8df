import { useLoaderData } from '@remix-run/react';
import { ShieldCheck } from 'lucide-react';
import { DifferenceTables } from '#app/efactura/difference-tables.tsx';
import { EfacturaTabs } from '#app/efactura/efactura-tabs.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Instant } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { compareWithSpv } from '#domain/efactura/compare-with-spv.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor }) => {
  const isLocked = (await showPlan(actor, {})).plan === 'standard';
  return { compared: isLocked ? null : await compareWithSpv(actor, {}) };
});

export const handle = titled((m) => m.efactura.comparison.title);

/** Every night our list is laid beside SPV's; what differs stands here, in both directions. */
export default function Comparison() {
  const { compared } = useLoaderData<typeof loader>();
  const { comparison: m } = useMessages().efactura;
  const count = compared ? compared.missing.length + compared.otherwise.length + compared.foreign.length : 0;
  return (
    <Page title={m.title} lead={m.lead} tabs={<EfacturaTabs current="comparison" />}>
      {compared === null ? (
        <PlanLock title={m.lockTitle}>{m.lockText}</PlanLock>
      ) : compared.comparedAt === null ? (
        <EmptyState icon={ShieldCheck} title={m.notYet}>
          {m.notYetText}
        </EmptyState>
      ) : (
        <>
          <p className="mb-6 text-sm text-muted">
            {m.comparedAt} <Instant at={compared.comparedAt} />
          </p>
          {count === 0 ? (
            <EmptyState icon={ShieldCheck} title={m.same}>
              {m.sameText}
            </EmptyState>
          ) : (
            <DifferenceTables compared={compared} />
          )}
        </>
      )}
    </Page>
  );
}
