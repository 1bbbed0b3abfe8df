import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { selfSigned } from '../../seal/certificate.ts';
import type { Sandbox } from '../core/sandbox.ts';

/** The sandbox's own «ministry»: one key signs tokens and seals, one certificate goes into the seals. */
export type MinistryKey = { privateKey: KeyObject; publicKey: KeyObject; certificate: Buffer };

/** Made at the first need and kept: seals given out yesterday still verify with today's certificate. */
export const openMinistryKey = (sandbox: Pick<Sandbox, 'blobs'>): (() => MinistryKey) => {
  const stored = sandbox.blobs('anaf-key');
  let key: MinistryKey | undefined;
  return () => {
    const pem = stored.get('key.pem');
    const der = stored.get('certificate.der');
    if (pem === undefined || der === undefined) {
      key = generate();
      stored.put('key.pem', Buffer.from(key.privateKey.export({ type: 'pkcs8', format: 'pem' })));
      stored.put('certificate.der', key.certificate);
    } else if (key === undefined || !key.certificate.equals(der)) {
      const privateKey = createPrivateKey(pem);
      key = { privateKey, publicKey: createPublicKey(privateKey), certificate: der };
    }
    return key ?? generate();
  };
};

const generate = (): MinistryKey => {
  const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const validity = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2036-01-01T00:00:00Z') };
  return { ...keys, certificate: selfSigned('Ministerul Finantelor Publice (simulator)', keys, validity) };
};
