import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { resendAct } from '#app/portal/resend-act.server.ts';
import { type Act, actsByName } from '#app/http/acts.server.ts';
import { formVerb, pageLoader } from '#app/http/form-verb.server.ts';
import { memberNames } from '#app/http/member-names.server.ts';
import { requestMessages } from '#app/http/messages.server.ts';
import { redirectWithToast } from '#app/http/with-toast.server.ts';
import { appUrl } from '#app/http/wiring.server.ts';
import { useMessages } from '#app/messages.ts';
import { documentTitle, titledBy } from '#app/page-title.ts';
import { DraftOfferPage } from '#app/offers/draft-offer-page.tsx';
import { changeAct } from '#app/offers/offer-acts.server.ts';
import { writingData } from '#app/offers/offer-data.server.ts';
import { SentOfferPage } from '#app/offers/sent-offer-page.tsx';
import { timelineItems } from '#app/timeline/timeline-items.ts';
import { loseDeal } from '#domain/clients/lose-deal.ts';
import { hasRole } from '#domain/kernel/actor.ts';
import { civilDateOf } from '#domain/kernel/pure/civil-date.ts';
import { linkToken } from '#domain/links/link-address.ts';
import { approveOffer } from '#domain/offers/approve-offer.ts';
import { duplicateOffer } from '#domain/offers/duplicate-offer.ts';
import { reviseOffer } from '#domain/offers/revise-offer.ts';
import { showOffer } from '#domain/offers/show-offer.ts';
import { withdrawOffer } from '#domain/offers/withdraw-offer.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';

export const loader = pageLoader(async ({ actor, params }) => {
  const offer = await showOffer(actor, { offerId: params['offerId'] ?? '' });
  const canWrite = offer.state === 'draft' && hasRole(actor, 'administrator', 'sales');
  if (canWrite) {
    const isAdministrator = hasRole(actor, 'administrator');
    return { offer, writing: await writingData(actor), isAdministrator, today: civilDateOf(actor.asOf) };
  }
  const { rows: history } = await listTimeline(actor, { clientId: offer.clientId, subjectId: offer.offerId });
  const link = offer.linkId === null ? null : `${appUrl()}/p/${linkToken(actor.tenantId, offer.linkId)}`;
  return { offer, history, names: await memberNames(actor), link };
});

const toOffer = ({ offerId }: { offerId: string }) => redirect(`/offers/${offerId}`);

/** The deal of the offer comes to nothing. */
const loseAct: Act = formVerb(loseDeal, (_output, { request, params }) =>
  redirectWithToast(`/offers/${params['offerId'] ?? ''}`, requestMessages(request).offers.lost),
);

export const action = actsByName({
  save: changeAct(false),
  send: changeAct(true),
  approve: formVerb(approveOffer, ({ offerId }, { request }) =>
    redirectWithToast(`/offers/${offerId}`, requestMessages(request).offers.approvedToast),
  ),
  revise: formVerb(reviseOffer, toOffer),
  duplicate: formVerb(duplicateOffer, toOffer),
  lose: loseAct,
  resend: resendAct,
  withdraw: formVerb(withdrawOffer, ({ offerId }, { request }) =>
    redirectWithToast(`/offers/${offerId}`, requestMessages(request).offers.withdrawnToast),
  ),
});

export const handle = titledBy<typeof loader>((m, data) =>
  documentTitle(m.clientPages.steps.offer, data.offer.printedNumber, data.offer.client.name),
);

/** One offer: a form while it is a draft, then the paper and what became of it. */
export default function OfferPage() {
  const page = useLoaderData<typeof loader>();
  const messages = useMessages();
  if (page.writing) {
    const { offer, writing, isAdministrator, today } = page;
    return (
      <DraftOfferPage
        key={`${offer.offerId}/${offer.version}`}
        offer={offer}
        writing={writing}
        isAdministrator={isAdministrator}
        today={today}
      />
    );
  }
  const { offer, history, names, link } = page;
  return <SentOfferPage offer={offer} names={names} link={link} history={timelineItems(history, messages, names)} />;
}
