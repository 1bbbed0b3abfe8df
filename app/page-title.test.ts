import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { LOCALES, messagesFor } from '#domain/messages/index.ts';

interface PageModule {
  default?: unknown;
  handle?: { title: (m: ReturnType<typeof messagesFor>, data: unknown) => string };
}

const FOLDER = join(import.meta.dirname, 'routes');
const pages = await Promise.all(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.tsx'))
    .map(async (file): Promise<[string, PageModule]> => [file, await import(pathToFileURL(join(FOLDER, file)).href)]),
);
/** Shells and pages whose name is the page around them. */
const UNNAMED = ['$.tsx', '_app.tsx', '_app.clients.$clientId._index.tsx', '_app.inbox._index.tsx'];
const isShown = ([file, module]: [string, PageModule]) =>
  module.default !== undefined && !UNNAMED.includes(file) && !file.startsWith('styleguide');

/** The words of a page whose name needs no data; undefined for the others. */
function fixedTitle({ handle }: PageModule, locale: (typeof LOCALES)[number]): string | undefined {
  try {
    return handle?.title(messagesFor(locale), undefined);
  } catch {
    return undefined;
  }
}

it('gives every page a name', () => {
  expect(pages.filter(isShown).flatMap(([file, { handle }]) => (handle ? [] : [file]))).toEqual([]);
});

it.each(LOCALES)('lets no two pages share one, in %s', (locale) => {
  const titles = pages
    .filter(isShown)
    .filter(([file]) => !file.startsWith('_app.clients.$clientId.')) // the client's name follows
    .flatMap(([, module]) => fixedTitle(module, locale) ?? []);
  expect(titles.length).toBeGreaterThan(40);
  expect(titles.filter((one, index) => titles.indexOf(one) !== index)).toEqual([]);
});
