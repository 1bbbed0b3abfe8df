import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { actOf, readPart } from '#app/client-pages/parts.server.ts';
import { PartPage } from '#app/client-pages/parts.tsx';
import { useSeen } from '#app/client-pages/seen.ts';
import { ClosedLink } from '#app/client-pages/closed-link.tsx';
import { LINK_HEADERS, linkLoader, linkOf } from '#app/http/link-page.server.ts';
import { useFailure } from '#app/ui/use-failure.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { renewLink } from '#domain/links/renew-link.ts';
import { titledBy } from '#app/page-title.ts';
import { liveTopic } from '#app/live-topic.server.ts';
import { useReread } from '#app/ui/use-reread.ts';

export const headers = () => LINK_HEADERS;

export const loader = linkLoader(async ({ actor, state, expiresAt, request }) => {
  const { pathname } = new URL(request.url);
  const { name, email, phone, colour, logo } = await showCompany(actor, {});
  const company = { name, email, phone, colour, ...(logo === null ? {} : { logo: `${pathname}/logo` }) };
  if (state !== 'open') return { state, company, expiresAt };
  const live = liveTopic(actor.tenantId, actor.subjectId);
  return { state, company, live, part: await readPart(actor), address: pathname };
});

/** `?do=` names the act; a closed link knows only «send me a new one». */
export async function action(args: ActionFunctionArgs) {
  const opened = await linkOf(args);
  const name = new URL(args.request.url).searchParams.get('do') ?? '';
  if (opened.state !== 'open') {
    if (name === 'renew') await renewLink(opened.actor, {});
    return redirect('?renewed=1');
  }
  const act = actOf(opened.actor.purpose, name);
  if (!act) throw new Response(null, { status: 404 });
  return act(args);
}

export const handle = titledBy<typeof loader>((m, data) =>
  data.state === 'open'
    ? `${m.clientPages.steps[data.part.purpose === 'addendum' ? 'contract' : data.part.purpose]} · ${data.company.name}`
    : data.company.name,
);

/** What a client opens without an account: offer, contract, acceptance report or invoice. */
export default function ClientPage() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const [search] = useSearchParams();
  useReread(page.state === 'open' ? page.live : null);
  useSeen(page.state === 'open' ? `${page.address}/seen` : undefined);
  if (page.state === 'open') {
    return <PartPage part={page.part} company={page.company} pdf={`${page.address}/pdf`} failure={failure} />;
  }
  const isRenewed = search.get('renewed') === '1';
  return <ClosedLink state={page.state} company={page.company} expiresAt={page.expiresAt} isRenewed={isRenewed} />;
}
