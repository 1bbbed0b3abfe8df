import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/pure/civil-date.ts';
import { type DealFacts, PIPELINE_STEPS, pipelineOf } from './pipeline.ts';

const day = (number: number) => civilDate(`2026-11-${String(number).padStart(2, '0')}`);
const NOTHING: DealFacts = {
  today: day(24),
  clientSince: null,
  leads: [],
  offers: [],
  contracts: [],
  gate: 'required',
  work: [],
  reports: [],
  invoices: [],
  services: [],
};
const deal = (facts: Partial<DealFacts>) => pipelineOf({ ...NOTHING, ...facts });
const states = ({ steps }: ReturnType<typeof pipelineOf>) => steps.map(({ state }) => state).join(' ');

const lead = { id: 'lead', state: 'converted', date: day(1) };
const offer = { id: 'offer', state: 'accepted', date: day(2), validUntil: day(30) };
const contract = { id: 'contract', state: 'in_force', date: day(4) };
const work = { id: 'work', state: 'confirmed', plannedDate: day(9), doneDate: day(10) };
const report = { id: 'report', state: 'accepted', date: day(12) };
const invoice = {
  id: 'invoice',
  state: 'issued' as const,
  date: day(13),
  dueDate: day(28),
  payable: 100n,
  open: 100n,
};
const service = { contracted: 2_000n, delivered: 0n, accepted: 0n, invoiced: 0n };
const all = (quantity: bigint) => [
  { contracted: quantity, delivered: quantity, accepted: quantity, invoiced: quantity },
];

it('begins with a new lead, which is to be contacted', () => {
  const shown = deal({ leads: [{ ...lead, state: 'new' }] });
  expect(states(shown)).toBe('current todo todo todo todo todo todo todo');
  expect(shown.next).toMatchObject({ act: 'contactLead', who: 'us', subjectId: 'lead', date: '2026-11-01' });
});

it('wants an offer for a lead that was contacted, and again after one was declined', () => {
  const contacted = [{ ...lead, state: 'contacted' }];
  expect(deal({ leads: contacted }).next).toMatchObject({ act: 'createOffer', step: 'offer' });
  expect(deal({ leads: contacted, offers: [{ ...offer, state: 'declined' }] }).next.act).toBe('createOffer');
});

it('wants an offer too for who became a client without one, but not for a lead that was lost', () => {
  expect(deal({ leads: [lead], clientSince: day(1) }).next.act).toBe('createOffer');
  expect(deal({ leads: [{ ...lead, state: 'lost' }] }).next.act).toBe('nothing');
});

it('waits for the client while an offer is out', () => {
  const shown = deal({ leads: [{ ...lead, state: 'contacted' }], offers: [{ ...offer, state: 'viewed' }] });
  expect(shown.next).toMatchObject({ act: 'awaitOffer', who: 'client', date: '2026-11-30' });
});

it('goes from an accepted offer to the contract, and from the contract to the work', () => {
  const sold = { leads: [lead], offers: [offer], clientSince: day(3), services: [service] };
  expect(states(deal(sold))).toBe('done done done current todo todo todo todo');
  expect(deal(sold).next).toMatchObject({ act: 'createContract', subjectId: 'offer' });
  expect(deal({ ...sold, contracts: [{ ...contract, state: 'sent' }] }).next).toMatchObject({ act: 'awaitSignature' });
  expect(deal({ ...sold, contracts: [contract] }).next).toMatchObject({ act: 'planWork', step: 'delivery' });
});

it('finishes the work of the nearest day and puts it to the client', () => {
  const agreed = { clientSince: day(3), contracts: [contract], services: [service] };
  const planned = [
    { ...work, id: 'later', state: 'planned', plannedDate: day(26), doneDate: null },
    { ...work, id: 'sooner', state: 'started', plannedDate: day(25), doneDate: null },
  ];
  expect(deal({ ...agreed, work: planned }).next).toMatchObject({ act: 'finishWork', subjectId: 'sooner' });
  const done = { ...agreed, work: [work], services: [{ ...service, contracted: 1_000n, delivered: 1_000n }] };
  expect(deal(done).next).toMatchObject({ act: 'createReport', step: 'acceptance' });
  expect(deal({ ...done, reports: [{ ...report, state: 'sent' }] }).next).toMatchObject({ act: 'awaitReport' });
});

it('invoices what was accepted, or what was delivered when the contract asks for no report', () => {
  const delivered = { contracted: 1_000n, delivered: 1_000n, accepted: 0n, invoiced: 0n };
  const common = { clientSince: day(3), work: [work] };
  const accepted = deal({
    ...common,
    contracts: [contract],
    reports: [report],
    services: [{ ...delivered, accepted: 1_000n }],
  });
  expect(accepted.next).toMatchObject({ act: 'createInvoice', step: 'invoice' });
  const free = deal({ ...common, contracts: [contract], gate: 'none', services: [delivered] });
  expect(free.next.act).toBe('createInvoice');
  const asked = deal({
    ...common,
    gate: 'none',
    reports: [{ ...report, state: 'sent' }],
    services: [delivered],
  });
  expect(asked.next.act).toBe('awaitReport');
  expect(states(free)).toBe('skipped skipped done done done skipped current todo');
});

it('collects an overdue invoice before everything else', () => {
  const late = [{ ...invoice, dueDate: day(20) }];
  const shown = deal({ clientSince: day(3), invoices: late, offers: [{ ...offer, state: 'draft' }] });
  expect(shown.next).toMatchObject({ act: 'collect', who: 'us', subjectId: 'invoice', date: '2026-11-20' });
});

it('has nothing next when everything was delivered, invoiced and paid', () => {
  const shown = deal({
    leads: [lead],
    offers: [offer],
    clientSince: day(3),
    contracts: [contract],
    work: [work],
    reports: [report],
    invoices: [{ ...invoice, open: 0n }],
    services: all(1_000n),
  });
  expect(states(shown)).toBe('done done done done done done done done');
  expect(shown.next).toEqual({ act: 'nothing', step: null, who: null, subjectId: null, date: null });
});

it('shows as passed over what came before an invoice without offer, contract or report', () => {
  const shown = deal({ clientSince: day(3), invoices: [invoice], services: all(1_000n) });
  expect(states(shown)).toBe('skipped skipped done skipped skipped skipped done current');
  expect(shown.next).toMatchObject({ act: 'awaitPayment', who: 'client', date: '2026-11-28' });
});

it('has all eight steps in order and at most one current, whatever the rows are', () => {
  const date = fc.integer({ min: 1, max: 28 }).map(day);
  const id = fc.uuid();
  const rowOf = <T extends object>(more: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
    fc.array(fc.record(more), { maxLength: 3 });
  const of = (...values: string[]) => fc.constantFrom(...values);
  const quantity = fc.bigInt({ min: 0n, max: 3_000n });
  const facts: fc.Arbitrary<DealFacts> = fc.record({
    today: date,
    clientSince: fc.option(date),
    leads: rowOf({ id, date, state: of('new', 'contacted', 'qualified', 'converted', 'lost', 'spam') }),
    offers: rowOf({ id, date, validUntil: date, state: of('draft', 'sent', 'viewed', 'accepted', 'expired') }),
    contracts: rowOf({ id, date, state: of('draft', 'sent', 'in_force', 'expired') }),
    gate: fc.constantFrom('required' as const, 'optional' as const, 'none' as const),
    work: rowOf({
      id,
      state: of('planned', 'started', 'done', 'blocked'),
      plannedDate: date,
      doneDate: fc.option(date),
    }),
    reports: rowOf({ id, date, state: of('draft', 'sent', 'accepted', 'refused') }),
    invoices: rowOf({
      id,
      date,
      state: fc.constantFrom('draft' as const, 'issued' as const),
      dueDate: fc.option(date),
      payable: quantity,
      open: quantity,
    }),
    services: rowOf({ contracted: quantity, delivered: quantity, accepted: quantity, invoiced: quantity }),
  });
  fc.assert(
    fc.property(facts, (one) => {
      const { steps, next } = pipelineOf(one);
      expect(steps.map(({ step }) => step)).toEqual(PIPELINE_STEPS);
      const current = steps.filter(({ state }) => state === 'current').map(({ step }) => step);
      expect(current).toEqual(next.step === null ? [] : [next.step]);
    }),
    { numRuns: 200 },
  );
});
