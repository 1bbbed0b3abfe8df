import { Link } from '@remix-run/react';
import { useMessages } from '#app/messages.ts';
import { SentMails } from '#app/portal/sent-mails.tsx';
import { ButtonLink } from '#app/ui/button.tsx';
import { CopyField } from '#app/ui/copy-field.tsx';
import { Dialog, DialogButton, DialogCancel } from '#app/ui/dialog.tsx';
import { DocumentPage } from '#app/ui/document-page.tsx';
import { DocumentPane } from '#app/ui/document-pane.tsx';
import { Form } from '#app/ui/form.tsx';
import { HiddenField } from '#app/ui/hidden-field.tsx';
import { Money } from '#app/ui/money.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { TextField } from '#app/ui/text-field.tsx';
import { Timeline, type TimelineItem } from '#app/ui/timeline.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { useRole } from '#app/use-role.ts';
import { isOpen } from '#domain/offers/model/offer.ts';
import { ClientPhonePaper } from './client-phone-paper.tsx';
import { useOfferChain, useOfferFacts, useOfferStates } from './offer-facts.tsx';
import { offerStateOf } from './offer-state.ts';
import { OfferVersions } from './offer-versions.tsx';
import type { ShownOffer } from './shown-offer.ts';

type Props = {
  offer: ShownOffer;
  names: Readonly<Record<string, string>>;
  /** The client's address of the present wording. */
  link: string | null;
  history: readonly TimelineItem[];
};

/** After these a deal is lost, unless a new version is made. */
const CAME_TO_NOTHING = new Set<ShownOffer['state']>(['declined', 'expired', 'withdrawn']);

/** An offer that was sent: the paper, where it stands, what comes next. */
export function SentOfferPage({ offer, names, link, history }: Props) {
  const { offers: m, common } = useMessages();
  const { offerId, printedNumber, wording, currency, state, client, clientId } = offer;
  const mark = offerStateOf(state, m.states);
  const canWrite = useRole('administrator', 'sales');
  const canAnswer = canWrite && (isOpen(state) || state === 'expired');
  const pdf = `/offers/${offerId}/pdf?v=${offer.version}`;
  return (
    <>
      <DocumentPage
        title={m.offerNumber(printedNumber ?? '')}
        state={
          <StateMark pill tone={mark.tone}>
            {mark.text}
          </StateMark>
        }
        client={
          <Link to={`/clients/${clientId}`} className="hover:underline">
            {client.name}
          </Link>
        }
        total={<Money value={wording.gross} currency={currency} size="hero" />}
        chain={useOfferChain(offer)}
        document={<DocumentPane pdf={pdf} title={m.preview} phone={<ClientPhonePaper offer={offer} pdf={pdf} />} />}
        action={canWrite ? <NextStep offer={offer} canAnswer={canAnswer} /> : undefined}
        states={useOfferStates(offer)}
        facts={useOfferFacts(offer, names)}
        others={
          <>
            <ButtonLink to={pdf} reloadDocument>
              {common.downloadPdf}
            </ButtonLink>
            {!canWrite || state === 'accepted' || state === 'withdrawn' || state === 'draft' ? null : (
              <Act name="revise">{m.revise}</Act>
            )}
            {canWrite ? <Act name="duplicate">{m.duplicate}</Act> : null}
            {canWrite && CAME_TO_NOTHING.has(state) && offer.dealState === 'open' ? (
              <DialogButton opensId="lose" kind="danger" className="w-full">
                {m.loseDeal}
              </DialogButton>
            ) : null}
            {canWrite && isOpen(state) ? (
              <DialogButton opensId="withdraw" kind="danger" className="w-full">
                {m.withdraw}
              </DialogButton>
            ) : null}
          </>
        }
        history={<Timeline items={history} />}
      >
        {link === null || !isOpen(state) ? null : <CopyField label={m.copyLink} value={link} />}
        {canWrite && isOpen(state) && link !== null ? (
          <SentMails kind="offer" paper={offerId} mails={offer.deliveries} />
        ) : null}
        <OfferVersions offer={offer} />
      </DocumentPage>
      <Dialog id="lose" title={m.loseTitle}>
        <Form action="?do=lose" failure={useFailure()}>
          <HiddenField name="dealId" value={offer.dealId} />
          <TextField
            name="reason"
            label={m.loseReason}
            initial={offer.answer?.reason?.slice(0, 300) ?? ''}
            maxLength={300}
          />
          <Submit kind="danger-solid">{m.loseDeal}</Submit>
        </Form>
      </Dialog>
      <Dialog id="withdraw" title={m.withdrawTitle}>
        <p className="mb-5 text-muted">{m.withdrawText}</p>
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

const Act = ({ name, children }: { name: string; children: string }) => (
  <Form action={`?do=${name}`}>
    <Submit kind="line" wide>
      {children}
    </Submit>
  </Form>
);

/** The one thing to do: record what the client said, or go on to the contract. */
function NextStep({ offer, canAnswer }: { offer: ShownOffer; canAnswer: boolean }) {
  const { offers: m } = useMessages();
  const { offerId, state, clientId } = offer;
  if (state === 'accepted') {
    return (
      <ButtonLink to={`/contracts/new?client=${clientId}&offer=${offerId}`} kind="primary">
        {m.makeContract}
      </ButtonLink>
    );
  }
  if (!canAnswer) return null;
  return (
    <ButtonLink to={`/offers/${offerId}/answer`} kind="primary">
      {m.record}
    </ButtonLink>
  );
}
