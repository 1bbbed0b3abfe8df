import { writeSignedData } from './cms-writer.ts';
import { type PdfSignature, readSignatures } from './read-signatures.ts';
import { readFacts, SEAL_MARK, type SealFacts } from './seal-facts.ts';
import { stampedAt } from './time-stamp.ts';

export type SealVerdict =
  | { verdict: 'authentic'; facts: SealFacts; sealedAt: Date; isStamped: boolean }
  /** It bears our seal, and is not as it was sealed. */
  | { verdict: 'changed' }
  | { verdict: 'unknown' };

/**
 * Whether a file is one that we sealed, to the last byte. @param ours certificates that sealed, in DER; what they signed is
 * what stands in the file, so nothing else need be asked
 */
export function checkSeal(pdf: Uint8Array, ours: readonly Uint8Array[]): SealVerdict {
  for (const signature of readSignatures(pdf)) {
    const { read, isIntact, isWhole, dictionary } = signature;
    if (!read || !ours.some((one) => read.certificate.equals(one))) continue;
    if (!isIntact || !isWhole || !isAsWritten(signature)) return { verdict: 'changed' };
    const facts = readFacts(dictionary);
    const claimed = momentIn(dictionary);
    const stamped = read.timeStamp && stampedAt(read.timeStamp, read.signature);
    if (!facts || !claimed || (read.timeStamp && !stamped)) return { verdict: 'changed' };
    return { verdict: 'authentic', facts, sealedAt: stamped ?? claimed, isStamped: stamped !== undefined };
  }
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  return { verdict: bytes.includes(SEAL_MARK) ? 'changed' : 'unknown' };
}

/** Also the bytes that no signature covers, those of the signature itself, are just as we write them. */
function isAsWritten({ contents, read }: PdfSignature): boolean {
  if (!read) return false;
  const { attributes, signature, certificate, timeStamp } = read;
  const written = writeSignedData({ attributes, signature, certificate, timeStamp }).toString('hex');
  return contents.startsWith(`<${written}`) && /^0*>$/.test(contents.slice(written.length + 1));
}

function momentIn(dictionary: string): Date | undefined {
  const parts = /\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)/.exec(dictionary);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
