/** What became of one call: answered, surely never sent, or gone without our knowing whether it arrived. */
export type Call =
  | { kind: 'answered'; status: number; headers: Headers; bytes: Buffer }
  | { kind: 'notSent'; detail: string }
  | { kind: 'lost'; detail: string };

/** Failures before the first byte leaves; the SDK hides them, and whether a mail may have gone out is what we must know. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** One call, limited in time (milliseconds). Never throws for the network. */
export const call = async (url: string, init: RequestInit, timeoutMs: number): Promise<Call> => {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const bytes = Buffer.from(await response.arrayBuffer());
    return { kind: 'answered', status: response.status, headers: response.headers, bytes };
  } catch (error) {
    const code = causeCode(error);
    const detail = `${error instanceof Error ? error.message : String(error)} ${code}`.trim();
    return { kind: BEFORE_SENDING.has(code) ? 'notSent' : 'lost', detail };
  }
};

const causeCode = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  const first = cause instanceof AggregateError ? cause.errors[0] : cause;
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : '';
};

export const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
};
