import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aSandbox, type TestSandbox } from '../sandbox/for-tests.ts';
import { selfSigned } from './certificate.ts';
import { checkSeal } from './check-seal.ts';
import { openSealKey, SealKeyFault } from './key-file.ts';
import { readSignatures } from './read-signatures.ts';
import { sealPdf, type Sealing } from './seal-pdf.ts';
import { timeStampClient, TimeStampAway } from './time-stamp-client.ts';
import { aPdf } from './testing/a-pdf.ts';

const AT = new Date('2026-11-24T12:05:09Z');
const FACTS = {
  document: 'Contract CTR-15 din 24.11.2026',
  originalSha256: 'ab'.repeat(32),
  signers: [{ name: 'Ștefania Țurcanu', party: 'Atelierul Digital S.R.L.', at: AT.toISOString() }],
};
const SEALING: Sealing = { facts: FACTS, by: 'CRM AMC', reason: 'Semnat de ambele părți', at: AT };
const folder = mkdtempSync(join(tmpdir(), 'seal-'));
const key = openSealKey(join(folder, 'key.pem'), 'parola', { name: 'CRM AMC, sigiliu', at: AT });
const ours = [key.certificate];
let sandbox: TestSandbox;
beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true });
});

const sealed = () => sealPdf(aPdf(), key, SEALING);
const stamped = () => sealPdf(aPdf(), key, { ...SEALING, stamp: timeStampClient(sandbox.addresses.timeStampUrl) });

describe('a sealed file', () => {
  it('is authentic, whole, and says who signed and when', async () => {
    const file = await sealed();
    expect(checkSeal(file, ours)).toEqual({ verdict: 'authentic', facts: FACTS, sealedAt: AT, isStamped: false });
    expect(Buffer.from(file).subarray(0, aPdf().length)).toEqual(Buffer.from(aPdf()));
  });

  it('is told from a file with any byte changed, taken away or added', async () => {
    const file = await sealed();
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const other = Uint8Array.from(file);
        other[place] = (other[place] ?? 0) ^ change;
        return checkSeal(other, ours).verdict !== 'authentic';
      }),
      { numRuns: 2_000 },
    );
    expect(checkSeal(file.subarray(0, -1), ours).verdict).toBe('changed');
    expect(checkSeal(Buffer.concat([file, Buffer.from('\n')]), ours).verdict).toBe('changed');
    expect(checkSeal(Buffer.concat([Buffer.from('\n'), file]), ours).verdict).toBe('changed');
  });

  it('is told when every byte of its signature is tried', async () => {
    const file = await sealed();
    const text = Buffer.from(file).toString('latin1');
    const start = text.lastIndexOf('/ByteRange');
    for (let place = start; place < file.length; place += 1) {
      const other = Uint8Array.from(file);
      other[place] = (other[place] ?? 0) ^ 0x20; // the case of a letter too
      expect(checkSeal(other, ours).verdict, `byte ${place}`).not.toBe('authentic');
    }
  });

  it('is unknown where another key sealed it, and unsealed files are unknown', async () => {
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const theirs = selfSigned('CRM AMC, sigiliu', keys, { from: AT, to: new Date('2030-01-01') });
    const forged = await sealPdf(aPdf(), { certificate: theirs, privateKey: keys.privateKey }, SEALING);
    expect(checkSeal(forged, ours).verdict).toBe('changed'); // it bears our mark, and is not ours
    expect(checkSeal(aPdf(), ours).verdict).toBe('unknown');
  });

  it('carries the time of an authority, and waits when there is none', async () => {
    const verdict = checkSeal(await stamped(), ours);
    if (verdict.verdict !== 'authentic') throw new Error(verdict.verdict);
    expect(verdict.isStamped).toBe(true);
    expect(Math.abs(verdict.sealedAt.getTime() - Date.now())).toBeLessThan(60_000);
    await sandbox.fault({ service: 'tsa', operation: 'stamp', kind: 'http-500' });
    await expect(stamped()).rejects.toThrow(TimeStampAway);
    await sandbox.fault({ service: 'tsa', operation: 'stamp', kind: 'nonsense' });
    await expect(stamped()).rejects.toThrow(TimeStampAway);
  });

  it.runIf(existsSync('/usr/bin/pdfsig'))('is valid and whole to another reader', async () => {
    for (const file of [await sealed(), await stamped()]) {
      const path = join(folder, 'sealed.pdf');
      writeFileSync(path, file);
      const said = execFileSync('/usr/bin/pdfsig', [path], { encoding: 'utf8' });
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(said).toContain('ETSI.CAdES.detached');
    }
  });

  it.runIf(existsSync('/usr/bin/openssl'))('is a signature that OpenSSL verifies', async () => {
    const file = Buffer.from(await stamped());
    const [signature] = readSignatures(file);
    if (!signature) throw new Error('no signature');
    const start = file.indexOf(signature.contents, 0, 'latin1');
    const paths = ['signature.der', 'content', 'certificate.pem'].map((name) => join(folder, name));
    writeFileSync(paths[0] ?? '', Buffer.from(signature.contents.slice(1, -1), 'hex'));
    writeFileSync(
      paths[1] ?? '',
      Buffer.concat([file.subarray(0, start), file.subarray(start + signature.contents.length)]),
    );
    writeFileSync(paths[2] ?? '', key.certificate);
    const args = ['cms', '-verify', '-inform', 'DER', '-binary', '-noverify', '-out', '/dev/null'];
    const run = () =>
      execFileSync('/usr/bin/openssl', [...args, '-in', paths[0] ?? '', '-content', paths[1] ?? ''], { stdio: 'pipe' });
    expect(run).not.toThrow();
    writeFileSync(paths[1] ?? '', 'another content');
    expect(run).toThrow();
  });
});

it('reads any file of a stranger without failing', async () => {
  const file = Buffer.from(await sealed());
  const cut = fc.tuple(fc.nat(file.length), fc.uint8Array({ maxLength: 200 }), fc.nat(file.length));
  fc.assert(
    fc.property(cut, ([from, middle, to]) => {
      const hostile = Buffer.concat([file.subarray(0, from), middle, file.subarray(to)]);
      readSignatures(hostile);
      return checkSeal(hostile, ours).verdict !== 'authentic' || hostile.equals(file);
    }),
    { numRuns: 500 },
  );
  const ranges = Buffer.from('/ByteRange [0 1 2 3] '.repeat(50_000));
  expect(checkSeal(ranges, ours).verdict).toBe('unknown');
  expect(readSignatures(Buffer.from('/ByteRange'.repeat(500_000)))).toEqual([]);
});

it('opens the same key again, and none with another password or in another’s place', () => {
  const path = join(folder, 'key.pem');
  expect(openSealKey(path, 'parola', { name: 'x', at: AT }).certificate).toEqual(key.certificate);
  expect(() => openSealKey(path, 'alta', { name: 'x', at: AT })).toThrow(SealKeyFault);
  writeFileSync(join(folder, 'broken.pem'), 'no key');
  expect(() => openSealKey(join(folder, 'broken.pem'), 'parola', { name: 'x', at: AT })).toThrow(SealKeyFault);
});
