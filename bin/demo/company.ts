import { randomBytes, randomInt } from 'node:crypto';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { type Api, openApi } from './api.ts';
import { openPerson, type Person, requireRedirect } from './http.ts';
import { CONFIRMATION_LINK, type Mailbox } from './mailbox.ts';

export interface NewCompany {
  api: Api;
  /** Its administrator, signed in, and how to sign in elsewhere. */
  administrator: Person;
  login: { email: string; password: string };
  /** Where clients write to. */
  inboundAddress: string;
}

/** A code with a right control digit, above what has been given out: another one each time. */
function aCui(): string {
  const body = String(randomInt(9_700_000, 9_899_999));
  return `${body}${cuiControlDigit(body)}`;
}

/** Registers a company as a person would: form, mail, card, trade; with rights at SPV, card payments and a token for the API. */
export async function registerCompany(appUrl: string, mailbox: Mailbox): Promise<NewCompany> {
  const administrator = openPerson(appUrl);
  const cui = aCui();
  const email = `ana@firma-${cui}.example`;
  const password = randomBytes(12).toString('base64url');
  requireRedirect(await administrator.post('/register', { email, password, cui, terms: 'on' }), 'registration');
  requireRedirect(await administrator.post(await mailbox.link(email, CONFIRMATION_LINK), {}), 'confirmation');
  requireRedirect(await administrator.post('/register/company', card(cui)), 'company card');
  requireRedirect(await administrator.post('/register/services', { trade: 'cleaning' }), 'trade');
  await connectSpv(administrator, cui);
  await connectCards(administrator);
  const made = await administrator.post('/settings/tokens', { name: 'demo', role: 'administrator', scope: '*' });
  const token = /amc_[\w-]{43}/.exec(made.text)?.[0];
  if (token === undefined) throw new Error(`no token was made: HTTP ${made.status}`);
  const inbox = await administrator.get('/inbox');
  const inboundAddress = /[a-z0-9-]+-[0-9a-f]{4}@[a-z0-9.-]+/.exec(inbox.text)?.[0];
  if (inboundAddress === undefined) throw new Error('the inbox does not say where clients write to');
  return { api: openApi(appUrl, token), administrator, login: { email, password }, inboundAddress };
}

const card = (cui: string): Record<string, string> => ({
  name: `Servicii Demonstrative ${cui} S.R.L.`,
  tradeRegisterNumber: 'J12/918/2026',
  street: 'Str. Memorandumului nr. 28',
  city: 'Cluj-Napoca',
  county: 'RO-CJ',
  postalCode: '400114',
  vatRegime: 'registered',
  email: `contact@firma-${cui}.example`,
  phone: '0264 123 456',
  representativeName: 'Ana Munteanu',
  representativeRole: 'administrator',
  iban: 'RO49AAAA1B31007593840000',
});

/** Off to ANAF's page, the certificate used, and back: each address leads to the next. */
async function connectSpv(administrator: Person, cui: string): Promise<void> {
  const consent = new URL(
    requireRedirect(await administrator.post('/efactura/connection?do=authorise', {}), 'off to SPV'),
  );
  const form = {
    redirect_uri: consent.searchParams.get('redirect_uri') ?? '',
    state: consent.searchParams.get('state') ?? '',
    cifs: cui,
    choice: 'certificate',
  };
  const given = await openPerson(consent.origin).post(consent.href, form);
  requireRedirect(await administrator.get(requireRedirect(given, 'consent at SPV')), 'back from SPV');
}

/** Off to Stripe's questions, answered, and back. */
async function connectCards(administrator: Person): Promise<void> {
  const questions = requireRedirect(await administrator.post('/settings/payments?do=connect', {}), 'off to Stripe');
  const answered = await openPerson(new URL(questions).origin).post(questions, { choice: 'submit' });
  await administrator.get(requireRedirect(answered, 'answers to Stripe'));
}
