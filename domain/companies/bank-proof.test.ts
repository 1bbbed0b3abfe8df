import { expect, it } from 'vitest';
import { aCompany, TODAY } from '#tests/builders/company.ts';
import { changeBilling } from './change-billing.ts';
import { confirmCard } from './confirm-card.ts';
import { showCompany } from './show-company.ts';

const LATER = new Date(TODAY.getTime() + 3_600_000);
const OTHER = 'RO09BCYP0000001234567890';

/** The card as it stands, sent an hour after the administrator was last there for certain. */
async function anHourLater() {
  const { administrator } = await aCompany();
  const stale = { ...administrator, asOf: LATER };
  const card = {
    name: 'Servicii S.R.L.',
    street: 'Str. Nouă nr. 1',
    city: 'Cluj-Napoca',
    county: 'RO-CJ',
    vatRegime: 'registered',
    email: 'contact@servicii.example',
    iban: 'RO49AAAA1B31007593840000',
  } as const;
  const accounts = async () => (await showCompany(administrator, {})).bankAccounts.map(({ iban }) => iban);
  return { stale, proved: { ...stale, provedAt: LATER }, card, accounts };
}

it('another address of the company needs no proof, another bank account does, also one more and none', async () => {
  const { stale, proved, card, accounts } = await anHourLater();
  await confirmCard(stale, card);
  const without = { ...card, iban: undefined };
  for (const changed of [{ ...card, iban: OTHER }, { ...card, treasuryIban: OTHER }, without])
    await expect(confirmCard(stale, changed)).rejects.toMatchObject({ kind: 'StepUpNeeded' });
  expect(await accounts()).toEqual([card.iban]);
  await confirmCard(proved, { ...card, iban: OTHER });
  expect(await accounts()).toEqual([OTHER]);
});

it('so does an account in another currency', async () => {
  const { stale, proved, accounts, card } = await anHourLater();
  const rules = { paymentDays: 10, cashFromPersons: 'cash_register' } as const;
  await changeBilling(stale, rules);
  await expect(changeBilling(stale, { ...rules, eurIban: OTHER })).rejects.toMatchObject({ kind: 'StepUpNeeded' });
  await changeBilling(proved, { ...rules, eurIban: OTHER });
  expect((await accounts()).toSorted()).toEqual([OTHER, card.iban]);
});
