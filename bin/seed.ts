import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closeAuthConnection } from '#db/auth.server.ts';
import { closeNotifier } from '#db/notify.server.ts';
import { closeTenantConnection } from '#db/tenant.server.ts';
import { connectSpv } from '#domain/efactura/connect-spv.ts';
import { keepStripeAccount, setStripeAccountState } from '#domain/identity/stripe-account.ts';
import { addDays, addMonths, civilDateOf, firstOfMonth } from '#domain/kernel/pure/civil-date.ts';
import type { DemoLogins } from './lib/demo-logins.ts';
import { openAgenda } from './seed/agenda.ts';
import { moment, workday } from './seed/calendar.ts';
import { planChats } from './seed/chats.ts';
import { COMPANY_NAME, type Founded, foundCompany } from './seed/company.ts';
import { planCosts } from './seed/costs.ts';
import { foundOperator, OPERATOR_CUI, OPERATOR_EMAIL, OPERATOR_NAME } from './seed/operator.ts';
import { openDice } from './seed/dice.ts';
import { settlePastMails } from './seed/mails.ts';
import { addressOf, COLLEAGUES, FOUNDER, PASSWORD } from './seed/people.ts';
import { planLeads } from './seed/leads.ts';
import { planPayouts } from './seed/payouts.ts';
import { planPenalties } from './seed/penalties.ts';
import { planPlaces } from './seed/places.ts';
import { planTill } from './seed/till.ts';
import { planPlan } from './seed/plan.ts';
import { planPresentMoney } from './seed/present-money.ts';
import { planOffers } from './seed/present-offers.ts';
import { planPresentWork } from './seed/present-work.ts';
import { planRegular } from './seed/regulars.ts';
import { REGULARS } from './seed/regulars-data.ts';
import { planSeason } from './seed/season.ts';
import { sealPast } from './seed/seals.ts';
import { seedConfig } from './seed/seed-config.ts';
import { addServices } from './seed/services.ts';
import { planStatement } from './seed/statement.ts';
import { openStandIns } from './seed/stand-ins.ts';
import { planOutage, planSuppliers } from './seed/suppliers.ts';
import { as, type World } from './seed/world.ts';

/** How far the demo company's papers go back. */
const MONTHS = 14;
/** Mails of the last days are left to the product, so that the sandbox's mailbox has their links. */
const FRESH_DAYS = 2;
/** Reports of longer ago were signed before papers were sealed; contracts are sealed whenever they were signed. */
const SEALED_DAYS = 45;

/**
 * Makes the demo company with its people and fourteen months of work, through the product's own verbs at times of the past,
 * and writes who may log in to `demo.json`. Only where the sandbox stands for SPV and the object store.
 */
export async function seedDemo(): Promise<void> {
  const config = seedConfig(process.env);
  if (!config) return;
  relaxCommits();
  const standIns = await openStandIns(config);
  try {
    await makeCompany(standIns);
    const logins: DemoLogins = [FOUNDER, ...COLLEAGUES].map(({ key, title }) => ({
      email: addressOf(key),
      password: PASSWORD,
      role: title,
      company: COMPANY_NAME,
    }));
    await foundOperator(moment(workday(addDays(civilDateOf(new Date()), -60)), '09:00'));
    logins.push({
      email: OPERATOR_EMAIL,
      password: PASSWORD,
      role: 'administrator, sells Premium',
      company: OPERATOR_NAME,
      operatorCui: OPERATOR_CUI,
    });
    writeFileSync(join(config.dataDir, 'demo.json'), `${JSON.stringify(logins, null, 2)}\n`);
  } finally {
    await standIns.close();
    await Promise.all([closeNotifier(), closeTenantConnection(), closeAuthConnection()]);
  }
}

/** Thousands of small commits need not wait for the disk one by one: the last, of the directory, waits for all of them. */
function relaxCommits(): void {
  const url = new URL(process.env['CRM_APP_DATABASE_URL'] ?? '');
  url.searchParams.set('synchronous_commit', 'off');
  process.env['CRM_APP_DATABASE_URL'] = url.href;
}

async function makeCompany(standIns: World['standIns']): Promise<void> {
  const now = new Date();
  const today = civilDateOf(now);
  const first = firstOfMonth(addMonths(today, -MONTHS));
  const founded = moment(workday(addDays(first, -25)), '09:10');
  const company = await foundCompany(founded);
  const [agenda, dice] = [openAgenda(now), openDice()];
  const cardAccount = await takeCards(company, standIns, founded);
  const world: World = {
    ...company,
    now,
    today,
    agenda,
    dice,
    standIns,
    cardAccount,
    services: new Map(),
    clients: new Map(),
  };
  await addServices(world, founded);
  await connectSpv(as(world, 'ana', founded), await standIns.consent(world.cui));
  for (const regular of REGULARS) planRegular(world, regular);
  planSeason(world, first, addDays(today, -8));
  planPlan(world, founded);
  planPlaces(world);
  planLeads(world);
  planChats(world);
  planOffers(world);
  planPresentWork(world);
  planPresentMoney(world);
  planSuppliers(world);
  planOutage(world);
  planPayouts(world);
  planPenalties(world);
  planCosts(world);
  planTill(world);
  planStatement(world);
  await agenda.live();
  await sealPast(world, moment(addDays(today, -SEALED_DAYS), '00:00'));
  await settlePastMails(world, moment(addDays(today, -FRESH_DAYS), '00:00'));
}

/** Connects the company's own account at Stripe. @returns its id */
async function takeCards(company: Founded, { cardAccount }: World['standIns'], at: Date): Promise<string> {
  const accountId = await cardAccount(COMPANY_NAME, addressOf(FOUNDER.key));
  await keepStripeAccount(as(company, FOUNDER.key, at), accountId);
  await setStripeAccountState(accountId, 'ready');
  return accountId;
}
