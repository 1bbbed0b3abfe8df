import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { type Act, candidates, type Next } from './next-act.ts';

/** The eight steps of a deal, in their order. */
export const PIPELINE_STEPS = [
  'lead',
  'offer',
  'client',
  'contract',
  'delivery',
  'acceptance',
  'invoice',
  'collection',
] as const;
export type PipelineStep = (typeof PIPELINE_STEPS)[number];

export const STEP_STATES = ['done', 'current', 'todo', 'skipped'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** One row of a deal, as far as the strip reads it: is it over, on which day, and where does it lead. */
export interface StepRow {
  id: string;
  /** `begun` waits for somebody; `done` counts for the step; `lost` led to nothing. */
  progress: 'begun' | 'done' | 'lost';
  date: CivilDate;
}

/** What is known of a deal on a day. Days are civil days in Bucharest; amounts minor units, quantities thousandths. */
export interface DealFacts {
  today: CivilDate;
  clientSince: CivilDate | null;
  /** Given up: nothing more is to be sold in it. */
  isLost?: boolean;
  leads: readonly { id: string; state: string; date: CivilDate }[];
  offers: readonly { id: string; state: string; date: CivilDate; validUntil: CivilDate }[];
  contracts: readonly { id: string; state: string; date: CivilDate }[];
  /** Whether an invoice wants an accepted report before it. */
  gate: 'required' | 'optional' | 'none';
  work: readonly { id: string; state: string; plannedDate: CivilDate; doneDate: CivilDate | null }[];
  reports: readonly { id: string; state: string; date: CivilDate }[];
  /** Invoices and advance invoices; neither proformas nor stornos. */
  invoices: readonly {
    id: string;
    state: 'draft' | 'issued';
    date: CivilDate;
    dueDate: CivilDate | null;
    payable: bigint;
    open: bigint;
  }[];
  services: readonly { contracted: bigint; delivered: bigint; accepted: bigint; invoiced: bigint }[];
}

export interface ShownStep {
  step: PipelineStep;
  state: StepState;
  /** When it was last done; for the current step since when it waits. */
  date: CivilDate | null;
  /** The row it is about, when it is one document. */
  subjectId: string | null;
}

export interface Pipeline {
  steps: ShownStep[];
  next: Next;
}

const progress = (isDone: boolean, isLost = false): StepRow['progress'] =>
  isDone ? 'done' : isLost ? 'lost' : 'begun';

/** The rows of each step, oldest first. */
function rowsOf(facts: DealFacts): Record<PipelineStep, StepRow[]> {
  const { leads, offers, clientSince, contracts, work, reports, invoices } = facts;
  const issued = invoices.filter((one) => one.state === 'issued');
  return {
    lead: leads.map(({ id, state, date }) => ({
      id,
      date,
      progress: progress(state === 'converted', state === 'lost' || state === 'spam'),
    })),
    offer: offers.map(({ id, state, date }) => ({
      id,
      date,
      progress: progress(state === 'accepted', ['declined', 'expired', 'withdrawn'].includes(state)),
    })),
    client: clientSince === null ? [] : [{ id: '', date: clientSince, progress: 'done' }],
    contract: contracts.map(({ id, state, date }) => ({
      id,
      date,
      progress: progress(!['draft', 'sent', 'partially_signed'].includes(state)),
    })),
    delivery: work.map(({ id, state, plannedDate, doneDate }) => ({
      id,
      date: doneDate ?? plannedDate,
      progress: progress(state === 'done' || state === 'confirmed'),
    })),
    acceptance: reports.map(({ id, state, date }) => ({
      id,
      date,
      progress: progress(state.startsWith('accepted'), state === 'refused'),
    })),
    invoice: invoices.map(({ id, state, date }) => ({ id, date, progress: progress(state === 'issued') })),
    collection: issued
      .filter(({ open, payable }) => open < payable)
      .map(({ id, date, open }) => ({ id, date, progress: progress(open <= 0n) })),
  };
}

/**
 * Where a deal stands: each step done, waiting, to come or passed over, and the one act that moves it on. The act's own
 * step is the current one. A step without a row is passed over once a later one has any.
 */
export function pipelineOf(facts: DealFacts): Pipeline {
  const rows = rowsOf(facts);
  const next = nextOf(candidates(facts));
  const reached = PIPELINE_STEPS.findLastIndex(
    (step) => step === next.step || rows[step].some((row) => row.progress !== 'lost'),
  );
  const steps = PIPELINE_STEPS.map((step, index): ShownStep => {
    const latest = rows[step].findLast((row) => row.progress === 'done') ?? rows[step].at(-1);
    const subjectId = latest === undefined || latest.id === '' ? null : latest.id;
    const date = latest?.date ?? null;
    if (step === next.step) return { step, state: 'current', date, subjectId: next.subjectId ?? subjectId };
    if (latest?.progress === 'done') return { step, state: 'done', date, subjectId };
    if (index < reached && latest?.progress !== 'begun') return { step, state: 'skipped', date, subjectId };
    return { step, state: 'todo', date, subjectId };
  });
  return { steps, next };
}

/** The act that moves a deal on; for a list, which shows no steps. */
export const nextActOf = (facts: DealFacts): Next => nextOf(candidates(facts));

/** Ours before what waits for the client; of equals the later step, which is nearer to the money. */
function nextOf(all: readonly Act[]): Next {
  const position = (act: Act) => PIPELINE_STEPS.indexOf(act.step) + (act.who === 'us' ? PIPELINE_STEPS.length : 0);
  const [first, ...rest] = all;
  if (first === undefined) return { act: 'nothing', step: null, who: null, subjectId: null, date: null };
  return rest.reduce((best, act) => (position(act) > position(best) ? act : best), first);
}
