import { useLoaderData } from '@remix-run/react';
import { Hammer } from 'lucide-react';
import { MarginTable } from '#app/costs/margin-table.tsx';
import { ServiceWork } from '#app/costs/service-work.tsx';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titledBy } from '#app/page-title.ts';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Page } from '#app/ui/page.tsx';
import { showMargins } from '#domain/costs/show-margins.ts';
import { dealWork } from '#domain/delivery/deal-work.ts';
import { hasRole } from '#domain/kernel/actor.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const dealId = params['dealId'] ?? '';
  return {
    ...(await dealWork(actor, { dealId })),
    margins: hasRole(actor, 'administrator') ? await showMargins(actor, { dealId }) : null,
  };
});

export const handle = titledBy<typeof loader>((m, data) => m.costs.workTitle(data.clientName));

/** What was done of a piece of business against what was contracted, and for the administrator what is left of it. */
export default function DealWork() {
  const { clientId, clientName, dealTitle, services, margins } = useLoaderData<typeof loader>();
  const { costs: m } = useMessages();
  return (
    <Page
      title={m.workTitle(clientName)}
      lead={dealTitle === clientName ? m.workLead : `${dealTitle}. ${m.workLead}`}
      back={{ to: `/clients/${clientId}/services`, label: clientName }}
    >
      {services.length === 0 ? (
        <EmptyState icon={Hammer} title={m.empty}>
          {m.emptyText}
        </EmptyState>
      ) : (
        <>
          <ServiceWork services={services} />
          {margins === null ? null : (
            <div className="mt-10">
              <MarginTable
                margins={margins}
                names={new Map(services.map((one) => [one.contractedServiceId, nameOf(one)]))}
              />
            </div>
          )}
        </>
      )}
    </Page>
  );
}

const nameOf = ({ name, site }: { name: string; site: string | null }) => (site === null ? name : `${name} · ${site}`);
