import { ACTS, empty, everything, keep, NOTES, oneOf, remove } from './store.ts';

/** Why the server would not take something: for a person to settle. */
export interface Refusal {
  status: number;
  sentence: string;
  /** The quantity of a colleague that would be replaced. */
  replaces?: string;
}

/** One form that was sent on the phone, kept until the server has it. Its key makes it one act however often it is tried. */
export interface KeptAct {
  /** The order in which things were done. */
  place: number;
  key: string;
  workOrderId: string;
  act: string;
  fields: [name: string, value: string | File][];
  at: string;
  refusal?: Refusal;
}

const changes = new EventTarget();
const others = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('today');
if (others) others.onmessage = () => changes.dispatchEvent(new Event('change'));

function tell(): void {
  changes.dispatchEvent(new Event('change'));
  others?.postMessage('');
}

/** Calls on every change of what waits, in whatever tab. @returns what ends it */
export function onChange(listener: () => void): () => void {
  changes.addEventListener('change', listener);
  return () => changes.removeEventListener('change', listener);
}

/** All that waits, in the order in which it was done. */
export const waiting = async (): Promise<KeptAct[]> => (await everything(ACTS)).map(asKept);

/** Guaranteed: only `add` writes here. */
const asKept = (value: unknown) => value as KeptAct;

export async function add(act: Omit<KeptAct, 'place'>): Promise<number> {
  const place = Number(await keep(ACTS, act));
  tell();
  return place;
}

export async function change(act: KeptAct): Promise<void> {
  await keep(ACTS, act);
  tell();
}

export async function drop(place: number): Promise<void> {
  await remove(ACTS, place);
  tell();
}

const OWNER = 'owner';

/** The phone is this person's now: what another left behind goes. @returns true when somebody else's was there */
export async function takeOver(owner: string): Promise<boolean> {
  const before = await oneOf(NOTES, OWNER);
  if (before === owner) return false;
  await empty(ACTS);
  await keep(NOTES, owner, OWNER);
  tell();
  return before !== undefined;
}
