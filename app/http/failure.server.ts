import { data } from '@remix-run/node';
import { DomainError, Invalid } from '#domain/kernel/errors.ts';
import { type ErrorCode, errorText, type Messages } from '#domain/messages/index.ts';

/** What an error page shows of a refusal: never more than the sentence and the code. */
export interface RefusalPage {
  kind: string;
  code: ErrorCode;
  message: string;
  feature?: string;
}

/** A refusal as the answer of a loader: the error boundary shows it. Anything else is a fault of ours and passes on. */
export function asResponse(error: unknown, messages: Messages): unknown {
  if (!(error instanceof DomainError)) return error;
  const feature = featureOf(error.details.data);
  const body: RefusalPage = {
    kind: error.kind,
    code: error.code,
    message: errorText(messages, error.code, error.details.params),
    ...(feature === undefined ? {} : { feature }),
  };
  return data(body, { status: error.status });
}

const featureOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'feature' in value && typeof value.feature === 'string'
    ? value.feature
    : undefined;

export interface FieldErrors {
  formErrors: string[];
  fieldErrors: Record<string, string[]>;
}

interface FieldIssue {
  field: string;
  code: ErrorCode;
  params?: Record<string, string>;
}

/** A refusal's sentences, beside their fields where it names some, else above the form. */
export function fieldErrorsOf(error: DomainError, messages: Messages): FieldErrors {
  const issues = error instanceof Invalid ? issuesOf(error.details.data) : [];
  if (issues.length > 0) {
    const fieldErrors: Record<string, string[]> = {};
    for (const { field, code, params } of issues) (fieldErrors[field] ??= []).push(errorText(messages, code, params));
    return { formErrors: [errorText(messages, error.code)], fieldErrors };
  }
  const sentence = errorText(messages, error.code, error.details.params);
  const fields = error.details.fields ?? [];
  if (fields.length === 0) return { formErrors: [sentence], fieldErrors: {} };
  return { formErrors: [], fieldErrors: Object.fromEntries(fields.map((field) => [field, [sentence]])) };
}

function issuesOf(value: unknown): FieldIssue[] {
  if (typeof value !== 'object' || value === null || !('issues' in value) || !Array.isArray(value.issues)) return [];
  return value.issues.filter(isFieldIssue);
}

const isFieldIssue = (value: unknown): value is FieldIssue =>
  typeof value === 'object' && value !== null && 'field' in value && 'code' in value;
