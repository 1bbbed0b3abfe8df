import { useLoaderData } from '@remix-run/react';
import { addService } from '#app/clients-pages/add-service.server.ts';
import { ContractedTable } from '#app/clients-pages/contracted-table.tsx';
import { ServiceForm } from '#app/clients-pages/service-form.tsx';
import { useClient } from '#app/clients-pages/use-client.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Section } from '#app/ui/section.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { serviceChoices } from '#domain/catalogue/service-choices.ts';
import { endContractedService } from '#domain/clients/end-contracted-service.ts';
import { Hammer, Package, Repeat } from 'lucide-react';

export const loader = pageLoader(async ({ actor }) => {
  const { services } = await serviceChoices(actor, {});
  return {
    catalogue: services.map(({ id, name, unit, unitPrice, currency }) => ({ id, name, unit, unitPrice, currency })),
  };
});

export const action = actsByName({
  add: addService,
  end: formVerb(endContractedService, ({ clientId }, { request }) =>
    redirectWithToast(`/clients/${clientId}/services`, requestMessages(request).clientPages.serviceEnded),
  ),
});

export const handle = titled((m) => m.clientPages.tabs.services);

/** What the client has bought, how far each is, and more of it by hand. */
export default function ClientServices() {
  const { catalogue } = useLoaderData<typeof loader>();
  const { client, dealId, may } = useClient();
  const failure = useFailure();
  const { clientPages: m } = useMessages();
  const services = client.services.filter((one) => dealId === undefined || one.dealId === dealId);
  return (
    <>
      {services.length === 0 ? (
        <div className="mb-8">
          <EmptyState icon={Package} title={m.noServices} />
        </div>
      ) : (
        <>
          <ContractedTable services={services} mayEnd={may.write} />
          <Recurring deals={[...new Set(services.map((one) => one.dealId))]} />
        </>
      )}
      {may.write && client.mergedIntoId === null ? (
        <Section title={m.addService} lead={m.addServiceText} id="add">
          <ServiceForm
            key={client.services.length}
            catalogue={catalogue}
            sites={client.sites}
            dealId={dealId}
            failure={failure}
          />
        </Section>
      ) : null}
    </>
  );
}

/** The way to what is made by itself and to what was done, for each piece of business. */
function Recurring({ deals }: { deals: readonly string[] }) {
  const { recurring: m, costs } = useMessages();
  return (
    <p className="mb-10 -mt-6 flex flex-wrap gap-2">
      {deals.map((deal, index) => (
        <ButtonLink key={deal} to={`/recurring/${deal}`} icon={<Repeat size={16} aria-hidden />}>
          {deals.length > 1 ? `${m.title} ${index + 1}` : m.title}
        </ButtonLink>
      ))}
      {deals.map((deal, index) => (
        <ButtonLink key={deal} to={`/deals/${deal}/work`} icon={<Hammer size={16} aria-hidden />}>
          {deals.length > 1 ? `${costs.work} ${index + 1}` : costs.work}
        </ButtonLink>
      ))}
    </p>
  );
}
