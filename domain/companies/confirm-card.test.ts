import { expect, it } from 'vitest';
import { aCompany } from '#tests/builders/company.ts';
import { confirmCard } from './confirm-card.ts';
import { showCompany } from './show-company.ts';

const card = {
  name: 'Curat & Bine Servicii S.R.L.',
  street: 'Str. Horea nr. 3',
  city: 'SECTOR3',
  county: 'RO-B',
  vatRegime: 'registered' as const,
  email: 'office@example.ro',
  shareCapital: '200.00',
};

it('keeps the card as a person has checked it', async () => {
  const { administrator } = await aCompany();
  await confirmCard(administrator, { ...card, iban: 'RO49 AAAA 1B31 0075 9384 0000' });
  const shown = await showCompany(administrator, {});
  expect(shown).toMatchObject({ name: card.name, county: 'RO-B', shareCapital: 20000n, isConfirmed: true });
  expect(shown.bankAccounts).toMatchObject([{ iban: 'RO49AAAA1B31007593840000', purpose: 'default' }]);
});

it('tells the second of two editors, with what stands now', async () => {
  const { administrator } = await aCompany();
  const { version } = await showCompany(administrator, {});
  await confirmCard(administrator, { ...card, name: 'Întâi S.R.L.' }, { expectedVersion: version });
  const second = confirmCard(administrator, { ...card, name: 'Al Doilea S.R.L.' }, { expectedVersion: version });
  await expect(second).rejects.toMatchObject({
    code: 'errors.changedMeanwhile',
    details: { data: { now: 'Întâi S.R.L.' } },
  });
  expect((await showCompany(administrator, {})).name).toBe('Întâi S.R.L.');
});

it('has one effect however often it is sent with the same key, and refuses the key for other values', async () => {
  const { administrator } = await aCompany();
  const key = 'a-form-of-this-page';
  const [first, second] = await Promise.all([
    confirmCard(administrator, card, { key }),
    confirmCard(administrator, card, { key }),
  ]);
  expect(second).toEqual(first);
  expect((await showCompany(administrator, {})).version).toBe(first.version);
  await expect(confirmCard(administrator, { ...card, name: 'Altul' }, { key })).rejects.toMatchObject({
    code: 'errors.keyReused',
  });
});

it('names every field that is wrong and writes nothing', async () => {
  const { administrator } = await aCompany();
  const before = await showCompany(administrator, {});
  const refusal = confirmCard(administrator, { ...card, county: 'RO-XX', iban: 'RO00', shareCapital: '12,5' });
  await expect(refusal).rejects.toMatchObject({
    status: 422,
    details: {
      data: {
        issues: [
          { field: 'county', code: 'errors.invalid' },
          { field: 'shareCapital', code: 'errors.notANumber' },
          { field: 'iban', code: 'errors.notAnIban' },
        ],
      },
    },
  });
  expect(await showCompany(administrator, {})).toEqual(before);
});

it('is for administrators only', async () => {
  const { sales, accounting, accountant, execution } = await aCompany();
  for (const actor of [sales, accounting, accountant, execution]) {
    await expect(confirmCard(actor, card)).rejects.toMatchObject({ kind: 'Forbidden', status: 403 });
  }
});
