import type { CivilDate } from '#domain/kernel/pure/civil-date.ts';
import { formatDecimal, formatRomanian } from '#domain/kernel/pure/decimal.ts';

export interface WrittenEntry {
  readonly bookedDay: CivilDate;
  readonly valueDay: CivilDate;
  readonly amount: bigint;
  readonly sign: '+' | '-';
  readonly reference: string;
  readonly counterparty: string;
  readonly iban: string;
  readonly remittance: string;
}

/** A statement as a bank would write it; `closing` follows from the entries unless one says otherwise. */
export interface WrittenStatement {
  readonly account: string;
  readonly currency: string;
  readonly number: string;
  readonly openingDay: CivilDate;
  readonly closingDay: CivilDate;
  readonly opening: bigint;
  readonly closing?: bigint;
  readonly entries: readonly WrittenEntry[];
}

export const closingOf = ({ opening, closing, entries }: WrittenStatement): bigint =>
  closing ?? entries.reduce((sum, it) => sum + (it.sign === '+' ? it.amount : -it.amount), opening);

const six = (day: CivilDate): string => day.slice(2).replaceAll('-', '');
const comma = (amount: bigint): string => formatDecimal(amount < 0n ? -amount : amount, 2).replace('.', ',');
const mark = (amount: bigint): string => (amount < 0n ? 'D' : 'C');

/** Text cut at 65 signs, wherever that is, as SWIFT asks. */
const cut = (text: string): string[] => text.match(/.{1,65}/g) ?? [];

/** An MT940 file in the manner of BRD: subfields after `+`, cut anywhere. */
export const mt940Of = (statements: readonly WrittenStatement[]): string =>
  statements
    .map((it) =>
      [
        `:20:${it.number}`,
        `:25:${it.account}`,
        `:28C:${it.number}`,
        `:60F:${mark(it.opening)}${six(it.openingDay)}${it.currency}${comma(it.opening)}`,
        ...it.entries.flatMap((entry) => [
          `:61:${six(entry.valueDay)}${six(entry.bookedDay).slice(2)}${entry.sign === '+' ? 'C' : 'D'}${comma(entry.amount)}NTRFNONREF//${entry.reference}`,
          ...cut(`:86:000+20${entry.remittance}+31${entry.iban}+32${entry.counterparty}`),
        ]),
        `:62F:${mark(closingOf(it))}${six(it.closingDay)}${it.currency}${comma(closingOf(it))}`,
        '-',
      ].join('\r\n'),
    )
    .join('\r\n');

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

const camtBalance = (code: string, amount: bigint, currency: string, day: CivilDate): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${formatDecimal(amount < 0n ? -amount : amount, 2)}</Amt>` +
  `<CdtDbtInd>${amount < 0n ? 'DBIT' : 'CRDT'}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;

/** The shapes in which versions differ: the state and the party are text or an element of their own. */
export interface CamtShape {
  readonly version: number;
  readonly prefix: string;
}

function camtEntry(entry: WrittenEntry, currency: string, isNew: boolean): string {
  const role = entry.sign === '+' ? 'Dbtr' : 'Cdtr';
  const name = `<Nm>${escaped(entry.counterparty)}</Nm>`;
  return (
    `<Ntry><Amt Ccy="${currency}">${formatDecimal(entry.amount, 2)}</Amt><CdtDbtInd>${entry.sign === '+' ? 'CRDT' : 'DBIT'}</CdtDbtInd>` +
    `<Sts>${isNew ? '<Cd>BOOK</Cd>' : 'BOOK'}</Sts><BookgDt><Dt>${entry.bookedDay}</Dt></BookgDt><ValDt><Dt>${entry.valueDay}</Dt></ValDt>` +
    `<AcctSvcrRef>${escaped(entry.reference)}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>` +
    `<RltdPties><${role}>${isNew ? `<Pty>${name}</Pty>` : name}</${role}><${role}Acct><Id><IBAN>${entry.iban}</IBAN></Id></${role}Acct></RltdPties>` +
    `<RmtInf><Ustrd>${escaped(entry.remittance)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  );
}

/** A CAMT.053 file of any version, with the namespace under any prefix. */
export function camtOf(statements: readonly WrittenStatement[], { version, prefix }: CamtShape): string {
  const body = statements
    .map(
      (it) =>
        `<Stmt><Id>${it.number}</Id><ElctrncSeqNb>${it.number}</ElctrncSeqNb><Acct><Id><IBAN>${it.account}</IBAN></Id><Ccy>${it.currency}</Ccy></Acct>` +
        camtBalance('OPBD', it.opening, it.currency, it.openingDay) +
        camtBalance('CLBD', closingOf(it), it.currency, it.closingDay) +
        it.entries.map((entry) => `\n${camtEntry(entry, it.currency, version >= 8)}`).join('') +
        '</Stmt>',
    )
    .join('\n');
  const space = `urn:iso:std:iso:20022:tech:xsd:camt.053.001.${String(version).padStart(2, '0')}`;
  const xml = `<Document><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>\n${body}</BkToCstmrStmt></Document>`;
  const named = prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Z])/g, `<$1${prefix}:`);
  const declared = named.replace(/<(\w+:)?Document>/, (tag) =>
    tag.replace('>', ` xmlns${prefix === '' ? '' : `:${prefix}`}="${space}">`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${declared}`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table in the manner of Raiffeisen: lines above it, a column each for debit and credit, Romanian days and decimals. */
export const csvOf = ({ account, currency, opening, entries }: WrittenStatement): string => {
  let balance = opening;
  return [
    `Cont:;${account}`,
    `Valuta:;${currency}`,
    '',
    'Data inregistrare;Data tranzactiei;Suma debit;Suma credit;Nume/Denumire ordonator/beneficiar;Cont ordonator/beneficiar;Descrierea tranzactiei;Referinta tranzactiei;Sold',
    ...entries.map((it) => {
      balance += it.sign === '+' ? it.amount : -it.amount;
      const amount = formatRomanian(it.amount, 2);
      const [debit, credit] = it.sign === '+' ? ['', amount] : [amount, ''];
      const days = [it.bookedDay, it.valueDay].map((day) => day.split('-').reverse().join('/'));
      const texts = [it.counterparty, it.iban, it.remittance, it.reference].map(quoted);
      return [...days, debit, credit, ...texts, formatRomanian(balance, 2)].join(';');
    }),
    '',
  ].join('\r\n');
};
