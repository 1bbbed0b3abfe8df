import { type Call, call } from './http.ts';
import { harmless, notAnAnswer, reduce, type Refused, type Unavailable } from './outcome.ts';

/** `notTaken`: the file was refused while being taken in («XML cu erori nepreluat de sistem»), there is nothing to download. */
export type StatusAnswer =
  | { kind: 'validated'; downloadId: string }
  | { kind: 'rejected'; downloadId: string }
  | { kind: 'processing' }
  | { kind: 'notTaken' }
  | Refused
  | Unavailable;

export const status = async (
  apiUrl: string,
  timeoutMs: number,
  token: string,
  index: string,
): Promise<StatusAnswer> => {
  const query = new URLSearchParams({ id_incarcare: index });
  const headers = { authorization: `Bearer ${token}` };
  return readStatus(await call(`${apiUrl}/stareMesaj?${query}`, { headers }, timeoutMs));
};

export const readStatus = (made: Call): StatusAnswer => {
  const reduced = reduce(made);
  if (reduced.kind === 'uncertain') return harmless(reduced);
  if (reduced.kind !== 'answer') return reduced;
  if (reduced.answer.shape !== 'xml') return harmless(notAnAnswer(reduced.bytes));
  const { stare, id_descarcare: downloadId } = reduced.answer.attributes;
  const said = (stare ?? '').toLowerCase(); // «In prelucrare» has been seen with a capital
  if (said === 'in prelucrare') return { kind: 'processing' };
  if (said.startsWith('xml cu erori nepreluat')) return { kind: 'notTaken' };
  if (said === 'ok' && downloadId !== undefined) return { kind: 'validated', downloadId };
  if (said === 'nok' && downloadId !== undefined) return { kind: 'rejected', downloadId };
  return harmless(notAnAnswer(reduced.bytes));
};
