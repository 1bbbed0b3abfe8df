/** What a log keeps of an error: what kind it is, its code, where it arose. Never the values that it failed with. */
export interface DescribedError {
  type: string;
  code?: string;
  message?: string;
  stack?: string[];
  cause?: DescribedError;
}

const LONGEST = 500;
/** Kinds whose message repeats what people typed: a query with its parameters, a row that broke a rule, an input. */
const TALKATIVE = new Set(['DrizzleQueryError', 'PostgresError', 'ZodError', 'SyntaxError']);

/**
 * An error for the log. Messages of databases and parsers carry rows and inputs, so only their codes are kept; an address
 * of mail, an IBAN or a long number in any other message is blotted out.
 */
export function describedError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const type = error.constructor.name === 'Error' ? error.name : error.constructor.name;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const isTalkative = TALKATIVE.has(type) || TALKATIVE.has(error.name);
  return {
    type,
    ...(code === undefined ? {} : { code }),
    ...(isTalkative ? {} : { message: withoutPeople(error.message).slice(0, LONGEST) }),
    stack: placesOf(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: describedError(error.cause) }),
  };
}

/** Where it arose: the lines that name a place, not the one that repeats the message. */
const placesOf = (stack: string): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());

const PERSONAL = [
  [/[^\s<>"']+@[^\s<>"']+\.[^\s<>"']+/g, '‹e-mail›'],
  [/\b[A-Z]{2}\d{2}[A-Z0-9]{10,30}\b/g, '‹iban›'],
  [/\/p\/[\w-]{20,}/g, '/p/‹link›'],
  [/\b(amc_|sk_|whsec_|re_)[\w-]{8,}/g, '‹secret›'],
  [/\+?\d[\d .-]{8,}\d/g, '‹number›'],
] as const;

/** A text in which addresses, accounts, links, secrets and long numbers are blotted out. */
export const withoutPeople = (text: string): string =>
  PERSONAL.reduce((kept, [pattern, mark]) => kept.replace(pattern, mark), text);
