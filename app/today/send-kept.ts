import { change, drop, type KeptAct, type Refusal, waiting } from './outbox.ts';

/** What became of an act: the server has it; it waits for signal or for a log-in; the server would not take it, and why. */
export type Sent = { state: 'done' } | { state: 'waiting' } | { state: 'refused'; refusal: Refusal; reply: unknown };

const [SIGNED_OUT, TOO_MANY, OUR_FAULT] = [401, 429, 500];

/**
 * Sends what waits, in the order in which it was done, one phone's tabs after one another. It stops at the first that does not
 * get through; what was refused stays for its person and holds up nothing.
 * @returns what became of each, by its place
 */
export const sendAll = async (): Promise<ReadonlyMap<number, Sent>> =>
  'locks' in navigator ? await navigator.locks.request('today-sending', sendInOrder) : sendInOrder();

async function sendInOrder(): Promise<ReadonlyMap<number, Sent>> {
  const outcomes = new Map<number, Sent>();
  for (const act of await waiting()) {
    if (act.refusal) continue;
    const sent = await send(act);
    outcomes.set(act.place, sent);
    if (sent.state === 'waiting') break;
    if (sent.state === 'done') await drop(act.place);
    else await change({ ...act, refusal: sent.refusal });
  }
  return outcomes;
}

async function send({ workOrderId, act, key, fields, at }: KeptAct): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of [...fields, ['$key', key], ['at', at]] as KeptAct['fields']) body.append(name, value);
  const answer = await fetch(`/today/${workOrderId}/sent?do=${act}`, { method: 'POST', body }).catch(() => undefined);
  if (answer?.ok) return { state: 'done' };
  if (!answer || answer.status === SIGNED_OUT || answer.status === TOO_MANY || answer.status >= OUR_FAULT)
    return { state: 'waiting' };
  const told: unknown = await answer.json().catch(() => undefined);
  return { state: 'refused', ...asRefused(told, answer.status) };
}

/** Guaranteed by `sent-answer.server.ts`. */
function asRefused(told: unknown, status: number): { refusal: Refusal; reply: unknown } {
  const { reply, ...refusal } = told as Omit<Refusal, 'status'> & { reply: unknown };
  return { refusal: { ...refusal, status }, reply };
}
