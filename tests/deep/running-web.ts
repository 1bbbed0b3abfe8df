import { freePort } from '#bin/lib/ports.ts';
import type { TestSandbox } from '#integrations/sandbox/for-tests.ts';
import { until } from '#tests/workflows/owner.ts';
import { type ProductProcess, startWeb } from '#tests/workflows/product-process.ts';

export type RunningWeb = ProductProcess & { origin: string };

/** A web process of its own that answers. */
export async function aRunningWeb(sandbox: TestSandbox, more: Record<string, string> = {}): Promise<RunningWeb> {
  const port = await freePort();
  const web = startWeb(sandbox, port, more);
  const origin = `http://127.0.0.1:${port}`;
  const isUp = () =>
    fetch(`${origin}/healthz`).then(
      () => true,
      () => undefined,
    );
  await until('a web process that answers', isUp).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${web.output()}`);
  });
  return { ...web, origin };
}
