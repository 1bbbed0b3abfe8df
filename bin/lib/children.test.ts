import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { keep, nodeProgram, type Part } from './children.ts';
import { Fault } from './fault.ts';
import { isAlive } from './process.ts';

async function aPart(program: string): Promise<{ part: Part; said: string[]; starts(): number } & AsyncDisposable> {
  const folder = mkdtempSync(join(tmpdir(), 'crm-part-'));
  const script = join(folder, 'program.mjs');
  const logFile = join(folder, 'log');
  writeFileSync(script, `console.log('begun');\n${program}`);
  const said: string[] = [];
  const launch = nodeProgram(script, { NODE_ENV: 'test', PATH: process.env['PATH'] }, logFile);
  const part = await keep({ name: 'worker', logFile, launch, say: (line) => said.push(line), firstPauseMs: 10 });
  return {
    part,
    said,
    starts: () => readFileSync(logFile, 'utf8').split('begun').length - 1,
    async [Symbol.asyncDispose]() {
      await part.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

const STAYS = 'setInterval(() => undefined, 1000);';

it('starts a process again that was killed, and says so', async () => {
  await using kept = await aPart(STAYS);
  await vi.waitFor(() => expect(kept.starts()).toBe(1), 5_000);
  const first = kept.part.pid() ?? 0;
  process.kill(first, 'SIGKILL');
  await vi.waitFor(() => expect(kept.starts()).toBe(2), 5_000);
  expect(kept.part.pid()).not.toBe(first);
  expect(kept.said[0]).toBe('worker ended (SIGKILL): begun');
});

it('gives up on one that dies again and again before anything was ready', async () => {
  await using kept = await aPart("throw new Error('no database');");
  await vi.waitFor(() => expect(() => kept.part.check(3)).toThrow(Fault), 10_000);
  expect(() => kept.part.check(3)).toThrow('worker does not start: Error: no database');
});

it('does not start one again that refuses its environment', async () => {
  await using kept = await aPart("console.error('APP_SECRET is missing'); process.exit(78);");
  await vi.waitFor(() => expect(kept.said).toEqual(['worker does not start again: APP_SECRET is missing']), 5_000);
  expect(() => kept.part.check(3)).toThrow('APP_SECRET is missing');
  expect(kept.starts()).toBe(1);
});

it('ends the process it started and does not start it again', async () => {
  await using kept = await aPart(STAYS);
  const pid = kept.part.pid() ?? 0;
  await kept.part.stop();
  expect(isAlive(pid)).toBe(false);
  expect(kept.said).toEqual([]);
});
