import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { judgeTree } from '#documents/ubl/rules/check.ts';
import { unreadable } from '#documents/ubl/rules/unreadable.ts';
import { decode, LIMITS, parseUbl, UnreadableUbl } from '#documents/ubl/tree.ts';
import { contentOf, Refused } from './archive.ts';
import type { Source } from './sources.ts';
import { type Manner, refusal, type Verdict, verdictOf } from './verdict.ts';

function bytesOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Refused('missing');
    if (stat.size > LIMITS.bytes) throw new Refused('tooLarge');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Judges one file by structure, rules and warnings; what cannot be read is a verdict too. */
export function judge(source: Source, manner: Manner): Verdict {
  if ('refused' in source) return refusal(source.file, source.refused, manner.language);
  try {
    const bytes = source.entry ? contentOf(source.path, source.entry, LIMITS.bytes) : bytesOf(source.path);
    return verdictOf(source.file, judgeTree(parseUbl(decode(bytes))), manner);
  } catch (error) {
    if (error instanceof UnreadableUbl) return verdictOf(source.file, [unreadable(error)], manner);
    if (error instanceof Refused) return refusal(source.file, error.why, manner.language);
    if (error instanceof Error && 'code' in error) return refusal(source.file, 'missing', manner.language);
    throw error;
  }
}
