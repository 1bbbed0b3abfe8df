import { RO_IBAN } from '../mt940/details/party.ts';
import type { Table } from './find-table.ts';
import { heading } from './headings.ts';
import type { Manner } from './row-values.ts';
import type { Row } from './rows.ts';
import { amountIn } from './written-amount.ts';

const OPENING = /^(?:sold(?:ul)? (?:initial|precedent|anterior|la inceput)|opening balance|solde initial|anfangssaldo)/;
const CLOSING = /^(?:sold(?:ul)? (?:final|curent|la sfarsit)|closing balance|solde final|endsaldo)/;
const TOTAL =
  /^(?:total|rulaj|sold|suma totala|nr|numar|pagina|sfarsit|gasit|opening|closing|balance|solde|saldo|generat|data generarii)/;

/** Whether a row that is no entry is one of the lines that sum up. */
export const isSummary = (row: Row): boolean => row.cells.some((cell) => TOTAL.test(heading(cell)));

export interface Stated {
  opening?: bigint;
  closing?: bigint;
}

/** A balance that a line above or below the table states: the last amount beside the words. */
export function statedBalance(row: Row, manner: Manner): Stated {
  const at = row.cells.findIndex((cell) => OPENING.test(heading(cell)) || CLOSING.test(heading(cell)));
  if (at < 0) return {};
  const words = row.cells[at] ?? '';
  const beside = [...row.cells.slice(at + 1), /[\d.,]+\s*(?:[A-Z]{3})?$/.exec(words)?.[0] ?? ''];
  const amount = beside.map((cell) => amountIn(cell, manner.decimal)).find((it) => it !== undefined);
  if (amount === undefined) return {};
  return OPENING.test(heading(words)) ? { opening: amount } : { closing: amount };
}

/** Account and currency that the lines above the table name. */
export function namedAbove({ above }: Table): { account: string | null; currency: string | null } {
  let account: string | null = null;
  let currency: string | null = null;
  for (const row of above) {
    const text = row.cells.join(' ');
    account ??= [...text.replace(/(?<=[A-Z0-9])\s(?=[A-Z0-9]{4})/g, '').matchAll(RO_IBAN)][0]?.[0] ?? null;
    currency ??=
      /(?:valuta|moneda|currency|devise)[^A-Z]{0,20}([A-Z]{3})\b/.exec(
        text.replace(/\b(?:Valuta|VALUTA|Moneda|MONEDA|Currency)/g, (it) => it.toLowerCase()),
      )?.[1] ?? null;
  }
  return { account, currency };
}
