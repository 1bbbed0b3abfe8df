import { expect, it } from 'vitest';
import { isProfessional, proofOf } from './tacit.ts';

const sending = {
  template: 'acceptance-sent',
  state: 'sent',
  recipient: 'client@example.ro',
  sentAt: new Date('2026-11-24T09:00:00Z'),
  providerId: 'm-1',
};

it.each([
  ['sent', true],
  ['delivered', true],
  ['opened', true],
  ['waiting', false],
  ['sending', false],
  ['bounced', false],
  ['failed', false],
])('a mail that is %s proves the sending: %s', (state, proves) => {
  expect(proofOf([{ ...sending, state }]) !== undefined).toBe(proves);
});
it('counts from the first mail that left, and no other mail', () => {
  expect(proofOf([{ ...sending, template: 'acceptance-reminder' }])).toBeUndefined();
  const second = { ...sending, sentAt: new Date('2026-11-25T09:00:00Z') };
  expect(proofOf([{ ...sending, state: 'bounced' }, second, sending])?.sentAt).toEqual(second.sentAt);
});
it('lets silence bind professionals only', () => {
  expect((['company', 'institution', 'person', 'foreign'] as const).filter(isProfessional)).toEqual([
    'company',
    'foreign',
  ]);
});
