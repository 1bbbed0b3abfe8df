import { eq } from 'drizzle-orm';
import { authDb } from '#db/auth.server.ts';
import { accountMail } from '#db/schema/auth.ts';
import { chooseTrade } from '#domain/companies/choose-trade.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { listSeries } from '#domain/companies/list-series.ts';
import { openCompany } from '#domain/companies/open-company.ts';
import { startSeries } from '#domain/companies/start-series.ts';
import { tokenOf, type TokenPurpose } from '#domain/identity/account-token.ts';
import { confirmEmail } from '#domain/identity/confirm-email.ts';
import { acceptInvitation, inviteColleague } from '#domain/identity/invite-colleague.ts';
import { registerCompany } from '#domain/identity/register-company.ts';
import { changePerson } from '#domain/identity/session.ts';
import type { PersonActor } from '#domain/kernel/actor.ts';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { systemActor } from '#domain/kernel/actor.ts';
import { addressOf, COLLEAGUES, FOUNDER, MAIL_DOMAIN, PASSWORD, type PersonKey } from './people.ts';
import type { Person, World } from './world.ts';

export const COMPANY_NAME = 'Curat & Bine Servicii S.R.L.';
const CUI_BODY = '9604217';
export const COMPANY_CUI = `${CUI_BODY}${cuiControlDigit(CUI_BODY)}`;

const CARD = {
  name: COMPANY_NAME,
  tradeRegisterNumber: 'J12/2417/2017',
  street: 'Str. Fabricii de Zahăr nr. 14',
  city: 'Cluj-Napoca',
  county: 'RO-CJ',
  postalCode: '400624',
  vatRegime: 'registered',
  email: `office@${MAIL_DOMAIN}`,
  phone: '0264 410 330',
  representativeName: FOUNDER.name,
  representativeRole: 'administrator',
  shareCapital: '45000.00',
  iban: 'RO49AAAA1B31007593840000',
} as const;

/** The token of a mail about an account, as its link would carry it; the mail itself counts as sent. */
export async function takeToken(email: string, purpose: TokenPurpose, at: Date): Promise<string> {
  const [mail] = await authDb().select().from(accountMail).where(eq(accountMail.recipient, email));
  if (!mail) throw new Error(`no mail went to ${email}`);
  await authDb().update(accountMail).set({ state: 'sent', attempts: 1, sentAt: at }).where(eq(accountMail.id, mail.id));
  return tokenOf(purpose, String(mail.data['seed']));
}

export type Founded = Pick<World, 'tenantId' | 'cui' | 'people'>;

/** Registers the demo company with its card, its numbering and its people. */
export async function foundCompany(at: Date): Promise<Founded> {
  const email = addressOf(FOUNDER.key);
  const form = { email, password: PASSWORD, cui: COMPANY_CUI, terms: 'on' };
  const { tenantId, personId } = await registerCompany(form, COMPANY_NAME, at);
  await changePerson(personId, { name: FOUNDER.name });
  await confirmEmail(await takeToken(email, 'confirm_email', at), at);
  await openCompany(systemActor(tenantId, 'registration', at), { name: COMPANY_NAME, cui: COMPANY_CUI, email });
  const founder: PersonActor = { kind: 'person', tenantId, personId, roles: FOUNDER.roles, asOf: at, provedAt: at };
  await confirmCard(founder, CARD);
  await chooseTrade(founder, { trade: 'other' });
  await goOn(founder);
  return { tenantId, cui: COMPANY_CUI, people: await gather(founder) };
}

/** The company had papers before: its series go on from there. */
async function goOn(founder: PersonActor): Promise<void> {
  const { series } = await listSeries(founder, {});
  const next: Partial<Record<(typeof series)[number]['kind'], number>> = { invoice: 1042, receipt: 211, offer: 318 };
  for (const { id: seriesId, kind, prefix } of series) {
    const from = next[kind];
    if (from !== undefined) await startSeries(founder, { seriesId, prefix, next: from });
  }
}

async function gather(founder: PersonActor): Promise<World['people']> {
  const people: [PersonKey, Person][] = [[FOUNDER.key, { personId: founder.personId, roles: FOUNDER.roles }]];
  for (const { key, name, roles } of COLLEAGUES) {
    const email = addressOf(key);
    await inviteColleague(founder, { email, roles: [...roles] });
    const token = await takeToken(email, 'invitation', founder.asOf);
    const personId = await acceptInvitation({ token, name, password: PASSWORD }, undefined, founder.asOf);
    people.push([key, { personId, roles }]);
  }
  return new Map(people);
}
