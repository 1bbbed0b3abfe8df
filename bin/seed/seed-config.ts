import { readSandboxConfig, readWorkerConfig, type SandboxConfig, type WorkerConfig } from '#config';
import { sandboxAddresses } from '#integrations/sandbox/addresses.ts';

export type SeedConfig = Pick<WorkerConfig, 'dataDir' | 's3' | 'anaf' | 'stripe' | 'seal'> &
  Pick<SandboxConfig, 'store'> & { sandboxPort: number };

/**
 * The worker's own configuration, when the sandbox stands for SPV, the object store and Stripe. Undefined when one of
 * them is the real one: an installation that talks to ANAF gets no invented company.
 */
export function seedConfig(environment: NodeJS.ProcessEnv): SeedConfig | undefined {
  const { dataDir, s3, anaf, stripe, seal } = readWorkerConfig(environment);
  const url = s3.endpoint === undefined ? undefined : new URL(s3.endpoint);
  if (url === undefined || url.hostname !== '127.0.0.1') return undefined;
  const { s3Url, anafApiUrl, stripeUrl } = sandboxAddresses(url.origin);
  if (s3.endpoint !== s3Url || anaf.apiUrl !== anafApiUrl || stripe.apiUrl !== stripeUrl) return undefined;
  return {
    dataDir,
    s3,
    anaf,
    stripe,
    seal,
    store: readSandboxConfig(environment).store,
    sandboxPort: Number(url.port),
  };
}
