import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive } from './process.ts';

const Runtime = z.object({
  /** The launcher's process id; absent once it has stopped. */
  pid: z.number().int().optional(),
  /** Every part answers. */
  ready: z.boolean(),
  /** Kept when stopped, so that the next start has the same addresses. */
  ports: z.object({
    postgres: z.number().optional(),
    temporal: z.number().optional(),
    temporalPages: z.number().optional(),
    sandbox: z.number().optional(),
    objects: z.number().optional(),
  }),
  appUrl: z.string().optional(),
  sandboxUrl: z.string().optional(),
  temporalUrl: z.string().optional(),
  temporalAddress: z.string().optional(),
  databaseUrl: z.string().optional(),
  databaseRoleSecret: z.string().optional(),
  /** Process ids of the parts, by name. */
  parts: z.record(z.string(), z.number()),
});
export type Runtime = z.infer<typeof Runtime>;

const fileOf = (dataDir: string) => join(dataDir, 'runtime.json');
const NOTHING: Runtime = { ready: false, ports: {}, parts: {} };

/** What the last start wrote about itself; an unreadable file is as none, it holds nothing that cannot be made again. */
export function readRuntime(dataDir: string): Runtime {
  const file = fileOf(dataDir);
  if (!existsSync(file)) return NOTHING;
  try {
    return Runtime.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return NOTHING;
  }
}

/** Replaces the file whole; it holds a connection URL, so only its owner reads it. */
export function writeRuntime(dataDir: string, runtime: Runtime): void {
  const file = fileOf(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The launcher that is running on this data directory now, if any. */
export function runningLauncher(dataDir: string): Runtime | undefined {
  const runtime = readRuntime(dataDir);
  return runtime.pid !== undefined && runtime.pid !== process.pid && isAlive(runtime.pid) ? runtime : undefined;
}
