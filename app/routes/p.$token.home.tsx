import { useLoaderData, useParams, useSearchParams } from '@remix-run/react';
import { ClosedLink } from '#app/client-pages/closed-link.tsx';
import { LINK_HEADERS } from '#app/http/link-page.server.ts';
import { titledBy } from '#app/page-title.ts';
import { homeAction, homeLoader } from '#app/portal/home.server.ts';
import { PortalHome } from '#app/portal/home.tsx';

export const headers = () => LINK_HEADERS;
export const loader = homeLoader;
export const action = homeAction;
export const handle = titledBy<typeof loader>((m, data) => `${m.portal.title} · ${data.company.name}`);

/** A client's portal: what to do first, papers, money, visits, messages. */
export default function PortalPage() {
  const page = useLoaderData<typeof loader>();
  const { token = '' } = useParams();
  const [search] = useSearchParams();
  if (page.state === 'open') return <PortalHome page={page} token={token} />;
  const isRenewed = search.get('renewed') === '1';
  return <ClosedLink state={page.state} company={page.company} expiresAt={page.expiresAt} isRenewed={isRenewed} />;
}
