import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { selfSigned } from './certificate.ts';
import { describeSignatures } from './describe-signatures.ts';
import { sealPdf } from './seal-pdf.ts';
import { aPdf } from './testing/a-pdf.ts';

const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const AT = new Date('2026-11-24T12:05:09Z');
const certificate = selfSigned('Radu Oțet', keys, { from: new Date('2026-01-01'), to: new Date('2028-01-01') });
const facts = { document: 'x', originalSha256: '', signers: [] };
const signed = () =>
  sealPdf(aPdf(), { certificate, privateKey: keys.privateKey }, { facts, by: 'x', reason: 'x', at: AT });

it('says whose signature it is, that it is over all of the file, and until when its certificate is valid', async () => {
  expect(describeSignatures(await signed())).toEqual([
    {
      signer: 'Radu Oțet',
      issuer: 'Radu Oțet',
      isIntact: true,
      isWhole: true,
      saysQualified: false,
      stampedAt: null,
      validFrom: new Date('2026-01-01'),
      validTo: new Date('2028-01-01'),
    },
  ]);
});

it('says that a file was changed, or that something was added after the signature', async () => {
  const changed = Buffer.from(await signed());
  changed[40] = (changed[40] ?? 0) ^ 1;
  expect(describeSignatures(changed)).toMatchObject([{ signer: 'Radu Oțet', isIntact: false }]);
  const longer = Buffer.concat([await signed(), Buffer.from('more')]);
  expect(describeSignatures(longer)).toMatchObject([{ isIntact: true, isWhole: false }]);
});

it('finds none where there is none, and says of nonsense that it cannot be read', () => {
  expect(describeSignatures(aPdf())).toEqual([]);
  const nonsense = Buffer.from('%PDF /ByteRange [0 31 41 4]    <00ff00ff>eof.');
  expect(describeSignatures(nonsense).every((one) => !one.isIntact)).toBe(true);
});
