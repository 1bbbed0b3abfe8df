import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { Fault } from './fault.ts';

/** Above the privileged ports and below 32768, where the kernel picks the local ends of other programs' connections. */
const RANGE = { first: 12_000, last: 32_000 };
const taken = new Set<number>();

/** Whether a server could listen on the port now. A port in use by another program is not free. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A free port of 127.0.0.1, never answered twice by this process. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const port = randomInt(RANGE.first, RANGE.last);
    if (taken.has(port)) continue;
    taken.add(port);
    if (await isFree(port)) return port;
  }
  throw new Fault(
    `No free port found on 127.0.0.1 between ${RANGE.first} and ${RANGE.last}.`,
    'End some of the programs that listen there and start again.',
  );
}

/** The remembered port if it is still free (a bookmark keeps working), else another one. */
export async function sameOrFreePort(remembered: number | undefined): Promise<number> {
  if (remembered !== undefined && !taken.has(remembered) && (await isFree(remembered))) {
    taken.add(remembered);
    return remembered;
  }
  return freePort();
}

/** @throws Fault naming the port, when another program listens on it */
export async function requireFree(port: number, host: string): Promise<void> {
  if (await isFree(port, host)) return;
  throw new Fault(
    `Port ${port} on ${host} is taken by another program.`,
    `End that program, or choose another port: PORT=${port + 1} npm start`,
  );
}
