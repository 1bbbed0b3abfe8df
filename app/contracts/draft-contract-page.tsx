import { Send } from 'lucide-react';
import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Form } from '#app/ui/form.tsx';
import { FormEnd } from '#app/ui/form-row.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextArea } from '#app/ui/text-area.tsx';
import { TwoPapers } from '#app/ui/two-papers.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useContractChain } from './contract-chain.ts';
import { ContractFindings } from './contract-findings.tsx';
import { SendingFields } from './sending-fields.tsx';
import type { ShownContract } from './shown-contract.ts';
import { TermsFields } from './terms-fields.tsx';

const FORM = 'contract';

/** A contract while it is written: terms, who signs, the text, and the paper as it will be. */
export function DraftContractPage({ contract }: { contract: ShownContract }) {
  const { contracts: m } = useMessages();
  const { contractId, clientId, client, printedNumber, version, findings, value, currency } = contract;
  return (
    <DraftPage
      title={printedNumber === null ? m.draftTitle(client.name) : m.numbered(printedNumber)}
      state={
        <StateMark pill tone="neutral">
          {m.states.draft}
        </StateMark>
      }
      chain={useContractChain(contract)}
      notice={<Refused signing={contract.signing} />}
      findings={<ContractFindings findings={findings} clientId={clientId} />}
      form={
        <Form
          id={FORM}
          action="?do=send"
          failure={useFailure()}
          version={version}
          keepTo="?do=save"
          compare={<TwoPapers saved={`/contracts/${contractId}/pdf`} formId={FORM} preview="/contracts/preview" />}
          defaults={{
            ...contract,
            retentionPercent: percentField(contract.retentionPercent),
            penaltyPerDay: percentField(contract.penaltyPerDay),
          }}
          className="space-y-6"
        >
          <HiddenField name="contractId" value={contractId} />
          <TermsFields clientKind={client.kind} />
          <SendingFields
            signer={contract.signer}
            recipient={contract.recipient}
            isInstitution={client.kind === 'institution'}
          />
          <TextArea name="body" label={m.body} help={m.bodyHelp} rows={24} />
          <FormEnd note={m.sendNote}>
            <Submit icon={<Send size={16} aria-hidden />}>{m.send}</Submit>
            <Submit kind="line" formAction="?do=save">
              {m.saveDraft}
            </Submit>
          </FormEnd>
        </Form>
      }
      totals={
        <p className="flex justify-between gap-4">
          <span className="text-muted">{m.value}</span>
          <Money value={value} currency={currency} size="strong" />
        </p>
      }
      preview={<LivePaper formId={FORM} action="/contracts/preview" title={m.preview} waiting={m.previewWaiting} />}
    />
  );
}

/** A stored percentage as its field wants it. */
const percentField = (percent: number | null) => (percent === null ? undefined : BigInt(percent));

/** Why the last version came back, when it did. */
function Refused({ signing }: Pick<ShownContract, 'signing'>) {
  const { contracts: m } = useMessages();
  const refusal = signing?.signers.find((one) => one.state === 'refused');
  if (!refusal) return null;
  return (
    <Callout tone="warning" title={m.refusedBecause}>
      {refusal.reason}
    </Callout>
  );
}
