import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, civilDate } from '#domain/kernel/pure/civil-date.ts';
import {
  camtOf,
  closingOf,
  csvOf,
  mt940Of,
  type WrittenEntry,
  type WrittenStatement,
} from '#tests/builders/bank-file.ts';
import { readStatement, type ReadStatement } from './read-statement.ts';
import { UnreadableStatement } from './unreadable.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readStatement(bytes(text));

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(civilDate('2020-01-01'), days));
const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const iban = fc.stringMatching(/^RO[0-9]{2}BTRL[A-Z0-9]{16}$/);

const anEntry: fc.Arbitrary<WrittenEntry> = fc
  .record({
    bookedDay: day,
    later: fc.integer({ min: -150, max: 150 }),
    amount: fc.bigInt({ min: 0n, max: 10n ** 13n }),
    sign: fc.constantFrom('+' as const, '-' as const),
    reference: fc.stringMatching(/^[A-Z0-9]{4,16}$/),
    counterparty: words,
    iban,
    remittance: words,
  })
  .map(({ later, ...entry }) => ({ ...entry, valueDay: addDays(entry.bookedDay, later) }));

const aStatement: fc.Arbitrary<WrittenStatement> = fc.record({
  account: fc.stringMatching(/^RO[0-9]{2}BRDE[A-Z0-9]{16}$/),
  currency: fc.constantFrom('RON', 'EUR'),
  number: fc.stringMatching(/^[1-9][0-9]{0,5}$/),
  openingDay: day,
  closingDay: day,
  opening: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  entries: fc.array(anEntry, { maxLength: 12 }),
});

/** What every format says; lines are cut inside words, so texts are the same when their letters are. */
const said = ({ account, opening, closing, ties, entries, currency }: ReadStatement) => ({
  account,
  currency,
  opening: opening?.amount,
  closing: closing?.amount,
  ties,
  entries: entries.map((it) => ({
    bookedDay: it.bookedDay,
    valueDay: it.valueDay,
    amount: it.amount,
    sign: it.sign,
    reference: it.bankReference ?? it.reference,
    counterparty: it.counterparty,
    iban: it.iban,
    remittance: it.remittance,
  })),
});

const written = (statement: WrittenStatement) => ({
  account: statement.account,
  currency: statement.currency,
  opening: statement.opening,
  closing: closingOf(statement),
  ties: true,
  entries: statement.entries,
});

const RUNS = { numRuns: 200 };

it('reads back every MT940 that is written, and it ties to the ban', () => {
  fc.assert(
    fc.property(fc.array(aStatement, { minLength: 1, maxLength: 3 }), (statements) => {
      expect(read(mt940Of(statements)).statements.map(said)).toEqual(statements.map(written));
    }),
    RUNS,
  );
});

it('reads back every CAMT.053 from version 2 to 13, whatever prefix its namespace has', () => {
  const shape = fc.record({ version: fc.integer({ min: 2, max: 13 }), prefix: fc.constantFrom('', 'ns0', 'camt') });
  fc.assert(
    fc.property(fc.array(aStatement, { minLength: 1, maxLength: 3 }), shape, (statements, it) => {
      expect(read(camtOf(statements, it)).statements.map(said)).toEqual(statements.map(written));
    }),
    RUNS,
  );
});

it('reads back every table that is written, its balances taken from the column beside the entries', () => {
  fc.assert(
    fc.property(aStatement, (statement) => {
      fc.pre(statement.entries.length > 0);
      const oldestFirst = {
        ...statement,
        entries: [...statement.entries].sort((a, b) => (a.bookedDay < b.bookedDay ? -1 : 1)),
      };
      expect(read(csvOf(oldestFirst)).statements.map(said)).toEqual([written(oldestFirst)]);
    }),
    RUNS,
  );
});

it('says the difference of a statement that does not tie', () => {
  fc.assert(
    fc.property(aStatement, fc.bigInt({ min: 1n, max: 10n ** 9n }), (statement, off) => {
      const closing = closingOf(statement) - off;
      for (const text of [
        mt940Of([{ ...statement, closing }]),
        camtOf([{ ...statement, closing }], { version: 8, prefix: '' }),
      ]) {
        expect(read(text).statements[0]).toMatchObject({ ties: false, difference: off });
      }
    }),
    RUNS,
  );
});

it('gives the same for any way in which the bytes are sliced', () => {
  fc.assert(
    fc.property(aStatement, fc.constantFrom('mt940', 'camt', 'csv'), (statement, kind) => {
      const text =
        kind === 'mt940'
          ? mt940Of([statement])
          : kind === 'camt'
            ? camtOf([statement], { version: 2, prefix: '' })
            : csvOf(statement);
      const whole = bytes(`${text}\r\n`);
      expect(readStatement(whole)).toEqual(readStatement(whole, undefined, 7));
    }),
    { numRuns: 60 },
  );
});

it('never throws anything but a refusal with a line, whatever is changed in a file', () => {
  fc.assert(
    fc.property(aStatement, fc.nat(), fc.string({ maxLength: 3 }), fc.nat(2), (statement, at, put, kind) => {
      const text =
        [mt940Of([statement]), camtOf([statement], { version: 8, prefix: 'n' }), csvOf(statement)][kind] ?? '';
      const place = at % text.length;
      try {
        read(text.slice(0, place) + put + text.slice(place + 1));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableStatement);
        if (error instanceof UnreadableStatement) expect(error.line).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

const refusal = (content: string | Uint8Array) => {
  try {
    readStatement(typeof content === 'string' ? bytes(content) : content);
  } catch (error) {
    if (error instanceof UnreadableStatement) return { reason: error.reason, line: error.line };
    throw error;
  }
  return undefined;
};

it.each([
  ['nothing', '', { reason: 'empty', line: 1 }],
  ['blank lines', ' \n\n', { reason: 'empty', line: 1 }],
  ['a PDF', '%PDF-1.7 …', { reason: 'unknownFormat', line: 1 }],
  ['a letter', 'Bună ziua,\nvă trimitem extrasul.', { reason: 'unknownTable', line: 1 }],
  ['an invoice', '<Invoice><ID>1</ID></Invoice>', { reason: 'noStatement', line: 1 }],
])('refuses %s', (_name, content, expected) => {
  expect(refusal(content)).toEqual(expected);
});
