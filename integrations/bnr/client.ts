import { call } from './http.ts';
import { type BnrRate, readRates } from './rates.ts';

export type BnrOptions = { baseUrl: string; timeoutMs?: number };

/** Asking changes nothing, so there is no uncertain answer. */
export type RatesAnswer =
  | { kind: 'ok'; rates: BnrRate[] }
  | { kind: 'unavailable'; reason: 'notReached' | 'noAnswer' | 'serverError' | 'notAnAnswer'; detail: string };

export type Bnr = {
  /** The rates of the last banking day. */
  latest(): Promise<RatesAnswer>;
  /** The rates of the last ten banking days. */
  lastTenDays(): Promise<RatesAnswer>;
  /** All rates published in a year, 2005 or later. */
  year(year: number): Promise<RatesAnswer>;
};

/** The reference rates of the National Bank of Romania, published on banking days after 13:00. */
export const bnrClient = ({ baseUrl, timeoutMs = 15_000 }: BnrOptions): Bnr => {
  const ask = async (path: string): Promise<RatesAnswer> => {
    const made = await call(`${baseUrl}/${path}`, timeoutMs);
    if (made.kind !== 'answered') return { kind: 'unavailable', reason: made.kind, detail: made.detail };
    const detail = `HTTP ${made.status} ${made.text.slice(0, 200)}`;
    if (made.status !== 200) return { kind: 'unavailable', reason: 'serverError', detail };
    const rates = readRates(made.text);
    return rates === undefined ? { kind: 'unavailable', reason: 'notAnAnswer', detail } : { kind: 'ok', rates };
  };
  return {
    latest: () => ask('nbrfxrates.xml'),
    lastTenDays: () => ask('nbrfxrates10days.xml'),
    year: (year) => ask(`files/xml/years/nbrfxrates${year}.xml`),
  };
};
