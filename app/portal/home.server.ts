import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { companyOfPage } from '#app/client-pages/document-page.server.ts';
import { payChosen } from '#app/client-pages/card-payment.server.ts';
import { isHttps } from '#app/cookies.server.ts';
import { refusalsAsPages } from '#app/http/form-verb.server.ts';
import { LINK_HEADERS, linkOf } from '#app/http/link-page.server.ts';
import { rememberPortal } from '#app/http/portal-cookie.server.ts';
import { qrRows } from '#app/http/qr-rows.server.ts';
import { liveTopic } from '#app/live-topic.server.ts';
import { transferCode } from '#domain/collections/model/transfer-code.ts';
import { stripeAccountOf } from '#domain/identity/stripe-account.ts';
import type { ClientActor } from '#domain/kernel/actor.ts';
import { sum } from '#domain/kernel/pure/decimal.ts';
import { renewLink } from '#domain/links/renew-link.ts';
import type { Paper } from '#domain/portal/model/paper.ts';
import { listSites } from '#domain/portal/list-sites.ts';
import { showMessages } from '#domain/portal/show-messages.ts';
import { showPortal } from '#domain/portal/show-portal.ts';
import { writeAct } from './write.server.ts';

/** What the portal's page reads. Reading changes nothing: a program that opens every address of a mail does no harm. */
export async function homeLoader({ request, params }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const opened = await linkOf({ request, params });
  const { actor, state } = opened;
  if (actor.purpose !== 'portal') throw new Response(null, { status: 404, headers: LINK_HEADERS });
  const company = await companyOfPage(actor, token);
  if (state !== 'open')
    return data(
      { state, company, expiresAt: 'expiresAt' in opened ? opened.expiresAt : null },
      { headers: LINK_HEADERS },
    );
  const body = await refusalsAsPages(request, async () => ({
    state,
    company,
    ...(await readHome(actor, company.name)),
  }));
  return data(body, { headers: { ...LINK_HEADERS, 'set-cookie': rememberPortal(actor, token, isHttps()) } });
}

async function readHome(actor: ClientActor, companyName: string) {
  const [portal, talk, { sites }, account] = await Promise.all([
    showPortal(actor, {}),
    showMessages(actor, {}),
    listSites(actor, {}),
    stripeAccountOf(actor.tenantId),
  ]);
  const takesCards = account?.state === 'ready' && portal.plan === 'portal';
  const papers = portal.papers.map(({ offersCard, ...paper }) => ({ ...paper, byCard: offersCard && takesCards }));
  return {
    ...portal,
    papers,
    transfers: transfersFor(papers, portal.accounts, companyName),
    messages: talk.messages,
    sites,
    live: liveTopic(actor.tenantId, actor.clientId),
  };
}

type Account = Awaited<ReturnType<typeof showPortal>>['accounts'][number];

/** How everything that is to be paid in a currency is transferred at once, with its code for a bank's application. */
function transfersFor(
  papers: readonly Pick<Paper, 'open' | 'currency' | 'number'>[],
  accounts: readonly Account[],
  beneficiary: string,
) {
  return accounts.flatMap(({ currency, iban, bankName }) => {
    const due = papers.filter((one) => one.open > 0n && one.currency === currency);
    if (due.length === 0 || accounts.find((one) => one.currency === currency)?.iban !== iban) return [];
    const amount = sum(due.map((one) => one.open));
    const details = due.map((one) => one.number).join(', ');
    const code = qrRows(transferCode({ beneficiary, iban, amount, currency, details }));
    return [{ currency, iban, bankName, beneficiary, amount, details, code }];
  });
}

const ACTS = { pay: payChosen, write: writeAct };

/** `?do=` names the act; a closed link knows only «send me a new one». */
export async function homeAction(args: ActionFunctionArgs) {
  const opened = await linkOf(args);
  const name = new URL(args.request.url).searchParams.get('do') ?? '';
  if (opened.actor.purpose !== 'portal') throw new Response(null, { status: 404 });
  if (opened.state !== 'open') {
    if (name === 'renew') await renewLink(opened.actor, {});
    return redirect('?renewed=1');
  }
  if (name !== 'pay' && name !== 'write') throw new Response(null, { status: 404 });
  return ACTS[name](args);
}
