import { aContract, anEvidence } from '#documents/pdf/testing/signed-samples.ts';
import { CREATED_AT } from '#documents/pdf/testing/samples.ts';
import { closePdfThreads, renderPdf } from '#documents/pdf/render.ts';
import { checkSeal } from '#integrations/seal/check-seal.ts';
import { makeSealKey, readSealKey } from '#integrations/seal/key-file.ts';
import { sealPdf } from '#integrations/seal/seal-pdf.ts';
import { type Figure, median, percentile, round, timed } from './lib/figure.ts';

const RUNS = 60;

/** A signed contract closed, warm: printed with its evidence and the file that was signed inside, and sealed. */
export async function seal(): Promise<Figure[]> {
  const { issuer: _issuer, locale: _locale, ...evidence } = anEvidence();
  const contract = { ...aContract(), evidence };
  const original = await renderPdf('contract', aContract(), { createdAt: CREATED_AT });
  const attachment = {
    name: 'contract-15.pdf',
    bytes: original,
    mimeType: 'application/pdf',
    description: 'original',
    relationship: 'source' as const,
  };
  const key = readSealKey(
    makeSealKey('password of the bench', { name: 'bench', at: CREATED_AT }),
    'password of the bench',
  );
  const facts = { document: 'Contract 15', originalSha256: '', signers: [] };
  const close = async () => {
    const printed = await renderPdf('contract', contract, { createdAt: CREATED_AT, attachment });
    return sealPdf(printed, key, { facts, by: 'bench', reason: 'bench', at: CREATED_AT });
  };
  const sealed = await close();
  const times = await timed(RUNS, close);
  const checks = await timed(RUNS, () => Promise.resolve(checkSeal(sealed, [key.certificate])));
  await closePdfThreads();
  return [
    { subject: 'seal', metric: 'print and seal, median', value: round(median(times)), unit: 'ms' },
    { subject: 'seal', metric: 'print and seal, p95', value: round(percentile(times, 0.95)), unit: 'ms' },
    { subject: 'seal', metric: 'verify, median', value: round(median(checks)), unit: 'ms' },
  ];
}
