import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Query } from '#domain/kernel/define-query.ts';
import type { Verb } from '#domain/kernel/define-verb.ts';

const ROOT = join(import.meta.dirname, '..', '..', 'domain');
const DEFINES = /\bdefine(Verb|Query|Report)\(/;

export interface Defined {
  kind: 'verb' | 'query';
  /** From the project's root. */
  path: string;
  exportName: string;
  call: Verb | Query;
}

/** Every verb and query of the product, found in the files and not in a list. */
export async function allDefinitions(): Promise<Defined[]> {
  const found: Defined[] = [];
  for (const file of files(ROOT)) {
    const text = readFileSync(file, 'utf8');
    if (!DEFINES.test(text)) continue;
    const module: Record<string, unknown> = await import(pathToFileURL(file).href);
    const path = `domain${file.slice(ROOT.length)}`;
    for (const [exportName, value] of Object.entries(module)) {
      if (isDefined(value))
        found.push({ kind: text.includes('defineVerb(') ? 'verb' : 'query', path, exportName, call: value });
    }
  }
  return found.sort((a, b) => (a.call.definition.name < b.call.definition.name ? -1 : 1));
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'kernel' || entry.name === 'messages' ? [] : files(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

const isDefined = (value: unknown): value is Verb | Query =>
  typeof value === 'function' && 'definition' in value && typeof value.definition === 'object';
