import { checkUbl } from '#documents/ubl/rules/check.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { aLine, anInvoiceDocument } from '#tests/builders/ubl.ts';
import { type Figure, median, round, timed } from './lib/figure.ts';

const lines = (count: number) => Array.from({ length: count }, (_, index) => aLine({ id: String(index + 1) }));

/** Writing the XML of an invoice and checking it by all fatal rules, 12 and 600 lines. */
export async function xml(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [12, 600]) {
    const document = anInvoiceDocument({ lines: lines(count) });
    const text = writeUbl(document);
    const runs = count > 100 ? 30 : 300;
    figures.push({
      subject: 'xml',
      metric: `write ${count} lines`,
      value: round(median(await timed(runs, () => writeUbl(document)))),
      unit: 'ms',
    });
    figures.push({
      subject: 'xml',
      metric: `check ${count} lines`,
      value: round(median(await timed(runs, () => checkUbl(text)))),
      unit: 'ms',
    });
  }
  return figures;
}
