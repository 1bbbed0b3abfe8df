import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { Fault } from './fault.ts';
import { freePort, isFree, requireFree, sameOrFreePort } from './ports.ts';

async function listening(): Promise<{ port: number } & AsyncDisposable> {
  const port = await freePort();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port, [Symbol.asyncDispose]: () => new Promise((resolve) => void server.close(() => resolve())) };
}

it('answers different ports, all below the range where the kernel picks', async () => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
  expect(new Set(ports).size).toBe(50);
  expect(Math.max(...ports)).toBeLessThan(32_768);
});

it('sees that a port is in use', async () => {
  await using server = await listening();
  expect(await isFree(server.port)).toBe(false);
  expect(await sameOrFreePort(server.port)).not.toBe(server.port);
});

it('keeps the remembered port when nobody took it', async () => {
  let remembered: number;
  {
    await using server = await listening();
    remembered = server.port;
  }
  await expect(requireFree(remembered, '127.0.0.1')).resolves.toBeUndefined();
});

it('says which port is taken and how to choose another', async () => {
  await using server = await listening();
  const refusal = await requireFree(server.port, '127.0.0.1').catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Fault);
  expect(refusal).toMatchObject({
    message: `Port ${server.port} on 127.0.0.1 is taken by another program.`,
    remedy: expect.stringContaining(`PORT=${server.port + 1} npm start`),
  });
});
