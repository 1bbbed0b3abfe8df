import { formatDecimal } from '#domain/kernel/pure/decimal.ts';

interface Transfer {
  beneficiary: string;
  iban: string;
  /** Minor units. */
  amount: bigint;
  currency: string;
  /** What the bank passes on: the numbers of the invoices. */
  details: string;
}

const [LONGEST_NAME, LONGEST_DETAILS] = [70, 140];

/**
 * What a QR code for a bank transfer says, in the lines of the European Payments Council's standard, in which the code of the
 * Romanian banks is written too. The standard itself knows euro only: in lei not every bank's application takes the amount.
 * @law EPC069-12 version 002, service SCT, UTF-8
 */
export const transferCode = ({ beneficiary, iban, amount, currency, details }: Transfer): string =>
  [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    oneLine(beneficiary).slice(0, LONGEST_NAME),
    iban.replace(/\s/g, ''),
    `${currency}${formatDecimal(amount, 2)}`,
    '',
    '',
    oneLine(details).slice(0, LONGEST_DETAILS),
  ].join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
