import { spawn } from 'node:child_process';
import { freePort } from '#bin/lib/ports.ts';
import { end, tied } from '#bin/lib/process.ts';
import { untilReady } from '#bin/lib/ready.ts';
import { ROOT } from '#bin/lib/root.ts';
import { database } from './database.ts';

/** The least that a server could do with one company's rows, beside which the product is measured; without an invoice it only lists. */
export async function openFloor(tenantId: string, invoiceId = ''): Promise<{ url: string; stop(): Promise<void> }> {
  const { adminUrl } = await database();
  const port = await freePort();
  const [command, args] = tied(process.execPath, ['--import', 'tsx', 'bench/lib/floor-server.ts']);
  const env = { ...process.env, DATABASE_URL: adminUrl, PORT: `${port}`, TENANT: tenantId, INVOICE: invoiceId };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  const check = () => {
    if (child.exitCode !== null) throw new Error(`the floor ended with code ${child.exitCode}`);
  };
  const url = `http://127.0.0.1:${port}`;
  const refused = await untilReady(`${url}/`, { timeoutMs: 60_000, check });
  if (refused !== undefined) throw new Error(`the floor does not answer: ${refused}`);
  return { url, stop: () => end(child) };
}
