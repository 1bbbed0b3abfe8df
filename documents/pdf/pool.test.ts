import { afterAll, expect, it } from 'vitest';
import { createPdfPool, PdfFailed } from './pool.ts';
import { closePdfThreads, pdfJob, renderPdf } from './render.ts';
import { CREATED_AT as createdAt, aReceipt, anInvoice } from './testing/samples.ts';

const pool = createPdfPool({ threads: 2 });
const receipt = pdfJob('receipt', aReceipt(), { createdAt });
const long = pdfJob('invoice', anInvoice(600), { createdAt });
afterAll(() => Promise.all([pool.close(), closePdfThreads()]));

it('gives many waiting documents to two threads and mixes none of them up', async () => {
  const jobs = Array.from({ length: 12 }, (_, index) =>
    pdfJob('receipt', { ...aReceipt(), number: String(index) }, { createdAt }),
  );
  const all = await Promise.all(jobs.map((job) => pool.run(job)));
  expect(pool.workers()).toHaveLength(2);
  expect(new Set(all.map((bytes) => Buffer.from(bytes).toString('base64'))).size).toBe(12);
  expect(Buffer.from(await pool.run(jobs[3] ?? receipt)).equals(Buffer.from(all[3] ?? []))).toBe(true);
}, 60_000);

it('finishes a document whose thread is killed under it, on a new thread', async () => {
  const running = [pool.run(long), pool.run(long)];
  const killed = pool.workers();
  await Promise.all(killed.map((worker) => worker.terminate()));
  const [first, second] = await Promise.all(running);
  expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? [1]))).toBe(true);
  expect(pool.workers().some((worker) => killed.includes(worker))).toBe(false);
}, 60_000);

it('refuses a broken picture alone and prints the next document', async () => {
  const logo = { bytes: Uint8Array.from([1, 2, 3]), mimeType: 'image/png' as const };
  const broken = pdfJob('receipt', { ...aReceipt(), issuer: { ...aReceipt().issuer, logo } }, { createdAt });
  await expect(pool.run(broken)).rejects.toMatchObject({ reason: 'template' });
  expect((await pool.run(receipt)).length).toBeGreaterThan(1_000);
}, 60_000);

it('gives up a document that takes too long and frees its place', async () => {
  const hasty = createPdfPool({ threads: 1, timeoutMs: 1 });
  await expect(hasty.run(long)).rejects.toMatchObject({ reason: 'timeout' });
  expect(hasty.workers()).toHaveLength(0);
  await hasty.close();
  await expect(hasty.run(receipt)).rejects.toBeInstanceOf(PdfFailed);
}, 60_000);

it('prints through the shared threads and refuses data that is not the kind asked for', async () => {
  const bytes = await renderPdf('receipt', aReceipt(), { createdAt });
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(
    renderPdf('receipt', { ...aReceipt(), amount: BigInt(1), series: Object.create(null) }, { createdAt }),
  ).rejects.toThrow();
}, 60_000);
