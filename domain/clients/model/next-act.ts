import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import type { DealFacts, PipelineStep } from './pipeline.ts';

/** What may come next in a deal; each has its sentence and its button. */
export const ACTS = [
  'contactLead',
  'createOffer',
  'sendOffer',
  'awaitOffer',
  'createContract',
  'sendContract',
  'awaitSignature',
  'planWork',
  'unblockWork',
  'finishWork',
  'createReport',
  'sendReport',
  'awaitReport',
  'createInvoice',
  'issueInvoice',
  'collect',
  'awaitPayment',
  'nothing',
] as const;
export type ActName = (typeof ACTS)[number];

export interface Act {
  act: ActName;
  step: PipelineStep;
  who: 'us' | 'client';
  subjectId: string | null;
  /** The day by which, or since which. */
  date: CivilDate | null;
}
export type Next = Act | { act: 'nothing'; step: null; who: null; subjectId: null; date: null };

/** Everything that waits in a deal. */
export const candidates = (facts: DealFacts): Act[] => [
  ...selling(facts),
  ...contracting(facts),
  ...delivering(facts),
  ...accepting(facts),
  ...invoicing(facts),
];

function selling({ isLost: isGivenUp = false, leads, offers, contracts, invoices, services }: DealFacts): Act[] {
  const acts: Act[] = [];
  for (const { id, state, date, validUntil } of offers) {
    if (state === 'draft') acts.push({ act: 'sendOffer', step: 'offer', who: 'us', subjectId: id, date });
    if (state === 'sent' || state === 'viewed')
      acts.push({ act: 'awaitOffer', step: 'offer', who: 'client', subjectId: id, date: validUntil });
  }
  const isOpen = offers.some(({ state }) => ['draft', 'sent', 'viewed', 'accepted'].includes(state));
  const lead = leads.find(({ state }) => state === 'new' || state === 'contacted' || state === 'qualified');
  const isLost = leads.length > 0 && leads.every(({ state }) => state === 'lost' || state === 'spam');
  const hasMore = contracts.length + invoices.length + services.length > 0;
  if (!isOpen && lead?.state === 'new')
    acts.push({ act: 'contactLead', step: 'lead', who: 'us', subjectId: lead.id, date: lead.date });
  else if (!isOpen && !hasMore && !isLost && !isGivenUp)
    acts.push({ act: 'createOffer', step: 'offer', who: 'us', subjectId: null, date: lead?.date ?? null });
  return acts;
}

function contracting({ offers, contracts, work, invoices }: DealFacts): Act[] {
  const acts: Act[] = [];
  for (const { id, state, date } of contracts) {
    if (state === 'draft') acts.push({ act: 'sendContract', step: 'contract', who: 'us', subjectId: id, date });
    if (state === 'sent' || state === 'partially_signed')
      acts.push({ act: 'awaitSignature', step: 'contract', who: 'client', subjectId: id, date });
  }
  const accepted = offers.findLast(({ state }) => state === 'accepted');
  if (accepted && contracts.length === 0 && work.length === 0 && invoices.length === 0)
    acts.push({ act: 'createContract', step: 'contract', who: 'us', subjectId: accepted.id, date: accepted.date });
  return acts;
}

function delivering({ offers, contracts, work, services }: DealFacts): Act[] {
  const acts: Act[] = [];
  const blocked = work.find(({ state }) => state === 'blocked');
  if (blocked)
    acts.push({ act: 'unblockWork', step: 'delivery', who: 'us', subjectId: blocked.id, date: blocked.plannedDate });
  const open = work.filter(({ state }) => state === 'planned' || state === 'started');
  const [first] = open.toSorted((a, b) => (a.plannedDate < b.plannedDate ? -1 : 1));
  if (first)
    acts.push({ act: 'finishWork', step: 'delivery', who: 'us', subjectId: first.id, date: first.plannedDate });
  const isAgreed = contracts.length === 0 ? offers.length === 0 || work.length > 0 : contracts.some(isInForce);
  const remains = services.some(
    ({ contracted, delivered, invoiced }) => delivered < contracted && invoiced < contracted,
  );
  if (isAgreed && remains && !blocked && !first)
    acts.push({ act: 'planWork', step: 'delivery', who: 'us', subjectId: null, date: null });
  return acts;
}

const isInForce = ({ state }: { state: string }): boolean => state === 'in_force';

function accepting({ gate, reports, services }: DealFacts): Act[] {
  const acts: Act[] = [];
  for (const { id, state, date } of reports) {
    if (state === 'draft') acts.push({ act: 'sendReport', step: 'acceptance', who: 'us', subjectId: id, date });
    if (state === 'sent' || state === 'viewed')
      acts.push({ act: 'awaitReport', step: 'acceptance', who: 'client', subjectId: id, date });
  }
  const delivered = services.some((one) => one.delivered > one.accepted && one.delivered > one.invoiced);
  if (!isOut(reports) && delivered && gate !== 'none')
    acts.push({ act: 'createReport', step: 'acceptance', who: 'us', subjectId: null, date: null });
  return acts;
}

const isOut = (reports: DealFacts['reports']): boolean =>
  reports.some(({ state }) => state === 'draft' || state === 'sent' || state === 'viewed');

function invoicing({ today, gate, reports, invoices, services }: DealFacts): Act[] {
  const acts: Act[] = [];
  const isGated = gate !== 'none' || isOut(reports); // what was put to the client is not invoiced past the answer
  const ready = services.some(({ accepted, delivered, invoiced }) => (isGated ? accepted : delivered) > invoiced);
  const draft = invoices.find(({ state }) => state === 'draft');
  if (draft) acts.push({ act: 'issueInvoice', step: 'invoice', who: 'us', subjectId: draft.id, date: draft.date });
  else if (ready) acts.push({ act: 'createInvoice', step: 'invoice', who: 'us', subjectId: null, date: null });
  const unpaid = invoices.filter(({ state, open }) => state === 'issued' && open > 0n);
  const [oldest] = unpaid.toSorted((a, b) => ((a.dueDate ?? a.date) < (b.dueDate ?? b.date) ? -1 : 1));
  if (oldest) {
    const due = oldest.dueDate ?? oldest.date;
    const isLate = due < today;
    const act = isLate ? 'collect' : 'awaitPayment';
    acts.push({ act, step: 'collection', who: isLate ? 'us' : 'client', subjectId: oldest.id, date: due });
  }
  return acts;
}
