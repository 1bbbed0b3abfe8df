import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '#bin/lib/process.ts';
import { ROOT } from '#bin/lib/root.ts';
import { type Figure, round } from './lib/figure.ts';
import { product } from './lib/product.ts';

/** What the whole product holds in memory after the demo: proportional set size of every process, shared pages counted once. Linux only. */
export async function memory(): Promise<Figure[]> {
  if (process.platform !== 'linux') return [];
  const { env, pids } = await product();
  const { code, output } = await run(process.execPath, ['--import', 'tsx', 'bin/demo.ts', '--json'], {
    cwd: ROOT,
    env,
  });
  if (code !== 0) throw new Error(`the demo failed: ${output.slice(-600)}`);
  const all = withChildren(new Set(pids()));
  const megabytes = [...all].reduce((sum, pid) => sum + pssOf(pid), 0) / 1_024;
  return [{ subject: 'memory', metric: `${all.size} processes, PSS`, value: round(megabytes), unit: 'MiB' }];
}

/** The processes and all that descend from them. */
function withChildren(pids: Set<number>): Set<number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /\) \S (\d+)/.exec(read(join('/proc', name, 'stat')))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  for (let grown = 0; grown !== pids.size;) {
    grown = pids.size;
    for (const [pid, parent] of parents) if (pids.has(parent)) pids.add(pid);
  }
  return pids;
}

/** In KiB; 0 for a process that has ended. */
const pssOf = (pid: number): number => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
