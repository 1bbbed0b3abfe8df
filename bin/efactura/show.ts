import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { closePdfThreads, renderPdf } from '#documents/pdf/render.ts';
import { readUbl } from '#documents/ubl/reader.ts';
import type { UblDocument, UblParty } from '#documents/ubl/schema.ts';
import { LIMITS, UnreadableUbl } from '#documents/ubl/tree.ts';
import { unreadable } from '#documents/ubl/rules/unreadable.ts';
import { TYPE_CODES } from '#documents/ubl/write/header.ts';
import { startOfDay } from '#domain/kernel/pure/civil-date.ts';
import { formatRomanian, SCALE } from '#domain/kernel/pure/decimal.ts';
import { Fault } from '../lib/fault.ts';
import { paperOf } from './paper.ts';

const money = (minor: bigint): string => formatRomanian(minor, SCALE.amount);

const partyLine = ({ name, vatId, companyId, address }: UblParty): string =>
  [name, vatId ?? companyId, address.street, address.city, address.county, address.country].filter(Boolean).join(', ');

const lineOf = ({ id, name, quantity, unitCode, unitPrice, vat, net }: UblDocument['lines'][number]): string => {
  const price = formatRomanian(unitPrice, SCALE.unitPrice, { trim: true });
  const rate =
    vat.category === 'S' ? `${formatRomanian(BigInt(vat.rate), SCALE.percent, { trim: true })} %` : vat.category;
  return `  ${id}. ${name}: ${formatRomanian(quantity, SCALE.quantity, { trim: true })} ${unitCode} × ${price} = ${money(net)} (${rate})`;
};

/** An invoice for the eyes of a person in a terminal. */
export function asText(it: UblDocument): string {
  const { totals, currency } = it;
  return [
    `${it.number}  ${it.issueDate}  (${it.typeCode ?? TYPE_CODES[it.kind]})${it.dueDate === undefined ? '' : `  scadența ${it.dueDate}`}`,
    `Vânzător:    ${partyLine(it.seller)}`,
    `Cumpărător:  ${partyLine(it.buyer)}`,
    ...it.precedingInvoices.map(
      ({ number, date }) => `Se referă la: ${number}${date === undefined ? '' : ` din ${date}`}`,
    ),
    ...it.notes.map((note) => `Mențiune:    ${note}`),
    ...it.lines.map(lineOf),
    ...it.allowances.map(
      (one) => `  ${one.charge ? '+' : '−'} ${one.reason ?? one.reasonCode ?? ''} ${money(one.amount)}`,
    ),
    `Fără TVA ${money(totals.net)} · TVA ${money(it.vatTotal)} · cu TVA ${money(totals.gross)} · de plată ${money(totals.payable)} ${currency}`,
    ...(it.vatTotalInRon === undefined ? [] : [`TVA în lei ${money(it.vatTotalInRon)}`]),
  ].join('\n');
}

function read(file: string) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Fault(`There is no file ${file}.`, 'Give the XML of an invoice.');
  if (stat.size > LIMITS.bytes)
    throw new Fault(`${file} is too large for an invoice.`, 'An invoice has 10 MB at most.');
  try {
    return readUbl(readFileSync(file));
  } catch (error) {
    if (!(error instanceof UnreadableUbl)) throw error;
    throw new Fault(`${file}: ${unreadable(error).en.what} (${error.message})`, 'npm run efactura -- validate FILE');
  }
}

/** `show FILE [--pdf OUT]`: prints an invoice, or renders it as PDF. What has no place in our terms is listed. @returns 0 */
export async function show(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: { pdf: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Fault('No file is given.', 'npm run efactura -- show FILE [--pdf OUT]');
  const { document, unread } = read(file);
  if (values.pdf === undefined) {
    console.log(asText(document));
    for (const { path, value } of unread) console.log(`în plus: ${path} = ${value.slice(0, 100)}`);
    return 0;
  }
  try {
    writeFileSync(
      values.pdf,
      await renderPdf('invoice', paperOf(document), { createdAt: startOfDay(document.issueDate) }),
    );
    console.log(values.pdf);
  } finally {
    await closePdfThreads();
  }
  return 0;
}
