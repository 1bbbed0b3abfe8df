import type { ShownEntry, ShownWork } from '#app/delivery/shown-work.ts';
import { canonicalFromRomanian, parseDecimal, SCALE } from '#domain/kernel/pure/decimal.ts';
import { UNIT_KEYS } from '#domain/kernel/pure/units.ts';
import type { WorkState } from '#domain/delivery/model/work-state.ts';
import type { KeptAct } from './outbox.ts';

/** An intervention as it will stand once the server has everything that waits on this phone. */
export const withKept = (work: ShownWork, kept: readonly KeptAct[]): ShownWork =>
  kept.filter((one) => one.workOrderId === work.workOrderId && !one.refusal).reduce(after, work);

/** The state of an intervention in the day's list, likewise. */
export const stateWithKept = (row: { workOrderId: string; state: WorkState }, kept: readonly KeptAct[]): WorkState =>
  kept
    .filter((one) => one.workOrderId === row.workOrderId && !one.refusal)
    .reduce<WorkState>((state, { act }) => STATES[act] ?? state, row.state);

const STATES: Readonly<Record<string, WorkState>> = {
  start: 'started',
  finish: 'done',
  block: 'blocked',
  reopen: 'started',
};

function after(work: ShownWork, one: KeptAct): ShownWork {
  const field = (name: string) => textOf(one, name);
  const state = STATES[one.act] ?? work.state;
  switch (one.act) {
    case 'finish':
      return { ...work, state, delivered: numberOf(one, 'delivered') ?? work.planned, blockedReason: null };
    case 'start':
    case 'reopen':
      return { ...work, state, blockedReason: null };
    case 'block':
      return { ...work, state, blockedReason: field('reason') };
    case 'tick':
      return { ...work, entries: work.entries.map((entry) => ticked(entry, one)) };
    case 'note':
      return { ...work, entries: [...work.entries, entryOf(one)] };
    case 'sign':
      return { ...work, confirmation: confirmationOf(one) };
    default:
      return work;
  }
}

const ticked = (entry: ShownEntry, one: KeptAct): ShownEntry =>
  String(entry.entryId) === textOf(one, 'entryId')
    ? { ...entry, doneAt: textOf(one, 'tick') === 'done' ? new Date(one.at) : null }
    : entry;

function entryOf(one: KeptAct): ShownEntry {
  const picture = one.fields.flatMap(([, value]) => (value instanceof File && value.size > 0 ? value : []))[0];
  return {
    entryId: asId<ShownEntry['entryId']>(`kept-${one.place}`),
    kind: asId<ShownEntry['kind']>(textOf(one, 'kind')),
    text: textOf(one, 'text'),
    hours: numberOf(one, 'hours') ?? null,
    quantity: numberOf(one, 'quantity') ?? null,
    unit: UNIT_KEYS.find((key) => key === textOf(one, 'unit')) ?? null,
    day: null,
    fileId: null,
    authorName: null,
    doneAt: null,
    at: new Date(one.at),
    kept: picture ? { picture } : {},
  };
}

const confirmationOf = (one: KeptAct): ShownWork['confirmation'] => ({
  name: textOf(one, 'name'),
  position: textOf(one, 'position') || null,
  signatureFileId: asId<NonNullable<ShownWork['confirmation']>['signatureFileId']>(''),
  at: new Date(one.at),
});

/** Guaranteed to be shown only: what only the phone knows has no row yet. */
const asId = <T extends string>(text: string) => text as T;

function textOf({ fields }: KeptAct, name: string): string {
  const value = fields.find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

function numberOf(one: KeptAct, name: string): bigint | undefined {
  return parseDecimal(canonicalFromRomanian(textOf(one, name)) ?? '', SCALE.quantity);
}
