import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Variable } from '#config';

/** `demo.json` of the data directory, written by the seed. */
export const DemoLogins = z.array(
  z.object({
    email: z.string(),
    password: z.string(),
    role: z.string().optional(),
    company: z.string().optional(),
    operatorCui: z.string().optional(),
  }),
);
export type DemoLogins = z.infer<typeof DemoLogins>;

/** What the seed turns on: the first of its people is whom the registration page offers visitors, its operator sells Premium. */
export function demoValues(logins: DemoLogins): Partial<Record<Variable, string>> {
  const [first] = logins;
  const operatorCui = logins.find((one) => one.operatorCui !== undefined)?.operatorCui;
  return {
    ...(first === undefined ? {} : { EXAMPLE_EMAIL: first.email, EXAMPLE_PASSWORD: first.password }),
    ...(operatorCui === undefined ? {} : { OPERATOR_CUI: operatorCui }),
  };
}

/** The log-ins to show; none when there is no seed. */
export function demoLogins(dataDir: string): DemoLogins {
  const file = join(dataDir, 'demo.json');
  if (!existsSync(file)) return [];
  const parsed = DemoLogins.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return parsed.success ? parsed.data : [];
}
