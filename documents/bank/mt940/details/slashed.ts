import { type Details, NOBODY, orNull, realReference, squeezed } from './party.ts';

/** The words between slashes that banks of SEPA write in `:86:`, as SWIFT's rule book for structured information names them. */
const WORDS =
  'TRTP|TYPE|IBAN|BIC|NAME|REMI|EREF|CSID|MARF|ORDP|BENM|CNTP|ADDR|ID|ISDT|PREF|RTRN|ACCW|ULTD|ULTB|PURP|CREF|BREF|IREF|SVCL|OCMT|CHGS|EXCH|PY|IREF|SUM|ULTC|ULTD';
const WORD = new RegExp(String.raw`/(${WORDS})/`, 'g');

export const isSlashed = (text: string): boolean =>
  /(?:^|\s)\/(?:TRTP|TYPE|EREF|CNTP|ORDP|BENM|IBAN|NAME|REMI|PREF)\//.test(text);

/** Reads `/TRTP/…/IBAN/…/NAME/…/REMI/…/EREF/…` and `/CNTP/account/bank/name/city/`; the remittance stays the whole text. */
export function slashedDetails(lines: readonly string[]): Details {
  const text = lines.map((line) => line.replace(/\s+$/, '')).join('');
  const marks = [...text.matchAll(WORD)];
  const values = new Map<string, string>();
  marks.forEach((mark, index) => {
    const end = marks[index + 1]?.index ?? text.length;
    const word = mark[1] ?? '';
    if (!values.has(word)) values.set(word, text.slice(mark.index + mark[0].length, end).replace(/\/+$/, ''));
  });
  const [cntpAccount, , cntpName] = (values.get('CNTP') ?? '').split('/');
  return {
    ...NOBODY,
    remittance: squeezed(lines.join(' ')),
    counterparty:
      orNull(values.get('NAME')) ?? orNull(cntpName) ?? orNull(values.get('ORDP')) ?? orNull(values.get('BENM')),
    iban: orNull((values.get('IBAN') ?? cntpAccount ?? '').replace(/\s/g, '')),
    endToEnd: realReference(values.get('EREF')),
  };
}
