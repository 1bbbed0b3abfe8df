import type { X509Certificate } from 'node:crypto';

/** SHA-256 fingerprints of certificates with which the ministry has sealed: «Ministerul Finantelor Publice», DigiSign Qualified CA Class 3 2017. */
const KNOWN: readonly string[] = [
  'B02D178A67F24785AC4143B28880606E17B40EA4F622692E9E110D520B4FC525', // 2020-12-02 to 2021-12-02
  '5C4CEB903C1C73152CC1793B6557FFA31097BF820115FA17F7154503C0DEA663', // 2021-11-26 to 2023-11-26
  'F014B11CFDEB451351F49CCB6854CA8B1A5AB78DB5EAA130E4A000B6FC4EFC7E', // 2023-11-22 to 2025-11-21
];

/** Certificates that ANAF's own checker has vouched for since this process started. */
const vouched = new Set<string>();

const fingerprintOf = (certificate: X509Certificate): string => certificate.fingerprint256.replaceAll(':', '');

export const isMinistry = (certificate: X509Certificate): boolean =>
  KNOWN.includes(fingerprintOf(certificate)) || vouched.has(fingerprintOf(certificate));

/** Takes a certificate as the ministry's, because ANAF said so of a document that it sealed. */
export const vouchFor = (certificate: X509Certificate): void => void vouched.add(fingerprintOf(certificate));
