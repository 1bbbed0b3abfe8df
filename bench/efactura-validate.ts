import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleOf } from '#bin/efactura/sample.ts';
import { ROOT } from '#bin/lib/root.ts';
import { writeUbl } from '#documents/ubl/writer.ts';
import { type Figure, round } from './lib/figure.ts';

const [FEW, MANY] = [1_000, 10_000];

function writeSamples(folder: string, count: number): void {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `${index}.xml`), writeUbl(sampleOf(1, index).document));
}

/** The most memory that a process has held so far, where the system tells. */
function peakMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

async function validated(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const words = ['--import', 'tsx', 'bin/efactura.ts', 'validate', folder, '--json'];
  const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMegabytes(child.pid))), 50);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`validate ended with ${String(code)}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** The command line over a folder: files a second, and that memory does not grow with their number. */
export async function efacturaValidate(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'efactura-bench-'));
  try {
    writeSamples(join(folder, 'few'), FEW);
    writeSamples(join(folder, 'many'), MANY);
    const few = await validated(join(folder, 'few'));
    const many = await validated(join(folder, 'many'));
    const subject = 'efactura-validate';
    return [
      { subject, metric: `${MANY} files`, value: round(MANY / many.seconds), unit: 'files/s' },
      { subject, metric: `peak memory, ${FEW} files`, value: round(few.megabytes), unit: 'MB' },
      { subject, metric: `peak memory, ${MANY} files`, value: round(many.megabytes), unit: 'MB' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
