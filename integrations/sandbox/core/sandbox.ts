import { join } from 'node:path';
import type { Upstream } from '../s3/upstream.ts';
import type { Faults } from './faults.ts';
import { type Blobs, type Journal, openBlobs, openJournal, openStore, type Store } from './store.ts';
import type { Webhooks } from './webhooks.ts';

/** Keys that the stand-ins accept; a client with another key is refused as by the real service. */
export type SandboxSecrets = {
  anafClientId: string;
  anafClientSecret: string;
  stripeKey: string;
  stripeWebhookSecret: string;
  resendKey: string;
  resendWebhookSecret: string;
  s3AccessKeyId: string;
  whatsappAppSecret: string;
};

/** What each stand-in gets to work with. */
export type Sandbox = {
  /** Where a browser reaches the sandbox; known once it listens. */
  publicUrl(): string;
  secrets: SandboxSecrets;
  /** How long ANAF takes to process an upload, in milliseconds. */
  processingMs: number;
  /** Findings of the product's own rules on an uploaded XML; none means that it is valid. */
  judge: (xml: string) => string[];
  /** The real object store behind the sandbox, when there is one. */
  objects?: Upstream;
  faults: Faults;
  webhooks: Webhooks;
  store<T extends object>(name: string, initial: () => T): Store<T>;
  blobs(name: string): Blobs;
  journal<T>(name: string): Journal<T>;
  /** For what a stand-in keeps in memory beside these. */
  onReset(forget: () => void): void;
};

/** Everything opened through these is emptied together by a reset. */
export const openState = (
  dataDir: string,
): Pick<Sandbox, 'store' | 'blobs' | 'journal' | 'onReset'> & { resetAll(): void } => {
  const opened: { reset(): void }[] = [];
  const kept = <R extends { reset(): void }>(resource: R): R => {
    opened.push(resource);
    return resource;
  };
  return {
    store: (name, initial) => kept(openStore(join(dataDir, `${name}.json`), initial)),
    blobs: (name) => kept(openBlobs(join(dataDir, name))),
    journal: <T>(name: string) => kept(openJournal<T>(join(dataDir, `${name}.jsonl`))),
    onReset: (forget) => void opened.push({ reset: forget }),
    resetAll: () => opened.forEach((resource) => resource.reset()),
  };
};
