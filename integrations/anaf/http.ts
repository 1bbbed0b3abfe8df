/** What became of one HTTP call: answered, surely never sent, or gone without our knowing whether it arrived. */
export type Call =
  | { kind: 'answered'; status: number; bytes: Uint8Array }
  | { kind: 'notSent'; detail: string }
  | { kind: 'lost'; reason: 'timeout' | 'connectionLost'; detail: string };

const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** Failures that happen before the first byte of the request leaves: the other side cannot have acted on it. */
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|ERR_TLS_.*|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*)$/;

/** One call without following redirects, limited in time (milliseconds) and in size of the answer. Never throws for the network. */
export const call = async (url: string, init: RequestInit, timeoutMs: number): Promise<Call> => {
  try {
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    return { kind: 'answered', status: response.status, bytes: await readCapped(response) };
  } catch (error) {
    return failure(error);
  }
};

const readCapped = async (response: Response): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > MAX_ANSWER_BYTES) throw new Error(`answer over ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
};

const failure = (error: unknown): Call => {
  if (!(error instanceof Error)) return { kind: 'lost', reason: 'connectionLost', detail: String(error) };
  if (error.name === 'TimeoutError') return { kind: 'lost', reason: 'timeout', detail: error.message };
  const codes = errorCodes(error);
  const detail = [error.message, ...codes].join(' ');
  const neverSent = codes.length > 0 && codes.every((code) => BEFORE_SENDING.test(code));
  return neverSent ? { kind: 'notSent', detail } : { kind: 'lost', reason: 'connectionLost', detail };
};

/** fetch hides the cause one level down, and several levels when a name has several addresses. */
const errorCodes = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [];
  if (error instanceof AggregateError) return error.errors.flatMap(errorCodes);
  if ('code' in error && typeof error.code === 'string') return [error.code];
  return errorCodes(error.cause);
};
