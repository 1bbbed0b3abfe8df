import { rateLimit } from './api/rate.ts';
import { now } from './clock.server.ts';
import { originOf } from './origin.server.ts';
import { sealVerdict } from './wiring.server.ts';

const A_MINUTE = rateLimit(20);
const MOST_BYTES = 20 * 1024 * 1024;

export type Verified =
  | { verdict: 'changed' | 'unknown' | 'noFile' | 'tooMany' }
  | {
      verdict: 'authentic';
      document: string;
      signers: { name: string; party: string; at: Date }[];
      sealedAt: Date;
      isStamped: boolean;
      originalSha256: string;
    };

/** What a file that anybody uploads is. It is read in memory, and neither kept nor compared with anything of a company. */
export async function verifyFile(request: Request): Promise<Verified> {
  if (A_MINUTE.wait(originOf(request).address ?? '', now().getTime()) > 0) return { verdict: 'tooMany' };
  const file = await request.formData().then(
    (form) => form.get('file'),
    () => null,
  );
  if (!(file instanceof File) || file.size === 0 || file.size > MOST_BYTES) return { verdict: 'noFile' };
  const verdict = await sealVerdict(new Uint8Array(await file.arrayBuffer()));
  if (verdict.verdict !== 'authentic') return verdict;
  const { facts, sealedAt, isStamped } = verdict;
  const { document, originalSha256 } = facts;
  const signers = facts.signers.map(({ at, ...who }) => ({ ...who, at: new Date(at) }));
  return { verdict: 'authentic', document, signers, sealedAt, isStamped, originalSha256 };
}
