import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import { Fault } from './fault.ts';
import { ROOT } from './root.ts';

/**
 * Writes the code that Temporal's sandbox runs, all workflows in one file. The list of them is read from the folder, so
 * that a new workflow needs no registration that could be forgotten.
 * @throws Fault when there is no workflow, or one imports what may not run inside a workflow
 */
export async function writeWorkflowBundle(file: string): Promise<void> {
  const folder = join(ROOT, 'workflows');
  const sources = existsSync(folder) ? readdirSync(folder).filter((name) => /^[^.]+\.ts$/.test(name)) : [];
  if (sources.length === 0)
    throw new Fault('There is no workflow in workflows/.', 'Each is one file, named as the workflow.');
  // Inside the project, or the entry would not see its packages.
  const cache = join(ROOT, 'node_modules', '.cache', 'workflows');
  mkdirSync(cache, { recursive: true });
  const entry = join(cache, `${randomUUID()}.js`);
  writeFileSync(entry, sources.map((name) => `export * from ${JSON.stringify(join(folder, name))};\n`).join(''));
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const quiet = { log, trace: () => undefined, debug: () => undefined, info: () => undefined, warn: log, error: log };
  try {
    const { code } = await bundleWorkflowCode({
      workflowsPath: entry,
      logger: { ...quiet, log: (_level, message) => log(message) },
    });
    writeFileSync(file, code);
  } catch (error) {
    throw new Fault(
      `The workflows cannot be bundled: ${String(error)}\n${lines.join('\n')}`,
      'Workflows import only types.',
    );
  } finally {
    rmSync(entry, { force: true });
  }
}
