import { chooseTrade } from '#domain/companies/choose-trade.ts';
import { confirmCard } from '#domain/companies/confirm-card.ts';
import { openCompany } from '#domain/companies/open-company.ts';
import { confirmEmail } from '#domain/identity/confirm-email.ts';
import { registerCompany } from '#domain/identity/register-company.ts';
import { changePerson } from '#domain/identity/session.ts';
import { type PersonActor, systemActor } from '#domain/kernel/actor.ts';
import { cuiControlDigit } from '#domain/kernel/pure/cui.ts';
import { startPremium } from '#domain/plans/start-premium.ts';
import { takeToken } from './company.ts';
import { PASSWORD } from './people.ts';

export const OPERATOR_NAME = 'CRM AMC Software S.R.L.';
export const OPERATOR_EMAIL = 'radu@crm-amc.example';
const CUI_BODY = '4417906';
export const OPERATOR_CUI = `${CUI_BODY}${cuiControlDigit(CUI_BODY)}`;

const CARD = {
  name: OPERATOR_NAME,
  tradeRegisterNumber: 'J40/8812/2021',
  street: 'Str. Polonă nr. 68',
  city: 'SECTOR1',
  county: 'RO-B',
  postalCode: '010505',
  vatRegime: 'registered',
  email: 'facturi@crm-amc.example',
  phone: '021 310 44 20',
  representativeName: 'Radu Ionescu',
  representativeRole: 'administrator',
  shareCapital: '1000.00',
  iban: 'RO66BACX0000001234567890',
} as const;

/** Registers the company that runs the product, so that Premium can be bought of it: a company as any other. */
export async function foundOperator(at: Date): Promise<void> {
  const form = { email: OPERATOR_EMAIL, password: PASSWORD, cui: OPERATOR_CUI, terms: 'on' };
  const { tenantId, personId } = await registerCompany(form, OPERATOR_NAME, at);
  await changePerson(personId, { name: CARD.representativeName });
  await confirmEmail(await takeToken(OPERATOR_EMAIL, 'confirm_email', at), at);
  const system = systemActor(tenantId, 'registration', at);
  await openCompany(system, { name: OPERATOR_NAME, cui: OPERATOR_CUI, email: OPERATOR_EMAIL });
  const founder: PersonActor = {
    kind: 'person',
    tenantId,
    personId,
    roles: ['administrator'],
    asOf: at,
    provedAt: at,
  };
  await confirmCard(founder, CARD);
  await chooseTrade(founder, { trade: 'it' });
  await startPremium(system, { months: 12 });
}
