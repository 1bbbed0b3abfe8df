import type { ErrorCode } from './error-code.ts';

/** What is read of a schema's issue; the shape that zod gives to an error map and keeps in its list. */
export interface Issue {
  code?: string | undefined;
  input?: unknown;
  message?: string | undefined;
  origin?: string | undefined;
  format?: string | undefined;
  minimum?: number | bigint | undefined;
  maximum?: number | bigint | undefined;
  params?: Record<string, unknown> | undefined;
}

/** Names of the product's own checks, see `kernel/schemas.ts`. */
const CUSTOM: Record<string, ErrorCode> = {
  amount: 'errors.notANumber',
  unitPrice: 'errors.notANumber',
  quantity: 'errors.notANumber',
  tooFine: 'errors.tooFine',
  positive: 'errors.tooSmall',
  notNegative: 'errors.tooSmall',
  civilDate: 'errors.notADate',
  id: 'errors.required',
  cui: 'errors.notACui',
  cnp: 'errors.notACnp',
  iban: 'errors.notAnIban',
  phone: 'errors.notAPhone',
  commonPassword: 'identity.errors.commonPassword',
};

/** The catalogue's code for what a schema found wrong with one field. */
export function issueCode(issue: Issue): ErrorCode {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return 'errors.required';
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return issue.origin === 'string' ? 'errors.tooLong' : 'errors.tooBig';
  if (issue.code === 'invalid_format') return issue.format === 'email' ? 'errors.notAnEmail' : 'errors.invalid';
  if (issue.code !== 'custom') return 'errors.invalid';
  const isMissing = issue.input === undefined || issue.input === '';
  return isMissing ? 'errors.required' : (CUSTOM[issue.message ?? ''] ?? 'errors.invalid');
}

function tooSmall(issue: Issue): ErrorCode {
  if (issue.origin === 'array') return 'errors.tooFew';
  if (issue.origin !== 'string') return 'errors.tooSmall';
  return Number(issue.minimum) <= 1 ? 'errors.required' : 'errors.tooShort';
}

/** What the sentence of an issue names: how much is needed or fits, and how much there is. */
export function issueParams({
  code,
  origin,
  minimum,
  maximum,
  params,
  input,
}: Issue): Record<string, string> | undefined {
  if (code === 'too_big' && origin === 'string' && typeof input === 'string')
    return { maximum: String(maximum), length: String(input.trim().length) };
  if (code === 'too_small' && origin === 'string' && Number(minimum) > 1) return { minimum: String(minimum) };
  return params?.['maximum'] === undefined ? undefined : { maximum: String(params['maximum']) };
}
