import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The projects of vitest, cheapest first. `deep` is long and runs on its own: `npm run test:deep`. */
export const PROJECTS = ['unit', 'database', 'workflows', 'browser', 'deep'] as const;
export type Project = (typeof PROJECTS)[number];

const TEST = /\.test\.tsx?$/;
const SKIPPED = new Set(['node_modules', 'build', 'dist', 'coverage', 'test-results', 'shims']);

/** First match wins. */
const HOMES: readonly (readonly [RegExp, Project])[] = [
  [/^[^/]+$/, 'unit'],
  [/^(documents|emails|integrations|bin|bench|app\/ui)\//, 'unit'],
  [/^domain\/(kernel\/pure|messages)\//, 'unit'],
  [/^domain\/[^/]+\/model\//, 'unit'],
  [/^(domain|db|app)\//, 'database'],
  [/^tests\/(isolation|builders|corpus|setup|simulation)\//, 'database'],
  [/^(workflows|workers|tests\/workflows)\//, 'workflows'],
  [/^tests\/e2e\//, 'browser'],
  [/^tests\/deep\//, 'deep'],
];

/** The project that runs a test file, or undefined: such a file would never run, which the stage «files» reports. */
export function projectOf(path: string): Project | undefined {
  return HOMES.find(([pattern]) => pattern.test(path))?.[1];
}

/** Every file of the project as a path from its root, tests and sources alike. */
export function projectFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name.startsWith('.') || SKIPPED.has(entry.name) ? [] : projectFiles(path);
  });
}

export function testFiles(): string[] {
  return projectFiles().filter((path) => TEST.test(path));
}

/** The project's test files as patterns, so that brackets in a route's name stay letters. */
export function testsOf(project: Project): string[] {
  return testFiles()
    .filter((path) => projectOf(path) === project)
    .map((path) => path.replace(/[[\](){}!*?+@]/g, '\\$&'));
}
