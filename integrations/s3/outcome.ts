import { S3ServiceException } from '@aws-sdk/client-s3';

/** Will be refused again: the key, the bucket or the right is wrong. `code` is the service's. */
export type Refused = { kind: 'refused'; code: string; text: string };
/** The service is away or broken; the same may be asked again. */
export type Unavailable = { kind: 'unavailable'; reason: 'notReached' | 'noAnswer' | 'serverError'; detail: string };
export type Answer<T> = ({ kind: 'ok' } & T) | Refused | Unavailable;

const NOT_REACHED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;

/** Runs one request. `expected` names errors of the service that are answers. Never throws for the service or the network. */
export const ask = async <T, E = never>(
  request: () => Promise<T>,
  expected: Record<string, E> = {},
): Promise<T | E | Refused | Unavailable> => {
  try {
    return await request();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return expected[error.name] ?? failureOf(error);
  }
};

const failureOf = (error: Error): Refused | Unavailable => {
  const status = error instanceof S3ServiceException ? (error.$metadata.httpStatusCode ?? 500) : undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const detail = `${error.name} ${code} ${error.message}`.trim();
  // 409: two writers of one key at the same moment; the next try sees which was first
  if (status !== undefined && status >= 400 && status < 500 && status !== 429 && status !== 409)
    return { kind: 'refused', code: error.name, text: error.message };
  if (NOT_REACHED.test(detail)) return { kind: 'unavailable', reason: 'notReached', detail };
  return { kind: 'unavailable', reason: status === undefined ? 'noAnswer' : 'serverError', detail };
};
