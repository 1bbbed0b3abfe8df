import { opendirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { entriesOf, Refused, type Entry } from './archive.ts';
import type { Refusal } from './verdict.ts';

/** One file to judge: by its path, or inside a ZIP; or what cannot be judged, with the reason. */
export type Source =
  | { readonly file: string; readonly path: string; readonly entry?: Entry }
  | { readonly file: string; readonly refused: Refusal };

const isXml = (name: string): boolean => name.toLowerCase().endsWith('.xml');
const isZip = (name: string): boolean => name.toLowerCase().endsWith('.zip');

/** The ministry's signature lies beside an invoice and is none. */
const isSignature = (name: string): boolean => /(?:^|\/)semnatura_[^/]*$/i.test(name);

function* inArchive(path: string): Generator<Source> {
  let entries: Entry[];
  try {
    entries = entriesOf(path);
  } catch (error) {
    yield { file: path, refused: error instanceof Refused ? error.why : 'missing' };
    return;
  }
  const invoices = entries.filter((it) => isXml(it.name) && !isSignature(it.name));
  if (invoices.length === 0) yield { file: path, refused: 'nothing' };
  for (const entry of invoices) yield { file: `${path}!${entry.name}`, path, entry };
}

function* inFolder(path: string): Generator<Source> {
  const names: { name: string; isFolder: boolean }[] = [];
  const folder = opendirSync(path);
  for (let it = folder.readSync(); it; it = folder.readSync())
    if (it.isDirectory() || (it.isFile() && (isXml(it.name) || isZip(it.name)) && !isSignature(it.name)))
      names.push({ name: it.name, isFolder: it.isDirectory() });
  folder.closeSync();
  for (const { name, isFolder } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, name);
    if (isFolder) yield* inFolder(inside);
    else if (isZip(name)) yield* inArchive(inside);
    else yield { file: inside, path: inside };
  }
}

const HAS_GLOB = /[*?[]/;

/** A pattern of one step: `*` and `?` stay within it. */
const stepPattern = (step: string): RegExp =>
  new RegExp(
    `^${step
      .replace(/[.+^${}()|\\]/g, '\\$&')
      .replaceAll('*', '[^/]*')
      .replaceAll('?', '[^/]')}$`,
  );

/** The paths that a glob names; `**` is any number of folders. */
function* globbed(base: string, steps: readonly string[]): Generator<string> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield base;
    return;
  }
  if (!HAS_GLOB.test(step)) {
    const path = join(base, step);
    if (statSync(path, { throwIfNoEntry: false })) yield* globbed(path, rest);
    return;
  }
  if (!statSync(base, { throwIfNoEntry: false })?.isDirectory()) return;
  if (step === '**') yield* globbed(base, rest);
  const folder = opendirSync(base);
  const names: { name: string; isFolder: boolean }[] = [];
  for (let it = folder.readSync(); it; it = folder.readSync())
    names.push({ name: it.name, isFolder: it.isDirectory() });
  folder.closeSync();
  for (const { name, isFolder } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (name.startsWith('.')) continue;
    if (step === '**' && isFolder) yield* globbed(join(base, name), steps);
    else if (step !== '**' && stepPattern(step).test(name) && (rest.length === 0 || isFolder))
      yield* globbed(join(base, name), rest);
  }
}

function* ofPath(path: string): Generator<Source> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) yield { file: path, refused: 'missing' };
  else if (stat.isDirectory()) {
    let found = false;
    for (const source of inFolder(path)) {
      found = true;
      yield source;
    }
    if (!found) yield { file: path, refused: 'nothing' };
  } else if (isZip(path)) yield* inArchive(path);
  else yield { file: path, path };
}

/** Every file that the arguments name, one after the other: files, folders with all below them, globs and ZIPs. */
export function* sourcesOf(words: readonly string[]): Generator<Source> {
  for (const word of words) {
    if (!HAS_GLOB.test(word) || statSync(word, { throwIfNoEntry: false })) {
      yield* ofPath(word);
      continue;
    }
    const isAbsolute = word.startsWith(sep);
    let found = false;
    for (const path of globbed(
      isAbsolute ? sep : '',
      word.split(sep).filter((it) => it !== ''),
    )) {
      found = true;
      yield* ofPath(path);
    }
    if (!found) yield { file: word, refused: 'missing' };
  }
}
