import type { Fault } from '#integrations/sandbox/core/faults.ts';
import type { Chance } from './seeds.ts';

type Kinds = readonly [Fault['kind'], ...Fault['kind'][]];

const LOST: Kinds = ['drop', 'drop-after-accept', 'nonsense', 'nonsense-after-accept', 'empty', 'http-500', 'http-500-after-accept', 'rate-limit', 'delay']; // prettier-ignore
const READ: Kinds = ['drop', 'nonsense', 'empty', 'http-500', 'rate-limit', 'unauthorized', 'refuse', 'delay'];

/**
 * What may go wrong where, and mends by itself once the service is well again. A refused upload or a refused address is no
 * fault: the service has spoken, and a person is asked.
 */
const FAULTS: readonly [Place, ...Place[]] = [
  { service: 'anaf', operation: 'upload', kinds: [...LOST, 'technical-error'] },
  { service: 'anaf', operation: 'upload', kinds: ['drop-after-accept'] },
  { service: 'anaf', operation: 'listaMesajePaginatieFactura', kinds: [...READ, 'technical-error', 'cut'] },
  { service: 'anaf', operation: 'stareMesaj', kinds: READ },
  { service: 'anaf', operation: 'descarcare', kinds: [...READ, 'cut'] },
  { service: 'resend', operation: 'send', kinds: [...LOST, 'unauthorized'] },
  { service: 'resend', operation: 'receive', kinds: ['drop', 'nonsense', 'empty', 'http-500', 'rate-limit', 'unauthorized', 'delay'] }, // prettier-ignore
  { service: 's3', operation: 'put', kinds: ['drop', 'drop-after-accept', 'http-500', 'delay', 'rate-limit'] },
  { service: 'stripe', operation: 'retrievePaymentIntent', kinds: READ },
];
type Place = Pick<Fault, 'service' | 'operation'> & { kinds: Kinds };

const LONGEST_DELAY_MS = 1_500;

/** One fault, one to three times in a row. */
export function aFault({ pick, below }: Chance) {
  const { service, operation, kinds } = pick(FAULTS);
  return { service, operation, kind: pick(kinds), times: 1 + below(3), ms: below(LONGEST_DELAY_MS) };
}
