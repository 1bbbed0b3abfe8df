import { closePaper, type Closing } from '../close-paper.ts';
import { crashAt } from '#domain/kernel/crash-point.ts';
import { id } from '#domain/kernel/schemas.ts';
import type { TenantId } from '#domain/kernel/pure/ids.ts';
import { keepSeal } from '#domain/signing/keep-seal.ts';
import { paperToSeal } from '#domain/papers/paper-to-seal.ts';
import { systemVerb } from '../system-verb.ts';

export interface EnvelopeRef {
  tenantId: TenantId;
  envelopeId: string;
}

const REASON = 'sealing of a signed paper';
const find = systemVerb(paperToSeal, REASON);
const keep = systemVerb(keepSeal, REASON);
const EnvelopeId = id<'envelope'>();

export const sealActivities = (closing: Closing & { now?: () => number }) => ({
  /** Seals what an envelope holds, unless it is sealed. Repeated after a crash it makes another file, and the kept one counts. */
  async sealPaper(ref: EnvelopeRef, asOf: number): Promise<'sealed' | 'nothing'> {
    const call = { tenantId: ref.tenantId, asOf: Math.max(asOf, (closing.now ?? Date.now)()) };
    const envelopeId = EnvelopeId.parse(ref.envelopeId);
    const paper = await find(call, { envelopeId });
    if (!paper) return 'nothing';
    const { original, sealed, level } = await closePaper(closing, call, paper);
    crashAt('seal:after-store');
    await keep(call, { envelopeId, original, sealed, level });
    return 'sealed';
  },
});
export type SealActivities = ReturnType<typeof sealActivities>;
