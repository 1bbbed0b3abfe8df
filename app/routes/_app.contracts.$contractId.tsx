import { useLoaderData } from '@remix-run/react';
import { changeAct } from '#app/contracts/contract-acts.server.ts';
import { DraftContractPage } from '#app/contracts/draft-contract-page.tsx';
import { SentContractPage } from '#app/contracts/sent-contract-page.tsx';
import { resendAct } from '#app/portal/resend-act.server.ts';
import { actsByName } from '#app/http/acts.server.ts';
import { fileSignatures } from '#app/http/file-signatures.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { articlesView } from '#documents/pdf/layout/articles-view.ts';
import { resumeContract } from '#domain/contracts/resume-contract.ts';
import { showContract } from '#domain/contracts/show-contract.ts';
import { withdrawAddendum } from '#domain/contracts/withdraw-addendum.ts';
import { withdrawContract } from '#domain/contracts/withdraw-contract.ts';
import { type Actor, hasRole } from '#domain/kernel/actor.ts';
import type { Id } from '#domain/kernel/pure/ids.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { printPaper } from '#domain/papers/print-paper.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const contract = await showContract(actor, { contractId: params['contractId'] ?? '' });
  const canAct = hasRole(actor, 'administrator', 'sales');
  if (contract.state === 'draft' && canAct) return { contract, isDraft: true as const };
  const { contractId, clientId, addenda, linkId } = contract;
  const { rows: history } = await listTimeline(actor, { clientId, subjectId: contractId });
  const address = (id: Id<'link'>) => `${appUrl()}/p/${linkToken(actor.tenantId, id)}`;
  return {
    contract,
    isDraft: false as const,
    canAct,
    history,
    names: await memberNames(actor),
    files: await fileSignatures(actor, contract.signing?.signers.map((one) => one.fileId) ?? []),
    articles: contract.origin === 'paper' ? [] : await articlesOf(actor, contractId),
    link: linkId === null ? null : address(linkId),
    links: Object.fromEntries(
      addenda.flatMap((one) => (one.linkId === null ? [] : [[one.addendumId, address(one.linkId)]])),
    ),
  };
});

/** The text as it is numbered on paper, for phones. */
async function articlesOf(actor: Actor, contractId: Id<'contract'>) {
  const { document } = await printPaper(actor, { kind: 'contract', id: contractId });
  return document.kind === 'contract' ? articlesView(document.data.articles, document.data.locale) : [];
}

export const action = actsByName({
  save: changeAct(false),
  send: changeAct(true),
  resend: resendAct,
  withdraw: formVerb(withdrawContract, ({ contractId }, { request }) =>
    redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.withdrawn),
  ),
  resume: formVerb(resumeContract, ({ contractId }, { request }) =>
    redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.resumed),
  ),
  withdrawAddendum: formVerb(withdrawAddendum, ({ contractId }, { request }) =>
    redirectWithToast(`/contracts/${contractId}`, requestMessages(request).contracts.addendumWithdrawn),
  ),
});

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.clientPages.steps.contract, data.contract.printedNumber, data.contract.client.name),
);

/** One contract: a form while it is a draft, then the paper and what became of it. */
export default function ContractPage() {
  const page = useLoaderData<typeof loader>();
  const messages = useMessages();
  if (page.isDraft) return <DraftContractPage key={page.contract.version} contract={page.contract} />;
  const { history, ...shown } = page;
  return <SentContractPage {...shown} history={timelineItems(history, messages, page.names)} />;
}
