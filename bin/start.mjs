// `npm start`: makes sure that the packages are there, then hands over to start.ts. Only Node's own modules here.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isNodeRecent, whyInstall } from './lib/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} message @param {string} remedy @returns {never} */
function stop(message, remedy) {
  console.error(`error: ${message}\n       ${remedy}`);
  process.exit(1);
}

/** npm may be another program than the one that started us (node bin/start.mjs), so PATH decides then. */
function install() {
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath, 'ci']
    : ['npm', 'ci'];
  const [command = 'npm', ...args] = npm;
  return new Promise((resolve) => {
    const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `npm ci ended with ${signal ?? code}`));
  });
}

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
if (!isNodeRecent(process.versions.node, engines.node)) {
  stop(`Node ${process.versions.node} is too old.`, `Install Node ${engines.node} (20 or 22).`);
}
const begun = performance.now();
const reason = whyInstall(root);
if (reason !== undefined) {
  console.log(`· installing packages: ${reason}`);
  const fault = await install();
  if (fault !== undefined) {
    stop(
      `The packages could not be installed: ${fault}.`,
      'Check that npm is on PATH, that its registry answers (npm ping) and that the disk has 1.5 GB free; then run `npm ci`.',
    );
  }
  console.log(`✓ packages  ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
const { register } = await import('tsx/esm/api');
register();
await import('./start.ts');
