import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of an executable on PATH, or undefined. */
export function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The command that dies with this process even after `kill -9`, where the system can do that (Linux, util-linux). */
export function tied(command: string, args: readonly string[], signal = 'SIGTERM'): [string, string[]] {
  const setpriv = process.platform === 'linux' ? onPath('setpriv') : undefined;
  if (setpriv === undefined) return [command, [...args]];
  return [setpriv, [`--pdeathsig=${signal}`, command, ...args]];
}

export type Outcome = { readonly code: number | null; readonly output: string };

const running = new Set<ChildProcess>();

/** Ends the commands that {@link run} still waits for: a build or a download goes with the launcher. */
export function endRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a command to its end without blocking this process. @returns exit code (null when ended by a signal or not startable) and its joined output */
export function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; onLine?: (line: string) => void; timeoutMs?: number } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const [file, rest] = tied(command, args);
    const child = spawn(file, rest, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const late =
      options.timeoutMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
    let output = '';
    const take = (chunk: string) => {
      output += chunk;
      if (options.onLine !== undefined) for (const line of chunk.split('\n')) if (line !== '') options.onLine(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const settle = (outcome: Outcome) => {
      clearTimeout(late);
      running.delete(child);
      resolve(outcome);
    };
    child.once('error', (error) => settle({ code: null, output: `${output}${error.message}` }));
    child.once('close', (code) => settle({ code, output }));
  });
}

/** Resolves when the child has gone; at once when it already has. */
export function gone(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

/** Ends a child by its pid: the signal first, SIGKILL after the grace. Resolves when it has gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM', graceMs = 10_000): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone(child);
  clearTimeout(late);
}

/** Whether a process with this id exists (another user's counts too). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
