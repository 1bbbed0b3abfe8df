export type Call =
  { kind: 'answered'; status: number; text: string } | { kind: 'notReached' | 'noAnswer'; detail: string };

const NOT_REACHED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;

/** One question, limited in time (milliseconds). Never throws for the network. */
export const call = async (url: string, timeoutMs: number): Promise<Call> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
    return { kind: 'answered', status: response.status, text: await response.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined;
    const detail = `${String(error)} ${cause === undefined ? '' : String(cause)} ${cause !== undefined && 'code' in cause ? String(cause.code) : ''}`;
    return { kind: NOT_REACHED.test(detail) ? 'notReached' : 'noAnswer', detail };
  }
};
