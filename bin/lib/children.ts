import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { Fault } from './fault.ts';
import { lastLine } from './postgres-data.ts';
import { end, gone, tied } from './process.ts';

/** EX_CONFIG: the process says that its environment is wrong; starting it again would not help. */
const MISCONFIGURED = 78;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A child that lived this long died of something new: the pauses begin anew. */
const STEADY_MS = 60_000;

export type Part = {
  readonly name: string;
  pid(): number | undefined;
  /** @throws Fault when the part has given up: refused its environment, or died `times` times in a row */
  check(times: number): void;
  stop(): Promise<void>;
};

export type PartOptions = {
  readonly name: string;
  readonly logFile: string;
  /** Starts the process; called again after each death. */
  readonly launch: () => Promise<ChildProcess>;
  readonly signal?: NodeJS.Signals;
  readonly graceMs?: number;
  readonly say: (line: string) => void;
  /** The process id changed. */
  readonly onPid?: () => void;
  readonly firstPauseMs?: number;
};

/** Starts a process and starts it again with growing pauses whenever it dies, until it is stopped. */
export async function keep(options: PartOptions): Promise<Part> {
  const { name, logFile, signal = 'SIGTERM', graceMs = 30_000, say, firstPauseMs = FIRST_PAUSE_MS } = options;
  let child = await options.launch();
  let stopping = false;
  let deaths = 0;
  let refused = false;
  let pause: NodeJS.Timeout | undefined;
  options.onPid?.();

  const watch = (watched: ChildProcess, since: number): void => {
    void gone(watched).then(() => {
      if (stopping) return;
      deaths = performance.now() - since > STEADY_MS ? 1 : deaths + 1;
      refused = watched.exitCode === MISCONFIGURED;
      const how = watched.signalCode ?? `code ${watched.exitCode}`;
      const why = lastWords(logFile);
      if (refused) return say(`${name} does not start again: ${why}`);
      const waitMs = Math.min(firstPauseMs * 2 ** (deaths - 1), LONGEST_PAUSE_MS);
      say(`${name} ended (${how}): ${why}`);
      say(`${name} starts again in ${waitMs / 1000} s; its log: ${logFile}`);
      pause = setTimeout(() => void again(), waitMs);
    });
  };

  const again = async (): Promise<void> => {
    try {
      const next = await options.launch();
      if (stopping) return await end(next, signal, graceMs);
      child = next;
      options.onPid?.();
      watch(child, performance.now());
    } catch (error) {
      deaths += 1;
      say(`${name}: ${String(error)}`);
      if (!stopping) pause = setTimeout(() => void again(), Math.min(firstPauseMs * 2 ** deaths, LONGEST_PAUSE_MS));
    }
  };

  watch(child, performance.now());
  return {
    name,
    pid: () => child.pid,
    check(times) {
      if (!refused && deaths < times) return;
      throw new Fault(`${name} does not start: ${lastWords(logFile)}`, `Its log: ${logFile}`);
    },
    stop() {
      stopping = true;
      clearTimeout(pause);
      return end(child, signal, graceMs);
    },
  };
}

/** A Node program of ours as a child that gets only the given environment, writes to its log, and dies with the launcher. */
export function nodeProgram(script: string, env: NodeJS.ProcessEnv, logFile: string): () => Promise<ChildProcess> {
  return () => {
    const log = openSync(logFile, 'a', 0o600);
    const [command, args] = tied(process.execPath, ['--enable-source-maps', script]);
    // Its own process group: Ctrl-C reaches the launcher alone, which ends the parts in their order.
    const child = spawn(command, args, { env, stdio: ['ignore', log, log], detached: true });
    closeSync(log);
    return Promise.resolve(child);
  };
}

/** The last line of a log that is not part of a stack. */
export function lastWords(logFile: string): string {
  if (!existsSync(logFile)) return 'no log';
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-60);
  const telling = lines.filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js v|^[\s^~}\]]*$/.test(line));
  return (telling.findLast((line) => /error|fault|missing/i.test(line)) ?? lastLine(telling.join('\n')))
    .trim()
    .slice(0, 300);
}
