import { beforeAll, expect, it } from 'vitest';
import { keepSealCertificate } from '#domain/signing/certificates.ts';
import { sealPdf } from '#integrations/seal/seal-pdf.ts';
import { aPdf } from '#integrations/seal/testing/a-pdf.ts';
import { testSealKey } from '#tests/builders/seal.ts';
import { verifyFile } from './verify-file.server.ts';

const AT = new Date('2026-11-24T12:05:09Z');
const SIGNER = { name: 'Radu Oțet', party: 'Crinul Alb Residence S.R.L.' };
const FACTS = { document: 'Contract CTR-1', originalSha256: 'ab'.repeat(32), signers: [{ ...SIGNER, at: AT.toISOString() }] }; // prettier-ignore

const sealed = () => sealPdf(aPdf(), testSealKey(), { facts: FACTS, by: 'CRM AMC', reason: 'semnat', at: AT });

function upload(bytes: Uint8Array, address = '192.0.2.1'): Promise<Awaited<ReturnType<typeof verifyFile>>> {
  const body = new FormData();
  body.append('file', new File([Uint8Array.from(bytes)], 'x.pdf'));
  const headers = { 'x-client-address': address };
  return verifyFile(new Request('http://localhost/verify', { method: 'POST', body, headers }));
}

beforeAll(() => keepSealCertificate(testSealKey().certificate, AT));

it('says of a sealed file who signed it and when, and nothing that the file does not say', async () => {
  expect(await upload(await sealed())).toEqual({
    verdict: 'authentic',
    document: 'Contract CTR-1',
    signers: [{ ...SIGNER, at: AT }],
    sealedAt: AT,
    isStamped: false,
    originalSha256: 'ab'.repeat(32),
  });
});

it('says of a changed file that it was changed, and no more', async () => {
  const file = Buffer.from(await sealed());
  file[100] = (file[100] ?? 0) ^ 1;
  expect(await upload(file)).toEqual({ verdict: 'changed' });
  expect(await upload(Buffer.concat([await sealed(), Buffer.from('%')]))).toEqual({ verdict: 'changed' });
});

it('knows nothing of other files, whatever they are', async () => {
  const strange = [
    aPdf(),
    Buffer.from('%PDF-1.7 /ByteRange [0 1 2 3]'),
    Buffer.alloc(1_000_000, '/ByteRange ['),
    Buffer.from('MZ'),
  ];
  for (const file of strange) expect(await upload(file)).toEqual({ verdict: 'unknown' });
  expect(await upload(Buffer.alloc(0))).toEqual({ verdict: 'noFile' });
  const noForm = new Request('http://localhost/verify', { method: 'POST', body: 'x' });
  expect(await verifyFile(noForm)).toEqual({ verdict: 'noFile' });
});

it('lets one address ask only so often', async () => {
  const verdicts = new Set<string>();
  for (let turn = 0; turn < 25; turn += 1) verdicts.add((await upload(aPdf(), '192.0.2.99')).verdict);
  expect([...verdicts]).toEqual(['unknown', 'tooMany']);
});
