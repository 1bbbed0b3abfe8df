import { useLoaderData } from '@remix-run/react';
import { actsByName } from '#app/http/acts.server.ts';
import { pageLoader } from '#app/http/form-verb.server.ts';
import { useMessages } from '#app/messages.ts';
import { titled } from '#app/page-title.ts';
import { ChooseClient } from '#app/offers/choose-client.tsx';
import { OfferButtons } from '#app/offers/offer-buttons.tsx';
import { draftAct } from '#app/offers/offer-acts.server.ts';
import { writingData } from '#app/offers/offer-data.server.ts';
import { OFFER_FORM, OfferForm } from '#app/offers/offer-form.tsx';
import { DraftPage } from '#app/ui/draft-page.tsx';
import { LivePaper } from '#app/ui/live-paper.tsx';
import { Page } from '#app/ui/page.tsx';
import { useFailure } from '#app/ui/use-failure.ts';
import { clientChoices } from '#domain/clients/client-choices.ts';
import { showClient } from '#domain/clients/show-client.ts';
import { showCompany } from '#domain/companies/show-company.ts';
import { addDays, civilDateOf } from '#domain/kernel/pure/civil-date.ts';

const NOTHING = { net: 0n, vat: 0n, gross: 0n };

export const loader = pageLoader(async ({ actor, search }) => {
  const { client: wanted, deal, q } = search;
  if (wanted === undefined)
    return { step: 'client' as const, ...(await clientChoices(actor, { q, states: 'any' })), query: q ?? '' };
  const client = await showClient(actor, { clientId: wanted });
  const { offerDays } = await showCompany(actor, {});
  const today = civilDateOf(actor.asOf);
  return {
    step: 'lines' as const,
    ...(await writingData(actor)),
    client: { id: client.id, name: client.name },
    recipient: client.contacts[0]?.email ?? client.email,
    dealId: deal ?? (client.state === 'potential' ? onlyOpen(client.deals) : undefined),
    today,
    validUntil: addDays(today, offerDays),
  };
});

/** The offer to a possible client is for what they asked; one to a client of ours begins a new piece of business. */
function onlyOpen(deals: readonly { id: string; state: string }[]): string | undefined {
  const open = deals.filter((deal) => deal.state === 'open');
  return open.length === 1 ? open[0]?.id : undefined;
}

export const action = actsByName({ save: draftAct(false), send: draftAct(true) });

export const handle = titled((m) => m.offers.newOffer);

/** A new offer: for whom, which services, and off it goes. */
export default function NewOffer() {
  const page = useLoaderData<typeof loader>();
  const failure = useFailure();
  const { offers: m } = useMessages();
  if (page.step === 'client') {
    return (
      <Page title={m.newOffer} lead={m.chooseClient} back={{ to: '/offers', label: m.title }} width="form">
        <ChooseClient clients={page.clients} query={page.query} to="/offers/new" />
      </Page>
    );
  }
  const { client, dealId, services, choices, recipient, today, validUntil } = page;
  const to = (act: string) => `?client=${client.id}${dealId === undefined ? '' : `&deal=${dealId}`}&do=${act}`;
  return (
    <DraftPage
      title={m.newFor(client.name)}
      form={
        <OfferForm
          action={to('send')}
          clientId={client.id}
          dealId={dealId}
          services={services}
          choices={choices}
          recipient={recipient}
          today={today}
          defaults={{ validUntil, currency: 'RON' }}
          failure={failure}
        >
          <OfferButtons formId={OFFER_FORM} start={NOTHING} currency="RON" saveTo={to('save')} />
        </OfferForm>
      }
      preview={<LivePaper formId={OFFER_FORM} action="/offers/preview" title={m.preview} waiting={m.previewWaiting} />}
    />
  );
}
