import { Outlet, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { ClientPage, type ClientTab } from '#app/clients-pages/client-page.tsx';
import type { ClientContext } from '#app/clients-pages/use-client.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { titledBy } from '#app/page-title.ts';

const ClientId = id<'client'>();

export const loader = pageLoader(async ({ actor, params }) => {
  const asked = ClientId.safeParse(params['clientId']);
  if (!asked.success) throw new NotFound();
  const [client, names] = await Promise.all([showClient(actor, { clientId: asked.data }), memberNames(actor)]);
  const may = {
    write: hasRole(actor, 'administrator', 'sales', 'accounting'),
    sell: hasRole(actor, 'administrator', 'sales'),
    merge: hasRole(actor, 'administrator'),
    invoice: hasRole(actor, 'administrator', 'accounting'),
    administer: hasRole(actor, 'administrator'),
  };
  return { client, names, may };
});

const TABS: Readonly<Record<string, ClientTab>> = {
  services: 'services',
  documents: 'documents',
  money: 'money',
  details: 'details',
};

export const handle = titledBy<typeof loader>((_m, data) => data.client.name);

/** A client: its head, and below it the tab in the address. */
export default function ClientLayout() {
  const { client, names, may } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const dealId = search.get('deal') ?? undefined;
  const tab = TABS[pathname.split('/')[3] ?? ''] ?? 'overview';
  return (
    <ClientPage client={client} tab={tab} dealId={dealId} maySell={may.sell}>
      <Outlet context={{ client, names, dealId, may } satisfies ClientContext} />
    </ClientPage>
  );
}
