import { type Call, call } from './http.ts';
import { harmless, notAnAnswer, reduce, type Refused, type Unavailable } from './outcome.ts';

/** The ZIP as ANAF sent it, to be stored unchanged: the signature is over bytes. `refused expired`: lost for good. */
export type DownloadAnswer = { kind: 'ok'; bytes: Uint8Array } | Refused | Unavailable;

export const download = async (
  apiUrl: string,
  timeoutMs: number,
  token: string,
  id: string,
): Promise<DownloadAnswer> => {
  const query = new URLSearchParams({ id });
  const headers = { authorization: `Bearer ${token}` };
  return readDownload(await call(`${apiUrl}/descarcare?${query}`, { headers }, timeoutMs));
};

export const readDownload = (made: Call): DownloadAnswer => {
  const reduced = reduce(made);
  if (reduced.kind === 'uncertain') return harmless(reduced);
  if (reduced.kind !== 'answer') return reduced;
  if (reduced.answer.shape !== 'zip') return harmless(notAnAnswer(reduced.bytes));
  return { kind: 'ok', bytes: reduced.bytes };
};
