import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { Fault } from '../lib/fault.ts';
import { judgeAll } from './pool.ts';
import { openProgress } from './progress.ts';
import { sourcesOf } from './sources.ts';
import type { Language, Manner, Verdict } from './verdict.ts';

const WORDS = {
  ro: { valid: 'validă', invalid: 'INVALIDĂ', unread: 'NECITITĂ', warning: 'atenționare', files: 'fișiere' },
  en: { valid: 'valid', invalid: 'INVALID', unread: 'UNREAD', warning: 'warning', files: 'files' },
} as const;

/** What a program reads: one object a line. */
export const asJson = ({ file, valid, findings }: Verdict): string => JSON.stringify({ file, valid, findings });

function asText({ file, valid, wasRead, findings }: Verdict, language: Language): string {
  const words = WORDS[language];
  const head = `${wasRead ? (valid ? words.valid : words.invalid) : words.unread}  ${file}`;
  const lines = findings.map((it) => {
    const mark = it.severity === 'fatal' ? it.id : `${it.id} (${words.warning})`;
    return `    ${mark}  ${it.path}\n        ${it.message}`;
  });
  return [head, ...lines].join('\n');
}

type Counts = { valid: number; invalid: number; unread: number };

function summary({ valid, invalid, unread }: Counts, ms: number, language: Language): string {
  const words = WORDS[language];
  const all = valid + invalid + unread;
  const rate = Math.round(all / Math.max(ms / 1000, 0.001));
  const parts = [`${valid} ${words.valid}`, `${invalid} ${words.invalid}`, `${unread} ${words.unread}`].join(', ');
  return `${all} ${words.files}: ${parts} · ${(ms / 1000).toFixed(1)} s · ${rate} ${words.files}/s`;
}

/** Counting costs a second walk over names only, and is done for a person who watches. */
function countOf(words: readonly string[]): number | undefined {
  if (!process.stderr.isTTY) return undefined;
  let count = 0;
  for (const _ of sourcesOf(words)) count += 1;
  return count;
}

/**
 * `validate FILE…`: judges files, folders, globs and ZIPs by structure, rules and warnings.
 * @returns the exit code: 0 all valid, 1 some invalid, 2 some could not be read
 */
export async function validate(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'ro' },
      strict: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Fault('Nothing to validate.', 'npm run efactura -- validate FILE…');
  const manner: Manner = { language: values.lang === 'en' ? 'en' : 'ro', isStrict: values.strict };
  const progress = openProgress(process.stderr, countOf(positionals));
  const counts: Counts = { valid: 0, invalid: 0, unread: 0 };
  const start = performance.now();
  for await (const verdict of judgeAll(sourcesOf(positionals), manner)) {
    counts[verdict.wasRead ? (verdict.valid ? 'valid' : 'invalid') : 'unread'] += 1;
    progress.clear();
    const line = values.json ? asJson(verdict) : asText(verdict, manner.language);
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
    progress.step();
  }
  progress.clear();
  if (!values.json) console.log(summary(counts, performance.now() - start, manner.language));
  return counts.unread > 0 ? 2 : counts.invalid > 0 ? 1 : 0;
}
