import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { projectFiles, projectOf, testFiles } from './test-selection.ts';

const LIMIT = 350;
/** Catalogues and generated or table-like files, where one subject is long and splitting it would hide it. */
const LONG = ['domain/messages/', 'db/migrations/', 'tests/histories/', 'documents/ubl/rules/codes'];

/** What is wrong with the files as files: too long, or a test that no project would run. */
export function fileFaults(): string[] {
  const long = projectFiles()
    .filter((path) => /\.tsx?$/.test(path) && !LONG.some((folder) => path.startsWith(folder)))
    .flatMap((path) => {
      const lines = readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length;
      return lines > LIMIT
        ? [`${path} has ${lines} lines, the limit is ${LIMIT}: it holds more than one subject.`]
        : [];
    });
  const homeless = testFiles().filter((path) => projectOf(path) === undefined);
  return [
    ...long,
    ...homeless.map((path) => `${path} is in no vitest project (bin/lib/test-selection.ts): it would never run.`),
  ];
}
