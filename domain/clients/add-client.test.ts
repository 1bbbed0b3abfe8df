import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany, aCui } from '#tests/builders/company.ts';
import { addClient } from './add-client.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { showClient } from './show-client.ts';

const company = { kind: 'company', name: 'Crinul Alb Residence S.R.L.', county: 'RO-CJ' } as const;

describe('a client of each kind', () => {
  it('is entered with what its kind has, and what it has not is left out', async () => {
    const { sales } = await aCompany();
    const cui = aCui();
    const institution = await addClient(sales, { ...company, kind: 'institution', cui: `RO ${cui}` });
    expect(await showClient(sales, { clientId: institution.id })).toMatchObject({
      cui,
      paymentDays: 30,
      country: 'RO',
    });
    const person = await addClient(sales, { ...company, kind: 'person', cui: aCui(), cnp: '1960229410015' });
    expect(await showClient(sales, { clientId: person.id })).toMatchObject({
      cui: null,
      cnp: '1960229410015',
      vatStatus: 'not_registered',
    });
    const foreign = await addClient(sales, { kind: 'foreign', name: 'Blau GmbH', country: 'de', vatId: 'DE123456789' });
    expect(await showClient(sales, { clientId: foreign.id })).toMatchObject({
      country: 'DE',
      county: null,
      vatId: 'DE123456789',
      language: 'en',
    });
  });

  it('is refused without what makes it one', async () => {
    const { sales } = await aCompany();
    const refusal = (input: Parameters<typeof addClient>[1]) => expect(addClient(sales, input)).rejects;
    await refusal(company).toMatchObject({ code: 'clients.errors.cuiMissing', details: { fields: ['cui'] } });
    await refusal({ kind: 'foreign', name: 'X', country: 'RO' }).toMatchObject({
      code: 'clients.errors.countryForeign',
    });
    await refusal({ ...company, cui: '12345678' }).toMatchObject({
      details: { data: { issues: [{ field: 'cui', code: 'errors.notACui' }] } },
    });
    await refusal({ kind: 'person', name: 'Ion', cnp: '1960230410016' }).toMatchObject({
      details: { data: { issues: [{ field: 'cnp', code: 'errors.notACnp' }] } },
    });
  });
});

describe('the same CUI', () => {
  it('is not entered twice, and the refusal names who has it', async () => {
    const test = await aCompany();
    const { clientId, cui } = await aClient(test);
    await expect(addClient(test.sales, { ...company, cui })).rejects.toMatchObject({
      code: 'clients.errors.cuiTaken',
      details: { data: { clientId } },
    });
  });

  it('is not entered twice at once either', async () => {
    const { sales } = await aCompany();
    const cui = aCui();
    const both = await Promise.allSettled([
      addClient(sales, { ...company, cui }),
      addClient(sales, { ...company, cui }),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await checkDuplicates(sales, { cui })).rows).toHaveLength(1);
  });

  it('may be a client of two companies, who do not see each other', async () => {
    const [one, other] = [await aCompany(), await aCompany()];
    const { cui, clientId } = await aClient(one);
    await aClient(other, { cui });
    await expect(showClient(other.sales, { clientId })).rejects.toMatchObject({ code: 'errors.notFound' });
    await expect(showClient(other.sales, { clientId: newId<'client'>() })).rejects.toMatchObject({
      code: 'errors.notFound',
    });
  });
});

it('has one effect however often it is sent with the same key', async () => {
  const { sales } = await aCompany();
  const input = { ...company, cui: aCui() };
  const [first, second] = await Promise.all([
    addClient(sales, input, { key: 'a-form' }),
    addClient(sales, input, { key: 'a-form' }),
  ]);
  expect(second).toEqual(first);
});

it('is refused to who works on site or only reads', async () => {
  const { execution, accountant } = await aCompany();
  for (const actor of [execution, accountant])
    await expect(addClient(actor, { ...company, cui: aCui() })).rejects.toMatchObject({ kind: 'Forbidden' });
});

it('duplicates are found by CUI first, then by exact e-mail, a contact’s too, never by name', async () => {
  const test = await aCompany();
  const byCui = await aClient(test, { name: 'Același Nume S.R.L.' });
  const byEmail = await aClient(test, { name: 'Același Nume S.R.L.', email: 'ana@client.example' });
  await aClient(test, { name: 'Același Nume S.R.L.', email: 'nu.ana@client.example' });
  const { rows } = await checkDuplicates(test.sales, { cui: `RO${byCui.cui}`, email: 'Ana@Client.Example' });
  expect(rows).toMatchObject([
    { clientId: byCui.clientId, by: 'cui' },
    { clientId: byEmail.clientId, by: 'email' },
  ]);
});
