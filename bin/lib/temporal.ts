import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { Fault } from './fault.ts';
import { freePort } from './ports.ts';
import { lastLine } from './postgres-data.ts';
import { end, tied } from './process.ts';

export type TemporalServer = {
  readonly child: ChildProcess;
  /** `host:port`, as TEMPORAL_ADDRESS takes it. */
  readonly address: string;
  stop(): Promise<void>;
};

export type TemporalOptions = {
  readonly binary: string;
  readonly logFile: string;
  readonly namespace: string;
  readonly port?: number;
  /** Serve Temporal's own pages on this port. */
  readonly uiPort?: number;
  /** Keep workflows in this file; without it they are gone with the server. */
  readonly file?: string;
};

/** Starts Temporal's development server on 127.0.0.1 and resolves when it accepts connections. @throws Fault */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const port = options.port ?? (await freePort());
  const [http, metrics] = [await freePort(), await freePort()];
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--log-level', 'warn', '--namespace', options.namespace];
  args.push('--port', `${port}`, '--http-port', `${http}`, '--metrics-port', `${metrics}`);
  if (options.uiPort === undefined) args.push('--headless');
  else args.push('--ui-port', `${options.uiPort}`, '--ui-ip', '127.0.0.1', '--ui-disable-news-fetch');
  if (options.file !== undefined) {
    args.push(
      '--db-filename',
      options.file,
      '--sqlite-pragma',
      'journal_mode=WAL',
      '--sqlite-pragma',
      'synchronous=NORMAL',
    );
  }
  const log = openSync(options.logFile, 'a', 0o600);
  const [command, words] = tied(options.binary, args);
  const child = spawn(command, words, { stdio: ['ignore', log, log], detached: true });
  child.once('error', () => undefined); // seen below as a child without a pid
  closeSync(log);
  if (!(await accepts(child, port))) {
    await end(child);
    const reason = lastLine(readFileSync(options.logFile, 'utf8'));
    throw new Fault(`The Temporal server did not start: ${reason}`, `Its log: ${options.logFile}`);
  }
  return { child, address: `127.0.0.1:${port}`, stop: () => end(child, 'SIGTERM', 10_000) };
}

async function accepts(child: ChildProcess, port: number): Promise<boolean> {
  const until = performance.now() + 30_000;
  while (performance.now() < until && child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    if (await connects(port)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Whether something listens at `host:port`. */
export function isReachable(address: string): Promise<boolean> {
  const [, host = '', port = ''] = /^(.*):(\d+)$/.exec(address) ?? [];
  return connects(Number(port), host);
}

function connects(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 5_000 });
    const answer = (is: boolean) => () => {
      socket.destroy();
      resolve(is);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}
