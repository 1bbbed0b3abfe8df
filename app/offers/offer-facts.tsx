import { useMessages } from '#app/messages.ts';
import type { ChainLink } from '#app/ui/document-page.tsx';
import type { Fact } from '#app/ui/facts.tsx';
import { Day, Instant } from '#app/ui/moment.tsx';
import { Money } from '#app/ui/money.tsx';
import type { StateLine } from '#app/ui/state-lines.tsx';
import type { Tone } from '#app/ui/tone.ts';
import { useMailDetail } from '#app/ui/use-mail-detail.ts';
import { offerStateOf } from './offer-state.ts';
import type { ShownOffer } from './shown-offer.ts';

const PATHS: Record<ShownOffer['chain'][number]['kind'], string | undefined> = {
  offer: '/offers/',
  contract: '/contracts/',
  acceptance: '/acceptance/',
  invoice: '/invoices/',
  receipt: undefined,
};

/** «Ofertă OF-12 › Contract CTR-15 › …», this one marked. */
export function useOfferChain({ chain, offerId }: Pick<ShownOffer, 'chain' | 'offerId'>): ChainLink[] {
  const { offers } = useMessages();
  return chain.map(({ kind, id, number }) => ({
    label: `${offers.chain[kind]} ${number}`,
    to: PATHS[kind] === undefined ? undefined : `${PATHS[kind]}${id}`,
    isCurrent: id === offerId,
  }));
}

const MAIL_TONES: Record<string, Tone> = { delivered: 'success', opened: 'success', bounced: 'error', failed: 'error' };

/** Where the document stands and where its e-mail does; an offer never goes to e-Factura. */
export function useOfferStates(offer: ShownOffer): StateLine[] {
  const { offers: m } = useMessages();
  const mailDetail = useMailDetail();
  const { state, sentAt, viewedAt, answer, deliveries } = offer;
  const mark = offerStateOf(state, m.states);
  const at = answer?.at ?? viewedAt ?? sentAt;
  const mail = deliveries.findLast(({ template }) => template === 'offer-sent' || template === 'offer-reminder');
  const words: Record<string, string> = m.emailStates;
  const sentOn = mail?.sentAt ?? mail?.createdAt;
  return [
    { axis: 'document', ...mark, at: at ? <Instant at={at} /> : undefined },
    {
      axis: 'email',
      tone: mail ? (MAIL_TONES[mail.state] ?? 'info') : 'neutral',
      text: mail ? (words[mail.state] ?? mail.state) : m.emailStates.none,
      at: sentOn ? <Instant at={sentOn} /> : undefined,
      detail: mailDetail(mail),
    },
  ];
}

/** Key data of an offer and of the answer to it. */
export function useOfferFacts(offer: ShownOffer, names: Readonly<Record<string, string>>): Fact[] {
  const { offers: m } = useMessages();
  const { wording, currency, issueDate, validUntil, viewedAt, preparedById, answer } = offer;
  const facts: (Fact | undefined)[] = [
    { label: m.subject, value: wording.subject },
    issueDate === null ? undefined : { label: m.issueDate, value: <Day date={issueDate} /> },
    { label: m.validUntil, value: <Day date={validUntil} /> },
    { label: m.net, value: <Money value={wording.net} currency={currency} /> },
    { label: m.vat, value: <Money value={wording.vat} currency={currency} /> },
    viewedAt ? { label: m.seenAt, value: <Instant at={viewedAt} /> } : undefined,
    preparedById === null ? undefined : { label: m.preparedBy, value: names[preparedById] ?? '' },
    ...(answer ? answerFacts(answer, m) : []),
  ];
  return facts.filter((fact) => fact !== undefined);
}

const answerFacts = (
  answer: NonNullable<ShownOffer['answer']>,
  m: ReturnType<typeof useMessages>['offers'],
): (Fact | undefined)[] => [
  { label: m.answeredBy, value: answer.by },
  answer.way === null ? undefined : { label: m.way, value: m.ways[answer.way] },
  answer.reason === null ? undefined : { label: m.reason, value: answer.reason },
  answer.registrationNumber === null ? undefined : { label: m.registration, value: answer.registrationNumber },
  answer.earlyStartAt ? { label: m.earlyStart, value: m.earlyStartAsked } : undefined,
  answer.fileId === null
    ? undefined
    : {
        label: m.file,
        value: (
          <a href={`/files/${answer.fileId}`} className="text-link">
            {m.openFile}
          </a>
        ),
      },
];
