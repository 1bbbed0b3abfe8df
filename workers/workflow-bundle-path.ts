import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `dist/workflows.js`, which the build makes; found from the sources and from a bundle. Tests of real processes name
 * theirs, which was made for the run. @throws Error when it was not built
 */
export function workflowBundlePath(): string {
  const named = process.env['TEMPORAL_WORKFLOW_BUNDLE'];
  if (named) return named;
  let folder = import.meta.dirname;
  for (;;) {
    const path = join(folder, 'dist', 'workflows.js');
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('dist/workflows.js was not found: build the product first (npm start does).');
    folder = parent;
  }
}
