import { randomUUID } from 'node:crypto';
import type { Store } from './store.ts';

export type Delivery = {
  id: string;
  target: 'resend' | 'stripe' | 'whatsapp';
  type: string;
  body: string;
  attempts: number;
  state: 'pending' | 'delivered' | 'failed' | 'noTarget';
  lastAnswer: string;
  createdAt: string;
};

export type Webhooks = {
  /** Sends an event now and again with growing pauses until a 2xx; survives a restart of the sandbox. */
  send(target: Delivery['target'], type: string, body: string, id?: string): void;
  list(): Delivery[];
  /** One more delivery of the same event, as both providers offer on their pages. */
  resend(id: string): void;
  resume(): void;
  stop(): void;
};

export type WebhookOptions = {
  targets: Record<Delivery['target'], string | undefined>;
  /** Headers with a signature made at the moment of sending: receivers refuse old ones. */
  sign: Record<Delivery['target'], (delivery: Delivery, now: Date) => Record<string, string>>;
  /** Pauses in milliseconds before the second, third… attempt; after the last one it has failed. */
  backoffMs?: number[];
};

const BACKOFF_MS = [300, 1_000, 3_000, 10_000, 30_000, 60_000, 120_000, 300_000];
const KEPT = 500;

export const openWebhooks = (store: Store<{ deliveries: Delivery[] }>, options: WebhookOptions): Webhooks => {
  const { targets, sign, backoffMs = BACKOFF_MS } = options;
  const timers = new Set<NodeJS.Timeout>();
  let stopped = false;

  const later = (delivery: Delivery, ms: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(delivery);
    }, ms);
    timers.add(timer);
  };

  const attempt = async (delivery: Delivery): Promise<void> => {
    const url = targets[delivery.target];
    if (url === undefined) return settle(delivery, 'noTarget', '');
    delivery.attempts += 1;
    const answer = await post(url, delivery.body, sign[delivery.target](delivery, new Date()));
    if (stopped) return;
    if (/^2\d\d$/.test(answer)) return settle(delivery, 'delivered', answer);
    const pause = backoffMs[delivery.attempts - 1];
    settle(delivery, pause === undefined ? 'failed' : 'pending', answer);
    if (pause !== undefined) later(delivery, pause);
  };

  const settle = (delivery: Delivery, state: Delivery['state'], answer: string): void => {
    delivery.state = state;
    delivery.lastAnswer = answer;
    store.save();
  };

  return {
    send: (target, type, body, id = `msg_${randomUUID().replaceAll('-', '')}`) => {
      const createdAt = new Date().toISOString();
      const delivery: Delivery = { id, target, type, body, attempts: 0, state: 'pending', lastAnswer: '', createdAt };
      store.data.deliveries = [...store.data.deliveries.slice(-KEPT), delivery];
      store.save();
      later(delivery, 0);
    },
    list: () => store.data.deliveries,
    resend: (id) => {
      const delivery = store.data.deliveries.find((each) => each.id === id);
      if (delivery === undefined) return;
      delivery.attempts = 0;
      settle(delivery, 'pending', delivery.lastAnswer);
      later(delivery, 0);
    },
    resume: () => {
      for (const delivery of store.data.deliveries) if (delivery.state === 'pending') later(delivery, 0);
    },
    stop: () => {
      stopped = true;
      timers.forEach(clearTimeout);
    },
  };
};

const post = async (url: string, body: string, signed: Record<string, string>): Promise<string> => {
  try {
    const headers = { 'content-type': 'application/json', ...signed };
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return String(response.status);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
