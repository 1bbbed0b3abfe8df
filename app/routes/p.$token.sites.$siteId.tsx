import { redirect } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { companyOfPage } from '#app/client-pages/document-page.server.ts';
import { LINK_HEADERS, linkLoader } from '#app/http/link-page.server.ts';
import { titledBy } from '#app/page-title.ts';
import { Visits } from '#app/portal/visits.tsx';
import { NotFound } from '#domain/kernel/errors.ts';
import { id } from '#domain/kernel/schemas.ts';
import { showVisits } from '#domain/portal/show-visits.ts';

const SiteId = id<'site'>();

export const headers = () => LINK_HEADERS;

/** `other` is the work that was done at no place of the list. A closed link says so on its own page. */
export const loader = linkLoader(async ({ actor, state, params: { token = '', siteId } }) => {
  if (state !== 'open') throw redirect(`/p/${token}/home`);
  const asked = siteId === 'other' ? { success: true as const, data: null } : SiteId.safeParse(siteId);
  if (!asked.success) throw new NotFound();
  const [company, visits] = await Promise.all([companyOfPage(actor, token), showVisits(actor, { siteId: asked.data })]);
  return { company, ...visits };
});

export const handle = titledBy<typeof loader>((m, data) => m.portal.visitsTitle(data.site?.name ?? m.portal.otherWork));

/** The visits of one place of a client. */
export default function SitePage() {
  const page = useLoaderData<typeof loader>();
  const { token = '' } = useParams();
  return <Visits page={page} token={token} />;
}
