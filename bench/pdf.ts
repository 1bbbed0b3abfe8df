import { closePdfThreads, renderPdf } from '#documents/pdf/render.ts';
import { anInvoice, CREATED_AT } from '#documents/pdf/testing/samples.ts';
import { type Figure, median, percentile, round, timed } from './lib/figure.ts';

/** Printing an invoice as PDF/A through the pool, warm. */
export async function pdf(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [count, runs] of [
    [12, 60],
    [600, 5],
  ] as const) {
    const invoice = anInvoice(count);
    const times = await timed(runs, () => renderPdf('invoice', invoice, { createdAt: CREATED_AT }));
    figures.push({ subject: 'pdf', metric: `${count} lines, median`, value: round(median(times)), unit: 'ms' });
    figures.push({ subject: 'pdf', metric: `${count} lines, p95`, value: round(percentile(times, 0.95)), unit: 'ms' });
  }
  await closePdfThreads();
  return figures;
}
