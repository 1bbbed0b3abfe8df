import { useLoaderData, useSearchParams } from '@remix-run/react';
import { useFailure } from '#app/ui/use-failure.ts';
import { useReread } from '#app/ui/use-reread.ts';
import { ClosedLink } from './closed-link.tsx';
import type { documentLoader } from './document-page.server.ts';
import { PartPage } from './parts.tsx';
import { useSeen } from './seen.ts';

/** What a client opens without an account: offer, contract, acceptance report or invoice. */
export function DocumentPage() {
  const page = useLoaderData<typeof documentLoader>();
  const failure = useFailure();
  const [search] = useSearchParams();
  useReread(page.state === 'open' ? page.live : null);
  useSeen(page.state === 'open' ? `${page.address}/seen` : undefined);
  if (page.state === 'open')
    return <PartPage part={page.part} company={page.company} pdf={`${page.address}/pdf`} failure={failure} />;
  const isRenewed = search.get('renewed') === '1';
  return <ClosedLink state={page.state} company={page.company} expiresAt={page.expiresAt} isRenewed={isRenewed} />;
}
