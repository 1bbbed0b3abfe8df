import { expect, it } from 'vitest';
import { senderFields } from './sender.ts';

const nobody = { fromName: null, recognisedCui: null, recognisedName: null, recognisedPhone: null };

it('is a company by its CUI, its name or a domain of its own, and a person at a free mailbox', () => {
  expect(senderFields({ ...nobody, fromAddress: 'ana@gmail.com', recognisedCui: '61000002' }).kind).toBe('company');
  expect(senderFields({ ...nobody, fromAddress: 'ana@gmail.com', recognisedName: 'Crin SRL' })).toMatchObject({
    kind: 'company',
    name: 'Crin SRL',
  });
  expect(senderFields({ ...nobody, fromAddress: 'office@crin.ro' })).toMatchObject({
    kind: 'company',
    name: 'office@crin.ro',
  });
  expect(senderFields({ ...nobody, fromName: 'Ana Pop', fromAddress: 'ana@yahoo.co.uk' })).toMatchObject({
    kind: 'person',
    name: 'Ana Pop',
    email: 'ana@yahoo.co.uk',
  });
});
