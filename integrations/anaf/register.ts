import { z } from 'zod';
import { bodyText, excerpt } from './answer.ts';
import { call } from './http.ts';
import type { Unavailable } from './outcome.ts';
import { type RegisterEntry, RegisterRecord, toEntry } from './register-entry.ts';

export type RegisterOptions = {
  /** The whole address of the register's `tva` method. */
  registerUrl: string;
  timeoutMs?: number;
  /** ANAF asks for at most one question a second. */
  minIntervalMs?: number;
};

export type RegisterAnswer = { kind: 'found'; company: RegisterEntry } | { kind: 'notFound' } | Unavailable;

export type Register = {
  /** Public facts of a company on a civil day `YYYY-MM-DD`; `cui` in digits, with or without `RO`. */
  lookUp(cui: string, date: string): Promise<RegisterAnswer>;
  /** The same of at most a hundred at once, by CUI as it was asked; who is not among the answers is not in the register. */
  lookUpAll(cuis: readonly string[], date: string): Promise<RegisterAnswers>;
};

export type RegisterAnswers = { kind: 'ok'; companies: ReadonlyMap<string, RegisterEntry> } | Unavailable;

const Answer = z.object({ found: z.array(RegisterRecord).default([]), notFound: z.array(z.unknown()).default([]) });

/** ANAF's public register of companies, asked one after the other with the pause that ANAF wants between questions. */
export const registerClient = (options: RegisterOptions): Register => {
  const { registerUrl, timeoutMs = 10_000, minIntervalMs = 1_000 } = options;
  const turn = turns(minIntervalMs);
  return {
    async lookUp(cui, date) {
      const digits = cui.replace(/\D/g, '');
      if (digits === '' || digits.length > 10) return { kind: 'notFound' };
      await turn();
      const answer = await ask(registerUrl, timeoutMs, [Number(digits)], date);
      if (answer.kind !== 'ok') return answer;
      const company = answer.found.get(Number(digits));
      return company === undefined ? { kind: 'notFound' } : { kind: 'found', company };
    },
    async lookUpAll(cuis, date) {
      const numbers = new Map(cuis.map((cui) => [cui, Number(cui.replace(/\D/g, ''))]));
      await turn();
      const answer = await ask(registerUrl, timeoutMs, [...new Set(numbers.values())], date);
      if (answer.kind !== 'ok') return answer;
      const companies = [...numbers].flatMap(([cui, number]): [string, RegisterEntry][] => {
        const company = answer.found.get(number);
        return company === undefined ? [] : [[cui, company]];
      });
      return { kind: 'ok', companies: new Map(companies) };
    },
  };
};

/** Lets callers through one by one, at least so many milliseconds apart. */
const turns = (intervalMs: number): (() => Promise<void>) => {
  let free = 0;
  return async () => {
    const start = Math.max(Date.now(), free);
    free = start + intervalMs;
    const wait = start - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  };
};

type Asked = { kind: 'ok'; found: ReadonlyMap<number, RegisterEntry> } | Unavailable;

const ask = async (url: string, timeoutMs: number, cuis: readonly number[], date: string): Promise<Asked> => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const body = JSON.stringify(cuis.map((cui) => ({ cui, data: date })));
  const made = await call(url, { method: 'POST', headers, body }, timeoutMs);
  if (made.kind === 'notSent') return { kind: 'unavailable', reason: 'notReached', detail: made.detail };
  if (made.kind === 'lost') return { kind: 'unavailable', reason: 'noAnswer', detail: made.detail };
  const detail = excerpt(made.status, made.bytes);
  if (made.status === 429) return { kind: 'unavailable', reason: 'rateLimit', detail };
  if (made.status >= 500) return { kind: 'unavailable', reason: 'serverError', detail };
  const answer = Answer.safeParse(parse(bodyText(made.bytes))); // «not found» may come as a 404 with the same body
  if (!answer.success) return { kind: 'unavailable', reason: 'notAnAnswer', detail };
  const found = new Map(answer.data.found.map((record) => [record.date_generale.cui, toEntry(record)]));
  const isAnswered = answer.data.notFound.length > 0 || cuis.every((cui) => found.has(cui));
  return isAnswered ? { kind: 'ok', found } : { kind: 'unavailable', reason: 'notAnAnswer', detail };
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
