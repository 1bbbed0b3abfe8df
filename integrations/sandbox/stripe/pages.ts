import { Hono } from 'hono';
import { html } from 'hono/html';
import type { SandboxEnv } from '../core/env.ts';
import { dialog, page, wallTime } from '../core/layout.ts';
import { accountJson } from './json.ts';
import { payOut } from './balance.ts';
import { emit } from './emit.ts';
import { closeDispute, currentSession, decline, disputeIntent, refundIntent, succeed } from './payments.ts';
import type { Session, StripeBox } from './state.ts';

const lei = (bani: number, currency: string): string =>
  new Intl.NumberFormat('ro-RO', { style: 'currency', currency: currency.toUpperCase() }).format(bani / 100);

/** What Stripe shows to people: the payment page with its bank, and the questions to a company that connects. */
export const stripePages = (box: StripeBox): Hono<SandboxEnv> => {
  const routes = new Hono<SandboxEnv>();
  const { state } = box;
  const seller = (session: Session): string =>
    state.data.accounts.find((each) => each.id === session.account)?.name ?? session.account ?? 'CRM AMC';

  routes.get('/card', (c) => c.html(page('Plăți cu cardul', listView(box, seller))));

  routes.get('/stripe/pay/:id', (c) => {
    const session = currentSession(box, c.req.param('id'));
    if (session === undefined) return c.notFound();
    const failure = state.data.intents.find((each) => each.id === session.intent)?.failure;
    return c.html(session.status === 'open' ? payView(session, seller(session), failure) : overView(session));
  });

  routes.post('/stripe/pay/:id', async (c) => {
    const session = currentSession(box, c.req.param('id'));
    if (session === undefined) return c.notFound();
    if (session.status !== 'open') return c.html(overView(session), 409);
    const { choice } = await c.req.parseBody();
    if (choice === '3ds') return c.html(bankView(session));
    if (choice === 'paid') {
      succeed(box, session);
      return c.redirect(session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id));
    }
    decline(box, session);
    return c.redirect(`/stripe/pay/${session.id}`);
  });

  routes.post('/card/:intent/restituie', (c) => {
    const intent = state.data.intents.find((each) => each.id === c.req.param('intent'));
    if (intent === undefined) return c.notFound();
    const left = intent.amount - intent.refunded;
    if (intent.status === 'succeeded' && left > 0) refundIntent(box, intent, left, {});
    return c.redirect('/card');
  });

  routes.post('/card/:intent/contesta', (c) => {
    const intent = state.data.intents.find((each) => each.id === c.req.param('intent'));
    if (intent === undefined) return c.notFound();
    if (intent.status === 'succeeded' && disputeOf(box, intent.id) === undefined) disputeIntent(box, intent);
    return c.redirect('/card');
  });

  routes.post('/card/:intent/hotaraste', async (c) => {
    const dispute = disputeOf(box, c.req.param('intent'));
    if (dispute === undefined) return c.notFound();
    const { choice } = await c.req.parseBody();
    closeDispute(box, dispute, choice === 'won' ? 'won' : 'lost');
    return c.redirect('/card');
  });

  routes.post('/connect/:account/vireaza', (c) => {
    payOut(box, c.req.param('account'));
    return c.redirect('/connect');
  });

  routes.get('/connect', (c) => c.html(page('Conturi Stripe conectate', accountsView(box))));

  routes.get('/stripe/connect/:token', (c) => {
    const link = state.data.links.find((each) => each.token === c.req.param('token'));
    if (link === undefined) return c.notFound();
    if (link.isUsed || link.expiresAt < Date.now()) return c.redirect(link.refreshUrl);
    const name = state.data.accounts.find((each) => each.id === link.account)?.name ?? '';
    return c.html(onboardingView(name));
  });

  routes.post('/stripe/connect/:token', async (c) => {
    const link = state.data.links.find((each) => each.token === c.req.param('token'));
    const account = state.data.accounts.find((each) => each.id === link?.account);
    if (link === undefined || account === undefined) return c.notFound();
    if (link.isUsed || link.expiresAt < Date.now()) return c.redirect(link.refreshUrl);
    const { choice, name } = await c.req.parseBody();
    link.isUsed = true;
    if (choice === 'submit') {
      account.isSubmitted = true;
      account.name = String(name ?? '') || account.name;
      emit(box, 'account.updated', account.id, accountJson(account));
    }
    state.save();
    return c.redirect(link.returnUrl);
  });
  return routes;
};

const disputeOf = ({ state }: StripeBox, intent: string) => state.data.disputes?.find((each) => each.intent === intent);

const DISPUTES = { needs_response: 'contestată', won: 'contestație respinsă', lost: 'contestație admisă' };

/** What the payer's bank may do with a payment that went through. */
const disputeView = (box: StripeBox, intent: string) => {
  const dispute = disputeOf(box, intent);
  if (dispute === undefined)
    return html`<form method="post" action="/card/${intent}/contesta"><button class="plain">Contestă</button></form>`;
  if (dispute.status !== 'needs_response') return '';
  return html`<form method="post" action="/card/${intent}/hotaraste">
    <button name="choice" value="won" class="plain">Respinge contestația</button>
    <button name="choice" value="lost" class="plain">Admite contestația</button>
  </form>`;
};

const payView = (session: Session, seller: string, failure: string | undefined) =>
  dialog(
    `Plată către ${seller}`,
    html`<p>${session.title}</p>
      <p class="amount">${lei(session.amount, session.currency)}</p>
      ${failure === undefined ? '' : html`<p class="bad" role="alert">${failure} Încercați alt card.</p>`}
      <p class="quiet">Alegeți ce răspunde banca:</p>
      <form method="post">
        <button name="choice" value="paid">Plătit</button>
        <button name="choice" value="declined" class="plain">Refuzat</button>
        <button name="choice" value="3ds" class="plain">3-D Secure</button>
      </form>
      ${session.cancelUrl === undefined ? '' : html`<p><a href="${session.cancelUrl}">Renunță la plată</a></p>`}`,
  );

const bankView = (session: Session) =>
  dialog(
    'Banca dumneavoastră – confirmare',
    html`<p>Confirmați plata de <strong>${lei(session.amount, session.currency)}</strong>?</p>
      <form method="post">
        <button name="choice" value="paid">Confirmă plata</button>
        <button name="choice" value="declined" class="plain">Respinge</button>
      </form>`,
  );

const overView = (session: Session) =>
  dialog(
    session.status === 'complete' ? 'Plata a fost deja făcută' : 'Pagina de plată a expirat',
    html`<p>
      <a href="${session.successUrl.replaceAll('{CHECKOUT_SESSION_ID}', session.id)}"
        >Înapoi la ${new URL(session.successUrl).host}</a
      >
    </p>`,
  );

const onboardingView = (name: string) =>
  dialog(
    'Stripe – conectarea firmei',
    html`<form method="post">
      <label for="name">Denumirea firmei</label>
      <input id="name" name="name" value="${name}" required />
      <p class="quiet">Contul bancar și actele sunt simulate.</p>
      <button name="choice" value="submit">Trimite datele</button>
      <button name="choice" value="later" class="plain">Mai târziu</button>
    </form>`,
  );

const stateOfDispute = (box: StripeBox, intent: string): string => {
  const dispute = disputeOf(box, intent);
  return dispute === undefined ? '' : `, ${DISPUTES[dispute.status]}`;
};

const SESSION_STATES = { open: 'în așteptare', complete: 'plătită', expired: 'expirată' };

const listView = (box: StripeBox, seller: (session: Session) => string) => {
  const { sessions, intents } = box.state.data;
  return html`<table class="card">
    <tr>
      <th>Creată</th>
      <th>Către</th>
      <th>Pentru</th>
      <th>Suma</th>
      <th>Stare</th>
      <th></th>
    </tr>
    ${sessions.toReversed().map(({ id }) => {
      const session = currentSession(box, id);
      if (session === undefined) return '';
      const intent = intents.find((each) => each.id === session.intent);
      const isRefundable = intent?.status === 'succeeded' && intent.refunded < intent.amount;
      return html`<tr>
        <td>${wallTime(new Date(session.created * 1000).toISOString())}</td>
        <td>${seller(session)}</td>
        <td>${session.title}</td>
        <td>${lei(session.amount, session.currency)}</td>
        <td>
          ${SESSION_STATES[session.status]}${intent !== undefined && intent.refunded > 0 ? `, restituit ${lei(intent.refunded, intent.currency)}` : ''}${intent === undefined ? '' : stateOfDispute(box, intent.id)}
        </td>
        <td>
          ${session.status === 'open' ? html`<a href="/stripe/pay/${session.id}">Deschide plata</a>` : ''}
          ${isRefundable ? html`<form method="post" action="/card/${intent.id}/restituie"><button class="plain">Restituie</button></form>` : ''}
          ${intent?.status === 'succeeded' ? disputeView(box, intent.id) : ''}
        </td>
      </tr>`;
    })}
    ${
      sessions.length === 0
        ? html`<tr>
            <td colspan="6" class="quiet">Nicio plată începută.</td>
          </tr>`
        : ''
    }
  </table>`;
};

const accountsView = ({ state }: StripeBox) =>
  html`<table class="card">
    <tr>
      <th>Cont</th>
      <th>Firma</th>
      <th>E-mail</th>
      <th>Stare</th>
      <th></th>
    </tr>
    ${state.data.accounts.map(
      (account) =>
        html`<tr>
          <td>${account.id}</td>
          <td>${account.name ?? ''}</td>
          <td>${account.email ?? ''}</td>
          <td>${account.isSubmitted ? html`<span class="good">primește plăți</span>` : 'neterminat'}</td>
          <td>
            <form method="post" action="/connect/${account.id}/vireaza">
              <button class="plain">Virează acum</button>
            </form>
          </td>
        </tr>`,
    )}
    ${
      state.data.accounts.length === 0
        ? html`<tr>
            <td colspan="5" class="quiet">Niciun cont conectat. Conectarea se începe din aplicație.</td>
          </tr>`
        : ''
    }
  </table>`;
