import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { SentMails } from '#app/portal/sent-mails.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { Form } from '#app/ui/form.tsx';
import { formatInstant } from '#app/ui/format-moment.ts';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx';
import { useRole } from '#app/use-role.ts';
import { isOpen } from '#domain/contracts/model/contract.ts';
import { formatCivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { FileSignatures } from '#app/http/file-signatures.server.ts';
import { AddendaList } from './addenda-list.tsx';
import { useContractChain } from './contract-chain.ts';
import { useContractFacts, useContractStates } from './contract-lines.tsx';
import { contractTone } from './contract-state.ts';
import { ContractText, type NumberedArticle } from './contract-text.tsx';
import { ServicesNow } from './services-now.tsx';
import type { ShownContract } from './shown-contract.ts';
import { Signers } from './signers.tsx';

type Props = {
  contract: ShownContract;
  names: Readonly<Record<string, string>>;
  /** The signatures inside of uploaded copies. */
  files: FileSignatures;
  /** The client's address for signing. */
  link: string | null;
  /** The same for addenda that wait, by their id. */
  links: Readonly<Record<string, string>>;
  /** The text, for phones; empty for a contract on paper. */
  articles: readonly NumberedArticle[];
  history: readonly TimelineItem[];
  canAct: boolean;
};

/** A contract that was sent or signed: the paper, who has signed, what is in force now, what comes next. */
export function SentContractPage({ contract, names, files, link, links, articles, history, canAct }: Props) {
  const { contracts: m } = useMessages();
  const { printedNumber, state, client, clientId, value, currency, signing } = contract;
  const waits = isOpen(state);
  return (
    <>
      <DocumentPage
        title={m.numbered(printedNumber ?? '')}
        state={
          <StateMark pill tone={contractTone(state)}>
            {m.states[state]}
          </StateMark>
        }
        client={
          <Link to={`/clients/${clientId}`} className="hover:underline">
            {client.name}
          </Link>
        }
        total={<Money value={value} currency={currency} size="hero" />}
        chain={useContractChain(contract)}
        document={<Paper contract={contract} articles={articles} />}
        action={canAct ? <NextStep contract={contract} /> : undefined}
        consequence={
          waits && signing ? m.waitingUntil(formatInstant(signing.expiresAt).date) : inForceText(contract, m)
        }
        states={useContractStates(contract)}
        facts={useContractFacts(contract)}
        others={<Others contract={contract} canAct={canAct} />}
        history={<Timeline items={history} />}
      >
        {signing ? (
          <section>
            <h2 className="font-semibold">{m.parties}</h2>
            <Signers
              signing={signing}
              names={names}
              files={files}
              evidence={`/contracts/${contract.contractId}/evidence.pdf`}
            />
          </section>
        ) : null}
        {waits && link !== null ? <CopyField label={m.copyLink} value={link} /> : null}
        {waits && link !== null && canAct ? (
          <SentMails
            kind="contract"
            paper={contract.contractId}
            mails={contract.deliveries.filter((one) => one.isToClient)}
          />
        ) : null}
        {contract.inForce ? <ServicesNow services={contract.inForce.services} /> : null}
        <AddendaList currency={currency} addenda={contract.addenda} names={names} links={links} />
      </DocumentPage>
      <Dialog id="withdraw" title={m.withdraw}>
        <p className="mb-5 text-muted">{m.withdrawNote}</p>
        <div className="flex justify-end gap-2">
          <DialogCancel />
          <Form action="?do=withdraw">
            <Submit kind="danger-solid">{m.withdraw}</Submit>
          </Form>
        </div>
      </Dialog>
    </>
  );
}

/** What else can be done with it. */
function Others({ contract, canAct }: { contract: ShownContract; canAct: boolean }) {
  const { common, contracts: m, recurring, costs } = useMessages();
  const canEnd = useRole('administrator');
  const { contractId, origin, state, inForce } = contract;
  return (
    <>
      {origin === 'paper' ? null : (
        <ButtonLink to={`/contracts/${contractId}/pdf`} reloadDocument>
          {common.downloadPdf}
        </ButtonLink>
      )}
      {isOpen(state) && canAct ? (
        <>
          <ButtonLink to={`/contracts/${contractId}/pdf?hand=1`} reloadDocument>
            {m.print}
          </ButtonLink>
          <DialogButton opensId="withdraw" kind="danger" className="w-full">
            {m.withdraw}
          </DialogButton>
        </>
      ) : null}
      {inForce && canAct ? (
        <ButtonLink to={`/contracts/${contractId}/addendum?what=services`}>{m.changeServices}</ButtonLink>
      ) : null}
      {inForce ? <ButtonLink to={`/recurring/${contract.dealId}`}>{recurring.title}</ButtonLink> : null}
      <ButtonLink to={`/deals/${contract.dealId}/work`}>{costs.work}</ButtonLink>
      {state === 'in_force' && canEnd ? (
        <ButtonLink to={`/contracts/${contractId}/suspension`}>{m.suspend}</ButtonLink>
      ) : null}
      {inForce && canEnd ? (
        <ButtonLink to={`/contracts/${contractId}/termination`} kind="danger">
          {m.terminate}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Paper({ contract, articles }: { contract: ShownContract; articles: readonly NumberedArticle[] }) {
  const { contracts: m } = useMessages();
  const { contractId, origin, fileId, version, signing } = contract;
  if (origin === 'paper')
    return (
      <EmptyState
        title={m.signedCopy}
        action={
          fileId === null ? undefined : (
            <ButtonLink to={`/files/${fileId}`} reloadDocument>
              {m.openFile}
            </ButtonLink>
          )
        }
      >
        {m.onPaperNote}
      </EmptyState>
    );
  return (
    <DocumentPane
      pdf={`/contracts/${contractId}/pdf?v=${version}${signing?.seal?.state === 'sealed' ? '-sealed' : ''}`}
      title={m.preview}
      phone={<ContractText articles={articles} />}
    />
  );
}

/** The one thing to do: record a signature given elsewhere, or extend what is in force. */
function NextStep({ contract: { contractId, state, inForce, version } }: { contract: ShownContract }) {
  const { contracts: m } = useMessages();
  const canResume = useRole('administrator');
  if (isOpen(state))
    return (
      <ButtonLink to={`/contracts/${contractId}/answer`} kind="primary">
        {m.recordAnswer}
      </ButtonLink>
    );
  if (!inForce) return null;
  if (state === 'suspended' && canResume)
    return (
      <Form action="?do=resume" version={version}>
        <Submit>{m.resume}</Submit>
      </Form>
    );
  return (
    <ButtonLink to={`/contracts/${contractId}/addendum`} kind="primary">
      {m.extend}
    </ButtonLink>
  );
}

const inForceText = (
  { inForce, suspendedOn, suspendReason }: ShownContract,
  m: ReturnType<typeof useMessages>['contracts'],
): string | undefined =>
  suspendedOn !== null
    ? m.suspendedText(formatCivilDate(suspendedOn), suspendReason ?? '')
    : inForce
      ? `${m.inForceNow}: ${m.inForceText(inForce.endDate === null ? null : formatCivilDate(inForce.endDate), inForce.addenda.length)}`
      : undefined;
