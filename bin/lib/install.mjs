// Plain JavaScript with Node's own modules only: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean, resolved?: string }>} */
const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/**
 * Why `npm ci` is needed: what package-lock.json asks for and what npm says it installed differ.
 * Packages for other systems are optional, and missing by right.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whyInstall(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const wanted = packages(join(root, 'package-lock.json'));
  const found = packages(installed);
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/') || link) continue;
    const there = found[path];
    if (there === undefined && (optional || devOptional)) continue;
    if (there?.version !== version) return `${path.slice('node_modules/'.length)} is not at ${version}`;
  }
  return undefined;
}

/**
 * Whether a Node version runs the product; `required` is like `>=20.19`.
 * @param {string} version
 * @param {string} required
 */
export function isNodeRecent(version, required) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = required
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
