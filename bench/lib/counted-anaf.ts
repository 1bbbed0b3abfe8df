import type { Anaf } from '#integrations/anaf/client.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { anafOf } from '#tests/deep/companies.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** What ANAF allows the whole application in a minute, less what the web process may need, as the workers' permits have it. */
const A_MINUTE = 980;
const MINUTE_MS = 60_000;
/** Calls of several workers overlap: together they could ask more often than they may. */
const CALL_MS = 30;
/** Every so many uploads one whose answer is lost though ANAF took it, and one that ANAF answers by a fault. */
const LOST_EVERY = 100;
const FAULT_EVERY = 250;

type Counted = 'upload' | 'status' | 'listPage' | 'download';

/**
 * ANAF's service with each call counted and taking its time, within the minute that ANAF allows: when it is full the next
 * one is waited for, as the workers do. Some uploads fail, always the same.
 */
export function countedAnaf(sandbox: TestSandbox, clock: VirtualClock) {
  const anaf = anafOf(sandbox);
  const calls = { upload: 0, status: 0, listPage: 0, download: 0 };
  const state = { minute: 0, inMinute: 0 };
  const take = (name: Counted) => {
    const minute = () => Math.floor(clock.now() / MINUTE_MS);
    if (minute() === state.minute && state.inMinute >= A_MINUTE) clock.moveTo((minute() + 1) * MINUTE_MS);
    if (minute() !== state.minute) Object.assign(state, { minute: minute(), inMinute: 0 });
    state.inMinute += 1;
    calls[name] += 1;
    clock.pass(CALL_MS);
  };
  const spoil = (kind: 'drop-after-accept' | 'http-500') =>
    sandbox.fault({ service: 'anaf', operation: 'upload', kind });
  const counted: Anaf = {
    ...anaf,
    async upload(order) {
      take('upload');
      if (calls.upload % LOST_EVERY === 0) await spoil('drop-after-accept');
      if (calls.upload % FAULT_EVERY === 1) await spoil('http-500');
      return anaf.upload(order);
    },
    status: (...words) => (take('status'), anaf.status(...words)),
    listPage: (question) => (take('listPage'), anaf.listPage(question)),
    download: (...words) => (take('download'), anaf.download(...words)),
  };
  return { anaf: counted, calls };
}
