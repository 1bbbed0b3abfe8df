import { z } from 'zod';
import type { Store } from './store.ts';

/** What can be made to go wrong. `…-after-accept`: the work is done, only the answer is spoiled. */
export const FAULT_KINDS = [
  'refuse',
  'delay',
  'drop',
  'drop-after-accept',
  'nonsense',
  'nonsense-after-accept',
  'empty',
  'http-500',
  'http-500-after-accept',
  'technical-error',
  'rate-limit',
  'unauthorized',
  'cut',
  'nok',
  'not-taken',
  'late-list',
  'no-id',
] as const;

export const Fault = z.object({
  service: z.enum(['anaf', 'stripe', 'resend', 's3', 'bnr', 'tsa', 'whatsapp']),
  /** An operation of the service, or `*` for the next call whatever it is. */
  operation: z.string().min(1).default('*'),
  kind: z.enum(FAULT_KINDS),
  times: z.coerce.number().int().min(1).max(100_000).default(1),
  /** For `delay`; for `late-list`, how much later than its state the lists show an upload. */
  ms: z.coerce.number().int().min(0).max(600_000).default(0),
  /** The words of a refusal, where the service has words. */
  text: z.string().optional(),
});
export type Fault = z.infer<typeof Fault>;

export type Faults = {
  list(): Fault[];
  add(fault: Fault): void;
  clear(): void;
  take(service: Fault['service'], operation: string): Fault | undefined;
};

/** A queue, oldest first; each fault is used up after its number of times. */
export const openFaults = (store: Store<{ faults: Fault[] }>): Faults => ({
  list: () => store.data.faults,
  add: (fault) => {
    store.data.faults.push(fault);
    store.save();
  },
  clear: () => {
    store.data.faults = [];
    store.save();
  },
  take: (service, operation) => {
    const fits = (fault: Fault): boolean =>
      fault.service === service && (fault.operation === '*' || fault.operation === operation);
    const fault = store.data.faults.find(fits);
    if (fault === undefined) return undefined;
    fault.times -= 1;
    store.data.faults = store.data.faults.filter((each) => each.times > 0);
    store.save();
    return fault;
  },
});
