import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ReadFile, readStatement, type ReadStatement } from '#documents/bank/read-statement.ts';
import { UnreadableStatement, type UnreadableReason } from '#documents/bank/unreadable.ts';
import { formatRomanian } from '#domain/kernel/pure/decimal.ts';
import { codeOf, Fault } from '../lib/fault.ts';
import { asJson } from './as-json.ts';

const WHY: Readonly<Record<UnreadableReason, readonly [what: string, remedy: string]>> = {
  empty: ['The file is empty.', 'Download the statement again.'],
  tooLarge: ['A line of the file is longer than any statement has.', 'Is it a bank statement?'],
  unknownFormat: ['The file is no bank statement that is known.', 'Give MT940, CAMT.053 or CSV.'],
  unknownTable: ['No row names a day and an amount.', 'Say on the import page what its columns are.'],
  garbledEntry: [
    'An entry cannot be read, so nothing of the file is.',
    'Download the statement again, or mend that line.',
  ],
  noStatement: ['The file holds no statement.', 'Give MT940, CAMT.053 or CSV.'],
  notXml: ['The file is no well-formed XML.', 'Download the statement again.'],
  doctype: ['The XML declares a document type, which no bank does.', 'Give the file as the bank wrote it.'],
  tooDeep: ['The XML is nested deeper than any statement is.', 'Give the file as the bank wrote it.'],
  tooMany: ['One entry holds more than any statement has.', 'Give the file as the bank wrote it.'],
  cut: ['The file ends in the middle.', 'Download the statement again.'],
};

function readFile(path: string): ReadFile {
  try {
    return readStatement(readFileSync(path));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Fault(`There is no file ${path}.`, 'Give the path of a statement.');
    if (codeOf(error) === 'EISDIR') throw new Fault(`${path} is a folder.`, 'Give the path of a statement.');
    if (!(error instanceof UnreadableStatement)) throw error;
    const [what, remedy] = WHY[error.reason];
    const said = error.said === '' ? '' : `: ${error.said}`;
    throw new Fault(`${path}, line ${String(error.line)}: ${what}`, `${remedy}${said}`, { cause: error });
  }
}

const amount = (value: bigint | undefined): string => (value === undefined ? '—' : formatRomanian(value, 2));

function asText(it: ReadStatement): string {
  const ties = it.ties === null ? 'not checked' : it.ties ? 'ties' : `DIFFERENCE ${amount(it.difference ?? 0n)}`;
  const balances = `${amount(it.opening?.amount)} → ${amount(it.closing?.amount)} ${it.currency ?? ''}`;
  const head = `${it.account ?? 'no account'} · ${String(it.entryCount)} entries · ${balances} · ${ties}`;
  const entries = it.entries.map(
    (one) => `    ${one.bookedDay} ${one.sign}${amount(one.amount)}  ${one.counterparty ?? ''}  ${one.remittance}`,
  );
  const notes = it.notes.map((note) => `    line ${String(note.line)}: ${note.code} ${note.said}`);
  return [head, ...entries, ...notes].join('\n');
}

/** `read FILE [--json]`: prints what a statement says. Nothing is printed of a file that cannot be read. @throws Fault */
export function read(words: string[]): number {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [path, more] = positionals;
  if (path === undefined || more !== undefined) throw new Fault('Give one file.', 'npm run bank -- read FILE --json');
  const file = readFile(path);
  process.stdout.write(
    values.json ? `${JSON.stringify(asJson(file))}\n` : `${file.statements.map(asText).join('\n')}\n`,
  );
  return 0;
}
