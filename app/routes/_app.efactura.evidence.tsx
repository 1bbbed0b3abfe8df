import { useLoaderData } from '@remix-run/react';
import { ShieldCheck } from 'lucide-react';
import { EfacturaTabs } from '#app/efactura/efactura-tabs.tsx';
import { OutageList } from '#app/efactura/outage-list.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Day } from '#app/ui/moment.tsx';
import { Page } from '#app/ui/page.tsx';
import { PlanLock } from '#app/ui/plan-lock.tsx';
import { Section } from '#app/ui/section.tsx';
import { listOutages } from '#domain/efactura/list-outages.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

const ARCHIVE_YEARS = 5;

export const loader = pageLoader(async ({ actor, search }) => ({
  ...(await listOutages(actor, search)),
  isLocked: (await showPlan(actor, {})).plan === 'standard',
}));

export const handle = titled((m) => m.efactura.evidence.title);

/** That SPV was away is kept as it happens, with every try: evidence for whoever asks why an invoice came late. */
export default function Evidence() {
  const { outages, from, to, isLocked } = useLoaderData<typeof loader>();
  const { evidence: m } = useMessages().efactura;
  const thisYear = Number(to.slice(0, 4));
  return (
    <Page
      title={m.title}
      lead={m.lead}
      tabs={<EfacturaTabs current="evidence" />}
      action={
        isLocked ? null : (
          <ButtonLink kind="primary" to={`/efactura/evidence.pdf?from=${from}&to=${to}`} reloadDocument>
            {m.export}
          </ButtonLink>
        )
      }
    >
      {isLocked ? (
        <div className="mb-8">
          <PlanLock title={m.lockTitle}>{m.lockText}</PlanLock>
        </div>
      ) : null}
      <Section
        title={m.outages}
        aside={
          <span className="text-sm text-muted">
            <Day date={from} /> – <Day date={to} />
          </span>
        }
      >
        {outages.length === 0 ? (
          <EmptyState icon={ShieldCheck} title={m.empty}>
            {m.emptyText}
          </EmptyState>
        ) : (
          <OutageList outages={outages} />
        )}
      </Section>
      <Section title={m.archive} lead={m.archiveLead}>
        <div className="flex flex-wrap gap-2">
          {Array.from({ length: ARCHIVE_YEARS }, (_, index) => thisYear - index).map((year) => (
            <ButtonLink key={year} to={`/efactura/archive.zip?year=${year}`} reloadDocument>
              {m.year(year)}
            </ButtonLink>
          ))}
        </div>
      </Section>
    </Page>
  );
}
