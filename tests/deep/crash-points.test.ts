import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '#bin/lib/test-selection.ts';
import { ROOT } from '#bin/lib/root.ts';
import { CRASH_POINTS } from '#domain/kernel/crash-point.ts';
import { WEB_KILLS } from './web-kills.ts';
import { WORKER_KILLS } from './worker-kills.ts';

const passed = projectFiles()
  .filter((path) => /^(app|domain|workers)\/.*(?<!\.test)\.tsx?$/.test(path))
  .flatMap((path) => [...readFileSync(join(ROOT, path), 'utf8').matchAll(/\bcrashAt\('([^']+)'/g)])
  .map(([, point]) => point);

describe('every named crash point', () => {
  it.each(CRASH_POINTS)('%s is passed by the product', (point) => {
    expect(passed).toContain(point);
  });

  it.each(CRASH_POINTS)('%s has somebody killed at it', (point) => {
    expect([...WORKER_KILLS, ...WEB_KILLS].map((kill) => kill.point)).toContain(point);
  });
});
