import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** `demo.json` of the data directory, written by the seed. */
export const DemoLogins = z.array(
  z.object({ email: z.string(), password: z.string(), role: z.string().optional(), company: z.string().optional() }),
);
export type DemoLogins = z.infer<typeof DemoLogins>;

/** The log-ins to show; none when there is no seed. */
export function demoLogins(dataDir: string): DemoLogins {
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file)) return [];
  const parsed = DemoLogins.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : [];
}
