import { describe, expect, it } from 'vitest';
import { newId } from '#domain/kernel/pure/ids.ts';
import { aClient } from '#tests/builders/client.ts';
import { aCompany } from '#tests/builders/company.ts';
import { listTimeline } from '#domain/timeline/list-timeline.ts';
import { addContact } from './add-contact.ts';
import { addSite } from './add-site.ts';
import { changeClient } from './change-client.ts';
import { changeContact } from './change-contact.ts';
import { changeSite } from './change-site.ts';
import { listClients } from './list-clients.ts';
import { removeContact } from './remove-contact.ts';
import { setResponsible } from './set-responsible.ts';
import { showClient } from './show-client.ts';

const fields = { kind: 'company', name: 'Crinul Roșu S.R.L.' } as const;

describe('a client', () => {
  it('is changed as a whole, found by its new name, and the timeline says so', async () => {
    const test = await aCompany();
    const { clientId, cui } = await aClient(test, { phone: '0721 000 001' });
    const changed = await changeClient(test.sales, { clientId, ...fields, cui });
    expect(changed).toMatchObject({ name: 'Crinul Roșu S.R.L.', phone: null, state: 'active' });
    expect((await listClients(test.sales, { q: 'rosu' })).rows).toMatchObject([{ id: clientId }]);
    expect((await listClients(test.sales, { q: 'alb' })).rows).toEqual([]);
    expect((await listTimeline(test.sales, { clientId })).rows[0]).toMatchObject({ type: 'ClientChanged' });
  });

  it('does not take the CUI of another, and the second of two editors is told', async () => {
    const test = await aCompany();
    const [one, other] = [await aClient(test), await aClient(test)];
    await expect(changeClient(test.sales, { clientId: one.clientId, ...fields, cui: other.cui })).rejects.toMatchObject(
      { code: 'clients.errors.cuiTaken' },
    );
    const { version } = await showClient(test.sales, { clientId: one.clientId });
    const again = { clientId: one.clientId, ...fields, cui: one.cui };
    await changeClient(test.sales, again, { expectedVersion: version });
    await expect(changeClient(test.sales, again, { expectedVersion: version })).rejects.toMatchObject({
      code: 'errors.changedMeanwhile',
      details: { data: { now: { name: 'Crinul Roșu S.R.L.' } } },
    });
  });

  it('of another company is not there, like one that never was', async () => {
    const [one, other] = [await aCompany(), await aCompany()];
    const { clientId, cui } = await aClient(one);
    for (const missing of [clientId, newId<'client'>()])
      await expect(changeClient(other.sales, { clientId: missing, ...fields, cui })).rejects.toMatchObject({
        code: 'errors.notFound',
      });
  });
});

describe('people and places', () => {
  it('the first contact is written to; another can be put first; one can go', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const ana = await addContact(test.sales, { clientId, name: 'Ana Pop', email: 'Ana@Client.example' });
    const dan = await addContact(test.sales, { clientId, name: 'Dan Ilie' });
    expect((await showClient(test.sales, { clientId })).contacts).toMatchObject([
      { name: 'Ana Pop', email: 'ana@client.example' },
      { name: 'Dan Ilie' },
    ]);
    await changeContact(test.sales, { clientId, contactId: dan.id, name: 'Dan Ilie', place: 'first' });
    await removeContact(test.sales, { clientId, contactId: ana.id });
    expect((await showClient(test.sales, { clientId })).contacts.map((one) => one.name)).toEqual(['Dan Ilie']);
  });

  it('a contact or site of another client is not there', async () => {
    const test = await aCompany();
    const [one, other] = [await aClient(test), await aClient(test)];
    const { clientId } = one;
    const contact = await addContact(test.sales, { clientId: other.clientId, name: 'Ana Pop' });
    const site = await addSite(test.sales, { clientId: other.clientId, name: 'Sediu' });
    for (const attempt of [
      () => changeContact(test.sales, { clientId, contactId: contact.id, name: 'X' }),
      () => removeContact(test.sales, { clientId, contactId: contact.id }),
      () => changeSite(test.sales, { clientId, siteId: site.id, name: 'X' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'errors.notFound' });
  });

  it('a site is replaced as a whole', async () => {
    const test = await aCompany();
    const { clientId } = await aClient(test);
    const { id } = await addSite(test.sales, { clientId, name: 'Hala 2', accessNotes: 'Poarta 3', city: 'Turda' });
    await changeSite(test.sales, { clientId, siteId: id, name: 'Hala 2', city: 'Dej' });
    expect((await showClient(test.sales, { clientId })).sites).toMatchObject([{ city: 'Dej', accessNotes: null }]);
  });

  it('who is responsible works here, and the deputy is somebody else', async () => {
    const [test, other] = [await aCompany(), await aCompany()];
    const { clientId } = await aClient(test);
    const [responsibleId, deputyId] = [test.sales.personId, test.accounting.personId];
    await setResponsible(test.administrator, { clientId, responsibleId, deputyId });
    expect(await showClient(test.sales, { clientId })).toMatchObject({
      responsibleName: 'Persoana sales',
      deputyName: 'Persoana accounting',
    });
    await expect(
      setResponsible(test.sales, { clientId, responsibleId, deputyId: responsibleId }),
    ).rejects.toMatchObject({ code: 'clients.errors.sameDeputy' });
    await expect(setResponsible(test.sales, { clientId, responsibleId: other.sales.personId })).rejects.toMatchObject({
      code: 'clients.errors.notAMember',
      details: { fields: ['responsibleId'] },
    });
  });
});
