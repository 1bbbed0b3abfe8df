import { doubtAccess } from '#domain/efactura/doubt-access.ts';
import type { FailedCall } from '#domain/efactura/model/failed-call.ts';
import { noteSilence } from '#domain/efactura/note-silence.ts';
import type { Refused, Unavailable, Uncertain } from '#integrations/anaf/outcome.ts';
import { type SystemCall, systemVerb } from './system-verb.ts';

const silence = systemVerb(noteSilence, 'e-Factura');
const doubt = systemVerb(doubtAccess, 'e-Factura');

export type Failure = Refused | Unavailable | Uncertain;

/** The limits that ANAF or we keep are an answer of the service; everything else that is no answer is evidence of an outage. */
export function silenceOf(operation: FailedCall['operation'], answer: Failure): FailedCall | undefined {
  if (answer.kind === 'refused' || answer.reason === 'rateLimit' || answer.reason === 'dailyLimit') return undefined;
  return { operation, answer: `${answer.reason}: ${answer.detail}` };
}

/** Whether the access itself was refused, or the certificate has no rights for the company. */
export function faultOf(answer: Failure): 'token' | 'rights' | undefined {
  if (answer.kind !== 'refused') return undefined;
  if (answer.reason === 'unauthorized') return 'token';
  return answer.reason === 'noRights' ? 'rights' : undefined;
}

/** The same for a verb that keeps the outage itself: what it is told of, nothing when SPV did answer. */
export async function failureOf(
  call: SystemCall,
  operation: FailedCall['operation'],
  answer: Failure,
): Promise<{ failure?: FailedCall }> {
  const failure = silenceOf(operation, answer);
  if (!failure) await noteFailure(call, operation, answer);
  return failure ? { failure } : {};
}

/** Keeps what a question to SPV that got no answer means for the company: an outage, an access to be renewed, or neither. */
export async function noteFailure(
  call: SystemCall,
  operation: FailedCall['operation'],
  answer: Failure,
): Promise<void> {
  const fault = faultOf(answer);
  if (fault !== undefined && answer.kind === 'refused') await doubt(call, { fault, text: answer.text });
  const failed = silenceOf(operation, answer);
  if (failed) await silence(call, failed);
}
