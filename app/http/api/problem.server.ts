import { isDatabaseAway } from '#domain/kernel/database-away.ts';
import { describedError } from '#domain/kernel/described-error.ts';
import { DomainError, Invalid, Unavailable } from '#domain/kernel/errors.ts';
import { errorText, type ErrorCode, type Messages } from '#domain/messages/index.ts';

/** What the API refuses with before any verb is asked. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Record<string, string>;
  constructor(status: number, code: ErrorCode, headers: Record<string, string> = {}) {
    super(code);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  requestId: string;
  fields?: { field: string; code: string; detail: string }[];
  data?: unknown;
}

const RETRY_SECONDS = '30';

/** A refusal as RFC 9457 has it. What is not a refusal is a fault of ours: it is told to the log, and to nobody else. */
export function problemOf(error: unknown, messages: Messages, requestId: string): Response {
  if (error instanceof ApiRefusal)
    return answer(messages, { status: error.status, code: error.code, requestId }, error.headers);
  if (isDatabaseAway(error)) return problemOf(new Unavailable('errors.unavailable'), messages, requestId);
  if (!(error instanceof DomainError)) {
    console.error(JSON.stringify({ service: 'api', requestId, err: describedError(error) }));
    return answer(messages, { status: 500, code: 'api.errors.fault', requestId });
  }
  const { status, code, details } = error;
  const fields = fieldsOf(error, messages);
  const data = error instanceof Invalid && fields ? undefined : details.data;
  return answer(
    messages,
    {
      status,
      code,
      requestId,
      detail: errorText(messages, code, details.params),
      ...(fields ? { fields } : {}),
      ...(data === undefined ? {} : { data }),
    },
    error instanceof Unavailable ? { 'retry-after': RETRY_SECONDS } : {},
  );
}

function answer(
  messages: Messages,
  { code, detail, ...rest }: Omit<Problem, 'type' | 'title' | 'detail' | 'code'> & { code: ErrorCode; detail?: string },
  headers: Record<string, string> = {},
): Response {
  const problem: Problem = {
    type: `/developers#${code}`,
    title: messages.api.titles[rest.status] ?? messages.api.titles[500] ?? code,
    detail: detail ?? errorText(messages, code),
    code,
    ...rest,
  };
  return new Response(
    JSON.stringify(problem, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)),
    {
      status: problem.status,
      headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
    },
  );
}

function fieldsOf({ details }: DomainError, messages: Messages): Problem['fields'] {
  const { data, fields = [], params } = details;
  const issues =
    typeof data === 'object' && data !== null && 'issues' in data && Array.isArray(data.issues) ? data.issues : [];
  const read = issues
    .filter(isIssue)
    .map(({ field, code, params: own }) => ({ field, code, detail: errorText(messages, code, own) }));
  if (read.length > 0) return read;
  return fields.length === 0
    ? undefined
    : fields.map((field) => ({ field, code: 'errors.invalid', detail: errorText(messages, 'errors.invalid', params) }));
}

const isIssue = (value: unknown): value is { field: string; code: ErrorCode; params?: Record<string, string> } =>
  typeof value === 'object' && value !== null && 'field' in value && 'code' in value;
