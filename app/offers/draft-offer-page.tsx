import { useMessages } from '#app/messages.ts';
import { Callout } from '#app/ui/callout.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { Form } from '#app/ui/form.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { StateMark } from '#app/ui/state-mark.tsx';
import { Submit } from '#app/ui/submit.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { vatValue } from '#app/vat-choice.ts';
import type { VatChoices } from '#app/services/service-form.tsx';
import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { PickedService } from './catalogue-picker.tsx';
import { OfferButtons } from './offer-buttons.tsx';
import { OFFER_FORM, OfferForm } from './offer-form.tsx';
import { OfferVersions } from './offer-versions.tsx';
import type { ShownOffer } from './shown-offer.ts';

type Props = {
  offer: ShownOffer;
  writing: { services: readonly PickedService[]; choices: VatChoices };
  isAdministrator: boolean;
  today: CivilDate;
};

/** An offer while it is written: its form, the sums, the paper as it will be. */
export function DraftOfferPage({ offer, writing, isAdministrator, today }: Props) {
  const { offers: m } = useMessages();
  const { wording, printedNumber, approval, currency, clientId, recipient, client, version } = offer;
  const isWaiting = approval === 'waiting';
  const title = printedNumber === null ? m.newFor(client.name) : m.revision(printedNumber, wording.number);
  return (
    <DraftPage
      title={title}
      state={
        <StateMark pill tone={isWaiting ? 'warning' : 'neutral'}>
          {isWaiting ? m.approvalWaiting : m.states.draft}
        </StateMark>
      }
      notice={<Notice isWaiting={isWaiting} isAdministrator={isAdministrator} />}
      form={
        <>
          <OfferForm
            action="?do=send"
            clientId={clientId}
            services={writing.services}
            choices={withKept(writing.choices, offer)}
            recipient={recipient}
            today={today}
            defaults={{ ...wording, currency, lines: wording.lines.map(asFields) }}
            version={version}
            saved={`/offers/${offer.offerId}/pdf`}
            failure={useFailure()}
          >
            <OfferButtons
              formId={OFFER_FORM}
              start={wording}
              currency={currency}
              saveTo="?do=save"
              {...(isWaiting && isAdministrator ? { send: m.approveAndSend } : {})}
            >
              <Submit kind="quiet" formAction="?do=send" name="way" value="handover">
                {m.handover}
              </Submit>
            </OfferButtons>
          </OfferForm>
          <Form action="?do=withdraw" className="mt-2">
            <Submit kind="danger">{m.withdraw}</Submit>
          </Form>
          <OfferVersions offer={offer} />
        </>
      }
      preview={<LivePaper formId={OFFER_FORM} action="/offers/preview" title={m.preview} waiting={m.previewWaiting} />}
    />
  );
}

function Notice({ isWaiting, isAdministrator }: { isWaiting: boolean; isAdministrator: boolean }) {
  const { offers: m } = useMessages();
  if (!isWaiting) return null;
  const approve = (
    <Form action="?do=approve">
      <Submit kind="line">{m.approve}</Submit>
    </Form>
  );
  return (
    <Callout tone="warning" title={m.approvalWaiting} action={isAdministrator ? approve : undefined}>
      {m.approvalNote}
    </Callout>
  );
}

/** A line as its fields start: VAT as one choice, the discount as a scaled number. */
const asFields = ({ vatCategory, vatRate, discount, ...line }: ShownOffer['wording']['lines'][number]) => ({
  ...line,
  vat: vatValue({ category: vatCategory, rate: vatRate }),
  ...(discount === 0 ? {} : { discount: BigInt(discount) }),
});

/** VAT that a line bears although it is no longer to be chosen stays in the list. */
function withKept(choices: VatChoices, { wording }: ShownOffer): VatChoices {
  const known = new Set(choices.map(vatValue));
  const kept = wording.lines.map(({ vatCategory, vatRate }) => ({ category: vatCategory, rate: vatRate }));
  return [...choices, ...kept.filter((one) => !known.has(vatValue(one)))];
}
