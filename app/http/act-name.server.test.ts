import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { acts as en } from '#domain/messages/en/acts.ts';
import { acts as ro } from '#domain/messages/ro/acts.ts';

/** Names of the verbs in the code of the domain, tests apart. */
const verbs = execFileSync('git', ['grep', '-hA1', 'defineVerb({', '--', 'domain/*.ts', ':!*.test.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .flatMap((text) => /name: '([^']+)'/.exec(text)?.[1] ?? []);

it('says in both languages what each verb did', () => {
  expect(verbs.length).toBeGreaterThan(150);
  expect(verbs.filter((verb) => ro[verb] === undefined || en[verb] === undefined)).toEqual([]);
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(ro).toSorted());
});
