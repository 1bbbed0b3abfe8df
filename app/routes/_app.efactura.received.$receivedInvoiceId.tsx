import { useLoaderData, useSearchParams } from '@remix-run/react';
import { ReceivedPage } from '#app/efactura/received-page.tsx';
import { actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { titledBy } from '#app/page-title.ts';
import { useFailure } from '#app/ui/use-failure.ts';
import { answerSupplier } from '#domain/efactura/answer-supplier.ts';
import { approveReceived } from '#domain/efactura/approve-received.ts';
import { hideReceived } from '#domain/efactura/hide-received.ts';
import { rejectReceived } from '#domain/efactura/reject-received.ts';
import { reopenReceived } from '#domain/efactura/reopen-received.ts';
import { showReceived } from '#domain/efactura/show-received.ts';
import { unhideReceived } from '#domain/efactura/unhide-received.ts';
import { showPlan } from '#domain/plans/show-plan.ts';

export const loader = pageLoader(async ({ actor, params }) => ({
  received: await showReceived(actor, { receivedInvoiceId: params['receivedInvoiceId'] ?? '' }),
  isLocked: (await showPlan(actor, {})).plan === 'standard',
  names: await memberNames(actor),
}));

type Words = ReturnType<typeof requestMessages>['efactura']['received'];

const back =
  (text: (m: Words) => string) =>
  (_output: unknown, { request, params }: { request: Request; params: Record<string, string | undefined> }) =>
    redirectWithToast(
      `/efactura/received/${params['receivedInvoiceId'] ?? ''}`,
      text(requestMessages(request).efactura.received),
    );

export const action = actsByName({
  approve: formVerb(
    approveReceived,
    back((m) => m.approved),
  ),
  reject: formVerb(
    rejectReceived,
    back((m) => m.rejected),
  ),
  reopen: formVerb(
    reopenReceived,
    back((m) => m.reopened),
  ),
  hide: formVerb(
    hideReceived,
    back((m) => m.hidden),
  ),
  unhide: formVerb(
    unhideReceived,
    back((m) => m.unhidden),
  ),
  answer: formVerb(
    answerSupplier,
    back((m) => m.answered),
  ),
});

export const handle = titledBy<typeof loader>((m, { received }) => received.number ?? m.efactura.received.title);

/** One supplier's invoice: what it says, whether its seal holds, what we decided and wrote. */
export default function ReceivedInvoice() {
  const { received, isLocked, names } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const failure = useFailure();
  const refused = failure && { act: search.get('do') ?? '', failure };
  return <ReceivedPage received={received} isLocked={isLocked} names={names} refused={refused} />;
}
