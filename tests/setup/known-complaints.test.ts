import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '#bin/lib/root.ts';
import { KNOWN_COMPLAINTS } from './known-complaints.ts';

it.each(KNOWN_COMPLAINTS.map((one) => [one.complaint, one] as const))(
  'a test stands against: %s',
  (_complaint, { file, test }) => {
    const named = /\b(?:it|test)(?:\.each\([\s\S]*?\)\s*)?\(\s*['`]([^\n]*)['`],/g;
    const names = [...readFileSync(join(ROOT, file), 'utf8').matchAll(named)].map((match) => match[1] ?? '');
    expect(test).not.toBe('');
    expect(names.filter((name) => name.startsWith(test))).toHaveLength(1);
  },
);

it('there are twenty', () => expect(KNOWN_COMPLAINTS).toHaveLength(20));
