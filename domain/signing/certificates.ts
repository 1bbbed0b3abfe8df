import { sha256 } from '#domain/kernel/json.ts';
import * as certificates from './repo-certificates.ts';

/** Enters a certificate that seals, so that whatever it sealed is known as ours for ever. Twice is once. @param certificate DER */
export async function keepSealCertificate(certificate: Buffer, at: Date): Promise<void> {
  await certificates.insertCertificate({
    sha256: sha256(certificate),
    certificate: certificate.toString('base64'),
    createdAt: at,
  });
}

/** Every certificate that has ever sealed, in DER. */
export const sealCertificates = async (): Promise<Buffer[]> =>
  (await certificates.allCertificates()).map(({ certificate }) => Buffer.from(certificate, 'base64'));
