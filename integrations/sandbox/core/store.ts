import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A piece of the sandbox's memory: changed in place, then saved whole. */
export type Store<T> = { readonly data: T; save(): void; reset(): void };

/** Written beside and renamed over, so that a process killed in the middle leaves the former state readable. */
export const writeWhole = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.tmp`;
  writeFileSync(beside, content);
  renameSync(beside, file);
};

export const openStore = <T extends object>(file: string, initial: () => T): Store<T> => {
  let data = { ...initial(), ...readOwnState<T>(file) };
  return {
    get data() {
      return data;
    },
    save: () => writeWhole(file, JSON.stringify(data)),
    reset: () => {
      data = initial();
      writeWhole(file, JSON.stringify(data));
    },
  };
};

/** Only this module writes these files, and only whole: what is read back has the shape that was saved. */
const readOwnState = <T>(file: string): Partial<T> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<T>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
};

/** Bytes under a free name; the name never becomes a path. */
export type Blobs = {
  put(name: string, bytes: Uint8Array): void;
  get(name: string): Buffer | undefined;
  remove(name: string): void;
  reset(): void;
};

export const openBlobs = (folder: string): Blobs => {
  const path = (name: string): string => join(folder, createHash('sha256').update(name).digest('hex'));
  return {
    put: (name, bytes) => writeWhole(path(name), bytes),
    get: (name) => {
      try {
        return readFileSync(path(name));
      } catch {
        return undefined;
      }
    },
    remove: (name) => rmSync(path(name), { force: true }),
    reset: () => rmSync(folder, { recursive: true, force: true }),
  };
};

/** Facts in the order they happened: cheap to add to, read whole at the start. */
export type Journal<T> = { read(): T[]; append(fact: T): void; reset(): void };

export const openJournal = <T>(file: string): Journal<T> => ({
  read: () => readFacts<T>(file),
  append: (fact) => {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify(fact)}\n`);
  },
  reset: () => rmSync(file, { force: true }),
});

/** Only this module writes these lines; the last one may be cut off by a kill, and then never was. */
const readFacts = <T>(file: string): T[] => {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as T);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};
