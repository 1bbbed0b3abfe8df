import { randomBytes } from 'node:crypto';
import { timeStampRequest, tokenOf } from './time-stamp.ts';

const PATIENCE_MS = 10_000;
const MOST_BYTES = 100_000;

/** The authority did not give a time-stamp; the same may be asked again. */
export class TimeStampAway extends Error {}

/** Asks an RFC 3161 authority over HTTP for the time-stamp of a signature. @throws TimeStampAway */
export const timeStampClient =
  (url: string) =>
  async (signature: Buffer): Promise<Buffer> => {
    const nonce = randomBytes(8);
    try {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query' },
        body: new Uint8Array(timeStampRequest(signature, nonce)),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      if (bytes.length > MOST_BYTES) throw new Error('the answer is too large');
      return tokenOf(bytes, signature, nonce);
    } catch (error) {
      throw new TimeStampAway('the time-stamp authority gave no time-stamp', { cause: error });
    }
  };
